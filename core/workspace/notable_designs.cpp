#include "core/workspace/notable_designs.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/space/layers.h"
#include "core/workspace/wording.h"

namespace isotone {

std::vector<NotableDesign> notableDesigns(const Candidates& candidates, const Answer& answer) {
  std::vector<NotableDesign> notable;
  if (answer.candidate != kNoCandidate)
    notable.push_back({answer.feasible ? said("core", "recommended") : said("core", "nearest"), answer.candidate});
  const auto add = [&](std::string why, std::size_t candidate) {
    const bool known = std::any_of(notable.begin(), notable.end(),
                                   [&](const NotableDesign& design) { return design.candidate == candidate; });
    if (!known) notable.push_back({std::move(why), candidate});
  };
  const CandidateTable& table = candidates.table;
  const double latency = answer.latency.mean, accuracy = answer.accuracy.mean;
  const auto& front = candidates.front;  // by rising latency, so by rising accuracy
  const auto half = std::find_if(front.rbegin(), front.rend(),
                                 [&](std::size_t c) { return table.latency[c] <= latency / 2; });
  if (half != front.rend()) add(said("core", "half the latency"), *half);
  const auto next = std::find_if(front.begin(), front.end(), [&](std::size_t c) {
    return table.latency[c] > latency && table.accuracy[c] > accuracy;
  });
  if (next != front.end()) add(said("core", "next step up"), *next);
  if (!front.empty()) add(said("core", "most accurate"), front.back());
  return notable;
}

std::string candidateLabel(const Dataset& data, const Candidates& candidates, std::size_t candidate) {
  const std::int64_t row = candidates.row[candidate];
  if (row >= 0) return designLabel(data, static_cast<std::size_t>(row));
  return designLabel(-1, data.space ? data.space->key(candidates.designs[candidate]) : "");
}

double millionMacs(const Dataset& data, DesignView design) {
  if (!data.space) return std::nan("");
  const auto layers = layersOf(*data.space, design);
  return layers.empty() ? std::nan("") : totalsOf(layers).macs / 1e6;
}

}  // namespace isotone
