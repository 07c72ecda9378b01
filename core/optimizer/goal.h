// What a person wants: a trade-off by weights, or the best accuracy within limits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace isotone {

/// A choice that a person has pinned: the optimizer works around it.
struct HeldChoice {
  std::size_t decision = 0;  // of the design space
  std::uint8_t choice = 0;
  bool operator==(const HeldChoice&) const = default;
};

struct Goal {
  enum class Form { Limits, Weights } form = Form::Limits;
  // Weights: maximise accuracy − latencyWeight·latency − energyWeight·energy.
  double latencyWeight = 0;  // accuracy points a ms
  double energyWeight = 0;   // accuracy points a mJ
  // Limits: maximise accuracy within these. Size and accuracy limits hold in both forms.
  std::optional<double> maxLatencyMs, maxEnergyMj, maxSizeBytes, minAccuracyPercent;
  double confidence = 0.5;   // share of cases in which the truth is to meet each limit, [.5, 1)
  std::vector<HeldChoice> held;  // one a decision at most; a held decision that is not active in a design does not rule it out

  bool operator==(const Goal&) const = default;
};

/// An estimate with its 90 % interval; a measured value has low == mean == high.
struct Estimate {
  double mean = 0, low = 0, high = 0;
  double spread = 0;       // 0 for measured values
  bool measured = false;
};

/// What the optimizer chooses from: numbers per candidate, in columns. Empty column = not known for this device.
struct CandidateTable {
  std::vector<double> accuracy, latency, energy, sizeBytes;                 // means; stored units
  std::vector<double> accuracySpread, latencySpread, energySpread;          // empty = all measured (0)
  /// Candidates of known accuracy, the most accurate first; empty: searches look at all. See sortByAccuracy().
  std::vector<std::uint32_t> byAccuracy;
  std::size_t size() const { return latency.size(); }
};

enum class Limit { None, Latency, Energy, Size, Accuracy };
const char* limitName(Limit limit);  // "none", "latency", …

struct Selection {
  std::size_t candidate = 0;
  bool feasible = false;
  Limit binding = Limit::None;     // the limit whose relaxation would change the answer; when infeasible, the one to blame
  std::size_t feasibleCount = 0;   // candidates that meet every limit
  std::size_t evaluations = 0;
};

}  // namespace isotone
