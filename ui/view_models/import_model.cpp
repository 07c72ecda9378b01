#include "ui/view_models/import_model.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>

namespace isotone {

namespace {

QStringList filesOf(const QString& path) {
  if (!QFileInfo(path).isDir()) return {path};
  QStringList files;
  const QStringList patterns{QStringLiteral("*.csv"), QStringLiteral("*.csv.gz"), QStringLiteral("*.tsv"),
                             QStringLiteral("*.tsv.gz")};
  const QDir folder(path);
  for (const QString& name : folder.entryList(patterns, QDir::Files, QDir::Name)) files.push_back(folder.filePath(name));
  // A folder without tables is handed on as it is: reading it says what is wrong.
  return files.isEmpty() ? QStringList{path} : files;
}

bool needsUnit(ColumnRole role) { return role == ColumnRole::Value || role == ColumnRole::Accuracy; }

}  // namespace

ImportModel::ImportModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::workspaceChanged, this, [this] {
    if (m_state != State::Idle) cancel();
  });
}

QString ImportModel::file() const { return m_queue.isEmpty() ? QString() : m_queue.front(); }

void ImportModel::add(const QStringList& files) {
  const bool wasIdle = m_queue.isEmpty();
  for (const QString& path : files)
    for (const QString& file : filesOf(path))
      if (!m_queue.contains(file)) m_queue.push_back(file);
  if (m_queue.isEmpty()) return;
  if (wasIdle) {
    m_done = 0;
    m_options = {};
    readFront();
  } else {
    Q_EMIT changed();
  }
}

void ImportModel::readFront() {
  m_plan.reset();
  m_problem.clear();
  m_state = State::Reading;
  const auto workspace = m_session.workspace();
  if (!workspace) {
    m_problem = tr("Open or create a workspace first; files are imported into it.");
    m_state = State::Failed;
    Q_EMIT changed();
    return;
  }
  m_job = m_session.jobs().run<ImportPlan>(
      {tr("Read %1").arg(QFileInfo(file()).fileName()), QStringLiteral("import-preview")}, this,
      [workspace, path = file().toStdString(), options = m_options](const Progress&) {
        return previewImport(*workspace, path, options);
      },
      [this](Result<ImportPlan> plan) {
        m_job = 0;
        if (!plan && plan.error().kind == ErrorKind::Cancelled) return cancel();
        if (plan) {
          m_plan = std::move(*plan);
          m_planned = m_plan->columns;
          m_state = State::Ready;
        } else {
          m_problem = QString::fromStdString(plan.error().message);
          m_state = State::Failed;
        }
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

QList<ImportModel::Role> ImportModel::roles() {
  return {{ColumnRole::Ignored, {}},
          {ColumnRole::DesignIndex, {}},
          {ColumnRole::DesignKey, {}},
          {ColumnRole::Decision, {}},
          {ColumnRole::MeasuredAs, {}},
          {ColumnRole::Value, Metric::Latency},
          {ColumnRole::Value, Metric::Energy},
          {ColumnRole::Value, Metric::Power},
          {ColumnRole::Value, Metric::ModelSize},
          {ColumnRole::Value, Metric::Flash},
          {ColumnRole::Value, Metric::PeakMemory},
          {ColumnRole::Accuracy, {}},
          {ColumnRole::Attribute, {}},
          {ColumnRole::DeviceName, {}},
          {ColumnRole::MetricName, {}},
          {ColumnRole::UnitName, {}},
          {ColumnRole::LongValue, {}},
          {ColumnRole::DeviceField, {}},
          {ColumnRole::Repeats, {}},
          {ColumnRole::Spread, {}}};
}

QString ImportModel::roleText(const Role& role) {
  switch (role.role) {
    case ColumnRole::Ignored: return tr("Not imported");
    case ColumnRole::DesignIndex: return tr("Design, by number");
    case ColumnRole::DesignKey: return tr("Design, by key");
    case ColumnRole::MeasuredAs: return tr("Measured as");
    case ColumnRole::Decision: return tr("Decision");
    case ColumnRole::Attribute: return tr("Attribute");
    case ColumnRole::Accuracy: return tr("Accuracy");
    case ColumnRole::DeviceName: return tr("Device name");
    case ColumnRole::MetricName: return tr("Metric name");
    case ColumnRole::UnitName: return tr("Unit name");
    case ColumnRole::LongValue: return tr("Measured value");
    case ColumnRole::DeviceField: return tr("Device description");
    case ColumnRole::Repeats: return tr("Number of repeats");
    case ColumnRole::Spread: return tr("Spread of the repeats");
    case ColumnRole::Value: break;
  }
  if (!role.metric) return tr("Value of which metric?");
  switch (*role.metric) {
    case Metric::Latency: return tr("Latency");
    case Metric::Energy: return tr("Energy");
    case Metric::Power: return tr("Mean power");
    case Metric::ModelSize: return tr("Model size");
    case Metric::Flash: return tr("Flash");
    case Metric::PeakMemory: return tr("Peak memory");
  }
  return {};
}

QStringList ImportModel::unitsFor(const Role& role) {
  const auto list = [](const char* symbols) { return QString::fromUtf8(symbols).split(QLatin1Char(' ')); };
  if (role.role == ColumnRole::Accuracy) return list("% fraction");
  if (role.role != ColumnRole::Value || !role.metric) return {};
  switch (metricQuantity(*role.metric)) {
    case Quantity::Time: return list("ms s µs ns");
    case Quantity::Energy: return list("mJ J µJ");
    case Quantity::Power: return list("mW W µW");
    case Quantity::Size: return list("B kB KiB MB MiB");
    default: return {};
  }
}

void ImportModel::setRole(int column, const Role& role) {
  if (!m_plan || column < 0 || std::size_t(column) >= m_plan->columns.size()) return;
  ColumnPlan& plan = m_plan->columns[std::size_t(column)];
  if (Role{plan.role, plan.metric} == role) return;
  plan.role = role.role;
  plan.metric = role.metric;
  // A unit of another quantity would be a silent guess.
  if (plan.unit && !unitsFor(role).contains(QString::fromStdString(plan.unit->symbol))) plan.unit.reset();
  Q_EMIT changed();
}

void ImportModel::setIncluded(int column, bool included) {
  if (!m_plan || column < 0 || std::size_t(column) >= m_plan->columns.size()) return;
  ColumnPlan& plan = m_plan->columns[std::size_t(column)];
  if ((plan.role != ColumnRole::Ignored) == included) return;
  if (included) {
    plan = m_planned[std::size_t(column)];
    if (plan.role == ColumnRole::Ignored) plan.role = ColumnRole::Attribute;
  } else {
    plan.role = ColumnRole::Ignored;
  }
  Q_EMIT changed();
}

void ImportModel::setUnit(int column, const QString& symbol) {
  if (!m_plan || column < 0 || std::size_t(column) >= m_plan->columns.size()) return;
  const auto unit = parseUnit(symbol.toStdString());
  if (!unit) return;
  ColumnPlan& chosen = m_plan->columns[std::size_t(column)];
  const bool wasOpen = !chosen.unit;
  chosen.unit = unit;
  if (wasOpen)
    for (ColumnPlan& other : m_plan->columns)
      if (other.role == chosen.role && other.metric == chosen.metric && !other.unit) other.unit = unit;
  Q_EMIT changed();
}

void ImportModel::setFormat(const QString& as) {
  if (m_options.as == as.toStdString() || m_queue.isEmpty()) return;
  m_options.as = as.toStdString();
  readFront();
}

void ImportModel::setDevice(const QString& name) {
  if (m_options.device == name.toStdString() || m_queue.isEmpty()) return;
  m_options.device = name.toStdString();
  readFront();
}

bool ImportModel::isOpen(int column) const {
  if (!m_plan || column < 0 || std::size_t(column) >= m_plan->columns.size()) return false;
  const ColumnPlan& plan = m_plan->columns[std::size_t(column)];
  if (!needsUnit(plan.role)) return false;
  return !plan.unit || (plan.role == ColumnRole::Value && !plan.metric);
}

QList<Question> ImportModel::openQuestions() const {
  QList<Question> open;
  if (!m_plan) return open;
  const auto any = [&](auto&& condition) {
    return std::any_of(m_plan->columns.begin(), m_plan->columns.end(), condition);
  };
  bool unitAsked = false, metricAsked = false;
  for (const Question& question : m_plan->questions) {
    bool stillOpen = true;
    switch (question.topic) {
      case Question::Topic::Unit:
        unitAsked = true;
        stillOpen = any([](const ColumnPlan& c) { return needsUnit(c.role) && !c.unit; });
        break;
      case Question::Topic::Metric:
        metricAsked = true;
        stillOpen = any([](const ColumnPlan& c) { return c.role == ColumnRole::Value && !c.metric; });
        break;
      case Question::Topic::Device:
        stillOpen = any([](const ColumnPlan& c) { return c.role == ColumnRole::Value && c.device.empty(); });
        break;
      case Question::Topic::Kind: break;
    }
    if (stillOpen) open.push_back(question);
  }
  // An edit can open a question that the file itself did not raise.
  for (const ColumnPlan& column : m_plan->columns) {
    if (column.role == ColumnRole::Value && !column.metric && !std::exchange(metricAsked, true))
      open.push_back({Question::Topic::Metric, tr("What does %1 measure?").arg(QString::fromStdString(column.header)).toStdString(), "--as"});
    if (needsUnit(column.role) && !column.unit && !std::exchange(unitAsked, true))
      open.push_back({Question::Topic::Unit, tr("Which unit is %1 in?").arg(QString::fromStdString(column.header)).toStdString(), "--unit"});
  }
  return open;
}

int ImportModel::columnsToImport() const {
  if (!m_plan) return 0;
  return int(std::count_if(m_plan->columns.begin(), m_plan->columns.end(),
                           [](const ColumnPlan& column) { return column.role != ColumnRole::Ignored; }));
}

void ImportModel::importCurrent() {
  if (!canImport()) return;
  m_state = State::Importing;
  ImportPlan plan = *m_plan;
  plan.questions.clear();
  m_job = m_session.jobs().run<ImportOutcome>(
      {tr("Import %1").arg(QFileInfo(file()).fileName())}, this,
      [workspace = m_session.workspace(), path = file().toStdString(), plan = std::move(plan),
       options = m_options](const Progress& progress) {
        return importPlanned(*workspace, path, plan, options, progress);
      },
      [this](Result<ImportOutcome> outcome) {
        m_job = 0;
        if (!outcome) {
          if (m_state != State::Importing) return;
          m_state = m_plan ? State::Ready : State::Idle;
          if (outcome.error().kind != ErrorKind::Cancelled) {
            m_problem = QString::fromStdString(outcome.error().message);
            m_state = State::Failed;
            m_session.reportError(outcome.error());
          }
          Q_EMIT changed();
          return;
        }
        const QString imported = file();
        m_session.addIssues(outcome->issues);
        m_session.refresh();
        next();
        Q_EMIT this->imported(imported, outcome->values, outcome->skipped);
      });
  Q_EMIT changed();
}

void ImportModel::next() {
  if (!m_queue.isEmpty()) m_queue.pop_front();
  ++m_done;
  m_options = {};
  m_plan.reset();
  m_problem.clear();
  if (m_queue.isEmpty()) {
    m_done = 0;
    m_state = State::Idle;
    Q_EMIT changed();
  } else {
    readFront();
  }
}

void ImportModel::skip() {
  if (m_state == State::Importing || m_queue.isEmpty()) return;
  if (m_job != 0) m_session.jobs().cancel(m_job);
  next();
}

void ImportModel::cancel() {
  const quint64 job = std::exchange(m_job, 0);
  m_queue.clear();
  m_done = 0;
  m_plan.reset();
  m_problem.clear();
  m_options = {};
  m_state = State::Idle;
  if (job != 0) m_session.jobs().cancel(job);
  Q_EMIT changed();
}

}  // namespace isotone
