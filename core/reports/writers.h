// The machine-readable exports. Their schemas are documented in core/reports/SCHEMAS.md.
#pragma once

#include <string>

#include "core/optimizer/goal.h"
#include "core/reports/figure.h"
#include "core/space/design_space.h"
#include "core/space/quantization.h"

namespace isotone {

struct DesignExport {
  std::string workspace, device, task, method;
  std::int64_t index = -1;      // -1: none
  Design design;
  Goal goal;
  Estimate accuracy, latency, energy, size;  // NaN mean = not known
  // What a table knows of accuracy and of the device's costs comes from a model, not from a measurement.
  bool simulatedAccuracy = false, simulatedCosts = false;
};

/// Canonical JSON of one design: space, key, decisions by name, layers with shapes, predictions.
std::string architectureJson(const DesignSpace& space, const DesignExport& chosen);
/// isotone-policy JSON: per layer name, weight and activation bits, granularity, symmetry.
std::string policyJson(const DesignSpace& space, const DesignExport& chosen);

}  // namespace isotone
