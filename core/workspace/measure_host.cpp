#include "core/workspace/measure_host.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <thread>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/text.h"

namespace isotone {
namespace {

namespace fs = std::filesystem;

std::string firstLine(const fs::path& file) {
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  return std::string(trimmed(line));
}

std::optional<double> numberIn(const fs::path& file) { return parseNumber(firstLine(file)); }

struct CpuInfo {
  std::string model, mhz, flags;
};

CpuInfo cpuInfo(const fs::path& root) {
  CpuInfo info;
  std::ifstream in(root / "proc/cpuinfo");
  for (std::string line; std::getline(in, line) && !trimmed(line).empty();) {  // up to the second core
    const auto colon = line.find(':');
    if (colon == std::string::npos) continue;
    const std::string_view name = trimmed(std::string_view(line).substr(0, colon));
    const std::string value(trimmed(std::string_view(line).substr(colon + 1)));
    if (name == "model name") info.model = value;
    else if (name == "cpu MHz") info.mhz = value;
    else if (name == "flags" || name == "Features") info.flags = " " + value + " ";
  }
  return info;
}

std::string instructionsOf(const std::string& flags) {
  constexpr std::array<std::pair<const char*, const char*>, 6> kKnown{
      {{" avx2 ", "AVX2"}, {" avx512f ", "AVX-512"}, {" avx_vnni ", "AVX-VNNI"}, {" avx512_vnni ", "VNNI"}, {" amx_int8 ", "AMX"}, {" asimddp ", "dot products"}}};
  std::vector<std::string> found;
  for (const auto& [flag, title] : kKnown)
    if (flags.find(flag) != std::string::npos) found.emplace_back(title);
  return fmt::format("{}", fmt::join(found, ", "));
}

double timerResolution() {
  using Clock = std::chrono::steady_clock;
  double smallest = 1;
  for (int i = 0; i < 1000; ++i) {
    const auto began = Clock::now();
    auto now = Clock::now();
    while (now == began) now = Clock::now();
    smallest = std::min(smallest, std::chrono::duration<double, std::milli>(now - began).count());
  }
  return smallest;
}

}  // namespace

HostFacts hostFacts(const fs::path& root) {
  HostFacts facts;
  const CpuInfo info = cpuInfo(root);
  const fs::path frequency = root / "sys/devices/system/cpu/cpu0/cpufreq";
  facts.processor = info.model.empty() ? "unknown" : info.model;
  facts.instructions = instructionsOf(info.flags);
  facts.isVirtual = info.flags.find(" hypervisor ") != std::string::npos;
  facts.governor = firstLine(frequency / "scaling_governor");
  if (const auto kilohertz = numberIn(frequency / "scaling_cur_freq")) facts.clock = fmt::format("{:.0f} MHz", *kilohertz / 1000);
  else if (const auto megahertz = parseNumber(info.mhz)) facts.clock = fmt::format("{:.0f} MHz", *megahertz);
  facts.cores = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  const std::string load = firstLine(root / "proc/loadavg");
  facts.load = parseNumber(load.substr(0, load.find(' '))).value_or(-1);
  facts.timerResolutionMs = timerResolution();
  return facts;
}

EnergyMeter::EnergyMeter(const fs::path& root) {
  std::error_code absent;
  for (const auto& entry : fs::directory_iterator(root / "sys/class/powercap", absent)) {
    // The domains inside a package (core, dram …) have names with two colons.
    const std::string name = entry.path().filename().string();
    if (!name.starts_with("intel-rapl:") || std::ranges::count(name, ':') != 1) continue;
    if (!firstLine(entry.path() / "name").starts_with("package")) continue;
    Package package{entry.path() / "energy_uj", numberIn(entry.path() / "max_energy_range_uj").value_or(0), 0};
    if (numberIn(package.counter)) m_packages.push_back(std::move(package));
  }
}

void EnergyMeter::start() {
  for (Package& package : m_packages) package.began = numberIn(package.counter).value_or(0);
}

std::optional<double> EnergyMeter::millijoules() const {
  if (m_packages.empty()) return std::nullopt;
  double sum = 0;
  for (const Package& package : m_packages) {
    const auto now = numberIn(package.counter);
    if (!now) return std::nullopt;
    sum += *now - package.began + (*now < package.began ? package.range : 0);
  }
  return sum / 1000;
}

}  // namespace isotone
