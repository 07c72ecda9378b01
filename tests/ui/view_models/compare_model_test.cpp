#include "ui/view_models/compare_model.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/small_workspace.h"

namespace isotone {
namespace {

class CompareModelTest : public ::testing::Test {
 protected:
  CompareModelTest() {
    workspace = test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString());
    session.setWorkspace(workspace);
    session.setDevice(QStringLiteral("alpha"));
    const auto data = session.data();
    std::vector<std::uint32_t> live;
    for (std::uint32_t row = 0; row < data->designs.size(); ++row)
      if (data->designs.live[row]) live.push_back(row);
    const auto& latency = data->find(session.deviceIndex(), Metric::Latency)->values;
    std::ranges::sort(live, {}, [&](std::uint32_t row) { return latency[row]; });
    rows = {live[live.size() / 2], live.front(), live.back()};
    for (const auto row : rows) {
      const auto design = data->designs.designs[row];
      session.addPin(row, Design(design.begin(), design.end()));
    }
    model.activate();
    EXPECT_TRUE(QTest::qWaitFor([this] { return CandidateSource::of(session).candidates() != nullptr; }, 20000));
  }
  const CompareModel::Row& row(const QString& start) const {
    for (const auto& one : model.rows())
      if (one.title.startsWith(start)) return one;
    throw std::runtime_error("no row " + start.toStdString());
  }

  QTemporaryDir folder;
  JobRunner jobs;
  std::shared_ptr<Workspace> workspace;
  Session session{jobs};
  CompareModel model{session};
  std::vector<std::uint32_t> rows;
};

TEST_F(CompareModelTest, DeltasAreAgainstTheFirstPinWithSignAndWord) {
  ASSERT_EQ(model.columns().size(), 3u);
  const auto& latency = row(QStringLiteral("Latency"));
  EXPECT_EQ(latency.cells[0].delta, QStringLiteral("baseline"));
  EXPECT_EQ(latency.cells[1].tone, CompareModel::Tone::Better);
  EXPECT_TRUE(latency.cells[1].delta.startsWith(QChar(0x2212)));
  EXPECT_TRUE(latency.cells[1].delta.endsWith(QStringLiteral("better")));
  EXPECT_EQ(latency.cells[2].tone, CompareModel::Tone::Worse);
  EXPECT_TRUE(latency.cells[2].delta.startsWith(u'+'));
  EXPECT_TRUE(latency.cells[2].delta.endsWith(QStringLiteral("worse")));
  const auto& accuracy = session.data()->current()->values;
  const auto& cells = row(QStringLiteral("Accuracy")).cells;
  EXPECT_EQ(cells[2].tone == CompareModel::Tone::Better, accuracy[rows[2]] > accuracy[rows[0]]);
}

TEST_F(CompareModelTest, BrokenLimitsAreMarkedAndKeepADesignOutOfTheHeadline) {
  Goal goal;
  goal.maxLatencyMs = session.data()->find(0, Metric::Latency)->values[rows[0]];
  session.setGoal(goal, QStringLiteral("limit"));
  const auto& latency = row(QStringLiteral("Latency"));
  EXPECT_FALSE(latency.cells[0].breaksLimit);
  EXPECT_FALSE(latency.cells[1].breaksLimit);
  EXPECT_TRUE(latency.cells[2].breaksLimit);
  EXPECT_TRUE(latency.limit.startsWith(QStringLiteral("at most")));
  EXPECT_TRUE(model.columns()[1].chosen);
  EXPECT_TRUE(model.headline().startsWith(u'B'));
  EXPECT_THAT(model.headlineDetail().toStdString(), ::testing::HasSubstr("C"));
  EXPECT_THAT(model.headlineDetail().toStdString(), ::testing::EndsWith("breaks latency"));
}

TEST_F(CompareModelTest, TheStripFramesWhatDiffers) {
  const auto& strip = model.strip();
  EXPECT_FALSE(strip.bits);
  const auto& space = *session.data()->space;
  ASSERT_EQ(strip.columns.size(), qsizetype(space.decisions().size()));
  for (std::size_t pin = 0; pin < rows.size(); ++pin) {
    int differing = 0;
    for (std::size_t d = 0; d < space.decisions().size(); ++d)
      differing += session.data()->designs.designs[rows[pin]][d] != session.data()->designs.designs[rows[0]][d];
    EXPECT_EQ(strip.differing[pin], differing) << pin;
  }
}

TEST_F(CompareModelTest, BitsAndSkippedBlocksOfAQuantizedSpace) {
  const auto space = DesignSpace::builtIn("ofa-mobilenetv3+bits");
  ASSERT_TRUE(space) << space.error().message;
  Random random(3);
  std::vector<Design> designs;
  for (int i = 0; i < 4; ++i) designs.push_back(space->random(random));
  const auto strip = differenceStrip(*space, designs);
  EXPECT_TRUE(strip.bits);
  ASSERT_EQ(strip.rows.size(), 4u);
  EXPECT_EQ(strip.differing[0], 0);
  bool skipped = false;
  for (std::size_t r = 0; r < strip.rows.size(); ++r) {
    int framed = 0;
    for (std::size_t c = 0; c < strip.rows[r].size(); ++c) {
      const auto& cell = strip.rows[r][c];
      framed += cell.differs;
      skipped = skipped || !cell.present;
      EXPECT_EQ(cell.present, cell.bits > 0);
    }
    EXPECT_EQ(framed, strip.differing[r]);
  }
  EXPECT_TRUE(skipped);
}

TEST_F(CompareModelTest, TheOrderIsCountedOverTheDevices) {
  // alpha and gamma order them B < A < C (gamma may tie), beta in its own way.
  EXPECT_TRUE(QTest::qWaitFor([this] { return !model.orderSentence().isEmpty(); }, 20000));
  const std::string sentence = model.orderSentence().toStdString();
  EXPECT_THAT(sentence, ::testing::HasSubstr("of 3 devices"));
  EXPECT_THAT(sentence, ::testing::StartsWith("<b>"));
}

TEST_F(CompareModelTest, NotesAndUnpinningAreEdits) {
  int edits = 0;
  Edits before;
  QObject::connect(&session, &Session::edited, [&](const Edits& was, const Edits&, const QString&, const QString&) {
    ++edits;
    before = was;
  });
  model.setNote(QStringLiteral("B"), QStringLiteral("fallback"));
  EXPECT_EQ(model.columns()[1].note, QStringLiteral("fallback"));
  model.unpinAll();
  EXPECT_TRUE(model.isEmpty());
  EXPECT_EQ(edits, 2);
  session.restore(before);
  ASSERT_EQ(model.columns().size(), 3u);
  EXPECT_EQ(model.columns()[1].note, QStringLiteral("fallback"));
}

TEST_F(CompareModelTest, MarkedRangesBecomeTheSelectionAndEndWithTheirAxes) {
  const auto axis = model.parallel().parallel->axes[1];
  const auto& latency = session.data()->find(0, Metric::Latency)->values;
  const double limit = latency[rows[0]];
  model.setBrushes({{1, axis.low, limit}});
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.selection().isEmpty(); }, 20000));
  EXPECT_TRUE(session.selection().contains(rows[0])) << "the end of the range belongs to it";
  for (const quint32 row : session.selection()) EXPECT_LE(latency[row], limit);
  const auto selected = session.selection();
  model.setNote(QStringLiteral("A"), QStringLiteral("baseline"));
  ASSERT_TRUE(QTest::qWaitFor([this] { return jobs.isIdle(); }, 20000));
  EXPECT_EQ(session.selection(), selected);
  session.setDevice(QStringLiteral("beta"));
  ASSERT_TRUE(QTest::qWaitFor([this] { return model.brushes().empty(); }, 20000));
}

TEST_F(CompareModelTest, LimitsMetAreCountedOverTheDevices) {
  EXPECT_EQ(model.shown(), CompareModel::Shown::Latency);
  model.setShown(CompareModel::Shown::Limits);
  EXPECT_FALSE(model.matrixProblem().isEmpty());
  EXPECT_FALSE(model.matrix().heatMap);
  Goal goal;
  goal.maxLatencyMs = 1e6;
  session.setGoal(goal, QStringLiteral("limit"));
  ASSERT_TRUE(QTest::qWaitFor([this] { return model.matrix().heatMap.has_value(); }, 20000));
  EXPECT_THAT(model.orderSentence().toStdString(), ::testing::HasSubstr("<b>A</b> meets every limit on 3 of 3"));
  EXPECT_THAT(model.orderSentence().toStdString(), ::testing::HasSubstr("<b>C</b> on 3."));
  model.setShown(CompareModel::Shown::Energy);
  EXPECT_EQ(session.metric(), Metric::Energy);
  EXPECT_TRUE(model.canShow(CompareModel::Shown::Energy));
}

TEST_F(CompareModelTest, PicturesHoldEveryPin) {
  const auto parallel = model.parallel();
  ASSERT_TRUE(parallel.parallel);
  int emphasised = 0;
  for (const auto& line : parallel.parallel->lines) emphasised += line.emphasised;
  EXPECT_EQ(emphasised, 3);
  EXPECT_TRUE(QTest::qWaitFor([this] { return model.matrix().heatMap.has_value(); }, 20000));
  const auto matrix = model.matrix();
  ASSERT_TRUE(matrix.heatMap);
  EXPECT_EQ(matrix.heatMap->rows.size(), 3u);
  EXPECT_EQ(matrix.heatMap->columns.size(), 3u);
}

}  // namespace
}  // namespace isotone
