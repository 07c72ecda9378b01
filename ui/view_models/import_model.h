// Files on their way into the workspace: a queue, the plan of the file in front with the person's edits, and the import.
#pragma once

#include <optional>

#include <QObject>
#include <QStringList>

#include "core/workspace/import.h"
#include "ui/view_models/session.h"

namespace isotone {

class ImportModel : public QObject {
  Q_OBJECT
 public:
  enum class State { Idle, Reading, Ready, Failed, Importing };

  explicit ImportModel(Session& session, QObject* parent = nullptr);

  /// Queues files; folders stand for the tables in them. The first is read at once.
  void add(const QStringList& files);
  State state() const { return m_state; }
  QString file() const;                 // path of the one in front; empty when idle
  int position() const { return m_done + 1; }
  int total() const { return m_done + int(m_queue.size()); }
  const ImportPlan* plan() const { return m_plan ? &*m_plan : nullptr; }
  const QString& problem() const { return m_problem; }  // when Failed

  /// What a value column can become, in the order of the choice: ignored, design, metrics, accuracy, attribute.
  struct Role {
    ColumnRole role = ColumnRole::Ignored;
    std::optional<Metric> metric;
    bool operator==(const Role&) const = default;
  };
  static QList<Role> roles();
  static QString roleText(const Role& role);
  static QStringList unitsFor(const Role& role);

  void setRole(int column, const Role& role);
  void setIncluded(int column, bool included);
  /// Where other columns of the same metric have no unit either, they get it too: one file, one unit.
  void setUnit(int column, const QString& symbol);
  void setFormat(const QString& as);    // reads the file again: "auto", "latency", "accuracy" …
  void setDevice(const QString& name);  // for files of one device; reads the file again
  const ImportOptions& options() const { return m_options; }

  /// Questions that the edits have not answered yet; the import waits for them.
  QList<Question> openQuestions() const;
  bool isOpen(int column) const;        // this column's unit or metric is asked for
  int columnsToImport() const;
  bool canImport() const { return m_state == State::Ready && openQuestions().isEmpty() && columnsToImport() > 0; }

  void importCurrent();
  void skip();
  void cancel();                        // forgets the whole queue; a running import is stopped and undone

 Q_SIGNALS:
  void changed();
  void imported(const QString& file, qulonglong values, qulonglong skipped);

 private:
  void readFront();
  void next();
  Session& m_session;
  QStringList m_queue;
  int m_done = 0;
  State m_state = State::Idle;
  std::optional<ImportPlan> m_plan;
  std::vector<ColumnPlan> m_planned;    // as recognised, to come back to when a column is switched on again
  ImportOptions m_options;
  QString m_problem;
  quint64 m_job = 0;
};

}  // namespace isotone
