#include "ui/pages/goal_panel.h"

#include <cmath>
#include <limits>

#include <QPainter>
#include <QVBoxLayout>

#include "core/workspace/wording.h"
#include "ui/pages/note_label.h"
#include "ui/view_models/number_text.h"

namespace isotone {

ShareBar::ShareBar(QWidget* parent) : QWidget(parent) {
  setFixedHeight(4);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBar::setShare(double share) {
  m_share = std::clamp(share, 0.0, 1.0);
  update();
}

void ShareBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& tokens = Theme::instance().tokens();
  painter.fillRect(rect(), tokens.separator);
  painter.fillRect(QRectF(0, 0, width() * m_share, height()), tokens.accent);
}

GoalPanel::GoalPanel(ExploreModel& model, QWidget* parent) : SidePanel(kWidth, parent), m_model(model) {
  setObjectName(QStringLiteral("goalPanel"));
  m_form = new Segmented;
  m_form->setObjectName(QStringLiteral("goalForm"));
  m_ways = new QStackedWidget;
  m_ways->addWidget(buildLimits());
  m_ways->addWidget(buildWeights());
  column()->addWidget(m_form);
  column()->addWidget(m_ways, 1);
  column()->addWidget(new Separator(Qt::Horizontal));
  column()->addWidget(buildFoot());

  connect(m_form, &Segmented::currentChanged, this, [this](int index) {
    m_ways->setCurrentIndex(index);
    if (!m_following) m_model.setForm(index == 0 ? Goal::Form::Limits : Goal::Form::Weights);
  });
  connect(&model, &ExploreModel::candidatesChanged, this, &GoalPanel::followCandidates);
  connect(&model, &ExploreModel::answerChanged, this, &GoalPanel::followGoal);
  retranslate();
}

QWidget* GoalPanel::buildLimits() {
  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, metrics::kGrid / 2, 0, 0);
  layout->setSpacing(metrics::kGrid + 2);
  static constexpr Limit kOrder[]{Limit::Latency, Limit::Energy, Limit::Size, Limit::Accuracy};
  static constexpr const char* kNames[]{"latencyLimit", "energyLimit", "sizeLimit", "accuracyLimit"};
  for (std::size_t i = 0; i < m_limits.size(); ++i) {
    auto* slider = new TradeOffSlider;
    slider->setObjectName(QLatin1String(kNames[i]));
    slider->setDirection(kOrder[i] == Limit::Accuracy ? TradeOffSlider::Direction::AtLeast
                                                      : TradeOffSlider::Direction::AtMost);
    auto* missing = new NoteLabel(2);
    missing->hide();
    m_limits[i] = {kOrder[i], slider, missing};
    layout->addWidget(slider, 1);
    layout->addWidget(missing);
    connect(slider, &TradeOffSlider::valueChanged, this, [this, limit = kOrder[i]](double value) {
      if (!m_following) m_model.setLimit(limit, std::isfinite(value) ? std::optional(value) : std::nullopt);
    });
    connect(slider, &TradeOffSlider::released, this, [this] { m_model.endGesture(); });
  }
  return page;
}

QWidget* GoalPanel::buildWeights() {
  auto* page = new QWidget;
  auto* layout = new QVBoxLayout(page);
  layout->setContentsMargins(0, metrics::kGrid, 0, 0);
  layout->setSpacing(2 * metrics::kGrid);
  static constexpr Limit kOrder[]{Limit::Latency, Limit::Energy};
  static constexpr const char* kNames[]{"latencyWeight", "energyWeight"};
  for (std::size_t i = 0; i < m_weights.size(); ++i) {
    auto* slider = new TradeOffSlider;
    slider->setObjectName(QLatin1String(kNames[i]));
    slider->setDirection(TradeOffSlider::Direction::None);
    m_weights[i] = {kOrder[i], slider};
    layout->addWidget(slider);
    connect(slider, &TradeOffSlider::valueChanged, this, [this, cost = kOrder[i]](double value) {
      if (!m_following) m_model.setWeight(cost, value);
    });
    connect(slider, &TradeOffSlider::released, this, [this] { m_model.endGesture(); });
  }
  m_weightNote = new NoteLabel(0);
  layout->addWidget(m_weightNote, 1);
  return page;
}

QWidget* GoalPanel::buildFoot() {
  auto* foot = new QWidget;
  auto* layout = new QVBoxLayout(foot);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::kGrid / 2);
  m_confidence = new TradeOffSlider;
  m_confidence->setObjectName(QStringLiteral("confidence"));
  m_confidence->setDirection(TradeOffSlider::Direction::None);
  m_confidence->setUnit(QStringLiteral("%"), 0);
  m_confidence->setRange(50, 99);
  m_confidence->setTicks({50, 60, 70, 80, 90, 99});
  m_confidenceNote = new NoteLabel(2);
  m_count = new EmphasisLabel(2, TextStyle::Body);
  m_count->setObjectName(QStringLiteral("countSentence"));
  m_share = new ShareBar;
  layout->addWidget(m_confidence);
  layout->addWidget(m_confidenceNote);
  layout->addWidget(m_count);
  layout->addWidget(m_share);
  connect(m_confidence, &TradeOffSlider::valueChanged, this, [this](double value) {
    if (!m_following) m_model.setConfidence(value / 100);
  });
  connect(m_confidence, &TradeOffSlider::released, this, [this] { m_model.endGesture(); });
  return foot;
}

void GoalPanel::retranslate() {
  m_form->setOptions({tr("Limits"), tr("Weights")});
  m_form->setAccessibleName(tr("How the goal is stated"));
  m_confidence->setLabel(tr("Confidence of the limits"));
  followCandidates();
  followGoal();
}

void GoalPanel::followCandidates() {
  m_following = true;
  for (const auto& [limit, slider, missing] : m_limits) {
    const auto& reach = m_model.reach(limit);
    slider->setLabel(m_model.sliderTitle(limit));
    slider->setVisible(reach.known);
    // Size has no sentence of its own: spaces without layers and parameter columns simply have none.
    missing->setVisible(!reach.known && limit == Limit::Energy && m_model.candidates() != nullptr);
    missing->setText(tr("Energy is neither measured nor predicted on this device."));
    if (!reach.known) continue;
    slider->setUnit(reach.unit, reach.decimals);
    slider->setRange(reach.low, reach.high);
    slider->setReachable(reach.values);
  }
  for (const auto& [cost, slider] : m_weights) {
    slider->setVisible(m_model.reach(cost).known);
    slider->setLabel(toText(metricTitle(cost == Limit::Energy ? Metric::Energy : Metric::Latency)));
    const auto [low, high] = m_model.weightRange(cost);
    const int decimals = std::max(0, 1 - int(std::floor(std::log10(low))));  // two digits at the lower end
    slider->setUnit(cost == Limit::Energy ? tr("points a mJ") : tr("points a ms"), decimals);
    slider->setRange(low, high, true);
  }
  m_following = false;
}

void GoalPanel::followGoal() {
  m_following = true;
  const double infinity = std::numeric_limits<double>::infinity();
  for (const auto& [limit, slider, missing] : m_limits)
    slider->setValue(m_model.limit(limit).value_or(limit == Limit::Accuracy ? -infinity : infinity));
  for (const auto& [cost, slider] : m_weights) slider->setValue(m_model.weight(cost));
  m_confidence->setValue(m_model.goal().confidence * 100);
  const int way = m_model.goal().form == Goal::Form::Limits ? 0 : 1;
  m_form->setCurrent(way);
  m_ways->setCurrentIndex(way);
  m_confidenceNote->setText(m_model.confidenceSentence());
  m_weightNote->setText(weightNote());
  m_count->setText(m_model.countSentence());
  m_share->setShare(m_model.meetingShare());
  m_following = false;
}

QString GoalPanel::weightNote() const {
  const auto one = [this](Limit cost, const QString& unit) {
    return tr("One %1 counts as much as %2 accuracy points.").arg(unit, numberText(m_model.weight(cost), 2));
  };
  QStringList sentences{one(Limit::Latency, tr("millisecond"))};
  if (m_model.reach(Limit::Energy).known) sentences << one(Limit::Energy, tr("millijoule"));
  sentences << tr("Limits of size and accuracy hold as well; those of latency and energy rest.");
  sentences << tr("Weights reach only the designs on the hull of the front: limits reach all of it.");
  return sentences.join(QStringLiteral("\n\n"));
}

}  // namespace isotone
