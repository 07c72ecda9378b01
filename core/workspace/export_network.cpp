#include "core/workspace/export_network.h"

#include "core/base/language.h"
#include "core/realize/onnx_writer.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

/// A network and what is to be said about its weights and ranges.
struct Described {
  RealizedNetwork network;
  Issues issues;
};

Issue warning(std::string text) { return {Severity::Warning, std::move(text), "network", 0}; }

Result<std::string> torchScriptOf(const RealizedNetwork& network) {
  const auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  const auto running = (*engine)->network(network.graph, network.quantization);
  if (!running) return failFrom(running);
  return (*running)->torchScript();
}

Result<Exported> written(const Described& described, std::string_view format, const Progress& progress) {
  if (progress.stopRequested()) return cancelled();
  progress.report(0.7, said("core", "Writing the network"));
  const RealizedNetwork& network = described.network;
  Exported exported{{}, described.issues};
  if (format == "torchscript") {
    auto script = torchScriptOf(network);
    if (!script) return failFrom(script);
    exported.bytes = std::move(*script);
    return exported;
  }
  auto file = writeOnnx(network.graph, network.quantization, format == "qonnx" ? OnnxDialect::Qonnx : OnnxDialect::Plain);
  if (!file) return failFrom(file);
  exported.bytes = std::move(file->bytes);
  for (Issue& issue : file->warnings) exported.warnings.push_back(std::move(issue));
  return exported;
}

Result<Described> seeded(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy, std::uint64_t seed, const Progress& progress) {
  progress.report(0, said("core", "Building the network"));
  auto network = seededNetwork(space, design, policy, seed);
  if (!network) return failFrom(network);
  Described described{std::move(*network),
                      {warning(sayf(phrase("core", "The weights are random (seed {}): the network has the design's speed and "
                                                   "size, not its accuracy."), seed))}};
  if (!described.network.quantization.empty())
    described.issues.push_back(warning(said("core", "The ranges of activations are those of random images; calibrate them on data of the task.")));
  return described;
}

Result<Described> trainedOrSeeded(const Workspace& workspace, DesignView design, const QuantizationPolicy& policy, std::uint64_t seed,
                                  const Progress& progress) {
  const DesignSpace& space = *workspace.data()->space;
  const auto stored = storedSupernet(workspace);
  if (!stored || !stored->finished()) return seeded(space, design, policy, seed, progress);
  progress.report(0, said("core", "Building the network"));
  const auto trained = TrainedNetworks::open(workspace);
  if (!trained) {
    auto instead = seeded(space, design, policy, seed, progress);
    if (instead) instead->issues.push_back(warning(trained.error().message));
    return instead;
  }
  auto network = trained->network(design, policy);
  if (!network) return failFrom(network);
  const ImageTask& task = *trained->task();
  return Described{std::move(*network),
                   {{Severity::Note, sayf(phrase("core", "The weights were trained on {}; an image is {} x {} pixels, each (p / 255 - {:.4f}) / {:.4f}."),
                                          task.name, task.training.size, task.training.size, task.mean, task.deviation), "network", 0}}};
}

/// Its scales mean nothing, its bits are right.
Result<RealizedNetwork> withoutRanges(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy) {
  auto graph = networkGraph(space, design);
  if (!graph) return failFrom(graph);
  if (isFloat(policy)) return RealizedNetwork{std::move(*graph), {}};
  seedWeights(*graph, 1);
  auto bits = quantize(*graph, policy, ActivationRanges(graph->nodes.size()));
  if (!bits) return failFrom(bits);
  return RealizedNetwork{std::move(*graph), std::move(*bits)};
}

}  // namespace

bool isNetworkFormat(std::string_view format) { return format == "onnx" || format == "qonnx" || format == "torchscript"; }

Result<Exported> exportNetwork(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy, std::string_view format,
                               std::uint64_t seed, const Progress& progress) {
  const auto network = seeded(space, design, policy, seed, progress);
  if (!network) return failFrom(network);
  return written(*network, format, progress);
}

Result<Exported> exportNetwork(const Workspace& workspace, DesignView design, const QuantizationPolicy& policy, std::string_view format,
                               std::uint64_t seed, const Progress& progress) {
  const auto network = trainedOrSeeded(workspace, design, policy, seed, progress);
  if (!network) return failFrom(network);
  return written(*network, format, progress);
}

Result<Exported> exportDialect(const Workspace& workspace, DesignView design, const QuantizationPolicy& policy, const PolicyDialect& dialect,
                               std::uint64_t seed, const Progress& progress) {
  Described described;
  if (dialect.hasScales) {
    auto network = trainedOrSeeded(workspace, design, policy, seed, progress);
    if (!network) return failFrom(network);
    described = std::move(*network);
  } else {
    auto network = withoutRanges(*workspace.data()->space, design, policy);
    if (!network) return failFrom(network);
    described.network = std::move(*network);
  }
  if (progress.stopRequested()) return cancelled();
  PolicyFile file = dialect.write({described.network.graph, policy, described.network.quantization});
  Issues warnings = std::move(described.issues);
  warnings.insert(warnings.end(), file.warnings.begin(), file.warnings.end());
  return Exported{std::move(file.bytes), std::move(warnings)};
}

}  // namespace isotone
