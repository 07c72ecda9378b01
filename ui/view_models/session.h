// What all pages share: the open workspace, the current device, metric and task, the selection, and what a person edits
// (goal, method, pins and filter). Lives on the GUI thread.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include "core/optimizer/design_filter.h"
#include "core/optimizer/goal.h"
#include "core/workspace/optimize.h"
#include "core/workspace/workspace.h"
#include "ui/jobs/job_runner.h"

namespace isotone {

/// A pinned design. Pins keep the design itself, since search finds designs that have no row.
struct Pin {
  QString letter;    // "A", "B", … the first free one
  qint64 row = -1;   // of the workspace's designs, -1: none
  Design design;
  QString note;
  bool operator==(const Pin&) const = default;
};

/// What undo and redo restore, as one value.
struct Edits {
  Goal goal;
  Method method = Method::Auto;  // by which designs are chosen for it
  QList<Pin> pins;
  DesignFilter filter;
  bool operator==(const Edits&) const = default;
};

class Session : public QObject {
  Q_OBJECT
 public:
  explicit Session(JobRunner& jobs, QObject* parent = nullptr);
  ~Session() override;  // saves what is unsaved

  JobRunner& jobs() const { return m_jobs; }

  /// Null when none is open.
  const std::shared_ptr<Workspace>& workspace() const { return m_workspace; }
  std::shared_ptr<const Dataset> data() const { return m_data; }  // null when none is open
  /// Takes an opened workspace (open it in a job); restores device, metric, goal, pins, filter from its settings.
  void setWorkspace(std::shared_ptr<Workspace> workspace);
  void closeWorkspace();
  /// Call after a verb changed the workspace: takes the new snapshot and tells everyone.
  void refresh();

  QString device() const { return m_device; }   // empty when there is none
  std::size_t deviceIndex() const;              // in data()->devices; only when device() is not empty
  Metric metric() const { return m_metric; }    // Latency or Energy
  QString task() const;
  void setDevice(const QString& name);
  void setMetric(Metric metric);
  void setTask(const QString& task);            // stored in the workspace

  const QList<quint32>& selection() const { return m_selection; }  // design rows, first = current
  void setSelection(const QList<quint32>& rows);
  void setHovered(qint64 row);                  // -1: none; a light touch shared by all charts

  /// Off: nothing of this session is written into the workspace, for tours and previews.
  void setKeepsSettings(bool keeps) { m_keepsSettings = keeps; }

  /// The page that was in front, by its object name ("explore"); kept in the workspace. Empty: not known.
  QString page() const { return m_page; }
  void setPage(const QString& name);

  /// How a person left the pages (zoom of charts, order of tables), kept in the workspace; the window fills and reads it.
  const QJsonObject& layout() const { return m_layout; }
  void setLayout(const QJsonObject& layout);

  const Edits& edits() const { return m_edits; }
  /// Makes an edit that can be undone. Edits with the same non-empty mergeKey that follow each other become one step.
  void edit(const Edits& after, const QString& text, const QString& mergeKey = {});
  void setGoal(const Goal& goal, const QString& text, const QString& mergeKey = {});
  void setFilter(const DesignFilter& filter, const QString& text, const QString& mergeKey = {});
  void addPin(qint64 row, const Design& design);
  /// The same in a value that is then given to edit(): several pins as one step. A design that is pinned stays as it is.
  static QString addPinTo(Edits& edits, qint64 row, const Design& design);
  void removePin(const QString& letter);
  /// For the undo stack only: sets without recording.
  void restore(const Edits& edits);

  const Issues& issues() const { return m_issues; }  // what imports and verbs noticed in this session
  void addIssues(const Issues& issues);
  void clearIssues();
  /// Something went wrong that the person must know now: shown as a message bar, kept in the issue list.
  void reportError(const Error& error);

 Q_SIGNALS:
  void aboutToSave();        // the last moment to hand over the layout
  void workspaceChanged();   // another workspace, or none
  void dataChanged();        // its content changed (also after workspaceChanged)
  void deviceChanged();
  void metricChanged();
  void taskChanged();
  void selectionChanged();
  void hoveredChanged(qint64 row);
  void editsChanged();
  void edited(const isotone::Edits& before, const isotone::Edits& after, const QString& text,
              const QString& mergeKey);          // for the undo stack
  void issuesChanged();
  void errorReported(const QString& message);

 private:
  void settingsChanged();      // saves them soon, in a quiet job
  void saveSettings();         // now, waiting for it
  void restoreSettings();
  std::vector<std::pair<std::string, std::string>> settings() const;  // all that is kept, by key
  void chooseDevice();         // keeps the device if it still exists, else takes the first that has measurements

  JobRunner& m_jobs;
  QTimer m_saveTimer;
  bool m_unsaved = false;
  bool m_keepsSettings = true;
  QString m_page;
  QJsonObject m_layout;
  std::shared_ptr<Workspace> m_workspace;
  std::shared_ptr<const Dataset> m_data;
  QString m_device;
  Metric m_metric = Metric::Latency;
  QList<quint32> m_selection;
  Edits m_edits;
  Issues m_issues;
};

}  // namespace isotone
