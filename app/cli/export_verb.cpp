// export
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "app/cli/goal_options.h"
#include "core/base/files.h"
#include "core/workspace/export.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace, file;
  std::string format, design;
  std::optional<int> bits;
  GoalOptions goal;
};

int run(Context& context, const Options& options) {
  if (options.design.empty() && options.goal.device.empty())
    return context.fail(ErrorKind::InvalidInput, "Say which design: give --design KEY, or --device and a goal.");
  const auto asked = openWithGoal(options.workspace, options.goal, context.seed);
  if (!asked) return context.fail(asked.error());
  const auto& [workspace, choice] = *asked;
  const Result<Exported> exported = exportDesign(*workspace, {choice, options.format, options.design, options.bits}, context.progress());
  if (!exported) return context.fail(exported.error());
  context.clearProgress();
  if (options.file == "-") {
    context.out << exported->bytes;
    return kDone;
  }
  if (const Status saved = saveFile(options.file, exported->bytes); !saved) return context.fail(saved.error());
  auto warnings = nlohmann::ordered_json::array();
  for (const Issue& warning : exported->warnings) {
    warnings.push_back(warning.text);
    if (context.talks()) context.out << fmt::format("{}: {}\n", severityName(warning.severity), warning.text);
  }
  if (context.json)
    context.out << nlohmann::ordered_json{{"file", options.file.string()}, {"warnings", std::move(warnings)}}.dump() << '\n';
  if (context.talks()) context.out << fmt::format("wrote {}\n", options.file.string());
  return kDone;
}

}  // namespace

void addExportVerb(CLI::App& app, Context& context) {
  addVerb<Options>(
      app, context, "export", "Write the chosen design for the next tool",
      [](CLI::App& verb, Options& options) {
        verb.add_option("W", options.workspace, "The workspace")->required();
        verb.add_option("--format", options.format,
                        "architecture, policy (JSON), onnx, qonnx, torchscript (networks), the policy for another tool (aimet and aimet-0.6.1 for AIMET "
                        "and QNN, ort for ONNX Runtime, nncf, ai-edge for TensorFlow Lite, modelopt, torch-fx, haq) or csv (the front)")
            ->required()
            ->check(CLI::IsMember(exportFormats()));
        verb.add_option("--out", options.file, "The file to write; - is standard output")->required();
        verb.add_option("--design", options.design, "This design, by its key, instead of the answer to a goal");
        verb.add_option("--bits", options.bits, "Bits of all layers of a network, as 8 or 32 (float32), instead of the design's own");
        addGoalOptions(verb, options.goal, DeviceOption::Optional);
      },
      run);
}

}  // namespace isotone
