// What the optimizer network learns from: devices with goals, and the designs that coordinate descent finds for them.
#pragma once

#include "core/base/progress.h"
#include "core/neural/design_network.h"

namespace isotone {

/// A device as an optimizer sees it: what each kind of cost (latency, energy …) is as a sum over slots, the same kinds for
/// every device.
using DeviceTables = std::vector<SlotModel>;

struct CaseOptions {
  std::size_t cases = 24'000;
  double leastWeight = 0.5, mostWeight = 1000;  // accuracy points for a device's whole range of a cost
  int starts = 4;                               // of coordinate descent: the middle design and random ones
  int mostSweeps = 12;
  int threads = 2;
  std::uint64_t seed = 1;
};

/// One row a case.
struct OptimizerCases {
  std::vector<float> costs;    // slots().width() each: accuracy points, given the outer slots' combination
  std::vector<Picks> designs;  // the teacher's
  std::size_t size() const { return designs.size(); }
};

/// Half of the cases weigh one kind of cost, the others all kinds with shares drawn evenly. Weights are log-uniform. Outer
/// slots take random combinations. The same seed gives the same cases for any number of threads. Errors: InvalidInput where
/// there is no device or a cost is not a number; Cancelled.
Result<OptimizerCases> makeCases(const DesignFeatures& features, const SlotModel& accuracy, const std::vector<DeviceTables>& devices,
                                 const CaseOptions& options, const Progress& progress);

/// How far sums of such columns reach, those of kNeverCost and more left out; NaN where a column is.
double columnRange(const std::shared_ptr<const Slots>& slots, std::span<const float> columns);

/// How far a cost reaches over the designs of a space, at the middle combination of the outer slots: what weights are counted in.
double costRange(const SlotModel& cost, const std::vector<std::size_t>& outer);

/// Coordinate descent from the middle design and from random ones; the best.
Picks teach(const Slots& slots, const Objective& objective, const AllowedColumns* allowed, int starts, int mostSweeps, std::uint64_t seed);

}  // namespace isotone
