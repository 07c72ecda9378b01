// Whole processes against a baseline in the same run: the first paint of the window against a bare Qt Charts window,
// and the import of a wide latency table against the sqlite3 shell's .import of the same values.
// The programs are found beside this one; the window runs offscreen.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <benchmark/benchmark.h>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/space/design_space.h"

namespace isotone {
namespace {

namespace fs = std::filesystem;

std::string beside(const char* program) { return (fs::read_symlink("/proc/self/exe").parent_path() / program).string(); }

void run(benchmark::State& state, const std::string& command) {
  if (std::system((command + " >/dev/null 2>&1").c_str()) != 0) state.SkipWithError(command.c_str());
}

void firstPaintOfABareChart(benchmark::State& state) {
  for (auto _ : state) run(state, "QT_QPA_PLATFORM=offscreen " + beside("isotone_bare_window"));
}
BENCHMARK(firstPaintOfABareChart)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);

void firstPaintOfIsotone(benchmark::State& state) {
  const std::string command = "QT_QPA_PLATFORM=offscreen ISOTONE_QUIT_AFTER_FIRST_PAINT=1 " + beside("isotone");
  for (auto _ : state) run(state, command);
}
BENCHMARK(firstPaintOfIsotone)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(20);

constexpr int kDevices = 25;

// NAS-Bench-201 with made-up latencies, once wide (what Isotone reads) and once long (what the shell reads).
struct Tables {
  fs::path folder = fs::temp_directory_path() / "isotone_import_bench";
  Tables() {
    fs::create_directories(folder);
    const auto space = DesignSpace::builtIn("nasbench201");
    const DesignMatrix designs = space->enumerate();
    Random random(1);
    std::ofstream architectures(folder / "architectures.csv"), wide(folder / "latency_ms.csv"), longForm(folder / "long.csv");
    architectures << "index,arch_str\n";
    wide << "index";
    for (int device = 0; device < kDevices; ++device) wide << ",device_" << device;
    longForm << "design,device,value\n";
    for (std::size_t row = 0; row < designs.size(); ++row) {
      architectures << row << ',' << space->key(designs[row]) << '\n';
      wide << '\n' << row;
      for (int device = 0; device < kDevices; ++device) {
        const std::string value = significantText(random.uniform(0.1, 50), 9);
        wide << ',' << value;
        longForm << row << ",device_" << device << ',' << value << '\n';
      }
    }
  }
  ~Tables() { fs::remove_all(folder); }
};

void importByTheSqliteShell(benchmark::State& state) {
  const Tables tables;
  const std::string folder = tables.folder.string();
  for (auto _ : state) {
    state.PauseTiming();
    fs::remove(tables.folder / "shell.db");
    state.ResumeTiming();
    run(state, "sqlite3 " + folder + "/shell.db 'create table m(design integer, device text, value real)' '.mode csv' '.import --skip 1 " +
                   folder + "/long.csv m'");
  }
}
BENCHMARK(importByTheSqliteShell)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(10);

void importByIsotone(benchmark::State& state) {
  const Tables tables;
  const std::string folder = tables.folder.string(), isotone = beside("isotone");
  const std::string fresh = folder + "/fresh.isotone", workspace = folder + "/w.isotone";
  run(state, isotone + " new " + fresh + " --space nasbench201");
  run(state, isotone + " import " + fresh + " " + folder + "/architectures.csv");
  for (auto _ : state) {
    state.PauseTiming();
    fs::copy_file(fresh, workspace, fs::copy_options::overwrite_existing);
    state.ResumeTiming();
    run(state, isotone + " import " + workspace + " " + folder + "/latency_ms.csv");
  }
}
BENCHMARK(importByIsotone)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(10);

}  // namespace
}  // namespace isotone

BENCHMARK_MAIN();
