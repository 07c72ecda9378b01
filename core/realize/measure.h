// A network that is timed in this program: the runtimes of this computer, behind the door of core/neural/engine.h.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "core/realize/graph_quantization.h"

namespace isotone {

enum class Runtime {
  Float32,     // whichever of LibTorch's ways through a float network is the fastest for it
  Int8OneDnn,  // LibTorch's quantized operators on oneDNN
  Int8Qnnpack  // and on QNNPACK
};
const char* runtimeName(Runtime runtime);  // "fp32", "int8-onednn", "int8-qnnpack"
std::optional<Runtime> parseRuntime(std::string_view name);

/// What an int8 runtime makes of a policy: layers with at most 8 bits run with 8-bit kernels (narrower weights are stored at
/// 8 bits), all others in float.
QuantizationPolicy int8Policy(QuantizationPolicy policy);

/// Whether this processor's int8 instructions add products of full 8-bit numbers in 16 bits that saturate, as those of x86 before
/// VNNI do (oneDNN's "Nuances of int8 computations"; ONNX Runtime and PyTorch call the remedy reduce_range: weights of 7 bits).
/// oneDNN and ONNX Runtime then compute other outputs than the network has; QNNPACK adds in 32 bits.
bool int8SumsSaturate();

/// How long to go on: until there are `runs` and they took `milliseconds`, or three runs took `mostMilliseconds`.
struct TimingEffort {
  std::size_t runs = 10;
  double milliseconds = 5, mostMilliseconds = 400;
};

class TimedNetwork {
 public:
  virtual ~TimedNetwork() = default;

  /// What runs it: "oneDNN", "oneDNN blocked", "XNNPACK", "LibTorch", "int8 oneDNN", "int8 QNNPACK".
  virtual const std::string& path() const = 0;
  /// Images x channels x size x size in, images x classes out, as RealNetwork::run().
  virtual Result<std::vector<float>> run(std::span<const float> images) const = 0;
  /// Milliseconds of each run on one image.
  virtual Result<std::vector<double>> time(const TimingEffort& effort) const = 0;
};

}  // namespace isotone
