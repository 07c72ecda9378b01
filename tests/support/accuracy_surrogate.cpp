#include "tests/support/accuracy_surrogate.h"

#include <array>
#include <cmath>
#include <vector>

#include <fmt/format.h>

namespace isotone::test {
namespace {

struct Block {
  std::size_t stage = 0;
  double kernel = 3, expansion = 3;
  int bits = 8;
};

double valueOf(const DesignSpace& space, DesignView design, const std::string& name, double fallback) {
  const auto decision = space.findDecision(name);
  if (!decision) return fallback;
  return space.decisions()[*decision].choices[design[*decision]].value.value_or(fallback);
}

constexpr std::size_t kStages = 5;
using StageBlocks = std::array<std::vector<Block>, kStages>;

StageBlocks blocksOf(const DesignSpace& space, DesignView design) {
  StageBlocks stages;
  for (std::size_t s = 0; s < kStages; ++s) {
    const auto depth = static_cast<int>(valueOf(space, design, fmt::format("stage{}.depth", s + 1), 2));
    for (int b = 1; b <= depth; ++b) {
      const std::string block = fmt::format("stage{}.block{}.", s + 1, b);
      stages[s].push_back({s, valueOf(space, design, block + "kernel", 3), valueOf(space, design, block + "expansion", 3),
                           static_cast<int>(valueOf(space, design, block + "bits", 8))});
    }
  }
  return stages;
}

double capacity(const StageBlocks& stages) {
  constexpr std::array<double, kStages> kWeight{0.6, 0.8, 1.0, 1.1, 1.2};
  double sum = 0;
  for (std::size_t s = 0; s < kStages; ++s) {
    double share = 1;
    for (const Block& block : stages[s]) {
      const double kernelGain = (s == 0 ? 0.5 : 1.0) * 0.12 * (block.kernel - 3) / 2;
      sum += kWeight[s] * share * (1 + 0.4 * (block.expansion - 3) / 3 + kernelGain);
      share *= 0.75;
    }
  }
  return sum;
}

double bitsPenalty(const StageBlocks& stages) {
  double weighted = 0, total = 0;
  for (std::size_t s = 0; s < kStages; ++s) {
    for (std::size_t b = 0; b < stages[s].size(); ++b) {
      const Block& block = stages[s][b];
      const bool first = s == 0 && b == 0, last = s + 1 == kStages && b + 1 == stages[s].size();
      const double sensitivity = (first ? 2.5 : last ? 2.0 : 1.0) * std::pow(0.9, static_cast<double>(s));
      const double points = block.bits <= 2 ? 8.8 : block.bits <= 4 ? 1.2 : 0.1;
      weighted += sensitivity * std::sqrt(3 / block.expansion) * points;
      total += sensitivity;
    }
  }
  return total > 0 ? weighted / total : 0;
}

}  // namespace

double surrogateAccuracy(const DesignSpace& space, DesignView design) {
  const StageBlocks stages = blocksOf(space, design);
  const double above = capacity(stages) - 8.2;
  const double resolution = valueOf(space, design, "resolution", 224);
  return 79.5 - 14.5 * std::exp(-above / 6) - 4.5 * std::log2(224 / resolution) - (1 - 0.02 * above) * bitsPenalty(stages);
}

}  // namespace isotone::test
