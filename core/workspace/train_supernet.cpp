#include <nlohmann/json.hpp>

#include "core/base/language.h"
#include "core/neural/engine.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

constexpr const char* kTarget = "supernet";
constexpr const char* kKind = "weight-sharing";
constexpr int kImageChannels = 1, kImageSize = 28;  // of Fashion-MNIST

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

/// The number of threads for as long as this lives; LibTorch counts them for the calling thread.
class Threads {
 public:
  Threads(const NeuralEngine& engine, int threads) : m_engine(engine), m_before(engine.threads()) {
    if (threads > 0) m_engine.setThreads(threads);
  }
  ~Threads() { m_engine.setThreads(m_before); }
  Threads(const Threads&) = delete;
  Threads& operator=(const Threads&) = delete;

 private:
  const NeuralEngine& m_engine;
  int m_before;
};

/// Progress of one of `epochs`, in the window's language: the module of LibTorch knows none.
Progress ofEpoch(const Progress& whole, std::size_t done, int epochs) {
  const auto share = [epochs](std::size_t count) { return static_cast<double>(count) / epochs; };
  const Progress part = whole.part(share(done), share(done + 1));
  const std::string step = sayf(phrase("core", "Epoch {} of {}"), done + 1, epochs);
  return Progress([part, step](double fraction, std::string_view) { part.report(fraction, step); }, whole.token());
}

}  // namespace

std::string supernetProblem(const DesignSpace& space) {
  const NetworkPlan& plan = space.network();
  if (plan.kind == NetworkPlan::Kind::None)
    return said("core", "The layers of this design space are not known, so there are no networks to train.");
  if (plan.inputChannels == kImageChannels && plan.inputSize == kImageSize) return {};
  return sayf(phrase("core", "Networks are trained on the grey images of Fashion-MNIST, {} pixels a side; those of this space read {} channels "
                             "of {} pixels a side."),
              kImageSize, plan.inputChannels, plan.inputSize);
}

std::string noSupernetYet() {
  return said("core", "There is no weight-sharing network yet; train one first: isotone train W --what supernet");
}

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
  if (const std::string problem = supernetProblem(*workspace.data()->space); !problem.empty()) return fail(ErrorKind::Infeasible, problem);
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
  const Threads threads(**engine, request.threads);
  while (!(*network)->finished()) {
    const auto epoch = (*network)->trainEpoch(*task, ofEpoch(progress, (*network)->epochs().size(), options.epochs));
    if (!epoch) return failFrom(epoch);
    if (const Status kept = store(workspace, options, **network, task->hash); !kept) return failFrom(kept);
    if (sink) sink(*epoch);
  }
  return (*network)->epochs();
}

}  // namespace isotone
