// Opening, creating and remembering workspaces.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include "ui/view_models/session.h"

namespace isotone {

struct RecentWorkspace {
  QString path, name, space, lastDesign;
  int designs = 0, devices = 0;
  bool simulated = false;
  QDateTime opened;
};

class StartModel : public QObject {
  Q_OBJECT
 public:
  /// Whether recent workspaces are kept in the person's settings; tours and tests leave them alone.
  enum class Memory { Kept, None };
  StartModel(Session& session, Memory memory, QObject* parent = nullptr);

  QList<RecentWorkspace> recent() const { return m_recent; }  // newest first; gone files are left out
  void forget(const QString& path);

  struct SpaceChoice {
    QString name, title;
    QString description;
  };
  static QList<SpaceChoice> spaces();

  void open(const QString& path);
  /// `space`: a built-in name, "table", or the path of a JSON file.
  void create(const QString& path, const QString& space, const QStringList& filesToImport);
  /// Opens the sample of the person's data folder; makes it first if it is not there.
  void openSample();
  static QString samplePath();
  void adopt(std::shared_ptr<Workspace> workspace);  // one that is open already
  void close();
  bool isBusy() const { return m_job != 0; }

 Q_SIGNALS:
  void recentChanged();
  void opened(const QStringList& filesToImport);

 private:
  void take(Result<std::shared_ptr<Workspace>> workspace, const QStringList& filesToImport);
  void load();
  void store();
  void remember();
  Session& m_session;
  Memory m_memory;
  QList<RecentWorkspace> m_recent;
  quint64 m_job = 0;
};

}  // namespace isotone
