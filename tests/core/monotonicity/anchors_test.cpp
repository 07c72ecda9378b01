#include "core/monotonicity/anchors.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/predictors/gaussian_process.h"

namespace isotone {
namespace {

class Anchors : public testing::Test {
 protected:
  void SetUp() override {
    auto space = DesignSpace::builtIn("nasbench201");
    ASSERT_TRUE(space) << space.error().message;
    m_space = std::make_shared<const DesignSpace>(std::move(*space));
    fill(300);
  }

  void fill(std::size_t designs) {
    m_pool = DesignMatrix(m_space->decisions().size());
    std::vector<SourceDevice> sources = {{"a", {}}, {"b", {}}, {"c", {}}, {"d", {}}};
    Random random(3);
    while (m_pool.size() < designs) {
      const Design design = m_space->random(random);
      if (!m_space->isLive(design)) continue;
      m_pool.push(design);
      for (std::size_t k = 0; k < sources.size(); ++k) {
        double value = 5 + 0.1 * random.normal();
        for (const std::uint8_t choice : design) value += std::sin(static_cast<double>((k + 1) * choice)) + choice;
        sources[k].values.push_back(value);
      }
    }
    auto fleet = Fleet::learn(m_space, m_pool, sources, 1, {});
    ASSERT_TRUE(fleet) << fleet.error().message;
    m_fleet = *fleet;
    m_columns = m_fleet->columns(m_pool);
  }

  std::vector<std::size_t> choose(std::size_t count, std::vector<std::size_t> taken = {}) const {
    const auto chosen = chooseAnchors(*m_fleet, m_columns, count, taken, 1, {});
    EXPECT_TRUE(chosen) << chosen.error().message;
    return chosen.value_or(std::vector<std::size_t>{});
  }

  std::shared_ptr<const DesignSpace> m_space;
  DesignMatrix m_pool;
  std::shared_ptr<const Fleet> m_fleet;
  CovarianceColumns m_columns;
};

TEST_F(Anchors, AreDifferentAndNested) {
  const auto thirty = choose(30), ten = choose(10);
  ASSERT_EQ(thirty.size(), 30u);
  EXPECT_EQ(std::set<std::size_t>(thirty.begin(), thirty.end()).size(), 30u);
  EXPECT_TRUE(std::equal(ten.begin(), ten.end(), thirty.begin()));
}

// The greedy rule as it is written down, with the whole covariance updated after each choice.
TEST_F(Anchors, AreWhatTheRuleSays) {
  const std::size_t n = m_columns.designs;
  std::vector<double> v(n * n);
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j < n; ++j) {
      double latent = 0, physical = 0, differing = 0;
      for (std::size_t s = 0; s < m_columns.sources; ++s) latent += m_columns.latent[i * m_columns.sources + s] * m_columns.latent[j * m_columns.sources + s];
      for (std::size_t p = 0; p < m_columns.sums; ++p) physical += m_columns.physical[i * m_columns.sums + p] * m_columns.physical[j * m_columns.sums + p];
      for (std::size_t d = 0; d < m_columns.decisions; ++d) differing += m_pool[i][d] != m_pool[j][d] ? 1 : 0;
      v[i * n + j] = 25 + 0.6 * latent / static_cast<double>(m_columns.sources) + 0.5 * physical / static_cast<double>(m_columns.sums) +
                     0.03 * std::exp(-3 * differing / static_cast<double>(m_columns.decisions));
    }
  std::vector<std::size_t> expected;
  while (expected.size() < 6) {
    std::size_t best = n;
    double bestGain = -1;
    for (std::size_t j = 0; j < n; ++j) {
      double power = 0;
      for (std::size_t i = 0; i < n; ++i) power += v[i * n + j] * v[i * n + j];
      const double gain = power / (v[j * n + j] + 0.03);
      const bool isTaken = std::find(expected.begin(), expected.end(), j) != expected.end();
      if (!isTaken && gain > bestGain * (1 + 1e-12)) {
        bestGain = gain;
        best = j;
      }
    }
    expected.push_back(best);
    const double variance = v[best * n + best] + 0.03;
    std::vector<double> column(n);
    for (std::size_t i = 0; i < n; ++i) column[i] = v[i * n + best];
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j) v[i * n + j] -= column[i] * column[j] / variance;
  }
  EXPECT_EQ(choose(6), expected);
}

TEST_F(Anchors, ContinueWhereMeasurementsLeftOff) {
  const auto twelve = choose(12);
  const std::vector<std::size_t> taken(twelve.begin(), twelve.begin() + 5);
  const auto next = choose(7, taken);
  EXPECT_TRUE(std::equal(next.begin(), next.end(), twelve.begin() + 5));
  for (const std::size_t row : choose(50, {4, 8, 15})) EXPECT_TRUE(row != 4 && row != 8 && row != 15);
}

TEST_F(Anchors, EndWhereThePoolDoes) {
  fill(8);
  EXPECT_EQ(choose(20).size(), 8u);
  EXPECT_EQ(choose(20, {1, 2}).size(), 6u);
  EXPECT_TRUE(choose(0).empty());
}

TEST_F(Anchors, TeachMoreThanRandomDesigns) {
  const auto chosen = choose(8);
  double random = 0;
  for (std::uint64_t seed = 1; seed <= 10; ++seed)
    random += expectedSrcc(*m_fleet, m_columns, {}, {}, Random(seed).sample(m_pool.size(), 8))->back() / 10;
  EXPECT_GT(expectedSrcc(*m_fleet, m_columns, {}, {}, chosen)->back(), random + 0.005);
}

TEST_F(Anchors, ALargePoolIsStoodForByARandomPart) {
  fill(kAnchorCandidates + 500);
  const std::vector<std::size_t> taken = {0, kAnchorCandidates + 499};
  const auto first = choose(5, taken), again = choose(5, taken);
  EXPECT_EQ(first, again);
  EXPECT_EQ(first.size(), 5u);
  for (const std::size_t row : first) EXPECT_LT(row, m_pool.size());
}

TEST_F(Anchors, RefusesWhatDoesNotBelong) {
  const std::vector<std::size_t> outside = {m_pool.size()};
  EXPECT_EQ(chooseAnchors(*m_fleet, m_columns, 3, outside, 1, {}).error().kind, ErrorKind::InvalidInput);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(chooseAnchors(*m_fleet, m_columns, 3, {}, 1, Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace isotone
