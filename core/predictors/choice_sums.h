// Values of designs as sums over choices and over pairs of choices, learnt from values: what separable searches need.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/base/progress.h"

namespace isotone {

/// Designs as they are compared: row-major rows x variables; −1 where a variable does not count.
struct ChoiceRows {
  std::size_t rows = 0, variables = 0;
  std::vector<std::int16_t> choices;
  std::int16_t at(std::size_t row, std::size_t variable) const { return choices[row * variables + variable]; }
};

/// base + Σ single[variable][choice] + Σ pairs, over the variables that count.
struct ChoiceSums {
  struct Pair {
    std::size_t first = 0, second = 0;
    std::vector<double> values;  // choices(first) x choices(second)
  };
  double base = 0;
  std::vector<std::vector<double>> single;
  std::vector<Pair> pairs;
  double srcc = 0;  // rank correlation on held-out rows (Spearman)
};

/// Kernel ridge regression: two designs are alike by the choices they share, and by the pairs of choices out of `pairs`. How
/// much pairs count and the strength are chosen on a held-out fifth, for all targets together.
/// choices: how many each variable has. targets: a block of `rows` finite values each. Error (Infeasible) with fewer than five
/// rows or no target, (Model) when the kernel cannot be factorised, (Cancelled) within some 50 ms.
Result<std::vector<ChoiceSums>> fitChoiceSums(const ChoiceRows& designs, const std::vector<std::size_t>& choices,
                                              const std::vector<std::pair<std::size_t, std::size_t>>& pairs,
                                              const std::vector<std::vector<double>>& targets, const Progress& progress);

}  // namespace isotone
