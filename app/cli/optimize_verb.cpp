// optimize
#include <cmath>
#include <optional>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/goal_options.h"
#include "app/cli/text_table.h"
#include "core/space/quantization.h"
#include "core/workspace/allocate_bits.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

struct Options {
  std::filesystem::path workspace;
  GoalOptions goal;
  bool front = false;
  std::string allocateBits;  // the name of a BitBudget; empty: leave the bits as they are
};

ordered_json indexJson(std::int64_t index) { return index >= 0 ? ordered_json(index) : ordered_json(nullptr); }

ordered_json decisionsJson(const DesignSpace& space, DesignView design) {
  ordered_json decisions = ordered_json::object();
  for (std::size_t d = 0; d < design.size(); ++d)
    if (space.isActive(design, d)) decisions[space.decisions()[d].name] = space.decisions()[d].choices[design[d]].name;
  return decisions;
}

ordered_json policyJson(const DesignSpace& space, DesignView design) {
  ordered_json layers = ordered_json::array();
  for (const LayerPolicy& layer : policyOf(space, design).layers)
    layers.push_back({{"layer", layer.layer}, {"weightBits", layer.weightBits}, {"activationBits", layer.activationBits}});
  return layers;
}

ordered_json estimateJson(const Estimate& estimate) {
  return {{"mean", estimate.mean}, {"low", estimate.low}, {"high", estimate.high}};
}

double at(const std::vector<double>& column, std::size_t position) {
  return position < column.size() ? column[position] : std::nan("");
}

ordered_json frontJson(const Dataset& data, const Candidates& candidates) {
  ordered_json front = ordered_json::array();
  for (const std::size_t c : candidates.front) {
    const std::int64_t row = candidates.row[c];
    front.push_back({{"index", indexJson(row >= 0 ? data.designs.index[static_cast<std::size_t>(row)] : -1)},
                     {"key", data.space->key(candidates.designs[c])},
                     {"accuracy", at(candidates.table.accuracy, c)},
                     {"latency", at(candidates.table.latency, c)},
                     {"energy", at(candidates.table.energy, c)}});
  }
  return front;
}

void printEstimate(std::ostream& out, const char* name, const Estimate& estimate, const char* unit) {
  if (std::isnan(estimate.mean)) return;
  out << fmt::format("  {:<9} {:.5g} {}", name, estimate.mean, unit);
  if (estimate.measured)
    out << " (as imported)\n";
  else
    out << fmt::format(" (predicted, 90 % within {:.5g} to {:.5g})\n", estimate.low, estimate.high);
}

void printText(std::ostream& out, const Dataset& data, const Candidates& candidates, const Answer& answer, bool front) {
  const std::string name = answer.index >= 0 ? fmt::format("design {}", answer.index) : "a design that was not imported";
  out << fmt::format("{} for {}: {}\n  key       {}\n", answer.feasible ? "best" : "nearest", candidates.device, name, answer.key);
  printEstimate(out, "accuracy", answer.accuracy, "%");
  printEstimate(out, "latency", answer.latency, "ms");
  printEstimate(out, "energy", answer.energy, "mJ");
  if (!std::isnan(answer.size.mean)) out << fmt::format("  {:<9} {:.0f} bytes\n", "size", answer.size.mean);
  if (const NetworkTotals totals = totalsOf(*data.space, answer.design); totals.layers > 0)
    out << fmt::format("  {:<9} {:.0f} bytes of activations at the peak\n", "memory", totals.peakActivationBytes);
  out << fmt::format("  {} of {} candidates meet the limits; binding: {}; {}, {:.0f} µs\n", answer.feasibleCount,
                     candidates.table.size(), limitName(answer.binding), methodName(answer.method), answer.microseconds);
  for (const Issue& issue : candidates.issues) out << fmt::format("  {}: {}\n", severityName(issue.severity), issue.text);
  if (!front) return;
  using enum TextTable::Align;
  TextTable table({{"design", Left}, {"accuracy %", Right}, {"latency ms", Right}, {"energy mJ", Right}});
  for (const std::size_t c : candidates.front) {
    const std::int64_t row = candidates.row[c];
    table.add({row >= 0 ? data.designName(static_cast<std::size_t>(row)) : data.space->key(candidates.designs[c]),
               fixedOrDash(at(candidates.table.accuracy, c), 2), fixedOrDash(at(candidates.table.latency, c), 4),
               fixedOrDash(at(candidates.table.energy, c), 4)});
  }
  table.print(out);
}

ordered_json answerJson(const Dataset& data, const Candidates& candidates, const Answer& answer, bool front) {
  ordered_json json;
  json["design"] = {{"index", indexJson(answer.index)},
                    {"key", answer.key},
                    {"decisions", decisionsJson(*data.space, answer.design)},
                    {"policy", policyJson(*data.space, answer.design)}};
  json["predicted"] = {{"accuracy", estimateJson(answer.accuracy)},
                       {"latency", estimateJson(answer.latency)},
                       {"energy", estimateJson(answer.energy)}};
  json["feasible"] = answer.feasible;
  json["binding"] = limitName(answer.binding);
  json["method"] = methodName(answer.method);
  json["evaluations"] = answer.evaluations;
  json["microseconds"] = answer.microseconds;
  json["front"] = front ? frontJson(data, candidates) : ordered_json::array();
  return json;
}

std::optional<double> limitOf(const Goal& goal, BitBudget budget) {
  switch (budget) {
    case BitBudget::Latency: return goal.maxLatencyMs;
    case BitBudget::Energy: return goal.maxEnergyMj;
    case BitBudget::Size: return goal.maxSizeBytes;
    case BitBudget::BitOperations: break;
  }
  return std::nullopt;
}

ordered_json withBitsJson(const WithBits& side) {
  return {{"key", side.key}, {"cost", side.cost}, {"loss", side.loss}, {"accuracy", estimateJson(side.accuracy)},
          {"latency", estimateJson(side.latency)}, {"energy", estimateJson(side.energy)}, {"sizeBytes", side.size.mean}};
}

ordered_json allocationJson(const AllocatedBits& allocated) {
  ordered_json blocks = ordered_json::array();
  for (const BlockBits& block : allocated.blocks)
    blocks.push_back({{"block", block.block}, {"before", block.before}, {"after", block.after}, {"costBefore", block.costBefore},
                      {"costAfter", block.costAfter}, {"lossBefore", block.lossBefore}, {"lossAfter", block.lossAfter}});
  return {{"budget", bitBudgetName(allocated.budget)}, {"unit", allocated.unit}, {"limit", allocated.limit}, {"costs", bitCostSourceName(allocated.costSource)},
          {"losses", bitLossSourceName(allocated.lossSource)}, {"before", withBitsJson(allocated.before)},
          {"after", withBitsJson(allocated.after)}, {"proven", allocated.proven}, {"lowerBound", allocated.lowerBound},
          {"microseconds", allocated.microseconds}, {"blocks", std::move(blocks)}};
}

void printAllocation(std::ostream& out, const AllocatedBits& allocated) {
  out << fmt::format("bits allocated anew: {}\n  key       {}\n", allocationSentence(allocated), allocated.after.key);
  printEstimate(out, "accuracy", allocated.after.accuracy, "%");
  printEstimate(out, "latency", allocated.after.latency, "ms");
  printEstimate(out, "energy", allocated.after.energy, "mJ");
  out << fmt::format("  {:<9} {:.0f} bytes\n", "size", allocated.after.size.mean);
  out << fmt::format("  costs: {}; losses: {}; {}\n", bitCostSourceName(allocated.costSource), bitLossSourceName(allocated.lossSource),
                     allocated.proven ? "proven to be the best" : fmt::format("no bits lose less than {:.4g}", allocated.lowerBound));
  using enum TextTable::Align;
  TextTable table({{"block", Left}, {"bits", Right}, {"anew", Right}});
  for (const BlockBits& block : allocated.blocks) table.add({block.block, block.before, block.after});
  table.print(out);
}

int run(Context& context, const Options& options) {
  const auto asked = openWithGoal(options.workspace, options.goal, context.seed);
  if (!asked) return context.fail(asked.error());
  const auto& [workspace, choice] = *asked;
  const Goal& goal = choice.goal;
  const auto candidates = candidatesFor(*workspace, choice, context.progress());
  if (!candidates) return context.fail(candidates.error());
  const auto data = workspace->data();
  const Result<Answer> answer = answerTo(*workspace, *candidates, choice, context.progress());
  if (!answer) return context.fail(answer.error());
  std::optional<AllocatedBits> allocated;
  if (const auto budget = parseBitBudget(options.allocateBits); budget && answer->feasible) {
    auto found = allocateBitsFor(*workspace, {answer->design, choice.device, choice.task, *budget, limitOf(goal, *budget)});
    if (!found) return context.fail(found.error());
    allocated = std::move(*found);
  }
  context.clearProgress();
  if (context.json) {
    ordered_json json = answerJson(*data, **candidates, *answer, options.front);
    if (allocated) json["allocation"] = allocationJson(*allocated);
    context.out << json.dump() << '\n';
  }
  if (context.talks() && answer->feasible) printText(context.out, *data, **candidates, *answer, options.front);
  if (context.talks() && allocated) printAllocation(context.out, *allocated);
  if (!answer->feasible) return context.fail(ErrorKind::Infeasible, infeasibleSentence(*data, *answer, goal));
  return kDone;
}

}  // namespace

void addOptimizeVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "optimize", "The best design of a device for a goal",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        addGoalOptions(verb, options.goal, DeviceOption::Required);
        verb.add_flag("--front", options.front, "Also list the accuracy/latency front");
        verb.add_option("--allocate-bits", options.allocateBits,
                        "Also allocate the bits of that architecture anew, so that it loses least within this limit, or within what it costs")
            ->check(CLI::IsMember({"latency", "energy", "size", "bit-operations"}));
      },
      run);
}

}  // namespace isotone
