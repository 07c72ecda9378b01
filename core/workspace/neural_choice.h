// From a goal to a design by the workspace's optimizer network: one pass, a search that refines it, and a check of every limit
// by the numbers of the candidates (measured where they exist, predicted elsewhere).
#pragma once

#include "core/workspace/optimize.h"
#include "core/workspace/optimizer_network.h"

namespace isotone {

/// What follows the network's pass: nothing; one step of local search; local search to its end, limits held throughout.
enum class Refine { None, Sweep, Full };
const char* refineName(Refine refine);

/// A choice to be made: for which device and by which accuracies, for what, how. Exports, figures and reports are asked with it.
struct ChoiceRequest : CandidateOptions {
  Goal goal;
  Refine refine = Refine::Full;  // of the network's answer
};

class NeuralChooser {
 public:
  /// Loads the network and lays out the device's costs: some milliseconds to a second, so never on the GUI thread. The
  /// candidates stay alive with it. Errors: Infeasible where no network was trained or its data have changed since; Model.
  static Result<std::shared_ptr<const NeuralChooser>> prepare(const Workspace& workspace, std::shared_ptr<const Candidates> candidates,
                                                              const Progress& progress);
  /// The same with a network and what is known of the device at hand.
  static Result<std::shared_ptr<const NeuralChooser>> prepare(CandidateSources sources, std::shared_ptr<const OptimizerNetwork> network,
                                                              std::shared_ptr<const Candidates> candidates, const Progress& progress);
  virtual ~NeuralChooser() = default;

  /// As choose() of optimize.h, `method` Neural; `candidate` is kNoCandidate for a design that is not among the candidates.
  /// `evaluations` counts the designs that were checked. Held choices are respected. Any thread; calls take turns.
  virtual Result<Answer> choose(const Goal& goal, Refine refine) const = 0;
  /// How unlike the devices of its training this device is.
  virtual const DeviceNovelty::Score& novelty() const = 0;
  /// The network's own designs over a range of weights, each once: a front in one pass.
  virtual std::vector<Design> front() const = 0;
};

/// What verbs and reports answer with, out of candidatesFor() the request: choose(), or the network where it is asked for; where
/// the candidates came from it, the better of both.
Result<Answer> answerTo(const Workspace& workspace, const std::shared_ptr<const Candidates>& candidates, const ChoiceRequest& request,
                        const Progress& progress);

}  // namespace isotone
