#include "core/workspace/sample.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/workspace/sample_surrogate.h"

namespace isotone {
namespace {

std::shared_ptr<const Dataset> sample(const std::string& name, std::uint64_t seed) {
  const auto path = std::filesystem::path(testing::TempDir()) / (name + ".isotone");
  std::filesystem::remove(path);
  const auto workspace = makeSample(path, seed, {});
  EXPECT_TRUE(workspace) << (workspace ? "" : workspace.error().message);
  return workspace ? (*workspace)->data() : nullptr;
}

TEST(Sample, isCompleteAndSaysThatItIsSimulated) {
  const auto data = sample("sample_complete", 1);
  ASSERT_TRUE(data);
  EXPECT_TRUE(data->simulated);
  EXPECT_EQ(data->designs.size(), 3000u);
  EXPECT_GE(data->devices.size(), 12u);
  for (std::size_t i = 0; i < data->devices.size(); ++i) {
    EXPECT_EQ(data->devices[i].origin, Origin::Simulated);
    EXPECT_FALSE(data->devices[i].spec.empty());
    EXPECT_NE(data->devices[i].notes.find("Simulated"), std::string::npos);
    for (const Metric metric : {Metric::Latency, Metric::Energy}) {
      const Series* series = data->find(i, metric);
      ASSERT_TRUE(series);
      EXPECT_TRUE(std::all_of(series->values.begin(), series->values.end(), [](double v) { return std::isfinite(v) && v > 0; }));
    }
  }
  ASSERT_TRUE(data->current());
  const auto [low, high] = std::minmax_element(data->current()->values.begin(), data->current()->values.end());
  EXPECT_GT(*low, 50);
  EXPECT_LT(*high, 80);
  EXPECT_GT(*high - *low, 15);
}

TEST(Sample, sameSeedSameContent) {
  const auto first = sample("sample_first", 7), again = sample("sample_again", 7), other = sample("sample_other", 8);
  ASSERT_TRUE(first && again && other);
  ASSERT_EQ(first->series.size(), again->series.size());
  for (std::size_t i = 0; i < first->series.size(); ++i) EXPECT_EQ(first->series[i].values, again->series[i].values);
  EXPECT_EQ(first->accuracies[0].values, again->accuracies[0].values);
  EXPECT_NE(first->series[0].values, other->series[0].values);
}

TEST(Surrogate, moreOfAnythingIsNeverWorse) {
  const auto space = DesignSpace::builtIn("mobile-edge");
  ASSERT_TRUE(space);
  Random random(2);
  for (int i = 0; i < 100; ++i) {
    const Design design = space->random(random);
    const double before = surrogateAccuracy(*space, design);
    for (std::size_t d = 0; d < design.size(); ++d) {
      const bool last = design[d] + 1u == space->decisions()[d].choices.size();
      // A deeper stage brings a block whose bits are its own business.
      if (last || !space->isActive(design, d) || space->decisions()[d].name.ends_with("depth")) continue;
      Design more = design;
      ++more[d];
      EXPECT_GE(surrogateAccuracy(*space, more), before - 1e-9) << space->decisions()[d].name;
    }
  }
}

}  // namespace
}  // namespace isotone
