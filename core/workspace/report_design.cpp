// "What was asked" and "What to ship".
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/workspace/device_words.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/report_parts.h"
#include "core/workspace/wording.h"

namespace isotone {

DataTable::Cell numberCell(double number, std::string text) { return {std::move(text), number}; }
DataTable::Cell textCell(std::string text) { return {std::move(text), std::nullopt}; }

namespace {

Estimate latencyOf(const Candidates& candidates, std::size_t c) {
  return estimateOf(candidates.table.latency, candidates.table.latencySpread, candidates.latencyMeasured, c);
}
Estimate accuracyOfDesign(const Candidates& candidates, std::size_t c) {
  return estimateOf(candidates.table.accuracy, candidates.table.accuracySpread, candidates.accuracyMeasured, c);
}

std::string askedSentence(const ReportContext& context) {
  const Goal& goal = context.request.goal;
  const std::string task = context.candidates ? taskTitle(context.candidates->task) : std::string();
  const std::string what = task.empty() ? sayf(phrase("core", "The best design for {}"), context.deviceTitle)
                                        : sayf(phrase("core", "The best {} design for {}"), task, context.deviceTitle);
  if (goal.form == Goal::Form::Weights) return sayf(phrase("core", "{}, where {}."), what, goalText(goal, context.data->space.get()));
  const std::string limits = goalText(goal, context.data->space.get());
  return limits == goalText({}) ? sayf(phrase("core", "{}, without limits."), what) : sayf(phrase("core", "{} with {}."), what, limits);
}

std::string binding(const Answer& answer) {
  if (!answer.feasible) return sayf(phrase("core", "nothing meets the goal; {} is to blame"), limitInText(answer.binding));
  return answer.binding == Limit::None ? said("core", "no limit binds") : sayf(phrase("core", "{} binds"), limitInText(answer.binding));
}

}  // namespace

Section goalSection(const ReportContext& context) {
  Section section{.id = "goal", .heading = said("core", "What was asked")};
  section.blocks.push_back(Paragraph{askedSentence(context), true});
  const DeviceProfile& device = context.data->devices[context.device];
  FactsBlock facts;
  std::string about = device.displayName();
  if (!device.deviceClass.empty()) about += ", " + deviceClassText(device.deviceClass);
  facts.facts.emplace_back(said("core", "Device"), asSentence(about + ", " + originInText(device.origin)));
  facts.facts.emplace_back(said("core", "Space"), sayf(phrase("core", "{}, {} in this workspace."), context.data->space->title(),
                                          countText(static_cast<std::int64_t>(context.data->designs.size()), said("core", "design"), said("core", "designs"))));
  facts.facts.emplace_back(said("core", "Goal"), asSentence(capitalised(goalText(context.request.goal, context.data->space.get()))));
  if (context.request.goal.confidence > 0.5)
    facts.facts.emplace_back(said("core", "Confidence"), sayf(phrase("core", "Each limit is met by the truth in {} % of cases."),
                                                              fixedText(100 * context.request.goal.confidence, 0)));
  if (context.answer && context.candidates->row[context.answer->candidate] < 0)
    facts.facts.emplace_back(said("core", "Design"), candidateLabel(*context.data, *context.candidates, context.answer->candidate) + " = " +
                                                         context.data->space->key(context.candidates->designs[context.answer->candidate]));
  if (context.answer) {
    const auto meeting = static_cast<std::int64_t>(context.answer->feasibleCount);
    const auto all = static_cast<std::int64_t>(context.candidates->table.size());
    facts.facts.emplace_back(said("core", "Choice"), sayf(phrase("core", "{} of {} meet the goal; {}."), countText(meeting),
                                                      countText(all, said("core", "design"), said("core", "designs")), binding(*context.answer)));
  } else {
    facts.facts.emplace_back(said("core", "Choice"), context.whyNoAnswer);
  }
  section.blocks.push_back(std::move(facts));
  return section;
}

namespace {

std::string costInWords(double ratio) {
  if (ratio < 0.045) return said("core", "hardly more than it takes now");
  if (ratio < 1.01) return ratio >= 0.99 ? said("core", "as much again as it takes now")
                                         : sayf(phrase("core", "{} of its latency again"), shareInWords(ratio));
  return sayf(phrase("core", "{} times its latency on top"), shortText(ratio, 2));
}

/// What the next step of the front costs, and whether the front turns flat there.
std::string nextStepSentence(const Candidates& candidates, std::size_t here) {
  const CandidateTable& table = candidates.table;
  const double latency = table.latency[here], accuracy = table.accuracy[here];
  const auto& front = candidates.front;
  const auto next = std::find_if(front.begin(), front.end(), [&](std::size_t c) {
    return table.latency[c] > latency && table.accuracy[c] > accuracy;
  });
  if (next == front.end()) return said("core", "No known design is more accurate, at any latency.");
  const double points = table.accuracy[*next] - accuracy, cost = table.latency[*next] - latency;
  const std::string ratio = costInWords(cost / latency);
  const bool nearlyHalf = shareInWords(cost / latency) == shareInWords(0.48);
  const std::string price = sayf(phrase("core", "{} points cost {} ms more, {}."), fixedText(points, 2), shortText(cost),
                                 nearlyHalf ? said("core", "nearly half its latency again") : ratio);
  const auto earlier = std::find_if(front.rbegin(), front.rend(),
                                    [&](std::size_t c) { return table.latency[c] <= latency / 2; });
  const bool turnsFlat = earlier != front.rend() &&
                         points / cost < 0.5 * (accuracy - table.accuracy[*earlier]) / (latency - table.latency[*earlier]);
  return turnsFlat ? sayf(phrase("core", "It is the last design before the front turns flat: the next {}"), price)
                   : sayf(phrase("core", "The next {}"), price);
}

std::string leadSentence(const ReportContext& context) {
  const Answer& answer = *context.answer;
  if (!answer.feasible) return infeasibleSentence(*context.data, answer, context.request.goal);
  std::string text = sayf(phrase("core", "Ship Design {}: {} % accuracy at {} ms"),
                          candidateLabel(*context.data, *context.candidates, answer.candidate), fixedText(answer.accuracy.mean, 2),
                          shortText(answer.latency.mean));
  if (std::isfinite(answer.energy.mean)) text += ", " + shortText(answer.energy.mean) + " mJ";
  if (std::isfinite(answer.size.mean)) text += ", " + megabytesText(answer.size.mean) + " MB";
  return asSentence(text) + ' ' + nextStepSentence(*context.candidates, answer.candidate);
}

struct ShownDesign {
  std::string mark, label, why;
  std::size_t candidate = 0;
  bool pinnedOnly = false;
};

std::vector<ShownDesign> shownDesigns(const ReportContext& context) {
  constexpr const char* kMarks[] = {"△", "□", "◇"};  // as paretoFigure draws marks without letters
  std::vector<ShownDesign> shown;
  std::size_t other = 0;
  for (const NotableDesign& design : notableDesigns(*context.candidates, *context.answer)) {
    const std::string mark = shown.empty() ? "●" : kMarks[other++ % 3];
    shown.push_back({mark, candidateLabel(*context.data, *context.candidates, design.candidate), design.why, design.candidate, false});
  }
  for (const auto& [letter, row, note] : context.request.pins) {
    const auto place = std::find(context.candidates->row.begin(), context.candidates->row.end(), row);
    if (row < 0 || place == context.candidates->row.end()) continue;
    const auto candidate = static_cast<std::size_t>(place - context.candidates->row.begin());
    const auto same = std::find_if(shown.begin(), shown.end(), [&](auto& design) { return design.candidate == candidate; });
    if (same != shown.end()) same->why += sayf(phrase("core", ", pinned as {}"), letter);
    else shown.push_back({letter, candidateLabel(*context.data, *context.candidates, candidate), said("core", "pinned"), candidate, true});
  }
  return shown;
}

/// What the predictor would state for an unseen design of this latency: the 5 and 95 % quantiles of truth over
/// prediction among held-out designs of about that latency.
std::optional<Interval> typicalInterval(const std::optional<FitEvaluation>& evaluation, double latency) {
  if (!evaluation) return std::nullopt;
  std::vector<double> ratios;
  for (std::size_t i = 0; i < evaluation->truth.size(); ++i) {
    const double truth = evaluation->truth[i], predicted = evaluation->predicted[i].mean;
    if (truth > latency / 1.3 && truth < latency * 1.3 && predicted > 0) ratios.push_back(predicted / truth);
  }
  if (ratios.size() < 30) return std::nullopt;
  return Interval{latency * quantile(ratios, 0.05), latency * quantile(ratios, 0.95)};
}

TableBlock designsTable(const ReportContext& context, const std::vector<ShownDesign>& designs) {
  const Candidates& candidates = *context.candidates;
  const bool energy = std::any_of(candidates.table.energy.begin(), candidates.table.energy.end(),
                                  [](double value) { return std::isfinite(value); });
  const bool size = !candidates.table.sizeBytes.empty();
  const bool macs = std::isfinite(millionMacs(*context.data, candidates.designs[context.answer->candidate]));
  TableBlock block;
  block.table.title = said("core", "Designs");
  block.table.header = {"", said("core", "Design"), "", said("core", "Accuracy, %"), said("core", "Latency, ms"),
                        said("core", "90 % interval of a prediction, ms")};
  if (energy) block.table.header.push_back(said("core", "Energy, mJ"));
  if (size) block.table.header.push_back(said("core", "Size, MB"));
  if (macs) block.table.header.push_back("MMAC");
  bool measured = true;
  for (const ShownDesign& design : designs) {
    const Estimate latency = latencyOf(candidates, design.candidate);
    measured = measured && latency.measured;
    std::optional<Interval> interval = latency.measured ? typicalInterval(context.latency, latency.mean)
                                                        : std::optional<Interval>({latency.low, latency.high});
    std::vector<DataTable::Cell> row = {textCell(design.mark), textCell(design.label), textCell(design.why)};
    const double accuracy = accuracyOfDesign(candidates, design.candidate).mean;
    row.push_back(numberCell(accuracy, fixedText(accuracy, 2)));
    row.push_back(numberCell(latency.mean, shortText(latency.mean)));
    row.push_back(numberCell(std::nan(""), interval ? shortText(interval->low) + " – " + shortText(interval->high) : "—"));
    const auto add = [&](double value, const std::string& text) { row.push_back(numberCell(value, text)); };
    if (energy) add(candidates.table.energy[design.candidate], shortText(candidates.table.energy[design.candidate]));
    if (size) add(candidates.table.sizeBytes[design.candidate] / 1e6, megabytesText(candidates.table.sizeBytes[design.candidate]));
    if (macs) {
      const double million = millionMacs(*context.data, candidates.designs[design.candidate]);
      add(million, shortText(million));
    }
    block.table.rows.push_back(std::move(row));
  }
  block.emphasisedRow = 0;
  const bool simulated = costsAreSimulated(*context.data, context.device);
  const std::string known = simulated ? said("core", "Latency is simulated") : said("core", "Latency is measured");
  block.caption =
      measured ? sayf(phrase("core",
                      "{}; the interval is what the ridge predictor would state for a design of that latency it has not seen."),
                      known)
               : sayf(phrase("core", "{} where it was, else predicted with its 90 % interval."), known);
  return block;
}

}  // namespace

Section designSection(const ReportContext& context) {
  Section section{.id = "design", .heading = sayf(phrase("core", "{}: what to ship"), context.deviceTitle)};
  if (!context.answer) {
    section.blocks.push_back(Paragraph{said("core", "There is no design to recommend yet.") + " " + context.whyNoAnswer});
    return section;
  }
  section.blocks.push_back(Paragraph{leadSentence(context), true});
  const std::vector<ShownDesign> designs = shownDesigns(context);
  std::vector<std::pair<std::string, std::size_t>> marks;
  for (std::size_t i = 1; i < designs.size(); ++i)
    marks.emplace_back(designs[i].pinnedOnly ? designs[i].mark : designs[i].label, designs[i].candidate);
  Figure figure = paretoFigure(*context.data, *context.candidates, context.request.goal, &*context.answer, marks);
  figure.x.title = sayf(phrase("core", "Latency on {}"), context.deviceTitle);
  section.blocks.push_back(FigureBlock{{std::move(figure)}});
  section.blocks.push_back(designsTable(context, designs));
  return section;
}

}  // namespace isotone
