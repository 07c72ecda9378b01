#include <nlohmann/json.hpp>

#include "core/base/language.h"
#include "core/neural/engine.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

constexpr const char* kTarget = "supernet";
constexpr const char* kKind = "weight-sharing";

nlohmann::ordered_json optionsJson(const SupernetOptions& o) {
  return {{"epochs", o.epochs},   {"batch", o.batch},        {"random_designs", o.randomDesigns}, {"learning_rate", o.learningRate},
          {"momentum", o.momentum}, {"weight_decay", o.weightDecay}, {"seed", o.seed}};
}

SupernetOptions optionsOf(const nlohmann::json& json) {
  SupernetOptions o;
  o.epochs = json.at("epochs");
  o.batch = json.at("batch");
  o.randomDesigns = json.at("random_designs");
  o.learningRate = json.at("learning_rate");
  o.momentum = json.at("momentum");
  o.weightDecay = json.at("weight_decay");
  o.seed = json.at("seed");
  return o;
}

nlohmann::ordered_json epochJson(const SupernetEpoch& e) {
  return {{"epoch", e.epoch},           {"seconds", e.seconds},        {"learning_rate", e.learningRate},
          {"loss", e.loss},             {"largest", e.largestPercent}, {"smallest", e.smallestPercent}};
}

SupernetEpoch epochOf(const nlohmann::json& json) {
  return {json.at("epoch"), json.at("seconds"), json.at("learning_rate"), json.at("loss"), json.at("largest"), json.at("smallest")};
}

Status store(Workspace& workspace, const SupernetOptions& options, const Supernet& network, const std::string& imagesHash) {
  const auto bytes = network.bytes();
  if (!bytes) return failFrom(bytes);
  nlohmann::ordered_json log{{"options", optionsJson(options)}, {"epochs", nlohmann::ordered_json::array()}};
  for (const SupernetEpoch& epoch : network.epochs()) log["epochs"].push_back(epochJson(epoch));
  return workspace.change([&](WorkspaceFile& file) { return file.putModel({"", kTarget, kKind, imagesHash, log.dump(), *bytes}); });
}

}  // namespace

Result<StoredSupernet> storedSupernet(const Workspace& workspace) {
  StoredSupernet stored;
  const auto model = workspace.storedModel("", kTarget, kKind);
  if (!model) return stored;
  try {
    const auto log = nlohmann::json::parse(model->evaluation);
    stored.options = optionsOf(log.at("options"));
    for (const auto& epoch : log.at("epochs")) stored.epochs.push_back(epochOf(epoch));
  } catch (const nlohmann::json::exception&) {
    return fail(ErrorKind::Storage, said("core", "The stored weight-sharing network has no readable log; train it again."));
  }
  stored.imagesHash = model->dataHash;
  stored.bytes = model->bytes;
  return stored;
}

Result<std::vector<SupernetEpoch>> trainSupernet(Workspace& workspace, const SupernetRequest& request, const EpochSink& sink,
                                                 const Progress& progress) {
  const auto stored = storedSupernet(workspace);
  if (!stored) return failFrom(stored);
  const bool goOn = request.resume && !stored->bytes.empty();
  const SupernetOptions options = goOn ? stored->options : request.options;
  progress.report(0, said("core", "Reading the images"));
  const auto task = fashionMnist();
  if (!task) return failFrom(task);
  if (goOn && stored->imagesHash != task->hash)
    return fail(ErrorKind::Infeasible, said("core", "The weight-sharing network was begun with other images; train it anew."));
  const auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  const auto network = (*engine)->supernet(*workspace.data()->space, options, goOn ? stored->bytes : std::string());
  if (!network) return failFrom(network);
  while (!(*network)->finished()) {
    const double done = static_cast<double>((*network)->epochs().size());
    const auto epoch = (*network)->trainEpoch(*task, progress.part(done / options.epochs, (done + 1) / options.epochs));
    if (!epoch) return failFrom(epoch);
    if (const Status kept = store(workspace, options, **network, task->hash); !kept) return failFrom(kept);
    if (sink) sink(*epoch);
  }
  return (*network)->epochs();
}

}  // namespace isotone
