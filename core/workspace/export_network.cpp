#include "core/workspace/export_network.h"

#include "core/base/language.h"
#include "core/realize/onnx_writer.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

Issue warning(std::string text) { return {Severity::Warning, std::move(text), "network", 0}; }

Result<std::string> torchScriptOf(const RealizedNetwork& network) {
  const auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  const auto running = (*engine)->network(network.graph, network.quantization);
  if (!running) return failFrom(running);
  return (*running)->torchScript();
}

Result<Exported> written(const RealizedNetwork& network, std::string_view format, Issues warnings, const Progress& progress) {
  if (progress.stopRequested()) return cancelled();
  progress.report(0.7, said("core", "Writing the network"));
  Exported exported{{}, std::move(warnings)};
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

}  // namespace

bool isNetworkFormat(std::string_view format) { return format == "onnx" || format == "qonnx" || format == "torchscript"; }

Result<Exported> exportNetwork(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy, std::string_view format,
                               std::uint64_t seed, const Progress& progress) {
  progress.report(0, said("core", "Building the network"));
  const auto network = seededNetwork(space, design, policy, seed);
  if (!network) return failFrom(network);
  Issues warnings{warning(sayf(phrase("core", "The weights are random (seed {}): the network has the design's speed and "
                                              "size, not its accuracy."), seed))};
  if (!network->quantization.empty())
    warnings.push_back(warning(said("core", "The ranges of activations are those of random images; calibrate them on data of the task.")));
  return written(*network, format, std::move(warnings), progress);
}

Result<Exported> exportNetwork(const Workspace& workspace, DesignView design, std::string_view format, std::uint64_t seed,
                               const Progress& progress) {
  const DesignSpace& space = *workspace.data()->space;
  const QuantizationPolicy policy = policyOf(space, design);
  const auto stored = storedSupernet(workspace);
  if (!stored || !stored->finished()) return exportNetwork(space, design, policy, format, seed, progress);
  progress.report(0, said("core", "Building the network"));
  const auto trained = TrainedNetworks::open(workspace);
  if (!trained) {
    auto seeded = exportNetwork(space, design, policy, format, seed, progress);
    if (seeded) seeded->warnings.push_back(warning(trained.error().message));
    return seeded;
  }
  const auto network = trained->network(design, policy);
  if (!network) return failFrom(network);
  const ImageTask& task = *trained->task();
  return written(*network, format,
                 {{Severity::Note, sayf(phrase("core", "The weights were trained on {}; an image is {} x {} pixels, each (p / 255 - {:.4f}) / {:.4f}."),
                                        task.name, task.training.size, task.training.size, task.mean, task.deviation), "network", 0}},
                 progress);
}

}  // namespace isotone
