// How good a workspace's optimizer network is on devices that it was not trained on, beside every other way to choose.
#pragma once

#include "core/workspace/optimizer_network.h"

namespace isotone {

/// What methods are compared on: three weights and three limits of each cost that is known.
std::vector<Goal> comparisonGoals(const CandidateTable& table);
/// What a goal maximises: the accuracy, less the weighted costs where it is one of weights.
double worth(const Goal& goal, double accuracy, double latency, double energy);

/// On each of `devices` the network alone, with one step and with the whole of local search, coordinate descent from the middle
/// design, random designs, evolution, and where the space can be enumerated all designs; for each of comparisonGoals(). Regret is counted from the best that any of them found. Error: Cancelled. Devices that nothing can be chosen
/// on are left out.
Result<std::vector<OptimizerScore>> scoreOptimizer(const Workspace& workspace, const std::shared_ptr<const OptimizerNetwork>& network,
                                                   const std::string& task, const std::vector<std::string>& devices, std::uint64_t seed,
                                                   const Progress& progress);

}  // namespace isotone
