#include "core/workspace/candidate_columns.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/space/layers.h"
#include "core/workspace/named.h"
#include "core/workspace/predictor_choice.h"

namespace isotone {
namespace {

std::string_view bytesOf(DesignView design) {
  return {reinterpret_cast<const char*>(design.data()), design.size()};
}

QuantitySource sourceOf(const Workspace& workspace, const Series* series, const std::string& device, const std::string& target) {
  QuantitySource source;
  if (series != nullptr) source.measured = &series->values;
  if (const auto model = workspace.model(device, target)) {
    source.predictor = model->predictor;
  } else if (!device.empty() && (series != nullptr || target == metricName(Metric::Latency))) {
    // Nothing was fitted to this device: what the predictor for every device makes of its spec sheet and its measurements. An energy
    // of which nothing was measured is not guessed.
    if (auto chosen = choosePredictor(workspace, device, target)) source.predictor = std::move(chosen->predictor);
  }
  return source;
}

}  // namespace

Result<CandidateSources> CandidateSources::find(const Workspace& workspace, const CandidateOptions& options) {
  CandidateSources out;
  out.m_data = workspace.data();
  const Dataset& data = *out.m_data;
  const auto device = deviceNamed(data, options.device);
  if (!device) return failFrom(device);
  const auto task = taskNamed(data, options.task);
  if (!task) return failFrom(task);
  out.m_task = (*task)->task;
  out.m_latency = sourceOf(workspace, data.find(*device, Metric::Latency), options.device, "latency");
  out.m_energy = sourceOf(workspace, data.find(*device, Metric::Energy), options.device, "energy");
  out.m_accuracy = sourceOf(workspace, nullptr, "", "accuracy:" + out.m_task);
  out.m_accuracy.measured = &(*task)->values;
  if (!out.m_latency.known())
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has neither measurements nor a fitted predictor for latency: import "
                                                   "measurements or fit a predictor."), options.device));
  for (std::uint32_t row = 0; row < data.designs.size(); ++row)
    out.m_rowOf.try_emplace(bytesOf(data.designs.designs[row]), row);
  out.m_sizes = data.sizeBytes();
  return out;
}

CandidateSources CandidateSources::knowingOnly(QuantitySource latency) const {
  CandidateSources out = *this;
  out.m_latency = std::move(latency);
  out.m_energy = {};
  return out;
}

CandidateSources CandidateSources::predicting() const {
  CandidateSources out = *this;
  for (QuantitySource* source : {&out.m_latency, &out.m_energy, &out.m_accuracy})
    if (source->predictor) source->measured = nullptr;
  return out;
}

CandidateSources CandidateSources::consistent() const {
  CandidateSources out = *this;
  const auto size = m_data->space->enumerable();
  for (QuantitySource* source : {&out.m_latency, &out.m_energy, &out.m_accuracy}) {
    if (!source->predictor || source->measured == nullptr) continue;
    std::size_t known = 0;
    for (std::uint32_t row = 0; row < m_data->designs.size() && row < source->measured->size(); ++row)
      known += !m_data->designs.live[row] || !std::isnan((*source->measured)[row]);
    if (!size || known < *size) source->measured = nullptr;
  }
  return out;
}

std::vector<std::int64_t> CandidateSources::rowsOf(const DesignMatrix& designs) const {
  std::vector<std::int64_t> rows(designs.size(), -1);
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (const auto found = m_rowOf.find(bytesOf(designs[i])); found != m_rowOf.end()) rows[i] = found->second;
  return rows;
}

QuantityColumn CandidateSources::column(const QuantitySource& source, const DesignMatrix& designs,
                                        const std::vector<std::int64_t>& rows) const {
  QuantityColumn out;
  if (!source.known()) return out;
  out.mean.assign(designs.size(), kNotMeasured);
  out.measured.assign(designs.size(), 0);
  std::vector<std::size_t> gaps;
  DesignMatrix missing(designs.decisions());
  for (std::size_t i = 0; i < designs.size(); ++i) {
    const bool inTable = source.measured != nullptr && rows[i] >= 0 && static_cast<std::size_t>(rows[i]) < source.measured->size();
    if (inTable) out.mean[i] = (*source.measured)[static_cast<std::size_t>(rows[i])];
    out.measured[i] = inTable && !std::isnan(out.mean[i]) ? 1 : 0;
    if (out.measured[i] || !source.predictor) continue;
    gaps.push_back(i);
    missing.push(designs[i]);
  }
  if (gaps.empty()) return out;
  std::vector<Prediction> predicted(gaps.size());
  source.predictor->predict(missing, predicted);
  out.spread.assign(designs.size(), 0);
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    out.mean[gaps[i]] = predicted[i].mean;
    out.spread[gaps[i]] = predicted[i].spread;
  }
  return out;
}

std::vector<double> CandidateSources::sizes(const DesignMatrix& designs, const std::vector<std::int64_t>& rows) const {
  std::vector<double> sizes(designs.size(), kNotMeasured);
  const DesignSpace& space = *m_data->space;
  const bool hasLayers = space.network().kind != NetworkPlan::Kind::None;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    if (rows[i] >= 0) sizes[i] = m_sizes[static_cast<std::size_t>(rows[i])];
    else if (hasLayers) sizes[i] = totalsOf(space, designs[i]).weightBytes;
  }
  const bool any = std::any_of(sizes.begin(), sizes.end(), [](double size) { return std::isfinite(size); });
  return any ? sizes : std::vector<double>();
}

CandidateTable CandidateSources::table(const DesignMatrix& designs, const std::vector<std::int64_t>& rows, bool* measured) const {
  QuantityColumn latency = column(m_latency, designs, rows);
  QuantityColumn accuracy = column(m_accuracy, designs, rows);
  QuantityColumn energy = column(m_energy, designs, rows);
  const auto all = [](const std::vector<std::uint8_t>& flags) { return std::ranges::all_of(flags, [](auto flag) { return flag != 0; }); };
  if (measured) *measured = all(latency.measured) && all(accuracy.measured);
  return {.accuracy = std::move(accuracy.mean), .latency = std::move(latency.mean), .energy = std::move(energy.mean),
          .sizeBytes = sizes(designs, rows), .accuracySpread = std::move(accuracy.spread),
          .latencySpread = std::move(latency.spread), .energySpread = std::move(energy.spread)};
}

}  // namespace isotone
