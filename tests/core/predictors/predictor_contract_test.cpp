// What every predictor promises, whoever implements it.
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "core/predictors/gaussian_process.h"
#include "core/predictors/predictor.h"
#include "core/predictors/ridge.h"

namespace isotone {
namespace {

struct Case {
  std::string name;
  std::string space;
  std::function<std::unique_ptr<PredictorFactory>(std::shared_ptr<const DesignSpace>)> factory;
  std::size_t fewest = 3;  // measured designs it needs
};
void PrintTo(const Case& value, std::ostream* out) { *out << value.name; }

// The few-shot process on three made-up devices.
std::unique_ptr<PredictorFactory> fewShotFactory(std::shared_ptr<const DesignSpace> space) {
  Random random(12);
  DesignMatrix pool(space->decisions().size());
  std::vector<SourceDevice> sources = {{"a", {}}, {"b", {}}, {"c", {}}};
  while (pool.size() < 150) {
    const Design design = space->random(random);
    pool.push(design);
    for (std::size_t k = 0; k < sources.size(); ++k) {
      double value = random.normal();
      for (std::size_t i = 0; i < design.size(); ++i) value += design[i] * static_cast<double>((i + k) % 3);
      sources[k].values.push_back(value);
    }
  }
  return gaussianProcessFactory(*Fleet::learn(space, pool, sources, 1, {}));
}

std::vector<Case> cases() {
  std::vector<Case> all;
  for (const char* space : {"nasbench201", "fbnet", "ofa-mobilenetv3", "fashion"}) {
    const std::string name = std::string(space).substr(0, 3);
    for (const Features features : {Features::OneHot, Features::Physical, Features::Rich})
      all.push_back({name + "Ridge" + std::to_string(static_cast<int>(features)), space,
                     [features](auto known) { return ridgeFactory(known, features); }});
    all.push_back({name + "Flops", space, [](auto known) { return flopsFactory(known); }});
    all.push_back({name + "LeastSquares", space, [](auto known) { return leastSquaresFactory(known); }, 2});
    all.push_back({name + "FewShot", space, fewShotFactory, 1});
  }
  return all;
}

class PredictorContract : public testing::TestWithParam<Case> {
 protected:
  void SetUp() override {
    auto space = DesignSpace::builtIn(GetParam().space);
    ASSERT_TRUE(space) << space.error().message;
    m_space = std::make_shared<DesignSpace>(std::move(*space));
    m_factory = GetParam().factory(m_space);
  }

  TrainingSet training(std::size_t count, const std::function<double(DesignView, Random&)>& value) const {
    Random random(4);
    TrainingSet data{.designs = DesignMatrix(m_space->decisions().size())};
    while (data.values.size() < count) {
      const Design design = m_space->random(random);
      if (!m_space->isLive(design)) continue;
      data.designs.push(design);
      data.values.push_back(value(design, random));
    }
    return data;
  }
  static double sumOfChoices(DesignView design, Random& random) {
    double sum = 3;
    for (const std::uint8_t choice : design) sum += choice;
    return sum + random.normal();
  }
  static std::vector<Prediction> predict(const Predictor& predictor, const DesignMatrix& designs) {
    std::vector<Prediction> out(designs.size());
    predictor.predict(designs, out);
    return out;
  }

  std::shared_ptr<const DesignSpace> m_space;
  std::unique_ptr<PredictorFactory> m_factory;
};

TEST_P(PredictorContract, IsFiniteAndDeterministic) {
  for (const std::size_t count : {3, 10, 60, 700}) {
    const TrainingSet data = training(count, sumOfChoices);
    const auto first = m_factory->fit(data, 5, {}), second = m_factory->fit(data, 5, {});
    ASSERT_TRUE(first && second) << first.error().message;
    EXPECT_EQ((*first)->kind(), m_factory->kind());
    const DesignMatrix unseen = training(1500, sumOfChoices).designs;
    const auto a = predict(**first, unseen), b = predict(**second, unseen);
    for (std::size_t i = 0; i < a.size(); ++i) {
      ASSERT_TRUE(std::isfinite(a[i].mean)) << count;
      ASSERT_TRUE(std::isfinite(a[i].spread) && a[i].spread >= 0) << count;
      ASSERT_EQ(a[i].mean, b[i].mean);
      ASSERT_EQ(a[i].spread, b[i].spread);
    }
  }
}

TEST_P(PredictorContract, SurvivesBeingStored) {
  const TrainingSet data = training(200, sumOfChoices);
  const auto fitted = m_factory->fit(data, 5, {});
  ASSERT_TRUE(fitted);
  const std::string bytes = (*fitted)->serialize();
  const auto read = m_factory->deserialize(bytes);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ((*read)->serialize(), bytes);
  const auto before = predict(**fitted, data.designs), after = predict(**read, data.designs);
  for (std::size_t i = 0; i < before.size(); ++i) {
    EXPECT_EQ(before[i].mean, after[i].mean);
    EXPECT_EQ(before[i].spread, after[i].spread);
  }
}

TEST_P(PredictorContract, RefusesDamagedBytes) {
  const auto fitted = m_factory->fit(training(50, sumOfChoices), 5, {});
  ASSERT_TRUE(fitted);
  const std::string bytes = (*fitted)->serialize();
  for (std::size_t length = 0; length < bytes.size(); length += 1 + bytes.size() / 40)
    EXPECT_FALSE(m_factory->deserialize(bytes.substr(0, length))) << length;
  EXPECT_FALSE(m_factory->deserialize(bytes + "x"));
  std::string vast = bytes;
  for (std::size_t i = 0; i < 8; ++i) vast[i] = '\x7f';  // a length beyond all memory
  const auto read = m_factory->deserialize(vast);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().kind, ErrorKind::Model);
}

TEST_P(PredictorContract, PredictsAConstantAsItself) {
  const TrainingSet data = training(80, [](DesignView, Random&) { return 42.5; });
  const auto fitted = m_factory->fit(data, 5, {});
  ASSERT_TRUE(fitted);
  for (const Prediction& prediction : predict(**fitted, data.designs)) EXPECT_NEAR(prediction.mean, 42.5, 1e-9);
}

TEST_P(PredictorContract, NeedsAFewFiniteValues) {
  EXPECT_EQ(m_factory->fit(training(0, sumOfChoices), 5, {}).error().kind, ErrorKind::Infeasible);
  const std::size_t fewest = GetParam().fewest;
  EXPECT_EQ(m_factory->fit(training(fewest - 1, sumOfChoices), 5, {}).error().kind, ErrorKind::Infeasible);
  EXPECT_TRUE(m_factory->fit(training(fewest, sumOfChoices), 5, {}));
  TrainingSet data = training(20, sumOfChoices);
  data.values[7] = INFINITY;
  EXPECT_EQ(m_factory->fit(data, 5, {}).error().kind, ErrorKind::InvalidInput);
  data = training(20, sumOfChoices);
  data.values.pop_back();
  EXPECT_EQ(m_factory->fit(data, 5, {}).error().kind, ErrorKind::InvalidInput);
}

TEST_P(PredictorContract, StopsWhenAsked) {
  std::stop_source stop;
  stop.request_stop();
  const auto fitted = m_factory->fit(training(20, sumOfChoices), 5, Progress({}, stop.get_token()));
  ASSERT_FALSE(fitted);
  EXPECT_EQ(fitted.error().kind, ErrorKind::Cancelled);
}

TEST_P(PredictorContract, PredictsNothingForNothing) {
  const auto fitted = m_factory->fit(training(20, sumOfChoices), 5, {});
  ASSERT_TRUE(fitted);
  EXPECT_TRUE(predict(**fitted, DesignMatrix(m_space->decisions().size())).empty());
}

INSTANTIATE_TEST_SUITE_P(All, PredictorContract, testing::ValuesIn(cases()),
                         [](const auto& info) { return info.param.name; });

TEST(Flops, SaysThatATableHasNoLayers) {
  const auto space = std::make_shared<DesignSpace>(*DesignSpace::fromColumns({"a"}, {{"1", "2", "3"}}));
  const auto fitted = flopsFactory(space)->fit({}, 1, {});
  ASSERT_FALSE(fitted);
  EXPECT_EQ(fitted.error().kind, ErrorKind::Infeasible);
}

}  // namespace
}  // namespace isotone
