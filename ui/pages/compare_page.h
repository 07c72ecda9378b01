// "Why this one?": pinned designs side by side, axis by axis, layer by layer, device by device; and the fewest designs that would
// serve all devices.
#pragma once

#include "ui/charts/figure_view.h"
#include "ui/pages/compare_table.h"
#include "ui/pages/cover_panel.h"
#include "ui/pages/difference_strip.h"
#include "ui/pages/page.h"
#include "ui/view_models/compare_model.h"
#include "ui/widgets/segmented.h"

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
  CoverModel& cover() { return m_cover; }
  /// By suffix: .csv, the table of the pinned designs as it is shown; .png, a picture of the whole page.
  void exportTo(const QString& path);

 Q_SIGNALS:
  void exploreWanted();  // there is nothing pinned yet

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* buildHint();
  QWidget* buildTop();
  QWidget* buildStrip();
  QWidget* buildMatrix();
  void follow();
  QString bitsKey() const;
  void followStrip(const QStringList& letters);
  void followMatrix();
  DataTable comparison() const;
  void copyTable();
  void askExport();

  CompareModel m_model;
  CoverModel m_cover;
  CoverPanel* m_coverPanel = nullptr;
  Surface* m_inside = nullptr;
  QWidget *m_hint = nullptr, *m_pinned = nullptr;  // one of them is shown
  CompareTable* m_table = nullptr;
  FigureView* m_parallel = nullptr;
  MatrixArea* m_matrix = nullptr;
  Segmented* m_shown = nullptr;
  ColourKey* m_key = nullptr;
  DifferenceStrip* m_strip = nullptr;
  QWidget* m_stripArea = nullptr;
  StyledLabel *m_tableTitle = nullptr, *m_tableNote = nullptr, *m_stripTitle = nullptr, *m_stripNote = nullptr, *m_stripKey = nullptr;
  StyledLabel *m_matrixTitle = nullptr, *m_matrixNote = nullptr, *m_order = nullptr, *m_hintText = nullptr;
  QPushButton *m_unpinButton = nullptr, *m_copyButton = nullptr, *m_exportButton = nullptr, *m_hintButton = nullptr;
  QAction *m_unpinAll = nullptr, *m_copy = nullptr, *m_export = nullptr, *m_toExplore = nullptr, *m_pinCover = nullptr;
};

}  // namespace isotone
