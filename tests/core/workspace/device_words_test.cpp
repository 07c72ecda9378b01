#include "core/workspace/device_words.h"

#include <gtest/gtest.h>

#include "core/base/language.h"

namespace isotone {
namespace {

/// Says what it is asked in brackets, while it lives.
class Bracketed {
 public:
  Bracketed() {
    setTranslator([](const char*, const char* english) { return "[" + std::string(english) + "]"; });
  }
  ~Bracketed() { setTranslator({}); }
};

TEST(DeviceWords, KnownClassesAreSaidInTheWindowsLanguage) {
  EXPECT_EQ(deviceClassText("phone CPU"), "phone CPU");
  const Bracketed language;
  EXPECT_EQ(deviceClassText("phone CPU"), "[phone CPU]");
  EXPECT_EQ(deviceClassText("toaster"), "toaster");
  EXPECT_EQ(deviceClassText(""), "");
}

TEST(DeviceWords, ConditionsHaveTitlesAndLeaveOutWhatStandsElsewhere) {
  DeviceProfile device{.name = "d", .origin = Origin::Measured};
  device.conditions = {{"batch", "1"}, {"load_at_start", "0.2"}, {"fan_speed", "slow"}, {"threads", "2"}, {"unit", "ms"}, {"governor", ""}};
  const auto titles = [](const std::vector<MeasuringCondition>& conditions, bool details) {
    std::vector<std::string> found;
    for (const MeasuringCondition& condition : conditions)
      if (details || !condition.detail) found.push_back(condition.title + "=" + condition.value);
    return found;
  };
  using Titles = std::vector<std::string>;
  EXPECT_EQ(titles(conditionsOf(device), true), (Titles{"Fan speed=slow", "Load at start=0.2", "Threads=2"}));
  EXPECT_EQ(titles(conditionsOf(device), false), (Titles{"Fan speed=slow", "Threads=2"}));
  device.origin = Origin::Imported;
  EXPECT_EQ(titles(conditionsOf(device), false), titles(conditionsOf(device), true)) << "who imports a condition wants it seen";
  const Bracketed language;
  EXPECT_EQ(titles(conditionsOf(device), true), (Titles{"Fan speed=slow", "[Load at start]=0.2", "[Threads]=2"}));
}

}  // namespace
}  // namespace isotone
