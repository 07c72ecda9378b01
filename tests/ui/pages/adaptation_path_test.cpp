// The guided path as a person walks it: from choosing a target to a kept predictor, on the real page.
#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/clipped_text.h"
#include "tests/support/small_workspace.h"
#include "ui/charts/figure_view.h"
#include "ui/pages/adaptation_panel.h"
#include "ui/pages/measurement_kit_dialog.h"
#include "ui/pages/monotonicity_page.h"
#include "ui/pages/predictors_page.h"
#include "ui/pages/verdict_card.h"
#include "ui/widgets/segmented.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

class AdaptationPathTest : public ::testing::Test {
 protected:
  AdaptationPathTest() {
    Theme::instance().apply(ThemeMode::Light);
    workspace = test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString());
    session.setWorkspace(workspace);
    session.setDevice(QStringLiteral("beta"));
    page.resize(1192, 698);  // what a window of 1280×800 leaves
    page.show();
    page.activate();
    settle();
  }
  void settle() {
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return jobs.isIdle() && path().busy() == AdaptationModel::Busy::No && !page.model().isBusy(); }, 60'000));
    QTest::qWait(60);
  }
  AdaptationModel& path() { return page.path().model(); }
  template <class T>
  T* child(const char* name) {
    T* found = page.findChild<T*>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  void click(const char* name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
  void keepPicture(const char* name) {
    const QString pictures = qEnvironmentVariable("ISOTONE_PICTURES");
    if (!pictures.isEmpty()) page.grab().save(QDir(pictures).filePath(QLatin1String(name)));
  }

  QTemporaryDir folder;
  JobRunner jobs;
  std::shared_ptr<Workspace> workspace;
  Session session{jobs};
  MonotonicityPage page{session};
};

TEST_F(AdaptationPathTest, FromTheVerdictToAPredictorThatIsKept) {
  EXPECT_FALSE(page.path().isVisible());
  click("adapt");
  ASSERT_TRUE(page.path().isVisible());
  settle();
  EXPECT_EQ(path().samples(), AdaptationModel::Samples::Rehearsal);
  auto* counts = child<Segmented>("adaptCounts");
  QTest::mouseClick(counts, Qt::LeftButton, {}, counts->segmentRect(2).center().toPoint());
  settle();
  ASSERT_NE(path().adaptation(), nullptr) << path().problem().toStdString();
  EXPECT_EQ(path().adaptation()->sampleRows.size(), 20u);
  EXPECT_FALSE(child<FigureView>("adaptBefore")->figure().series.empty());
  EXPECT_FALSE(child<FigureView>("adaptAfter")->figure().series.empty());
  EXPECT_GE(child<FigureView>("adaptComparison")->figure().y.categories.size(), 5u) << "every baseline stands beside it";
  EXPECT_FALSE(child<FigureView>("expectedGain")->figure().series.empty());
  EXPECT_EQ(test::clippedTexts(page).join(u'\n').toStdString(), "");
  keepPicture("path-rehearsal.png");

  auto* keep = child<QPushButton>("adaptKeep");
  ASSERT_TRUE(keep->isVisible() && keep->isEnabled());
  keep->setFocus();
  QTest::keyClick(keep, Qt::Key_Space);
  settle();
  EXPECT_FALSE(keep->isEnabled());
  const auto stored = workspace->model("beta", "latency");
  ASSERT_NE(stored, nullptr) << "Explore takes its predictor from here";
  EXPECT_EQ(stored->kind, "bma-gp");
  PredictorsPage predictors(session);
  predictors.show();
  predictors.activate();
  settle();
  const auto& rows = predictors.model().rows();
  EXPECT_TRUE(std::ranges::any_of(rows, [](const PredictorsModel::Row& row) {
    return row.stored && row.evaluation->device == "beta" && row.evaluation->kind == "bma-gp";
  }));

  QTest::keyClick(&page.path(), Qt::Key_Escape);
  EXPECT_FALSE(page.path().isVisible());
  EXPECT_FALSE(path().isOpen());
}

TEST_F(AdaptationPathTest, TheFilledTableOfAKitIsImportedAndAdapted) {
  session.setDevice(QStringLiteral("delta"));
  settle();
  ASSERT_TRUE(child<VerdictCard>("verdictCard")->isVisible());
  EXPECT_THAT(child<QLabel>("verdictTitle")->text().toStdString(), HasSubstr("has not been measured"));
  keepPicture("path-unmeasured-card.png");
  click("adapt");
  settle();
  EXPECT_EQ(path().adaptation(), nullptr);
  EXPECT_FALSE(child<QPushButton>("adaptKeep")->isVisible());
  EXPECT_FALSE(child<FigureView>("adaptBefore")->isVisible());
  EXPECT_EQ(test::clippedTexts(page).join(u'\n').toStdString(), "");
  keepPicture("path-unmeasured.png");

  click("adaptKit");
  auto* dialog = child<MeasurementKitDialog>("kitDialog");
  EXPECT_EQ(dialog->findChild<QLineEdit*>(QStringLiteral("kitDevice"))->text(), QStringLiteral("delta"));
  const QString kit = folder.filePath(QStringLiteral("kit"));
  auto* where = dialog->findChild<QLineEdit*>(QStringLiteral("kitFolder"));
  where->selectAll();
  QTest::keyClicks(where, kit);
  dialog->findChild<QSpinBox*>(QStringLiteral("kitCount"))->setValue(12);
  QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("kitWrite")), Qt::LeftButton);
  settle();
  EXPECT_THAT(child<QLabel>("kitNote")->text().toStdString(), HasSubstr("12"));

  // Fills the table as a person would: the latency of alpha, slower by half.
  const auto data = session.data();
  const Series* alpha = data->find(*data->findDevice("alpha"), Metric::Latency);
  const QStringList tables = QDir(kit).entryList({QStringLiteral("*.csv")});
  ASSERT_EQ(tables.size(), 1);
  QFile table(QDir(kit).filePath(tables.front()));
  ASSERT_TRUE(table.open(QIODevice::ReadWrite));
  QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n');
  int filled = 0, value = -1, index = -1;
  for (QString& line : lines) {
    if (line.startsWith(u'#') || line.isEmpty()) continue;
    QStringList cells = line.split(u',');
    if (value < 0) {
      value = int(cells.indexOf(QStringLiteral("latency_ms")));
      index = int(cells.indexOf(QStringLiteral("index")));
      ASSERT_GE(value, 0);
      ASSERT_GE(index, 0);
      continue;
    }
    cells[value] = QString::number(1.5 * alpha->values[data->designs.rowOfIndex.at(cells[index].toLongLong())]);
    line = cells.join(u',');
    ++filled;
  }
  ASSERT_EQ(filled, 12);
  table.resize(0);
  table.write(lines.join(u'\n').toUtf8());
  table.close();

  page.path().importModel().add({table.fileName()});
  ASSERT_TRUE(QTest::qWaitFor([this] { return page.path().importModel().state() == ImportModel::State::Ready; }, 20'000));
  keepPicture("path-import.png");
  ASSERT_TRUE(page.path().importModel().canImport());
  page.path().importModel().importCurrent();
  ASSERT_TRUE(QTest::qWaitFor([this] { return path().adaptation() != nullptr; }, 60'000)) << path().problem().toStdString();
  settle();
  EXPECT_EQ(session.device(), QStringLiteral("delta"));
  EXPECT_EQ(path().samples(), AdaptationModel::Samples::All);
  EXPECT_EQ(path().adaptation()->sampleRows.size(), 12u);
  EXPECT_FALSE(path().adaptation()->heldOut);
  EXPECT_EQ(test::clippedTexts(page).join(u'\n').toStdString(), "");
  keepPicture("path-imported.png");
}

TEST_F(AdaptationPathTest, CancelLeavesAWayToTryAgain) {
  click("adapt");
  click("adaptCancel");
  settle();
  EXPECT_EQ(path().adaptation(), nullptr);
  EXPECT_THAT(child<QLabel>("adaptEvaluation")->text().toStdString(), HasSubstr("Cancelled"));
  click("adaptCancel");
  settle();
  EXPECT_NE(path().adaptation(), nullptr);
}

TEST_F(AdaptationPathTest, AnotherDeviceWhileThePathIsOpen) {
  click("adapt");
  settle();
  session.setDevice(QStringLiteral("alpha"));
  EXPECT_EQ(path().adaptation(), nullptr) << "nothing of beta stays on the sheet";
  settle();
  ASSERT_NE(path().adaptation(), nullptr);
  EXPECT_EQ(path().adaptation()->target, "alpha");
  EXPECT_TRUE(page.path().isVisible());
}

TEST_F(AdaptationPathTest, InvertedPairsSelectTheirDesigns) {
  ASSERT_NE(page.model().pair(), nullptr);
  ASSERT_FALSE(page.model().pair()->pairs.empty());
  child<Segmented>("invertedKind")->setCurrent(1);
  auto* table = child<QTableView>("invertedTable");
  ASSERT_GT(table->model()->rowCount(), 0);
  table->selectRow(0);
  const InvertedPair& worst = page.model().pair()->pairs.front();
  EXPECT_EQ(session.selection(), (QList<quint32>{quint32(worst.faster), quint32(worst.slower)}));
  EXPECT_FALSE(worst.differences.empty());
  EXPECT_THAT(table->model()->index(1, 0).data().toString().toStdString(), HasSubstr(" › "));
  QTest::qWait(60);
  EXPECT_EQ(test::clippedTexts(page).join(u'\n').toStdString(), "");
  keepPicture("path-pairs.png");
}

TEST_F(AdaptationPathTest, WithOneDeviceThePathStillOpensAndExplains) {
  const Status removed = workspace->change([](WorkspaceFile& file) -> Status {
    for (const char* device : {"alpha", "gamma", "delta"})
      if (const Status gone = file.removeDevice(device); !gone) return gone;
    return {};
  });
  ASSERT_TRUE(removed);
  session.refresh();
  settle();
  ASSERT_TRUE(child<QLabel>("emptyText")->isVisible());
  click("emptyButton");
  settle();
  EXPECT_TRUE(page.path().isVisible());
  EXPECT_FALSE(child<QLabel>("adaptEvaluation")->text().isEmpty());
  keepPicture("path-one-device.png");
  session.closeWorkspace();
  settle();
  EXPECT_THAT(child<QLabel>("adaptEvaluation")->text().toStdString(), HasSubstr("no device"));
}

}  // namespace
}  // namespace isotone
