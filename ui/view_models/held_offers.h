// What can be pinned by hand: the choices of a decision, which one the design takes, and what holding each would do.
#pragma once

#include <span>
#include <vector>

#include <QString>

#include "core/workspace/optimize.h"

namespace isotone {

struct ChoiceOffer {
  QString name;         // "4 bits", "5 × 5", "width 24" – as people write it
  bool taken = false;   // by the design that is shown
  bool possible = true; // some known design has it beside what is held already
  QString effect;       // "−0.30 points", "same accuracy", "breaks latency"; empty where it is taken
};

struct DecisionOffer {
  std::size_t decision = 0;
  QString title;        // "Bits, stage 1"
  int held = -1;        // the choice that is held; -1: the optimizer chooses
  std::vector<ChoiceOffer> choices;
};

/// For a menu: every choice is answered as if it were held, so this takes some milliseconds a choice.
std::vector<DecisionOffer> offersOf(const Dataset& data, const Candidates& candidates, const Goal& goal, const Answer& shown,
                                    const std::vector<std::size_t>& decisions);

/// "Bits, stage 1", "Kernel", "e01".
QString decisionTitle(const Decision& decision);
/// "4 bits", "5 × 5", "24".
QString choiceTitle(const Decision& decision, std::size_t choice);

}  // namespace isotone
