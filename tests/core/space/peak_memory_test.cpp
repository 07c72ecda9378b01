#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/space/layers.h"
#include "tests/core/space/spaces.h"
#include "tests/support/public_data.h"

namespace isotone {
namespace {

TEST(PeakMemory, KeepsResidualsAlive) {
  // The widest moment of a block with a residual: expanded tensors in and out of the depthwise convolution, input kept.
  const auto space = builtInSpace("fbnet");
  std::string key = "skip";
  for (int layer = 1; layer < 22; ++layer) key += layer == 2 ? "|k3_e6" : "|skip";
  const auto design = space->fromKey(key);
  ASSERT_TRUE(design) << design.error().message;
  const auto layers = layersOf(*space, *design);
  EXPECT_EQ(totalsOf(layers).peakActivationBytes, (2 * 6 + 1) * 24 * 32 * 32 * 4);
  for (const LayerWorkload& layer : layers)
    EXPECT_EQ(layer.heldValues > 0, layer.name == "stage2.block2.depthwise" || layer.name == "stage2.block2.project") << layer.name;
}

TEST(PeakMemory, OfAnAdditionIsBothItsInputsAndItsOutput) {
  // Of the larger tensors there are two at a time in the first stage's convolutions, and three while two are added.
  const auto space = builtInSpace("fashion");
  const auto one = space->fromKey("w16-8-12:d1-1-1:k3-3-3:b8-8-8"), two = space->fromKey("w16-8-12:d2-1-1:k3-3-3:b8-8-8");
  ASSERT_TRUE(one && two);
  EXPECT_EQ(totalsOf(*space, *one).peakActivationBytes, (8 + 16) * 14 * 14);
  EXPECT_EQ(totalsOf(*space, *two).peakActivationBytes, 3 * 16 * 14 * 14);
}

/// Peak of the cell alone, in tensors of the first stage (16 × 32 × 32 float32), by a scheduler written apart: it holds
/// tensors by number and frees each after its last reader.
int cellPeak(DesignView design) {
  constexpr int kFrom[] = {0, 0, 1, 0, 1, 2}, kTo[] = {1, 2, 2, 3, 3, 3};  // the order of the decisions
  struct Step {
    std::vector<int> reads;
    int writes;
  };
  std::vector<Step> steps;
  std::vector<int> tensorOf{0, -1, -1, -1};
  int tensors = 1;
  for (int node = 1; node < 4; ++node) {
    std::vector<int> inputs;
    for (int e = 0; e < 6; ++e) {
      const int choice = design[static_cast<std::size_t>(e)], source = tensorOf[static_cast<std::size_t>(kFrom[e])];
      if (kTo[e] != node || choice == 0) continue;
      if (choice > 1) steps.push_back({{source}, tensors});
      inputs.push_back(choice > 1 ? tensors++ : source);
    }
    if (inputs.size() > 1) steps.push_back({inputs, tensors});
    tensorOf[static_cast<std::size_t>(node)] = inputs.empty() ? -1 : inputs.size() > 1 ? tensors++ : inputs[0];
  }
  steps.push_back({{tensorOf[3]}, -1});  // whoever comes next
  int peak = 0;
  for (std::size_t s = 0; s + 1 < steps.size(); ++s) {
    std::multiset<int> live(steps[s].reads.begin(), steps[s].reads.end());
    live.insert(steps[s].writes);
    for (int t = 0; t < tensors; ++t) {
      bool made = t == 0, needed = false;
      for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool reads = std::count(steps[i].reads.begin(), steps[i].reads.end(), t) > 0;
        if (i < s) made = made || steps[i].writes == t;
        if (i > s) needed = needed || reads;
      }
      if (made && needed && live.count(t) == 0) live.insert(t);
    }
    peak = std::max(peak, static_cast<int>(live.size()));
  }
  return peak;
}

TEST(PeakMemory, OfCellsIsThatOfAnotherScheduler) {
  const auto space = builtInSpace("nasbench201");
  const DesignMatrix designs = space->enumerate();
  int checked = 0, largest = 0;
  for (std::size_t i = 0; i < designs.size(); ++i) {
    const Design design(designs[i].begin(), designs[i].end());
    // A node without inputs is a tensor of zeros, which the other scheduler has no notion of.
    const bool everyNodeHasInput = design[0] != 0 && (design[1] != 0 || design[2] != 0);
    if (!everyNodeHasInput || !space->isLive(design)) continue;
    double peak = 0;
    for (const LayerWorkload& layer : layersOf(*space, design))
      if (layer.block == "stage1.cell1") peak = std::max(peak, layer.liveBytes());
    ASSERT_EQ(peak, cellPeak(design) * 16.0 * 32 * 32 * 4) << space->key(design);
    largest = std::max(largest, cellPeak(design));
    ++checked;
  }
  EXPECT_GT(checked, 9000);
  EXPECT_EQ(largest, 5);
}

/// Lines of a public table without its header, split at commas.
std::vector<std::vector<std::string>> publicRows(const std::string& relative) {
  const auto text = readFile(test::publicData() / relative);
  EXPECT_TRUE(text) << relative;
  std::vector<std::vector<std::string>> rows;
  if (!text) return rows;
  for (const std::string_view line : split(*text, '\n')) {
    if (line.empty() || line.starts_with("index")) continue;
    auto& row = rows.emplace_back();
    for (const std::string_view cell : split(line, ',')) row.emplace_back(cell);
  }
  return rows;
}

TEST(PeakMemory, IsWhatAMicrocontrollerNeedsBesidesItsBuffers) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  // Tensor arenas of 8-bit networks measured on a Nordic nRF5340. Where the file is smaller than the weights, the
  // converter has left out layers whose results nobody uses, and the network is another one than ours.
  const auto space = builtInSpace("nasbench201");
  const auto architectures = publicRows("nasbench201/architectures.csv");
  std::map<double, std::vector<double>> arenas;  // kB by peak
  int checked = 0;
  for (const auto& row : publicRows("nasbench201/mcu_nrf5340_sample.csv")) {
    const auto design = space->fromKey(architectures.at(static_cast<std::size_t>(*parseInteger(row[0])))[1]);
    ASSERT_TRUE(design) << design.error().message;
    auto layers = layersOf(*space, *design);
    for (LayerWorkload& layer : layers) layer.weightBits = layer.activationBits = 8;
    const NetworkTotals totals = totalsOf(layers);
    const double fileKb = *parseNumber(row[4]), arenaKb = *parseNumber(row[6]), peakKb = totals.peakActivationBytes / 1024;
    if (layers.empty() || fileKb < totals.weightBytes / 1024) continue;
    EXPECT_GT(arenaKb, peakKb) << row[0];
    EXPECT_LT(arenaKb, peakKb + 56) << row[0];  // scratch of convolutions, and what the runtime keeps a layer
    arenas[peakKb].push_back(arenaKb);
    ++checked;
  }
  EXPECT_EQ(checked, 28);
  double last = 0;
  for (const auto& [peak, values] : arenas) {
    double mean = 0;
    for (const double value : values) mean += value / static_cast<double>(values.size());
    EXPECT_GT(mean, last + 10) << peak;
    last = mean;
  }
}

}  // namespace
}  // namespace isotone
