// render
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/goal_options.h"
#include "app/cli/headless_qt.h"
#include "app/cli/size_option.h"
#include "core/base/files.h"
#include "core/workspace/render.h"
#include "ui/charts/export.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace, file;
  std::string figure, deviceY, metric = "latency", kind = "ridge-rich", size = "900x600";
  bool dark = false, kendall = false;
  double scale = 1;
  GoalOptions goal;
};

FigureRequest requestOf(const Options& options, const ChoiceRequest& choice) {
  FigureRequest request{choice};
  request.name = options.figure;
  request.deviceY = options.deviceY;
  request.metric = *parseMetric(options.metric);
  request.kind = options.kind;
  request.kendall = options.kendall;
  return request;
}

int run(Context& context, const Options& options) {
  const auto asked = openWithGoal(options.workspace, options.goal, context.seed);
  if (!asked) return context.fail(asked.error());
  const auto& [workspace, choice] = *asked;
  const Result<Figure> figure = figureByName(*workspace, requestOf(options, choice), context.progress());
  if (!figure) return context.fail(figure.error());
  context.clearProgress();
  const std::string file = options.file.string();
  if (options.file.extension() == ".csv") {  // the data needs no drawing
    if (const Status saved = saveFile(options.file, toCsv(tableOf(*figure))); !saved) return context.fail(saved.error());
  } else {
    needQt(options.dark ? Look::Dark : Look::Light);
    const PixelSize size = pixelSizeOf(options.size);
    const FigureLook look{QSizeF(size.width, size.height), options.dark, true, options.scale};
    if (const Status drawn = exportFigure(*figure, QString::fromStdString(file), look); !drawn)
      return context.fail(drawn.error());
  }
  if (context.json) context.out << nlohmann::ordered_json{{"file", file}}.dump() << '\n';
  if (context.talks()) context.out << fmt::format("wrote {}\n", file);
  return kDone;
}

}  // namespace

void addRenderVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "render", "Draw one figure",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--figure", options.figure, "Which figure")->required()->check(CLI::IsMember(figureNames()));
        verb.add_option("--out", options.file, "FILE.png, .svg, .pdf, or .csv for its data")->required();
        verb.add_option("--size", options.size, "Width and height, WxH")->check(isPixelSize())->capture_default_str();
        verb.add_option("--scale", options.scale, "Pixels a unit, in images")->check(CLI::Range(0.5, 8.0));
        verb.add_flag("--dark", options.dark, "On a dark ground");
        verb.add_option("--device-y", options.deviceY, "The other device of a pair");
        verb.add_option("--metric", options.metric, "What is shown of the devices")
            ->check(CLI::IsMember({"latency", "energy"}))
            ->capture_default_str();
        verb.add_option("--kind", options.kind, "Kind of predictor in predictor figures")->capture_default_str();
        verb.add_flag("--kendall", options.kendall, "Kendall's tau instead of Spearman's coefficient");
        addGoalOptions(verb, options.goal, DeviceOption::Optional);
      },
      run);
}

}  // namespace isotone
