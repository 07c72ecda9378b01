#include "core/devices/device_figures.h"

#include <cmath>

#include <gmock/gmock.h>

namespace isotone {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

DeviceModel board() {
  DeviceModel device;
  device.name = "board";
  device.title = "Board";
  device.peaks = {{32, 32, 10, 4}, {8, 8, 40, 1}};
  device.bandwidthGbs = 2;
  device.sources = {{FigureSource::Kind::DataSheet, {"gops_32x32", "gops_8x8", "bandwidth_gbs"}, "Data sheet of the board", "https://example.org", {}},
                    {FigureSource::Kind::Estimate, {"pj_32x32", "pj_8x8"}, "Guessed", {}, {}}};
  device.source = sourceLine(device.sources);
  return device;
}

std::vector<std::string> names(const std::vector<DeviceFigure>& figures) {
  std::vector<std::string> all;
  for (const DeviceFigure& figure : figures) all.push_back(figure.name);
  return all;
}

TEST(DeviceFigures, EveryFigureHasATitleAndTheNameOfItsSource) {
  const auto figures = deviceFigures(board());
  EXPECT_THAT(names(figures), ElementsAre("gops_32x32", "gops_8x8", "bandwidth_gbs", "cache_bytes", "cache_speedup", "overhead_us",
                                          "utilisation_convolution", "utilisation_depthwise", "pj_32x32", "pj_8x8", "pj_per_byte", "idle_mw",
                                          "memory_bytes", "flash_bytes"));
  for (const DeviceFigure& figure : figures) EXPECT_FALSE(figure.title.empty());
  // What a model states is among them.
  for (const auto& [name, value] : board().figures()) {
    const auto found = std::ranges::find(figures, name, &DeviceFigure::name);
    ASSERT_NE(found, figures.end()) << name;
    EXPECT_EQ(found->value, value);
  }
}

TEST(DeviceFigures, ValuesOutsideTheirBoundsAreRefusedWithTheirName) {
  DeviceModel device = board();
  EXPECT_TRUE(setDeviceFigure(device, "pj_8x8", 0.5));
  EXPECT_EQ(device.peaks[1].pjPerOp, 0.5);
  EXPECT_THAT(setDeviceFigure(device, "gops_8x8", 0).error().message, HasSubstr("Peak at 8 × 8 bits has to be above 0 GOP/s."));
  EXPECT_THAT(setDeviceFigure(device, "utilisation_convolution", 1.5).error().message, HasSubstr("has to be 1 or less"));
  EXPECT_THAT(setDeviceFigure(device, "cache_speedup", 0.5).error().message, HasSubstr("has to be 1 or more"));
  EXPECT_THAT(setDeviceFigure(device, "idle_mw", std::nan("")).error().message, HasSubstr("not a number"));
  EXPECT_FALSE(setDeviceFigure(device, "gops_4x4", 1));
  EXPECT_EQ(device.peaks[1].gops, 40) << "what is refused changes nothing";
}

TEST(DeviceFigures, AnEditedFigureHasOneSourceOfItsOwn) {
  DeviceModel device = board();
  ASSERT_NE(sourceOf(device, "bandwidth_gbs"), nullptr);
  setSource(device, "bandwidth_gbs", {FigureSource::Kind::Estimate, {}, "edited by hand", {}, {}});
  setSource(device, "idle_mw", {FigureSource::Kind::Estimate, {}, "edited by hand", {}, {}});
  EXPECT_EQ(sourceOf(device, "bandwidth_gbs")->title, "edited by hand");
  EXPECT_THAT(sourceOf(device, "idle_mw")->figures, ElementsAre("bandwidth_gbs", "idle_mw"));
  EXPECT_THAT(device.sources.front().figures, ElementsAre("gops_32x32", "gops_8x8"));
  for (const char* figure : {"gops_32x32", "gops_8x8"}) setSource(device, figure, {FigureSource::Kind::Paper, {}, "A paper", "10.1/1", {}});
  EXPECT_EQ(device.sources.size(), 3u) << "a source without figures goes";
  EXPECT_EQ(device.source, "A paper");
  EXPECT_EQ(sourceOf(device, "flash_bytes"), nullptr);
}

TEST(DeviceFigures, PrecisionsComeAndGoWithTheirSources) {
  DeviceModel device = board();
  ASSERT_TRUE(addPrecision(device, 16, 16, 20));
  EXPECT_THAT(names(deviceFigures(device)), ::testing::Contains("gops_16x16"));
  EXPECT_EQ(device.peaks[1].weightBits, 16) << "from many bits to few";
  EXPECT_FALSE(addPrecision(device, 16, 16, 30));
  ASSERT_TRUE(removePrecision(device, 32, 32));
  EXPECT_EQ(sourceOf(device, "pj_32x32"), nullptr);
  ASSERT_TRUE(removePrecision(device, 16, 16));
  EXPECT_FALSE(removePrecision(device, 8, 8)) << "the last one stays";
}

TEST(DeviceFigures, WhatPassesCanBeWrittenAndReadAgain) {
  DeviceModel device = board();
  ASSERT_TRUE(checkDeviceModel(device));
  const auto again = DeviceModel::fromJson(device.toJson(), "again");
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_THAT(changedFigures(device, *again), IsEmpty());
  device.peaks.push_back(device.peaks.front());
  EXPECT_THAT(checkDeviceModel(device).error().message, HasSubstr("two peaks at 32 × 32 bits"));
  device.peaks.clear();
  EXPECT_THAT(checkDeviceModel(device).error().message, HasSubstr("at least one precision"));
  device.name = " ";
  EXPECT_THAT(checkDeviceModel(device).error().message, HasSubstr("needs a name"));
}

TEST(DeviceFigures, ChangesSayWhatWas) {
  DeviceModel after = board();
  after.bandwidthGbs = 1.5;
  ASSERT_TRUE(addPrecision(after, 4, 4, 80));
  const auto changes = changedFigures(board(), after);
  ASSERT_EQ(changes.size(), 3u);  // peak and energy of the new precision, and the bandwidth
  EXPECT_EQ(changes[0].figure.name, "gops_4x4");
  EXPECT_TRUE(std::isnan(changes[0].before));
  EXPECT_EQ(changes[1].figure.name, "bandwidth_gbs");
  EXPECT_EQ(changes[1].before, 2);
}

TEST(DeviceFigures, NamesFollowFromTitles) {
  EXPECT_EQ(deviceNameFrom(" My board, v2 "), "my_board__v2");
  EXPECT_EQ(deviceNameFrom("Büro"), "büro");
  EXPECT_EQ(deviceNameFrom(""), "device");
}

}  // namespace
}  // namespace isotone
