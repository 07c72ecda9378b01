#include "ui/pages/answer_panel.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/note_label.h"

namespace isotone {

QuantityRow::QuantityRow(Limit quantity, QWidget* parent) : QWidget(parent), m_quantity(quantity) {
  m_title = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_distance = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_value = new StyledLabel(TextStyle::KeyNumber);
  m_unit = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_origin = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_value->setObjectName(QStringLiteral("%1Value").arg(QLatin1String(limitName(quantity))));
  m_value->setSelectable();
  m_bar = new LimitBar;
  auto* above = new QHBoxLayout;
  above->addWidget(m_title);
  above->addStretch(1);
  above->addWidget(m_distance);
  auto* number = new QHBoxLayout;
  number->setSpacing(2);
  number->addWidget(m_value, 0, Qt::AlignBaseline);
  number->addWidget(m_unit, 0, Qt::AlignBaseline);
  number->addStretch(1);
  number->addWidget(m_origin, 0, Qt::AlignBaseline);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(1);
  layout->addLayout(above);
  layout->addLayout(number);
  layout->addWidget(m_bar);
}

void QuantityRow::follow(const ExploreModel& model) {
  const Estimate value = model.shownEstimate(m_quantity);
  const auto& reach = model.reach(m_quantity);
  setVisible(reach.known);
  if (!reach.known) return;
  const auto limit = model.limit(m_quantity);
  const bool broken = model.breaks(m_quantity);
  const bool binds = model.answer() && model.answer()->binding == m_quantity && !model.showsSelection() &&
                     model.answer()->feasible;
  QString distance = model.distance(m_quantity);
  if (binds) distance = distance.isEmpty() ? tr("binds") : tr("binds, %1").arg(distance);
  if (broken) distance = QStringLiteral("△ ") + distance;
  m_title->setText(m_quantity == Limit::Energy ? tr("Energy") : m_quantity == Limit::Size ? tr("Size")
                                                                                        : model.limitTitle(m_quantity));
  m_title->setColour(binds ? &Tokens::accent : &Tokens::secondText);
  m_distance->setText(distance);
  m_distance->setColour(broken ? &Tokens::bad : binds ? &Tokens::accent : &Tokens::secondText);
  m_value->setText(numberText(value.mean, 3));
  m_unit->setText(reach.unit);
  const bool spread = std::isfinite(value.low) && value.high > value.low;
  m_origin->setText(spread ? tr("%1 – %2, %3").arg(numberText(value.low, 3), numberText(value.high, 3),
                                                  model.origin(m_quantity))
                           : model.origin(m_quantity));
  LimitBar::Values bar;
  bar.mean = value.mean;
  if (spread) {
    bar.low = value.low;
    bar.high = value.high;
  }
  if (limit) bar.limit = *limit;
  bar.from = reach.low;
  bar.to = std::max({reach.high, limit.value_or(0), std::isfinite(value.mean) ? value.mean : 0});
  bar.binding = binds;
  bar.broken = broken;
  m_bar->setValues(bar);
  m_bar->setAccessibleName(m_title->text());
  m_bar->setAccessibleDescription(QStringLiteral("%1 %2, %3").arg(m_value->text(), reach.unit, distance));
}

AnswerPanel::AnswerPanel(ExploreModel& model, QWidget* parent) : SidePanel(kWidth, parent), m_model(model) {
  setObjectName(QStringLiteral("answerPanel"));
  column()->addWidget(buildNumbers());
  column()->addWidget(buildTrouble());
  column()->addWidget(buildMore(), 1);
  column()->addWidget(new Separator(Qt::Horizontal));
  column()->addWidget(m_found = new FoundPanel(model));
  column()->addStretch(0);
  column()->addWidget(buildButtons());
  connect(m_found, &FoundPanel::trainWanted, this, &AnswerPanel::trainWanted);
  connect(&model, &ExploreModel::answerChanged, this, &AnswerPanel::follow);
  connect(&model, &ExploreModel::candidatesChanged, this, &AnswerPanel::follow);
  connect(&model, &ExploreModel::foundChanged, m_found, &FoundPanel::follow);
  connect(&model, &ExploreModel::pinsChanged, this, &AnswerPanel::followButtons);
  retranslate();
}

QWidget* AnswerPanel::buildNumbers() {
  auto* numbers = new QWidget;
  numbers->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  auto* layout = new QVBoxLayout(numbers);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::kGrid / 2);
  m_title = new StyledLabel(TextStyle::Section);
  m_kind = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_simulated = new StyledLabel(TextStyle::Secondary, &Tokens::warn);
  m_back = new QPushButton;
  m_back->setObjectName(QStringLiteral("backToAnswer"));
  m_back->setFlat(true);
  auto* head = new QHBoxLayout;
  head->addWidget(m_title);
  head->addWidget(m_simulated);
  head->addStretch(1);
  head->addWidget(m_kind);
  head->addWidget(m_back);
  layout->addLayout(head);
  static constexpr Limit kOrder[]{Limit::Accuracy, Limit::Latency, Limit::Energy, Limit::Size};
  for (std::size_t i = 0; i < m_rows.size(); ++i) layout->addWidget(m_rows[i] = new QuantityRow(kOrder[i]));
  connect(m_back, &QPushButton::clicked, this, [this] { m_model.look(-1); });
  return numbers;
}

QWidget* AnswerPanel::buildTrouble() {
  m_trouble = new QWidget;
  m_trouble->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  auto* layout = new QVBoxLayout(m_trouble);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::kGrid);
  m_troubleText = new NoteLabel(4, TextStyle::Body, &Tokens::bad);
  m_troubleText->setObjectName(QStringLiteral("infeasibleSentence"));
  m_relax = new QPushButton;
  m_relax->setObjectName(QStringLiteral("relax"));
  layout->addWidget(m_troubleText);
  layout->addWidget(m_relax);
  connect(m_relax, &QPushButton::clicked, this, [this] { m_model.relax(); });
  return m_trouble;
}

QWidget* AnswerPanel::buildMore() {
  m_more = new QWidget;
  auto* layout = new QVBoxLayout(m_more);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  m_moreTitle = new StyledLabel(TextStyle::Section);
  m_moreFigure = new FigureView(nullptr, FigureView::Chrome::Plain);
  m_moreFigure->setObjectName(QStringLiteral("whatMoreBuys"));
  m_moreFigure->setMinimumHeight(84);
  m_moreFigure->setMaximumHeight(360);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addSpacing(metrics::kGrid - 2);
  layout->addWidget(m_moreTitle);
  layout->addWidget(m_moreFigure, 1);
  // In a tall window the room that the picture does not take is left below, not between the lines.
  m_moreTitle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  for (MoreLine& line : m_moreText) {
    line.what = new StyledLabel(TextStyle::Strong, &Tokens::secondText);
    line.does = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (StyledLabel* label : {line.what, line.does}) {
      label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
      row->addWidget(label, label == line.does ? 1 : 0);
    }
    layout->addLayout(row);
  }
  layout->addStretch(0);
  return m_more;
}

QWidget* AnswerPanel::buildButtons() {
  auto* buttons = new QWidget;
  auto* layout = new QHBoxLayout(buttons);
  layout->setContentsMargins(0, metrics::kGrid / 2, 0, 0);
  layout->setSpacing(metrics::kGrid);
  m_pin = new QPushButton;
  m_pin->setObjectName(QStringLiteral("pin"));
  m_pin->setProperty("primary", true);
  m_compare = new QPushButton;
  m_compare->setObjectName(QStringLiteral("compare"));
  for (auto* button : {m_pin, m_compare}) layout->addWidget(button, 1);
  connect(m_pin, &QPushButton::clicked, this, [this] { m_model.pin(); });
  connect(m_compare, &QPushButton::clicked, this, &AnswerPanel::compareWanted);
  return buttons;
}

void AnswerPanel::retranslate() {
  m_moreTitle->setText(tr("What more would buy"));
  m_found->retranslate();
  m_back->setText(tr("Show the answer"));
  m_simulated->setText(tr("simulated"));
  m_simulated->setToolTip(tr("Computed by an analytic model of the device, not measured."));
  follow();
}

void AnswerPanel::follow() {
  const auto* answer = m_model.answer();
  const bool selection = m_model.showsSelection();
  m_title->setText(selection ? tr("Selected design") : tr("Answer"));
  m_kind->setText(tr("90 % intervals"));
  const auto uncertain = [this](const QuantityRow* row) {
    const Estimate value = m_model.shownEstimate(row->quantity());
    return std::isfinite(value.mean) && value.high > value.low;
  };
  m_kind->setVisible(!selection && std::ranges::any_of(m_rows, uncertain));
  m_back->setVisible(selection);
  m_simulated->setVisible(m_model.isSimulated());
  for (auto* row : m_rows) row->follow(m_model);
  const bool trouble = answer && !answer->feasible;
  m_trouble->setVisible(trouble);
  if (trouble) {
    m_troubleText->setText(m_model.infeasibleText());
    m_relax->setText(m_model.relaxText());
    m_relax->setVisible(!m_relax->text().isEmpty());
  }
  m_more->setVisible(answer && answer->feasible);
  if (answer && answer->feasible) {
    m_moreFigure->setFigure(m_model.more());
    const auto sentences = m_model.moreSentences();
    for (std::size_t i = 0; i < m_moreText.size(); ++i) {
      for (StyledLabel* label : {m_moreText[i].what, m_moreText[i].does}) label->setVisible(i < sentences.size());
      if (i >= sentences.size()) continue;
      m_moreText[i].what->setText(sentences[i].first);
      m_moreText[i].does->setText(sentences[i].second);
    }
  }
  m_found->follow();
  followButtons();
}

void AnswerPanel::followButtons() {
  const bool ready = m_model.answer() != nullptr;
  const bool pinned = ready && m_model.isPinned();
  m_pin->setEnabled(ready && !pinned);
  m_pin->setText(pinned ? tr("Pinned") : tr("Pin as %1").arg(m_model.nextPinLetter()));
  m_compare->setEnabled(m_model.pinCount() > 0);
  m_compare->setText(m_model.pinCount() > 0 ? tr("Compare %1").arg(m_model.pinCount()) : tr("Compare"));
}

}  // namespace isotone
