// The filter in the top bar: says what is filtered, opens the panel, and takes the filter off with one click.
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include "ui/view_models/filter_model.h"

namespace isotone {

class FilterChip : public QWidget {
  Q_OBJECT
 public:
  explicit FilterChip(Session& session, QWidget* parent = nullptr);
  void retranslate();
  /// The panel under the chip; nothing without a workspace.
  void openPanel();

 private:
  void follow();
  Session& m_session;
  FilterModel& m_filter;
  QAbstractButton *m_open = nullptr, *m_clear = nullptr;
};

}  // namespace isotone
