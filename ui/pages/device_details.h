// Everything that is written about one device: origin, conditions, source, its spec sheet, and what imports noticed.
#pragma once

#include "ui/pages/surface.h"
#include "ui/view_models/session.h"

class QAction;
class QGridLayout;
class QVBoxLayout;

namespace isotone {

class DeviceDetails : public Surface {
  Q_OBJECT
 public:
  /// `actions` become buttons below the name while they are enabled.
  DeviceDetails(Session& session, const QList<QAction*>& actions, QWidget* parent = nullptr);
  void showDevice();        // the session's current one
  static QString conditionsLine(const DeviceProfile& device);

 private:
  QLayout* buildButtons(const QList<QAction*>& actions);
  void addFact(const QString& name, const QString& value, const QString& detail = {});
  void addSpecSheet(const DeviceProfile& device);
  Session& m_session;
  StyledLabel *m_title = nullptr, *m_name = nullptr, *m_issuesTitle = nullptr;
  QGridLayout* m_facts = nullptr;
  QVBoxLayout* m_issues = nullptr;
};

}  // namespace isotone
