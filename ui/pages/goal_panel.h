// The left of Explore: what the person wants, as limits or as weights.
#pragma once

#include <array>

#include <QStackedWidget>

#include "ui/pages/emphasis_label.h"
#include "ui/pages/side_panel.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/trade_off_slider.h"

namespace isotone {

/// A thin bar that is filled to a share.
class ShareBar : public QWidget {
  Q_OBJECT
 public:
  explicit ShareBar(QWidget* parent = nullptr);
  void setShare(double share);
  QSize sizeHint() const override { return {120, 4}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double m_share = 0;
};

class GoalPanel : public SidePanel {
  Q_OBJECT
 public:
  explicit GoalPanel(ExploreModel& model, QWidget* parent = nullptr);
  void retranslate();

  static constexpr int kWidth = 304;

 private:
  struct LimitSlider { Limit limit; TradeOffSlider* slider; StyledLabel* missing; };
  struct WeightSlider { Limit cost; TradeOffSlider* slider; };
  QWidget* buildLimits();
  QWidget* buildWeights();
  QWidget* buildFoot();
  void followCandidates();  // ranges and histograms
  void followGoal();        // values and sentences
  QString weightNote() const;

  ExploreModel& m_model;
  Segmented* m_form = nullptr;
  QStackedWidget* m_ways = nullptr;
  std::array<LimitSlider, 4> m_limits{};
  std::array<WeightSlider, 2> m_weights{};
  TradeOffSlider* m_confidence = nullptr;
  StyledLabel *m_confidenceNote = nullptr, *m_weightNote = nullptr;
  EmphasisLabel* m_count = nullptr;
  ShareBar* m_share = nullptr;
  bool m_following = false;
};

}  // namespace isotone
