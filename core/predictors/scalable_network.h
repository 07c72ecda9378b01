// One network for every device: a design and what is known of a device in, the logarithm of its latency or energy out.
//
// Two towers meet in a product: log y(x, d) = level + Σ_k a_k(device)·φ_k(design). φ is the same for all devices, so a table
// of designs passes its tower once, and every further device costs a few microseconds and one product of matrices.
// Trained behind the door of core/neural/engine.h; evaluated here, without LibTorch.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/predictors/bytes.h"

namespace isotone {

/// What the network may know of a device. NaN: not known; an empty list: nothing of it is.
struct DeviceEvidence {
  std::vector<double> anchors;   // measured values at the network's anchor designs, stored unit
  std::vector<double> spec;      // specFigureNames() of the device
  std::vector<double> roofline;  // what its analytic model says of the anchor designs, stored unit
};

/// Fully connected layers with SiLU between them; weights are inputs x outputs, row-major.
struct Tower {
  struct Layer {
    std::size_t inputs = 0, outputs = 0;
    std::vector<float> weights, bias;
  };
  std::vector<Layer> layers;
  std::size_t outputs() const { return layers.empty() ? 0 : layers.back().outputs; }
};

/// Units of what goes in and comes out.
struct ScalableScales {
  std::vector<double> designMean, designFactor;  // of each design input; factor 0: constant, left out
  std::vector<double> specMean, specFactor;      // likewise
  std::vector<double> anchorMean;                // each anchor's usual place within a device, in units of `spread`
  double spread = 1;                             // of logarithms within a device
  double level = 0, levelSpread = 1;             // of devices' mean logarithms
};

struct ScalableMember {
  Tower design, device;  // outputs: φ_1 … φ_K; level, a_1 … a_K
};

/// A design's part of the product, one block of rows a member.
struct DesignCodes {
  std::size_t designs = 0, width = 0;
  std::vector<std::vector<float>> members;  // designs x width each
};

struct ScalableNetwork {
  ScalableScales scales;
  std::vector<ScalableMember> members;

  std::size_t anchors() const { return scales.anchorMean.size(); }
  std::size_t specs() const { return scales.specMean.size(); }
  std::size_t designInputs() const { return scales.designMean.size(); }

  /// `inputs`: designs x designInputs(), as they are (they are standardised here).
  DesignCodes codesOf(std::span<const double> inputs) const;
  /// Each member's logarithm of the value: members x codes.designs.
  std::vector<double> logarithms(const DesignCodes& codes, const DeviceEvidence& device) const;

  void write(ByteWriter& writer) const;
  static std::optional<ScalableNetwork> read(ByteReader& reader);
};

/// The device tower's input: anchors and whether each is known, the level likewise, figures likewise, the model's view of the
/// anchors and whether there is one. Sized deviceInputs().
std::size_t deviceInputs(std::size_t anchors, std::size_t specs);
struct DeviceInput {
  std::vector<float> values;
  double level = 0;        // logarithm that 0 stands for
  double levelFactor = 1;  // unit of the level that the tower puts out, in units of `spread`
  bool measured = false;   // an anchor at least
};
DeviceInput deviceInput(const ScalableScales& scales, const DeviceEvidence& device);

/// What the network is trained on: designs, and devices that were measured (or simulated) on many of them.
struct ScalableSources {
  std::vector<double> designInputs;   // designs x inputs
  std::vector<double> costs;          // designs x sums, 0 or more: what random cost models are made of; may be empty
  std::vector<std::size_t> anchors;   // positions of the anchor designs
  struct Device {
    std::vector<double> values;       // of all designs, above 0; NaN or infinite: absent
    std::vector<double> spec;         // as in DeviceEvidence
    std::vector<double> roofline;
    std::size_t group = 0;            // devices of one group (chip) are held out together
    bool simulated = false;           // teaches, but is no judge
  };
  std::vector<Device> devices;
  std::size_t designs() const { return devices.empty() ? 0 : devices.front().values.size(); }
};

struct ScalableOptions {
  std::size_t members = 5, hidden = 64, codes = 12;
  std::size_t steps = 1500, designsAtOnce = 192, devicesAtOnce = 24;
  double learningRate = 3e-3, weightDecay = 0.05;
  std::uint64_t seed = 1;
};

struct TrainedScalable {
  ScalableNetwork network;
  std::vector<std::vector<std::size_t>> unseen;  // by member: the measured devices it was not trained on; all devices occur once
};

}  // namespace isotone
