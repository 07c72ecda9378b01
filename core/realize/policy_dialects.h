// A quantization policy in the words of other tools.
//
// Layers and tensors are named as in the float32 network that writeOnnx() writes: a layer `stage2.block1.expand` has the
// weights `stage2.block1.expand.weight` and puts out a tensor of its own name; the network reads `input`, writes `output`.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/issue.h"
#include "core/realize/graph_quantization.h"

namespace isotone {

struct PolicyFile {
  std::string bytes;
  Issues warnings;  // what the dialect cannot express, and for which layers; notes on how its names are to be read
};

struct PolicySource {
  const NetworkGraph& graph;
  const QuantizationPolicy& policy;
  const GraphQuantization& quantization;  // of that policy; empty where all of it is float
};

struct PolicyDialect {
  std::string_view format;  // its word for `isotone export --format`
  bool hasScales;           // it states scales and zero points, so the quantization must come from real ranges
  PolicyFile (*write)(const PolicySource&);
};

/// AIMET and QNN encodings 1.0.0 and 0.6.1, ONNX Runtime, NNCF 2, AI Edge Quantizer, Model Optimizer, PyTorch FX, HAQ.
/// What each looks like, and where that is written: core/reports/SCHEMAS.md.
std::span<const PolicyDialect> policyDialects();

/// Null where no dialect has that word.
const PolicyDialect* findPolicyDialect(std::string_view format);

}  // namespace isotone
