#include "core/space/block_decisions.h"

#include <algorithm>

#include "core/space/layers.h"
#include "tests/core/space/spaces.h"

namespace isotone {
namespace {

std::vector<std::string> names(const DesignSpace& space, const std::string& block) {
  std::vector<std::string> out;
  for (const std::size_t decision : decisionsOfBlock(space, block)) out.push_back(space.decisions()[decision].name);
  return out;
}

TEST(BlockDecisions, ABlocksOwnComeFirstItsStagesLast) {
  const auto mobile = builtInSpace("mobile-edge"), fashion = builtInSpace("fashion");
  EXPECT_EQ(names(*mobile, "stage2.block3"),
            (std::vector<std::string>{"stage2.block3.bits", "stage2.block3.kernel", "stage2.block3.expansion", "stage2.depth"}));
  EXPECT_EQ(names(*mobile, "stem"), std::vector<std::string>{"resolution"});
  EXPECT_EQ(names(*fashion, "stage3.block2"), (std::vector<std::string>{"stage3.bits", "stage3.kernel", "stage3.width", "stage3.depth"}));
  EXPECT_EQ(names(*builtInSpace("fbnet"), "stage2.block1"), std::vector<std::string>{"layer2"});
  EXPECT_EQ(names(*builtInSpace("nasbench201"), "stage3.cell4").size(), 6u);
  for (const char* nothing : {"head", "stage9.block1", "stage1.block9", "stage1", "stageX.block1", "", "."})
    EXPECT_TRUE(names(*mobile, nothing).empty()) << nothing;
}

TEST(BlockDecisions, ChangingOneOfThemChangesOnlyWhatBelongsToItsBlocks) {
  const auto space = builtInSpace("mobile-edge");
  Random random(3);
  const Design design = space->random(random);
  const auto layers = layersOf(*space, design);
  for (const LayerWorkload& layer : layers)
    for (const std::size_t decision : decisionsOfBlock(*space, layer.block)) {
      ASSERT_TRUE(space->isActive(design, decision)) << layer.block;
      Design other = design;
      other[decision] = static_cast<std::uint8_t>((design[decision] + 1) % space->decisions()[decision].choices.size());
      const auto changed = layersOf(*space, space->canonical(other));
      const bool same = changed.size() == layers.size() && std::ranges::equal(changed, layers, [](const LayerWorkload& a, const LayerWorkload& b) {
                          return a.macs == b.macs && a.weightBits == b.weightBits;
                        });
      EXPECT_FALSE(same) << space->decisions()[decision].name;
    }
}

}  // namespace
}  // namespace isotone
