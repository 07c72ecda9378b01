// The right of Explore: the answer in numbers, what more would buy, and how it was found.
#pragma once

#include <array>

#include <QPushButton>

#include "ui/charts/figure_view.h"
#include "ui/pages/found_panel.h"
#include "ui/pages/side_panel.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/limit_bar.h"

namespace isotone {

/// One quantity of the answer: its value, where it comes from, and how far it is from its limit.
class QuantityRow : public QWidget {
  Q_OBJECT
 public:
  explicit QuantityRow(Limit quantity, QWidget* parent = nullptr);
  Limit quantity() const { return m_quantity; }
  void follow(const ExploreModel& model);

 private:
  Limit m_quantity;
  StyledLabel *m_title, *m_distance, *m_value, *m_unit, *m_origin;
  LimitBar* m_bar;
};

class AnswerPanel : public SidePanel {
  Q_OBJECT
 public:
  explicit AnswerPanel(ExploreModel& model, QWidget* parent = nullptr);
  void retranslate();

  static constexpr int kWidth = 320;

 Q_SIGNALS:
  void compareWanted();
  void trainWanted();  // the optimizer network

 private:
  QWidget* buildNumbers();
  QWidget* buildTrouble();
  QWidget* buildMore();
  QWidget* buildButtons();
  void follow();
  void followButtons();

  ExploreModel& m_model;
  StyledLabel *m_title = nullptr, *m_kind = nullptr, *m_troubleText = nullptr;
  StyledLabel *m_moreTitle = nullptr, *m_simulated = nullptr;
  struct MoreLine { StyledLabel *what = nullptr, *does = nullptr; };
  std::array<MoreLine, 3> m_moreText;
  FoundPanel* m_found = nullptr;
  std::array<QuantityRow*, 4> m_rows{};
  QWidget *m_trouble = nullptr, *m_more = nullptr;
  QPushButton *m_relax = nullptr, *m_back = nullptr, *m_pin = nullptr, *m_compare = nullptr;
  FigureView* m_moreFigure = nullptr;
};

}  // namespace isotone
