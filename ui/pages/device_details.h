// Everything that is written about one device: origin, conditions, source, and what imports noticed.
#pragma once

#include "ui/pages/surface.h"
#include "ui/view_models/session.h"

class QGridLayout;
class QVBoxLayout;

namespace isotone {

class DeviceDetails : public Surface {
  Q_OBJECT
 public:
  explicit DeviceDetails(Session& session, QWidget* parent = nullptr);
  void showDevice();        // the session's current one
  static QString conditionsLine(const DeviceProfile& device);

 private:
  void addFact(const QString& name, const QString& value);
  Session& m_session;
  StyledLabel *m_title = nullptr, *m_name = nullptr, *m_issuesTitle = nullptr;
  QGridLayout* m_facts = nullptr;
  QVBoxLayout* m_issues = nullptr;
};

}  // namespace isotone
