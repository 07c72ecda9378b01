// Where one begins: recent workspaces, the sample, a new workspace, and what the program does in three steps.
#pragma once

#include "ui/pages/page.h"
#include "ui/view_models/start_model.h"

class QGridLayout;
class QVBoxLayout;

namespace isotone {

class StyledLabel;

class StartPage : public Page {
  Q_OBJECT
 public:
  StartPage(Session& session, StartModel& model, QWidget* parent = nullptr);

  void retranslate() override;
  QString help() const override;
  QString title() const override;
  void activate() override;

 Q_SIGNALS:
  void openWanted();              // the file dialog
  void newWanted();
  void sampleWanted();
  void guideWanted();             // the tour of the window
  void recentWanted(const QString& path);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* buildSteps();
  QWidget* buildDropArea();
  void rebuildCards();
  StartModel& m_model;
  QPushButton *m_sample = nullptr, *m_new = nullptr, *m_open = nullptr, *m_guide = nullptr;
  StyledLabel *m_recentTitle = nullptr, *m_noRecent = nullptr, *m_dropTitle = nullptr, *m_dropText = nullptr;
  StyledLabel *m_stepsTitle = nullptr, *m_guideText = nullptr;
  QList<StyledLabel*> m_stepTitles, m_stepTexts;
  QGridLayout* m_cards = nullptr;
  int m_columns = 0;
};

}  // namespace isotone
