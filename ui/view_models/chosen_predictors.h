// Which predictor is used for the current device, and why: one sentence for each quantity, asked for in a job.
#pragma once

#include <vector>

#include <QObject>

#include "ui/view_models/session.h"

namespace isotone {

class ChosenPredictors : public QObject {
  Q_OBJECT
 public:
  explicit ChosenPredictors(Session& session, QObject* parent = nullptr);

  struct Line { QString quantity, why; };
  const std::vector<Line>& lines() const { return m_lines; }
  void activate();
  void deactivate() { m_active = false; }

 Q_SIGNALS:
  void changed();

 private:
  void look();

  Session& m_session;
  std::vector<Line> m_lines;
  bool m_active = false, m_stale = true;
};

}  // namespace isotone
