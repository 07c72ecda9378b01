#include "ui/view_models/start_model.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "core/workspace/sample.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

constexpr int kMostRecent = 12;

using Opened = std::shared_ptr<Workspace>;

Result<DesignSpace> spaceNamed(const QString& name) {
  if (name == QLatin1String("table")) return DesignSpace::table();
  if (name.endsWith(QLatin1String(".json"))) return DesignSpace::fromFile(name.toStdString());
  return DesignSpace::builtIn(name.toStdString());
}

}  // namespace

StartModel::StartModel(Session& session, Memory memory, QObject* parent)
    : QObject(parent), m_session(session), m_memory(memory) {
  load();
  connect(&session, &Session::dataChanged, this, &StartModel::remember);
  connect(&session, &Session::selectionChanged, this, &StartModel::remember);
}

void StartModel::load() {
  if (m_memory == Memory::None) return;
  QSettings settings;
  const int count = settings.beginReadArray(QStringLiteral("recent"));
  for (int i = 0; i < count; ++i) {
    settings.setArrayIndex(i);
    RecentWorkspace entry;
    entry.path = settings.value(QStringLiteral("path")).toString();
    entry.name = settings.value(QStringLiteral("name")).toString();
    entry.space = settings.value(QStringLiteral("space")).toString();
    entry.lastDesign = settings.value(QStringLiteral("lastDesign")).toString();
    entry.designs = settings.value(QStringLiteral("designs")).toInt();
    entry.devices = settings.value(QStringLiteral("devices")).toInt();
    entry.simulated = settings.value(QStringLiteral("simulated")).toBool();
    entry.opened = settings.value(QStringLiteral("opened")).toDateTime();
    if (QFileInfo::exists(entry.path)) m_recent.push_back(entry);
  }
}

void StartModel::store() {
  Q_EMIT recentChanged();
  if (m_memory == Memory::None) return;
  QSettings settings;
  settings.remove(QStringLiteral("recent"));
  settings.beginWriteArray(QStringLiteral("recent"), int(m_recent.size()));
  for (int i = 0; i < m_recent.size(); ++i) {
    const RecentWorkspace& entry = m_recent[i];
    settings.setArrayIndex(i);
    settings.setValue(QStringLiteral("path"), entry.path);
    settings.setValue(QStringLiteral("name"), entry.name);
    settings.setValue(QStringLiteral("space"), entry.space);
    settings.setValue(QStringLiteral("lastDesign"), entry.lastDesign);
    settings.setValue(QStringLiteral("designs"), entry.designs);
    settings.setValue(QStringLiteral("devices"), entry.devices);
    settings.setValue(QStringLiteral("simulated"), entry.simulated);
    settings.setValue(QStringLiteral("opened"), entry.opened);
  }
  settings.endArray();
}

void StartModel::remember() {
  const auto workspace = m_session.workspace();
  const auto data = m_session.data();
  if (!workspace || !data) return;
  RecentWorkspace entry;
  entry.path = QFileInfo(QString::fromStdString(workspace->path().string())).absoluteFilePath();
  entry.name = QString::fromStdString(data->name);
  entry.space = QString::fromStdString(data->space->title());
  entry.designs = int(data->designs.size());
  entry.devices = int(data->devices.size());
  entry.simulated = data->simulated;
  entry.opened = QDateTime::currentDateTime();
  if (!m_session.selection().isEmpty()) {
    const quint32 row = m_session.selection().front();
    entry.lastDesign = designNumber(*data, row, data->designs.designs[row]);
  }
  m_recent.removeIf([&](const RecentWorkspace& other) { return other.path == entry.path; });
  m_recent.push_front(entry);
  if (m_recent.size() > kMostRecent) m_recent.resize(kMostRecent);
  store();
}

void StartModel::forget(const QString& path) {
  if (m_recent.removeIf([&](const RecentWorkspace& entry) { return entry.path == path; }) > 0) store();
}

QList<StartModel::SpaceChoice> StartModel::spaces() {
  QList<SpaceChoice> choices;
  for (const std::string& name : DesignSpace::builtInNames()) {
    const auto space = DesignSpace::builtIn(name);
    if (!space || space->isTable()) continue;
    const QString description = tr("%n decision(s), %1 designs", nullptr, int(space->decisions().size())).arg(magnitudeText(space->size()));
    choices.push_back({QString::fromStdString(name), QString::fromStdString(space->title()), description});
  }
  choices.push_back({QStringLiteral("table"), tr("My own table"),
                     tr("The columns of the first table that you import become the decisions")});
  return choices;
}

void StartModel::open(const QString& path) {
  m_job = m_session.jobs().run<Opened>(
      {tr("Open %1").arg(QFileInfo(path).fileName()), QStringLiteral("open-workspace")}, this,
      [path = path.toStdString()](const Progress&) -> Result<Opened> {
        auto workspace = Workspace::open(path, WorkspaceFile::Mode::Write);
        // What may not be written can still be looked at.
        if (!workspace && workspace.error().kind == ErrorKind::Io)
          return Workspace::open(path, WorkspaceFile::Mode::Read);
        return workspace;
      },
      [this](Result<Opened> workspace) { take(std::move(workspace), {}); });
}

void StartModel::create(const QString& path, const QString& space, const QStringList& filesToImport) {
  m_job = m_session.jobs().run<Opened>(
      {tr("Create %1").arg(QFileInfo(path).fileName()), QStringLiteral("open-workspace")}, this,
      [path = path.toStdString(), space](const Progress&) -> Result<Opened> {
        const auto design = spaceNamed(space);
        if (!design) return failFrom(design);
        return Workspace::create(path, *design);
      },
      [this, filesToImport](Result<Opened> workspace) { take(std::move(workspace), filesToImport); });
}

QString StartModel::samplePath() {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("sample.isotone"));
}

void StartModel::openSample() {
  const QString path = samplePath();
  if (m_session.workspace() && QFileInfo(QString::fromStdString(m_session.workspace()->path().string())) == QFileInfo(path))
    return Q_EMIT opened({});
  if (QFileInfo::exists(path)) return open(path);
  QDir().mkpath(QFileInfo(path).absolutePath());
  m_job = m_session.jobs().run<Opened>(
      {tr("Make the sample workspace"), QStringLiteral("open-workspace")}, this,
      [path = path.toStdString()](const Progress&) { return makeSample(path); },
      [this](Result<Opened> workspace) { take(std::move(workspace), {}); });
}

void StartModel::take(Result<Opened> workspace, const QStringList& filesToImport) {
  m_job = 0;
  if (!workspace) return m_session.reportError(workspace.error());
  m_session.setWorkspace(std::move(*workspace));
  Q_EMIT opened(filesToImport);
}

void StartModel::adopt(Opened workspace) { take(std::move(workspace), {}); }

void StartModel::close() { m_session.closeWorkspace(); }

}  // namespace isotone
