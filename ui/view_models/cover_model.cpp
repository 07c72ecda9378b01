#include "ui/view_models/cover_model.h"

#include <algorithm>
#include <cmath>

#include "ui/view_models/number_text.h"

namespace isotone {

CoverModel::CoverModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  const auto follow = [this] { request(); };
  connect(&session, &Session::workspaceChanged, this, [this] {
    m_regrets = nullptr;
    request();
  });
  connect(&session, &Session::dataChanged, this, follow);
  connect(&session, &Session::deviceChanged, this, follow);
  connect(&session, &Session::taskChanged, this, follow);
  connect(&session, &Session::editsChanged, this, [this] {
    if (m_session.edits().goal != m_asked.goal) request();
    else Q_EMIT changed();  // what is pinned
  });
}

void CoverModel::setFollowing(bool following) {
  m_following = following;
  if (following && m_stale) compute();
}

void CoverModel::request() {
  m_stale = true;
  if (m_following) compute();
}

void CoverModel::retranslate() {
  if (m_regrets) Q_EMIT changed();
}

void CoverModel::compute() {
  m_stale = false;
  m_problem.clear();
  const auto workspace = m_session.workspace();
  if (!workspace || m_session.device().isEmpty()) {
    m_regrets = nullptr;
    m_busy = false;
    Q_EMIT changed();
    return;
  }
  m_asked = {.device = m_session.device().toStdString(), .task = m_session.task().toStdString(), .goal = m_session.edits().goal};
  m_busy = true;
  Q_EMIT changed();
  m_session.jobs().run<FleetRegrets>(
      {.title = tr("Fewest designs for all devices"), .key = QStringLiteral("fleet-cover")}, this,
      [workspace, asked = m_asked](const Progress& progress) { return fleetRegrets(*workspace, asked, progress); },
      [this, data = m_session.data()](Result<FleetRegrets> made) {
        m_busy = false;
        m_regrets = nullptr;
        if (made) {
          m_data = data;
          m_regrets = std::make_shared<const FleetRegrets>(std::move(*made));
        } else if (made.error().kind == ErrorKind::Cancelled) {
          m_stale = true;
          m_problem = tr("The search for the fewest designs was cancelled; leave the page and come back to start it again.");
        } else {
          m_problem = toText(made.error().message);
        }
        Q_EMIT changed();
      });
}

void CoverModel::setAllowed(double points) {
  const double step = std::round(std::clamp(points, 0.0, kMostRegret) / kRegretStep) * kRegretStep;
  if (std::abs(step - m_allowed) < kRegretStep / 2) return;
  m_allowed = step;
  Q_EMIT changed();
}

QString CoverModel::sentence() const { return m_regrets ? toText(coverSentence(*m_data, *m_regrets, m_allowed)) : QString(); }
QString CoverModel::goalWords() const { return m_regrets ? toText(fleetGoalSentence(*m_data, *m_regrets)) : QString(); }
Figure CoverModel::matrix() const { return m_regrets ? coverMatrix(*m_data, *m_regrets, m_allowed) : Figure(); }
Figure CoverModel::curve() const { return m_regrets ? coverCurve(*m_data, *m_regrets, m_allowed) : Figure(); }

Design CoverModel::designAt(std::size_t position) const {
  const DesignView design = m_regrets->designs[position];
  return {design.begin(), design.end()};
}

bool CoverModel::canPin() const {
  if (!m_regrets) return false;
  const auto& pins = m_session.edits().pins;
  return std::ranges::any_of(cover().designs, [&](std::size_t position) {
    return std::ranges::none_of(pins, [&](const Pin& pin) { return pin.design == designAt(position); });
  });
}

void CoverModel::pinAll() {
  if (!canPin()) return;
  Edits after = m_session.edits();
  for (const std::size_t position : cover().designs) Session::addPinTo(after, m_regrets->row[position], designAt(position));
  m_session.edit(after, tr("Pin the designs for all devices"));
}

void CoverModel::select(int column) {
  if (!m_regrets || column < 0 || std::size_t(column) >= cover().designs.size()) return;
  const std::int64_t design = m_regrets->row[cover().designs[std::size_t(column)]];
  if (design >= 0) m_session.setSelection({quint32(design)});
}

}  // namespace isotone
