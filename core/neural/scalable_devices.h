// The devices that a scalable network learns from: the measured ones, mixtures of them, and what is hidden of each.
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/predictors/scalable_network.h"

namespace isotone {

struct TrainingDevice {
  DeviceInput input;
  std::vector<float> targets;  // of the asked designs, in units of the network; NaN: absent
  float levelWeight = 1;
};

class ScalableDevices {
 public:
  /// Errors: InvalidInput where sizes differ, Infeasible without two devices that have enough values.
  static Result<ScalableDevices> prepare(const ScalableSources& sources);

  const ScalableScales& scales() const { return m_scales; }
  std::size_t designs() const { return m_designs; }
  std::vector<float> standardisedInputs() const;  // designs x inputs

  /// The measured devices in at most `wanted` parts; a group is never split. One part of no device where there is one group.
  std::vector<std::vector<std::size_t>> folds(std::size_t wanted, Random& random) const;
  /// A device that is, or lies between, those outside `unseen`, with random evidence.
  TrainingDevice make(const std::vector<std::size_t>& unseen, const std::vector<std::size_t>& rows, Random& random) const;

 private:
  struct Part { std::size_t device = 0; double weight = 1; };
  DeviceEvidence evidenceOf(const std::vector<Part>& parts, double stretch, Random& random) const;
  double logarithm(const std::vector<Part>& parts, double stretch, std::size_t design) const;

  std::size_t m_designs = 0;
  const ScalableSources* m_sources = nullptr;
  ScalableScales m_scales;
  std::vector<std::vector<double>> m_logarithms;  // by device; NaN: absent; clipped
  std::vector<double> m_levels;                   // their means
};

}  // namespace isotone
