// Whose predictor can I reuse? The map of all devices, and one pair of them in detail.
#pragma once

#include "ui/pages/page.h"
#include "ui/view_models/monotonicity_model.h"

class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace isotone {

class AdaptationPanel;
class FigureView;
class Segmented;
class StyledLabel;
class VerdictCard;

class MonotonicityPage : public Page {
  Q_OBJECT
 public:
  explicit MonotonicityPage(Session& session, QWidget* parent = nullptr);

  void retranslate() override;
  QString help() const override;
  QString title() const override;
  void activate() override;
  MonotonicityModel& model() { return m_model; }
  AdaptationPanel& path() { return *m_path; }
  /// The guided path for the current device, and back to the map.
  void openPath();
  void closePath();
  void openKitDialog();

 private:
  QWidget* buildMap();
  QWidget* buildPair();
  void showMap();
  void showPair();
  void showInverted();
  void addInvertedDesigns(const MonotonicityModel::Pair& pair);
  void addInvertedPairs(const MonotonicityModel::Pair& pair);
  void selectInverted();
  void followSelection();
  void markPair();
  MonotonicityModel m_model;
  QStackedWidget* m_stack = nullptr;
  AdaptationPanel* m_path = nullptr;
  QAction* m_pathAction = nullptr;
  StyledLabel *m_mapTitle = nullptr, *m_mapText = nullptr;
  Segmented* m_method = nullptr;
  FigureView* m_map = nullptr;
  VerdictCard* m_verdict = nullptr;
  StyledLabel *m_scatterTitle = nullptr, *m_invertedTitle = nullptr, *m_invertedNote = nullptr, *m_proxiesTitle = nullptr;
  FigureView *m_scatter = nullptr, *m_proxies = nullptr;
  Segmented* m_invertedKind = nullptr;
  QTableView* m_inverted = nullptr;
  QStandardItemModel* m_invertedRows = nullptr;
};

}  // namespace isotone
