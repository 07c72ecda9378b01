#include "core/devices/device_profile.h"

#include <array>

namespace isotone {
namespace {

struct OriginName {
  Origin origin;
  const char* name;
};
constexpr std::array<OriginName, 4> kOrigins{{{Origin::Imported, "imported"},
                                              {Origin::Measured, "measured"},
                                              {Origin::Simulated, "simulated"},
                                              {Origin::Adapted, "adapted"}}};

struct MetricEntry {
  Metric metric;
  const char* name;
  Quantity quantity;
};
constexpr std::array<MetricEntry, 6> kMetrics{{{Metric::Latency, "latency", Quantity::Time},
                                               {Metric::Energy, "energy", Quantity::Energy},
                                               {Metric::Power, "power", Quantity::Power},
                                               {Metric::ModelSize, "model_size", Quantity::Size},
                                               {Metric::Flash, "flash", Quantity::Size},
                                               {Metric::PeakMemory, "peak_memory", Quantity::Size}}};

}  // namespace

const char* originName(Origin origin) {
  for (const auto& entry : kOrigins)
    if (entry.origin == origin) return entry.name;
  return "imported";
}

std::optional<Origin> parseOrigin(std::string_view name) {
  for (const auto& entry : kOrigins)
    if (name == entry.name) return entry.origin;
  return std::nullopt;
}

const char* metricName(Metric metric) {
  for (const auto& entry : kMetrics)
    if (entry.metric == metric) return entry.name;
  return "latency";
}

std::optional<Metric> parseMetric(std::string_view name) {
  for (const auto& entry : kMetrics)
    if (name == entry.name) return entry.metric;
  return std::nullopt;
}

Quantity metricQuantity(Metric metric) {
  for (const auto& entry : kMetrics)
    if (entry.metric == metric) return entry.quantity;
  return Quantity::Plain;
}

}  // namespace isotone
