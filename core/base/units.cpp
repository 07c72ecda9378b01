#include "core/base/units.h"

#include <array>

#include "core/base/text.h"

namespace isotone {
namespace {

struct Known {
  const char* symbol;
  Quantity quantity;
  double toStored;
};

// Micro is written u, µ (U+00B5) or μ (U+03BC).
constexpr std::array kKnown = std::to_array<Known>({
    {"s", Quantity::Time, 1e3},          {"sec", Quantity::Time, 1e3},
    {"seconds", Quantity::Time, 1e3},    {"ms", Quantity::Time, 1},
    {"msec", Quantity::Time, 1},         {"milliseconds", Quantity::Time, 1},
    {"us", Quantity::Time, 1e-3},        {"\u00b5s", Quantity::Time, 1e-3},
    {"\u03bcs", Quantity::Time, 1e-3},   {"microseconds", Quantity::Time, 1e-3},
    {"ns", Quantity::Time, 1e-6},        {"nanoseconds", Quantity::Time, 1e-6},
    {"J", Quantity::Energy, 1e3},        {"kJ", Quantity::Energy, 1e6},
    {"mJ", Quantity::Energy, 1},         {"uJ", Quantity::Energy, 1e-3},
    {"\u00b5J", Quantity::Energy, 1e-3}, {"\u03bcJ", Quantity::Energy, 1e-3},
    {"nJ", Quantity::Energy, 1e-6},      {"MJ", Quantity::Energy, 1e9},
    {"Wh", Quantity::Energy, 3.6e6},     {"mWh", Quantity::Energy, 3.6e3},
    {"W", Quantity::Power, 1e3},         {"kW", Quantity::Power, 1e6},
    {"mW", Quantity::Power, 1},          {"uW", Quantity::Power, 1e-3},
    {"\u00b5W", Quantity::Power, 1e-3},  {"\u03bcW", Quantity::Power, 1e-3},
    {"B", Quantity::Size, 1},            {"bytes", Quantity::Size, 1},
    {"kB", Quantity::Size, 1e3},         {"KiB", Quantity::Size, 1024},
    {"MB", Quantity::Size, 1e6},         {"MiB", Quantity::Size, 1048576},
    {"GB", Quantity::Size, 1e9},         {"GiB", Quantity::Size, 1073741824},
    {"%", Quantity::Percent, 1},         {"percent", Quantity::Percent, 1},
    {"fraction", Quantity::Percent, 100},
    {"MAC", Quantity::Operations, 1},    {"MACs", Quantity::Operations, 1},
    {"kMAC", Quantity::Operations, 1e3}, {"kMACs", Quantity::Operations, 1e3},
    {"MMAC", Quantity::Operations, 1e6}, {"MMACs", Quantity::Operations, 1e6},
    {"GMAC", Quantity::Operations, 1e9}, {"GMACs", Quantity::Operations, 1e9},
});

}  // namespace

std::optional<Unit> parseUnit(std::string_view text) {
  const std::string_view wanted = trimmed(text);
  for (const Known& known : kKnown)
    if (wanted == known.symbol) return Unit{known.quantity, std::string(wanted), known.toStored};
  return std::nullopt;
}

const char* storedUnit(Quantity quantity) {
  switch (quantity) {
    case Quantity::Time: return "ms";
    case Quantity::Energy: return "mJ";
    case Quantity::Power: return "mW";
    case Quantity::Size: return "B";
    case Quantity::Percent: return "%";
    case Quantity::Operations: return "MAC";
    case Quantity::Plain: return "";
  }
  return "";
}

}  // namespace isotone
