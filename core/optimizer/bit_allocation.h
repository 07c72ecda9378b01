// Which bits each layer gets so that the network loses least within one budget: solved exactly.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace isotone {

/// One way to quantize a layer, or a group of layers that share their bits.
struct BitOption {
  int weightBits = 32, activationBits = 32;
  double cost = 0;  // in the unit of the budget; infinite where the device cannot run it
  double loss = 0;  // accuracy points, or any other number that adds up over layers; may be negative
};

struct BitGroup {
  std::string name;
  std::vector<BitOption> options;
};

struct BitAllocation {
  std::vector<std::size_t> options;  // the position taken in each group's options
  double cost = 0, loss = 0;         // sums over the groups
  double lowerBound = 0;             // no allocation within the budget loses less than this
  bool proven = false;               // lowerBound == loss up to rounding: this is an optimum
  std::size_t states = 0;            // partial allocations that were looked at
};

/// Least total loss with a total cost of at most `budget` (a multiple-choice knapsack). Costs and losses are real numbers
/// and are not rounded. A Lagrangian relaxation bounds the loss and throws out options that no optimum takes; dynamic
/// programming over the undominated partial sums of the rest finds the optimum, groups with the closest alternatives
/// first (Pisinger 1995, "A minimal algorithm for the multiple-choice knapsack problem"). Where more than `mostStates`
/// would be needed, the best found is returned with the bound that holds for it, and `proven` is false.
/// Errors: InvalidInput for numbers that are not numbers and groups without options; Infeasible, which names the smallest
/// possible cost, where the budget is below it or a group has no finite cost.
Result<BitAllocation> allocateBits(const std::vector<BitGroup>& groups, double budget, std::size_t mostStates = 500'000);

/// Layers as one group each `shared` name: their options with the same bits added up, in the order of the first layer of a
/// name; bits that one of the layers lacks are left out. shared.size() == layers.size().
std::vector<BitGroup> sharingBits(const std::vector<BitGroup>& layers, const std::vector<std::string>& shared);

}  // namespace isotone
