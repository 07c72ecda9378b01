#include "core/workspace/neural_choice.h"

#include "core/base/language.h"

namespace isotone {

const char* refineName(Refine refine) {
  switch (refine) {
    case Refine::None: return "none";
    case Refine::Sweep: return "sweep";
    case Refine::Full: break;
  }
  return "full";
}

Result<std::shared_ptr<const NeuralChooser>> NeuralChooser::prepare(const Workspace& workspace, std::shared_ptr<const Candidates>, const Progress&) {
  return fail(ErrorKind::Infeasible, sayf(phrase("core", "No optimizer network has been trained on {}: train it first."), workspace.data()->name));
}

}  // namespace isotone
