// "How it was found": the method, what each method finds and how fast, and the way to train the optimizer network.
#pragma once

#include <array>

#include <QComboBox>
#include <QPushButton>

#include "ui/pages/surface.h"
#include "ui/view_models/explore_model.h"

namespace isotone {

class FoundPanel : public QWidget {
  Q_OBJECT
 public:
  explicit FoundPanel(ExploreModel& model, QWidget* parent = nullptr);
  void retranslate();
  void follow();

 Q_SIGNALS:
  void trainWanted();

 private:
  void followMethods();

  ExploreModel& m_model;
  StyledLabel* m_title = nullptr;
  QComboBox* m_method = nullptr;
  std::array<std::array<StyledLabel*, 3>, 5> m_lines{};
  StyledLabel* m_note = nullptr;
  QPushButton* m_train = nullptr;
};

}  // namespace isotone
