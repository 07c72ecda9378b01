// Verb: write the chosen design for the next tool.
#pragma once

#include "core/workspace/neural_choice.h"

namespace isotone {

struct ExportRequest {
  std::string format;       // of exportFormats(); csv is the front, onnx, qonnx and torchscript are networks, others policies
  std::string designKey;    // or empty: the answer to `goal` on `device`
  std::string device, task;
  Goal goal;
  Method method = Method::Auto;
  Refine refine = Refine::Full;  // of the optimizer network's answer
  std::uint64_t seed = 1;
  std::optional<int> bits;  // of all layers of a network, instead of the design's own: 2 to 8, 16, or 32 for float32
};
struct Exported {
  std::string bytes;
  Issues warnings;          // what the format cannot express
};
std::vector<std::string> exportFormats();
Result<Exported> exportDesign(const Workspace& workspace, const ExportRequest& request, const Progress& progress);

}  // namespace isotone
