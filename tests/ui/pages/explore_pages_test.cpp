// The pages Explore, Compare and Predictors as a person uses them.
#include <gmock/gmock.h>

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/clipped_text.h"
#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/explore_page.h"
#include "ui/pages/predictors_page.h"
#include "ui/pages/train_dialog.h"

namespace isotone {
namespace {

class ExplorePagesTest : public ::testing::Test {
 protected:
  ExplorePagesTest() {
    Theme::instance().apply(ThemeMode::Light);
    workspace = test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString());
    session.setWorkspace(workspace);
    session.setDevice(QStringLiteral("alpha"));
  }
  /// The room a page has in a window of 1280×800.
  void show(Page& page, QSize size = {1192, 700}) {
    page.resize(size);
    page.show();
    page.activate();
    ASSERT_TRUE(test::settle(session.jobs()));
  }
  template <class T>
  static T* child(QWidget& page, const char* name) {
    T* found = page.findChild<T*>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  static QString text(QWidget& page, const char* name) { return child<QLabel>(page, name)->text(); }

  static void drag(TradeOffSlider& slider, double from, double to) {
    // Found by hand: the track is where a press changes the value.
    const int y = slider.height() * 2 / 3;
    const auto at = [&](double value) { return QPoint(int(slider.positionOf(value)), y); };
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(from));
    for (int step = 1; step <= 10; ++step) QTest::mouseMove(&slider, at(from + (to - from) * step / 10));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(to));
    QTest::qWait(40);
  }

  QTemporaryDir folder;
  JobRunner jobs;
  std::shared_ptr<Workspace> workspace;
  Session session{jobs};
};

TEST_F(ExplorePagesTest, DraggingASliderChangesTheAnswerEverywhere) {
  ExplorePage page(session);
  show(page);
  const QString before = text(page, "pageAnswer");
  auto* slider = child<TradeOffSlider>(page, "latencyLimit");
  const double high = slider->high();
  drag(*slider, high * 0.6, high * 0.2);
  const auto limit = session.edits().goal.maxLatencyMs;
  ASSERT_TRUE(limit);
  EXPECT_NEAR(*limit, high * 0.2, high * 0.02);
  EXPECT_NE(text(page, "pageAnswer"), before);
  EXPECT_LE(page.model().answer()->latency.mean, *limit);
  EXPECT_EQ(text(page, "latencyValue"), numberText(page.model().answer()->latency.mean, 3));
  const auto& lines = child<FigureView>(page, "paretoChart")->figure().lines;
  EXPECT_TRUE(std::ranges::any_of(lines, [&](const ReferenceLine& line) {
    return line.handle == "latency" && std::abs(line.at - *limit) < 1e-9;
  }));
  EXPECT_EQ(child<ArchitectureView>(page, "architecture")->blocks().size(), page.model().network().blocks.size());
}

TEST_F(ExplorePagesTest, DraggingALineInTheChartMovesTheSlider) {
  ExplorePage page(session);
  show(page);
  auto* slider = child<TradeOffSlider>(page, "latencyLimit");
  Q_EMIT child<FigureView>(page, "paretoChart")->lineDragged(QStringLiteral("latency"), 2.5);
  Q_EMIT child<FigureView>(page, "paretoChart")->lineReleased(QStringLiteral("latency"));
  EXPECT_DOUBLE_EQ(slider->value(), 2.5);
}

TEST_F(ExplorePagesTest, AnImpossibleLimitOffersToRelax) {
  ExplorePage page(session);
  show(page);
  page.model().setLimit(Limit::Latency, 0.01);
  page.model().endGesture();
  ASSERT_TRUE(test::settle(session.jobs()));
  auto* relax = child<QPushButton>(page, "relax");
  ASSERT_TRUE(relax->isVisible());
  EXPECT_THAT(text(page, "infeasibleSentence").toStdString(), ::testing::HasSubstr("Nothing meets"));
  QTest::mouseClick(relax, Qt::LeftButton);
  EXPECT_TRUE(page.model().answer()->feasible);
  EXPECT_FALSE(relax->isVisible());
}

TEST_F(ExplorePagesTest, PinningFillsCompareAndUnpinningEmptiesIt) {
  ExplorePage page(session);
  show(page);
  QSignalSpy wanted(&page, &ExplorePage::compareWanted);
  QTest::mouseClick(child<QPushButton>(page, "pin"), Qt::LeftButton);
  page.model().setLimit(Limit::Latency, 2);
  page.model().endGesture();
  QTest::mouseClick(child<QPushButton>(page, "pin"), Qt::LeftButton);
  ASSERT_EQ(session.edits().pins.size(), 2);
  EXPECT_FALSE(child<QPushButton>(page, "pin")->isEnabled());
  QTest::mouseClick(child<QPushButton>(page, "compare"), Qt::LeftButton);
  EXPECT_EQ(wanted.size(), 1);

  ComparePage compare(session);
  show(compare);
  EXPECT_THAT(text(compare, "pageAnswer").toStdString(), ::testing::StartsWith("B "));
  auto* note = child<QLineEdit>(compare, "noteB");
  QTest::keyClicks(note, QStringLiteral("fallback"));
  QTest::keyClick(note, Qt::Key_Return);
  EXPECT_EQ(session.edits().pins[1].note, QStringLiteral("fallback"));
  QTest::mouseClick(child<QToolButton>(compare, "unpinA"), Qt::LeftButton);
  QTest::qWait(20);
  ASSERT_EQ(session.edits().pins.size(), 1);
  EXPECT_EQ(session.edits().pins[0].letter, QStringLiteral("B"));
  QTest::mouseClick(child<QPushButton>(compare, "unpinAllButton"), Qt::LeftButton);
  EXPECT_TRUE(child<QLabel>(compare, "nothingPinned")->isVisible());
  QSignalSpy explore(&compare, &ComparePage::exploreWanted);
  QTest::mouseClick(child<QPushButton>(compare, "goToExploreButton"), Qt::LeftButton);
  EXPECT_EQ(explore.size(), 1);
}

TEST_F(ExplorePagesTest, ExportWritesTheFileThatWasChosen) {
  ExplorePage page(session);
  show(page);
  const QString path = folder.filePath(QStringLiteral("front.csv"));
  page.findChild<QAction*>(QStringLiteral("exportFront"))->trigger();
  auto* dialog = child<QFileDialog>(page, "exportDialog");
  ASSERT_NE(dialog, nullptr);
  dialog->setDirectory(folder.path());
  auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
  ASSERT_NE(name, nullptr);
  name->setText(path);
  QMetaObject::invokeMethod(dialog, "accept");
  ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path) && session.jobs().isIdle(); }, 20000));
  const auto bytes = readFile(path.toStdString());
  ASSERT_TRUE(bytes);
  EXPECT_EQ(std::size_t(std::count(bytes->begin(), bytes->end(), '\n')), page.model().candidates()->front.size() + 1);
}

TEST_F(ExplorePagesTest, PredictorsFillThemselvesAndTrainFromTheDialog) {
  PredictorsPage page(session);
  show(page);
  auto* table = child<EvaluationTable>(page, "evaluationTable");
  EXPECT_EQ(table->model()->rowCount(), 4);
  EXPECT_FALSE(child<FigureView>(page, "predictedAgainstMeasured")->figure().series.empty());
  page.findChild<QAction*>(QStringLiteral("train"))->trigger();
  auto* dialog = child<TrainDialog>(page, "trainDialog");
  child<QRadioButton>(*dialog, "trainAll")->setChecked(true);
  child<QSpinBox>(*dialog, "trainSamples")->setValue(150);
  QTest::mouseClick(child<QPushButton>(*dialog, "trainStart"), Qt::LeftButton);
  EXPECT_TRUE(child<QWidget>(page, "trainingBar")->isVisible());
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page.model().isBusy() && session.jobs().isIdle(); }, 60000));
  EXPECT_EQ(table->model()->rowCount(), 4);
  EXPECT_FALSE(child<QWidget>(page, "trainingBar")->isVisible());
  int beta = 0;
  while (beta < 4 && table->model()->index(beta, 0).data().toString() != QStringLiteral("beta")) ++beta;
  table->setCurrentIndex(table->model()->index(beta, 0));
  EXPECT_EQ(session.device(), QStringLiteral("beta"));
}

TEST_F(ExplorePagesTest, NoTextIsCutInASmallWindow) {
  ExplorePage explore(session);
  show(explore);
  for (int i = 0; i < 3; ++i) {
    explore.model().setLimit(Limit::Latency, 4.0 - i);
    explore.model().endGesture();
    explore.model().pin();
  }
  EXPECT_EQ(test::clippedTexts(explore).join(u'\n').toStdString(), "");
  ComparePage compare(session);
  show(compare);
  EXPECT_EQ(test::clippedTexts(compare).join(u'\n').toStdString(), "");
  PredictorsPage predictors(session);
  show(predictors);
  EXPECT_EQ(test::clippedTexts(predictors).join(u'\n').toStdString(), "");
}

}  // namespace
}  // namespace isotone
