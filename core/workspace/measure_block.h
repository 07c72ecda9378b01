// Times blocks of designs: the part of the verb measure that runs networks.
#pragma once

#include <map>

#include "core/neural/engine.h"
#include "core/workspace/measure.h"

namespace isotone {

struct DesignTime {
  double latencyMs = kNotMeasured, p95Ms = kNotMeasured, energyMj = kNotMeasured;  // kInfeasible: LibTorch could not run it
};

/// times[runtime][design]; not measured where it was not wanted.
struct BlockTimes {
  std::vector<std::vector<DesignTime>> times;
  std::vector<double> referenceMs;  // one a runtime
};

class BlockTimer {
 public:
  /// Makes the reference networks. Errors: Infeasible, Model.
  static Result<BlockTimer> make(std::shared_ptr<const NeuralEngine> engine, std::shared_ptr<const DesignSpace> space,
                                 const MeasureRequest& request);

  /// wanted[runtime][design]. Errors: Cancelled, Infeasible.
  Result<BlockTimes> time(const std::vector<DesignView>& designs, const std::vector<std::vector<bool>>& wanted, const Progress& progress);

  /// Of the last call, without the reference: "XNNPACK", and how many designs took it; one map a runtime.
  const std::vector<std::map<std::string, std::size_t>>& paths() const { return m_paths; }
  bool measuresEnergy() const { return m_meter.isReadable(); }
  const std::string& referenceKey() const { return m_referenceKey; }
  int visits() const;

 private:
  using Networks = std::vector<std::unique_ptr<TimedNetwork>>;

  BlockTimer(std::shared_ptr<const NeuralEngine> engine, std::shared_ptr<const DesignSpace> space, const MeasureRequest& request);
  Result<std::vector<Networks>> build(const std::vector<DesignView>& designs, const std::vector<std::vector<bool>>& wanted,
                                      const Progress& progress);

  std::shared_ptr<const NeuralEngine> m_engine;
  std::shared_ptr<const DesignSpace> m_space;
  std::vector<HostRuntime> m_runtimes;
  TimingEffort m_effort;
  EnergyMeter m_meter;
  Random m_random;
  Networks m_reference;  // one a runtime
  std::string m_referenceKey;
  std::vector<std::map<std::string, std::size_t>> m_paths;
};

}  // namespace isotone
