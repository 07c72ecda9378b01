#include "core/workspace/held_choices.h"

#include <algorithm>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/workspace/named.h"

namespace isotone {
namespace {

Result<std::uint8_t> choiceNamed(const Decision& decision, const std::string& name) {
  const auto number = parseNumber(name);
  const auto found = std::ranges::find_if(decision.choices, [&](const Choice& choice) {
    return choice.name == name || (number && choice.value == number);
  });
  if (found != decision.choices.end()) return static_cast<std::uint8_t>(found - decision.choices.begin());
  std::string known;
  for (const Choice& choice : decision.choices) known += (known.empty() ? "" : ", ") + choice.name;
  return fail(ErrorKind::NotFound, sayf(phrase("core", "{} has no choice \"{}\"; its choices are {}."), decision.name, name, known));
}

Result<HeldChoice> heldNamed(const DesignSpace& space, const std::string& text) {
  const auto equals = text.find('=');
  if (equals == std::string::npos)
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "\"{}\" holds no choice; write DECISION=CHOICE."), text));
  const std::string name(trimmed(text.substr(0, equals)));
  const auto decision = space.findDecision(name);
  if (!decision) {
    std::vector<std::string> known;
    for (const Decision& one : space.decisions()) known.push_back(one.name);
    return fail(ErrorKind::NotFound, sayf(phrase("core", "{} has no decision \"{}\"{}."), space.title(), name, suggestion(name, known)));
  }
  const auto choice = choiceNamed(space.decisions()[*decision], std::string(trimmed(text.substr(equals + 1))));
  if (!choice) return failFrom(choice);
  return HeldChoice{*decision, *choice};
}

}  // namespace

const HeldChoice* heldAt(const std::vector<HeldChoice>& held, std::size_t decision) {
  const auto found = std::ranges::find(held, decision, &HeldChoice::decision);
  return found == held.end() ? nullptr : &*found;
}

Result<std::vector<HeldChoice>> parseHeld(const DesignSpace& space, const std::vector<std::string>& texts) {
  std::vector<HeldChoice> held;
  for (const std::string& text : texts) {
    const auto one = heldNamed(space, text);
    if (!one) return failFrom(one);
    const HeldChoice* earlier = heldAt(held, one->decision);
    if (earlier != nullptr && earlier->choice != one->choice)
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} is held at two choices; hold one."), space.decisions()[one->decision].name));
    if (earlier == nullptr) held.push_back(*one);
  }
  return held;
}

std::string heldText(const DesignSpace& space, const std::vector<HeldChoice>& held) {
  std::string text;
  for (const HeldChoice& one : heldWithin(space, held)) {
    const Decision& decision = space.decisions()[one.decision];
    text += (text.empty() ? "" : ", ") + decision.name + " = " + decision.choices[one.choice].name;
  }
  return text;
}

std::vector<HeldChoice> heldWithin(const DesignSpace& space, const std::vector<HeldChoice>& held) {
  std::vector<HeldChoice> within;
  for (const HeldChoice& one : held)
    if (one.decision < space.decisions().size() && one.choice < space.decisions()[one.decision].choices.size() &&
        heldAt(within, one.decision) == nullptr)
      within.push_back(one);
  return within;
}

}  // namespace isotone
