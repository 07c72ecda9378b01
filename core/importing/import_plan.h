// What a file was recognised as, column by column: shown in the preview, editable, then read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/issue.h"
#include "core/base/units.h"
#include "core/devices/dataset.h"
#include "core/importing/table.h"

namespace isotone {

enum class FileKind {
  Architectures,  // designs, spelled in the columns of the space, and attributes
  WideTable,      // a design per row, a device per column
  LongTable,      // design, device, metric, value, unit
  PerDesign,      // a design per row, a metric per column, all of one device
  Accuracies,     // a design per row, a task per column
  Devices,        // a device description per row
  LayerCosts,     // a layer at a pair of bits per row, all of one device: networks cost the sum of their layers
};
const char* fileKindName(FileKind kind);  // "architectures", "latency table" …, as in JSON

enum class ColumnRole {
  Ignored, DesignIndex, DesignKey, MeasuredAs, Decision, Attribute, Value, Accuracy,
  DeviceName, MetricName, UnitName, LongValue, DeviceField, Repeats, Spread
};

struct ColumnPlan {
  std::string header;
  ColumnRole role = ColumnRole::Ignored;
  std::string device;              // for Value
  std::optional<Metric> metric;    // for Value; unset = must be asked
  std::optional<Unit> unit;        // for Value and Accuracy; unset = must be asked
  std::string evidence;            // why it was taken so: "column name", "file name", "devices.csv"
  std::size_t values = 0;          // how many cells hold a number
  double smallest = 0, median = 0, largest = 0;  // of those, in source units
};

/// A question that content cannot answer. The window asks it, the command line demands the option named.
struct Question {
  enum class Topic { Unit, Metric, Device, Kind } topic = Topic::Unit;
  std::string text;     // "latency.csv gives no unit for its 25 value columns."
  std::string option;   // "--unit"
};

struct ImportPlan {
  std::string fileName;
  FileKind kind = FileKind::WideTable;
  std::string description;         // "36 rows × 8 columns · comma, UTF-8, decimal point"
  std::vector<ColumnPlan> columns;
  std::vector<Question> questions; // empty: ready to import
  Issues checks;                   // what was noticed: "All 36 designs exist in NAS-Bench-201."
};

/// What the person said about a file beforehand (the command line's options, the preview's edits).
struct ImportOptions {
  std::string as = "auto";         // auto|architectures|latency|energy|accuracy|devices|profile
  std::string unit;                // empty: detect
  std::string device;              // for tables of one device
  std::vector<std::string> onlyDevices;
  bool strict = false;             // any bad row refuses the file
};

/// Recognises a table against what the workspace already knows. Never guesses: what is open becomes a Question.
Result<ImportPlan> planImport(const Table& table, const std::string& fileName, const Dataset& known,
                              const ImportOptions& options);

/// What a planned file says, ready to be stored. Rows refer to designs by position in `designs` when new,
/// or to existing rows of the workspace.
struct ImportedData {
  FileKind kind = FileKind::WideTable;
  std::shared_ptr<const DesignSpace> newSpace;   // set when a table space gets its decisions from this file
  struct NewDesign { Design design; std::int64_t index; bool live; };
  std::vector<NewDesign> designs;                // appended after the known rows, in this order
  std::vector<std::pair<std::uint32_t, std::uint32_t>> measuredAs;  // row, row
  struct Column { std::string device; Metric metric; std::string unit;
                  std::vector<std::uint32_t> rows; std::vector<double> values; };  // stored units; kInfeasible allowed
  std::vector<Column> columns;
  struct Accuracy { std::string task; std::vector<std::uint32_t> rows; std::vector<double> values;
                    Origin origin = Origin::Imported; };
  std::vector<Accuracy> accuracies;
  struct AttributeColumn { std::string name; std::vector<std::uint32_t> rows; std::vector<double> values; };
  std::vector<AttributeColumn> attributes;
  std::vector<DeviceProfile> devices;            // new or described: fields that are empty keep what was known
  std::size_t rowsRead = 0, valuesRead = 0, rowsSkipped = 0;
  Issues issues;                                 // bad rows with lines; timer resolutions; disconnected designs
};

/// Reads a table as planned. Errors are InvalidInput "file:line: what and what to do". With `strict`, the first bad row.
Result<ImportedData> readImport(const Table& table, const ImportPlan& plan, const Dataset& known,
                                const ImportOptions& options);

}  // namespace isotone
