// A network as TorchScript text: what LibTorch runs and saves.
#pragma once

#include "core/realize/graph_quantization.h"

namespace isotone {

/// Attributes of the module that the text reads. Values as in GraphNode::weight and bias.
std::string weightName(const GraphNode& node);
std::string biasName(const GraphNode& node);

/// def forward(self, x): images in, classes out; rounded like `quantization` unless that is empty.
std::string forwardScript(const NetworkGraph& graph, const GraphQuantization& quantization);

}  // namespace isotone
