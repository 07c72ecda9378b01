// The published tables, as a person would import them.
#include <algorithm>

#include "core/base/files.h"
#include "support.h"
#include "tests/support/public_data.h"

namespace isotone {
namespace {

ImportedData take(Dataset& data, const std::string& path, const ImportOptions& options = {}) {
  const auto file = test::publicData() / path;
  const auto bytes = readFile(file);
  EXPECT_TRUE(bytes) << (bytes ? "" : bytes.error().message);
  if (!bytes) return {};
  auto imported = test::importText(*bytes, file.filename().string(), data, options);
  EXPECT_TRUE(imported) << (imported ? "" : imported.error().message);
  if (!imported) return {};
  test::append(data, *imported);
  return std::move(*imported);
}

std::vector<std::string> clocked(const ImportedData& data) {
  std::vector<std::string> names;
  for (const DeviceProfile& device : data.devices)
    if (device.timerResolutionMs == 1.0) names.push_back(device.name);
  std::sort(names.begin(), names.end());
  return names;
}

TEST(PublicTables, nasBench201) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  Dataset data = test::emptyWorkspace("nasbench201");
  const ImportedData designs = take(data, "nasbench201/architectures.csv");
  EXPECT_EQ(designs.designs.size(), 15625u);
  ASSERT_FALSE(designs.issues.empty());
  EXPECT_EQ(designs.issues[0].text,
            "341 of 15,625 designs are disconnected: marked infeasible, left out of fits and statistics.");
  const ImportedData accuracies = take(data, "nasbench201/accuracy.csv");
  EXPECT_EQ(accuracies.kind, FileKind::Accuracies);
  EXPECT_EQ(accuracies.accuracies.size(), 3u);
  const ImportedData latency = take(data, "nasbench201/latency_ms.csv.gz");
  EXPECT_EQ(latency.valuesRead, 390625u);
  EXPECT_EQ(latency.columns.size(), 25u);
  EXPECT_EQ(clocked(latency), (std::vector<std::string>{"essential_ph_1", "samsung_a50", "samsung_s7"}));
  const ImportedData energy = take(data, "nasbench201/edge_energy_mj.csv");
  EXPECT_EQ(energy.columns.at(0).metric, Metric::Energy);
  EXPECT_EQ(energy.measuredAs.size(), 15625u);
  take(data, "nasbench201/edge_latency_ms.csv");
  const ImportedData described = take(data, "devices.csv");
  EXPECT_EQ(described.devices.size(), 36u);
  EXPECT_EQ(data.devices.at(*data.findDevice("samsung_a50")).title, "Samsung Galaxy A50");
  EXPECT_EQ(data.devices.at(*data.findDevice("samsung_a50")).timerResolutionMs, 1.0);
}

TEST(PublicTables, microcontrollerAndSeeds) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  Dataset data = test::emptyWorkspace("nasbench201");
  take(data, "nasbench201/architectures.csv");
  ImportOptions options;
  options.device = "nrf5340";
  const ImportedData mcu = take(data, "nasbench201/mcu_nrf5340_sample.csv", options);
  EXPECT_EQ(mcu.kind, FileKind::PerDesign);
  ASSERT_EQ(mcu.columns.size(), 6u);
  EXPECT_EQ(mcu.columns[3].unit, "KiB");
  EXPECT_NEAR(mcu.columns[3].values[0], 196400, 1);  // bytes: 191.7969 KiB
  const ImportedData seeds = take(data, "nasbench201/int8_accuracy_esp32s3.csv");
  ASSERT_EQ(seeds.accuracies.size(), 2u);
  EXPECT_EQ(seeds.rowsSkipped, 0u);
  EXPECT_EQ(data.designs.index[seeds.accuracies[0].rows[0]], 0);
  EXPECT_NEAR(seeds.accuracies[0].values[0], (85.62 + 86.18 + 85.81) / 3, 1e-9);
  const ImportedData proxy = take(data, "oneproxy/latency_ms.csv");
  EXPECT_EQ(data.designs.index[proxy.columns[0].rows[0]], 910);  // nasbench201_index, not index
}

TEST(PublicTables, layerWiseSpaces) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  Dataset fbnet = test::emptyWorkspace("fbnet");
  EXPECT_EQ(take(fbnet, "fbnet/architectures.csv").designs.size(), 5000u);
  EXPECT_EQ(take(fbnet, "fbnet/latency_ms.csv").valuesRead, 120000u);
  Dataset ofa = test::emptyWorkspace("ofa-mobilenetv3");
  EXPECT_EQ(take(ofa, "ofa/architectures.csv").designs.size(), 5000u);
  EXPECT_EQ(take(ofa, "ofa/latency_ms.csv").valuesRead, 60000u);
  EXPECT_EQ(take(ofa, "devices.csv").devices.size(), 12u);
  const ImportedData searched = take(ofa, "ofa/searched_networks.csv");
  EXPECT_EQ(searched.kind, FileKind::LongTable);
  EXPECT_EQ(searched.accuracies.size(), 1u);
}

}  // namespace
}  // namespace isotone
