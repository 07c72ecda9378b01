// cover
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/goal_options.h"
#include "app/cli/text_table.h"
#include "core/workspace/fleet_cover.h"

namespace isotone {
namespace {

using nlohmann::ordered_json;

struct Options {
  std::filesystem::path workspace;
  GoalOptions goal;
  double within = 0.5;
};

std::int64_t indexOf(const Dataset& data, const FleetRegrets& regrets, std::size_t design) {
  return regrets.row[design] >= 0 ? data.designs.index[static_cast<std::size_t>(regrets.row[design])] : -1;
}

ordered_json coverJson(const Dataset& data, const FleetRegrets& regrets, const Cover& cover) {
  ordered_json designs = ordered_json::array(), unmet = ordered_json::array();
  const std::size_t devices = regrets.devices.size();
  for (std::size_t i = 0; i < cover.designs.size(); ++i) {
    const std::size_t design = cover.designs[i];
    ordered_json served = ordered_json::array();
    for (std::size_t d = 0; d < devices; ++d)
      if (cover.servedBy[d] == i)
        served.push_back({{"device", data.devices[regrets.devices[d].device].name}, {"regret", regrets.regret[design * devices + d]}});
    const std::int64_t index = indexOf(data, regrets, design);
    designs.push_back({{"index", index >= 0 ? ordered_json(index) : ordered_json(nullptr)},
                       {"key", data.space->key(regrets.designs[design])},
                       {"devices", std::move(served)}});
  }
  for (const std::size_t device : regrets.unmet) unmet.push_back(data.devices[device].name);
  return {{"designs", std::move(designs)}, {"atLeast", cover.lowerBound}, {"unmet", std::move(unmet)}};
}

void printText(std::ostream& out, const Dataset& data, const FleetRegrets& regrets, const Cover& cover, double within) {
  out << coverSentence(data, regrets, within) << '\n' << fleetGoalSentence(data, regrets) << '\n';
  using enum TextTable::Align;
  TextTable table({{"device", Left}, {"design", Left}, {"points below its best", Right}});
  const std::size_t devices = regrets.devices.size();
  for (std::size_t d = 0; d < devices; ++d) {
    const std::size_t design = cover.designs[cover.servedBy[d]];
    const std::int64_t index = indexOf(data, regrets, design);
    table.add({data.devices[regrets.devices[d].device].name, index >= 0 ? std::to_string(index) : data.space->key(regrets.designs[design]),
               fixedOrDash(regrets.regret[design * devices + d], 2)});
  }
  table.print(out);
}

int run(Context& context, const Options& options) {
  const auto asked = openWithGoal(options.workspace, options.goal, context.seed);
  if (!asked) return context.fail(asked.error());
  const auto& [workspace, choice] = *asked;
  const auto regrets = fleetRegrets(*workspace, {.device = choice.device, .task = choice.task, .goal = choice.goal, .seed = choice.seed},
                                    context.progress());
  if (!regrets) return context.fail(regrets.error());
  const auto data = workspace->data();
  const Cover& cover = regrets->covers[regrets->stepOf(options.within)];
  context.clearProgress();
  if (context.json) context.out << coverJson(*data, *regrets, cover).dump() << '\n';
  if (context.talks()) printText(context.out, *data, *regrets, cover, options.within);
  return kDone;
}

}  // namespace

void addCoverVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "cover", "The fewest designs that serve every device",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        addGoalOptions(verb, options.goal, DeviceOption::Required);
        verb.add_option("--within", options.within, "Accuracy points that each device may stay below its own best")
            ->check(CLI::Range(0.0, kMostRegret))
            ->capture_default_str();
      },
      run);
}

}  // namespace isotone
