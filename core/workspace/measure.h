// Verb: measure designs on this computer. Each runtime with each number of threads is a device like any other.
//
// Designs are timed in blocks. A block is visited several times; in each visit every network runs until its own effort is
// reached, in a new random order, and a reference network is timed between them. What disturbs a computer only ever adds
// time: short disturbances are left behind by the median within a visit, longer ones by taking the fastest visit's median,
// and those that last longer than a block show in the reference, whose block is then measured once more.
// Each block is stored when it is done, so work that was stopped goes on where it was.
#pragma once

#include <optional>

#include "core/realize/measure.h"
#include "core/workspace/measure_host.h"
#include "core/workspace/workspace.h"

namespace isotone {

struct HostRuntime {
  Runtime runtime = Runtime::Float32;
  int threads = 1;
};

struct MeasureRequest {
  std::vector<HostRuntime> runtimes;   // each a device
  std::vector<std::uint32_t> rows;     // of the workspace, as chosenDesigns() gives them
  bool again = false;                  // also what is measured already
  std::size_t repeats = 30;            // runs of each design at least, over all visits
  double milliseconds = 15;            // and as long as this
  std::string title = "This computer";
  std::uint64_t seed = 1;
};

/// The same designs measured twice.
struct Repeatability {
  std::size_t designs = 0;
  double srcc = 0;
  double medianDifferencePercent = 0;  // of |new / old - 1|
};

struct MeasuredDevice {
  DeviceProfile profile;
  std::size_t rows = 0, failed = 0;      // measured now; those that LibTorch could not run
  double medianMs = 0, medianP95Ms = 0;  // over the designs asked for, whenever they were measured
  double driftPercent = 0;               // between the fastest and the slowest block, by the reference
  std::optional<double> againstFloat;    // int8: the median of fp32 / int8 with as many threads, where both are measured
  std::optional<Repeatability> repeat;   // where values were known before
};

struct Measurements {
  std::vector<MeasuredDevice> devices;   // in the order of the request
  std::size_t rows = 0;                  // values measured now
  std::size_t blocks = 0, blocksAgain = 0;
  double seconds = 0;
};

/// "this_computer_int8_onednn_2t"; with a number behind the title's words where the workspace has devices of that name from
/// another processor.
std::string hostDeviceName(const Dataset& data, const MeasureRequest& request, const HostRuntime& runtime, const HostFacts& facts);

/// Errors: Infeasible (no networks), Model (LibTorch is missing), Storage, Cancelled (whole blocks are kept).
Result<Measurements> measure(Workspace& workspace, const MeasureRequest& request, const Progress& progress);

}  // namespace isotone
