// "Why this one": the chosen design against those that could have been chosen instead.
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/optimizer/limits.h"
#include "core/workspace/report_parts.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

struct Rival {
  std::string why, note;
  std::size_t candidate = 0;
};

struct Judged {
  std::vector<double> score;               // NaN: breaks a limit
  std::vector<LimitCheck> checks;
};

std::string labelOf(const ReportContext& context, std::size_t candidate) {
  return candidateLabel(*context.data, *context.candidates, candidate);
}

std::optional<Judged> judge(const ReportContext& context) {
  const CandidateTable& table = context.candidates->table;
  const auto checks = limitChecks(table, context.request.goal);
  if (!checks) return std::nullopt;
  return Judged{scoresWithin(table, context.request.goal, *checks), *checks};
}

/// The candidate that `better(a, b)` prefers among those that `wanted` lets through, the chosen one aside.
template <class Wanted, class Better>
std::optional<std::size_t> bestOf(const ReportContext& context, const Wanted& wanted, const Better& better) {
  std::optional<std::size_t> best;
  for (std::size_t c = 0; c < context.candidates->table.size(); ++c)
    if (c != context.answer->candidate && wanted(c) && (!best || better(c, *best))) best = c;
  return best;
}

/// Two rows can be one network, written differently.
bool isSameNetwork(const ReportContext& context, std::size_t a, std::size_t b) {
  const std::int64_t rowA = context.candidates->row[a], rowB = context.candidates->row[b];
  const auto& as = context.data->designs.measuredAs;
  return rowA >= 0 && rowB >= 0 && as[static_cast<std::size_t>(rowA)] == as[static_cast<std::size_t>(rowB)];
}

std::optional<std::size_t> runnerUp(const ReportContext& context, const Judged& judged) {
  return bestOf(context, [&](std::size_t c) { return !std::isnan(judged.score[c]) && !isSameNetwork(context, c, context.answer->candidate); },
                [&](std::size_t a, std::size_t b) { return judged.score[a] > judged.score[b]; });
}

std::vector<Rival> rivals(const ReportContext& context, const Judged& judged) {
  constexpr double kHalfPoint = 0.5;
  const CandidateTable& table = context.candidates->table;
  std::vector<Rival> all;
  const auto add = [&](std::string why, std::optional<std::size_t> candidate, const std::string& note = {}) {
    if (!candidate || *candidate == context.answer->candidate) return;
    const auto same = std::ranges::find(all, *candidate, &Rival::candidate);
    if (same == all.end()) return all.push_back({std::move(why), note, *candidate});
    same->why += ", " + why;
    if (same->note.empty()) same->note = note;
  };
  add(said("core", "runner-up"), runnerUp(context, judged));
  const double enough = table.accuracy[context.answer->candidate] - kHalfPoint;
  add(said("core", "fastest within half a point"),
      bestOf(context, [&](std::size_t c) { return !std::isnan(judged.score[c]) && table.accuracy[c] >= enough && table.latency[c] < table.latency[context.answer->candidate]; },
             [&](std::size_t a, std::size_t b) { return table.latency[a] < table.latency[b]; }));
  for (const NotableDesign& design : notableDesigns(*context.candidates, *context.answer)) add(design.why, design.candidate);
  for (const ReportPin& pin : context.request.pins) {
    const auto place = std::ranges::find(context.candidates->row, pin.row);
    if (pin.row >= 0 && place != context.candidates->row.end())
      add(sayf(phrase("core", "pinned as {}"), pin.letter), static_cast<std::size_t>(place - context.candidates->row.begin()), pin.note);
  }
  return all;
}

std::string leadSentence(const ReportContext& context, std::optional<std::size_t> second, const Judged& judged) {
  const Answer& answer = *context.answer;
  const Goal& goal = context.request.goal;
  const std::string label = labelOf(context, answer.candidate);
  const std::string designs = countText(static_cast<std::int64_t>(answer.feasibleCount), said("core", "design"), said("core", "designs"));
  const bool weighs = goal.form == Goal::Form::Weights && (goal.latencyWeight > 0 || goal.energyWeight > 0);
  std::string text = weighs ? sayf(phrase("core", "Design {} has the best balance of {} where {}."), label, designs, goalText(goal))
                     : judged.checks.empty() ? sayf(phrase("core", "Design {} is the most accurate of {}."), label, designs)
                                             : sayf(phrase("core", "Of {} that meet {}, Design {} is the most accurate."), designs, goalText(goal), label);
  if (!second) return text;
  const double gap = judged.score[answer.candidate] - judged.score[*second];
  if (gap < 0.005) return text + ' ' + sayf(phrase("core", "Design {} is as good, within 0.01 points."), labelOf(context, *second));
  const std::string behind = fixedText(gap, 2);
  return text + ' ' + (weighs ? sayf(phrase("core", "The runner-up, Design {}, is {} points worse off."), labelOf(context, *second), behind)
                              : sayf(phrase("core", "The runner-up, Design {}, loses {} points."), labelOf(context, *second), behind));
}

/// What a tenth more and a tenth less of the latency limit would change.
std::string bindingSentence(const ReportContext& context) {
  const Goal& goal = context.request.goal;
  const Answer& answer = *context.answer;
  if (goal.form == Goal::Form::Weights) return {};
  if (answer.binding == Limit::None) return said("core", "No limit binds: without any of them the answer would be the same.");
  std::string text = sayf(phrase("core", "{} binds."), capitalised(limitInText(answer.binding)));
  if (answer.binding != Limit::Latency || !goal.maxLatencyMs) return text;
  constexpr double kTenth = 0.1;
  const double more = *goal.maxLatencyMs * (1 + kTenth), less = *goal.maxLatencyMs * (1 - kTenth);
  const auto best = bestAccuracyAtLatency(context.candidates->table, goal, {less, more});
  if (best.size() != 2) return text;
  if (std::isfinite(best[1])) text += ' ' + sayf(phrase("core", "A limit of {} ms would buy {} points."), shortText(more), fixedText(best[1] - answer.accuracy.mean, 2));
  text += ' ' + (std::isfinite(best[0]) ? sayf(phrase("core", "One of {} ms would cost {} points."), shortText(less), fixedText(answer.accuracy.mean - best[0], 2))
                                        : sayf(phrase("core", "Nothing meets one of {} ms."), shortText(less)));
  return text;
}

/// Which decisions set the design apart from another, in the order of the space.
std::string differenceSentence(const ReportContext& context, std::size_t other) {
  constexpr std::size_t kMost = 5;
  const DesignSpace& space = *context.data->space;
  const DesignView own = context.candidates->designs[context.answer->candidate], rival = context.candidates->designs[other];
  std::string parts;
  std::size_t differing = 0;
  for (std::size_t d = 0; d < space.decisions().size(); ++d) {
    const bool here = space.isActive(own, d), there = space.isActive(rival, d);
    if (here == there && (!here || own[d] == rival[d])) continue;
    if (++differing > kMost) continue;
    const Decision& decision = space.decisions()[d];
    const auto name = [&](DesignView design, bool active) { return active ? decision.choices[design[d]].name : said("core", "left out"); };
    parts += (parts.empty() ? "" : ", ") + sayf(phrase("core", "{} {} instead of {}"), decision.name, name(own, here), name(rival, there));
  }
  if (parts.empty()) return {};
  if (differing > kMost) parts += sayf(phrase("core", " and {} more"), differing - kMost);
  return sayf(phrase("core", "From the runner-up it is set apart by {}."), parts);
}

DataTable::Cell deltaCell(double own, double rival, double factor, bool upIsBetter, int digits) {
  const double delta = (rival - own) * factor;
  if (!std::isfinite(delta)) return numberCell(std::nan(""), "—");
  const int magnitude = rival == 0 ? 0 : static_cast<int>(std::floor(std::log10(std::abs(rival * factor))));
  const std::string amount = fixedText(delta, std::max(0, digits - 1 - magnitude));
  if (amount.find_first_of("123456789") == std::string::npos) return numberCell(delta, said("core", "the same"));
  const std::string sign = delta > 0 ? "+" : "";
  return numberCell(delta, sign + amount + ' ' + ((delta > 0) == upIsBetter ? said("core", "better") : said("core", "worse")));
}

std::string standing(const Judged& judged, std::size_t candidate) {
  std::string broken;
  for (const LimitCheck& check : judged.checks)
    if (!(check.excess(candidate) <= 0)) broken += (broken.empty() ? "" : ", ") + limitInText(check.limit);
  return broken.empty() ? said("core", "met") : sayf(phrase("core", "△ breaks {}"), broken);
}

TableBlock rivalsTable(const ReportContext& context, const Judged& judged, const std::vector<Rival>& all) {
  const CandidateTable& table = context.candidates->table;
  const std::size_t own = context.answer->candidate;
  const bool energy = own < table.energy.size() && std::isfinite(table.energy[own]), size = own < table.sizeBytes.size();
  const bool notes = std::ranges::any_of(all, [](const Rival& rival) { return !rival.note.empty(); });
  TableBlock block;
  block.table.title = said("core", "Alternatives");
  block.table.header = {said("core", "Design"), "", said("core", "Accuracy, points"), said("core", "Latency, ms")};
  if (energy) block.table.header.push_back(said("core", "Energy, mJ"));
  if (size) block.table.header.push_back(said("core", "Size, MB"));
  if (!judged.checks.empty()) block.table.header.push_back(said("core", "Limits"));
  if (notes) block.table.header.push_back(said("core", "Note"));
  for (const Rival& rival : all) {
    const std::size_t c = rival.candidate;
    std::vector<DataTable::Cell> row = {textCell(labelOf(context, c)), textCell(rival.why),
                                        deltaCell(table.accuracy[own], table.accuracy[c], 1, true, 4),
                                        deltaCell(table.latency[own], table.latency[c], 1, false, 3)};
    if (energy) row.push_back(deltaCell(table.energy[own], table.energy[c], 1, false, 3));
    if (size) row.push_back(deltaCell(table.sizeBytes[own], table.sizeBytes[c], 1e-6, false, 3));
    if (!judged.checks.empty()) row.push_back(textCell(standing(judged, c)));
    if (notes) row.push_back(textCell(rival.note));
    block.table.rows.push_back(std::move(row));
  }
  block.caption = sayf(phrase("core", "What each would change against Design {}."), labelOf(context, own));
  return block;
}

}  // namespace

Section whySection(const ReportContext& context) {
  Section section{.id = "why", .heading = said("core", "Why this one")};
  const auto judged = context.answer ? judge(context) : std::nullopt;
  if (!judged || !context.answer->feasible) {
    const std::string why = context.answer ? infeasibleSentence(*context.data, *context.answer, context.request.goal) : context.whyNoAnswer;
    section.blocks.push_back(Paragraph{said("core", "There is no choice to explain yet.") + " " + why});
    return section;
  }
  const auto second = runnerUp(context, *judged);
  section.blocks.push_back(Paragraph{leadSentence(context, second, *judged), true});
  std::string more = bindingSentence(context);
  if (second) more += (more.empty() ? "" : " ") + differenceSentence(context, *second);
  if (!more.empty()) section.blocks.push_back(Paragraph{std::move(more)});
  const std::vector<Rival> all = rivals(context, *judged);
  std::vector<std::pair<std::string, std::size_t>> lines = {{labelOf(context, context.answer->candidate), context.answer->candidate}};
  constexpr std::size_t kLines = 4;  // more cannot be told apart in half a page
  for (const Rival& rival : all)
    if (lines.size() < kLines) lines.emplace_back(labelOf(context, rival.candidate), rival.candidate);
  Figure buys = whatMoreBuys(*context.candidates, context.request.goal, *context.answer);
  FigureBlock figures;
  if (!buys.series.empty()) figures.figures.push_back(std::move(buys));
  figures.figures.push_back(parallelAxes(*context.data, *context.candidates, context.request.goal, lines));
  section.blocks.push_back(std::move(figures));
  if (!all.empty()) section.blocks.push_back(rivalsTable(context, *judged, all));
  return section;
}

}  // namespace isotone
