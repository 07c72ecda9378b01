// tour
#include "app/cli/context.h"

#if __has_include("ui/shell/tour.h")
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/headless_qt.h"
#include "app/cli/size_option.h"
#include "ui/shell/tour.h"

namespace isotone {
namespace {

struct Options {
  std::filesystem::path workspace, folder;
  std::string size = "1280x800", language;
  bool dark = false;
};

int run(Context& context, const Options& options) {
  return context.fail(ErrorKind::Internal, "not wired");
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
        verb.add_option("--language", options.language, "Language of the window: en, de, zh_CN");
      },
      run);
}

}  // namespace isotone
#else
namespace isotone {
void addTourVerb(CLI::App&, Context&) {}
}  // namespace isotone
#endif
