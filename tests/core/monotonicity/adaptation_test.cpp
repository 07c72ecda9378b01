#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "core/monotonicity/adaptation.h"
#include "core/monotonicity/adaptation_solver.h"
#include "core/predictors/normal.h"
#include "core/predictors/ranks.h"
#include "tests/support/public_table.h"

namespace isotone {
namespace {

std::shared_ptr<const DesignSpace> cellSpace() {
  static const auto space = std::make_shared<const DesignSpace>(*DesignSpace::builtIn("nasbench201"));
  return space;
}

DesignMatrix randomDesigns(std::size_t count, std::uint64_t seed) {
  Random random(seed);
  DesignMatrix designs(cellSpace()->decisions().size());
  while (designs.size() < count)
    if (const Design design = cellSpace()->random(random); cellSpace()->isLive(design)) designs.push(design);
  return designs;
}

// Linear in the one-hot encoding: every choice on every edge has its price.
double linear(DesignView design, double bend = 0) {
  double sum = 5;
  for (std::size_t edge = 0; edge < design.size(); ++edge)
    sum += (1 + 0.1 * static_cast<double>(edge)) * design[edge] + bend * (design[edge] == 3 ? static_cast<double>(edge) : 0);
  return sum;
}

std::vector<double> valuesOf(const DesignMatrix& designs, const std::function<double(DesignView)>& value) {
  std::vector<double> values;
  for (std::size_t i = 0; i < designs.size(); ++i) values.push_back(value(designs[i]));
  return values;
}

TrainingSet firstOf(const DesignMatrix& designs, const std::vector<double>& values, std::size_t count) {
  TrainingSet set{.designs = DesignMatrix(designs.decisions()), .values = {values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count)}};
  for (std::size_t i = 0; i < count; ++i) set.designs.push(designs[i]);
  return set;
}

std::vector<double> means(const Predictor& predictor, const DesignMatrix& designs) {
  std::vector<Prediction> predicted(designs.size());
  predictor.predict(designs, predicted);
  std::vector<double> out;
  for (const Prediction& p : predicted) out.push_back(p.mean);
  return out;
}

enum class Kind { AdaProxy, Reuse };
void PrintTo(Kind kind, std::ostream* out) { *out << (kind == Kind::Reuse ? "reuse" : "adaproxy"); }

// What both promise as predictors.
class ProxyPredictors : public testing::TestWithParam<Kind> {
 protected:
  std::unique_ptr<PredictorFactory> factory(const DesignMatrix& pool, const SourceDevice& proxy) const {
    return GetParam() == Kind::Reuse ? reuseFactory(cellSpace(), pool, proxy) : adaProxyFactory(cellSpace(), pool, proxy);
  }
  DesignMatrix m_pool = randomDesigns(400, 1);
  SourceDevice m_proxy{"proxy", valuesOf(m_pool, [](DesignView d) { return linear(d); })};
  std::unique_ptr<PredictorFactory> m_factory = factory(m_pool, m_proxy);
};

TEST_P(ProxyPredictors, FollowTheProxyThroughScaleAndOffset) {
  const auto target = valuesOf(m_pool, [](DesignView d) { return 7 + 3 * linear(d); });
  for (const std::size_t count : {3, 10, 50}) {
    const auto fitted = m_factory->fit(firstOf(m_pool, target, count), 1, {});
    ASSERT_TRUE(fitted) << fitted.error().message;
    EXPECT_EQ((*fitted)->kind(), m_factory->kind());
    EXPECT_GT(spearman(means(**fitted, m_pool), target), 0.9999) << count;
  }
}

TEST_P(ProxyPredictors, AreFiniteAndTheSameEachTime) {
  const auto target = valuesOf(m_pool, [](DesignView d) { return linear(d, 2); });
  const DesignMatrix unseen = randomDesigns(1100, 9);
  for (const std::size_t count : {2, 3, 4, 9, 39, 40, 200}) {
    const auto first = m_factory->fit(firstOf(m_pool, target, count), 5, {}), second = m_factory->fit(firstOf(m_pool, target, count), 5, {});
    ASSERT_TRUE(first && second);
    std::vector<Prediction> a(unseen.size()), b(unseen.size());
    (*first)->predict(unseen, a);
    (*second)->predict(unseen, b);
    for (std::size_t i = 0; i < a.size(); ++i) {
      ASSERT_TRUE(std::isfinite(a[i].mean) && std::isfinite(a[i].spread) && a[i].spread >= 0) << count;
      ASSERT_EQ(a[i].mean, b[i].mean);
      ASSERT_EQ(a[i].spread, b[i].spread);
    }
  }
}

TEST_P(ProxyPredictors, AConstantIsPredictedAsItself) {
  const auto fitted = m_factory->fit(firstOf(m_pool, std::vector<double>(m_pool.size(), 4.5), 10), 1, {});
  ASSERT_TRUE(fitted) << fitted.error().message;
  for (const double mean : means(**fitted, m_pool)) EXPECT_NEAR(mean, 4.5, 1e-9);
}

TEST_P(ProxyPredictors, SurviveBeingStoredWithoutTheirProxy) {
  const auto fitted = m_factory->fit(firstOf(m_pool, m_proxy.values, 12), 1, {});
  ASSERT_TRUE(fitted);
  const std::string bytes = (*fitted)->serialize();
  const auto reader = factory(DesignMatrix(m_pool.decisions()), {});
  const auto read = reader->deserialize(bytes);
  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ((*read)->serialize(), bytes);
  const DesignMatrix unseen = randomDesigns(300, 4);
  EXPECT_EQ(means(**fitted, unseen), means(**read, unseen));
  for (std::size_t length = 0; length < bytes.size(); length += 1 + bytes.size() / 30)
    EXPECT_FALSE(reader->deserialize(bytes.substr(0, length))) << length;
  EXPECT_FALSE(reader->deserialize(bytes + "x"));
}

TEST_P(ProxyPredictors, SayWhatIsMissing) {
  EXPECT_EQ(m_factory->fit(firstOf(m_pool, m_proxy.values, 1), 1, {}).error().kind, ErrorKind::Infeasible);
  TrainingSet infinite = firstOf(m_pool, m_proxy.values, 5);
  infinite.values[3] = INFINITY;
  EXPECT_EQ(m_factory->fit(infinite, 1, {}).error().kind, ErrorKind::InvalidInput);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(m_factory->fit(firstOf(m_pool, m_proxy.values, 5), 1, Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
}

INSTANTIATE_TEST_SUITE_P(Both, ProxyPredictors, testing::Values(Kind::AdaProxy, Kind::Reuse),
                         [](const auto& info) { return info.param == Kind::Reuse ? "Reuse" : "AdaProxy"; });

TEST(AdaProxy, BendsWhereTheTargetDiffers) {
  const DesignMatrix pool = randomDesigns(600, 2);
  const SourceDevice proxy{"proxy", valuesOf(pool, [](DesignView d) { return linear(d); })};
  const auto target = valuesOf(pool, [](DesignView d) { return linear(d, 2); });
  const auto fitted = adaProxyFactory(cellSpace(), pool, proxy)->fit(firstOf(pool, target, 40), 1, {});
  ASSERT_TRUE(fitted);
  EXPECT_GT(spearman(means(**fitted, pool), target), 0.99);
  EXPECT_LT(spearman(proxy.values, target), 0.9) << "the test would show nothing";
}

TEST(AdaProxy, AProxyThatKnowsNothingIsRefused) {
  const DesignMatrix pool = randomDesigns(50, 3);
  for (const SourceDevice& proxy : {SourceDevice{"flat", std::vector<double>(50, 2.0)}, SourceDevice{"empty", std::vector<double>(50, NAN)},
                                    SourceDevice{"short", {1, 2}}}) {
    const auto fitted = adaProxyFactory(cellSpace(), pool, proxy)->fit(firstOf(pool, std::vector<double>(50, 1.0), 10), 1, {});
    EXPECT_FALSE(fitted) << proxy.name;
  }
}

// A pseudo-inverse without a cut-off makes these 1e8 and more.
TEST(AdaProxy, DependentColumnsKeepTheirWeightsSmall) {
  const DesignMatrix pool = randomDesigns(500, 5);
  Random random(6);
  const auto noisy = valuesOf(pool, [&](DesignView d) { return linear(d) + 0.2 * random.normal(); });
  const Encoder encoder(cellSpace(), Features::OneHot);
  const auto weights = fitProxyWeights(encoder.encode(pool), encoder.width(), noisy);
  ASSERT_TRUE(weights);
  for (const double weight : weights->weights) EXPECT_LT(std::abs(weight), 10);
}

TEST(Reuse, MeasuredValuesStandAsTheyAreAndTheOrderIsTheProxys) {
  const DesignMatrix pool = randomDesigns(200, 7);
  const SourceDevice proxy{"proxy", valuesOf(pool, [](DesignView d) { return linear(d) + std::sin(17 * linear(d, 1.7)); })};
  auto opposite = proxy.values;
  for (double& value : opposite) value = 100 - value;
  for (const auto& target : {proxy.values, opposite}) {
    const auto fitted = reuseFactory(cellSpace(), pool, proxy)->fit(firstOf(pool, target, 10), 1, {});
    ASSERT_TRUE(fitted);
    EXPECT_GT(spearman(means(**fitted, pool), proxy.values), 0.99999);
  }
}

TEST(BestProxy, IsTheOneThatRanksTheMeasurementsBest) {
  const std::vector<std::size_t> measured{0, 2, 3, 5};
  const std::vector<double> values{1, 2, 3, 4};
  const std::vector<SourceDevice> sources{{"backwards", {9, 0, 8, 7, 0, 6}},
                                          {"curved", {1, 0, 1.01, 1.02, 0, 90}},
                                          {"straight", {10, 0, 20, 30, 0, 41}},
                                          {"rarely", {1, 0, NAN, NAN, 0, NAN}},
                                          {"constant", {3, 3, 3, 3, 3, 3}}};
  EXPECT_EQ(bestProxy(sources, measured, values), 2u);
  EXPECT_EQ(bestProxy(std::span(sources).first(2), measured, values), 1u);
  EXPECT_EQ(bestProxy(std::span(sources).last(1), measured, values), 0u) << "nothing to tell them apart";
}

// The means known of AdaProxy with its traps mended; each number of measurements on its own random draws.
TEST(OneProxy, AdaProxyReachesWhatIsKnownOfIt) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  constexpr int kDraws = 8;
  const auto encoding = test::readPublicTable("oneproxy/encoding.csv");
  const auto latency = test::readPublicTable("oneproxy/latency_ms.csv");
  const std::size_t designs = encoding.numbers("index").size();
  DesignMatrix pool(6);
  std::vector<Design> rows(designs, Design(6));
  for (std::size_t column = 1; column + 1 < encoding.names.size(); ++column) {
    const auto ones = encoding.numbers(encoding.names[column]);
    for (std::size_t row = 0; row < designs; ++row)
      if (ones[row] == 1) rows[row][(column - 1) / 5] = static_cast<std::uint8_t>((column - 1) % 5);
  }
  for (const Design& row : rows) pool.push(row);
  const SourceDevice proxy{"true_vpu", latency.numbers("true_vpu")};
  const auto factory = adaProxyFactory(cellSpace(), pool, proxy);
  const std::pair<std::size_t, double> known[]{{10, .800}, {20, .880}, {30, .904}, {50, .925}, {70, .935}};
  for (const auto& [samples, expected] : known) {
    double adapted = 0, reused = 0, covered = 0, count = 0;
    for (std::size_t device = 2; device < latency.names.size(); ++device) {
      if (latency.names[device] == proxy.name) continue;
      const auto values = latency.numbers(latency.names[device]);
      for (int draw = 0; draw < kDraws; ++draw) {
        TrainingSet training{.designs = DesignMatrix(6)};
        DesignMatrix rest(6);
        std::vector<double> truth, order;
        for (const std::size_t row : Random(1000 * device + static_cast<std::size_t>(draw) + samples).sample(designs, designs)) {
          if (std::isnan(values[row])) continue;
          const bool measured = training.values.size() < samples;
          (measured ? training.designs : rest).push(pool[row]);
          (measured ? training.values : truth).push_back(values[row]);
          if (!measured) order.push_back(proxy.values[row]);
        }
        const auto fitted = factory->fit(training, 1, {});
        ASSERT_TRUE(fitted) << fitted.error().message;
        std::vector<Prediction> predicted(truth.size());
        (*fitted)->predict(rest, predicted);
        double inside = 0;
        for (std::size_t i = 0; i < truth.size(); ++i)
          inside += std::abs(predicted[i].mean - truth[i]) <= kNormal90 * predicted[i].spread ? 1 : 0;
        covered += inside / static_cast<double>(truth.size());
        adapted += spearman(means(**fitted, rest), truth);
        reused += spearman(order, truth);
        ++count;
      }
    }
    EXPECT_EQ(count, 16 * kDraws);
    EXPECT_NEAR(adapted / count, expected, 0.015) << samples;
    if (samples >= 20) {
      EXPECT_GT(adapted, reused) << samples;
    }
    EXPECT_GT(covered / count, 0.8) << samples;
    EXPECT_LT(covered / count, 0.95) << samples;
    RecordProperty("srcc" + std::to_string(samples), std::to_string(adapted / count));
  }
}

}  // namespace
}  // namespace isotone
