// What is put into a workspace file comes out again.
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/storage/workspace_file.h"
#include "tests/core/storage/inspect.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::HasSubstr;
using Mode = WorkspaceFile::Mode;

class RoundTrip : public ::testing::Test {
 protected:
  WorkspaceFile created() {
    auto file = WorkspaceFile::create(m_path, m_space);
    if (!file) throw std::runtime_error(file.error().message);
    return std::move(*file);
  }
  Dataset reopened() {
    auto file = WorkspaceFile::open(m_path, Mode::Read);
    if (!file) throw std::runtime_error(file.error().message);
    auto data = file->load();
    if (!data) throw std::runtime_error(data.error().message);
    return std::move(*data);
  }
  TemporaryFolder m_folder;
  std::filesystem::path m_path = m_folder / "with ? and % .isotone";
  DesignSpace m_space = cellSpace();
};

TEST_F(RoundTrip, AnEmptyWorkspaceHasItsSpaceAndNothingElse) {
  { const auto file = created(); }
  const Dataset data = reopened();
  EXPECT_EQ(data.name, "with ? and % ");
  EXPECT_EQ(data.space->toJson(), m_space.toJson());
  EXPECT_EQ(data.designs.size(), 0u);
  EXPECT_TRUE(data.devices.empty());
  EXPECT_TRUE(data.currentTask.empty());
  EXPECT_FALSE(data.simulated);
  for (const char* suffix : {".lock", "-wal", "-shm", ".new"})
    EXPECT_FALSE(std::filesystem::exists(m_path.string() + suffix)) << suffix;
}

TEST_F(RoundTrip, DesignsValuesAccuraciesAndAttributes) {
  ImportedData import = measured(m_space, 100, 50, 0);
  import.measuredAs = {{3, 7}};
  import.columns[0].values[5] = kInfeasible;
  import.columns[1].rows.pop_back();
  import.columns[1].values.pop_back();
  import.designs[9].index = -1;
  import.attributes = {{"mmacs", {0, 49}, {1.5, 2.5}}};
  {
    auto file = created();
    const auto done = file.addImport(import, "a.csv", "cafe", {});
    ASSERT_TRUE(done) << done.error().message;
  }
  const Dataset data = reopened();
  ASSERT_EQ(data.designs.size(), 50u);
  for (std::uint32_t row = 0; row < 50; ++row) {
    const Design& design = import.designs[row].design;
    EXPECT_TRUE(std::equal(design.begin(), design.end(), data.designs.designs[row].begin()));
    EXPECT_EQ(data.designs.live[row], import.designs[row].live ? 1 : 0);
    EXPECT_EQ(data.designs.measuredAs[row], row == 3 ? 7u : row);
    EXPECT_EQ(data.designs.rowOfKey.at(m_space.key(design)), row);
  }
  EXPECT_EQ(data.designs.index[9], -1);
  EXPECT_EQ(data.designs.rowOfIndex.at(149), 49u);
  EXPECT_FALSE(data.designs.rowOfIndex.contains(109));
  ASSERT_EQ(data.series.size(), 2u);
  EXPECT_EQ(data.devices[data.series[0].device].name, "alpha");
  EXPECT_EQ(data.series[1].sourceUnit, "us");
  EXPECT_EQ(data.series[1].sourceFile, "a.csv");
  EXPECT_EQ(data.series[1].sourceHash, "cafe");
  EXPECT_EQ(data.series[0].values[4], import.columns[0].values[4]);
  EXPECT_TRUE(std::isinf(data.series[0].values[5]));
  EXPECT_TRUE(std::isnan(data.series[1].values[49]));
  ASSERT_EQ(data.accuracies.size(), 1u);
  EXPECT_EQ(data.accuracies[0].values[20], import.accuracies[0].values[20]);
  EXPECT_EQ(data.currentTask, "toy_test");
  EXPECT_EQ(data.attributes[0].values[49], 2.5);
  EXPECT_TRUE(std::isnan(data.attributes[0].values[1]));
}

TEST_F(RoundTrip, LaterValuesWinRowByRowAndLaterDesignsHaveNoneBefore) {
  auto file = created();
  ASSERT_TRUE(file.addImport(measured(m_space, 0, 10, 0), "a.csv", "1", {}));
  ImportedData more;
  more.designs = measured(m_space, 10, 5, 10).designs;
  more.columns = {{"alpha", Metric::Latency, "ms", {2, 12}, {99, 98}}};
  ASSERT_TRUE(file.addImport(more, "b.csv", "2", {}));
  const auto data = file.load();
  ASSERT_TRUE(data) << data.error().message;
  const auto& values = data->series[0].values;
  ASSERT_EQ(values.size(), 15u);
  EXPECT_EQ(values[1], 1.0 + 1.0 / 7);
  EXPECT_EQ(values[2], 99);
  EXPECT_TRUE(std::isnan(values[11]));
  EXPECT_EQ(values[12], 98);
  EXPECT_EQ(data->series[0].sourceFile, "b.csv");
  EXPECT_EQ(data->series[1].sourceFile, "a.csv");
  EXPECT_TRUE(std::isnan(data->series[1].values[14]));
}

TEST_F(RoundTrip, DevicesWithEverythingKnownAboutThem) {
  DeviceProfile device;
  device.name = "pi";
  device.title = "Raspberry Pi 4";
  device.deviceClass = "single-board computer";
  device.origin = Origin::Measured;
  device.precision = "int8";
  device.batch = "1";
  device.source = "own";
  device.licence = "MIT";
  device.notes = "\"quoted\"; ünïcode";
  device.conditions = {{"threads", "4"}, {"governor", "performance"}};
  device.spec = "{}";
  device.timerResolutionMs = 1.0;
  auto file = created();
  ASSERT_TRUE(file.addDevice(device));
  EXPECT_EQ(file.load()->devices.at(0), device);

  ImportedData described;  // a description keeps what it leaves empty
  DeviceProfile partial;
  partial.name = "pi";
  partial.deviceClass = "board";
  partial.conditions = {{"threads", "1"}};
  described.devices = {partial};
  ASSERT_TRUE(file.addImport(described, "devices.csv", "3", {}));
  DeviceProfile expected = device;
  expected.deviceClass = "board";
  expected.conditions["threads"] = "1";
  EXPECT_EQ(file.load()->devices.at(0), expected);
}

TEST_F(RoundTrip, RemovingADeviceTakesItsValuesAndModelsAlong) {
  auto file = created();
  ASSERT_TRUE(file.addImport(measured(m_space, 0, 4, 0), "a.csv", "1", {}));
  ASSERT_TRUE(file.putModel({"alpha", "latency", "ridge-rich", "h", "{}", "bytes"}));
  ASSERT_TRUE(file.putModel({"", "accuracy:toy_test", "ridge-rich", "h", "{}", "bytes"}));
  ASSERT_TRUE(file.removeDevice("alpha"));
  const auto data = file.load();
  ASSERT_EQ(data->devices.size(), 1u);
  ASSERT_EQ(data->series.size(), 1u);
  EXPECT_EQ(data->devices[data->series[0].device].name, "beta");
  EXPECT_EQ(file.models()->size(), 1u);
  EXPECT_EQ(file.removeDevice("alpha").error().kind, ErrorKind::NotFound);
}

TEST_F(RoundTrip, ModelsAndSettings) {
  const std::string bytes("\0\xff binary\0", 10);
  auto file = created();
  ASSERT_TRUE(file.putModel({"alpha", "latency", "mlp", "h1", "{\"a\":1}", "old"}));
  ASSERT_TRUE(file.putModel({"alpha", "latency", "mlp", "h2", "{}", bytes}));
  const auto models = file.models();
  ASSERT_EQ(models->size(), 1u);
  EXPECT_EQ(models->at(0).bytes, bytes);
  EXPECT_EQ(models->at(0).dataHash, "h2");
  ASSERT_TRUE(file.setSetting("pins", "[1,2]"));
  ASSERT_TRUE(file.setSetting("pins", "[3]"));
  EXPECT_EQ(*file.setting("pins"), "[3]");
  EXPECT_EQ(*file.setting("nothing"), "");
  ASSERT_TRUE(file.setSetting("simulated", "true"));
  EXPECT_TRUE(file.load()->simulated);
}

TEST_F(RoundTrip, TheFirstTaskIsCurrentUntilAnotherIsChosen) {
  auto file = created();
  ImportedData import = measured(m_space, 0, 4, 0);
  import.accuracies.push_back({"second", {0}, {12}});
  ASSERT_TRUE(file.addImport(import, "a.csv", "1", {}));
  EXPECT_EQ(file.load()->currentTask, "toy_test");
  ASSERT_TRUE(file.setCurrentTask("second"));
  EXPECT_EQ(file.load()->currentTask, "second");
  const auto unknown = file.setCurrentTask("third");
  EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
  EXPECT_THAT(unknown.error().message, HasSubstr("toy_test, second"));
}

TEST_F(RoundTrip, ATableSpaceGetsItsDecisionsFromTheFirstTable) {
  m_space = DesignSpace::table();
  const auto columns = DesignSpace::fromColumns({"kernel", "width"}, {{"3", "5", "3"}, {"8", "8", "16"}});
  ASSERT_TRUE(columns) << columns.error().message;
  auto file = created();
  ImportedData import;
  import.newSpace = std::make_shared<const DesignSpace>(*columns);
  import.designs = {{Design{0, 0}, -1, true}, {Design{1, 0}, -1, true}};
  ASSERT_TRUE(file.addImport(import, "a.csv", "1", {}));
  EXPECT_EQ(file.load()->space->toJson(), columns->toJson());
  EXPECT_EQ(file.load()->designs.size(), 2u);
  EXPECT_FALSE(file.addImport(import, "a.csv", "1", {})) << "a space with designs must not be replaced";
  EXPECT_EQ(file.load()->designs.size(), 2u);
}

TEST_F(RoundTrip, AFailedTransactionLeavesEverythingAsItWas) {
  auto file = created();
  ASSERT_TRUE(file.addImport(measured(m_space, 0, 4, 0), "a.csv", "1", {}));
  const std::string before = dump(m_path);
  const auto failed = file.transaction([&]() -> Status {
    if (Status done = file.addImport(measured(m_space, 10, 4, 4), "b.csv", "2", {}); !done) return done;
    if (Status done = file.setSetting("a", "b"); !done) return done;
    return fail(ErrorKind::InvalidInput, "changed my mind");
  });
  EXPECT_EQ(failed.error().message, "changed my mind");
  EXPECT_EQ(dump(m_path), before);
  const auto thrown = file.transaction([&]() -> Status {
    (void)file.setSetting("a", "b");
    throw std::runtime_error("stray");
  });
  EXPECT_EQ(thrown.error().kind, ErrorKind::Internal);
  EXPECT_EQ(dump(m_path), before);
}

TEST_F(RoundTrip, ACancelledImportLeavesEverythingAsItWas) {
  auto file = created();
  const std::string before = dump(m_path);
  std::stop_source stop;
  const Progress progress([&](double fraction, std::string_view) { if (fraction > 0.3) stop.request_stop(); },
                          stop.get_token());
  const auto cancelled = file.addImport(measured(m_space, 0, 400, 0), "a.csv", "1", progress);
  ASSERT_FALSE(cancelled);
  EXPECT_EQ(cancelled.error().kind, ErrorKind::Cancelled);
  EXPECT_EQ(dump(m_path), before);
}

TEST_F(RoundTrip, RevisionsSayWhatChanged) {
  auto file = created();
  const auto start = file.revision();
  ASSERT_TRUE(file.setSetting("goal", "{}"));
  const auto afterSetting = file.revision();
  EXPECT_EQ(afterSetting.data, start.data);
  EXPECT_NE(afterSetting.settings, start.settings);
  ASSERT_TRUE(file.putModel({"", "optimizer", "net", "", "", ""}));
  EXPECT_EQ(file.revision().data, start.data);
  EXPECT_NE(file.revision().models, start.models);
  ASSERT_TRUE(file.addImport(measured(m_space, 0, 4, 0), "a.csv", "1", {}));
  EXPECT_NE(file.revision().data, start.data);
}

}  // namespace
}  // namespace isotone::test
