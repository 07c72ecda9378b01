#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "core/predictors/evaluation.h"
#include "core/predictors/gaussian_process.h"
#include "core/predictors/normal.h"
#include "core/predictors/scalable_model.h"

namespace isotone {
namespace {

constexpr std::array<std::size_t, 5> kStages{0, 1, 3, 5, 10};
constexpr std::array<double, 4> kTrust{0, 0.15, 0.3, 0.6};
constexpr std::size_t kQueries = 400, kFewestQueries = 10;
constexpr double kWorthIt = 0.0002;              // of SRCC: less is no reason to ask the network too
constexpr double kUnjudged = 1, kUnjudgedLevel = 0.3;  // relative spreads where no chip could be held out

using Positions = std::vector<std::size_t>;

// The columns of some designs without the sources of one group.
CovarianceColumns withoutSources(const CovarianceColumns& columns, const std::vector<bool>& out) {
  CovarianceColumns left{.designs = columns.designs, .sources = static_cast<std::size_t>(std::count(out.begin(), out.end(), false)),
                         .sums = columns.sums, .decisions = columns.decisions, .latent = {}, .physical = columns.physical, .choices = columns.choices};
  for (std::size_t i = 0; i < columns.designs; ++i)
    for (std::size_t k = 0; k < columns.sources; ++k)
      if (!out[k]) left.latent.push_back(columns.latent[i * columns.sources + k]);
  return left;
}

std::vector<double> standardised(std::vector<double> values) {
  const auto count = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  const double factor = squares > 0 ? 1 / std::sqrt(squares / count) : 0;
  for (double& value : values) value = (value - mean) * factor;
  return values;
}

/// One way of predicting at one stage, over the devices.
struct Record {
  std::vector<std::vector<Prediction>> predicted;  // by device
  std::vector<std::vector<double>> truth;

  double ninety() const {  // how many times its spread is needed for 90 % of the truths
    std::vector<double> ratios;
    for (std::size_t d = 0; d < truth.size(); ++d)
      for (std::size_t i = 0; i < truth[d].size(); ++i)
        if (const Prediction& p = predicted[d][i]; p.spread > 0) ratios.push_back(std::abs(truth[d][i] - p.mean) / (kNormal90 * p.spread));
    if (ratios.empty()) return 1;
    const std::size_t at = std::min(ratios.size() - 1, static_cast<std::size_t>(0.9 * static_cast<double>(ratios.size())));
    std::nth_element(ratios.begin(), ratios.begin() + static_cast<std::ptrdiff_t>(at), ratios.end());
    return std::max(1e-3, ratios[at]);
  }
  ScalableScore score(const std::string& method, double spread) const {
    ScalableScore mean{.method = method};
    double ranked = 0;
    for (std::size_t d = 0; d < truth.size(); ++d) {
      std::vector<Prediction> scaled = predicted[d];
      for (Prediction& p : scaled) p.spread *= spread;
      const Accuracy accuracy = accuracyOf(scaled, truth[d]);
      const double share = 1 / static_cast<double>(truth.size());
      if (std::isfinite(accuracy.srcc)) mean.srcc += accuracy.srcc, ranked += 1;
      mean.mapePercent += share * accuracy.mapePercent;
      mean.within10Percent += share * accuracy.within10Percent;
      mean.coverage90Percent += share * accuracy.coverage90Percent;
    }
    mean.srcc /= ranked > 0 ? ranked : 1;
    return mean;
  }
};

struct StageRecords {
  Record network;                          // alone, with the measurements as evidence
  std::array<Record, kTrust.size()> process;
};

class Calibration {
 public:
  Calibration(const ScalableModel& model, const DesignMatrix& pool, std::span<const ScalableJudge> judges)
      : m_model(model), m_judges(judges), m_designs(pool.decisions()) {
    // The anchors come first; of the others as many as tell enough, evenly spaced.
    const std::size_t anchors = model.anchors.size(), others = pool.size() - anchors, count = std::min(kQueries, others);
    for (std::size_t i = 0; i < anchors; ++i) m_rows.push_back(i);
    for (std::size_t i = 0; i < count; ++i) m_rows.push_back(anchors + i * others / count);
    for (const std::size_t row : m_rows) m_designs.push(pool[row]);
    m_columns = model.fleet->columns(m_designs);
    m_codes = model.network.codesOf(scalableInputs(*model.fleet->space(), m_designs));
  }

  Status judge(std::size_t member, const ScalableJudge& device) {
    std::vector<bool> own;
    for (const std::string& source : m_model.fleet->sources())
      own.push_back(std::any_of(m_judges.begin(), m_judges.end(),
                                [&](const ScalableJudge& other) { return other.name == source && other.group == device.group; }));
    const CovarianceColumns columns = withoutSources(m_columns, own);
    Positions anchors, queries;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
      if (const double value = device.values[m_rows[i]]; std::isfinite(value) && value > 0)
        (i < m_model.anchors.size() ? anchors : queries).push_back(i);
    if (queries.size() < kFewestQueries) return {};
    const auto take = [&](Record& record, const std::vector<Prediction>& all) {
      auto& predicted = record.predicted.emplace_back();
      auto& truth = record.truth.emplace_back();
      for (const std::size_t i : queries) {
        predicted.push_back(all[i]);
        truth.push_back(device.values[m_rows[i]]);
      }
    };
    for (std::size_t s = 0; s < kStages.size(); ++s) {
      if (kStages[s] > anchors.size()) break;
      const Positions measured(anchors.begin(), anchors.begin() + static_cast<std::ptrdiff_t>(kStages[s]));
      take(m_stages[s].network, network(member, device, measured));
      if (kStages[s] < kFewestForProcess) continue;
      std::vector<double> values, column;
      for (const std::size_t i : measured) values.push_back(device.values[m_rows[i]]);
      for (const Prediction& p : network(member, device, {})) column.push_back(p.mean);
      column = standardised(std::move(column));
      for (std::size_t t = 0; t < kTrust.size(); ++t) {
        std::vector<Prediction> out(m_rows.size());
        const auto done = fitAndPredict(*m_model.fleet, kTrust[t] > 0 ? withNetwork(columns, column, kTrust[t]) : columns, measured, values, out);
        if (!done) return done;
        take(m_stages[s].process[t], out);
      }
    }
    return {};
  }

  std::vector<ScalableStage> stages() const {
    std::vector<ScalableStage> out;
    for (std::size_t s = 0; s < kStages.size(); ++s) {
      const StageRecords& records = m_stages[s];
      ScalableStage stage{.measurements = kStages[s], .trust = 0, .spread = 1, .scores = {}};
      const bool judged = !records.network.truth.empty(), process = kStages[s] >= kFewestForProcess;
      if (!judged) {
        if (!process) stage.spread = kStages[s] == 0 ? kUnjudged : kUnjudgedLevel;
        out.push_back(stage);
        continue;
      }
      const double networkSpread = records.network.ninety();
      if (!process) {
        stage.spread = networkSpread;
        stage.scores = {records.network.score("scalable", networkSpread)};
        out.push_back(stage);
        continue;
      }
      std::size_t best = 0;
      std::vector<double> srcc;
      for (std::size_t t = 0; t < kTrust.size(); ++t) {
        srcc.push_back(records.process[t].score("", 1).srcc);
        if (srcc[t] > srcc[best] + kWorthIt) best = t;
      }
      stage.trust = kTrust[best];
      stage.spread = records.process[best].ninety();
      stage.scores = {records.process[best].score("scalable", stage.spread), records.network.score("network", networkSpread),
                      records.process[0].score("bma-gp", 1)};
      out.push_back(stage);
    }
    return out;
  }

 private:
  // Without process: a relative spread of 1.
  std::vector<Prediction> network(std::size_t member, const ScalableJudge& device, const Positions& measured) const {
    DeviceEvidence evidence{.anchors = std::vector<double>(m_model.anchors.size(), std::nan("")), .spec = device.spec, .roofline = device.roofline};
    for (const std::size_t i : measured) evidence.anchors[i] = device.values[m_rows[i]];
    const std::vector<double> all = m_model.network.logarithms(m_codes, evidence);
    const double* own = all.data() + member * m_rows.size();
    double shift = 0;
    for (const std::size_t i : measured) shift += (std::log(device.values[m_rows[i]]) - own[i]) / static_cast<double>(measured.size());
    std::vector<Prediction> out;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
      const double mean = std::exp(own[i] + shift);
      out.push_back({mean, mean});
    }
    return out;
  }

  const ScalableModel& m_model;
  std::span<const ScalableJudge> m_judges;
  DesignMatrix m_designs;
  Positions m_rows;  // of the pool
  CovarianceColumns m_columns;
  DesignCodes m_codes;
  std::array<StageRecords, kStages.size()> m_stages;
};

}  // namespace

Result<std::vector<ScalableStage>> calibrateScalable(const ScalableModel& model, const DesignMatrix& pool, std::span<const ScalableJudge> judges,
                                                     const Progress& progress) {
  Calibration calibration(model, pool, judges);
  for (std::size_t m = 0; m < model.unseen.size(); ++m)
    for (const std::string& name : model.unseen[m]) {
      if (progress.stopRequested()) return cancelled();
      const auto judge = std::find_if(judges.begin(), judges.end(), [&](const ScalableJudge& one) { return one.name == name; });
      if (judge == judges.end()) continue;
      if (auto done = calibration.judge(m, *judge); !done) return failFrom(done);
    }
  return calibration.stages();
}

}  // namespace isotone
