#include "core/workspace/export_network.h"

#include "core/base/language.h"
#include "core/neural/engine.h"
#include "core/realize/onnx_writer.h"

namespace isotone {
namespace {

constexpr int kCalibrationImages = 8;

Issue warning(std::string text) { return {Severity::Warning, std::move(text), "network", 0}; }

Result<GraphQuantization> calibrated(const NeuralEngine& engine, const NetworkGraph& graph, const QuantizationPolicy& policy,
                                     std::uint64_t seed) {
  const auto network = engine.network(graph, {});
  if (!network) return failFrom(network);
  const auto ranges = (*network)->ranges(randomImages(graph, kCalibrationImages, seed));
  if (!ranges) return failFrom(ranges);
  return quantize(graph, policy, *ranges);
}

Result<std::string> torchScriptOf(const NeuralEngine& engine, const NetworkGraph& graph, const GraphQuantization& bits) {
  const auto network = engine.network(graph, bits);
  if (!network) return failFrom(network);
  return (*network)->torchScript();
}

}  // namespace

bool isNetworkFormat(std::string_view format) { return format == "onnx" || format == "qonnx" || format == "torchscript"; }

Result<Exported> exportNetwork(const DesignSpace& space, DesignView design, const QuantizationPolicy& policy, std::string_view format,
                               std::uint64_t seed, const Progress& progress) {
  auto graph = networkGraph(space, design);
  if (!graph) return failFrom(graph);
  progress.report(0, said("core", "Building the network"));
  seedWeights(*graph, seed);
  Exported exported;
  exported.warnings.push_back(warning(sayf(phrase("core", "The weights are random (seed {}): the network has the design's speed and "
                                                  "size, not its accuracy."), seed)));
  std::shared_ptr<const NeuralEngine> engine;
  if (!isFloat(policy) || format == "torchscript") {
    auto opened = neuralEngine();
    if (!opened) return failFrom(opened);
    engine = *opened;
  }
  GraphQuantization bits;
  if (!isFloat(policy)) {
    if (progress.stopRequested()) return cancelled();
    progress.report(0.3, said("core", "Calibrating activations"));
    auto calibration = calibrated(*engine, *graph, policy, seed);
    if (!calibration) return failFrom(calibration);
    bits = std::move(*calibration);
    exported.warnings.push_back(warning(said("core", "The ranges of activations are those of random images; calibrate them on data "
                                                     "of the task.")));
  }
  if (progress.stopRequested()) return cancelled();
  progress.report(0.7, said("core", "Writing the network"));
  if (format == "torchscript") {
    auto script = torchScriptOf(*engine, *graph, bits);
    if (!script) return failFrom(script);
    exported.bytes = std::move(*script);
    return exported;
  }
  auto file = writeOnnx(*graph, bits, format == "qonnx" ? OnnxDialect::Qonnx : OnnxDialect::Plain);
  if (!file) return failFrom(file);
  exported.bytes = std::move(file->bytes);
  for (Issue& issue : file->warnings) exported.warnings.push_back(std::move(issue));
  return exported;
}

}  // namespace isotone
