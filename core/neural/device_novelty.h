// How unlike the devices that a network was trained on a device is: what it says of very new ones is not to be trusted.
#pragma once

#include <string>
#include <string_view>

#include "core/neural/optimizer_cases.h"

namespace isotone {

/// What is compared: for each kind of cost, relative to its range, the logarithm of what each slot costs on average and of how
/// much each choice of each kind of decision (its name after the last dot) makes it dearer. Independent of how fast a
/// device is as a whole.
std::vector<float> deviceTraits(const DeviceTables& tables, const std::vector<std::size_t>& outer);

/// Keeps the traits of training devices. A device's distance is that to the nearest of them (root of the mean square, each
/// trait in its standard deviation), judged by the distances of the training devices to their own nearest.
class DeviceNovelty {
 public:
  DeviceNovelty() = default;
  /// Keeps 512 of them at most, evenly spread over the list. All traits of one length; at least two devices.
  explicit DeviceNovelty(const std::vector<std::vector<float>>& traits);

  struct Score {
    double distance = 0;
    double share = 0;        // of the training devices that are nearer to their nearest than this one to its
    bool unfamiliar = false; // farther than all but a hundredth of them
  };
  Score score(const std::vector<float>& traits) const;
  bool empty() const { return m_traits.empty(); }

  std::string serialize() const;
  static Result<DeviceNovelty> deserialize(std::string_view bytes);

 private:
  std::vector<float> m_scale;                // of each trait: 1 / deviation
  std::vector<std::vector<float>> m_traits;  // scaled
  std::vector<double> m_distances;           // sorted

  double nearest(const std::vector<float>& scaled, std::size_t except) const;
  void findDistances();
};

}  // namespace isotone
