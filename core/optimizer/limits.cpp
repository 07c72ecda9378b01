#include "core/optimizer/limits.h"

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/predictors/normal.h"

namespace isotone {
namespace {

struct Request {
  Limit limit;
  const std::optional<double>& bound;
  const std::vector<double>& value;
  const std::vector<double>* spread;
  double sign;
};

Status checkColumns(const CandidateTable& table, const Goal& goal) {
  const std::size_t n = table.size();
  if (n == 0) return fail(ErrorKind::Infeasible, said("core", "There are no candidates to choose from: import measurements or fit predictors."));
  if (table.accuracy.empty())
    return fail(ErrorKind::Infeasible, said("core", "The accuracy of the designs is not known: import accuracies or fit a predictor for them."));
  for (const auto* column : {&table.accuracy, &table.energy, &table.sizeBytes, &table.accuracySpread, &table.latencySpread,
                             &table.energySpread})
    if (!column->empty() && column->size() != n)
      return fail(ErrorKind::Internal, sayf(phrase("core", "A column of {} values stands beside {} candidates."), column->size(), n));
  if (goal.form == Goal::Form::Weights && goal.energyWeight != 0 && table.energy.empty())
    return fail(ErrorKind::Infeasible, said("core", "Energy has a weight, but the energy of this device's designs is not known."));
  if (!(goal.confidence >= 0.5 && goal.confidence < 1))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The confidence {} is not in [0.5, 1)."), goal.confidence));
  if (!std::isfinite(goal.latencyWeight) || !std::isfinite(goal.energyWeight))
    return fail(ErrorKind::InvalidInput, said("core", "A weight of the goal is not a number."));
  return {};
}

}  // namespace

const char* limitName(Limit limit) {
  switch (limit) {
    case Limit::Latency: return "latency";
    case Limit::Energy: return "energy";
    case Limit::Size: return "size";
    case Limit::Accuracy: return "accuracy";
    case Limit::None: break;
  }
  return "none";
}

Result<std::vector<LimitCheck>> limitChecks(const CandidateTable& table, const Goal& goal) {
  if (auto checked = checkColumns(table, goal); !checked) return failFrom(checked);
  const bool withLimits = goal.form == Goal::Form::Limits;
  static const std::optional<double> kOff;
  const Request requests[] = {
      {Limit::Latency, withLimits ? goal.maxLatencyMs : kOff, table.latency, &table.latencySpread, 1},
      {Limit::Energy, withLimits ? goal.maxEnergyMj : kOff, table.energy, &table.energySpread, 1},
      {Limit::Size, goal.maxSizeBytes, table.sizeBytes, nullptr, 1},
      {Limit::Accuracy, goal.minAccuracyPercent, table.accuracy, &table.accuracySpread, -1},
  };
  const double z = normalQuantile(goal.confidence);
  std::vector<LimitCheck> checks;
  for (const Request& request : requests) {
    if (!request.bound) continue;
    if (!std::isfinite(*request.bound))
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The limit on {} is not a number."), limitName(request.limit)));
    if (request.value.empty())
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "A limit on {} is set, but the {} of this device's designs is not known."),
                                                     limitName(request.limit), limitName(request.limit)));
    const bool spread = request.spread != nullptr && !request.spread->empty() && z > 0;
    checks.push_back({request.limit, request.value.data(), spread ? request.spread->data() : nullptr, z, request.sign,
                      request.sign * *request.bound});
  }
  return checks;
}

namespace {

/// By value, and alone with its bytes: so the compiler takes several candidates at a time.
void markBroken(const LimitCheck check, std::uint8_t bit, std::uint8_t* broken, std::size_t candidates) {
  for (std::size_t c = 0; c < candidates; ++c) broken[c] |= check.excess(c) <= 0 ? std::uint8_t(0) : bit;
}

}  // namespace

std::vector<std::uint8_t> brokenChecks(std::size_t candidates, const std::vector<LimitCheck>& checks) {
  std::vector<std::uint8_t> broken(candidates, 0);
  for (std::size_t i = 0; i < checks.size(); ++i) markBroken(checks[i], static_cast<std::uint8_t>(1 << i), broken.data(), candidates);
  return broken;
}

std::vector<double> scoresWithin(const CandidateTable& candidates, const Goal& goal, const std::vector<LimitCheck>& checks) {
  const Score score(candidates, goal);
  const std::vector<std::uint8_t> broken = brokenChecks(candidates.size(), checks);
  std::vector<double> scores;
  scores.reserve(candidates.size());
  for (std::size_t c = 0; c < candidates.size(); ++c) scores.push_back(broken[c] == 0 ? score(c) : std::numeric_limits<double>::quiet_NaN());
  return scores;
}

}  // namespace isotone
