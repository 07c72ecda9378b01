// Verb: write the chosen design for the next tool.
#pragma once

#include "core/workspace/neural_choice.h"

namespace isotone {

struct ExportRequest : ChoiceRequest {
  std::string format;       // of exportFormats(); csv is the front, onnx, qonnx and torchscript are networks, others policies
  std::string designKey;    // or empty: the answer to `goal` on `device`
  std::optional<int> bits;  // of all layers of a network, instead of the design's own: 2 to 8, 16, or 32 for float32
};
struct Exported {
  std::string bytes;
  Issues warnings;          // what the format cannot express
};
std::vector<std::string> exportFormats();
Result<Exported> exportDesign(const Workspace& workspace, const ExportRequest& request, const Progress& progress);

}  // namespace isotone
