// The sentences and numbers of the Explore page.
#include <algorithm>
#include <cmath>

#include "core/optimizer/exhaustive.h"
#include "core/predictors/normal.h"
#include "core/workspace/figure_parts.h"
#include "ui/view_models/explore_model.h"
#include "ui/view_models/number_text.h"

namespace isotone {
namespace {

const Estimate& estimate(const Answer& answer, Limit quantity) {
  switch (quantity) {
    case Limit::Energy: return answer.energy;
    case Limit::Size: return answer.size;
    case Limit::Accuracy: return answer.accuracy;
    default: return answer.latency;
  }
}

/// What has to stay within the limit at the goal's confidence.
double guarded(const Estimate& value, const Goal& goal, bool atLeast) {
  const double margin = goal.confidence > 0.5 ? normalQuantile(goal.confidence) * value.spread : 0;
  return atLeast ? value.mean - margin : value.mean + margin;
}

constexpr double kNothingPoints = 0.005;  // what is shown as 0.00

double niceStep(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  const double share = value / power;
  return (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10) * power;
}

}  // namespace

QString ExploreModel::limitTitle(Limit limit) const {
  switch (limit) {
    case Limit::Energy: return tr("Energy per inference");
    case Limit::Size: return tr("Model size");
    case Limit::Accuracy: return tr("Accuracy");
    default: return tr("Latency");
  }
}

QString ExploreModel::sliderTitle(Limit limit) const {
  const QString task = taskName(m_session.task());
  // Longer names would push the value out of its box; the header of the chart has room for them.
  return limit == Limit::Accuracy && !task.isEmpty() && task.size() <= 14 ? tr("Accuracy (%1)").arg(task)
                                                                          : limitTitle(limit);
}

Estimate ExploreModel::shownEstimate(Limit quantity) const {
  Estimate none;
  none.mean = none.low = none.high = kNotMeasured;
  if (shown() == nullptr) return none;
  Estimate value = estimate(*shown(), quantity);
  if (quantity == Limit::Size) {
    value.mean /= m_sizeUnit.bytes;
    value.low = value.high = value.mean;
  }
  return value;
}

bool ExploreModel::breaks(Limit quantity) const {
  const auto bound = limit(quantity);
  const bool counts = goal().form == Goal::Form::Limits || quantity == Limit::Size || quantity == Limit::Accuracy;
  const Estimate value = shownEstimate(quantity);
  if (!bound || !counts || !std::isfinite(value.mean)) return false;
  const bool atLeast = quantity == Limit::Accuracy;
  const double worst = guarded(value, goal(), atLeast);
  return atLeast ? worst < *bound : worst > *bound;
}

QString ExploreModel::distance(Limit quantity) const {
  const auto bound = limit(quantity);
  const Estimate value = shownEstimate(quantity);
  if (!bound || !std::isfinite(value.mean)) return {};
  const QString unit = reach(quantity).unit;
  const double left = quantity == Limit::Accuracy ? value.mean - *bound : *bound - value.mean;
  const QString amount = numberText(std::abs(left), 2);
  if (quantity == Limit::Accuracy)
    return left >= 0 ? tr("%1 above minimum").arg(amount) : tr("%1 below minimum").arg(amount);
  if (left >= 0 && breaks(quantity)) return tr("%1 %2 left, too little").arg(amount, unit);
  return left >= 0 ? tr("%1 %2 left").arg(amount, unit) : tr("%1 %2 too much").arg(amount, unit);
}

QString ExploreModel::origin(Limit quantity) const {
  const auto data = m_session.data();
  const Estimate value = shownEstimate(quantity);
  if (!data || !std::isfinite(value.mean)) return tr("not known");
  if (quantity == Limit::Size) return tr("computed");
  if (quantity == Limit::Accuracy) {
    const auto* task = data->current();
    return originText(true, value.measured, task != nullptr ? task->origin : Origin::Imported);
  }
  return originText(true, value.measured, data->devices[device()].origin);
}

bool ExploreModel::isSimulated() const {
  const auto data = m_session.data();
  return data && costsAreSimulated(*data, m_session.device().isEmpty() ? std::nullopt : std::optional(device()));
}

QString ExploreModel::headline() const {
  const auto* design = shown();
  if (design == nullptr) return {};
  return tr("%1  %2 % at %3 ms")
      .arg(designTitle(*m_session.data(), design->row, design->design), numberText(design->accuracy.mean, 3),
           numberText(design->latency.mean, 3));
}

QString ExploreModel::headlineDetail() const {
  if (!m_answer) return {};
  const QString verdict = verdictText();
  return heldCount() > 0 && !showsSelection() ? tr("%1; %n choice(s) pinned by hand", nullptr, heldCount()).arg(verdict) : verdict;
}

QString ExploreModel::verdictText() const {
  QStringList broken;
  int limits = 0;
  for (const Limit quantity : {Limit::Latency, Limit::Energy, Limit::Size, Limit::Accuracy}) {
    if (limit(quantity) && reach(quantity).known) ++limits;
    if (breaks(quantity)) broken << nounInSentence(limitTitle(quantity));
  }
  if (showsSelection()) {
    if (!broken.isEmpty()) return tr("selected by you; breaks %1").arg(broken.join(tr(" and ")));
    return limits > 0 ? tr("selected by you; fits every limit") : tr("selected by you");
  }
  if (!m_answer->feasible) return tr("nothing meets all limits; this is the nearest");
  if (goal().form == Goal::Form::Weights) return tr("the best trade-off for these weights");
  if (limits == 0) return tr("the most accurate design; no limit is set");
  if (m_answer->binding == Limit::None) return tr("fits every limit; none binds");
  return tr("fits every limit; %1 binds").arg(nounInSentence(limitTitle(m_answer->binding)));
}

QString ExploreModel::countSentence() const {
  if (!m_answer) return {};
  return tr("<b>%1</b> of %2 designs meet all limits")
      .arg(countText(qint64(m_answer->feasibleCount)), countText(qint64(candidates()->table.size())));
}

double ExploreModel::meetingShare() const {
  return m_answer && candidates()->table.size() > 0
             ? double(m_answer->feasibleCount) / double(candidates()->table.size())
             : 0;
}

QString ExploreModel::confidenceSentence() const {
  const double percent = std::round(goal().confidence * 100);
  if (const auto made = candidates()) {
    const auto certain = [](const std::vector<double>& spread) {
      return std::ranges::all_of(spread, [](double value) { return !(value > 0); });
    };
    if (certain(made->table.accuracySpread) && certain(made->table.latencySpread) && certain(made->table.energySpread))
      return tr("Every value here is in the table: limits hold as they stand.");
  }
  if (percent <= 50) return tr("Predicted values are taken as they are: half of them will exceed their limit.");
  return tr("The truth meets each limit in %1 % of cases.").arg(numberText(percent, 2));
}

QString ExploreModel::relaxText() const {
  if (!m_answer || m_answer->feasible || m_answer->binding == Limit::None) return {};
  const Limit blamed = m_answer->binding;
  const double value = guarded(estimate(*m_answer, blamed), goal(), blamed == Limit::Accuracy);
  const double shownValue = blamed == Limit::Size ? value / m_sizeUnit.bytes : value;
  return tr("Relax %1 to %2 %3").arg(nounInSentence(limitTitle(blamed)), numberText(shownValue, 3), reach(blamed).unit);
}

QString ExploreModel::infeasibleText() const {
  if (!m_answer || m_answer->feasible) return {};
  const Limit blamed = m_answer->binding;
  const auto bound = limit(blamed);
  const QString name = designTitle(*m_session.data(), m_answer->row, m_answer->design);
  if (!bound) return tr("Nothing meets all limits. The nearest is %1.").arg(name);
  const double scale = blamed == Limit::Size ? m_sizeUnit.bytes : 1;
  const double value = guarded(estimate(*m_answer, blamed), goal(), blamed == Limit::Accuracy) / scale;
  return tr("Nothing meets all limits. The nearest is %1: %2 %3 %5 instead of %4 %5.")
      .arg(name, nounInSentence(limitTitle(blamed)), numberText(value, 3), limitNumber(*bound), reach(blamed).unit);
}

void ExploreModel::relax() {
  if (!m_answer || m_answer->feasible) return;
  Goal after = goal();
  const auto soften = [&](Limit quantity, std::optional<double>& bound) {
    if (!bound) return;
    const bool atLeast = quantity == Limit::Accuracy;
    const double needed = guarded(estimate(*m_answer, quantity), after, atLeast);
    if (!std::isfinite(needed) || (atLeast ? needed >= *bound : needed <= *bound)) return;
    // Rounded away from the design to three digits, so that the field shows a short number that still admits it.
    const double unit = std::pow(10.0, std::floor(std::log10(std::max(std::abs(needed), 1e-12))) - 2);
    bound = (atLeast ? std::floor(needed / unit) : std::ceil(needed / unit)) * unit;
  };
  soften(Limit::Latency, after.maxLatencyMs);
  soften(Limit::Energy, after.maxEnergyMj);
  soften(Limit::Size, after.maxSizeBytes);
  soften(Limit::Accuracy, after.minAccuracyPercent);
  changeGoal(after, tr("Relax the limits"), {});
  endGesture();
}

std::optional<std::pair<QString, double>> ExploreModel::bestOtherLimit() const {
  Goal present = usableGoal();
  const bool energy = present.maxEnergyMj.has_value(), size = present.maxSizeBytes.has_value();
  if (!energy && !size) return std::nullopt;
  present.form = Goal::Form::Limits;
  std::array<double, 5> steps{};
  const auto step = [&](Limit limit, const std::optional<double>& bound, double unit) {
    if (bound && *bound > 0) steps[static_cast<std::size_t>(limit)] = niceStep(*bound / unit / 6) * unit;
  };
  step(Limit::Energy, present.maxEnergyMj, 1);
  step(Limit::Size, present.maxSizeBytes, m_sizeUnit.bytes);
  const auto best = bestWithOneRelaxed(candidates()->table, present, steps, m_allowed);
  const auto gain = [&](Limit limit) { return best[static_cast<std::size_t>(limit)] - m_answer->accuracy.mean; };
  const Limit most = !size || (energy && gain(Limit::Energy) >= gain(Limit::Size)) ? Limit::Energy : Limit::Size;
  const double amount = steps[static_cast<std::size_t>(most)] / (most == Limit::Size ? m_sizeUnit.bytes : 1);
  return std::pair(tr("+%1 %2").arg(numberText(amount, 2), reach(most).unit), gain(most));
}

std::vector<std::pair<QString, QString>> ExploreModel::moreSentences() const {
  if (!m_answer || !m_answer->feasible) return {};
  Goal present = usableGoal();
  present.form = Goal::Form::Limits;
  const double from = present.maxLatencyMs.value_or(guarded(m_answer->latency, present, false));
  if (!(from > 0) || !std::isfinite(from)) return {};
  const double step = niceStep(from / 6), now = m_answer->accuracy.mean;
  const auto& table = candidates()->table;
  const auto near = bestAccuracyAtLatency(table, present, {from + step, from - step}, m_allowed);
  const double gain = std::isfinite(near[0]) ? std::max(near[0] - now, 0.0) : 0;
  const auto other = bestOtherLimit();
  const auto bought = [](double points, bool most) {
    if (!(points > kNothingPoints)) return tr("buys nothing");
    return (most ? tr("buys +%1 points, the most") : tr("buys +%1 points")).arg(decimalText(points, 2));
  };
  std::vector<std::pair<QString, QString>> sentences;
  sentences.emplace_back(tr("+%1 ms").arg(numberText(step, 2)), bought(gain, other && gain > other->second));
  if (other) sentences.emplace_back(other->first, bought(other->second, other->second >= gain));
  if (auto yields = ifOthersYield(gain)) {
    sentences.push_back(std::move(*yields));
  } else if (from > step) {
    sentences.emplace_back(QString(QChar(0x2212)) + tr("%1 ms").arg(numberText(step, 2)),
                           !std::isfinite(near[1])             ? tr("leaves no design")
                           : now - near[1] > kNothingPoints ? tr("costs %1 points").arg(decimalText(now - near[1], 2))
                                                               : tr("costs nothing"));
  }
  return sentences;
}

std::optional<std::pair<QString, QString>> ExploreModel::ifOthersYield(double gain) const {
  Goal present = usableGoal();
  QStringList others;
  if (present.maxEnergyMj) others << tr("energy");
  if (present.maxSizeBytes) others << tr("size");
  if (others.isEmpty()) return std::nullopt;
  present.form = Goal::Form::Limits;
  present.maxEnergyMj.reset();
  present.maxSizeBytes.reset();
  const double from = present.maxLatencyMs.value_or(guarded(m_answer->latency, present, false));
  std::vector<double> limits;
  for (int i = 0; i <= 24; ++i) limits.push_back(from * (1 + i / 48.0));
  const auto best = bestAccuracyAtLatency(candidates()->table, present, limits, m_allowed);
  const double top = best.back(), now = m_answer->accuracy.mean;
  const auto reached = std::ranges::find_if(best, [&](double value) { return value >= top - 1e-9; });
  if (!std::isfinite(top) || reached == best.end() || top - now <= gain + kNothingPoints) return std::nullopt;
  const double extra = limits[static_cast<std::size_t>(reached - best.begin())] - from;
  return std::pair(extra > 0 ? tr("+%1 ms").arg(numberText(extra, 2)) : tr("No more ms"),
                   tr("buys +%1 if %2 yields").arg(decimalText(top - now, 2), others.join(tr(" or "))));
}

std::vector<std::array<QString, 3>> ExploreModel::foundLines() const {
  const auto made = candidates();
  if (!m_answer || !made) return {};
  auto lines = m_methods.lines();
  if (lines.size() >= 3) return lines;
  const auto measured = std::ranges::count_if(made->latencyMeasured, [](auto flag) { return flag != 0; });
  lines.push_back({isSimulated() ? tr("Simulated latencies") : tr("Measured latencies"),
                   tr("of %1 designs").arg(countText(qint64(made->table.size()))), countText(measured)});
  return lines;
}

QString ExploreModel::nextPinLetter() const {
  for (char letter = 'A'; letter <= 'Z'; ++letter) {
    const QString candidate{QLatin1Char(letter)};
    if (std::ranges::none_of(m_session.edits().pins, [&](const Pin& pin) { return pin.letter == candidate; }))
      return candidate;
  }
  return {};
}

}  // namespace isotone
