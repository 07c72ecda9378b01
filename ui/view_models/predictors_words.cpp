// The sentences and pictures of the Predictors page.
#include <cmath>

#include "core/workspace/figures.h"
#include "ui/view_models/predictors_model.h"
#include "ui/view_models/number_text.h"

namespace isotone {
namespace {

enum class Grade { Good, Fair, Weak };

// An SRCC of .95 costs about a seventh of an accuracy point when designs are chosen by it, .90 a third; below that
// the choice itself suffers (methods of monotonicity). Five and ten percent are the bands that every table shows.
Grade orderGrade(const Accuracy& accuracy) {
  return accuracy.srcc >= 0.95 ? Grade::Good : accuracy.srcc >= 0.90 ? Grade::Fair : Grade::Weak;
}
Grade numberGrade(const Accuracy& accuracy) {
  return accuracy.mapePercent <= 5 ? Grade::Good : accuracy.mapePercent <= 10 ? Grade::Fair : Grade::Weak;
}

}  // namespace

QString PredictorsModel::kindTitle(const std::string& kind) {
  if (kind == "ridge-onehot") return tr("Ridge, one-hot");
  if (kind == "ridge-physical") return tr("Ridge, physical sums");
  if (kind == "ridge-rich") return tr("Ridge, rich features");
  if (kind == "mlp") return tr("Neural ensemble");
  return toText(kind);
}

QString PredictorsModel::targetTitle(const std::string& target) const {
  if (target == "latency") return tr("Latency");
  if (target == "energy") return tr("Energy");
  if (target.starts_with("accuracy:")) return tr("Accuracy (%1)").arg(taskName(toText(target.substr(9))));
  return toText(target);
}

QString PredictorsModel::headline() const {
  const auto* shown = evaluation();
  if (shown == nullptr) return isBusy() ? tr("Evaluating…") : tr("Nothing is known yet");
  const QString numbers = shown->target == "latency"  ? tr("milliseconds")
                          : shown->target == "energy" ? tr("millijoules")
                                                      : tr("percentages");
  const Grade order = orderGrade(shown->accuracy), value = numberGrade(shown->accuracy);
  if (order == Grade::Good && value == Grade::Good) return tr("Trust the order and the %1").arg(numbers);
  if (order == Grade::Weak && value == Grade::Weak) return tr("Trust neither the order nor the %1 yet").arg(numbers);
  if (order == Grade::Weak) return tr("Trust the %1 more than the order").arg(numbers);
  if (order == Grade::Fair && value != Grade::Weak) return tr("Trust the order and the %1 with care").arg(numbers);
  return tr("Trust the order more than the %1").arg(numbers);
}

QString PredictorsModel::headlineDetail() const {
  const auto* shown = evaluation();
  if (shown == nullptr) return problem();
  const auto& accuracy = shown->accuracy;
  const QString srcc = decimalText(accuracy.srcc, 3), within = decimalText(accuracy.within10Percent, 0);
  const bool contrast = orderGrade(accuracy) != Grade::Weak && numberGrade(accuracy) != Grade::Good;
  return contrast ? tr("SRCC %1, yet only %2 % of predictions within ±10 %").arg(srcc, within)
                  : tr("SRCC %1, and %2 % of predictions within ±10 %").arg(srcc, within);
}

QString PredictorsModel::problem() const {
  if (evaluation() != nullptr || isBusy()) return {};
  if (!m_session.workspace()) return tr("No workspace is open.");
  if (m_session.device().isEmpty()) return tr("This workspace has no device yet.");
  if (!m_problem.isEmpty()) return m_problem;
  const QString metric = nounInSentence(targetTitle(currentTarget()));
  const auto count = available(currentTarget());
  if (count == 0)
    return tr("%1 has no measured %2. Choose another device or metric, or import measurements.")
        .arg(m_session.device(), metric);
  if (count < 10)
    return tr("%1 has only %2 designs with a measured %3: at least ten are needed to say how good a predictor is.")
        .arg(m_session.device(), countText(qint64(count)), metric);
  return tr("No predictor of this device has been evaluated yet. Train… fits one.");
}

std::vector<PredictorsModel::KeyNumber> PredictorsModel::keyNumbers() const {
  const auto* shown = evaluation();
  const Accuracy none{0, kNotMeasured, kNotMeasured, kNotMeasured, kNotMeasured, kNotMeasured, kNotMeasured,
                      kNotMeasured, kNotMeasured};
  const Accuracy& accuracy = shown ? shown->accuracy : none;
  const QString percent = QStringLiteral("%");
  return {{tr("MAPE"), numberText(accuracy.mapePercent, 3), percent},
          {tr("Within ±5 %"), decimalText(accuracy.within5Percent, 0), percent},
          {tr("Within ±10 %"), decimalText(accuracy.within10Percent, 0), percent},
          {tr("SRCC"), decimalText(accuracy.srcc, 3), {}},
          {tr("Kendall τ"), decimalText(accuracy.kendall, 3), {}},
          {tr("90 % interval covers"), decimalText(accuracy.coverage90Percent, 0), percent}};
}

Figure PredictorsModel::scatter() const {
  return evaluation() ? predictedAgainstMeasured(*m_session.data(), *evaluation()) : Figure{};
}
Figure PredictorsModel::residualHistogram() const { return evaluation() ? residuals(*evaluation()) : Figure{}; }
Figure PredictorsModel::calibrationCurve() const { return evaluation() ? calibration(*evaluation()) : Figure{}; }
Figure PredictorsModel::learning() const { return evaluation() ? learningCurve(*evaluation()) : Figure{}; }

}  // namespace isotone
