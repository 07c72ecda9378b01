// NSGA-II (Deb et al. 2002; pagmo2's) over a design space that is too large to enumerate.
#pragma once

#include <functional>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/optimizer/goal.h"
#include "core/space/design_space.h"

namespace isotone {

/// Fills a candidate table for a batch of designs (predictors); called many times, from one thread.
using Evaluate = std::function<CandidateTable(const DesignMatrix&)>;

struct EvolutionOptions {
  std::size_t population = 200;   // rounded up to a multiple of 4
  std::size_t generations = 100;
  std::uint64_t seed = 1;
  std::vector<Design> start;      // designs to begin from, for example the best measured ones
};

struct EvolutionResult {
  DesignMatrix designs;           // the last population and the best of all generations, without repeats, live only
  std::size_t evaluations = 0;
};
/// Minimises latency and, when known, energy while maximising accuracy.
Result<EvolutionResult> evolve(const DesignSpace& space, const Evaluate& evaluate, const EvolutionOptions& options,
                               const Progress& progress);

}  // namespace isotone
