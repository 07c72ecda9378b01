// The issues of this session, newest last, each with a way to what it is about.
#pragma once

#include "ui/pages/surface.h"
#include "ui/view_models/session.h"

namespace isotone {

class IssueList : public Surface {
  Q_OBJECT
 public:
  explicit IssueList(Session& session, QWidget* parent = nullptr);
  /// Opens above a widget's upper right corner.
  void openAbove(QWidget* anchor);

 Q_SIGNALS:
  void deviceWanted(const QString& name);

 private:
  QString deviceOf(const Issue& issue) const;
  Session& m_session;
};

}  // namespace isotone
