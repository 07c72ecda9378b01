// The few-shot process on devices that are made up: what it promises, and what must not fool it.
#include <algorithm>
#include <cmath>

#include <Eigen/LU>
#include <gtest/gtest.h>

#include "core/predictors/covariance.h"
#include "core/predictors/gaussian_process.h"
#include "core/predictors/normal.h"
#include "core/predictors/ranks.h"

namespace isotone {
namespace {

// Cells of NAS-Bench-201 on devices whose cost is a sum over operations, different on each device, with a little noise.
class FewShot : public testing::Test {
 protected:
  void SetUp() override {
    auto space = DesignSpace::builtIn("nasbench201");
    ASSERT_TRUE(space) << space.error().message;
    m_space = std::make_shared<const DesignSpace>(std::move(*space));
    m_pool = DesignMatrix(m_space->decisions().size());
    Random random(7);
    while (m_pool.size() < 400) {
      const Design design = m_space->random(random);
      if (m_space->isLive(design)) m_pool.push(design);
    }
    for (std::uint64_t seed = 1; seed <= 6; ++seed) m_sources.push_back({"device " + std::to_string(seed), device(seed)});
    m_truth = device(99);
    learn(m_sources);
    m_measured = Random(3).sample(m_pool.size(), 10);
  }

  void learn(const std::vector<SourceDevice>& sources) {
    auto fleet = Fleet::learn(m_space, m_pool, sources, 1, {});
    ASSERT_TRUE(fleet) << fleet.error().message;
    m_fleet = *fleet;
    m_columns = m_fleet->columns(m_pool);
  }

  std::vector<double> device(std::uint64_t seed) const {
    Random random(seed);
    std::vector<double> cost(5), values;
    for (double& value : cost) value = 1 + 4 * random.uniform();
    for (std::size_t row = 0; row < m_pool.size(); ++row) {
      double value = 10;
      for (const std::uint8_t choice : m_pool[row]) value += cost[choice];
      values.push_back(value * (1 + 0.01 * random.normal()));
    }
    return values;
  }

  std::vector<double> measure(const std::vector<double>& truth, std::size_t count = 10) const {
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) values.push_back(truth[m_measured[i]]);
    return values;
  }

  std::vector<Prediction> predict(const std::vector<double>& values) const {
    std::vector<Prediction> out(m_pool.size());
    const Status fitted = fitAndPredict(*m_fleet, m_columns, std::span(m_measured).first(values.size()), values, out);
    EXPECT_TRUE(fitted) << fitted.error().message;
    for (const Prediction& prediction : out) {
      EXPECT_TRUE(std::isfinite(prediction.mean));
      EXPECT_TRUE(std::isfinite(prediction.spread) && prediction.spread >= 0);
    }
    return out;
  }

  static double srcc(const std::vector<Prediction>& predicted, const std::vector<double>& truth) {
    std::vector<double> means;
    for (const Prediction& prediction : predicted) means.push_back(prediction.mean);
    return spearman(means, truth);
  }

  static double coverage(const std::vector<Prediction>& predicted, const std::vector<double>& truth) {
    double inside = 0;
    for (std::size_t i = 0; i < truth.size(); ++i)
      inside += std::abs(predicted[i].mean - truth[i]) <= kNormal90 * predicted[i].spread ? 1 : 0;
    return inside / static_cast<double>(truth.size());
  }

  std::shared_ptr<const DesignSpace> m_space;
  DesignMatrix m_pool;
  std::vector<SourceDevice> m_sources;
  std::vector<double> m_truth;
  std::shared_ptr<const Fleet> m_fleet;
  CovarianceColumns m_columns;
  std::vector<std::size_t> m_measured;
};

// Mean and variance of the mixture as the formulas say: each design under each cell.
TEST_F(FewShot, IsTheMixtureOfItsCells) {
  const std::vector<double> values = measure(m_truth);
  ASSERT_TRUE(contradictedMeasurements(*m_fleet, m_columns, m_measured, values).empty());
  const std::vector<Prediction> predicted = predict(values);
  const Eigen::Map<const Eigen::VectorXd> given(values.data(), 10);
  const double centre = given.mean(), spread = std::sqrt((given.array() - centre).square().mean());
  const Eigen::VectorXd y = (given.array() - centre) / spread;
  for (const std::size_t design : {0u, 57u, 399u}) {
    std::vector<std::size_t> rows = m_measured;
    rows.push_back(design);
    const CovarianceParts parts = covarianceParts(m_columns, rows);
    double sum = 0, mean = 0, square = 0;
    for (std::size_t c = 0; c < m_fleet->cells().size(); ++c) {
      CovarianceCell cell = m_fleet->cells()[c];
      const Eigen::MatrixXd all = parts.of(cell);
      const Eigen::MatrixXd inverse = all.topLeftCorner(10, 10).inverse();
      const Eigen::VectorXd column = all.topRightCorner(10, 1);
      const double fit = y.dot(inverse * y);
      const double weight = m_fleet->cellPrior()[c] / std::sqrt(all.topLeftCorner(10, 10).determinant()) / std::pow(3 + fit / 2, 8);
      const double at = column.dot(inverse * y);
      sum += weight;
      mean += weight * at;
      square += weight * (at * at + (3 + fit / 2) / 8 * (all(10, 10) - column.dot(inverse * column)));
    }
    mean /= sum;
    EXPECT_NEAR(predicted[design].mean, centre + spread * mean, 1e-5);
    const double interval = studentQuantile95(16) / kNormal90;
    EXPECT_NEAR(predicted[design].spread, spread * interval * std::sqrt(square / sum - mean * mean), 1e-4);
  }
}

TEST_F(FewShot, RanksAndCoversWithTenMeasurements) {
  const auto predicted = predict(measure(m_truth));
  EXPECT_GT(srcc(predicted, m_truth), 0.98);
  EXPECT_GT(coverage(predicted, m_truth), 0.85);
}

TEST_F(FewShot, FactoryAndPreparedColumnsAgree) {
  TrainingSet data;
  data.designs = DesignMatrix(m_pool.decisions());
  for (const std::size_t row : m_measured) data.designs.push(m_pool[row]);
  data.values = measure(m_truth);
  const auto fitted = gaussianProcessFactory(m_fleet)->fit(data, 1, {});
  ASSERT_TRUE(fitted);
  const auto prepared = predict(data.values);
  std::vector<Prediction> out(m_pool.size());
  (*fitted)->predict(m_pool, out);
  for (std::size_t i = 0; i < out.size(); ++i) {
    EXPECT_NEAR(out[i].mean, prepared[i].mean, 1e-8);
    EXPECT_NEAR(out[i].spread, prepared[i].spread, 1e-6);
  }
  // What is stored needs neither the fleet nor its sources.
  const auto read = storedGaussianProcessFactory(m_space)->deserialize((*fitted)->serialize());
  ASSERT_TRUE(read) << read.error().message;
  std::vector<Prediction> again(m_pool.size());
  (*read)->predict(m_pool, again);
  for (std::size_t i = 0; i < out.size(); ++i) EXPECT_EQ(out[i].mean, again[i].mean);
  EXPECT_EQ(storedGaussianProcessFactory(m_space)->fit(data, 1, {}).error().kind, ErrorKind::Infeasible);
}

TEST_F(FewShot, FleetsSurviveBeingStored) {
  const std::string bytes = m_fleet->serialize();
  const auto read = Fleet::deserialize(m_space, bytes);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ((*read)->serialize(), bytes);
  EXPECT_EQ((*read)->sources(), m_fleet->sources());
  EXPECT_EQ((*read)->columns(m_pool).latent, m_columns.latent);
  for (std::size_t length = 0; length < bytes.size(); length += 1 + bytes.size() / 50)
    EXPECT_FALSE(Fleet::deserialize(m_space, bytes.substr(0, length))) << length;
}

TEST_F(FewShot, PriorSumsToOneAndPrefersWhatExplains) {
  double sum = 0;
  for (const double weight : m_fleet->cellPrior()) sum += weight;
  EXPECT_NEAR(sum, 1, 1e-12);
  // Devices with one per cent of noise are not explained by cells of much noise.
  double quiet = 0, loud = 0;
  for (std::size_t c = 0; c < m_fleet->cells().size(); ++c)
    (m_fleet->cells()[c].noise < 0.05 ? quiet : loud) += m_fleet->cellPrior()[c];
  EXPECT_GT(quiet, 4 * loud);
}

TEST_F(FewShot, SourcesThatDoNotFitAreRefused) {
  m_sources[2].values.pop_back();
  const auto fleet = Fleet::learn(m_space, m_pool, m_sources, 1, {});
  ASSERT_FALSE(fleet);
  EXPECT_EQ(fleet.error().kind, ErrorKind::InvalidInput);
  EXPECT_NE(fleet.error().message.find("device 3"), std::string::npos);
  std::stop_source stop;
  stop.request_stop();
  m_sources.pop_back();
  EXPECT_EQ(Fleet::learn(m_space, m_pool, {}, 1, Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
}

TEST_F(FewShot, IntegerMillisecondsOnlyBlurTheRanks) {
  std::vector<double> coarse = m_truth;
  for (double& value : coarse) value = std::round(value / 3);
  const auto predicted = predict(measure(coarse));
  EXPECT_GT(srcc(predicted, m_truth), 0.93);
  EXPECT_GT(coverage(predicted, coarse), 0.8);
}

TEST_F(FewShot, FailedMeasurementsOfASourceAreLeftOut) {
  Random random(5);
  for (SourceDevice& source : m_sources)
    for (double& value : source.values)
      if (random.uniform() < 0.13) value = random.uniform() < 0.5 ? INFINITY : NAN;
  learn(m_sources);
  EXPECT_EQ(m_fleet->sources().size(), 6u);
  EXPECT_GT(srcc(predict(measure(m_truth)), m_truth), 0.98);
}

TEST_F(FewShot, FailedMeasurementsOfTheTargetAreRefused) {
  TrainingSet data;
  data.designs = DesignMatrix(m_pool.decisions());
  for (const std::size_t row : m_measured) data.designs.push(m_pool[row]);
  data.values = measure(m_truth);
  data.values[4] = INFINITY;
  EXPECT_EQ(gaussianProcessFactory(m_fleet)->fit(data, 1, {}).error().kind, ErrorKind::InvalidInput);
  std::vector<Prediction> out(m_pool.size());
  const Status fitted = fitAndPredict(*m_fleet, m_columns, m_measured, data.values, out);
  ASSERT_FALSE(fitted);
  EXPECT_EQ(fitted.error().kind, ErrorKind::InvalidInput);
  EXPECT_NE(fitted.error().message.find("5"), std::string::npos) << fitted.error().message;
}

TEST_F(FewShot, AConstantTargetIsPredictedAsItself) {
  for (const Prediction& prediction : predict(std::vector<double>(10, 12.0))) {
    EXPECT_DOUBLE_EQ(prediction.mean, 12);
    EXPECT_EQ(prediction.spread, 0);
  }
}

TEST_F(FewShot, SourcesThatSayNothingAreLeftOut) {
  m_sources.push_back({"constant", std::vector<double>(m_pool.size(), 5.0)});
  m_sources.push_back({"failed", std::vector<double>(m_pool.size(), INFINITY)});
  learn(m_sources);
  EXPECT_EQ(m_fleet->sources().size(), 6u);
  EXPECT_EQ(m_fleet->sources().back(), "device 6");
}

TEST_F(FewShot, ASourceEqualToTheTargetIsFound) {
  const double before = srcc(predict(measure(m_truth)), m_truth);
  m_sources.push_back({"twin", m_truth});
  m_sources.push_back({"twin's twin", m_truth});
  learn(m_sources);
  EXPECT_GT(srcc(predict(measure(m_truth)), m_truth), before - 0.002);
}

TEST_F(FewShot, OneTwoAndThreeMeasurementsAnswerWithWideIntervals) {
  const auto one = predict(measure(m_truth, 1));
  for (const Prediction& prediction : one) EXPECT_NEAR(prediction.mean, m_truth[m_measured[0]], 1e-9);
  EXPECT_GT(coverage(one, m_truth), 0.9);
  EXPECT_GT(coverage(predict(measure(m_truth, 2)), m_truth), 0.5);
  const auto three = predict(measure(m_truth, 3)), ten = predict(measure(m_truth));
  double wide = 0, narrow = 0;
  for (std::size_t i = 0; i < three.size(); ++i) {
    wide += three[i].spread;
    narrow += ten[i].spread;
  }
  EXPECT_GT(wide, 1.5 * narrow);
  EXPECT_GT(srcc(three, m_truth), 0.5);
  EXPECT_GT(coverage(three, m_truth), 0.8);
  std::vector<Prediction> out(m_pool.size());
  EXPECT_EQ(fitAndPredict(*m_fleet, m_columns, {}, {}, out).error().kind, ErrorKind::InvalidInput);
}

TEST_F(FewShot, AnOutlierOfTenTimesIsFoundAndLeftOut) {
  const double clean = srcc(predict(measure(m_truth)), m_truth);
  for (const double factor : {10.0, 0.1})
    for (std::size_t wrong = 0; wrong < 10; ++wrong) {
      std::vector<double> values = measure(m_truth);
      values[wrong] *= factor;
      const auto found = contradictedMeasurements(*m_fleet, m_columns, m_measured, values);
      ASSERT_EQ(found, std::vector<std::size_t>{wrong}) << factor;
      EXPECT_GT(srcc(predict(values), m_truth), clean - 0.02);
    }
  EXPECT_TRUE(contradictedMeasurements(*m_fleet, m_columns, m_measured, measure(m_truth)).empty());
}

TEST_F(FewShot, WithoutSourcesPhysicalSumsTeach) {
  learn({});
  EXPECT_TRUE(m_fleet->sources().empty());
  for (const double weight : m_fleet->cellPrior()) EXPECT_NEAR(weight, 1.0 / 72, 1e-12);
  EXPECT_GT(srcc(predict(measure(m_truth)), m_truth), 0.95);
}

TEST_F(FewShot, APersonsOwnTableNeedsNoSources) {
  std::vector<std::vector<std::string>> columns(3);
  std::vector<double> truth;
  for (int a = 0; a < 8; ++a)
    for (int b = 0; b < 6; ++b)
      for (int c = 0; c < 4; ++c) {
        columns[0].push_back(std::to_string(a));
        columns[1].push_back(std::to_string(b));
        columns[2].push_back(std::to_string(c));
        truth.push_back(5 + 3.0 * a + 2.0 * b + (c == 2 ? 4 : 0));
      }
  const auto space = std::make_shared<const DesignSpace>(*DesignSpace::fromColumns({"width", "depth", "kind"}, columns));
  const DesignMatrix all = space->enumerate();
  const auto fleet = Fleet::learn(space, all, {}, 1, {});
  ASSERT_TRUE(fleet) << fleet.error().message;
  const CovarianceColumns pool = (*fleet)->columns(all);
  const std::vector<std::size_t> measured = Random(1).sample(all.size(), 40);
  std::vector<double> values, expected;
  for (std::size_t row = 0; row < all.size(); ++row)
    expected.push_back(5 + 3.0 * all[row][0] + 2.0 * all[row][1] + (all[row][2] == 2 ? 4 : 0));
  for (const std::size_t row : measured) values.push_back(expected[row]);
  std::vector<Prediction> out(all.size());
  ASSERT_TRUE(fitAndPredict(**fleet, pool, measured, values, out));
  EXPECT_GT(srcc(out, expected), 0.95);
}

TEST_F(FewShot, ExpectedSrccNeverFallsAndMeetsTheTruth) {
  const std::vector<double> values = measure(m_truth);
  const std::vector<std::size_t> next = Random(8).sample(m_pool.size(), 15);
  const auto expected = expectedSrcc(*m_fleet, m_columns, m_measured, values, next);
  ASSERT_TRUE(expected) << expected.error().message;
  ASSERT_EQ(expected->size(), 16u);
  for (std::size_t k = 1; k < expected->size(); ++k) EXPECT_GE((*expected)[k], (*expected)[k - 1]);
  EXPECT_LE(expected->back(), 1);
  EXPECT_NEAR(expected->front(), srcc(predict(values), m_truth), 0.05);
  const auto before = expectedSrcc(*m_fleet, m_columns, {}, {}, m_measured);
  ASSERT_TRUE(before);
  EXPECT_NEAR(before->front(), 0, 1e-9);
  EXPECT_GT(before->back(), 0.6);
  const std::vector<std::size_t> outside = {m_pool.size()};
  EXPECT_EQ(expectedSrcc(*m_fleet, m_columns, m_measured, values, outside).error().kind, ErrorKind::InvalidInput);
}

}  // namespace
}  // namespace isotone
