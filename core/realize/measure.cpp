#include "core/realize/measure.h"

#include <array>

namespace isotone {
namespace {

constexpr std::array kRuntimes{Runtime::Float32, Runtime::Int8OneDnn, Runtime::Int8Qnnpack};
constexpr int kInt8 = 8, kFloat = 32;

}  // namespace

const char* runtimeName(Runtime runtime) {
  switch (runtime) {
    case Runtime::Float32: return "fp32";
    case Runtime::Int8OneDnn: return "int8-onednn";
    case Runtime::Int8Qnnpack: return "int8-qnnpack";
  }
  return "";
}

bool int8SumsSaturate() {
#if defined(__x86_64__) || defined(__i386__)
  return !__builtin_cpu_supports("avx512vnni") && !__builtin_cpu_supports("avxvnni");
#else
  return false;
#endif
}

std::optional<Runtime> parseRuntime(std::string_view name) {
  for (const Runtime runtime : kRuntimes)
    if (name == runtimeName(runtime)) return runtime;
  return std::nullopt;
}

QuantizationPolicy int8Policy(QuantizationPolicy policy) {
  for (LayerPolicy& layer : policy.layers)
    layer.weightBits = layer.activationBits = layer.weightBits <= kInt8 && layer.activationBits <= kInt8 ? kInt8 : kFloat;
  return policy;
}

}  // namespace isotone
