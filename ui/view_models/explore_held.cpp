// Choices that are pinned by hand on the Explore page.
#include "core/space/block_decisions.h"
#include "core/workspace/held_choices.h"
#include "ui/view_models/explore_model.h"

namespace isotone {

bool ExploreModel::isHeld(std::size_t decision) const { return heldAt(goal().held, decision) != nullptr; }

std::vector<DecisionOffer> ExploreModel::offers(const std::string& block) const {
  if (shown() == nullptr) return {};
  const auto data = m_session.data();
  std::vector<std::size_t> active;
  for (const std::size_t decision : decisionsOfBlock(*data->space, block))
    if (data->space->isActive(shown()->design, decision)) active.push_back(decision);
  return offersOf(*data, *candidates(), usableGoal(), *shown(), active);
}

std::vector<DecisionOffer> ExploreModel::offersOfDecision(std::size_t decision) const {
  if (shown() == nullptr || decision >= m_session.data()->space->decisions().size()) return {};
  return offersOf(*m_session.data(), *candidates(), usableGoal(), *shown(), {decision});
}

void ExploreModel::hold(std::size_t decision, std::uint8_t choice) {
  m_throttle.flush();
  Goal after = goal();
  std::erase_if(after.held, [&](const HeldChoice& held) { return held.decision == decision; });
  after.held.push_back({decision, choice});
  changeGoal(after, tr("Pin %1").arg(nounInSentence(decisionTitle(m_session.data()->space->decisions()[decision]))), {});
  endGesture();
}

void ExploreModel::release(std::size_t decision) {
  m_throttle.flush();
  Goal after = goal();
  if (std::erase_if(after.held, [&](const HeldChoice& held) { return held.decision == decision; }) == 0) return;
  changeGoal(after, tr("Release %1").arg(nounInSentence(decisionTitle(m_session.data()->space->decisions()[decision]))), {});
  endGesture();
}

void ExploreModel::releaseAll() {
  m_throttle.flush();
  Goal after = goal();
  if (after.held.empty()) return;
  after.held.clear();
  changeGoal(after, tr("Release all pinned choices"), {});
  endGesture();
}

std::vector<ExploreModel::Taken> ExploreModel::decisions() const {
  std::vector<Taken> taken;
  const auto* design = shown();
  if (design == nullptr) return taken;
  const auto& space = *m_session.data()->space;
  for (std::size_t i = 0; i < space.decisions().size() && i < design->design.size(); ++i) {
    const auto& decision = space.decisions()[i];
    if (space.isActive(design->design, i))
      taken.push_back({i, toText(decision.name), toText(decision.choices[design->design[i]].name), isHeld(i)});
  }
  return taken;
}

}  // namespace isotone
