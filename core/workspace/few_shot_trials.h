// A protocol of few-shot prediction run on a workspace: some devices teach, others are new; some designs may be measured,
// others are asked for.
#pragma once

#include <map>

#include "core/workspace/evaluate.h"

namespace isotone {

struct Sampling {
  std::size_t count = 10;
  bool designed = true;  // the anchors; else random designs of the pool
  bool operator<(const Sampling& other) const { return std::pair(count, !designed) < std::pair(other.count, !other.designed); }
};
std::string samplingName(const Sampling& sampling);  // "10 designed"

struct FewShotProtocol {
  std::vector<std::uint32_t> pool;      // live rows: what the sources know, and where the targets may be measured
  std::vector<std::uint32_t> queries;   // live rows to rank; empty: all of the pool that was not measured
  std::vector<std::size_t> sources, targets;  // in Dataset::devices
  std::vector<Sampling> samplings;
};

/// Means over the draws; NaN where a method could not be fitted.
struct FewShotScore {
  std::size_t target = 0;
  Sampling sampling;
  std::size_t queries = 0;
  std::map<std::string, double> srcc;   // by method, see fewShotMethodNames()
  double mapePercent = 0, coverage90Percent = 0;  // of "bma-gp"
};

/// A target's score for each sampling, targets in their order. Random samplings are drawn options.seeds times.
/// The sources' values at the queries are hidden from everything, so that a proxy ranks them by its predictor.
Result<std::vector<FewShotScore>> runFewShot(const Dataset& data, const FewShotProtocol& protocol, const EvaluateOptions& options,
                                             const Progress& progress);

/// Live rows whose designs have an index in the range.
std::vector<std::uint32_t> rowsBetween(const Dataset& data, std::pair<std::int64_t, std::int64_t> range);
/// The named devices that have the metric.
std::vector<std::size_t> devicesNamed(const Dataset& data, const std::vector<std::string>& names, Metric metric);

/// SRCC of each method as one dot a row; rows: (category, value by method). "published" is one more method.
Figure methodDots(std::string name, std::string title, const std::vector<std::pair<std::string, std::map<std::string, double>>>& rows);

}  // namespace isotone
