#include "core/workspace/predictor_choice.h"

#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/workspace/fit.h"
#include "core/workspace/fleet_values.h"
#include "core/workspace/named.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::size_t kMostJudged = 1000;  // held-out designs that the predictor for every device is asked
constexpr std::size_t kMostGiven = 300;    // measurements that it is given for that

std::string percent(double value) { return fixedText(value, 1); }
std::string rank(double value) { return fixedText(value, 3); }
std::string count(std::size_t number) { return countText(static_cast<std::int64_t>(number)); }

bool everyDesignMeasured(const DesignTable& designs, const std::vector<double>& values) {
  for (std::size_t row = 0; row < designs.size(); ++row)
    if (designs.live[row] && std::isnan(values[row])) return false;
  return designs.size() > 0;
}

// The members that were trained without the device; empty: all have seen it.
std::vector<std::size_t> membersWithout(const ScalableModel& model, const std::string& device) {
  std::vector<std::size_t> members;
  for (std::size_t m = 0; m < model.unseen.size(); ++m)
    if (std::find(model.unseen[m].begin(), model.unseen[m].end(), device) != model.unseen[m].end()) members.push_back(m);
  return members;
}

class Choosing {
 public:
  Choosing(const Workspace& workspace, const std::string& device, const std::string& target)
      : m_workspace(workspace), m_data(workspace.data()), m_device(device), m_metric(device.empty() ? std::nullopt : parseMetric(target)) {
    m_out.choice.device = device;
    m_out.choice.target = target;
  }

  Result<ChosenPredictor> choose() {
    PredictorChoice& choice = m_out.choice;
    if (!m_device.empty())
      if (const auto found = deviceNamed(*m_data, m_device); !found) return failFrom(found);
    if (const auto* values = valuesOf(*m_data, m_device, choice.target)) {
      choice.measurements = usableRows(m_data->designs, *values).size();
      choice.table = everyDesignMeasured(m_data->designs, *values);
    }
    if (m_metric)
      if (auto model = scalableModel(m_workspace, *m_metric)) m_model = std::move(*model);
    if (auto fitted = m_workspace.model(m_device, choice.target)) useFitted(*fitted);
    if (auto done = compareScalable(); !done) return failFrom(done);
    if (choice.table) {
      choice.reason = sayf(phrase("core", "All {} designs are measured: the measurements themselves are used."), count(choice.measurements));
    } else if (!m_out.predictor) {
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "Nothing predicts {} of {} yet: fit a predictor, or train the one for every device."), choice.target,
                                              m_device.empty() ? m_data->name : m_device));
    }
    return std::move(m_out);
  }

 private:
  void useFitted(const FittedModel& fitted) {
    m_out.predictor = fitted.predictor;
    m_out.choice.kind = fitted.kind;
    auto evaluation = fitEvaluationFromJson(fitted.evaluation);
    if (!evaluation || evaluation->truth.empty()) {
      m_out.choice.reason = sayf(phrase("core", "A predictor of kind {} is fitted; it was not judged."), fitted.kind);
      return;
    }
    m_evaluation = std::move(*evaluation);
    const Accuracy& accuracy = m_evaluation.accuracy;
    m_out.choice.candidates.push_back({fitted.kind, sayf(phrase("core", "{} held-out designs"), count(m_evaluation.truth.size())), accuracy.srcc, accuracy.mapePercent});
    m_out.choice.reason = sayf(phrase("core", "Fitted to {} of its measurements, {} is off by {} % on {} others and ranks them at {}."), count(m_evaluation.samples),
                               fitted.kind, percent(accuracy.mapePercent), count(m_evaluation.truth.size()), rank(accuracy.srcc));
  }

  Status compareScalable() {
    if (!m_model) return {};
    auto predictor = scalableFor(*m_data, m_model, m_device, *m_metric);
    if (!predictor) return failFrom(predictor);
    if (!m_out.predictor) {
      m_out.predictor = std::move(*predictor);
      m_out.choice.kind = "scalable";
      explainStage();
      return {};
    }
    if (m_evaluation.rows.empty()) return {};
    const auto accuracy = heldOut();
    if (!accuracy) return failFrom(accuracy);
    if (accuracy->samples == 0) return {};
    const double fittedError = m_evaluation.accuracy.mapePercent;
    auto& candidates = m_out.choice.candidates;
    candidates.push_back({"scalable", sayf(phrase("core", "{} held-out designs"), count(accuracy->samples)), accuracy->srcc, accuracy->mapePercent});
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) { return a.mapePercent < b.mapePercent; });
    const bool better = accuracy->mapePercent < fittedError;
    const std::string own = percent(accuracy->mapePercent), ownRank = rank(accuracy->srcc), other = percent(fittedError),
                      otherRank = rank(m_evaluation.accuracy.srcc);
    m_out.choice.reason =
        better ? sayf(phrase("core", "On the same held-out designs the predictor for every device is off by {} % and ranks at {}, {} fitted to this device "
                                     "by {} % and at {}: the first is used."), own, ownRank, m_out.choice.kind, other, otherRank)
               : sayf(phrase("core", "On the same held-out designs the predictor for every device is off by {} % and ranks at {}, {} fitted to this device "
                                     "by {} % and at {}: the second is used."), own, ownRank, m_out.choice.kind, other, otherRank);
    if (!better) return {};
    m_out.choice.kind = "scalable";
    m_out.predictor = std::move(*predictor);
    return {};
  }

  // On the designs that judged the fitted predictor, from measurements of others.
  Result<Accuracy> heldOut() const {
    const auto device = deviceNamed(*m_data, m_device);
    if (!device) return failFrom(device);
    std::vector<std::uint32_t> judged = m_evaluation.rows, given;
    const std::vector<std::uint32_t>& groups = m_data->designs.measuredAs;
    std::vector<bool> taken(groups.size(), false);  // by group: copies of one measurement stay on one side
    for (const std::uint32_t row : judged) {
      if (row >= groups.size()) return Accuracy{};
      taken[groups[row]] = true;
    }
    for (const std::uint32_t row : scalableRows(*m_data, *m_model, *device, *m_metric))
      if (!taken[groups[row]] && given.size() < std::min(kMostGiven, m_evaluation.samples)) given.push_back(row);
    if (judged.size() > kMostJudged) judged.resize(kMostJudged);
    const auto predictor = scalablePredictor(m_model, scalableDevice(*m_data, *m_model, *device, *m_metric, given), membersWithout(*m_model, m_device));
    if (!predictor) return failFrom(predictor);
    std::vector<Prediction> predicted(judged.size());
    (*predictor)->predict(designsAt(*m_data, judged), predicted);
    return accuracyOf(predicted, std::span(m_evaluation.truth).first(judged.size()));
  }

  // Too little is measured to fit one for this device: what held-out devices said about as many measurements.
  void explainStage() {
    PredictorChoice& choice = m_out.choice;
    const ScalableStage& stage = m_model->stageFor(choice.measurements);
    std::size_t devices = 0;
    for (const auto& names : m_model->unseen) devices += names.size();
    const std::string judgedOn = sayf(phrase("core", "{} held-out devices"), count(devices));
    for (const ScalableScore& score : stage.scores) choice.candidates.push_back({score.method, judgedOn, score.srcc, score.mapePercent});
    if (stage.scores.empty()) {
      choice.reason = said("core", "Only the predictor for every device knows something here; no other chip could judge it.");
      return;
    }
    const ScalableScore& own = stage.scores.front();
    if (stage.measurements < kFewestForProcess) {
      choice.reason = choice.measurements == 0
                          ? sayf(phrase("core", "Nothing is measured: from the spec sheet alone the predictor for every device ranked {} held-out devices at {}."),
                                 count(devices), rank(own.srcc))
                          : sayf(phrase("core", "With {} measurements the network, moved to their level, ranked {} held-out devices at {} and was off by {} %."),
                                 count(choice.measurements), count(devices), rank(own.srcc), percent(own.mapePercent));
      return;
    }
    const ScalableScore& process = stage.scores.back();
    if (stage.trust == 0) choice.kind = "bma-gp";
    choice.reason = stage.trust > 0
                        ? sayf(phrase("core", "With {} measurements the few-shot process that also asks the network ranked {} held-out devices at {}, without it at {}: both are used."),
                               count(stage.measurements), count(devices), rank(own.srcc), rank(process.srcc))
                        : sayf(phrase("core", "With {} measurements the few-shot process alone ranked {} held-out devices at {}; the network adds nothing then and is left out."),
                               count(stage.measurements), count(devices), rank(process.srcc));
  }

  const Workspace& m_workspace;
  std::shared_ptr<const Dataset> m_data;
  std::string m_device;
  std::optional<Metric> m_metric;
  std::shared_ptr<const ScalableModel> m_model;
  FitEvaluation m_evaluation;  // of the fitted predictor
  ChosenPredictor m_out;
};

}  // namespace

Result<ChosenPredictor> choosePredictor(const Workspace& workspace, const std::string& device, const std::string& target) {
  return Choosing(workspace, device, target).choose();
}

}  // namespace isotone
