#include "ui/view_models/explore_model.h"

#include <cmath>
#include <numeric>

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/space/layers.h"
#include "tests/support/small_workspace.h"

namespace isotone {
namespace {

class ExploreModelTest : public ::testing::Test {
 protected:
  ExploreModelTest() {
    workspace = test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString());
    session.setWorkspace(workspace);
    session.setDevice(QStringLiteral("alpha"));
    model.activate();
    EXPECT_TRUE(ready());
  }
  bool ready() {
    return QTest::qWaitFor([this] { return model.state() == ExploreModel::State::Ready; }, 20000);
  }
  void setLimit(Limit limit, std::optional<double> value) {
    model.setLimit(limit, value);
    model.endGesture();
  }
  const std::vector<double>& values(Metric metric) const {
    return session.data()->find(session.deviceIndex(), metric)->values;
  }
  /// The best accuracy of the live designs within two limits, by looking at every one.
  double bestAccuracy(double latency, double energy) const {
    const auto data = session.data();
    const auto& accuracy = data->current()->values;
    double best = -1;
    for (std::size_t row = 0; row < data->designs.size(); ++row)
      if (data->designs.live[row] && values(Metric::Latency)[row] <= latency && values(Metric::Energy)[row] <= energy)
        best = std::max(best, accuracy[row]);
    return best;
  }

  QTemporaryDir folder;
  JobRunner jobs;
  std::shared_ptr<Workspace> workspace;
  Session session{jobs};
  ExploreModel model{session};
};

TEST_F(ExploreModelTest, AnswersAreTheBestWithinTheLimits) {
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_DOUBLE_EQ(model.answer()->accuracy.mean, bestAccuracy(infinity, infinity));
  for (const double latency : {2.0, 3.0, 4.5}) {
    setLimit(Limit::Latency, latency);
    EXPECT_DOUBLE_EQ(model.answer()->accuracy.mean, bestAccuracy(latency, infinity)) << latency;
    EXPECT_LE(model.answer()->latency.mean, latency);
    EXPECT_FALSE(model.breaks(Limit::Latency));
  }
  setLimit(Limit::Energy, 5);
  EXPECT_DOUBLE_EQ(model.answer()->accuracy.mean, bestAccuracy(4.5, 5));
}

TEST_F(ExploreModelTest, CountsAndSentencesFollowTheGoal) {
  setLimit(Limit::Latency, 3);
  std::size_t within = 0;
  for (const double value : model.reach(Limit::Latency).values) within += value <= 3;
  EXPECT_EQ(model.answer()->feasibleCount, within);
  EXPECT_THAT(model.countSentence().toStdString(), ::testing::HasSubstr("<b>" + std::to_string(within) + "</b>"));
  EXPECT_THAT(model.headline().toStdString(), ::testing::HasSubstr("% at "));
  EXPECT_EQ(model.headlineDetail(), QStringLiteral("fits every limit; latency binds"));
  ASSERT_EQ(model.moreSentences().size(), 2u);
  EXPECT_TRUE(model.moreSentences()[0].first.startsWith(u'+'));
}

TEST_F(ExploreModelTest, ABurstOfSliderEventsIsAnsweredOnceAFrameAndOnceAfterTheLast) {
  QSignalSpy edits(&session, &Session::editsChanged);
  for (int i = 0; i < 200; ++i) model.setLimit(Limit::Latency, 2 + i * 0.01);
  EXPECT_LE(edits.size(), 3);
  ASSERT_TRUE(QTest::qWaitFor([&] { return session.edits().goal.maxLatencyMs == 2 + 199 * 0.01; }, 2000));
  EXPECT_LE(model.answer()->latency.mean, 2 + 199 * 0.01);
}

TEST_F(ExploreModelTest, OneDragIsOneStepOfUndo) {
  QStringList keys;
  QList<Edits> befores;
  QObject::connect(&session, &Session::edited, [&](const Edits& before, const Edits&, const QString&, const QString& key) {
    keys << key;
    befores << before;
  });
  model.setLimit(Limit::Latency, 4);
  QTest::qWait(40);
  model.setLimit(Limit::Latency, 3);
  model.endGesture();
  model.setLimit(Limit::Latency, 2);
  model.endGesture();
  ASSERT_EQ(keys.size(), 3);
  EXPECT_EQ(keys[0], keys[1]);
  EXPECT_NE(keys[1], keys[2]);
  EXPECT_FALSE(keys[0].isEmpty());
  const double tight = model.answer()->accuracy.mean;
  session.restore(befores[2]);
  EXPECT_EQ(session.edits().goal.maxLatencyMs, 3.0);
  EXPECT_GE(model.answer()->accuracy.mean, tight);
  EXPECT_DOUBLE_EQ(*model.limit(Limit::Latency), 3.0);
}

TEST_F(ExploreModelTest, AnImpossibleLimitIsNamedAndCanBeRelaxed) {
  setLimit(Limit::Latency, 0.001);
  ASSERT_NE(model.answer(), nullptr);
  EXPECT_FALSE(model.answer()->feasible);
  EXPECT_EQ(model.answer()->binding, Limit::Latency);
  EXPECT_THAT(model.infeasibleText().toStdString(), ::testing::HasSubstr("instead of 0.001 ms"));
  EXPECT_THAT(model.relaxText().toStdString(), ::testing::StartsWith("Relax latency to "));
  EXPECT_TRUE(model.breaks(Limit::Latency));
  model.relax();
  EXPECT_TRUE(model.answer()->feasible);
  EXPECT_GE(*model.limit(Limit::Latency), model.answer()->latency.mean);
}

TEST_F(ExploreModelTest, WeightsAndLimitsShareOneGoal) {
  setLimit(Limit::Accuracy, 50);
  model.setForm(Goal::Form::Weights);
  model.setWeight(Limit::Latency, 0);
  model.endGesture();
  const double loose = model.answer()->latency.mean;
  model.setWeight(Limit::Latency, 1000);
  model.endGesture();
  EXPECT_LT(model.answer()->latency.mean, loose);
  EXPECT_GE(model.answer()->accuracy.mean, 50);
  model.setForm(Goal::Form::Limits);
  EXPECT_EQ(*model.limit(Limit::Accuracy), 50);
}

TEST_F(ExploreModelTest, ALimitOnWhatADeviceDoesNotKnowRests) {
  setLimit(Limit::Energy, 3);
  session.setDevice(QStringLiteral("beta"));
  ASSERT_TRUE(ready());
  EXPECT_FALSE(model.reach(Limit::Energy).known);
  EXPECT_TRUE(model.reach(Limit::Latency).known);
  EXPECT_TRUE(model.answer()->feasible);
}

TEST_F(ExploreModelTest, ADeviceWithoutValuesSaysWhy) {
  session.setDevice(QStringLiteral("delta"));
  ASSERT_TRUE(QTest::qWaitFor([this] { return model.state() == ExploreModel::State::Empty; }, 20000));
  EXPECT_FALSE(model.problem().isEmpty());
  EXPECT_EQ(model.answer(), nullptr);
}

TEST_F(ExploreModelTest, ASelectedDesignIsShownUntilTheGoalChanges) {
  setLimit(Limit::Latency, 2);
  const auto answered = model.answer()->row;
  std::int64_t other = -1;
  for (std::size_t row = 0; row < session.data()->designs.size() && other < 0; ++row)
    if (session.data()->designs.live[row] && std::int64_t(row) != answered && values(Metric::Latency)[row] > 2)
      other = std::int64_t(row);
  session.setSelection({quint32(other)});
  ASSERT_TRUE(model.showsSelection());
  EXPECT_EQ(model.shown()->row, other);
  EXPECT_DOUBLE_EQ(model.shown()->latency.mean, values(Metric::Latency)[std::size_t(other)]);
  EXPECT_EQ(model.headlineDetail(), QStringLiteral("selected by you; breaks latency"));
  setLimit(Limit::Latency, 2.5);
  EXPECT_FALSE(model.showsSelection());
  EXPECT_EQ(session.selection().value(0), quint32(model.answer()->row));
}

TEST_F(ExploreModelTest, TheNetworkAddsUpToTheDesign) {
  const auto network = model.network();
  ASSERT_FALSE(network.blocks.empty());
  EXPECT_TRUE(network.byOperations);
  double share = 0, latency = 0, macs = 0;
  for (const auto& block : network.blocks) {
    share += block.share;
    latency += block.latencyMs;
    macs += block.macs;
  }
  EXPECT_NEAR(share, 1, 1e-9);
  EXPECT_NEAR(latency, model.answer()->latency.mean, 1e-9);
  EXPECT_NEAR(macs, totalsOf(layersOf(*session.data()->space, model.answer()->design)).macs, 1);
}

TEST_F(ExploreModelTest, PinsTakeTheNextLetterAndAppearInTheChart) {
  EXPECT_EQ(model.nextPinLetter(), QStringLiteral("A"));
  model.pin();
  EXPECT_TRUE(model.isPinned());
  EXPECT_EQ(model.nextPinLetter(), QStringLiteral("B"));
  setLimit(Limit::Latency, 1.5);
  EXPECT_FALSE(model.isPinned());
  bool labelled = false;
  for (const auto& series : model.pareto().series)
    for (const auto& label : series.label) labelled = labelled || label == "A";
  EXPECT_TRUE(labelled);
}

TEST_F(ExploreModelTest, ExportsTheShownDesign) {
  const QString path = folder.filePath(QStringLiteral("design.json"));
  bool done = false;
  std::string trouble;
  model.exportTo("architecture", path, [&](Result<Issues> result) {
    done = true;
    if (!result) trouble = result.error().message;
  });
  ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 20000));
  EXPECT_EQ(trouble, "");
  const auto bytes = readFile(path.toStdString());
  ASSERT_TRUE(bytes);
  EXPECT_THAT(*bytes, ::testing::HasSubstr(model.answer()->key));
  done = false;
  model.exportTo("architecture", folder.path() + QStringLiteral("/missing/design.json"), [&](Result<Issues> result) {
    done = true;
    EXPECT_FALSE(result);
  });
  ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, 20000));
}

}  // namespace
}  // namespace isotone
