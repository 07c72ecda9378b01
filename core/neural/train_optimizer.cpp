#include "core/neural/train_optimizer.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/language.h"
#include "core/optimizer/synthetic_devices.h"
#include "core/predictors/bytes.h"

namespace isotone {
namespace {

constexpr double kDistortion = 0.12;
constexpr double kMostDistortion = 0.25;
constexpr std::size_t kMostMixed = 3;
constexpr double kCasesShare = 0.2;  // of the time that training takes

}  // namespace

DeviceTables analyticTables(const SlotLayers& layers, const DeviceModel& device) {
  std::vector<double> latency, energy;
  for (const LayerWorkload& layer : layers.layers()) {
    const SimulatedCost cost = simulateLayer(device, layer);
    latency.push_back(cost.latencyMs);
    energy.push_back(cost.energyMj);
  }
  return {layers.model(latency), layers.model(energy)};
}

std::vector<DeviceTables> trainingFleet(const SlotLayers& layers, const std::vector<DeviceModel>& known, std::size_t count, std::uint64_t seed,
                                        const Progress& progress) {
  std::vector<DeviceTables> fleet;
  Random random(seed);
  for (const DeviceModel& device : syntheticDevices(known, count, seed)) {
    if (progress.stopRequested()) break;
    fleet.push_back(analyticTables(layers, device));
    if (fleet.size() % 2 == 0)
      for (SlotModel& cost : fleet.back()) distort(cost, kDistortion, random);
  }
  return fleet;
}

std::vector<DeviceTables> mixedFleet(const std::vector<DeviceTables>& real, const std::vector<std::size_t>& outer, std::size_t count, std::uint64_t seed,
                                     const Progress& progress) {
  struct Known {
    const SlotModel* cost = nullptr;
    double range = 0;
  };
  std::vector<std::vector<Known>> kinds(real.empty() ? 0 : real.front().size());
  for (const DeviceTables& tables : real)
    for (std::size_t k = 0; k < tables.size(); ++k)
      if (const double range = costRange(tables[k], outer); range > 0) kinds[k].push_back({&tables[k], range});
  const auto any = std::find_if(kinds.begin(), kinds.end(), [](const auto& known) { return !known.empty(); });
  if (any == kinds.end()) return {};
  for (auto& known : kinds)
    if (known.empty()) known = *any;
  std::vector<DeviceTables> fleet;
  Random random(seed);
  while (fleet.size() < count && !progress.stopRequested()) {
    DeviceTables& tables = fleet.emplace_back();
    for (const auto& known : kinds) {
      SlotModel& cost = tables.emplace_back(known.front().cost->slotsPointer());
      for (std::size_t i = 1 + random.below(kMostMixed); i > 0; --i) {
        const Known& one = known[random.below(known.size())];
        cost.add(*one.cost, -std::log(1 - random.uniform()) / one.range);
      }
      distort(cost, random.uniform(0, kMostDistortion), random);
    }
  }
  return fleet;
}

std::string TrainedOptimizer::serialize() const {
  ByteWriter writer;
  writer.text(network->serialize());
  writer.text(novelty.serialize());
  return writer.take();
}

Result<TrainedOptimizer> TrainedOptimizer::deserialize(std::shared_ptr<const Slots> slots, std::string_view bytes) {
  ByteReader reader(bytes);
  const std::string networkBytes = reader.text(), noveltyBytes = reader.text();
  auto network = DesignNetwork::deserialize(std::move(slots), networkBytes);
  if (!network) return failFrom(network);
  auto novelty = DeviceNovelty::deserialize(noveltyBytes);
  if (!novelty) return failFrom(novelty);
  return TrainedOptimizer{std::make_shared<const DesignNetwork>(std::move(*network)), std::move(*novelty), 0};
}

Result<TrainedOptimizer> trainOptimizer(const NeuralEngine& engine, const SlotModel& accuracy, const std::vector<DeviceTables>& fleet,
                                        const CaseOptions& cases, const OptimizerTraining& training, const Progress& progress) {
  if (progress.stopRequested()) return cancelled();
  if (fleet.size() < 2 || fleet.front().empty())
    return fail(ErrorKind::InvalidInput, said("core", "An optimizer network is trained on devices, at least two of them."));
  const auto begin = std::chrono::steady_clock::now();
  const auto outer = outerSlots(fleet.front().front());
  const DesignFeatures features(accuracy.slotsPointer(), outer);
  const auto solved = makeCases(features, accuracy, fleet, cases, progress.part(0, kCasesShare));
  if (!solved) return failFrom(solved);
  auto weights = engine.trainOptimizer(features, accuracy, *solved, training, progress.part(kCasesShare, 1));
  if (!weights) return failFrom(weights);
  std::vector<std::vector<float>> traits;
  for (const DeviceTables& device : fleet) traits.push_back(deviceTraits(device, outer));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return TrainedOptimizer{std::make_shared<const DesignNetwork>(accuracy.slotsPointer(), outer, std::move(*weights)), DeviceNovelty(traits), seconds};
}

}  // namespace isotone
