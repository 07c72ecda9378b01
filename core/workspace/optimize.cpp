#include "core/workspace/optimize.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/predictors/normal.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

std::string limitedValue(const Answer& nearest) {
  switch (nearest.binding) {
    case Limit::Latency: return shortText(nearest.latency.mean, 4) + " ms";
    case Limit::Energy: return shortText(nearest.energy.mean, 4) + " mJ";
    case Limit::Size: return megabytesText(nearest.size.mean) + " MB";
    case Limit::Accuracy: return shortText(nearest.accuracy.mean, 4) + " %";
    case Limit::None: break;
  }
  return shortText(nearest.latency.mean, 4) + " ms";
}

}  // namespace

const char* methodName(Method method) {
  switch (method) {
    case Method::Exhaustive: return "exhaustive";
    case Method::Evolutionary: return "evolutionary";
    case Method::Neural: return "neural";
    case Method::Auto: break;
  }
  return "auto";
}

std::optional<Method> parseMethod(std::string_view name) {
  for (const Method method : {Method::Auto, Method::Exhaustive, Method::Evolutionary, Method::Neural})
    if (name == methodName(method)) return method;
  return std::nullopt;
}

Estimate estimateOf(const std::vector<double>& mean, const std::vector<double>& spread,
                    const std::vector<std::uint8_t>& measured, std::size_t candidate) {
  if (candidate >= mean.size()) return {kNotMeasured, kNotMeasured, kNotMeasured, 0, false};
  Estimate out{.mean = mean[candidate]};
  if (candidate < spread.size()) out.spread = spread[candidate];
  const double half = kNormal90 * out.spread;
  out.low = out.mean >= 0 ? std::max(0.0, out.mean - half) : out.mean - half;  // no quantity here can be negative
  out.high = out.mean + half;
  out.measured = candidate < measured.size() && measured[candidate] != 0;
  return out;
}

std::vector<std::uint8_t> allowedBy(const Dataset& data, const Candidates& candidates, const Goal& goal) {
  std::vector<std::uint8_t> allowed;
  if (goal.held.empty()) return allowed;
  allowed.assign(candidates.designs.size(), 1);
  for (std::size_t c = 0; c < allowed.size(); ++c) {
    const DesignView design = candidates.designs[c];
    for (const HeldChoice& held : goal.held)
      if (held.decision < design.size() && design[held.decision] != held.choice && data.space->isActive(design, held.decision)) allowed[c] = 0;
  }
  return allowed;
}

Result<Answer> choose(const Dataset& data, const Candidates& candidates, const Goal& goal) {
  return choose(data, candidates, goal, allowedBy(data, candidates, goal));
}

Result<Answer> choose(const Dataset& data, const Candidates& candidates, const Goal& goal, std::span<const std::uint8_t> allowed) {
  const auto begin = std::chrono::steady_clock::now();
  const auto selection = exhaustive(candidates.table, goal, allowed);
  if (!selection) return failFrom(selection);
  const std::size_t chosen = selection->candidate;
  Answer answer{.candidate = chosen, .row = candidates.row[chosen]};
  const DesignView design = candidates.designs[chosen];
  answer.design.assign(design.begin(), design.end());
  answer.key = data.space->key(design);
  if (answer.row >= 0) answer.index = data.designs.index[static_cast<std::size_t>(answer.row)];
  const CandidateTable& table = candidates.table;
  answer.accuracy = estimateOf(table.accuracy, table.accuracySpread, candidates.accuracyMeasured, chosen);
  answer.latency = estimateOf(table.latency, table.latencySpread, candidates.latencyMeasured, chosen);
  answer.energy = estimateOf(table.energy, table.energySpread, candidates.energyMeasured, chosen);
  answer.size = estimateOf(table.sizeBytes, {}, {}, chosen);
  answer.size.measured = std::isfinite(answer.size.mean);  // counted, not estimated
  answer.feasible = selection->feasible;
  answer.binding = selection->binding;
  answer.feasibleCount = selection->feasibleCount;
  answer.method = candidates.method;
  answer.evaluations = candidates.evaluations;
  answer.microseconds = candidates.microseconds +
                        std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
  return answer;
}

double valueOf(const Goal& goal, const Answer& answer) {
  if (goal.form == Goal::Form::Limits) return answer.accuracy.mean;
  const double cost = goal.latencyWeight * answer.latency.mean;
  return answer.accuracy.mean - cost - (goal.energyWeight > 0 ? goal.energyWeight * answer.energy.mean : 0);
}

bool isBetter(const Goal& goal, const Answer& answer, const Answer& than) {
  if (answer.feasible != than.feasible) return answer.feasible;
  return answer.feasible && valueOf(goal, answer) > valueOf(goal, than);
}

std::shared_ptr<const Candidates> withAnswer(std::shared_ptr<const Candidates> candidates, Answer& answer) {
  if (answer.candidate != kNoCandidate) return candidates;
  for (std::size_t c = 0; c < candidates->designs.size(); ++c)
    if (std::ranges::equal(candidates->designs[c], answer.design)) {
      answer.candidate = c;
      return candidates;
    }
  auto more = std::make_shared<Candidates>(*candidates);
  answer.candidate = more->designs.size();
  more->designs.push(answer.design);
  more->row.push_back(answer.row);
  CandidateTable& table = more->table;
  const auto add = [](std::vector<double>& mean, std::vector<double>* spread, std::vector<std::uint8_t>* measured, const Estimate& value) {
    if (mean.empty()) return;
    if (spread != nullptr && (!spread->empty() || value.spread > 0)) {
      spread->resize(mean.size(), 0);
      spread->push_back(value.spread);
    }
    if (measured != nullptr) measured->push_back(value.measured ? 1 : 0);
    mean.push_back(value.mean);
  };
  add(table.accuracy, &table.accuracySpread, &more->accuracyMeasured, answer.accuracy);
  add(table.latency, &table.latencySpread, &more->latencyMeasured, answer.latency);
  add(table.energy, &table.energySpread, &more->energyMeasured, answer.energy);
  add(table.sizeBytes, nullptr, nullptr, answer.size);
  more->front = paretoFront(table.latency, table.accuracy);
  table.byAccuracy.clear();
  return more;
}

std::string infeasibleSentence(const Dataset& data, const Answer& nearest, const Goal& goal) {
  const std::string name = nearest.row >= 0 ? data.designName(static_cast<std::size_t>(nearest.row)) : nearest.key;
  const std::string certainty =
      goal.confidence > 0.5 ? sayf(phrase("core", " in {} % of cases"), shortText(100 * goal.confidence, 3)) : "";
  const Limit which = nearest.binding == Limit::None ? Limit::Latency : nearest.binding;
  return sayf(phrase("core", "Nothing meets {}{}; the nearest is design {} with {}. Relax the {} limit."), goalText(goal, data.space.get()), certainty,
              name, limitedValue(nearest), limitInText(which));
}

}  // namespace isotone
