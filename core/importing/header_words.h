// What the name of a column or of a file says about quantity, unit and device. Rules (also in FORMATS.md):
// a unit stands in brackets, "latency (ms)", "time [us]", or as a word of the name, "latency_ms", "edge_energy_mj";
// in names written in small letters mj is millijoule and mb megabyte, as files name them; what is neither unit, metric
// nor a filler such as "mean" or "int8" is the device: "latency_ms_pixel3" and "pixel3 (ms)" are both of pixel3.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/units.h"
#include "core/devices/device_profile.h"

namespace isotone {

struct HeaderWords {
  std::optional<Metric> metric;
  std::optional<Unit> unit;
  bool binaryOpen = false;   // the unit is "kb" or "mb": 1000 or 1024 is not said
  bool accuracy = false;     // "cifar10_test", "top1", "accuracy (%)"
  bool attribute = false;    // counts that belong to a design: MACs, parameters
  bool identifier = false;   // board_id, seed, date …: says nothing of a design
  bool repetition = false;   // seed, run, trial: rows may repeat a design and are averaged
  bool repeats = false;      // repeats, runs: how many runs a row's values summarise
  bool spread = false;       // spread, std, iqr: how far those runs lie apart
  std::string rest;          // without unit and metric: device or task; empty if nothing remains
};

HeaderWords readHeader(std::string_view header);
/// The same of a file's name, without folder and suffixes (.csv, .tsv, .txt, .gz).
HeaderWords readFileName(std::string_view fileName);

/// A unit as a person or a file spells it, in any case where that is no doubt: "MS" is ms, "mb" MB.
std::optional<Unit> readUnit(std::string_view text);

}  // namespace isotone
