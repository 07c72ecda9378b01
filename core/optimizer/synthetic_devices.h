// Devices that do not exist: mixtures of real ones and random ones around them, for training what must work on any device.
#pragma once

#include "core/base/random.h"
#include "core/devices/device_model.h"
#include "core/optimizer/slot_model.h"

namespace isotone {

/// Of each: the precisions of one real device; every figure a geometric mean of up to three real ones' (peaks between the
/// precisions they would run), times exp(.5·normal). A third is drawn instead with every figure log-uniform between a
/// third of the least and three times the greatest real one. Bits below the least that such a device has are added to half of
/// them, each halving 1.1 to 2.2 times as fast. The same seed gives the same devices. `real` must not be empty.
std::vector<DeviceModel> syntheticDevices(const std::vector<DeviceModel>& real, std::size_t count, std::uint64_t seed);

/// What no roofline says: each slot, and each choice of each kind of decision (its name after the last dot), gets dearer or
/// cheaper by exp(spread·normal).
void distort(SlotModel& costs, double spread, Random& random);

/// The catalogue in two parts of different chips. `heldOut` of them are drawn by the seed.
struct ChipSplit {
  std::vector<DeviceModel> known, unseen;
};
ChipSplit splitChips(std::vector<DeviceModel> devices, std::size_t heldOut, std::uint64_t seed);

}  // namespace isotone
