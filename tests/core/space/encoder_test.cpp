#include "core/space/encoder.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

#include <gmock/gmock.h>

#include "core/space/layers.h"
#include "tests/core/space/spaces.h"

namespace isotone {
namespace {

TEST(Encoder, OneHotDecodesToTheSameDesign) {
  for (const std::string& name : filledSpaces()) {
    const auto space = builtInSpace(name);
    const Encoder encoder(space, Features::OneHot);
    Random random(1);
    std::vector<double> code(encoder.width());
    for (int i = 0; i < 3000; ++i) {
      const Design design = space->random(random);
      encoder.encode(design, code);
      const auto back = encoder.decode(code);
      ASSERT_TRUE(back);
      ASSERT_EQ(*back, design);
      int active = 0;
      for (std::size_t d = 0; d < design.size(); ++d) active += space->isActive(design, d);
      ASSERT_EQ(std::accumulate(code.begin(), code.end(), 0.0), active) << "inactive decisions are all zeros";
    }
  }
}

TEST(Encoder, DecodingTakesTheNearest) {
  const auto space = builtInSpace("nasbench201");
  const Encoder encoder(space, Features::OneHot);
  Random random(2);
  std::vector<double> code(encoder.width());
  for (int i = 0; i < 500; ++i) {
    const Design design = space->random(random);
    encoder.encode(design, code);
    for (double& x : code) x += random.uniform(-0.49, 0.49);
    EXPECT_EQ(*encoder.decode(code), design);
  }
  code[3] = std::numeric_limits<double>::quiet_NaN();
  EXPECT_FALSE(encoder.decode(code));
  EXPECT_FALSE(encoder.decode(std::span(code).first(5)));
  EXPECT_FALSE(Encoder(space, Features::Rich).decode(code));
}

TEST(Encoder, NamesAreUniqueAndAsManyAsColumns) {
  for (const std::string& name : filledSpaces())
    for (const Features features : {Features::OneHot, Features::Physical, Features::Rich}) {
      const Encoder encoder(builtInSpace(name), features);
      EXPECT_EQ(std::set<std::string>(encoder.names().begin(), encoder.names().end()).size(), encoder.width());
      EXPECT_GT(encoder.width(), 0u);
    }
  EXPECT_EQ(Encoder(builtInSpace("nasbench201"), Features::OneHot).names()[1], "e01=skip_connect");
}

TEST(Encoder, PhysicalSumsOfACellCountItsOperations) {
  const auto space = builtInSpace("nasbench201");
  const Encoder encoder(space, Features::Physical);
  EXPECT_THAT(encoder.names(), ::testing::ElementsAre("number of skip_connect", "number of nor_conv_1x1",
                                                      "number of nor_conv_3x3", "number of avg_pool_3x3"));
  std::vector<double> sums(4);
  encoder.encode(Design{0, 1, 2, 3, 3, 4}, sums);
  EXPECT_THAT(sums, ::testing::ElementsAre(1, 1, 2, 1));
}

TEST(Encoder, PhysicalSumsOfLayersAreTheTotals) {
  for (const char* name : {"fbnet", "ofa-mobilenetv3", "ofa-mobilenetv3+bits", "mobile-edge", "fashion"}) {
    const auto space = builtInSpace(name);
    const Encoder encoder(space, Features::Physical);
    Random random(3);
    std::vector<double> sums(encoder.width());
    for (int i = 0; i < 100; ++i) {
      const Design design = space->random(random);
      encoder.encode(design, sums);
      const NetworkTotals totals = totalsOf(layersOf(*space, design));
      EXPECT_NEAR(sums[0] + sums[1], totals.macs / 1e6, 1e-9 * totals.macs);
      EXPECT_NEAR(sums[1], totals.depthwiseMacs / 1e6, 1e-6);
      EXPECT_NEAR(sums[2], totals.activationBytes / 1e6, 1e-6);
      EXPECT_NEAR(sums[3], totals.weights / 1e6, 1e-6);
      EXPECT_EQ(sums[4], totals.layers);
      EXPECT_EQ(sums[5], totals.groupedLayers);
      if (sums.size() > 6) {
        EXPECT_NEAR(sums[6], totals.weightBytes / 1e6, 1e-6);
      }
    }
  }
}

TEST(Encoder, RichMarksTheEdgesOnALivePath) {
  const auto space = builtInSpace("nasbench201");
  const Encoder encoder(space, Features::Rich);
  ASSERT_EQ(encoder.width(), 30u + 4 + 30);
  // 0 → 1 leads nowhere, since 1 → 2 and 1 → 3 are cut; 0 → 3 is all that flows besides 0 → 2 → 3.
  std::vector<double> code(encoder.width());
  encoder.encode(Design{3, 2, 0, 1, 0, 4}, code);
  const auto column = [&](const std::string& name) {
    const auto found = std::find(encoder.names().begin(), encoder.names().end(), name);
    return code[static_cast<std::size_t>(found - encoder.names().begin())];
  };
  EXPECT_EQ(column("e01=nor_conv_3x3"), 1);
  EXPECT_EQ(column("live e01=nor_conv_3x3"), 0);
  EXPECT_EQ(column("live e02=nor_conv_1x1"), 1);
  EXPECT_EQ(column("live e03=skip_connect"), 1);
  EXPECT_EQ(column("live e23=avg_pool_3x3"), 1);
  EXPECT_EQ(std::accumulate(code.begin() + 34, code.end(), 0.0), 3);
}

TEST(Encoder, TablesFallBackToOneHot) {
  auto space = DesignSpace::fromColumns({"a", "b"}, {{"1", "2"}, {"x", "y"}});
  ASSERT_TRUE(space);
  const auto shared = std::make_shared<const DesignSpace>(std::move(*space));
  EXPECT_EQ(Encoder(shared, Features::Physical).names(), Encoder(shared, Features::OneHot).names());
  EXPECT_EQ(Encoder(shared, Features::Rich).names(), Encoder(shared, Features::OneHot).names());
}

}  // namespace
}  // namespace isotone
