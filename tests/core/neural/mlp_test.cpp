#include <cmath>
#include <mutex>
#include <numeric>
#include <thread>

#include <gmock/gmock.h>

#include "core/neural/engine.h"
#include "core/predictors/evaluation.h"
#include "core/predictors/ridge.h"
#include "tests/core/neural/torch_module.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

class Mlp : public ::testing::Test {
 protected:
  void SetUp() override {
    ISOTONE_NEEDS_TORCH();
    auto built = DesignSpace::builtIn("nasbench201");
    ASSERT_TRUE(built);
    space = std::make_shared<const DesignSpace>(std::move(*built));
    const auto opened = neuralEngine();
    ASSERT_TRUE(opened) << opened.error().message;
    engine = *opened;
    engine->setThreads(2);
  }

  /// Work that adds up, and edges that hamper each other: no straight line fits it.
  static double truth(DesignView d) {
    const auto work = [](std::uint8_t choice) { return choice == 3 ? 5.0 : choice == 2 ? 2.0 : choice == 4 ? 1.0 : 0.2; };
    double sum = 3;
    for (const std::uint8_t choice : d) sum += work(choice);
    return sum + 0.6 * work(d[0]) * work(d[5]) + 0.4 * work(d[1]) * work(d[3]);
  }
  TrainingSet samples(std::size_t count, std::uint64_t seed) const {
    TrainingSet data;
    data.designs = DesignMatrix(space->decisions().size());
    Random random(seed);
    for (std::size_t i = 0; i < count; ++i) {
      const Design design = space->random(random);
      data.designs.push(design);
      data.values.push_back(truth(design));
    }
    return data;
  }
  std::unique_ptr<PredictorFactory> factory(int epochs) const {
    MlpOptions options;
    options.epochs = epochs;
    return engine->mlpFactory(space, options);
  }

  std::shared_ptr<const DesignSpace> space;
  std::shared_ptr<const NeuralEngine> engine;
};

std::vector<Prediction> predictions(const Predictor& predictor, const DesignMatrix& designs) {
  std::vector<Prediction> out(designs.size());
  predictor.predict(designs, out);
  return out;
}

TEST_F(Mlp, LearnsWhatAStraightLineCannot) {
  const TrainingSet train = samples(900, 1), test = samples(1000, 2);
  const auto fitted = factory(120)->fit(train, 1, {});
  ASSERT_TRUE(fitted) << fitted.error().message;
  const auto ridge = ridgeFactory(space, Features::Rich)->fit(train, 1, {});
  ASSERT_TRUE(ridge);
  const Accuracy mlp = accuracyOf(predictions(**fitted, test.designs), test.values);
  const Accuracy line = accuracyOf(predictions(**ridge, test.designs), test.values);
  EXPECT_LT(mlp.rmse, 0.5 * line.rmse);
  EXPECT_GT(mlp.srcc, 0.98);
  EXPECT_GT(mlp.coverage90Percent, 75);
  EXPECT_LT(mlp.coverage90Percent, 99.5);
}

TEST_F(Mlp, WithFewSamplesIsAboutAsGoodAsTheLine) {
  const TrainingSet test = samples(1000, 2);
  double mlp = 0, line = 0;
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const TrainingSet train = samples(40, 10 + seed);
    const auto fitted = factory(60)->fit(train, seed, {});
    const auto ridge = ridgeFactory(space, Features::Rich)->fit(train, seed, {});
    ASSERT_TRUE(fitted && ridge);
    mlp += accuracyOf(predictions(**fitted, test.designs), test.values).rmse;
    line += accuracyOf(predictions(**ridge, test.designs), test.values).rmse;
  }
  EXPECT_LT(mlp, 1.4 * line);
}

TEST_F(Mlp, ReadsBackFromItsBytes) {
  const TrainingSet train = samples(200, 1), test = samples(1500, 2);  // more rows than are predicted at once
  const auto fitted = factory(20)->fit(train, 1, {});
  ASSERT_TRUE(fitted) << fitted.error().message;
  const std::string bytes = (*fitted)->serialize();
  const auto back = factory(20)->deserialize(bytes);
  ASSERT_TRUE(back) << back.error().message;
  const auto first = predictions(**fitted, test.designs), second = predictions(**back, test.designs);
  for (std::size_t i = 0; i < first.size(); ++i) {
    EXPECT_EQ(first[i].mean, second[i].mean);
    EXPECT_EQ(first[i].spread, second[i].spread);
    EXPECT_GT(first[i].spread, 0);
  }
  EXPECT_EQ((*back)->serialize(), bytes);
  EXPECT_EQ((*back)->kind(), "mlp");
}

TEST_F(Mlp, DamagedBytesAreRefused) {
  const auto fitted = factory(2)->fit(samples(50, 1), 1, {});
  ASSERT_TRUE(fitted) << fitted.error().message;
  const std::string bytes = (*fitted)->serialize();
  Random random(3);
  for (int i = 0; i < 200; ++i) {
    const auto cut = factory(2)->deserialize(std::string_view(bytes).substr(0, random.below(bytes.size())));
    ASSERT_FALSE(cut);
    EXPECT_THAT(cut.error().message, HasSubstr("fit it again"));
    std::string damaged = bytes;
    damaged[random.below(600)] = static_cast<char>(random.below(256));
    const auto read = factory(2)->deserialize(damaged);  // may be a number that changed; must not crash
    if (read) predictions(**read, samples(3, 1).designs);
  }
  auto other = DesignSpace::builtIn("fbnet");
  ASSERT_TRUE(other);
  const auto foreign = engine->mlpFactory(std::make_shared<const DesignSpace>(std::move(*other)), {});
  EXPECT_FALSE(foreign->deserialize(bytes));
}

TEST_F(Mlp, TheSameSeedGivesTheSamePredictor) {
  const TrainingSet train = samples(300, 1);
  const auto one = factory(15)->fit(train, 7, {}), two = factory(15)->fit(train, 7, {}), three = factory(15)->fit(train, 8, {});
  ASSERT_TRUE(one && two && three);
  EXPECT_EQ((*one)->serialize(), (*two)->serialize());
  EXPECT_NE((*one)->serialize(), (*three)->serialize());
}

TEST_F(Mlp, CancelledWhenAskedToStop) {
  std::stop_source stop;
  std::vector<std::string> steps;
  const Progress progress(
      [&](double fraction, std::string_view step) {
        EXPECT_LE(fraction, 1);
        steps.emplace_back(step);
        if (steps.size() == 3) stop.request_stop();
      },
      stop.get_token());
  const auto fitted = factory(100000)->fit(samples(100, 1), 1, progress);
  ASSERT_FALSE(fitted);
  EXPECT_EQ(fitted.error().kind, ErrorKind::Cancelled);
  ASSERT_EQ(steps.size(), 3u);
  EXPECT_THAT(steps[2], ::testing::MatchesRegex("Epoch 3 of 100000, loss [0-9.]+"));
}

TEST_F(Mlp, PredictsFromSeveralThreadsAtOnce) {
  const auto fitted = factory(5)->fit(samples(100, 1), 1, {});
  ASSERT_TRUE(fitted);
  const TrainingSet test = samples(700, 2);
  const auto expected = predictions(**fitted, test.designs);
  std::vector<int> wrong(4, 0);
  {
    std::vector<std::jthread> threads;
    for (int& count : wrong)
      threads.emplace_back([&] {
        for (int round = 0; round < 5; ++round) {
          const auto got = predictions(**fitted, test.designs);
          for (std::size_t i = 0; i < got.size(); ++i) count += std::abs(got[i].mean - expected[i].mean) > 1e-5 * expected[i].mean;
        }
      });
  }
  EXPECT_THAT(wrong, ::testing::Each(0));
}

TEST_F(Mlp, ValuesThatAreNotPositiveAreFittedAsTheyAre) {
  TrainingSet train = samples(400, 1);
  for (double& value : train.values) value -= 20;
  const auto fitted = factory(60)->fit(train, 1, {});
  ASSERT_TRUE(fitted);
  const auto predicted = predictions(**fitted, train.designs);
  double squares = 0, total = 0;
  const double mean = std::accumulate(train.values.begin(), train.values.end(), 0.0) / 400;
  for (std::size_t i = 0; i < 400; ++i) {
    squares += std::pow(predicted[i].mean - train.values[i], 2);
    total += std::pow(train.values[i] - mean, 2);
  }
  EXPECT_LT(squares, 0.05 * total);
}

TEST_F(Mlp, ConstantValuesGiveThatConstant) {
  TrainingSet train = samples(40, 1);
  std::fill(train.values.begin(), train.values.end(), 4.5);
  const auto fitted = factory(30)->fit(train, 1, {});
  ASSERT_TRUE(fitted);
  for (const Prediction& prediction : predictions(**fitted, train.designs)) {
    EXPECT_NEAR(prediction.mean, 4.5, 1e-6);
    EXPECT_LT(prediction.spread, 1e-3);
  }
}

TEST_F(Mlp, GroupsAreNotSplit) {
  TrainingSet train = samples(60, 1);
  train.group.assign(60, 0);  // one group: nothing can be held out, and the fit still succeeds
  EXPECT_TRUE(factory(3)->fit(train, 1, {}));
}

TEST_F(Mlp, TooLittleOrWrongDataIsRefused) {
  EXPECT_EQ(factory(3)->fit(samples(3, 1), 1, {}).error().kind, ErrorKind::Infeasible);
  TrainingSet train = samples(40, 1);
  train.values[3] = std::nan("");
  EXPECT_EQ(factory(3)->fit(train, 1, {}).error().kind, ErrorKind::InvalidInput);
  EXPECT_EQ(factory(0)->fit(samples(40, 1), 1, {}).error().kind, ErrorKind::InvalidInput);
}

}  // namespace
}  // namespace isotone
