#include "core/workspace/slot_world.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/workspace/figure_parts.h"

namespace isotone {
namespace {

constexpr std::size_t kAccuracyDesigns = 2000, kCostDesigns = 1200;
constexpr std::size_t kAccuracyPairNumbers = 400'000;  // one model is kept

// Designs to learn from: rows of the workspace, and where these are few, drawn ones that the predictor knows.
DesignMatrix taughtDesigns(const CandidateSources& sources, const QuantitySource& source, std::size_t most, std::uint64_t seed) {
  const Dataset& data = sources.data();
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < data.designs.size(); ++row) {
    const bool measured = source.measured != nullptr && row < source.measured->size() && !std::isnan((*source.measured)[row]);
    if (data.designs.live[row] && (measured || source.predictor)) rows.push_back(row);
  }
  Random random(seed);
  DesignMatrix designs(data.space->decisions().size());
  for (const std::size_t at : random.sample(rows.size(), most)) designs.push(data.designs.designs[rows[at]]);
  if (source.predictor && !data.space->isTable())
    for (std::size_t tries = 0; designs.size() < most / 2 && tries < most; ++tries)
      if (const Design drawn = data.space->random(random); data.space->isLive(drawn)) designs.push(drawn);
  return designs;
}

/// Designs that hardly learn anything are never chosen, and no sum of pairs describes how they fail: below Tukey's fence they count
/// alike.
void fenceOff(std::vector<double>& accuracies) {
  const double low = quantile(accuracies, 0.25), high = quantile(accuracies, 0.75);
  for (double& accuracy : accuracies) accuracy = std::max(accuracy, low - 1.5 * (high - low));
}

Result<FittedSlots> fitted(const SlotWorld& world, const CandidateSources& sources, const QuantitySource& source, const SlotPairs& pairs,
                           std::size_t most, std::uint64_t seed, const Progress& progress) {
  const DesignMatrix all = taughtDesigns(sources, source, most, seed);
  const QuantityColumn column = sources.column(source, all, sources.rowsOf(all));
  DesignMatrix designs(all.decisions());
  std::vector<double> values;
  double dearest = -std::numeric_limits<double>::infinity();
  for (const double value : column.mean)
    if (std::isfinite(value)) dearest = std::max(dearest, value);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (std::isnan(column.mean[i])) continue;
    designs.push(all[i]);
    values.push_back(std::min(column.mean[i], dearest));  // one that failed costs as much as the dearest; limits are checked later
  }
  if (&source == &sources.accuracy()) fenceOff(values);
  auto models = fitSlotModels(world.slots, designs, {values}, pairs, progress);
  if (!models) return failFrom(models);
  return std::move(models->front());
}

}  // namespace

Result<SlotWorld> SlotWorld::of(const std::shared_ptr<const DesignSpace>& space) {
  if (space->size() < 2)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "The space {} has fewer than two designs: there is nothing to choose."), space->title()));
  SlotWorld world{std::make_shared<const Slots>(space), std::nullopt, {}, {}};
  if (auto layers = SlotLayers::of(world.slots)) world.layers = std::move(*layers);
  world.accuracyPairs = allSlotPairs(*world.slots, kAccuracyPairNumbers);
  // The network sees pairs that it is not asked for one by one (outer slots) on average only: no more of them than there must be.
  if (world.layers && world.layers->exact()) world.costPairs = world.layers->pairs();
  else world.layers.reset();
  return world;
}

Result<FittedSlots> accuracySums(const SlotWorld& world, const CandidateSources& given, std::uint64_t seed, const Progress& progress) {
  const CandidateSources sources = given.consistent();
  return fitted(world, sources, sources.accuracy(), world.accuracyPairs, kAccuracyDesigns, seed, progress);
}

Result<DeviceTables> deviceTables(const SlotWorld& world, const CandidateSources& given, std::uint64_t seed, const Progress& progress) {
  const CandidateSources sources = given.consistent();
  auto latency = fitted(world, sources, sources.latency(), world.costPairs, kCostDesigns, seed, progress);
  if (!latency) return failFrom(latency);
  DeviceTables tables{std::move(latency->model)};
  auto energy = sources.energy().known() ? fitted(world, sources, sources.energy(), world.costPairs, kCostDesigns, seed, progress) : Result<FittedSlots>(fail(ErrorKind::NotFound, ""));
  if (progress.stopRequested()) return cancelled();
  tables.push_back(energy ? std::move(energy->model) : SlotModel(world.slots));
  return tables;
}

}  // namespace isotone
