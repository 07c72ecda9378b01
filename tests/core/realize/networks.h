// What tests of networks share: random designs of every space that knows its layers, and calibrations to quantize with.
#pragma once

#include <cstdlib>

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/realize/graph_quantization.h"
#include "core/realize/measure.h"
#include "tests/core/space/spaces.h"

namespace isotone {

inline const std::vector<std::string>& networkSpaces() {
  static const std::vector<std::string> names{"nasbench201", "fbnet", "ofa-mobilenetv3", "ofa-mobilenetv3+bits", "mobile-edge",
                                              "fashion"};
  return names;
}

/// Designs that are live, the same for the same seed.
inline std::vector<Design> randomDesigns(const DesignSpace& space, std::size_t count, std::uint64_t seed) {
  Random random(seed);
  std::vector<Design> designs;
  while (designs.size() < count) {
    Design design = space.random(random);
    if (space.isLive(design)) designs.push_back(std::move(design));
  }
  return designs;
}

/// With weights.
inline NetworkGraph seededNetwork(const DesignSpace& space, DesignView design, std::uint64_t seed) {
  auto graph = networkGraph(space, design);
  EXPECT_TRUE(graph) << (graph ? "" : graph.error().message);
  if (graph) seedWeights(*graph, seed);
  return graph ? std::move(*graph) : NetworkGraph{};
}

/// As many bits of weights as this processor's int8 instructions compute exactly.
inline int exactWeightBits() { return int8SumsSaturate() ? 7 : 8; }

/// Stand-ins for a calibration, where a test asks for the form of a file only.
inline ActivationRanges plausibleRanges(const NetworkGraph& graph) {
  ActivationRanges ranges;
  for (const GraphNode& node : graph.nodes)
    ranges.push_back(node.op == Operator::Relu ? Range{0, 3} : node.op == Operator::Zero ? Range{0, 0} : Range{-2.5f, 3});
  return ranges;
}

/// How many designs of each space a test tries; ISOTONE_DESIGNS changes it (200 is the acceptance, some minutes).
inline std::size_t designCount(std::size_t usual) {
  const char* asked = std::getenv("ISOTONE_DESIGNS");
  return asked ? static_cast<std::size_t>(parseInteger(asked).value_or(static_cast<long long>(usual))) : usual;
}

}  // namespace isotone
