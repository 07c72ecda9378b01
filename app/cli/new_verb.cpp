// new, sample
#include <cmath>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "core/workspace/sample.h"

namespace isotone {
namespace {

struct NewOptions {
  std::filesystem::path workspace;
  std::string space;
};

Result<DesignSpace> spaceOf(const std::string& name) {
  if (name == "table") return DesignSpace::table();
  if (name.ends_with(".json") || name.find('/') != std::string::npos) return DesignSpace::fromFile(name);
  return DesignSpace::builtIn(name);
}

nlohmann::ordered_json countJson(double count) {
  constexpr double kExact = 9007199254740992.0;
  if (count < kExact) return static_cast<std::uint64_t>(count);
  return count;
}

int runNew(Context& context, const NewOptions& options) {
  const Result<DesignSpace> space = spaceOf(options.space);
  if (!space) {
    const bool fileIsBad = space.error().kind == ErrorKind::Io || space.error().kind == ErrorKind::InvalidInput;
    const int status = context.fail(space.error());
    return fileIsBad ? kBadInput : status;
  }
  const auto workspace = Workspace::create(options.workspace, *space);
  if (!workspace) return context.fail(workspace.error());
  const double size = space->isTable() ? 0 : space->size();
  if (context.json)
    context.out << nlohmann::ordered_json{{"workspace", options.workspace.string()},
                                          {"space", space->name()},
                                          {"designs", countJson(size)}}
                       .dump()
                << '\n';
  else if (context.talks() && space->isTable())
    context.out << fmt::format("{}: a table space; the columns of the first imported table define it\n",
                               options.workspace.string());
  else if (context.talks())
    context.out << fmt::format("{}: {}, {} designs\n", options.workspace.string(), space->title(),
                               size < 1e9 ? fmt::format("{:.0f}", size) : fmt::format("{:.2e}", size));
  return kDone;
}

struct SampleOptions {
  std::filesystem::path workspace;
};

int runSample(Context& context, const SampleOptions& options) {
  const auto workspace = makeSample(options.workspace);
  if (!workspace) return context.fail(workspace.error());
  context.clearProgress();
  const auto data = (*workspace)->data();
  if (context.json)
    context.out << nlohmann::ordered_json{{"workspace", options.workspace.string()},
                                          {"space", data->space->name()},
                                          {"designs", data->designs.size()},
                                          {"devices", data->devices.size()}}
                       .dump()
                << '\n';
  else if (context.talks())
    context.out << fmt::format("{}: {} designs of {} on {} devices, measured or simulated as they say\n", options.workspace.string(),
                               data->designs.size(), data->space->title(), data->devices.size());
  return kDone;
}

}  // namespace

void addNewVerb(CLI::App& app, Context& context) {
  addVerb<NewOptions>(
      app, context, "new", "Create a workspace",
      [](CLI::App& verb, NewOptions& options) {
        verb.add_option("W", options.workspace, "The workspace to create, W.isotone")->required();
        std::string known;
        for (const std::string& name : DesignSpace::builtInNames()) known += name + ", ";
        verb.add_option("--space", options.space,
                        "Design space: " + known + "or a FILE.json of your own; table is the columns of a CSV")
            ->required();
      },
      runNew);
}

void addSampleVerb(CLI::App& app, Context& context) {
  addVerb<SampleOptions>(
      app, context, "sample", "Create the sample workspace: measured by the program, with simulated devices beside",
      [](CLI::App& verb, SampleOptions& options) {
        verb.add_option("W", options.workspace, "The workspace to create, W.isotone")->required();
      },
      runSample);
}

}  // namespace isotone
