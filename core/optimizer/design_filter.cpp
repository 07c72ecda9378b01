#include "core/optimizer/design_filter.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace isotone {

namespace {

void keepInside(const ValueRange& range, const std::vector<double>& column, std::vector<std::uint8_t>& passes) {
  if (range.isOpen() || column.empty()) return;
  for (std::size_t c = 0; c < passes.size(); ++c) passes[c] = passes[c] && range.contains(column[c]);
}

void keepBest(const CandidateTable& table, double percent, std::vector<std::uint8_t>& passes) {
  std::vector<double> accuracies;
  for (std::size_t c = 0; c < passes.size(); ++c) {
    passes[c] = passes[c] && !std::isnan(table.accuracy[c]);
    if (passes[c]) accuracies.push_back(table.accuracy[c]);
  }
  if (accuracies.empty()) return;
  const double wanted = std::ceil(percent * static_cast<double>(accuracies.size()) / 100 - 1e-9);
  const std::size_t last = static_cast<std::size_t>(std::clamp(wanted, 1.0, static_cast<double>(accuracies.size()))) - 1;
  std::nth_element(accuracies.begin(), accuracies.begin() + static_cast<std::ptrdiff_t>(last), accuracies.end(), std::greater<>());
  const double least = accuracies[last];
  for (std::size_t c = 0; c < passes.size(); ++c) passes[c] = passes[c] && table.accuracy[c] >= least;
}

}  // namespace

FilteredDesigns applyFilter(const CandidateTable& candidates, std::span<const std::size_t> front, const DesignFilter& filter) {
  FilteredDesigns result;
  std::vector<std::uint8_t>& passes = result.passes;
  passes.assign(candidates.size(), 1);
  keepInside(filter.accuracy, candidates.accuracy, passes);
  keepInside(filter.latency, candidates.latency, passes);
  keepInside(filter.energy, candidates.energy, passes);
  keepInside(filter.sizeBytes, candidates.sizeBytes, passes);
  if (filter.topPercent && candidates.accuracy.size() == passes.size()) {
    keepInside({{}, filter.topWithinMs}, candidates.latency, passes);
    keepBest(candidates, *filter.topPercent, passes);
  }
  if (!filter.includeDominated) {
    std::vector<std::uint8_t> onFront(passes.size(), 0);
    for (const std::size_t c : front) onFront[c] = passes[c];
    passes = std::move(onFront);
  }
  result.count = static_cast<std::size_t>(std::count(passes.begin(), passes.end(), 1));
  return result;
}

}  // namespace isotone
