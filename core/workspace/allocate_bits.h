// Verb: the bits of an architecture, allocated anew and exactly under one budget, beside the bits it came with.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/workspace/optimize.h"

namespace isotone {

enum class BitBudget { Latency, Energy, Size, BitOperations };
const char* bitBudgetName(BitBudget budget);  // "latency", "energy", "size", "bit-operations"
std::optional<BitBudget> parseBitBudget(std::string_view name);

struct AllocateBitsRequest {
  Design design;
  std::string device, task;         // task empty: the workspace's current one
  BitBudget budget = BitBudget::Size;
  std::optional<double> limit;      // ms, mJ, bytes or bit operations; none: what the design costs with its own bits
};

/// Where costs and losses of single layers come from.
enum class BitCostSource {
  Counted,         // size and bit operations, from the layers
  AnalyticModel,   // simulated, the device's roofline
  LayerTable,      // measured or simulated layer by layer, as imported
  Predictor        // one decision changed at a time in the device's fitted predictor
};
enum class BitLossSource {
  AccuracyPredictor,  // accuracy points below the same network with the most bits, one decision changed at a time; made
                      // to fall with bits, so that noise of the predictor makes no bits worse than fewer
  WeightError         // sums of squared rounding errors of weights with assumed ranges: no accuracy predictor is fitted
};
const char* bitCostSourceName(BitCostSource source);  // "counted", "analytic model", "layer table", "predictor"
const char* bitLossSourceName(BitLossSource source);  // "accuracy predictor", "weight error"

/// One decision on bits of the design.
struct BlockBits {
  std::string block;
  std::string before, after;            // its choices, by name: "8"
  double costBefore = 0, costAfter = 0; // of its layers, in the unit of the budget
  double lossBefore = 0, lossAfter = 0; // see BitLossSource
};

/// Numbers of a design with certain bits.
struct WithBits {
  Design design;
  std::string key;
  double cost = 0;                             // of the whole network, as the sum that was limited
  double loss = 0;                             // sum over the decisions
  Estimate accuracy, latency, energy, size;    // measured or predicted as everywhere else; NaN mean = not known
};

struct AllocatedBits {
  BitBudget budget = BitBudget::Size;
  std::string unit;            // of limit and costs: "ms", "mJ", "B", "bit-op"; empty for a table with a unit of its own
  double limit = 0;
  WithBits before, after;
  double lowerBound = 0;       // no bits within the limit lose less than this
  bool proven = false;         // `after` is an optimum of these costs and losses
  BitCostSource costSource = BitCostSource::Counted;
  BitLossSource lossSource = BitLossSource::WeightError;
  std::vector<BlockBits> blocks;
  double microseconds = 0;     // of the allocation alone
};

/// Errors: NotFound (device, task); Infeasible where the design decides on no bits, nothing is known of the costs, the limit
/// cannot be compared with them, or no bits meet it (names the least that is possible).
Result<AllocatedBits> allocateBitsFor(const Workspace& workspace, const AllocateBitsRequest& request);

/// "The accuracy predictor expects 0.42 points less loss within the same 12.3 ms": one sentence on what it brings.
std::string allocationSentence(const AllocatedBits& allocated);

}  // namespace isotone
