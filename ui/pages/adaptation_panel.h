// The guided path on the Monotonicity page: from a target to its adapted predictor, in four steps on one sheet.
#pragma once

#include <QList>
#include <QLocale>

#include "ui/pages/surface.h"
#include "ui/view_models/adaptation_model.h"
#include "ui/view_models/import_model.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace isotone {

class FigureView;
class ImportPanel;
class LedgerPanel;
class MonotonicityModel;
class Segmented;
class StepTitle;

class AdaptationPanel : public QWidget {
  Q_OBJECT
 public:
  AdaptationPanel(Session& session, MonotonicityModel& devices, QWidget* parent = nullptr);

  AdaptationModel& model() { return m_model; }
  ImportModel& importModel() { return m_import; }
  void retranslate();
  void openKitDialog();
  void openImportDialog();

 Q_SIGNALS:
  void backWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* buildSteps();
  QWidget* buildResult();
  QVBoxLayout* buildScatter(StyledLabel*& title, FigureView*& view, const char* name);
  void showState();
  QString verdictText() const;
  void showResult();
  void showPictures();
  void showScatter(StyledLabel* title, FigureView* view, const MethodOutcome* outcome, const QString& heading);
  void showFacts();
  Session& m_session;
  MonotonicityModel& m_devices;
  AdaptationModel m_model;
  ImportModel m_import;
  QPushButton *m_back = nullptr, *m_kit = nullptr, *m_importButton = nullptr, *m_keep = nullptr, *m_cancel = nullptr;
  StepTitle *m_targetStep = nullptr, *m_countStep = nullptr, *m_measureStep = nullptr, *m_resultStep = nullptr;
  StyledLabel *m_target = nullptr, *m_verdict = nullptr, *m_gain = nullptr, *m_samples = nullptr, *m_kitNote = nullptr;
  StyledLabel *m_evaluation = nullptr, *m_beforeTitle = nullptr, *m_afterTitle = nullptr, *m_comparisonTitle = nullptr;
  Segmented* m_counts = nullptr;
  FigureView *m_gainPicture = nullptr, *m_before = nullptr, *m_after = nullptr, *m_comparison = nullptr;
  QWidget *m_facts = nullptr, *m_scatters = nullptr, *m_others = nullptr;
  const Adaptation* m_pictured = nullptr;  // that the pictures show: drawing them takes longer than making it
  QLocale m_locale;                        // of the pictures
  QList<std::pair<StyledLabel*, StyledLabel*>> m_factLabels;
  LedgerPanel* m_ledger = nullptr;
  ImportPanel* m_importPanel = nullptr;
  QStackedWidget* m_right = nullptr;
};

}  // namespace isotone
