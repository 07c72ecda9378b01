// "Why this one?": pinned designs side by side, axis by axis, layer by layer, device by device.
#pragma once

#include <QScrollArea>

#include "ui/charts/figure_view.h"
#include "ui/pages/compare_table.h"
#include "ui/pages/difference_strip.h"
#include "ui/pages/page.h"
#include "ui/view_models/compare_model.h"

namespace isotone {

class ComparePage : public Page {
  Q_OBJECT
 public:
  explicit ComparePage(Session& session, QWidget* parent = nullptr);

  void retranslate() override;
  QString help() const override;
  QString title() const override;
  QList<QAction*> pageActions() const override;
  void activate() override;
  void deactivate() override { m_model.deactivate(); }
  CompareModel& model() { return m_model; }

 Q_SIGNALS:
  void exploreWanted();  // there is nothing pinned yet

 private:
  QWidget* buildTop();
  QWidget* buildStrip();
  QWidget* buildMatrix();
  void follow();
  void copyTable();

  CompareModel m_model;
  CompareTable* m_table = nullptr;
  FigureView *m_parallel = nullptr, *m_matrix = nullptr;
  DifferenceStrip* m_strip = nullptr;
  QWidget* m_stripArea = nullptr;
  StyledLabel *m_tableTitle = nullptr, *m_tableNote = nullptr, *m_stripTitle = nullptr, *m_stripNote = nullptr;
  StyledLabel* m_order = nullptr;
  QScrollArea* m_matrixScroll = nullptr;
  QPushButton *m_unpinButton = nullptr, *m_copyButton = nullptr;
  QAction *m_unpinAll = nullptr, *m_copy = nullptr, *m_toExplore = nullptr;
};

}  // namespace isotone
