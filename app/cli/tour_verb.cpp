// tour
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/goal_options.h"
#include "app/cli/headless_qt.h"
#include "app/cli/size_option.h"
#include "ui/shell/tour.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace, folder;
  std::string size = "1440x900", language = "en";
  bool dark = false;
  GoalOptions goal;
};

int run(Context& context, const Options& options) {
  const auto asked = openWithGoal(options.workspace, options.goal, context.seed);
  if (!asked) return context.fail(asked.error());
  const auto& [workspace, choice] = *asked;
  needQt(options.dark ? Look::Dark : Look::Light);
  const PixelSize size = pixelSizeOf(options.size);
  TourOptions tour;
  tour.outDir = options.folder.string();
  tour.size = {size.width, size.height};
  tour.dark = options.dark;
  tour.language = options.language;
  tour.device = choice.device;
  tour.task = choice.task;
  tour.goal = choice.goal;
  tour.method = choice.method;
  std::vector<std::string> files;
  if (const Status toured = runTour(workspace, tour, &files); !toured) return context.fail(toured.error());
  if (context.json) context.out << nlohmann::ordered_json{{"files", files}}.dump() << '\n';
  if (context.talks())
    for (const std::string& file : files) context.out << fmt::format("wrote {}\n", file);
  return kDone;
}

}  // namespace

void addTourVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "tour", "Write a picture of every page of the window",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--out", options.folder, "The folder to fill")->required();
        verb.add_option("--size", options.size, "Size of the window, WxH")->check(isPixelSize())->capture_default_str();
        verb.add_flag("--dark", options.dark, "The dark theme");
        verb.add_option("--language", options.language, "Language of the window: en, de or zh_CN")->capture_default_str();
        addGoalOptions(verb, options.goal, DeviceOption::Optional);
      },
      run);
}

}  // namespace isotone
