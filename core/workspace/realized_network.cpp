#include "core/workspace/realized_network.h"

#include <algorithm>

#include "core/base/language.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

constexpr int kRandomImages = 8;
constexpr int kCalibrationImages = 500;
constexpr int kImagesAtOnce = 500;

/// The ranges are those of the network as it will run: with rounded weights, which at few bits are far from the trained ones.
Result<GraphQuantization> calibrated(const NeuralEngine& engine, const NetworkGraph& graph, const QuantizationPolicy& policy,
                                     const std::vector<float>& images) {
  const auto weights = quantize(graph, policy, ActivationRanges(graph.nodes.size()));
  if (!weights) return failFrom(weights);
  NetworkGraph rounded = graph;
  for (std::size_t n = 0; n < rounded.nodes.size(); ++n) rounded.nodes[n].weight = (*weights)[n].weightValues(graph.nodes[n]);
  const auto network = engine.network(rounded, {});
  if (!network) return failFrom(network);
  const auto ranges = (*network)->ranges(images);
  if (!ranges) return failFrom(ranges);
  return quantize(graph, policy, *ranges);
}

}  // namespace

Result<RealizedNetwork> seededNetwork(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy, std::uint64_t seed) {
  auto graph = networkGraph(space, design);
  if (!graph) return failFrom(graph);
  seedWeights(*graph, seed);
  if (isFloat(policy)) return RealizedNetwork{std::move(*graph), {}};
  const auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  auto bits = calibrated(**engine, *graph, policy, randomImages(*graph, kRandomImages, seed));
  if (!bits) return failFrom(bits);
  return RealizedNetwork{std::move(*graph), std::move(*bits)};
}

TrainedNetworks::TrainedNetworks(std::shared_ptr<const NeuralEngine> engine, std::shared_ptr<const DesignSpace> space,
                                 std::shared_ptr<const Supernet> network, std::shared_ptr<const ImageTask> task)
    : m_engine(std::move(engine)), m_space(std::move(space)), m_network(std::move(network)), m_task(std::move(task)) {}

Result<TrainedNetworks> TrainedNetworks::open(const Workspace& workspace) {
  const auto stored = storedSupernet(workspace);
  if (!stored) return failFrom(stored);
  if (stored->bytes.empty())
    return fail(ErrorKind::Infeasible, noSupernetYet());
  auto task = fashionMnist();
  if (!task) return failFrom(task);
  auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  const auto space = workspace.data()->space;
  auto network = (*engine)->supernet(*space, stored->options, stored->bytes);
  if (!network) return failFrom(network);
  return TrainedNetworks(std::move(*engine), space, std::move(*network), std::make_shared<const ImageTask>(std::move(*task)));
}

Result<RealizedNetwork> TrainedNetworks::network(DesignView design, const QuantizationPolicy& policy) const {
  auto graph = m_network->inherit(design, *m_task);
  if (!graph) return failFrom(graph);
  if (isFloat(policy)) return RealizedNetwork{std::move(*graph), {}};
  const int images = std::min(kCalibrationImages, m_task->training.count());
  auto bits = calibrated(*m_engine, *graph, policy, m_task->normalized(m_task->training, 0, images));
  if (!bits) return failFrom(bits);
  return RealizedNetwork{std::move(*graph), std::move(*bits)};
}

Result<double> TrainedNetworks::accuracy(DesignView design, const Progress& progress) const {
  const auto chosen = network(design, policyOf(*m_space, design));
  if (!chosen) return failFrom(chosen);
  const auto running = m_engine->network(chosen->graph, chosen->quantization);
  if (!running) return failFrom(running);
  const int images = m_task->test.count(), classes = chosen->graph.classes();
  int right = 0;
  for (int at = 0; at < images; at += kImagesAtOnce) {
    if (progress.stopRequested()) return cancelled();
    const int end = std::min(images, at + kImagesAtOnce);
    const auto outputs = (*running)->run(m_task->normalized(m_task->test, at, end));
    if (!outputs) return failFrom(outputs);
    for (int i = at; i < end; ++i) {
      const auto row = outputs->begin() + static_cast<std::ptrdiff_t>(i - at) * classes;
      right += std::max_element(row, row + classes) - row == m_task->test.labels[static_cast<std::size_t>(i)];
    }
  }
  return 100.0 * right / images;
}

}  // namespace isotone
