// What is to be shown on all pages: ranges, the best few, and whether dominated designs belong to it. A popup; every change is
// seen at once, and all of one visit are one step of undo.
#pragma once

#include <array>
#include <functional>

#include "ui/pages/surface.h"
#include "ui/view_models/filter_model.h"

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace isotone {

class FilterPanel : public Surface {
  Q_OBJECT
 public:
  FilterPanel(Session& session, QWidget* parent);
  void openUnder(const QWidget* button);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct RangeRow {
    Limit quantity = Limit::None;
    StyledLabel* title = nullptr;
    QLineEdit *low = nullptr, *high = nullptr;
  };
  void addRange(QGridLayout* grid, Limit quantity, const char* name);
  QWidget* buildBest();
  QLineEdit* makeField(const QString& name);
  ValueRange& rangeOf(DesignFilter& filter, Limit quantity) const;
  double scaleOf(Limit quantity) const;    // stored units a shown unit
  void change(const std::function<void(DesignFilter&)>& how);
  void showReach();     // titles with units, what the open ends would be
  void showFilter();    // the fields' texts
  void showCount();

  Session& m_session;
  FilterModel& m_filter;
  QString m_visit;      // merge key of this opening
  std::array<RangeRow, 4> m_ranges;
  QLineEdit *m_topPercent = nullptr, *m_topWithin = nullptr;
  QCheckBox* m_dominated = nullptr;
  StyledLabel* m_count = nullptr;
  QPushButton* m_clear = nullptr;
};

}  // namespace isotone
