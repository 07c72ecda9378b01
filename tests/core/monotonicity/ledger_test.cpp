#include "core/monotonicity/ledger.h"

#include <cmath>

#include <gtest/gtest.h>

namespace isotone {
namespace {

TEST(Ledger, CountsMeasurementsAndHours) {
  const Ledger ledger = ledgerOf({.newDevices = 25, .fromScratch = 900, .adapted = 10, .sources = 1, .minutesEach = 2});
  EXPECT_EQ(ledger.scratchMeasurements, 22'500);
  EXPECT_EQ(ledger.adaptedMeasurements, 250);
  EXPECT_DOUBLE_EQ(ledger.scratchHours, 750);
  EXPECT_DOUBLE_EQ(ledger.adaptedHours, 250 * 2 / 60.0);
  EXPECT_EQ(ledger.sourceMeasurements, 900);
}

TEST(Ledger, BreakEvenIsTheFewestDevicesThatPay) {
  for (const std::size_t sources : {0u, 1u, 3u, 24u})
    for (const std::size_t adapted : {1u, 10u, 50u, 450u, 899u}) {
      LedgerInput input{.fromScratch = 900, .adapted = adapted, .sources = sources};
      const auto breakEven = ledgerOf(input).breakEven;
      ASSERT_TRUE(breakEven);
      const auto pays = [&](std::size_t devices) {
        input.newDevices = devices;
        const Ledger ledger = ledgerOf(input);
        return ledger.sourceMeasurements + ledger.adaptedMeasurements < ledger.scratchMeasurements;
      };
      EXPECT_TRUE(pays(*breakEven)) << sources << " sources, " << adapted << " measurements";
      EXPECT_FALSE(pays(*breakEven - 1)) << sources << " sources, " << adapted << " measurements";
    }
}

TEST(Ledger, NothingIsSavedWhereAsMuchIsMeasured) {
  EXPECT_FALSE(ledgerOf({.fromScratch = 50, .adapted = 50}).breakEven);
  EXPECT_FALSE(ledgerOf({.fromScratch = 10, .adapted = 50}).breakEven);
}

TEST(Ledger, AMeasurementTakesItsRunsAndTheLoading) {
  const MeasuringTime time{.warmUpRuns = 10, .timedRuns = 100, .secondsAtLeast = 3, .minutesToLoad = 0.5};
  EXPECT_DOUBLE_EQ(minutesPerMeasurement(600, time), 0.5 + 0.1 + 1.0);
  EXPECT_DOUBLE_EQ(minutesPerMeasurement(60, time), 0.5 + 0.05 + 0.1) << "the warm-up lasts at least its seconds";
  EXPECT_DOUBLE_EQ(minutesPerMeasurement(0, time), 0.6);
  EXPECT_TRUE(std::isnan(minutesPerMeasurement(std::nan(""), {})));
  EXPECT_TRUE(std::isnan(minutesPerMeasurement(-1, {})));
}

TEST(Ledger, ReadsALearningCurve) {
  const std::size_t samples[]{10, 50, 100};
  const double curve[]{0.5, 0.9, 0.95};
  EXPECT_EQ(measurementsToReach(samples, curve, 0.4), 10u);
  EXPECT_EQ(measurementsToReach(samples, curve, 0.7), 30u);
  EXPECT_EQ(measurementsToReach(samples, curve, 0.95), 100u);
  EXPECT_FALSE(measurementsToReach(samples, curve, 0.96));
  const double gap[]{0.5, std::nan(""), 0.95};
  EXPECT_EQ(measurementsToReach(samples, gap, 0.9), 100u);
  EXPECT_FALSE(measurementsToReach({}, {}, 0.1));
}

}  // namespace
}  // namespace isotone
