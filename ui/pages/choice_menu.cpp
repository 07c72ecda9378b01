#include "ui/pages/choice_menu.h"

#include <QActionGroup>
#include <QWidgetAction>

#include "ui/pages/surface.h"

namespace isotone {

ChoiceMenu::ChoiceMenu(ExploreModel& model, const QString& title, const std::vector<DecisionOffer>& offers, QWidget* parent)
    : QMenu(parent), m_model(model) {
  setObjectName(QStringLiteral("choiceMenu"));
  setAttribute(Qt::WA_DeleteOnClose);
  setToolTipsVisible(true);
  setTitle(title);
  for (std::size_t i = 0; i < offers.size(); ++i) {
    const DecisionOffer& offer = offers[i];
    if (i == 0) {
      addTitle(title.isEmpty() ? offer.title : QStringLiteral("%1 · %2").arg(title, offer.title));
      fill(*this, offer);
      if (offers.size() > 1) addSeparator();
      continue;
    }
    QString taken;
    for (const ChoiceOffer& choice : offer.choices)
      if (choice.taken) taken = choice.name;
    auto* more = addMenu(QStringLiteral("%1: %2%3").arg(offer.title, taken, offer.held >= 0 ? tr(", pinned") : QString()));
    fill(*more, offer);
  }
}

void ChoiceMenu::addTitle(const QString& text) {
  // Sections of a menu show no text in every style.
  auto* label = new StyledLabel(TextStyle::Section);
  label->setText(text);
  label->setContentsMargins(3 * metrics::kGrid + 4, metrics::kGrid / 2, 2 * metrics::kGrid, metrics::kGrid / 2);
  auto* line = new QWidgetAction(this);
  line->setDefaultWidget(label);
  addAction(line);
}

void ChoiceMenu::fill(QMenu& menu, const DecisionOffer& offer) {
  auto* group = new QActionGroup(&menu);
  auto* free = menu.addAction(tr("Let the optimizer choose"));
  free->setObjectName(QStringLiteral("release-%1").arg(offer.decision));
  free->setCheckable(true);
  free->setChecked(offer.held < 0);
  group->addAction(free);
  connect(free, &QAction::triggered, this, [this, decision = offer.decision] { m_model.release(decision); });
  for (std::size_t c = 0; c < offer.choices.size(); ++c) {
    const ChoiceOffer& choice = offer.choices[c];
    // What stands after a tab is set to the right, as shortcuts are.
    const QString now = choice.taken ? tr("%1 (as now)").arg(choice.name) : choice.name;
    auto* action = menu.addAction(choice.effect.isEmpty() ? now : now + QLatin1Char('\t') + choice.effect);
    action->setObjectName(QStringLiteral("hold-%1-%2").arg(offer.decision).arg(c));
    action->setCheckable(true);
    action->setChecked(offer.held == int(c));
    action->setEnabled(choice.possible);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, decision = offer.decision, c] { m_model.hold(decision, std::uint8_t(c)); });
  }
}

}  // namespace isotone
