#include "ui/view_models/explore_model.h"

#include <cmath>
#include <numeric>

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/space/layers.h"
#include "tests/support/fake_chooser.h"
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

TEST_F(ExploreModelTest, TheOtherFormOfAGoalLeadsToTheSameDesign) {
  // A design on the hull, so that some weight leads to it.
  model.setForm(Goal::Form::Weights);
  model.setWeight(Limit::Latency, 2);
  model.endGesture();
  const auto row = model.answer()->row;
  model.setForm(Goal::Form::Limits);
  EXPECT_EQ(model.answer()->row, row);
  ASSERT_TRUE(model.limit(Limit::Latency));
  EXPECT_GE(*model.limit(Limit::Latency), model.answer()->latency.mean);
  EXPECT_LE(*model.limit(Limit::Latency), model.answer()->latency.mean * 1.01);
  model.setForm(Goal::Form::Weights);
  EXPECT_EQ(model.answer()->row, row);
  EXPECT_EQ(model.weight(Limit::Latency), 2) << "what still leads there stays as it was";
  model.setForm(Goal::Form::Limits);
  setLimit(Limit::Latency, std::nullopt);
  const auto best = model.answer()->row;
  model.setForm(Goal::Form::Weights);
  EXPECT_EQ(model.answer()->row, best);
}

TEST_F(ExploreModelTest, AHeldChoiceIsTakenCountedAndReleased) {
  setLimit(Limit::Latency, 4);
  const auto free = model.answer()->design;
  const auto offers = model.offers("stage1.cell1");
  ASSERT_EQ(offers.size(), 6u);
  EXPECT_EQ(offers[0].held, -1);
  EXPECT_TRUE(offers[0].choices[free[0]].taken);
  const auto other = std::uint8_t(free[0] == 1 ? 2 : 1);
  model.hold(0, other);
  EXPECT_EQ(model.heldCount(), 1);
  ASSERT_NE(model.answer(), nullptr);
  EXPECT_EQ(model.answer()->design[0], other);
  EXPECT_EQ(model.offers("stage1.cell1")[0].held, other);
  const auto network = model.network();
  EXPECT_TRUE(std::ranges::any_of(network.blocks, &NetworkBlock::pinned));
  EXPECT_FALSE(network.blocks.front().pinned) << "the stem is the same in every design";
  const auto veiled = model.pareto().series[0].quiet;
  EXPECT_GT(std::ranges::count(veiled, 1), std::ranges::count(veiled, 0));
  model.release(0);
  EXPECT_EQ(model.answer()->design, free);
  model.hold(1, 0);
  model.hold(2, 1);
  model.releaseAll();
  EXPECT_EQ(model.heldCount(), 0);
}

TEST_F(ExploreModelTest, WhenNoDesignHasWhatIsHeldASentenceSaysSo) {
  Goal goal = model.goal();
  for (std::size_t decision = 0; decision < 6; ++decision) goal.held.push_back({decision, std::uint8_t(decision % 5)});
  session.setGoal(goal, QStringLiteral("hold"));
  if (model.answer() != nullptr) GTEST_SKIP() << "this very design is in the workspace";
  EXPECT_THAT(model.problem().toStdString(), ::testing::HasSubstr("pinned by hand"));
  model.releaseAll();
  EXPECT_EQ(model.state(), ExploreModel::State::Ready);
}

TEST_F(ExploreModelTest, TheNetworkStandsBesideTheExhaustiveSearch) {
  const auto fake = std::make_shared<test::FakeChooser>(session.data(), model.candidates());
  NeuralSource::of(session).use(fake);
  setLimit(Limit::Latency, 3);
  const auto answered = [&] { return model.foundLines().size() >= 3 && model.foundLines()[2][2] != QStringLiteral("…"); };
  ASSERT_TRUE(QTest::qWaitFor(answered, 5000)) << "when the goal rests, the network is asked too";
  const auto lines = model.foundLines();
  EXPECT_EQ(lines[0][0], QStringLiteral("Exhaustive search"));
  EXPECT_EQ(lines[1][0], QStringLiteral("Optimizer network"));
  EXPECT_EQ(lines[2][2], QStringLiteral("0.00 points"));
  EXPECT_EQ(fake->asked.back(), Refine::Full);
  fake->worseBy = 0.25;
  setLimit(Limit::Latency, 3.5);
  ASSERT_TRUE(QTest::qWaitFor(answered, 5000));
  EXPECT_EQ(model.foundLines()[2][2], QStringLiteral("0.25 points"));
  EXPECT_EQ(model.answer()->method, Method::Exhaustive);
  model.methods().setMethod(Method::Neural);
  EXPECT_EQ(model.answer()->method, Method::Neural);
  fake->asked.clear();
  model.setLimit(Limit::Latency, 2.5);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !fake->asked.empty(); }, 2000));
  EXPECT_EQ(fake->asked.front(), Refine::Sweep);
  model.endGesture();
  EXPECT_EQ(fake->asked.back(), Refine::Full);
}

TEST_F(ExploreModelTest, ADesignOfTheNetworkThatIsNoCandidateIsShownAllTheSame) {
  const auto fake = std::make_shared<test::FakeChooser>(session.data(), model.candidates());
  fake->elsewhere = true;
  fake->score.unfamiliar = true;
  NeuralSource::of(session).use(fake);
  model.methods().setMethod(Method::Neural);
  setLimit(Limit::Latency, 3);
  ASSERT_EQ(model.answer()->candidate, kNoCandidate);
  EXPECT_FALSE(model.pareto().series.empty());
  EXPECT_FALSE(model.more().series.empty());
  EXPECT_FALSE(model.headline().isEmpty());
  EXPECT_FALSE(model.offers("stage1.cell1").empty());
  model.setForm(Goal::Form::Weights);
  model.pin();
  EXPECT_TRUE(model.isPinned());
  EXPECT_THAT(model.methods().networkSentence().toStdString(), ::testing::HasSubstr("unlike"));
}

TEST_F(ExploreModelTest, WithoutANetworkASentenceAndAWayToTrainOne) {
  EXPECT_FALSE(model.methods().isAvailable(Method::Neural));
  ASSERT_TRUE(QTest::qWaitFor([this] { return !NeuralSource::of(session).isPreparing(); }, 20000));
  EXPECT_THAT(model.methods().networkSentence().toStdString(), ::testing::HasSubstr("No optimizer network"));
  EXPECT_FALSE(model.methods().trainText().isEmpty());
  model.methods().setMethod(Method::Neural);
  ASSERT_NE(model.answer(), nullptr) << "the exhaustive answer stands in";
}

TEST_F(ExploreModelTest, TheChartTakesTheColourThatIsChosen) {
  EXPECT_EQ(model.colour(), ColourBy::Energy);
  ASSERT_TRUE(model.pareto().colour);
  EXPECT_EQ(model.pareto().colour->unit, "mJ");
  model.setColour(ColourBy::None);
  EXPECT_FALSE(model.pareto().colour);
  model.setColour(ColourBy::Size);
  EXPECT_EQ(model.pareto().colour->unit, "MB");
}

TEST_F(ExploreModelTest, EachLimitSaysWhatAStepOfItBuys) {
  setLimit(Limit::Latency, 3);
  setLimit(Limit::Energy, 4);
  const auto sentences = model.moreSentences();
  ASSERT_GE(sentences.size(), 2u);
  EXPECT_TRUE(sentences[0].first.endsWith(QStringLiteral(" ms")));
  EXPECT_TRUE(sentences[1].first.endsWith(QStringLiteral(" mJ")));
  for (const auto& [amount, what] : sentences) EXPECT_THAT(what.toStdString(), ::testing::AnyOf(::testing::HasSubstr("buys"), ::testing::HasSubstr("costs")));
}

TEST_F(ExploreModelTest, AnEvolutionarySearchStandsBesideTheOthers) {
  setLimit(Limit::Latency, 3);
  model.methods().setMethod(Method::Evolutionary);
  ASSERT_TRUE(QTest::qWaitFor([this] { return jobs.isIdle(); }, 60000));
  QTest::qWait(20);
  const auto lines = model.foundLines();
  if (model.methods().isAvailable(Method::Evolutionary)) {
    EXPECT_TRUE(std::ranges::any_of(lines, [](const auto& line) { return line[0] == QStringLiteral("Evolutionary search"); }));
    EXPECT_EQ(model.answer()->method, Method::Evolutionary);
    EXPECT_LE(model.answer()->latency.mean, 3);
  } else {
    EXPECT_FALSE(model.methods().whyNot(Method::Evolutionary).isEmpty());
  }
  model.methods().setMethod(Method::Auto);
  EXPECT_EQ(model.answer()->method, Method::Exhaustive);
}

}  // namespace
}  // namespace isotone
