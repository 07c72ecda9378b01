#include "app/cli/cli.h"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <vector>

#include <fmt/format.h>
#include <unistd.h>

#include "app/cli/context.h"
#include "app/cli/interrupt.h"
#include "core/base/text.h"

namespace isotone {
namespace {

constexpr const char* kVersion = "isotone " ISOTONE_VERSION;

void addVerbs(CLI::App& app, Context& context) {
  addNewVerb(app, context);
  addSampleVerb(app, context);
  addImportVerb(app, context);
  addInfoVerb(app, context);
  addCorrelateVerb(app, context);
  addProxyVerb(app, context);
  addKitVerb(app, context);
  addAnchorsVerb(app, context);
  addAdaptVerb(app, context);
  addMeasureVerb(app, context);
  addSimulateVerb(app, context);
  addTrainVerb(app, context);
  addPredictVerb(app, context);
  addOptimizeVerb(app, context);
  addExportVerb(app, context);
  addEvaluateVerb(app, context);
  addFleetVerb(app, context);
  addReportVerb(app, context);
  addRenderVerb(app, context);
  addTourVerb(app, context);
}

std::vector<std::string> verbNames(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; })) names.push_back(verb->get_name());
  return names;
}

// CLI11 would call an unknown verb an unexpected argument.
int refuseUnknownVerb(const CLI::App& app, const Context& context, const std::string& given) {
  const std::vector<std::string> known = verbNames(app);
  const std::string near = nearestName(given, known);
  const std::string hint = near.empty() ? fmt::format("the verbs are {}", fmt::join(known, ", "))
                                        : fmt::format("did you mean \"{}\"? \"isotone --help\" lists all", near);
  return context.fail(ErrorKind::NotFound, fmt::format("There is no verb \"{}\": {}.", given, hint));
}

// Read by OpenMP and BLAS when they load, which is later and only if a verb needs them.
void limitThreads(int threads) {
  if (threads <= 0) return;
  const std::string count = std::to_string(threads);
  for (const char* name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"})
    ::setenv(name, count.c_str(), 1);
}

int runVerb(Context& context) {
  limitThreads(context.threads);
  const Interrupt interrupt;
  context.stop = interrupt.token();
  const int status = context.run();
  context.clearProgress();
  context.out.flush();
  if (status == kDone && !context.out) return context.fail(ErrorKind::Io, "Standard output could not be written.");
  return status;
}

int parseAndRun(int argc, char** argv, CLI::App& app, Context& context) {
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    app.exit(asked, context.out, context.err);
    return kDone;
  } catch (const CLI::ParseError& wrong) {
    std::string message = wrong.what();
    if (!message.empty() && message.back() != '.') message += '.';
    return context.fail(ErrorKind::InvalidInput, message + " See \"isotone --help\".");
  }
  return context.run ? runVerb(context) : kUsage;
}

}  // namespace

bool isForCommandLine(int argc, char** argv) {
  if (argc < 2) return false;
  const std::string first = argv[1];
  if (first == "-h" || first.starts_with("--")) return true;
  if (first.starts_with("-")) return false;
  return !first.ends_with(".isotone");
}

int runCli(int argc, char** argv, std::istream& in, std::ostream& out, std::ostream& err) {
  Context context{in, out, err};
  context.terminal = &err == &std::cerr && ::isatty(STDERR_FILENO) == 1;
  try {
    CLI::App app("One network design for every edge device: import measurements, see which devices rank designs alike, "
                 "predict, optimize, export.\nWithout a verb, or with a workspace alone, it opens the window.",
                 "isotone");
    app.set_version_flag("--version", kVersion);
    app.require_subcommand(1);
    app.get_formatter()->column_width(36);
    addVerbs(app, context);
    const std::string first = argc > 1 ? argv[1] : "";
    const std::vector<std::string> known = verbNames(app);
    if (!first.empty() && first[0] != '-' && std::find(known.begin(), known.end(), first) == known.end())
      return refuseUnknownVerb(app, context, first);
    return parseAndRun(argc, argv, app, context);
  } catch (const std::bad_alloc&) {
    return context.fail(ErrorKind::Internal, "There is not enough memory for this.");
  } catch (const std::exception& stray) {
    return context.fail(ErrorKind::Internal, std::string("An unexpected error ended this: ") + stray.what());
  }
}

}  // namespace isotone
