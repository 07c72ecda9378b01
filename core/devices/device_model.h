// An analytic device: a roofline whose peaks depend on the precision (resources/devices/README.md).
// Latency per layer = max(operations / (peak[bits] * utilisation), bytes / bandwidth) + overhead;
// energy = operations * pJ[bits] + bytes * pJ per byte + idle power * latency.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/devices/device_profile.h"
#include "core/space/layers.h"

namespace isotone {

struct PrecisionPeak {
  int weightBits = 32, activationBits = 32;
  double gops = 0;         // giga operations a second, a multiply-accumulate counted as two
  double pjPerOp = 0;      // picojoule an operation
};

/// Where figures of a device come from. Figures are named as in JSON ("bandwidth_gbs"); of the table of precisions
/// "gops_8x4" and "pj_8x4" are those of 8 weight and 4 activation bits.
struct FigureSource {
  enum class Kind {
    DataSheet,  // the maker's own document
    Paper,
    Page,       // somebody else's page that lists what the maker publishes
    Derived,    // arithmetic on such figures
    Estimate    // ours
  } kind = Kind::Estimate;
  std::vector<std::string> figures;
  std::string title;       // of what was read; of an estimate: why it is so
  std::string where;       // URL or DOI; empty for estimates
  std::string arithmetic;  // "4 cores * 1.5 GHz * 8 operations a cycle": numbers, + - * / and words
};
const char* figureSourceName(FigureSource::Kind kind);  // "data sheet", "derived" …, as in JSON

struct DeviceModel {
  std::string name, title, deviceClass;
  std::vector<PrecisionPeak> peaks;   // what is not listed falls back to the next higher precision
  double bandwidthGbs = 0;            // GB/s to main memory
  double cacheBytes = 0;              // working sets below this pay `cacheSpeedup` times less for bytes
  double cacheSpeedup = 1;
  double pjPerByte = 0;
  double overheadUs = 0;              // per layer
  double idleMw = 0;
  double utilisationConvolution = 1, utilisationDepthwise = 1;  // share of the peak that is reached, 0..1
  double memoryBytes = 0, flashBytes = 0;  // limits; 0 = none stated
  std::vector<FigureSource> sources;  // of every figure in the catalogue; may be empty elsewhere
  std::string source;                 // the same in one line: what was read
  std::string note;                   // what to know before trusting the figures

  const PrecisionPeak* peakFor(int weightBits, int activationBits) const;
  /// The figures that are stated, by the names that sources use: those that differ from "none".
  std::map<std::string, double> figures() const;
  std::string toJson() const;
  static Result<DeviceModel> fromJson(std::string_view json, std::string_view sourceName);
};

struct SimulatedCost {
  double latencyMs = 0;
  double energyMj = 0;
};
/// How long a layer would take on the roofs themselves, at full use of the peak of its precision and of the bandwidth.
/// Infinite where the device has no precision as high.
struct LayerRoofs {
  double computeMs = 0;
  double movingMs = 0;
};
LayerRoofs layerRoofs(const DeviceModel& device, const LayerWorkload& layer);

SimulatedCost simulateLayer(const DeviceModel& device, const LayerWorkload& layer);
/// Sums over the layers. Infinite where the weights exceed the flash or the peak of the activations
/// (NetworkTotals::peakActivationBytes) the memory.
SimulatedCost simulate(const DeviceModel& device, const std::vector<LayerWorkload>& layers);

/// The devices that come with the program: resources/devices/catalogue.json, every figure with its public source.
Result<std::vector<DeviceModel>> deviceCatalogue();

}  // namespace isotone
