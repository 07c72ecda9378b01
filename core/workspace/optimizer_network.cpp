#include "core/workspace/optimizer_network.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/language.h"
#include "core/neural/engine.h"
#include "core/predictors/bytes.h"
#include "core/workspace/adapt.h"
#include "core/workspace/named.h"
#include "core/workspace/optimizer_scores.h"
#include "core/workspace/scalable.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

constexpr const char* kKind = "network";
constexpr const char* kStateKind = "network-state";  // of a training that is under way; empty once it has ended
constexpr double kHeldOutShare = 0.25;               // of the chips
constexpr std::size_t kMostHeldOut = 6;              // devices that are judged

std::string targetOf(const std::string& task) { return "optimizer:" + task; }

/// Of everything that a network for this task is trained on.
std::string hashOf(const Dataset& data, const std::string& task) {
  return sha256(dataHash(data, "", "accuracy:" + task) + scalableHash(data, Metric::Latency) + scalableHash(data, Metric::Energy));
}

/// Together with the data's hash: a state goes on only as the training that it belongs to.
std::string stateHash(const std::string& data, const OptimizerRequest& request) {
  const CaseOptions& cases = request.cases;
  const OptimizerTraining& training = request.training;
  ordered_json options{{"fleet", request.fleet}, {"cases", cases.cases}, {"starts", cases.starts}, {"sweeps", cases.mostSweeps}, {"seed", cases.seed},
                       {"hidden", training.hidden}, {"batch", training.batch}, {"distil", training.distilSteps}, {"tune", training.tuneSteps},
                       {"training seed", training.seed}};
  return sha256(data + options.dump());
}

double numberOf(const nlohmann::json& value) { return value.is_null() ? std::nan("") : value.get<double>(); }

std::string jsonOf(const OptimizerLog& log) {
  ordered_json json{{"task", log.task}, {"seconds", log.seconds}, {"devices", log.devices}, {"heldOut", log.heldOut},
                    {"accuracySrcc", log.accuracySrcc}, {"curve", ordered_json::array()}, {"scores", ordered_json::array()}};
  for (const TrainingPoint& point : log.curve)
    json["curve"].push_back({point.phase == TrainingPoint::Phase::Distil ? "distil" : "tune", point.step, point.loss});
  for (const OptimizerScore& score : log.scores)
    json["scores"].push_back({{"method", score.method}, {"evaluations", score.evaluations}, {"mean", score.meanRegretPercent},
                              {"p95", score.p95RegretPercent}, {"feasible", score.feasiblePercent},
                              {"milliseconds", score.medianMilliseconds}});
  return json.dump();
}

OptimizerLog logOf(const std::string& text) {
  const auto json = nlohmann::json::parse(text);
  OptimizerLog log{.task = json.at("task")};
  log.seconds = json.at("seconds");
  log.devices = json.at("devices");
  log.heldOut = json.at("heldOut");
  log.accuracySrcc = numberOf(json.at("accuracySrcc"));
  for (const auto& point : json.at("curve"))
    log.curve.push_back({point.at(0) == "distil" ? TrainingPoint::Phase::Distil : TrainingPoint::Phase::Tune, point.at(1), point.at(2)});
  for (const auto& score : json.at("scores"))
    log.scores.push_back({score.at("method"), score.at("evaluations"), numberOf(score.at("mean")), numberOf(score.at("p95")), score.at("feasible"),
                          score.at("milliseconds")});
  return log;
}

/// Devices of the workspace with costs, in two parts of different chips.
struct Parts {
  std::vector<std::string> taught, heldOut;
};

Parts partsOf(const Dataset& data, std::uint64_t seed) {
  std::vector<std::pair<std::string, std::vector<std::string>>> chips;
  for (const DeviceProfile& device : data.devices) {
    const std::string chip = chipOf(device);
    const auto at = std::find_if(chips.begin(), chips.end(), [&](const auto& known) { return known.first == chip; });
    if (at == chips.end()) chips.push_back({chip, {device.name}});
    else at->second.push_back(device.name);
  }
  Random(seed).shuffle(chips);
  const auto fewest = static_cast<std::size_t>(std::floor(kHeldOutShare * static_cast<double>(chips.size())));
  Parts parts;
  for (std::size_t i = 0; i < chips.size(); ++i) {
    auto& part = i < fewest ? parts.heldOut : parts.taught;
    part.insert(part.end(), chips[i].second.begin(), chips[i].second.end());
  }
  return parts;
}

class Trainer {
 public:
  Trainer(Workspace& workspace, const OptimizerRequest& request, const TrainingSink& sink)
      : m_workspace(workspace), m_data(workspace.data()), m_request(request), m_sink(sink) {}

  Result<OptimizerLog> train(const Progress& progress) {
    const auto began = std::chrono::steady_clock::now();
    const auto task = taskNamed(*m_data, m_request.task);
    if (!task) return failFrom(task);
    m_log.task = (*task)->task;
    m_hash = hashOf(*m_data, m_log.task);
    const auto engine = neuralEngine();
    if (!engine) return failFrom(engine);
    auto world = SlotWorld::of(m_data->space);
    if (!world) return failFrom(world);
    if (const Status laidOut = layOut(*world, progress.part(0, 0.1)); !laidOut) return failFrom(laidOut);
    const auto fleet = optimizerFleet(*world, m_devices, m_request.fleet, m_request.cases.seed, progress);
    if (!fleet) return failFrom(fleet);
    if (fleet->size() < 2)
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "No device of {} has costs that differ between designs: import measurements or fit predictors first."), m_data->name));
    auto trained = trainOptimizer(**engine, *m_accuracy, *fleet, m_request.cases, training(), progress.part(0.1, 0.85));
    if (!trained) return failFrom(trained);
    const auto network = std::make_shared<const OptimizerNetwork>(OptimizerNetwork{std::move(*world), m_accuracy, std::move(*trained)});
    auto scores = scoreOptimizer(m_workspace, network, m_log.task, m_log.heldOut, m_request.training.seed, progress.part(0.85, 1));
    if (!scores) return failFrom(scores);
    m_log.scores = std::move(*scores);
    m_log.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    if (const Status kept = keep(*network); !kept) return failFrom(kept);
    return std::move(m_log);
  }

 private:
  Status layOut(const SlotWorld& world, const Progress& progress) {
    progress.report(0, said("core", "Taking accuracies and costs apart"));
    const Parts parts = partsOf(*m_data, m_request.training.seed);
    std::optional<Error> first;
    for (std::size_t i = 0; i < parts.taught.size(); ++i) {
      if (progress.stopRequested()) return cancelled();
      progress.report(static_cast<double>(i) / static_cast<double>(parts.taught.size()), parts.taught[i]);
      const auto sources = CandidateSources::find(m_workspace, {.device = parts.taught[i], .task = m_log.task});
      auto tables = sources ? deviceTables(world, *sources, m_request.cases.seed, progress) : Result<DeviceTables>(failFrom(sources));
      if (!tables) {
        if (!first) first = tables.error();
        continue;
      }
      if (!m_accuracy) {
        auto accuracy = accuracySums(world, *sources, m_request.cases.seed, progress);
        if (!accuracy) return failFrom(accuracy);
        m_accuracy = std::make_shared<const SlotModel>(std::move(accuracy->model));
        m_log.accuracySrcc = accuracy->srcc;
      }
      m_devices.push_back(std::move(*tables));
      m_log.devices.push_back(parts.taught[i]);
    }
    if (m_devices.empty())
      return first ? Status(tl::unexpected(*first)) : fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no device yet: import measurements first."), m_data->name));
    m_log.heldOut.assign(parts.heldOut.begin(), parts.heldOut.begin() + static_cast<std::ptrdiff_t>(std::min(kMostHeldOut, parts.heldOut.size())));
    return {};
  }

  OptimizerTraining training() {
    OptimizerTraining training = m_request.training;
    const std::string state = stateHash(m_hash, m_request);
    training.onPoint = [this](const TrainingPoint& point) {
      m_log.curve.push_back(point);
      if (m_sink) m_sink(point);
    };
    training.onCheckpoint = [this, state](const std::string& checkpoint) { store(kStateKind, state, checkpoint); };
    if (!m_request.resume) return training;
    const auto stored = m_workspace.storedModel("", targetOf(m_log.task), kStateKind);
    if (!stored || stored->dataHash != state || stored->bytes.empty()) return training;
    training.resume = stored->bytes;
    if (!stored->evaluation.empty()) m_log.curve = logOf(stored->evaluation).curve;
    return training;
  }

  void store(const char* kind, const std::string& hash, const std::string& bytes) {
    // A state that cannot be written is no reason to lose the training.
    [[maybe_unused]] const Status kept = m_workspace.change(
        [&](WorkspaceFile& file) { return file.putModel({"", targetOf(m_log.task), kind, hash, jsonOf(m_log), bytes}); });
  }

  Status keep(const OptimizerNetwork& network) {
    ByteWriter writer;
    writer.text(network.trained.serialize());
    writer.text(network.accuracy->serialize());
    return m_workspace.change([&](WorkspaceFile& file) -> Status {
      if (auto put = file.putModel({"", targetOf(m_log.task), kKind, m_hash, jsonOf(m_log), writer.take()}); !put) return put;
      return file.putModel({"", targetOf(m_log.task), kStateKind, "", "", ""});
    });
  }

  Workspace& m_workspace;
  std::shared_ptr<const Dataset> m_data;
  const OptimizerRequest& m_request;
  const TrainingSink& m_sink;
  std::string m_hash;
  std::vector<DeviceTables> m_devices;
  std::shared_ptr<const SlotModel> m_accuracy;
  OptimizerLog m_log;
};

std::string taskOr(const Dataset& data, const std::string& task) { return task.empty() ? data.currentTask : task; }

}  // namespace

Result<std::vector<DeviceTables>> optimizerFleet(const SlotWorld& world, const std::vector<DeviceTables>& devices, std::size_t count, std::uint64_t seed,
                                                 const Progress& progress) {
  const auto catalogue = deviceCatalogue();
  const bool analytic = world.layers && catalogue && !catalogue->empty();
  const std::size_t mixed = analytic ? count / 2 : count;
  std::vector<DeviceTables> fleet = mixedFleet(devices, outerSlots(devices.front().front()), mixed, seed, progress);
  if (progress.stopRequested()) return cancelled();
  if (fleet.empty()) return fleet;
  fleet.insert(fleet.end(), devices.begin(), devices.end());
  if (!analytic) return fleet;
  auto others = trainingFleet(*world.layers, *catalogue, count - mixed, seed, progress);
  if (progress.stopRequested()) return cancelled();
  fleet.insert(fleet.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
  return fleet;
}

Result<OptimizerLog> trainOptimizerNetwork(Workspace& workspace, const OptimizerRequest& request, const TrainingSink& sink, const Progress& progress) {
  return Trainer(workspace, request, sink).train(progress);
}

NetworkState optimizerState(const Workspace& workspace, const std::string& task) {
  const auto data = workspace.data();
  const std::string name = taskOr(*data, task);
  const auto state = workspace.storedModel("", targetOf(name), kStateKind);
  if (state && !state->bytes.empty()) return NetworkState::Begun;
  const auto stored = workspace.storedModel("", targetOf(name), kKind);
  if (!stored) return NetworkState::None;
  return stored->dataHash == hashOf(*data, name) ? NetworkState::Ready : NetworkState::Stale;
}

std::optional<OptimizerLog> optimizerLog(const Workspace& workspace, const std::string& task) {
  const auto stored = workspace.storedModel("", targetOf(taskOr(*workspace.data(), task)), kKind);
  if (!stored) return std::nullopt;
  try {
    return logOf(stored->evaluation);
  } catch (const nlohmann::json::exception&) {
    return std::nullopt;
  }
}

Result<std::shared_ptr<const OptimizerNetwork>> optimizerNetwork(const Workspace& workspace, const std::string& task) {
  const auto data = workspace.data();
  const std::string name = taskOr(*data, task);
  const auto stored = workspace.storedModel("", targetOf(name), kKind);
  if (!stored) return fail(ErrorKind::Infeasible, sayf(phrase("core", "No optimizer network has been trained on {}: train it first."), data->name));
  if (stored->dataHash != hashOf(*data, name))
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "The data of {} have changed since its optimizer network was trained: train it again."), data->name));
  auto world = SlotWorld::of(data->space);
  if (!world) return failFrom(world);
  ByteReader reader(stored->bytes);
  const std::string trainedBytes = reader.text(), accuracyBytes = reader.text();
  auto trained = TrainedOptimizer::deserialize(world->slots, trainedBytes);
  if (!trained) return failFrom(trained);
  auto accuracy = SlotModel::deserialize(world->slots, accuracyBytes);
  if (!accuracy) return failFrom(accuracy);
  return std::make_shared<const OptimizerNetwork>(
      OptimizerNetwork{std::move(*world), std::make_shared<const SlotModel>(std::move(*accuracy)), std::move(*trained)});
}

}  // namespace isotone
