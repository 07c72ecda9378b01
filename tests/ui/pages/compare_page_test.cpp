// Compare as a person uses it: ranges on axes, what the matrix shows, the fewest designs for all devices.
#include <gmock/gmock.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/clipped_text.h"
#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "ui/pages/compare_page.h"

namespace isotone {
namespace {

class ComparePageTest : public ::testing::Test {
 protected:
  ComparePageTest() {
    Theme::instance().apply(ThemeMode::Light);
    session.setWorkspace(test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString()));
    session.setDevice(QStringLiteral("alpha"));
  }
  void pin(int count) {
    const auto data = session.data();
    const auto rows = usableRows(data->designs, data->find(0, Metric::Latency)->values);
    for (int i = 0; i < count; ++i) {
      const std::uint32_t row = rows[rows.size() * std::size_t(i) / std::size_t(count)];
      const DesignView design = data->designs.designs[row];
      session.addPin(row, Design(design.begin(), design.end()));
    }
  }
  void show() {
    page.resize(1192, 700);
    page.show();
    page.activate();
    ASSERT_TRUE(test::settle(session.jobs()));
  }
  template <class T>
  T* child(const char* name) {
    T* found = page.findChild<T*>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  QString text(const char* name) { return child<QLabel>(name)->text(); }

  QTemporaryDir folder;
  JobRunner jobs;
  Session session{jobs};
  ComparePage page{session};
};

TEST_F(ComparePageTest, DesignsWithinTheRangesAreSelectedOnEveryPage) {
  pin(2);
  show();
  auto* axes = child<FigureView>("parallelAxes");
  const ParallelAxes parallel = *axes->figure().parallel;
  ASSERT_EQ(parallel.axes[1].title, "Latency");
  const double middle = (parallel.axes[1].low + parallel.axes[1].high) / 2, strict = parallel.axes[0].low + 0.7 * (parallel.axes[0].high - parallel.axes[0].low);
  Q_EMIT axes->brushed({{1, parallel.axes[1].low, middle}, {0, strict, parallel.axes[0].high}});
  ASSERT_TRUE(test::settle(session.jobs()));
  const auto& latency = session.data()->find(0, Metric::Latency)->values;
  const auto& accuracy = session.data()->current()->values;
  QList<quint32> expected;
  for (const std::uint32_t row : usableRows(session.data()->designs, latency))
    if (latency[row] <= middle && accuracy[row] >= strict) expected << row;
  ASSERT_FALSE(expected.isEmpty());
  QList<quint32> selected = session.selection();
  EXPECT_EQ(*std::ranges::max_element(selected, {}, [&](quint32 row) { return accuracy[row]; }), selected.first()) << "the most accurate leads";
  std::ranges::sort(selected);
  EXPECT_EQ(selected, expected);
  EXPECT_THAT(axes->figure().subtitle, ::testing::HasSubstr("within the marked ranges"));
  // Another device has other axes.
  session.setDevice(QStringLiteral("beta"));
  ASSERT_TRUE(test::settle(session.jobs()));
  EXPECT_TRUE(page.model().brushes().empty());
}

TEST_F(ComparePageTest, ClearingTheRangesSelectsNothing) {
  pin(2);
  show();
  auto* axes = child<FigureView>("parallelAxes");
  const auto axis = axes->figure().parallel->axes[1];
  Q_EMIT axes->brushed({{1, axis.low, axis.high}});
  ASSERT_TRUE(test::settle(session.jobs()));
  EXPECT_GT(session.selection().size(), 100) << "an end at the end of the axis takes in all beyond";
  axes->resetZoom();
  EXPECT_TRUE(session.selection().isEmpty());
  EXPECT_TRUE(page.model().brushes().empty());
}

TEST_F(ComparePageTest, TheComparisonIsExportedAsTableAndPicture) {
  pin(2);
  show();
  page.exportTo(folder.filePath(QStringLiteral("c.csv")));
  const auto csv = readFile(folder.filePath(QStringLiteral("c.csv")).toStdString());
  ASSERT_TRUE(csv) << csv.error().message;
  EXPECT_THAT(*csv, ::testing::StartsWith(",A "));
  EXPECT_THAT(*csv, ::testing::HasSubstr("Latency"));
  page.exportTo(folder.filePath(QStringLiteral("c.png")));
  const QImage picture(folder.filePath(QStringLiteral("c.png")));
  EXPECT_GT(picture.width(), 600);
  EXPECT_GT(picture.height(), 300);
  const auto issues = session.issues().size();
  page.exportTo(folder.filePath(QStringLiteral("none/c.csv")));
  EXPECT_GT(session.issues().size(), issues) << "a folder that does not exist";
}

TEST_F(ComparePageTest, TheMatrixShowsLatencyEnergyOrLimits) {
  pin(3);
  show();
  auto* shows = child<Segmented>("matrixShows");
  auto* matrix = child<FigureView>("deviceMatrix");
  EXPECT_EQ(matrix->figure().heatMap->columns.size(), 3u);
  shows->setCurrent(1);
  ASSERT_TRUE(test::settle(session.jobs()));
  EXPECT_EQ(session.metric(), Metric::Energy) << "one metric for all pages";
  EXPECT_EQ(matrix->figure().heatMap->columns.size(), 1u) << "only alpha's energy is known";
  shows->setCurrent(2);
  ASSERT_TRUE(test::settle(session.jobs()));
  EXPECT_FALSE(matrix->isVisible());
  EXPECT_THAT(text("orderSentence").toStdString(), ::testing::HasSubstr("sets no limits"));
  Goal goal;
  goal.maxLatencyMs = 3;
  session.setGoal(goal, QStringLiteral("limit"));
  ASSERT_TRUE(test::settle(session.jobs()));
  EXPECT_TRUE(matrix->isVisible());
  EXPECT_EQ(matrix->figure().name, "limits-matrix");
  EXPECT_THAT(text("orderSentence").toStdString(), ::testing::HasSubstr("meets every limit on"));
  EXPECT_THAT(text("orderSentence").toStdString(), ::testing::HasSubstr("of 3 device"));
}

TEST_F(ComparePageTest, TheFewestDesignsFollowTheAllowedRegretAndCanBePinned) {
  Goal goal;
  goal.maxLatencyMs = 3;
  session.setGoal(goal, QStringLiteral("limit"));
  show();
  EXPECT_TRUE(child<QLabel>("nothingPinned")->isVisible()) << "the fewest designs need no pins";
  auto* allowed = child<QDoubleSpinBox>("allowedRegret");
  auto* matrix = child<FigureView>("coverMatrix");
  allowed->setValue(0);
  const std::size_t most = matrix->figure().heatMap->columns.size();
  Q_EMIT child<FigureView>("coverCurve")->lineDragged(QStringLiteral("allowed"), kMostRegret);
  EXPECT_DOUBLE_EQ(allowed->value(), kMostRegret) << "line and field are one value";
  EXPECT_LE(matrix->figure().heatMap->columns.size(), most);
  EXPECT_THAT(text("coverSentence").toStdString(), ::testing::HasSubstr("within 5.00 points"));
  allowed->setValue(0);
  QTest::mouseClick(child<QPushButton>("pinCover"), Qt::LeftButton);
  EXPECT_EQ(std::size_t(session.edits().pins.size()), most);
  EXPECT_FALSE(child<QPushButton>("pinCover")->isEnabled());
  ASSERT_TRUE(test::settle(session.jobs()));
  EXPECT_EQ(page.model().columns().size(), most);
}

TEST_F(ComparePageTest, AGoalThatNothingMeetsIsSaidInsteadOfThePicture) {
  Goal goal;
  goal.maxLatencyMs = 1e-6;
  session.setGoal(goal, QStringLiteral("limit"));
  show();
  EXPECT_FALSE(child<FigureView>("coverMatrix")->isVisible());
  EXPECT_THAT(text("coverWait").toStdString(), ::testing::HasSubstr("Nothing meets the goal"));
}

TEST_F(ComparePageTest, NoTextIsCut) {
  pin(4);
  Goal goal;
  goal.maxLatencyMs = 3;
  session.setGoal(goal, QStringLiteral("limit"));
  show();
  EXPECT_EQ(test::clippedTexts(page).join(u'\n').toStdString(), "");
}

}  // namespace
}  // namespace isotone
