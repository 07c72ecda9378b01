#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/monotonicity/rank_correlation.h"
#include "core/neural/engine.h"
#include "core/workspace/supernet.h"
#include "core/workspace/supernet_store.h"

namespace isotone {
namespace {

constexpr int kCalibrationImages = 500;   // whose activations give the ranges
constexpr int kImagesAtOnce = 500;
constexpr std::size_t kDesignsAtOnce = 25;  // stored together: what a killed run loses at most

/// The ranges of the network as it will run: with rounded weights, which at few bits are far from the trained ones.
Result<GraphQuantization> quantized(const NeuralEngine& engine, const DesignSpace& space, DesignView design, const NetworkGraph& graph,
                                    const ImageTask& task) {
  const QuantizationPolicy policy = policyOf(space, design);
  if (isFloat(policy)) return GraphQuantization();
  const ActivationRanges none(graph.nodes.size());
  const auto weights = quantize(graph, policy, none);
  if (!weights) return failFrom(weights);
  NetworkGraph rounded = graph;
  for (std::size_t n = 0; n < rounded.nodes.size(); ++n) rounded.nodes[n].weight = (*weights)[n].weightValues(graph.nodes[n]);
  const auto network = engine.network(rounded, {});
  if (!network) return failFrom(network);
  const auto ranges = (*network)->ranges(task.normalized(task.training, 0, std::min(kCalibrationImages, task.training.count())));
  if (!ranges) return failFrom(ranges);
  return quantize(graph, policy, *ranges);
}

Result<RealDesign> realized(const NeuralEngine& engine, const DesignSpace& space, const Supernet& network, DesignView design,
                            const ImageTask& task) {
  auto graph = network.inherit(design, task);
  if (!graph) return failFrom(graph);
  auto bits = quantized(engine, space, design, *graph, task);
  if (!bits) return failFrom(bits);
  return RealDesign{std::move(*graph), std::move(*bits), 0};
}

Result<double> testAccuracy(const NeuralEngine& engine, const RealDesign& design, const ImageTask& task, const Progress& progress) {
  const auto network = engine.network(design.graph, design.quantization);
  if (!network) return failFrom(network);
  const int images = task.test.count(), classes = design.graph.classes();
  int right = 0;
  for (int at = 0; at < images; at += kImagesAtOnce) {
    if (progress.stopRequested()) return cancelled();
    const int end = std::min(images, at + kImagesAtOnce);
    const auto outputs = (*network)->run(task.normalized(task.test, at, end));
    if (!outputs) return failFrom(outputs);
    for (int i = at; i < end; ++i) {
      const auto row = outputs->begin() + static_cast<std::ptrdiff_t>(i - at) * classes;
      right += std::max_element(row, row + classes) - row == task.test.labels[static_cast<std::size_t>(i)];
    }
  }
  return 100.0 * right / images;
}

Status storeAccuracies(Workspace& workspace, const std::string& task, const std::vector<Design>& designs, const std::vector<double>& values) {
  const auto data = workspace.data();
  ImportedData import;
  import.kind = FileKind::Accuracies;
  ImportedData::Accuracy column{task, {}, {}, Origin::Measured};
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto known = data->designs.rowOfKey.find(data->space->key(designs[i]));
    const std::size_t fresh = data->designs.size() + import.designs.size();
    column.rows.push_back(known != data->designs.rowOfKey.end() ? known->second : static_cast<std::uint32_t>(fresh));
    if (known == data->designs.rowOfKey.end())
      import.designs.push_back({designs[i], static_cast<std::int64_t>(fresh), data->space->isLive(designs[i])});
    column.values.push_back(values[i]);
  }
  import.accuracies.push_back(std::move(column));
  return workspace.change([&](WorkspaceFile& file) -> Status {
    if (const Status added = file.addImport(import, said("core", "measured by the program"), "", {}); !added) return added;
    return data->currentTask.empty() ? file.setCurrentTask(task) : Status();
  });
}

std::vector<Design> withoutAccuracy(const Dataset& data, const std::string& task, const std::vector<Design>& designs) {
  const TaskAccuracy* known = data.findTask(task);
  std::vector<Design> left;
  for (const Design& design : designs) {
    const auto row = data.designs.rowOfKey.find(data.space->key(design));
    if (known && row != data.designs.rowOfKey.end() && std::isfinite(known->values[row->second])) continue;
    left.push_back(design);
  }
  return left;
}

}  // namespace

Result<RealDesigns> RealDesigns::open(const Workspace& workspace) {
  const auto stored = storedSupernet(workspace);
  if (!stored) return failFrom(stored);
  if (stored->bytes.empty())
    return fail(ErrorKind::Infeasible, said("core", "There is no weight-sharing network yet; train one first: train W --what supernet."));
  RealDesigns designs;
  auto task = fashionMnist();
  if (!task) return failFrom(task);
  auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  designs.m_task = std::make_shared<const ImageTask>(std::move(*task));
  designs.m_engine = *engine;
  designs.m_space = workspace.data()->space;
  auto network = designs.m_engine->supernet(*designs.m_space, stored->options, stored->bytes);
  if (!network) return failFrom(network);
  designs.m_network = std::move(*network);
  return designs;
}

Result<RealDesign> RealDesigns::realize(DesignView design) const { return realized(*m_engine, *m_space, *m_network, design, *m_task); }

Result<RealDesign> RealDesigns::evaluate(DesignView design, const Progress& progress) const {
  auto real = realize(design);
  if (!real) return real;
  const auto accuracy = testAccuracy(*m_engine, *real, *m_task, progress);
  if (!accuracy) return failFrom(accuracy);
  real->accuracyPercent = *accuracy;
  return real;
}

Result<std::size_t> measureAccuracies(Workspace& workspace, const std::vector<Design>& designs, const Progress& progress) {
  const auto real = RealDesigns::open(workspace);
  if (!real) return failFrom(real);
  const std::vector<Design> left = withoutAccuracy(*workspace.data(), real->task(), designs);
  std::vector<Design> done;
  std::vector<double> values;
  const auto keep = [&]() -> Status {
    if (done.empty()) return {};
    const Status kept = storeAccuracies(workspace, real->task(), done, values);
    done.clear();
    values.clear();
    return kept;
  };
  for (std::size_t i = 0; i < left.size(); ++i) {
    progress.report(static_cast<double>(i) / static_cast<double>(left.size()),
                    sayf(phrase("core", "Accuracy of design {} of {}"), i + 1, left.size()));
    const auto evaluated = real->evaluate(left[i], progress);
    if (!evaluated) {
      if (const Status kept = keep(); !kept) return failFrom(kept);
      return failFrom(evaluated);
    }
    done.push_back(left[i]);
    values.push_back(evaluated->accuracyPercent);
    if (done.size() == kDesignsAtOnce)
      if (const Status kept = keep(); !kept) return failFrom(kept);
  }
  if (const Status kept = keep(); !kept) return failFrom(kept);
  return left.size();
}

Result<Inheritance> evaluateInheritance(const Workspace& workspace, const std::vector<Design>& designs, int epochs, std::uint64_t seed,
                                        const std::function<void(const InheritanceRow&)>& sink, const Progress& progress) {
  const auto real = RealDesigns::open(workspace);
  if (!real) return failFrom(real);
  const auto engine = neuralEngine();
  const auto task = fashionMnist();
  if (!task) return failFrom(task);
  const auto space = workspace.data()->space;
  Inheritance result;
  std::vector<double> inherited, alone;
  for (std::size_t i = 0; i < designs.size(); ++i) {
    const Progress all = progress.part(static_cast<double>(i) / static_cast<double>(designs.size()),
                                       static_cast<double>(i + 1) / static_cast<double>(designs.size()));
    const auto shared = real->evaluate(designs[i], all);
    if (!shared) return failFrom(shared);
    SupernetOptions options;
    options.epochs = epochs;
    options.seed = seed + i;
    options.only = designs[i];
    const auto network = (*engine)->supernet(*space, options);
    if (!network) return failFrom(network);
    while (!(*network)->finished()) {
      const double done = static_cast<double>((*network)->epochs().size());
      if (const auto epoch = (*network)->trainEpoch(*task, all.part(done / epochs, (done + 1) / epochs)); !epoch) return failFrom(epoch);
    }
    auto trained = realized(**engine, *space, **network, designs[i], *task);
    if (!trained) return failFrom(trained);
    const auto accuracy = testAccuracy(**engine, *trained, *task, all);
    if (!accuracy) return failFrom(accuracy);
    result.rows.push_back({designs[i], space->key(designs[i]), shared->accuracyPercent, *accuracy});
    inherited.push_back(shared->accuracyPercent);
    alone.push_back(*accuracy);
    if (sink) sink(result.rows.back());
  }
  result.srcc = spearman(inherited, alone);
  const Interval interval = spearmanInterval(result.srcc, designs.size());
  result.low = interval.low;
  result.high = interval.high;
  return result;
}

}  // namespace isotone
