// All that a workspace holds, as one immutable snapshot in memory: what verbs and view-models compute on.
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/devices/device_profile.h"
#include "core/space/design_space.h"

namespace isotone {

/// In value columns: NaN = never measured; +infinity = tried and failed (infeasible on that device).
inline constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();
inline constexpr double kInfeasible = std::numeric_limits<double>::infinity();

/// The designs of a workspace in the order of their rows.
struct DesignTable {
  DesignMatrix designs;
  std::vector<std::int64_t> index;       // the number its source gave a design (-1: none)
  std::vector<std::uint8_t> live;        // 0: disconnected; left out of fits and statistics
  std::vector<std::uint32_t> measuredAs; // row whose measurement stands for this one too (itself, if none)
  std::unordered_map<std::string, std::uint32_t> rowOfKey;
  std::unordered_map<std::int64_t, std::uint32_t> rowOfIndex;

  std::size_t size() const { return index.size(); }
};

/// One metric of one device over all designs; `values` is aligned with the rows of the DesignTable.
struct Series {
  std::size_t device = 0;
  Metric metric = Metric::Latency;
  std::vector<double> values;  // stored unit of the metric (ms, mJ, mW, bytes)
  std::string sourceUnit;      // as in the file it came from
  std::string sourceFile;
  std::string sourceHash;      // SHA-256 of that file
};

/// One accuracy per design for a task (percent).
struct TaskAccuracy {
  std::string task;            // "cifar100_test"
  std::vector<double> values;
  std::string sourceFile, sourceHash;
  Origin origin = Origin::Imported;
};

/// Other columns of architecture tables (MMACs, parameters), kept for figures and checks.
struct Attribute {
  std::string name;            // "mparams_cifar10"
  std::vector<double> values;
};

struct Dataset {
  std::string name;            // of the workspace: file name without its suffix
  std::shared_ptr<const DesignSpace> space;
  DesignTable designs;
  std::vector<DeviceProfile> devices;
  std::vector<Series> series;
  std::vector<TaskAccuracy> accuracies;
  std::vector<Attribute> attributes;
  std::string currentTask;     // empty when there is no accuracy yet
  bool simulated = false;      // the whole workspace was simulated by the program: every page says so

  std::optional<std::size_t> findDevice(std::string_view name) const;
  const Series* find(std::size_t device, Metric metric) const;
  const TaskAccuracy* findTask(std::string_view task) const;
  const TaskAccuracy* current() const { return findTask(currentTask); }
  const Attribute* findAttribute(std::string_view name) const;
  /// float32 or quantized weight bytes per design: from layers where known, else from an imported column; NaN if neither.
  std::vector<double> sizeBytes() const;
  /// How a design is called in text: its index with thousands separators left out, or its key.
  std::string designName(std::size_t row) const;
};

/// Whether the values of equivalent designs (DesignTable::measuredAs) are copies of one measurement, as in tables that
/// measured one design of each group: true when every group of two or more repeats one value. Such rows must not stand
/// on both sides of a split; a device that measured each design itself has as many measurements as rows.
bool copiesEquivalents(const DesignTable& designs, const std::vector<double>& values);

/// Rows with a finite value in `values` that are live (unless `includeDead`); with `distinct`, one per measuredAs group
/// where the values are copies.
std::vector<std::uint32_t> usableRows(const DesignTable& designs, const std::vector<double>& values,
                                      bool includeDead = false, bool distinct = false);

}  // namespace isotone
