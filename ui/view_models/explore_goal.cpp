// The goal of the Explore page and what a person changes of it.
#include <algorithm>
#include <cmath>

#include "core/optimizer/same_goal.h"
#include "ui/view_models/explore_model.h"

namespace isotone {
namespace {

std::optional<double>& limitOf(Goal& goal, Limit limit) {
  switch (limit) {
    case Limit::Energy: return goal.maxEnergyMj;
    case Limit::Size: return goal.maxSizeBytes;
    case Limit::Accuracy: return goal.minAccuracyPercent;
    default: return goal.maxLatencyMs;
  }
}

}  // namespace

std::optional<double> ExploreModel::limit(Limit limit) const {
  Goal present = goal();
  auto value = limitOf(present, limit);
  if (value && limit == Limit::Size) *value /= m_sizeUnit.bytes;
  return value;
}

double ExploreModel::weight(Limit cost) const {
  return cost == Limit::Energy ? goal().energyWeight : goal().latencyWeight;
}

std::pair<double, double> ExploreModel::weightRange(Limit cost) const {
  const auto& values = reach(cost).values;
  if (values.empty()) return {0.01, 100};
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const double spread = std::max(*high - *low, 1e-9);
  // From a tenth of an accuracy point over the whole reach of the cost to a thousand points.
  return {std::pow(10, std::floor(std::log10(0.1 / spread))), std::pow(10, std::ceil(std::log10(1000 / spread)))};
}

void ExploreModel::setLimit(Limit limit, std::optional<double> value) {
  Goal after = goal();
  if (value && limit == Limit::Size) *value *= m_sizeUnit.bytes;
  limitOf(after, limit) = value;
  changeGoal(after, value ? tr("Change the limit of %1").arg(nounInSentence(limitTitle(limit)))
                          : tr("Remove the limit of %1").arg(nounInSentence(limitTitle(limit))),
             QStringLiteral("limit-%1").arg(QLatin1String(limitName(limit))));
}

void ExploreModel::setWeight(Limit cost, double value) {
  Goal after = goal();
  (cost == Limit::Energy ? after.energyWeight : after.latencyWeight) = value;
  changeGoal(after, tr("Change the weight of %1").arg(nounInSentence(limitTitle(cost))),
             QStringLiteral("weight-%1").arg(QLatin1String(limitName(cost))));
}

void ExploreModel::setConfidence(double confidence) {
  Goal after = goal();
  after.confidence = std::clamp(confidence, 0.5, 0.99);
  changeGoal(after, tr("Change the confidence of the limits"), QStringLiteral("confidence"));
}

void ExploreModel::setForm(Goal::Form form) {
  m_throttle.flush();
  Goal after = goal();
  if (after.form == form) return;
  after.form = form;
  const auto made = candidates();
  // What the other form said before may still say the same.
  const auto leadsHere = [&](const Goal& stated) {
    const auto found = choose(*m_session.data(), *made, usable(stated), m_allowed);
    return found && found->candidate == m_answer->candidate;
  };
  if (made && m_answer && m_answer->candidate != kNoCandidate && m_answer->feasible && !leadsHere(after)) {
    const Goal stated = form == Goal::Form::Weights
                            ? byWeights(made->table, usableGoal(), m_answer->candidate, m_answer->binding, m_allowed)
                            : byLimits(made->table, usableGoal(), m_answer->candidate);
    after.latencyWeight = stated.latencyWeight;
    after.energyWeight = stated.energyWeight;
    after.maxLatencyMs = stated.maxLatencyMs;
    if (reach(Limit::Energy).known) after.maxEnergyMj = stated.maxEnergyMj;
  }
  changeGoal(after, form == Goal::Form::Limits ? tr("Choose by limits") : tr("Choose by weights"), {});
  endGesture();
}

double ExploreModel::rounded(Limit limit, double value) const {
  const double unit = std::pow(10.0, -reach(limit).decimals);
  return std::round(value / unit) * unit;
}

void ExploreModel::endGesture() {
  m_throttle.flush();
  ++m_gesture;
  // Where another method answers, the network's share waits until the goal rests.
  if (m_methods.method() == Method::Neural) m_methods.refine();
}

void ExploreModel::changeGoal(const Goal& goal, const QString& text, const QString& kind) {
  if (m_pending && m_pendingKind != kind) m_throttle.flush();
  m_pending = goal;
  m_pendingText = text;
  m_pendingKind = kind;
  m_throttle.request();
}

void ExploreModel::sendGoal() {
  if (!m_pending) return;
  const Goal goal = *m_pending;
  m_pending.reset();
  const QString key = m_pendingKind.isEmpty() ? QString() : QStringLiteral("%1#%2").arg(m_pendingKind).arg(m_gesture);
  m_session.setGoal(goal, m_pendingText, key);
}

Goal ExploreModel::usableGoal() const { return usable(m_session.edits().goal); }

Goal ExploreModel::usable(Goal goal) const {
  for (const Limit limit : {Limit::Latency, Limit::Energy, Limit::Size, Limit::Accuracy})
    if (!reach(limit).known) limitOf(goal, limit).reset();
  if (!reach(Limit::Energy).known) goal.energyWeight = 0;
  return goal;
}

}  // namespace isotone
