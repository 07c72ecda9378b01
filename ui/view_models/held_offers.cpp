#include "ui/view_models/held_offers.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "core/workspace/held_choices.h"
#include "ui/view_models/network_blocks.h"
#include "ui/view_models/number_text.h"

namespace isotone {
namespace {

// The name under which lupdate collects these texts.
struct HeldOffers {
  Q_DECLARE_TR_FUNCTIONS(HeldOffers)
};

/// "bits" of "stage1.block2.bits".
QString lastWord(const Decision& decision) { return toText(decision.name).section(u'.', -1); }

QString kindTitle(const Decision& decision) {
  const QString word = lastWord(decision);
  if (decision.kind == DecisionKind::WeightBits) return HeldOffers::tr("Weight bits");
  if (decision.kind == DecisionKind::ActivationBits) return HeldOffers::tr("Activation bits");
  if (decision.kind == DecisionKind::Bits) return HeldOffers::tr("Bits");
  if (word == QLatin1String("kernel")) return HeldOffers::tr("Kernel");
  if (word == QLatin1String("expansion")) return HeldOffers::tr("Expansion");
  if (word == QLatin1String("width")) return HeldOffers::tr("Channels");
  if (word == QLatin1String("depth")) return HeldOffers::tr("Blocks");
  if (word == QLatin1String("resolution")) return HeldOffers::tr("Resolution");
  return word;
}

QString effectOf(const Result<Answer>& held, const Answer& present, const Goal& goal) {
  if (!held->feasible) return present.feasible ? HeldOffers::tr("breaks a limit") : QString();
  if (!present.feasible) return HeldOffers::tr("meets the limits");
  const double gain = valueOf(goal, *held) - valueOf(goal, present);
  return std::abs(gain) < 0.005 ? HeldOffers::tr("costs nothing") : HeldOffers::tr("%1 points").arg(signedText(std::round(gain * 100) / 100, 2));
}

}  // namespace

QString decisionTitle(const Decision& decision) {
  const QString kind = kindTitle(decision), name = toText(decision.name);
  // A block's own decisions need no more words; what a whole stage shares says so.
  const bool ofStage = name.count(u'.') == 1;
  return ofStage ? HeldOffers::tr("%1, %2").arg(kind, nounInSentence(blockStage(decision.name))) : kind;
}

QString choiceTitle(const Decision& decision, std::size_t choice) {
  const QString name = toText(decision.choices[choice].name);
  if (decision.kind != DecisionKind::Architecture && decision.choices[choice].value)
    return HeldOffers::tr("%n bit(s)", nullptr, int(*decision.choices[choice].value));
  if (lastWord(decision) == QLatin1String("kernel")) return HeldOffers::tr("%1 × %1").arg(name);
  return name;
}

std::vector<DecisionOffer> offersOf(const Dataset& data, const Candidates& candidates, const Goal& goal, const Answer& shown,
                                    const std::vector<std::size_t>& decisions) {
  std::vector<DecisionOffer> offers;
  for (const std::size_t position : decisions) {
    const Decision& decision = data.space->decisions()[position];
    DecisionOffer offer{.decision = position, .title = decisionTitle(decision)};
    if (const HeldChoice* held = heldAt(goal.held, position)) offer.held = held->choice;
    Goal free = goal;
    std::erase_if(free.held, [&](const HeldChoice& held) { return held.decision == position; });
    const auto present = choose(data, candidates, free);
    for (std::size_t choice = 0; choice < decision.choices.size(); ++choice) {
      Goal held = free;
      held.held.push_back({position, static_cast<std::uint8_t>(choice)});
      const auto answer = choose(data, candidates, held);
      ChoiceOffer one{.name = choiceTitle(decision, choice)};
      one.taken = position < shown.design.size() && shown.design[position] == choice;
      one.possible = answer.has_value();
      if (!one.possible) one.effect = HeldOffers::tr("no known design");
      else if (present) one.effect = effectOf(answer, *present, goal);
      offer.choices.push_back(std::move(one));
    }
    offers.push_back(std::move(offer));
  }
  return offers;
}

}  // namespace isotone
