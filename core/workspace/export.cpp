#include "core/workspace/export.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/writers.h"
#include "core/workspace/candidate_columns.h"
#include "core/workspace/export_network.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

struct Chosen {
  DesignExport design;
  std::shared_ptr<const Candidates> candidates;  // null when a design was named
};

DataTable frontTable(const Dataset& data, const Candidates& candidates) {
  DataTable table;
  table.header = {"index", "key", "accuracy_percent", "latency_ms", "energy_mj", "size_bytes", "latency_measured",
                  "accuracy_measured"};
  const auto number = [](const auto& column, std::size_t c) {
    return DataTable::Cell{"", c < column.size() ? static_cast<double>(column[c]) : std::nan("")};
  };
  const CandidateTable& values = candidates.table;
  for (std::size_t c : candidates.front) {
    const std::int64_t row = candidates.row[c];
    const std::int64_t index = row >= 0 ? data.designs.index[static_cast<std::size_t>(row)] : -1;
    table.rows.push_back({{"", index >= 0 ? static_cast<double>(index) : std::nan("")},
                          {data.space->key(candidates.designs[c]), std::nullopt},
                          number(values.accuracy, c),
                          number(values.latency, c),
                          number(values.energy, c),
                          number(values.sizeBytes, c),
                          number(candidates.latencyMeasured, c),
                          number(candidates.accuracyMeasured, c)});
  }
  return table;
}

void fill(DesignExport& design, const Answer& answer) {
  design.accuracy = answer.accuracy;
  design.latency = answer.latency;
  design.energy = answer.energy;
  design.size = answer.size;
  design.design = answer.design;
  design.index = answer.index;
}

Estimate unknown() { return {std::nan(""), std::nan(""), std::nan(""), 0, false}; }

/// A design by its key or, as people write it, by its index.
Result<Design> namedDesign(const Dataset& data, const std::string& name) {
  if (const auto index = parseInteger(name)) {
    const auto row = data.designs.rowOfIndex.find(*index);
    if (row != data.designs.rowOfIndex.end()) {
      const DesignView view = data.designs.designs[row->second];
      return Design(view.begin(), view.end());
    }
  }
  return data.space->fromKey(name);
}

/// With what is measured or predicted of it on the device, where one is named.
Result<Chosen> namedChoice(const Workspace& workspace, const ExportRequest& request) {
  const auto data = workspace.data();
  const auto named = namedDesign(*data, request.designKey);
  if (!named) return failFrom(named);
  Chosen chosen;
  DesignExport& design = chosen.design;
  design.design = data->space->canonical(*named);
  design.task = request.task;
  design.accuracy = design.latency = design.energy = design.size = unknown();
  const auto row = data->designs.rowOfKey.find(data->space->key(design.design));
  if (row != data->designs.rowOfKey.end()) design.index = data->designs.index[row->second];
  if (request.device.empty()) return chosen;

  const auto sources = CandidateSources::find(workspace, request);
  if (!sources) return failFrom(sources);
  design.task = sources->task();
  if (design.index < 0 && !data->space->isLive(design.design)) return chosen;
  DesignMatrix alone(design.design.size());
  alone.push(design.design);
  const auto rows = sources->rowsOf(alone);
  const auto estimate = [&](const QuantitySource& source) {
    const QuantityColumn column = sources->column(source, alone, rows);
    return column.mean.empty() ? unknown() : estimateOf(column.mean, column.spread, column.measured, 0);
  };
  design.accuracy = estimate(sources->accuracy());
  design.latency = estimate(sources->latency());
  design.energy = estimate(sources->energy());
  if (const auto sizes = sources->sizes(alone, rows); !sizes.empty()) design.size = estimateOf(sizes, {}, {}, 0);
  return chosen;
}

Result<Chosen> optimizedChoice(const Workspace& workspace, const ExportRequest& request, const Progress& progress) {
  const auto data = workspace.data();
  const auto candidates = candidatesFor(workspace, request, progress);
  if (!candidates) return failFrom(candidates);
  Chosen chosen;
  chosen.candidates = *candidates;
  if (request.format == "csv") return chosen;
  const auto answer = answerTo(workspace, *candidates, request, progress);
  if (!answer) return failFrom(answer);
  if (!answer->feasible) return fail(ErrorKind::Infeasible, infeasibleSentence(*data, *answer, request.goal));
  fill(chosen.design, *answer);
  chosen.design.task = (*candidates)->task;
  chosen.design.method = methodName(answer->method);
  return chosen;
}

/// What the policy cannot say, or an error where it would say nothing at all.
Result<Issues> policyWarnings(const Dataset& data, const DesignExport& design) {
  const auto policy = policyOf(*data.space, design.design);
  const auto note = [](std::string text) { return Issue{Severity::Warning, std::move(text), "policy", 0}; };
  Issues warnings;
  if (policy.layers.empty()) {
    if (!data.space->isLive(design.design))
      return fail(ErrorKind::Infeasible, said("core", "The design is disconnected, so it has no layers to give bits to."));
    return fail(ErrorKind::Infeasible, "The space \"" + data.space->name() +
                                           "\" does not know its layers, so there is no policy; export the architecture.");
  }
  for (const LayerPolicy& layer : policy.layers)
    if (!isPolicyBits(layer.weightBits) || !isPolicyBits(layer.activationBits)) {
      warnings.push_back(note(sayf(phrase("core", "{} has {} weight and {} activation bits; tools read 2 to 8, 16 and 32."), layer.layer,
                                   layer.weightBits, layer.activationBits)));
      break;
    }
  if (std::ranges::all_of(policy.layers, &LayerPolicy::staysFloat))
    warnings.push_back(note("Every layer is float32: the space \"" + data.space->name() + "\" has no decisions on bits."));
  return warnings;
}

}  // namespace

std::vector<std::string> exportFormats() {
  std::vector<std::string> formats{"architecture", "policy", "onnx", "qonnx", "torchscript"};
  for (const PolicyDialect& dialect : policyDialects()) formats.emplace_back(dialect.format);
  formats.emplace_back("csv");
  return formats;
}

Result<Exported> exportDesign(const Workspace& workspace, const ExportRequest& request, const Progress& progress) {
  const auto formats = exportFormats();
  if (std::ranges::find(formats, request.format) == formats.end())
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "The format \"{}\" is not one of {}."), request.format, fmt::format("{}", fmt::join(formats, ", "))));
  if (request.bits && !isPolicyBits(*request.bits))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} bits: layers can have 2 to 8, 16 or 32."), *request.bits));
  if (request.bits && !isNetworkFormat(request.format))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "Bits of all layers are for onnx, qonnx and torchscript, not for {}."), request.format));
  if (request.device.empty() && (request.designKey.empty() || request.format == "csv"))
    return fail(ErrorKind::InvalidInput, said("core", "Name the device to choose for, or a design."));
  const auto data = workspace.data();
  const bool byGoal = request.designKey.empty() || request.format == "csv";
  auto chosen = byGoal ? optimizedChoice(workspace, request, progress) : namedChoice(workspace, request);
  if (!chosen) return failFrom(chosen);

  Exported exported;
  if (request.format == "csv") {
    exported.bytes = toCsv(frontTable(*data, *chosen->candidates));
    exported.warnings = chosen->candidates->issues;
    return exported;
  }
  DesignExport& design = chosen->design;
  const QuantizationPolicy policy = request.bits ? uniformPolicy(*data->space, design.design, *request.bits, *request.bits)
                                                 : policyOf(*data->space, design.design);
  if (isNetworkFormat(request.format)) return exportNetwork(workspace, design.design, policy, request.format, request.seed, progress);
  if (const PolicyDialect* dialect = findPolicyDialect(request.format)) {
    const auto warnings = policyWarnings(*data, design);
    if (!warnings) return failFrom(warnings);
    auto written = exportDialect(workspace, design.design, policy, *dialect, request.seed, progress);
    if (written) written->warnings.insert(written->warnings.begin(), warnings->begin(), warnings->end());
    return written;
  }
  design.workspace = data->name;
  design.device = request.device;
  design.goal = request.goal;
  design.simulatedAccuracy = data->simulated;
  design.simulatedCosts = costsAreSimulated(*data, data->findDevice(request.device));
  if (request.format == "policy") {
    const auto warnings = policyWarnings(*data, design);
    if (!warnings) return failFrom(warnings);
    exported.warnings = *warnings;
    exported.bytes = policyJson(*data->space, design);
    return exported;
  }
  if (layersOf(*data->space, design.design).empty())
    exported.warnings.push_back({Severity::Warning,
                                 "The layers are left out: the space \"" + data->space->name() +
                                     "\" does not know them for this design.",
                                 "architecture", 0});
  exported.bytes = architectureJson(*data->space, design);
  return exported;
}

}  // namespace isotone
