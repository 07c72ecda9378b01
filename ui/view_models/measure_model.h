// Measuring this computer from the window: what may be chosen, and the one job that runs.
#pragma once

#include <vector>

#include <QObject>

#include "core/workspace/measure.h"
#include "core/workspace/measure_designs.h"
#include "ui/view_models/session.h"

namespace isotone {

class MeasureModel : public QObject {
  Q_OBJECT
 public:
  explicit MeasureModel(Session& session, QObject* parent = nullptr);

  struct Choice {
    DesignChoice designs;
    std::vector<Runtime> runtimes;
    std::vector<int> threads;
    bool again = false;
  };

  /// Why nothing can be measured here, as a sentence; empty: it can.
  QString problem() const;
  bool hasOtherDevices() const;             // from whose measurements anchor designs follow
  int liveDesigns() const;
  static std::vector<int> threadChoices();  // 1, 2, 4 … and as many as there are cores
  static QString runtimeTitle(Runtime runtime);

  void start(const Choice& choice);
  bool isBusy() const { return m_job != 0; }

 Q_SIGNALS:
  void changed();
  /// How many values are new, and how many devices they belong to.
  void measured(int values, int devices);

 private:
  Session& m_session;
  quint64 m_job = 0;
};

}  // namespace isotone
