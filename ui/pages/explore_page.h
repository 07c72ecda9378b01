// "What should I ship?": the goal on the left, all designs and the chosen network in the middle, the answer on the right.
#pragma once

#include <QComboBox>
#include <QMenu>

#include "ui/charts/figure_view.h"
#include "ui/pages/answer_panel.h"
#include "ui/pages/goal_panel.h"
#include "ui/pages/network_panel.h"
#include "ui/pages/page.h"
#include "ui/view_models/explore_model.h"

namespace isotone {

class ExplorePage : public Page {
  Q_OBJECT
 public:
  explicit ExplorePage(Session& session, QWidget* parent = nullptr);

  void retranslate() override;
  QString help() const override;
  QString title() const override;
  QList<QAction*> pageActions() const override;
  void activate() override;
  ExploreModel& model() { return m_model; }

 Q_SIGNALS:
  void compareWanted();  // the person wants to see the pinned designs side by side
  void devicesWanted();  // there is nothing to choose from: import first

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* buildCentre();
  void buildActions();
  void connectChart();
  void follow();
  void followColours();
  void addToolFormats();
  void askExport(const QString& format, const QString& suffix, const QString& filter);

  ExploreModel m_model;
  GoalPanel* m_goal = nullptr;
  AnswerPanel* m_answer = nullptr;
  FigureView* m_pareto = nullptr;
  NetworkPanel* m_network = nullptr;
  StyledLabel *m_chartTitle = nullptr, *m_chartNote = nullptr;
  QComboBox* m_colour = nullptr;
  QPushButton* m_export = nullptr;
  QMenu *m_exportMenu = nullptr, *m_exportTools = nullptr;
  QAction *m_exportArchitecture = nullptr, *m_exportPolicy = nullptr, *m_exportFront = nullptr;
  QAction *m_pin = nullptr, *m_compare = nullptr, *m_toDevices = nullptr, *m_release = nullptr;
};

}  // namespace isotone
