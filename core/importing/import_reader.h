// Reading a planned table, one function a kind. Private to this folder; readImport() is the door.
#pragma once

#include <string>

#include "core/importing/bad_rows.h"
#include "core/importing/design_rows.h"
#include "core/importing/import_plan.h"

namespace isotone {

/// What all readers work on. `out.issues` gets notes as they are found, bad rows at the end.
struct Reading {
  const Table& table;
  const ImportPlan& plan;
  const Dataset& known;
  const ImportOptions& options;
  ImportedData out;
  BadRows bad;

  void note(std::string text) { out.issues.push_back({Severity::Note, std::move(text), plan.fileName, 0}); }
};

/// A cell of measurements in stored units, NaN when missing. Empty: `problem` says why the row is bad.
std::optional<double> readValue(std::string_view cell, char decimal, double toStored, const std::string& column,
                                std::size_t& literalNans, std::string& problem);

Status readDesignTable(Reading& reading);  // architectures, wide, per design, accuracies
Status readLongTable(Reading& reading);
Status readDeviceTable(Reading& reading);
Status readLayerTable(Reading& reading);   // costs of layers, summed over the networks of the workspace

/// What a description says under a name that profiles know ("class", "precision"), or else as a measuring condition.
void describeDevice(DeviceProfile& profile, const std::string& field, std::string_view value);
/// What a table of one device says of how it was measured: the notes above its header, repeats and spread of its rows.
void describeMeasuring(Reading& reading, DeviceProfile& profile);
/// Devices that the columns name, with the clocks that their values show; notes on clocks and disconnected designs.
void describeWhatWasRead(Reading& reading);
/// "15,625"
std::string withThousands(std::size_t count);
/// When every row failed because its design is unknown, that is the thing to say.
Status refuseIfAllUnknown(const Reading& reading, std::size_t unknown);

}  // namespace isotone
