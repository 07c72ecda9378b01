// Real accuracies from the page Predictors: training with curves that grow, going on, counting accuracies.
#include <gmock/gmock.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "core/workspace/sample.h"
#include "tests/core/neural/torch_module.h"
#include "tests/support/clipped_text.h"
#include "tests/support/page_parts.h"
#include "tests/support/tiny_images.h"
#include "ui/pages/predictors_page.h"
#include "ui/pages/supernet_dialog.h"

namespace isotone {
namespace {

using test::child;
using test::keepPicture;

class SupernetDialogTest : public ::testing::Test {
 protected:
  SupernetDialogTest() {
    const QString images = folder.path() + QStringLiteral("/images");
    test::writeTinyImages(images.toStdString());
    qputenv("ISOTONE_FASHION_MNIST", images.toUtf8());
    Theme::instance().apply(ThemeMode::Light);
  }
  ~SupernetDialogTest() override { qunsetenv("ISOTONE_FASHION_MNIST"); }
  void open(Result<std::shared_ptr<Workspace>> made) {
    ASSERT_TRUE(made) << made.error().message;
    session.setWorkspace(*made);
    page.resize(1192, 698);  // what a window of 1280×800 leaves
    page.show();
    page.activate();
    settle();
  }
  std::string path(const char* name) const { return (folder.path() + QLatin1Char('/') + QLatin1String(name)).toStdString(); }
  void settle() {
    ASSERT_TRUE(QTest::qWaitFor([this] { return jobs.isIdle(); }, 120'000));
    QTest::qWait(60);
  }
  SupernetDialog* dialog() {
    page.findChild<QAction*>(QStringLiteral("trainReal"))->trigger();
    QTest::qWait(60);
    auto* found = page.findChild<SupernetDialog*>();
    EXPECT_NE(found, nullptr);
    return found;
  }

  QTemporaryDir folder;
  JobRunner jobs;
  Session session{jobs};
  PredictorsPage page{session};
};

TEST_F(SupernetDialogTest, FromNothingToCountedAccuracies) {
  ISOTONE_NEEDS_TORCH();
  open(Workspace::create(path("w.isotone"), *DesignSpace::builtIn("fashion")));
  EXPECT_TRUE(child<QWidget>(page, "networkLine")->isHidden());
  EXPECT_TRUE(child<QPushButton>(page, "emptyButton")->isVisible());
  EXPECT_EQ(child<QPushButton>(page, "emptyButton")->text(), child<QAction>(page, "trainReal")->text()) << "the first thing to be had";
  auto* shown = dialog();
  EXPECT_EQ(test::clippedTexts(*shown).join(u'\n').toStdString(), "");
  keepPicture(*shown, "supernet-nothing.png");
  EXPECT_FALSE(child<QPushButton>(*shown, "supernetEvaluate")->isEnabled()) << "nothing is trained";
  child<QSpinBox>(*shown, "supernetEpochs")->setValue(3);
  QTest::mouseClick(child<QPushButton>(*shown, "supernetTrain"), Qt::LeftButton);
  EXPECT_TRUE(child<QWidget>(*shown, "supernetCancel")->isVisible());
  EXPECT_FALSE(child<QPushButton>(*shown, "supernetTrain")->isEnabled()) << "one at a time";
  auto* curves = child<FigureView>(*shown, "supernetAccuracy");
  ASSERT_TRUE(QTest::qWaitFor([&] { return !curves->figure().series.empty(); }, 120'000));
  EXPECT_EQ(curves->figure().x.high, 3.0) << "room for all epochs";
  settle();
  EXPECT_EQ(curves->figure().series.front().x.size(), 3u);
  EXPECT_EQ(child<FigureView>(*shown, "supernetLoss")->figure().series.front().y.size(), 3u);
  EXPECT_FALSE(child<QWidget>(page, "networkLine")->isHidden());
  child<QSpinBox>(*shown, "supernetCount")->setValue(4);
  QTest::mouseClick(child<QPushButton>(*shown, "supernetEvaluate"), Qt::LeftButton);
  settle();
  EXPECT_THAT(child<QLabel>(*shown, "supernetState")->text().toStdString(), ::testing::HasSubstr("4 design"));
  EXPECT_EQ(test::clippedTexts(*shown).join(u'\n').toStdString(), "");
  keepPicture(*shown, "supernet-done.png");
}

TEST_F(SupernetDialogTest, TheSampleShowsItsCurves) {
  open(makeSample(path("sample.isotone")));
  EXPECT_TRUE(child<QWidget>(page, "networkLine")->isVisible());
  EXPECT_EQ(test::clippedTexts(page).join(u'\n').toStdString(), "");
  for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
    Theme::instance().apply(mode);
    QTest::mouseClick(child<QPushButton>(page, "networkCurves"), Qt::LeftButton);
    QTest::qWait(60);
    auto* shown = page.findChild<SupernetDialog*>();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(child<FigureView>(*shown, "supernetAccuracy")->figure().series.front().x.size(), 36u);
    EXPECT_FALSE(child<QPushButton>(*shown, "supernetResume")->isVisible()) << "it is finished";
    EXPECT_EQ(test::clippedTexts(*shown).join(u'\n').toStdString(), "");
    keepPicture(*shown, mode == ThemeMode::Dark ? "supernet-sample-dark.png" : "supernet-sample.png");
    keepPicture(page, mode == ThemeMode::Dark ? "predictors-dark.png" : "predictors.png");
    QTest::keyClick(shown, Qt::Key_Escape);
    QTest::qWait(60);
  }
}

TEST_F(SupernetDialogTest, WhereNothingCanBeTrainedTheButtonTrainsPredictorsAlone) {
  open(Workspace::create(path("n.isotone"), *DesignSpace::builtIn("nasbench201")));
  EXPECT_FALSE(child<QAction>(page, "trainReal")->isEnabled());
  EXPECT_EQ(child<QPushButton>(page, "trainButton")->menu(), nullptr);
}

}  // namespace
}  // namespace isotone
