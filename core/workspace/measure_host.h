// What is known of the computer that measures: its processor, clock and load, and a meter for its energy.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace isotone {

struct HostFacts {
  std::string processor;       // "AMD EPYC"; "unknown" where the system does not say
  std::string instructions;    // "AVX-512, VNNI"; empty: none that matter
  std::string governor;        // of the first core's clock; empty: not readable
  std::string clock;           // "2600 MHz" at the moment; empty: not readable
  int cores = 1;
  bool isVirtual = false;      // a guest: others may take its time
  double load = -1;            // of the last minute; below 0: not readable
  double timerResolutionMs = 0;  // the smallest step of the clock that measures
};
/// `root` stands before /proc and /sys.
HostFacts hostFacts(const std::filesystem::path& root = "/");

/// Energy of all processor packages by their RAPL counters: all that runs on them meanwhile is in it.
class EnergyMeter {
 public:
  explicit EnergyMeter(const std::filesystem::path& root = "/");
  bool isReadable() const { return !m_packages.empty(); }
  void start();
  /// Since start(); none where it is not readable.
  std::optional<double> millijoules() const;

 private:
  struct Package {
    std::filesystem::path counter;
    double range = 0;  // where the counter starts again
    double began = 0;  // all in microjoules
  };
  std::vector<Package> m_packages;
};

}  // namespace isotone
