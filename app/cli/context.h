// What every verb is handed: where to write, the common options, how to fail.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <stop_token>
#include <string>

#include <CLI/CLI.hpp>

#include "core/base/progress.h"
#include "core/workspace/workspace.h"

namespace isotone {

enum ExitCode { kDone = 0, kNotPossible = 1, kUsage = 2, kBadInput = 3, kWorkspace = 4, kCancelled = 130 };

struct Context {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool json = false, quiet = false;
  std::uint64_t seed = 1;
  int threads = 0;  // 0: as many as there are
  bool terminal = false;       // whether progress may be drawn on err
  std::stop_token stop;
  std::function<int()> run;    // the chosen verb, bound to its options

  /// Draws on standard error when that is a terminal; stops on Ctrl-C.
  Progress progress() const;
  /// Removes the progress line.
  void clearProgress() const;

  /// Prints the error as one line and says how the program ends. What InvalidInput means depends on who gave it.
  int fail(const Error& error, ExitCode forInvalidInput = kUsage) const;
  int fail(ErrorKind kind, const std::string& message) const { return fail(Error{kind, message}); }

  /// Text for people, unless --quiet or --json.
  bool talks() const { return !json && !quiet; }
};

/// A verb with its own options: `configure` names them, `run` gets them filled in.
template <class Options>
void addVerb(CLI::App& app, Context& context, const std::string& name, const std::string& help,
             const std::function<void(CLI::App&, Options&)>& configure, std::function<int(Context&, const Options&)> run) {
  CLI::App* verb = app.add_subcommand(name, help);
  auto options = std::make_shared<Options>();
  configure(*verb, *options);
  verb->add_flag("--json", context.json, "One JSON object on standard output");
  verb->add_flag("--quiet", context.quiet, "Print nothing but errors");
  verb->add_option("--seed", context.seed, "Seed of everything random")->capture_default_str();
  if (!verb->get_option_no_throw("--threads"))  // measuring has its own
    verb->add_option("--threads", context.threads, "Threads at most; 0: as many as the machine has")
        ->check(CLI::NonNegativeNumber);
  verb->callback([&context, options, run = std::move(run)] {
    context.run = [&context, options, run] { return run(context, *options); };
  });
}

void addNewVerb(CLI::App& app, Context& context);
void addSampleVerb(CLI::App& app, Context& context);
void addImportVerb(CLI::App& app, Context& context);
void addInfoVerb(CLI::App& app, Context& context);
void addCorrelateVerb(CLI::App& app, Context& context);
void addProxyVerb(CLI::App& app, Context& context);
void addAnchorsVerb(CLI::App& app, Context& context);
void addAdaptVerb(CLI::App& app, Context& context);
void addPredictVerb(CLI::App& app, Context& context);
void addKitVerb(CLI::App& app, Context& context);
void addSimulateVerb(CLI::App& app, Context& context);
void addTrainVerb(CLI::App& app, Context& context);
void addMeasureVerb(CLI::App& app, Context& context);
void addOptimizeVerb(CLI::App& app, Context& context);
void addExportVerb(CLI::App& app, Context& context);
void addFleetVerb(CLI::App& app, Context& context);
void addReportVerb(CLI::App& app, Context& context);
void addRenderVerb(CLI::App& app, Context& context);
void addEvaluateVerb(CLI::App& app, Context& context);
void addTourVerb(CLI::App& app, Context& context);

}  // namespace isotone
