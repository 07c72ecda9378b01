// A device as a workspace knows it: who it is, where its numbers come from, and under which conditions they were taken.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/units.h"

namespace isotone {

enum class Origin { Imported, Measured, Simulated, Adapted };
const char* originName(Origin origin);                          // "imported" … as stored and as in JSON
std::optional<Origin> parseOrigin(std::string_view name);

/// What is measured on a device. Accuracy is not here: it belongs to a design and a task.
enum class Metric { Latency, Energy, Power, ModelSize, Flash, PeakMemory };
const char* metricName(Metric metric);                          // "latency", "energy", "power", "model_size" …
std::optional<Metric> parseMetric(std::string_view name);
Quantity metricQuantity(Metric metric);

struct DeviceProfile {
  std::string name;         // unique in a workspace; for tables, the column's header
  std::string title;        // for people: "Raspberry Pi 4"; empty: use name
  std::string deviceClass;  // "phone CPU", "desktop GPU", …; empty if not known
  Origin origin = Origin::Imported;
  std::string precision;    // "float32", "int8"; empty if not stated
  std::string batch;        // "1", "256", "not stated"
  std::string source;       // repository, paper or spec sheet
  std::string licence;
  std::string notes;
  std::map<std::string, std::string> conditions;  // threads, governor, runtime, …
  std::string spec;         // JSON of a DeviceModel for devices that have one; empty otherwise
  std::optional<double> timerResolutionMs;  // 1 for whole-millisecond clocks; found from the values

  const std::string& displayName() const { return title.empty() ? name : title; }
  bool operator==(const DeviceProfile&) const = default;
};

}  // namespace isotone
