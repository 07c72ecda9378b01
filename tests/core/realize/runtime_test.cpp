// Exported networks in ONNX Runtime against the same networks in LibTorch.
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iostream>

#include "core/neural/engine.h"
#include "core/realize/onnx_writer.h"
#include "tests/core/neural/torch_module.h"
#include "tests/core/realize/networks.h"
#include "tests/core/realize/onnx_runtime.h"

namespace isotone {
namespace {

using test::Optimized;
using Values = std::vector<float>;

constexpr std::size_t kFilesAtOnce = 20;

class Runtimes : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    ISOTONE_NEEDS_TORCH();
    ISOTONE_NEEDS_ONNX_RUNTIME();
    const auto opened = neuralEngine();
    ASSERT_TRUE(opened) << opened.error().message;
    engine = *opened;
    engine->setThreads(2);
  }

  std::unique_ptr<RealNetwork> network(const NetworkGraph& graph, const GraphQuantization& quantization = {}) const {
    auto made = engine->network(graph, quantization);
    EXPECT_TRUE(made) << (made ? "" : made.error().message);
    return made ? std::move(*made) : nullptr;
  }
  Values run(const NetworkGraph& graph, const GraphQuantization& quantization, const Values& images) const {
    const auto output = network(graph, quantization)->run(images);
    EXPECT_TRUE(output) << (output ? "" : output.error().message);
    return output.value_or(Values{});
  }
  GraphQuantization calibrated(const NetworkGraph& graph, const QuantizationPolicy& policy) const {
    const auto ranges = network(graph)->ranges(randomImages(graph, 4, 77));
    EXPECT_TRUE(ranges) << (ranges ? "" : ranges.error().message);
    const auto quantization = quantize(graph, policy, ranges.value_or(ActivationRanges{}));
    EXPECT_TRUE(quantization) << (quantization ? "" : quantization.error().message);
    return quantization.value_or(GraphQuantization{});
  }

  /// Calls check(design, LibTorch's output, ONNX Runtime's, step of the output) for each design.
  template <class Check>
  void compare(std::size_t count, std::uint64_t seed, Optimized optimized, const std::function<QuantizationPolicy(DesignView)>& policyFor,
               const Check& check) {
    const auto designs = randomDesigns(*space, count, seed);
    for (std::size_t begin = 0; begin < designs.size(); begin += kFilesAtOnce) {
      test::OnnxRuntime runtime;
      std::vector<Values> expected;
      std::vector<float> steps;
      const std::size_t end = std::min(designs.size(), begin + kFilesAtOnce);
      for (std::size_t i = begin; i < end; ++i) {
        const NetworkGraph graph = seededNetwork(*space, designs[i], seed + i);
        const QuantizationPolicy policy = policyFor(designs[i]);
        const GraphQuantization bits = isFloat(policy) ? GraphQuantization{} : calibrated(graph, policy);
        const Values image = randomImages(graph, 1, seed + i);
        const auto file = writeOnnx(graph, bits, OnnxDialect::Plain);
        ASSERT_TRUE(file);
        runtime.add(file->bytes, image, graph, optimized);
        expected.push_back(run(graph, bits, image));
        steps.push_back(!bits.empty() && bits.back().output ? bits.back().output->scale : 0);
      }
      const auto outputs = runtime.run();
      for (std::size_t i = begin; i < end; ++i) {
        ASSERT_EQ(outputs[i - begin].size(), expected[i - begin].size()) << space->key(designs[i]);
        check(designs[i], expected[i - begin], outputs[i - begin], steps[i - begin]);
      }
    }
  }

  /// Within one step of the output's scale: the share of all values, as acceptance asks.
  void expectOneStep(std::size_t count, std::uint64_t seed, Optimized optimized, const std::function<QuantizationPolicy(DesignView)>& policyFor) {
    std::size_t near = 0, same = 0, all = 0, worst = 0;
    compare(count, seed, optimized, policyFor, [&](const Design&, const Values& torch, const Values& onnx, float step) {
      ASSERT_GT(step, 0);
      for (std::size_t i = 0; i < torch.size(); ++i) {
        const auto distance = static_cast<std::size_t>(std::lround(std::abs(torch[i] - onnx[i]) / step));
        near += distance <= 1;
        same += distance == 0;
        worst = std::max(worst, distance);
        ++all;
      }
    });
    ASSERT_GT(all, 0u);
    const double share = static_cast<double>(near) / static_cast<double>(all);
    std::cout << fmt::format("{}: {} values, {:.3f} % equal, {:.3f} % within one step, the worst {} steps\n", GetParam(), all,
                             100.0 * static_cast<double>(same) / static_cast<double>(all), 100 * share, worst);
    EXPECT_GE(share, 0.99);
  }

  std::shared_ptr<const DesignSpace> space = builtInSpace(GetParam());
  std::shared_ptr<const NeuralEngine> engine;
};

TEST_P(Runtimes, FloatOutputsAgree) {
  double worst = 0;
  const auto floats = [this](DesignView design) { return uniformPolicy(*space, design, 32, 32); };
  compare(designCount(10), 31, Optimized::Fully, floats, [&](const Design& design, const Values& torch, const Values& onnx, float) {
    double largest = 0, difference = 0;
    for (std::size_t i = 0; i < torch.size(); ++i) {
      largest = std::max(largest, std::abs(static_cast<double>(torch[i])));
      difference = std::max(difference, std::abs(static_cast<double>(torch[i]) - onnx[i]));
    }
    ASSERT_GT(largest, 0);
    EXPECT_LE(difference / largest, 1e-4) << space->key(design);
    worst = std::max(worst, difference / largest);
  });
  std::cout << fmt::format("{}: the largest relative difference is {:.2g}\n", GetParam(), worst);
}

TEST_P(Runtimes, EightBitOutputsAgreeWithinOneStep) {
  expectOneStep(designCount(10), 41, Optimized::Fully, [this](DesignView design) { return uniformPolicy(*space, design, exactWeightBits(), 8); });
}

// Few bits make deep networks chaotic: one value that rounds the other way changes the whole output. So bits of every
// width are compared where nothing comes after them, in the last layers.
TEST_P(Runtimes, AnyBitsOfTheLastLayersAgreeWithinOneStep) {
  std::uint64_t seed = 0;
  expectOneStep(designCount(10), 51, Optimized::Fully, [&](DesignView design) {
    constexpr std::array kBits{2, 3, 4, 5, 6, 7, 8, 11, 16};
    QuantizationPolicy policy = uniformPolicy(*space, design, 32, 32);
    Random random(++seed);
    for (std::size_t i = policy.layers.size() - 2; i < policy.layers.size(); ++i) {
      policy.layers[i].weightBits = kBits[random.below(kBits.size())];
      policy.layers[i].activationBits = kBits[random.below(kBits.size())];
    }
    return policy;
  });
}

TEST_P(Runtimes, TheDesignsOwnBitsRun) {
  const auto own = [this](DesignView design) { return policyOf(*space, design); };
  if (isFloat(own(randomDesigns(*space, 1, 1).front()))) GTEST_SKIP() << "the space has no decisions on bits";
  compare(designCount(10), 61, Optimized::Fully, own, [&](const Design& design, const Values&, const Values& onnx, float) {
    EXPECT_TRUE(std::ranges::all_of(onnx, [](float value) { return std::isfinite(value); })) << space->key(design);
    EXPECT_NE(std::ranges::min(onnx), std::ranges::max(onnx)) << space->key(design);
  });
}

INSTANTIATE_TEST_SUITE_P(Spaces, Runtimes, ::testing::ValuesIn(networkSpaces()), [](const auto& spaceName) {
  std::string name = spaceName.param;
  for (char& c : name)
    if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
  return name;
});

}  // namespace
}  // namespace isotone
