// The workspace, the current device and metric of all pages, and the search.
#pragma once

#include <QComboBox>
#include <QPushButton>

#include "ui/pages/surface.h"
#include "ui/view_models/session.h"

namespace isotone {

class FilterChip;
class Segmented;

/// Takes what others leave and shows the longest of its texts that fits there, so that nothing is ever cut.
class FittingLabel : public StyledLabel {
  Q_OBJECT
 public:
  explicit FittingLabel(TextStyle style, TokenColour colour = &Tokens::text, QWidget* parent = nullptr);
  void setTexts(const QStringList& longestFirst);
  QSize minimumSizeHint() const override { return {0, StyledLabel::minimumSizeHint().height()}; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fit();
  QStringList m_texts;
};

/// Title and detail of the current device in one line.
class DeviceCombo : public QComboBox {
  Q_OBJECT
 public:
  using QComboBox::QComboBox;
  enum { NameRole = Qt::UserRole, DetailRole };

 protected:
  void paintEvent(QPaintEvent* event) override;
};

class TopBar : public Surface {
  Q_OBJECT
 public:
  explicit TopBar(Session& session, QWidget* parent = nullptr);
  void retranslate();
  FilterChip& filter() { return *m_filter; }

 Q_SIGNALS:
  void searchWanted();

 private:
  void showWorkspace();
  void showDevice();
  void showMetric();
  Session& m_session;
  StyledLabel *m_name = nullptr, *m_deviceLabel = nullptr, *m_metricLabel = nullptr;
  FittingLabel* m_summary = nullptr;
  QLabel* m_badge = nullptr;
  DeviceCombo* m_device = nullptr;
  Segmented* m_metric = nullptr;
  FilterChip* m_filter = nullptr;
  QPushButton* m_search = nullptr;
};

}  // namespace isotone
