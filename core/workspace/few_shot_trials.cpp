#include "core/workspace/few_shot_trials.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/monotonicity/anchors.h"
#include "core/predictors/evaluation.h"
#include "core/workspace/few_shot_methods.h"
#include "core/workspace/fleet_values.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::uint64_t kFleetSeed = 1, kAnchorSeed = 1;

using Positions = std::vector<std::size_t>;

struct Mean {
  double sum = 0, count = 0;
  void add(double value) {
    if (!std::isfinite(value)) return;
    sum += value;
    count += 1;
  }
  double value() const { return count > 0 ? sum / count : std::nan(""); }
};

/// The designs of a protocol, pool first, with what the sources teach about them.
class Field {
 public:
  static Result<std::unique_ptr<Field>> prepare(const Dataset& data, const FewShotProtocol& protocol, Metric metric, const Progress& progress);

  const FewShotMethods& methods() const { return *m_methods; }
  const std::vector<std::uint32_t>& rows() const { return m_rows; }

  /// The anchors among the designs that a target measured; one list for all targets that measured everything.
  Result<Positions> anchors(const Positions& measured, std::size_t count, const Progress& progress) const {
    return chooseAnchors(*m_fleet, columnsAt(m_columns, measured), count, {}, kAnchorSeed, progress);
  }

 private:
  std::vector<std::uint32_t> m_rows;
  DesignMatrix m_designs;
  CovarianceColumns m_columns;
  std::shared_ptr<const Fleet> m_fleet;
  std::unique_ptr<FewShotMethods> m_methods;
};

Result<std::unique_ptr<Field>> Field::prepare(const Dataset& data, const FewShotProtocol& protocol, Metric metric, const Progress& progress) {
  auto field = std::make_unique<Field>();
  field->m_rows = protocol.pool;
  field->m_rows.insert(field->m_rows.end(), protocol.queries.begin(), protocol.queries.end());
  std::vector<SourceDevice> sources = sourcesAt(data, protocol.sources, metric, protocol.pool);
  auto fleet = Fleet::learn(data.space, designsAt(data, protocol.pool), sources, kFleetSeed, progress);
  if (!fleet) return failFrom(fleet);
  field->m_fleet = std::move(*fleet);
  field->m_designs = designsAt(data, field->m_rows);
  field->m_columns = field->m_fleet->columns(field->m_designs);
  for (SourceDevice& source : sources) source.values.resize(field->m_rows.size(), kNotMeasured);
  field->m_methods = std::make_unique<FewShotMethods>(field->m_fleet, field->m_designs, field->m_columns, std::move(sources));
  return field;
}

struct TargetValues {
  std::vector<double> values;  // of all positions
  Positions measurable;        // of the pool, one of each group of copies
  Positions queries;
};

TargetValues valuesOf(const Dataset& data, const FewShotProtocol& protocol, const Field& field, std::size_t device, Metric metric) {
  TargetValues target{.values = valuesAt(data, device, metric, field.rows())};
  std::vector<bool> distinct(data.designs.size(), false);
  for (const std::uint32_t row : usableRows(data.designs, data.find(device, metric)->values, false, true)) distinct[row] = true;
  for (std::size_t i = 0; i < field.rows().size(); ++i) {
    if (!std::isfinite(target.values[i])) continue;
    if (i >= protocol.pool.size()) target.queries.push_back(i);
    else if (distinct[field.rows()[i]]) target.measurable.push_back(i);
  }
  return target;
}

struct Sums {
  std::map<std::string, Mean> srcc;
  Mean mape, coverage;
};

Status addDraw(const Field& field, const TargetValues& target, const Positions& measured, std::uint64_t seed, Sums& sums,
               const Progress& progress) {
  FewShotMethods::Task task{.measured = measured, .seed = seed};
  for (const std::size_t position : measured) task.values.push_back(target.values[position]);
  Positions queries = target.queries;
  if (queries.empty()) {
    const std::vector<std::size_t> used = [&] { auto all = measured; std::sort(all.begin(), all.end()); return all; }();
    std::set_difference(target.measurable.begin(), target.measurable.end(), used.begin(), used.end(), std::back_inserter(queries));
  }
  std::vector<double> truth;
  for (const std::size_t position : queries) truth.push_back(target.values[position]);
  for (const std::string& method : fewShotMethodNames()) {
    task.method = method;
    const auto predicted = field.methods().predict(task, queries, progress);
    if (!predicted && predicted.error().kind == ErrorKind::Cancelled) return cancelled();
    if (!predicted) continue;
    const Accuracy accuracy = accuracyOf(*predicted, truth);
    sums.srcc[method].add(accuracy.srcc);
    if (method != "bma-gp") continue;
    sums.mape.add(accuracy.mapePercent);
    sums.coverage.add(accuracy.coverage90Percent);
  }
  return {};
}

}  // namespace

std::string samplingName(const Sampling& sampling) {
  return fmt::format("{} {}", sampling.count, sampling.designed ? "designed" : "random");
}

std::vector<std::uint32_t> rowsBetween(const Dataset& data, std::pair<std::int64_t, std::int64_t> range) {
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < data.designs.size(); ++row)
    if (data.designs.live[row] && data.designs.index[row] >= range.first && data.designs.index[row] <= range.second) rows.push_back(row);
  return rows;
}

std::vector<std::size_t> devicesNamed(const Dataset& data, const std::vector<std::string>& names, Metric metric) {
  std::vector<std::size_t> devices;
  for (const std::string& name : names)
    if (const auto device = data.findDevice(name); device && data.find(*device, metric) != nullptr) devices.push_back(*device);
  return devices;
}

Result<std::vector<FewShotScore>> runFewShot(const Dataset& data, const FewShotProtocol& protocol, const EvaluateOptions& options,
                                             const Progress& progress) {
  const auto field = Field::prepare(data, protocol, options.metric, progress.part(0, 0.2));
  if (!field) return failFrom(field);
  std::vector<FewShotScore> scores;
  const double steps = static_cast<double>(protocol.targets.size() * protocol.samplings.size());
  for (const std::size_t device : protocol.targets) {
    const TargetValues target = valuesOf(data, protocol, **field, device, options.metric);
    for (const Sampling& sampling : protocol.samplings) {
      progress.report(0.2 + 0.8 * static_cast<double>(scores.size()) / steps, data.devices[device].displayName());
      Sums sums;
      for (std::size_t draw = 0; draw < (sampling.designed ? 1 : options.seeds); ++draw) {
        if (progress.stopRequested()) return cancelled();
        const std::uint64_t seed = options.seed + 7919 * draw;
        const auto places = sampling.designed ? (*field)->anchors(target.measurable, sampling.count, {})
                                              : Random(seed).sample(target.measurable.size(), sampling.count);
        if (!places) return failFrom(places);
        Positions measured;
        for (const std::size_t place : *places) measured.push_back(target.measurable[place]);
        if (auto added = addDraw(**field, target, measured, seed, sums, progress); !added) return failFrom(added);
      }
      FewShotScore score{.target = device, .sampling = sampling};
      score.queries = target.queries.empty() ? target.measurable.size() - std::min(target.measurable.size(), sampling.count)
                                             : target.queries.size();
      for (const std::string& method : fewShotMethodNames()) score.srcc[method] = sums.srcc[method].value();
      score.mapePercent = sums.mape.value();
      score.coverage90Percent = sums.coverage.value();
      scores.push_back(std::move(score));
    }
  }
  return scores;
}

Figure methodDots(std::string name, std::string title, const std::vector<std::pair<std::string, std::map<std::string, double>>>& rows) {
  struct Look { const char* method; Role role; Shape shape; bool filled; double size; };
  constexpr Look kLooks[] = {{"flops", Role::Quiet, Shape::Circle, true, 6},      {"reuse", Role::Data3, Shape::Triangle, false, 8},
                             {"ridge", Role::Data5, Shape::Square, false, 7},     {"adaproxy", Role::Data4, Shape::Diamond, false, 8},
                             {"ols", Role::Data2, Shape::Square, false, 8},       {"published", Role::Text, Shape::Diamond, true, 8},
                             {"bma-gp", Role::Data1, Shape::Circle, true, 9}};
  Figure figure{.name = std::move(name), .title = std::move(title)};
  figure.x = {.title = said("core", "SRCC")};
  double lowest = 0.9;
  for (const auto& [category, values] : rows) figure.y.categories.push_back(category);
  for (const Look& look : kLooks) {
    PlotSeries series{.name = look.method == std::string("published") ? said("core", "Published") : fewShotMethodTitle(look.method),
                      .role = look.role, .shape = look.shape, .filled = look.filled, .size = look.size};
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const auto found = rows[row].second.find(look.method);
      if (found == rows[row].second.end() || !std::isfinite(found->second)) continue;
      series.x.push_back(found->second);
      series.y.push_back(static_cast<double>(row));
      lowest = std::min(lowest, found->second);
    }
    if (!series.x.empty()) figure.series.push_back(std::move(series));
  }
  figure.x.low = std::max(-1.0, std::floor(lowest * 20 - 0.2) / 20);
  figure.x.high = 1.0;
  return figure;
}

}  // namespace isotone
