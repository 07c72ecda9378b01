#include "core/predictors/evaluation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/random.h"
#include "core/predictors/normal.h"
#include "core/predictors/ranks.h"
#include "core/predictors/training.h"

namespace isotone {
namespace {

// Rows by group, groups in random order.
std::vector<std::vector<std::size_t>> shuffledGroups(const TrainingSet& data, Random& random) {
  std::vector<std::vector<std::size_t>> groups;
  std::unordered_map<std::uint32_t, std::size_t> found;
  for (std::size_t row = 0; row < data.values.size(); ++row) {
    const auto [at, isNew] = data.group.empty() ? std::pair(found.end(), true)
                                                : found.try_emplace(data.group[row], groups.size());
    if (isNew) groups.push_back({row});
    else groups[at->second].push_back(row);
  }
  random.shuffle(groups);
  return groups;
}

std::vector<double> valuesAt(const TrainingSet& data, const std::vector<std::size_t>& rows) {
  std::vector<double> values;
  values.reserve(rows.size());
  for (const std::size_t row : rows) values.push_back(data.values[row]);
  return values;
}

}  // namespace

Accuracy accuracyOf(std::span<const Prediction> predicted, std::span<const double> truth) {
  Accuracy accuracy;
  const std::size_t n = std::min(predicted.size(), truth.size());
  accuracy.samples = n;
  if (n == 0) return accuracy;
  std::vector<double> means(n);
  double squares = 0, relativeSquares = 0, relative = 0;
  std::size_t nonzero = 0, within5 = 0, within10 = 0, covered = 0;
  for (std::size_t i = 0; i < n; ++i) {
    means[i] = predicted[i].mean;
    const double error = predicted[i].mean - truth[i];
    squares += error * error;
    // The last term keeps predictions that are exact but for rounding inside an interval of width 0.
    covered += std::abs(error) <= kNormal90 * predicted[i].spread + 1e-12 * std::abs(truth[i]) ? 1 : 0;
    if (truth[i] == 0) continue;
    const double share = std::abs(error / truth[i]);
    ++nonzero;
    relative += share;
    relativeSquares += share * share;
    within5 += share <= 0.05 ? 1 : 0;
    within10 += share <= 0.10 ? 1 : 0;
  }
  const auto percentOf = [](double part, std::size_t whole) { return whole ? 100 * part / static_cast<double>(whole) : 0; };
  accuracy.rmse = std::sqrt(squares / static_cast<double>(n));
  accuracy.rmspePercent = nonzero ? 100 * std::sqrt(relativeSquares / static_cast<double>(nonzero)) : 0;
  accuracy.mapePercent = percentOf(relative, nonzero);
  accuracy.within5Percent = percentOf(static_cast<double>(within5), nonzero);
  accuracy.within10Percent = percentOf(static_cast<double>(within10), nonzero);
  accuracy.coverage90Percent = percentOf(static_cast<double>(covered), n);
  accuracy.srcc = spearman(means, truth.first(n));
  accuracy.kendall = kendall(means, truth.first(n));
  return accuracy;
}

Result<CrossValidation> crossValidate(const PredictorFactory& factory, const TrainingSet& data, int folds,
                                      std::uint64_t seed, const Progress& progress) {
  Random random(seed);
  const auto groups = shuffledGroups(data, random);
  const std::size_t count = std::min(static_cast<std::size_t>(std::max(folds, 2)), groups.size());
  if (count < 2)
    return fail(ErrorKind::Infeasible, said("core", "Cross-validation needs at least two different measured designs: measure more."));
  CrossValidation out;
  out.predicted.resize(data.values.size());
  for (std::size_t fold = 0; fold < count; ++fold) {
    if (progress.stopRequested()) return cancelled();
    std::vector<std::size_t> train, test;
    for (std::size_t group = 0; group < groups.size(); ++group) {
      auto& side = group % count == fold ? test : train;
      side.insert(side.end(), groups[group].begin(), groups[group].end());
    }
    const double from = static_cast<double>(fold) / static_cast<double>(count);
    auto predictor = factory.fit(subset(data, train), seed + fold, progress.part(from, from + 1.0 / static_cast<double>(count)));
    if (!predictor) return failFrom(predictor);
    std::vector<Prediction> predicted(test.size());
    (*predictor)->predict(subset(data, test).designs, predicted);
    for (std::size_t i = 0; i < test.size(); ++i) out.predicted[test[i]] = predicted[i];
  }
  out.accuracy = accuracyOf(out.predicted, data.values);
  return out;
}

Result<HoldOut> holdOut(const PredictorFactory& factory, const TrainingSet& data, std::size_t samples,
                        std::size_t heldOutAtMost, std::uint64_t seed, const Progress& progress) {
  Random random(seed);
  const auto groups = shuffledGroups(data, random);
  if (samples >= groups.size())
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "Training on {} designs leaves none to test on: there are {} different "
                                                   "measured designs."), samples, groups.size()));
  HoldOut out;
  for (std::size_t group = 0; group < samples; ++group) out.trained.push_back(groups[group].front());
  for (std::size_t group = samples; group < groups.size() && out.heldOut.size() < heldOutAtMost; ++group)
    out.heldOut.push_back(groups[group].front());
  auto predictor = factory.fit(subset(data, out.trained), seed, progress);
  if (!predictor) return failFrom(predictor);
  out.predictor = *predictor;
  out.predicted.resize(out.heldOut.size());
  out.predictor->predict(subset(data, out.heldOut).designs, out.predicted);
  out.accuracy = accuracyOf(out.predicted, valuesAt(data, out.heldOut));
  return out;
}

}  // namespace isotone
