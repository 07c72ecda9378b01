#include "ui/view_models/chosen_predictors.h"

#include "core/workspace/predictor_choice.h"
#include "core/workspace/wording.h"
#include "ui/view_models/number_text.h"

namespace isotone {

ChosenPredictors::ChosenPredictors(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  const auto again = [this] {
    m_stale = true;
    look();
  };
  connect(&session, &Session::dataChanged, this, again);
  connect(&session, &Session::deviceChanged, this, again);
  connect(&session, &Session::taskChanged, this, again);
}

void ChosenPredictors::activate() {
  m_active = true;
  look();
}

void ChosenPredictors::look() {
  if (!m_active || !m_stale) return;
  m_stale = false;
  m_lines.clear();
  const auto workspace = m_session.workspace();
  if (!workspace || m_session.device().isEmpty()) {
    Q_EMIT changed();
    return;
  }
  using Lines = std::vector<Line>;
  m_session.jobs().run<Lines>(
      {tr("Comparing predictors"), QStringLiteral("chosen-predictors"), true}, this,
      [workspace, device = m_session.device().toStdString(), task = m_session.task().toStdString()](const Progress& progress) -> Result<Lines> {
        Lines lines;
        const auto add = [&](const QString& quantity, const std::string& of, const std::string& target) {
          if (progress.stopRequested()) return;
          const auto chosen = choosePredictor(*workspace, of, target);
          lines.push_back({quantity, toText(chosen ? chosen->choice.reason : chosen.error().message)});
        };
        add(toText(metricTitle(Metric::Latency)), device, "latency");
        add(toText(metricTitle(Metric::Energy)), device, "energy");
        if (!task.empty()) add(tr("Accuracy"), {}, "accuracy:" + task);
        return lines;
      },
      [this](Result<Lines> lines) {
        if (lines) m_lines = std::move(*lines);
        Q_EMIT changed();
      });
}

}  // namespace isotone
