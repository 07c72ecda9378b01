// The networks that are timed compute what the exported ones do.
#include <cmath>
#include <iostream>
#include <numeric>

#include <fmt/format.h>

#include "core/neural/engine.h"
#include "tests/core/neural/torch_module.h"
#include "tests/core/realize/networks.h"

namespace isotone {
namespace {

using Values = std::vector<float>;

constexpr int kImages = 2;

TEST(Runtimes, NamesReadBack) {
  for (const Runtime runtime : {Runtime::Float32, Runtime::Int8OneDnn, Runtime::Int8Qnnpack})
    EXPECT_EQ(parseRuntime(runtimeName(runtime)), runtime);
  EXPECT_FALSE(parseRuntime("int4"));
}

TEST(Runtimes, EightBitsOrFloatIsWhatInt8KernelsKnow) {
  QuantizationPolicy policy;
  for (const auto& [weights, activations] : {std::pair{2, 8}, {4, 4}, {8, 16}, {32, 32}, {16, 8}})
    policy.layers.push_back({.layer = "l" + std::to_string(policy.layers.size()), .weightBits = weights, .activationBits = activations});
  const QuantizationPolicy int8 = int8Policy(policy);
  ASSERT_EQ(int8.layers.size(), policy.layers.size());
  const std::vector<int> expected{8, 8, 32, 32, 32};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(int8.layers[i].weightBits, expected[i]);
    EXPECT_EQ(int8.layers[i].activationBits, expected[i]);
    EXPECT_EQ(int8.layers[i].layer, policy.layers[i].layer);
  }
}

class TimedNetworks : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    ISOTONE_NEEDS_TORCH();
    const auto opened = neuralEngine();
    ASSERT_TRUE(opened) << opened.error().message;
    engine = *opened;
    engine->setThreads(1);
  }

  std::unique_ptr<TimedNetwork> timed(const NetworkGraph& graph, const GraphQuantization& bits, Runtime runtime) const {
    auto network = engine->timedNetwork(graph, bits, runtime);
    EXPECT_TRUE(network) << (network ? "" : network.error().message);
    return network ? std::move(*network) : nullptr;
  }
  template <class Network>
  Values run(const Network& network, const Values& images) const {
    const auto output = network.run(images);
    EXPECT_TRUE(output) << (output ? "" : output.error().message);
    return output.value_or(Values{});
  }
  GraphQuantization calibrated(const NetworkGraph& graph, const QuantizationPolicy& policy) const {
    const auto ranges = (*engine->network(graph, {}))->ranges(randomImages(graph, 2, 77));
    EXPECT_TRUE(ranges) << (ranges ? "" : ranges.error().message);
    const auto bits = quantize(graph, policy, ranges.value_or(ActivationRanges{}));
    EXPECT_TRUE(bits) << (bits ? "" : bits.error().message);
    return bits.value_or(GraphQuantization{});
  }

  /// The share of values within one step of the output's scale, over designs and both int8 runtimes.
  template <class PolicyFor>
  void expectOneStep(std::size_t count, std::uint64_t seed, const PolicyFor& policyFor) const {
    for (const Runtime runtime : {Runtime::Int8OneDnn, Runtime::Int8Qnnpack}) {
      std::size_t near = 0, all = 0;
      for (const Design& design : randomDesigns(*space, count, seed)) {
        const NetworkGraph graph = seededNetwork(*space, design, seed);
        const GraphQuantization bits = calibrated(graph, policyFor(design));
        const Values images = randomImages(graph, kImages, seed);
        const Values expected = run(**engine->network(graph, bits), images), found = run(*timed(graph, bits, runtime), images);
        ASSERT_EQ(found.size(), expected.size());
        ASSERT_TRUE(bits.back().output);
        for (std::size_t i = 0; i < found.size(); ++i) near += std::abs(found[i] - expected[i]) < 1.5f * bits.back().output->scale;
        all += found.size();
      }
      const double share = static_cast<double>(near) / static_cast<double>(all);
      std::cout << fmt::format("{}, {}: {:.2f} % within one step\n", GetParam(), runtimeName(runtime), 100 * share);
      EXPECT_GE(share, 0.95);
    }
  }

  std::shared_ptr<const DesignSpace> space = builtInSpace(GetParam());
  std::shared_ptr<const NeuralEngine> engine;
};

TEST_P(TimedNetworks, FloatOutputsAreTheNetworks) {
  for (const Design& design : randomDesigns(*space, designCount(2), 5)) {
    const NetworkGraph graph = seededNetwork(*space, design, 5);
    const Values images = randomImages(graph, kImages, 5);
    const auto network = timed(graph, {}, Runtime::Float32);
    const Values expected = run(**engine->network(graph, {}), images), found = run(*network, images);
    ASSERT_EQ(found.size(), expected.size());
    float largest = 0;
    for (const float value : expected) largest = std::max(largest, std::abs(value));
    for (std::size_t i = 0; i < found.size(); ++i) ASSERT_NEAR(found[i], expected[i], 1e-4 * largest) << network->path();
  }
}

TEST_P(TimedNetworks, EightBitOutputsAgreeWithinOneStep) {
  expectOneStep(designCount(2), 6, [this](const Design& design) { return uniformPolicy(*space, design, exactWeightBits(), 8); });
}

TEST_P(TimedNetworks, LayersThatStayFloatDo) {
  std::uint64_t seed = 0;
  expectOneStep(designCount(2), 7, [&](const Design& design) {
    Random random(++seed);
    QuantizationPolicy policy = uniformPolicy(*space, design, exactWeightBits(), 8);
    for (std::size_t i = 0; i + 1 < policy.layers.size(); ++i)
      if (random.below(2) == 0) policy.layers[i].weightBits = policy.layers[i].activationBits = 32;
    return policy;
  });
}

TEST_P(TimedNetworks, RunAsLongAsTheyAreAsked) {
  const NetworkGraph graph = seededNetwork(*space, randomDesigns(*space, 1, 8).front(), 8);
  const auto network = timed(graph, {}, Runtime::Float32);
  const auto runs = network->time({.runs = 4, .milliseconds = 0});
  ASSERT_TRUE(runs);
  EXPECT_EQ(runs->size(), 4u);
  for (const double ms : *runs) EXPECT_GT(ms, 0);
  const auto longer = network->time({.runs = 1, .milliseconds = 20});
  ASSERT_TRUE(longer);
  EXPECT_GE(std::accumulate(longer->begin(), longer->end(), 0.0), 20);
  const auto bounded = network->time({.runs = 1'000'000, .milliseconds = 0, .mostMilliseconds = 0});
  ASSERT_TRUE(bounded);
  EXPECT_EQ(bounded->size(), 3u);
  const auto wrong = network->run(Values(7));
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().kind, ErrorKind::Model);
}

INSTANTIATE_TEST_SUITE_P(Spaces, TimedNetworks, ::testing::ValuesIn(networkSpaces()), [](const auto& spaceName) {
  std::string name = spaceName.param;
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  return name;
});

}  // namespace
}  // namespace isotone
