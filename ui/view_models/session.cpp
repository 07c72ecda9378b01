#include "ui/view_models/session.h"

#include <algorithm>

#include "core/workspace/held_choices.h"
#include "ui/view_models/session_settings.h"

namespace isotone {

namespace {

constexpr int kSaveDelayMs = 1500;
constexpr int kMostIssues = 2000;

Status writeSettings(Workspace& workspace, const std::vector<std::pair<std::string, std::string>>& settings) {
  return workspace.change([&](WorkspaceFile& file) -> Status {
    for (const auto& [key, value] : settings)
      if (const Status wrote = file.setSetting(key, value); !wrote) return wrote;
    return {};
  });
}

}  // namespace

Session::Session(JobRunner& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {
  m_saveTimer.setSingleShot(true);
  m_saveTimer.setInterval(kSaveDelayMs);
  connect(&m_saveTimer, &QTimer::timeout, this, [this] {
    if (!m_workspace || !m_data || !m_unsaved) return;
    Q_EMIT aboutToSave();
    m_saveTimer.stop();
    m_unsaved = false;
    m_jobs.run<void>(
        {tr("Save the goal and pins"), QStringLiteral("session-settings"), true}, this,
        [workspace = m_workspace, settings = settings()](const Progress&) { return writeSettings(*workspace, settings); },
        [](Status) {});
  });
}

Session::~Session() { saveSettings(); }

void Session::settingsChanged() {
  if (!m_keepsSettings) return;
  m_unsaved = true;
  m_saveTimer.start();
}

void Session::saveSettings() {
  if (m_workspace && m_data) Q_EMIT aboutToSave();
  m_saveTimer.stop();
  if (!m_workspace || !m_data || !m_unsaved) return;
  m_unsaved = false;
  // A workspace that is open for reading only keeps what it had; that is no reason to keep it from closing.
  (void)writeSettings(*m_workspace, settings());
}

std::vector<std::pair<std::string, std::string>> Session::settings() const {
  return {{"view", viewToJson({m_device, m_metric, m_page, m_selection, m_layout})},
          {"goal", goalToJson(m_edits.goal)},
          {"method", methodName(m_edits.method)},
          {"pins", pinsToJson(m_edits.pins, *m_data->space)},
          {"filter", filterToJson(m_edits.filter)}};
}

void Session::restoreSettings() {
  const ViewState view = viewFromJson(m_workspace->setting("view").value_or(""));
  m_device = view.device;
  m_metric = view.metric;
  m_page = view.page;
  m_selection = view.selection;
  m_layout = view.layout;
  const auto rows = m_data->designs.size();
  m_selection.removeIf([rows](quint32 row) { return row >= rows; });
  m_edits.goal = goalFromJson(m_workspace->setting("goal").value_or(""));
  m_edits.goal.held = heldWithin(*m_data->space, m_edits.goal.held);
  m_edits.method = parseMethod(m_workspace->setting("method").value_or("")).value_or(Method::Auto);
  m_edits.pins = pinsFromJson(m_workspace->setting("pins").value_or(""), *m_data);
  m_edits.filter = filterFromJson(m_workspace->setting("filter").value_or(""));
}

void Session::setWorkspace(std::shared_ptr<Workspace> workspace) {
  saveSettings();
  m_workspace = std::move(workspace);
  m_data = m_workspace ? m_workspace->data() : nullptr;
  m_device.clear();
  m_metric = Metric::Latency;
  m_page.clear();
  m_layout = {};
  m_selection.clear();
  m_edits = {};
  m_issues.clear();
  if (m_workspace) restoreSettings();
  chooseDevice();
  m_unsaved = false;
  Q_EMIT workspaceChanged();
  Q_EMIT dataChanged();
  Q_EMIT deviceChanged();
  Q_EMIT metricChanged();
  Q_EMIT taskChanged();
  Q_EMIT selectionChanged();
  Q_EMIT editsChanged();
  Q_EMIT issuesChanged();
}

void Session::closeWorkspace() { setWorkspace(nullptr); }

void Session::chooseDevice() {
  if (!m_data) {
    m_device.clear();
    return;
  }
  if (!m_device.isEmpty() && m_data->findDevice(m_device.toStdString())) return;
  m_device.clear();
  for (const Series& series : m_data->series) {
    if (series.metric != m_metric) continue;
    m_device = QString::fromStdString(m_data->devices[series.device].name);
    return;
  }
  if (!m_data->devices.empty()) m_device = QString::fromStdString(m_data->devices.front().name);
}

void Session::refresh() {
  if (!m_workspace) return;
  const QString taskBefore = task(), deviceBefore = m_device;
  m_data = m_workspace->data();
  const auto rows = m_data->designs.size();
  const auto gone = m_selection.removeIf([rows](quint32 row) { return row >= rows; });
  chooseDevice();
  m_edits.goal.held = heldWithin(*m_data->space, m_edits.goal.held);
  Q_EMIT dataChanged();
  if (m_device != deviceBefore) Q_EMIT deviceChanged();
  if (task() != taskBefore) Q_EMIT taskChanged();
  if (gone > 0) Q_EMIT selectionChanged();
}

std::size_t Session::deviceIndex() const {
  Q_ASSERT(m_data && !m_device.isEmpty());
  return m_data->findDevice(m_device.toStdString()).value_or(0);
}

QString Session::task() const { return m_data ? QString::fromStdString(m_data->currentTask) : QString(); }

void Session::setDevice(const QString& name) {
  if (name == m_device || !m_data || !m_data->findDevice(name.toStdString())) return;
  m_device = name;
  settingsChanged();
  Q_EMIT deviceChanged();
}

void Session::setMetric(Metric metric) {
  if (metric == m_metric) return;
  m_metric = metric;
  settingsChanged();
  Q_EMIT metricChanged();
}

void Session::setTask(const QString& task) {
  if (!m_workspace || task == this->task()) return;
  if (!m_keepsSettings) {  // for the eye only: the workspace keeps its own
    auto shown = std::make_shared<Dataset>(*m_data);
    shown->currentTask = task.toStdString();
    m_data = std::move(shown);
    Q_EMIT taskChanged();
    Q_EMIT dataChanged();
    return;
  }
  m_jobs.run<void>(
      {tr("Switch the task to %1").arg(task), QStringLiteral("session-task"), true}, this,
      [workspace = m_workspace, name = task.toStdString()](const Progress&) {
        return workspace->change([&](WorkspaceFile& file) { return file.setCurrentTask(name); });
      },
      [this](Status changed) {
        if (changed) refresh();
        else reportError(changed.error());
      });
}

void Session::setPage(const QString& name) {
  if (name == m_page) return;
  m_page = name;
  settingsChanged();
}

void Session::setLayout(const QJsonObject& layout) {
  if (layout == m_layout) return;
  m_layout = layout;
  settingsChanged();
}

void Session::setSelection(const QList<quint32>& rows) {
  if (rows == m_selection) return;
  m_selection = rows;
  settingsChanged();
  Q_EMIT selectionChanged();
}

void Session::setHovered(qint64 row) { Q_EMIT hoveredChanged(row); }

void Session::edit(const Edits& after, const QString& text, const QString& mergeKey) {
  if (after == m_edits) return;
  const Edits before = m_edits;
  m_edits = after;
  settingsChanged();
  Q_EMIT editsChanged();
  Q_EMIT edited(before, after, text, mergeKey);
}

void Session::setGoal(const Goal& goal, const QString& text, const QString& mergeKey) {
  Edits after = m_edits;
  after.goal = goal;
  if (m_data) after.goal.held = heldWithin(*m_data->space, goal.held);
  edit(after, text, mergeKey);
}

void Session::setFilter(const DesignFilter& filter, const QString& text, const QString& mergeKey) {
  Edits after = m_edits;
  after.filter = filter;
  edit(after, text, mergeKey);
}

QString Session::addPinTo(Edits& edits, qint64 row, const Design& design) {
  for (const Pin& pin : std::as_const(edits.pins))
    if (pin.design == design) return pin.letter;
  QString letter;
  for (int number = 0; letter.isEmpty(); ++number) {
    // A … Z, then A2 … Z2 and so on.
    QString candidate(QChar(u'A' + number % 26));
    if (number >= 26) candidate += QString::number(number / 26 + 1);
    const bool taken = std::any_of(edits.pins.cbegin(), edits.pins.cend(), [&](const Pin& pin) { return pin.letter == candidate; });
    if (!taken) letter = candidate;
  }
  edits.pins.push_back(Pin{letter, row, design, {}});
  return letter;
}

void Session::addPin(qint64 row, const Design& design) {
  Edits after = m_edits;
  const QString letter = addPinTo(after, row, design);
  edit(after, tr("Pin design %1").arg(letter));
}

void Session::removePin(const QString& letter) {
  Edits after = m_edits;
  if (after.pins.removeIf([&](const Pin& pin) { return pin.letter == letter; }) == 0) return;
  edit(after, tr("Unpin design %1").arg(letter));
}

void Session::restore(const Edits& edits) {
  if (edits == m_edits) return;
  m_edits = edits;
  if (m_data) m_edits.goal.held = heldWithin(*m_data->space, edits.goal.held);
  settingsChanged();
  Q_EMIT editsChanged();
}

void Session::addIssues(const Issues& issues) {
  if (issues.empty()) return;
  m_issues.insert(m_issues.end(), issues.begin(), issues.end());
  if (m_issues.size() > kMostIssues) m_issues.erase(m_issues.begin(), m_issues.end() - kMostIssues);
  Q_EMIT issuesChanged();
}

void Session::clearIssues() {
  if (m_issues.empty()) return;
  m_issues.clear();
  Q_EMIT issuesChanged();
}

void Session::reportError(const Error& error) {
  if (error.kind == ErrorKind::Cancelled) return;
  addIssues({Issue{Severity::Error, error.message, {}, 0}});
  Q_EMIT errorReported(QString::fromStdString(error.message));
}

}  // namespace isotone
