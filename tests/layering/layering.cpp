#include "tests/layering/layering.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <utility>

namespace isotone::test {
namespace {

using Names = std::set<std::string>;

// Room -> the rooms directly below it. What is reachable may be included.
const std::map<std::string, Names>& ladder() {
  static const std::map<std::string, Names> rooms = {
      {"core/base", {}},
      {"core/space", {"core/base"}},
      {"core/devices", {"core/space"}},
      {"core/importing", {"core/devices"}},
      {"core/predictors", {"core/devices"}},
      {"core/monotonicity", {"core/predictors"}},
      {"core/optimizer", {"core/predictors"}},
      {"core/neural", {"core/optimizer", "core/realize"}},
      {"core/realize", {"core/importing"}},
      {"core/storage", {"core/importing"}},
      {"core/reports", {"core/optimizer"}},
      {"core/workspace",
       {"core/neural", "core/realize", "core/storage", "core/reports", "core/monotonicity", "core/importing"}},
      {"ui/jobs", {"core/base"}},
      {"ui/view_models", {"ui/jobs", "core/workspace"}},
      {"ui/charts", {"core/reports"}},
      {"ui/widgets", {"ui/charts"}},
      {"ui/reports", {"ui/charts"}},
      {"ui/pages", {"ui/view_models", "ui/widgets", "ui/reports"}},
      {"ui/shell", {"ui/pages"}},
      {"app/cli", {"core/workspace", "ui/shell"}},
      {"app", {"app/cli"}},
  };
  return rooms;
}

struct Library {
  std::string name;
  std::regex include;
  Names rooms;            // where it may be included
  bool sourcesOnly;       // only in .cpp files
};

const std::vector<Library>& libraries() {
  static const std::vector<Library> all = {
      {"LibTorch", std::regex("^(torch|ATen|c10|caffe2)/.*"), {"core/neural", "core/realize"}, false},
      {"SQLite", std::regex("^sqlite3\\.h$|^SQLiteCpp/.*"), {"core/storage"}, false},
      {"Eigen", std::regex("^Eigen/.*|^unsupported/Eigen/.*"), {"core/predictors", "core/monotonicity"}, false},
      {"pagmo", std::regex("^pagmo/.*"), {"core/optimizer"}, false},
      {"ONNX", std::regex("^onnx/.*|^google/protobuf/.*"), {"core/realize"}, false},
      {"zlib", std::regex("^zlib\\.h$"), {"core/importing"}, true},
      {"libxlsxwriter", std::regex("^xlsxwriter(\\.h$|/.*)"), {"core/reports"}, true},
      {"OpenSSL", std::regex("^openssl/.*"), {"core/base"}, true},
      {"CLI11", std::regex("^CLI/.*"), {"app/cli"}, false},
      {"nlohmann-json", std::regex("^nlohmann/.*"),
       {"core/space", "core/devices", "core/importing", "core/realize", "core/reports", "core/workspace", "app/cli"}, true},
      {"Qt Charts", std::regex("^QtCharts/.*|^Q(Abstract(Axis|Series|BarSeries)|Chart|ChartView|ValueAxis|LogValueAxis|"
                               "(Line|Scatter|Area|Bar|Spline)Series|BarSet|Legend)$"), {"ui/charts"}, false},
  };
  return all;
}

// Qt modules that a headless layer may use.
const std::regex kQt("^(Qt[A-Z]\\w*/.*|Q[A-Z]\\w*)$");
const std::regex kQtWidgets("^(QtWidgets/.*|QtGui/.*|Q(Widget|Application|GuiApplication|Label|PushButton|MainWindow|Dialog|"
                            "Painter|Image|Pixmap|Color|Font|Icon|Action|UndoStack|Menu|Layout|[HV]BoxLayout))$");

Names reachable(const std::string& room) {
  Names found{room};
  std::vector<std::string> open{room};
  while (!open.empty()) {
    const std::string at = open.back();
    open.pop_back();
    const auto below = ladder().find(at);
    if (below == ladder().end()) continue;
    for (const std::string& next : below->second)
      if (found.insert(next).second) open.push_back(next);
  }
  return found;
}

std::string roomOf(const std::string& relative) {
  const auto slash = relative.rfind('/');
  return slash == std::string::npos ? std::string() : relative.substr(0, slash);
}

std::string complaint(const std::string& room, bool isHeader, const std::string& include, const Names& below) {
  if (std::regex_search(include, std::regex("^(core|ui|app|tests)/"))) {
    const std::string other = roomOf(include);
    if (!ladder().contains(other)) return "includes " + include + ", which is in no room of the ladder";
    return below.contains(other) ? "" : room + " may not know " + other;
  }
  for (const Library& library : libraries()) {
    if (!std::regex_match(include, library.include)) continue;
    if (!library.rooms.contains(room)) return library.name + " has no place in " + room;
    if (library.sourcesOnly && isHeader) return library.name + " belongs into a .cpp file";
    return {};
  }
  if (std::regex_match(include, kQt)) {
    if (room.starts_with("core/")) return "core knows no Qt";
    if ((room == "ui/view_models" || room == "ui/jobs") && std::regex_match(include, kQtWidgets))
      return room + " uses QtCore only";
  }
  return {};
}

void readFile(const std::filesystem::path& root, const std::filesystem::path& file, std::vector<Violation>& out) {
  static const std::regex includeLine("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
  const std::string relative = std::filesystem::relative(file, root).generic_string();
  const std::string room = roomOf(relative);
  if (!ladder().contains(room)) {
    out.push_back({relative, 0, "", "lies in no room of the ladder"});
    return;
  }
  const Names below = reachable(room);
  std::ifstream in(file);
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    std::smatch match;
    if (!std::regex_search(line, match, includeLine)) continue;
    const std::string why = complaint(room, file.extension() == ".h", match[1], below);
    if (!why.empty()) out.push_back({relative, number, match[1], why});
  }
}

}  // namespace

std::vector<Violation> layeringViolations(const std::filesystem::path& root) {
  std::vector<Violation> out;
  for (const char* top : {"core", "ui", "app"}) {
    if (!std::filesystem::exists(root / top)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
      const auto suffix = entry.path().extension();
      if (suffix == ".h" || suffix == ".cpp") readFile(root, entry.path(), out);
    }
  }
  std::sort(out.begin(), out.end(),
            [](const Violation& a, const Violation& b) { return std::tie(a.file, a.line) < std::tie(b.file, b.line); });
  return out;
}

}  // namespace isotone::test
