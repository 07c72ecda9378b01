// What a device's profile says, for people: its class and the conditions under which it was measured.
#pragma once

#include <string>
#include <vector>

#include "core/devices/device_profile.h"

namespace isotone {

/// "phone CPU" in the window's language where the class is one that we know, else as it was written. For the middle of a sentence.
std::string deviceClassText(const std::string& deviceClass);

struct MeasuringCondition {
  std::string title, value;   // "Load at start", "0.42": titles of what the program itself notes are translated
  bool detail = false;        // how the program itself measured: too much for one line
};

/// The conditions of measuring that are known, without what described the table they came from and what the profile says elsewhere
/// (batch, licence, source).
std::vector<MeasuringCondition> conditionsOf(const DeviceProfile& device);

}  // namespace isotone
