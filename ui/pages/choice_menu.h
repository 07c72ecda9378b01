// The menu of a block of the network: its bits and choices, what holding each would do, and a way back to the optimizer.
#pragma once

#include <QMenu>

#include "ui/view_models/explore_model.h"

namespace isotone {

class ChoiceMenu : public QMenu {
  Q_OBJECT
 public:
  /// `title` names what the choices are of: "Block 3". The first decision's choices are in the menu itself, those of the others
  /// in menus of their own. Deletes itself when it closes.
  ChoiceMenu(ExploreModel& model, const QString& title, const std::vector<DecisionOffer>& offers, QWidget* parent);

 private:
  void addTitle(const QString& text);
  void fill(QMenu& menu, const DecisionOffer& offer);

  ExploreModel& m_model;
};

}  // namespace isotone
