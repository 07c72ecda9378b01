// From designs to the numbers a goal is weighed on: measured where there is a measurement, predicted where there is a
// fitted predictor, not known otherwise.
#pragma once

#include <string_view>
#include <unordered_map>

#include "core/workspace/optimize.h"

namespace isotone {

/// One estimated quantity of a device (or task): its measurements by row and its fitted predictor; either may be missing.
struct QuantitySource {
  const std::vector<double>* measured = nullptr;
  PredictorPtr predictor;
  bool known() const { return measured != nullptr || predictor != nullptr; }
};

/// A column of a candidate table. `spread` is empty when everything is measured, all are empty when nothing is known.
struct QuantityColumn {
  std::vector<double> mean, spread;
  std::vector<std::uint8_t> measured;
};

class CandidateSources {
 public:
  /// Errors: NotFound (device, task), Infeasible (neither measurements nor a predictor for latency or accuracy).
  static Result<CandidateSources> find(const Workspace& workspace, const CandidateOptions& options);

  /// The same with another idea of the latency, and nothing said of energy: what a device would be with fewer measurements.
  CandidateSources knowingOnly(QuantitySource latency) const;

  /// The same with predictions for every design, measured or not, where there is a predictor.
  CandidateSources predicting() const;
  /// Each quantity from one source: measurements where they are of all designs of the space, else predictions where there are some.
  /// Between values that were predicted, those that were measured stand out by their noise.
  CandidateSources consistent() const;

  const Dataset& data() const { return *m_data; }
  const std::string& task() const { return m_task; }
  const QuantitySource& latency() const { return m_latency; }
  const QuantitySource& energy() const { return m_energy; }
  const QuantitySource& accuracy() const { return m_accuracy; }
  bool predictsAnyDesign() const { return m_latency.predictor && m_accuracy.predictor; }

  /// The row of each design in the workspace, -1 where it has none.
  std::vector<std::int64_t> rowsOf(const DesignMatrix& designs) const;
  /// A measurement that says "infeasible" is infinity and is not predicted over.
  QuantityColumn column(const QuantitySource& source, const DesignMatrix& designs, const std::vector<std::int64_t>& rows) const;
  std::vector<double> sizes(const DesignMatrix& designs, const std::vector<std::int64_t>& rows) const;

 private:
  std::shared_ptr<const Dataset> m_data;
  std::string m_task;
  QuantitySource m_latency, m_energy, m_accuracy;
  std::unordered_map<std::string_view, std::uint32_t> m_rowOf;  // by the bytes of the design
  std::vector<double> m_sizes;                                  // by row; empty when unknown for all
};

/// candidatesFor() from sources at hand.
Result<std::shared_ptr<const Candidates>> candidatesFrom(const Workspace& workspace, CandidateSources sources, const CandidateOptions& options,
                                                         const Progress& progress);

}  // namespace isotone
