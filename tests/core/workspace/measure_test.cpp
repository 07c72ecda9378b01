// measure: devices of this computer, stored block by block, gone on with and repeated.
#include <cmath>
#include <fstream>

#include <gmock/gmock.h>

#include "core/workspace/measure.h"
#include "core/workspace/measure_designs.h"
#include "tests/core/neural/torch_module.h"
#include "tests/core/workspace/verb_workspaces.h"

namespace isotone {
namespace {

using test::Folder;
using ::testing::HasSubstr;
using Rows = std::vector<std::uint32_t>;
namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file) << text;
}

TEST(HostFacts, AreReadFromTheSystem) {
  const Folder folder;
  write(folder.path() / "proc/cpuinfo", "processor : 0\nmodel name : Toy 3000\ncpu MHz : 1800.5\nflags : fpu avx2 avx512f avx512_vnni hypervisor\n\n"
                                        "processor : 1\nmodel name : Other\n");
  write(folder.path() / "proc/loadavg", "0.25 0.5 1 1/100 77\n");
  HostFacts facts = hostFacts(folder.path());
  EXPECT_EQ(facts.processor, "Toy 3000");
  EXPECT_EQ(facts.clock, "1800 MHz");
  EXPECT_EQ(facts.instructions, "AVX2, AVX-512, VNNI");
  EXPECT_TRUE(facts.isVirtual);
  EXPECT_TRUE(facts.governor.empty());
  EXPECT_DOUBLE_EQ(facts.load, 0.25);
  EXPECT_GT(facts.timerResolutionMs, 0);
  EXPECT_LT(facts.timerResolutionMs, 0.1);

  const fs::path frequency = folder.path() / "sys/devices/system/cpu/cpu0/cpufreq";
  write(frequency / "scaling_governor", "performance\n");
  write(frequency / "scaling_cur_freq", "2600000\n");
  facts = hostFacts(folder.path());
  EXPECT_EQ(facts.governor, "performance");
  EXPECT_EQ(facts.clock, "2600 MHz");
  EXPECT_EQ(hostFacts(folder.path() / "nothing").processor, "unknown");
}

TEST(EnergyMeter, SumsPackagesAndCountsOnWhereACounterBeginsAgain) {
  const Folder folder;
  EXPECT_FALSE(EnergyMeter(folder.path()).isReadable());
  const fs::path powercap = folder.path() / "sys/class/powercap";
  for (const char* package : {"intel-rapl:0", "intel-rapl:1"}) {
    write(powercap / package / "name", std::string("package-") + package[11] + "\n");
    write(powercap / package / "max_energy_range_uj", "10000\n");
    write(powercap / package / "energy_uj", "9000\n");
  }
  write(powercap / "intel-rapl:0:0" / "name", "core\n");
  write(powercap / "intel-rapl:0:0" / "energy_uj", "1\n");
  EnergyMeter meter(folder.path());
  ASSERT_TRUE(meter.isReadable());
  meter.start();
  write(powercap / "intel-rapl:0" / "energy_uj", "9500\n");
  write(powercap / "intel-rapl:1" / "energy_uj", "1500\n");
  const auto millijoules = meter.millijoules();
  ASSERT_TRUE(millijoules);
  EXPECT_DOUBLE_EQ(*millijoules, (500 + 2500) / 1000.0);
}

TEST(DesignChoices, ReadWhatAPersonWrites) {
  EXPECT_EQ(parseDesignChoice("all")->how, DesignChoice::How::All);
  EXPECT_EQ(parseDesignChoice("random:60")->count, 60u);
  EXPECT_EQ(parseDesignChoice("anchors:5")->how, DesignChoice::How::Anchors);
  EXPECT_EQ(parseDesignChoice("mine.txt")->file, "mine.txt");
  for (const char* wrong : {"random:", "random:0", "random:many", "anchors:-1"}) {
    const auto choice = parseDesignChoice(wrong);
    ASSERT_FALSE(choice) << wrong;
    EXPECT_EQ(choice.error().kind, ErrorKind::InvalidInput);
  }
}

class ChosenDesigns : public ::testing::Test {
 protected:
  Result<Rows> chosen(const std::string& text, std::uint64_t seed = 1) {
    return chosenDesigns(*workspace, *parseDesignChoice(text), {"this_computer_fp32_1t"}, false, seed, {});
  }
  Folder folder;
  std::shared_ptr<Workspace> workspace = test::newWorkspace(folder, "fashion", {});
};

TEST_F(ChosenDesigns, AreDrawnOnceAndThenKnown) {
  const auto first = chosen("random:12");
  ASSERT_TRUE(first) << first.error().message;
  EXPECT_EQ(first->size(), 12u);
  EXPECT_EQ(workspace->data()->designs.size(), 12u);
  auto again = chosen("random:12"), all = chosen("all"), fewer = chosen("random:5");
  ASSERT_TRUE(again && all && fewer);
  EXPECT_EQ(workspace->data()->designs.size(), 12u);
  EXPECT_THAT(*again, ::testing::UnorderedElementsAreArray(*first));
  EXPECT_THAT(*all, ::testing::UnorderedElementsAreArray(*first));
  EXPECT_EQ(*fewer, *chosen("random:5"));
  EXPECT_NE(*fewer, *chosen("random:5", 2));
}

TEST_F(ChosenDesigns, OfAFileMayBeNew) {
  ASSERT_TRUE(chosen("random:2"));
  Random random(9);
  const std::string known = workspace->data()->space->key(workspace->data()->designs.designs[1]);
  const std::string fresh = workspace->data()->space->key(workspace->data()->space->random(random));
  const auto rows = chosen(folder.write("list.txt", "key\n" + fresh + "\n\n" + known + "\r\n" + fresh + "\n").string());
  ASSERT_TRUE(rows) << rows.error().message;
  EXPECT_EQ(*rows, (Rows{2, 1}));
  const auto wrong = chosen(folder.write("wrong.txt", known + "\nnonsense\n").string());
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().kind, ErrorKind::InvalidInput);
  EXPECT_THAT(wrong.error().message, HasSubstr("wrong.txt:2: "));
  const auto index = chosen(folder.write("index.txt", "index\n7\n").string());
  ASSERT_FALSE(index);
  EXPECT_THAT(index.error().message, HasSubstr("index.txt:2: "));
  EXPECT_FALSE(chosen((folder.path() / "absent.txt").string()));
}

TEST_F(ChosenDesigns, AreRefusedWhereThereAreNone) {
  const auto anchors = chosen("anchors:3");
  ASSERT_FALSE(anchors);
  EXPECT_EQ(anchors.error().kind, ErrorKind::Infeasible);
  const auto all = chosen("all");
  ASSERT_FALSE(all);
  EXPECT_EQ(all.error().kind, ErrorKind::Infeasible);
  const Folder other;
  const auto table = Workspace::create(other.path() / "t.isotone", DesignSpace::table());
  ASSERT_TRUE(table);
  EXPECT_FALSE(chosenDesigns(**table, {}, {}, false, 1, {}));
}

class Measure : public ::testing::Test {
 protected:
  void SetUp() override { ISOTONE_NEEDS_TORCH(); }

  Rows rows(std::size_t count) {
    auto chosen = chosenDesigns(*workspace, {DesignChoice::How::Random, count, {}}, {}, false, 1, {});
    EXPECT_TRUE(chosen);
    return chosen.value_or(Rows{});
  }
  MeasureRequest request(Rows measured, std::vector<HostRuntime> runtimes = {{Runtime::Float32, 1}}) {
    return {.runtimes = std::move(runtimes), .rows = std::move(measured), .repeats = 5, .milliseconds = 0.5};
  }
  std::vector<double> latency(const std::string& device) const {
    const auto data = workspace->data();
    const auto found = data->findDevice(device);
    const Series* series = found ? data->find(*found, Metric::Latency) : nullptr;
    return series ? series->values : std::vector<double>(data->designs.size(), kNotMeasured);
  }
  static std::size_t finite(const std::vector<double>& values) {
    return static_cast<std::size_t>(std::ranges::count_if(values, [](double value) { return std::isfinite(value) && value > 0; }));
  }

  Folder folder;
  std::shared_ptr<Workspace> workspace = test::newWorkspace(folder, "fashion", {});
};

TEST_F(Measure, MakesDevicesWithTheirConditions) {
  const auto done = measure(*workspace, request(rows(4), {{Runtime::Float32, 1}, {Runtime::Int8OneDnn, 1}, {Runtime::Int8Qnnpack, 2}}), {});
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_EQ(done->rows, 12u);
  ASSERT_EQ(done->devices.size(), 3u);
  EXPECT_TRUE(done->devices[1].againstFloat) << "fp32 with one thread is there to compare with";
  EXPECT_FALSE(done->devices[2].againstFloat);
  workspace.reset();
  const auto opened = Workspace::open(folder.path() / "w.isotone", WorkspaceFile::Mode::Write);
  ASSERT_TRUE(opened);
  workspace = *opened;
  const auto data = workspace->data();
  ASSERT_EQ(data->devices.size(), 3u);
  for (const auto& [name, title, precision] : {std::tuple{"this_computer_fp32_1t", "This computer, fp32, 1 thread", "float32"},
                                               {"this_computer_int8_onednn_1t", "This computer, int8 oneDNN, 1 thread", "int8"},
                                               {"this_computer_int8_qnnpack_2t", "This computer, int8 QNNPACK, 2 threads", "int8"}}) {
    const auto found = data->findDevice(name);
    ASSERT_TRUE(found) << name;
    const DeviceProfile& device = data->devices[*found];
    EXPECT_EQ(device.title, title);
    EXPECT_EQ(device.precision, precision);
    EXPECT_EQ(device.origin, Origin::Measured);
    EXPECT_EQ(device.batch, "1");
    EXPECT_TRUE(device.timerResolutionMs);
    for (const char* key : {"runtime", "threads", "processor", "governor", "path", "repeats", "drift_percent", "date", "reference_design", "energy"})
      EXPECT_TRUE(device.conditions.contains(key)) << key;
    const Series* series = data->find(*found, Metric::Latency);
    ASSERT_NE(series, nullptr);
    EXPECT_EQ(finite(series->values), 4u);
    EXPECT_TRUE(series->sourceFile.empty());
    const Attribute* p95 = data->findAttribute(std::string(name) + " p95 ms");
    ASSERT_NE(p95, nullptr);
    for (std::size_t row = 0; row < 4; ++row) EXPECT_GE(p95->values[row], series->values[row]);
  }
}

TEST_F(Measure, GoesOnWhereItWas) {
  const Rows all = rows(5);
  const std::string name = "this_computer_fp32_1t";
  ASSERT_TRUE(measure(*workspace, request({all[0], all[1]}), {}));
  const auto before = latency(name);
  EXPECT_EQ(finite(before), 2u);
  const auto rest = measure(*workspace, request(all), {});
  ASSERT_TRUE(rest);
  EXPECT_EQ(rest->rows, 3u);
  EXPECT_FALSE(rest->devices.front().repeat);
  const auto after = latency(name);
  EXPECT_EQ(finite(after), 5u);
  EXPECT_EQ(after[all[0]], before[all[0]]);
  const auto nothing = measure(*workspace, request(all), {});
  ASSERT_TRUE(nothing);
  EXPECT_EQ(nothing->rows, 0u);
  EXPECT_EQ(latency(name), after);

  MeasureRequest again = request(all);
  again.again = true;
  const auto repeated = measure(*workspace, again, {});
  ASSERT_TRUE(repeated);
  EXPECT_EQ(repeated->rows, 5u);
  ASSERT_TRUE(repeated->devices.front().repeat);
  EXPECT_EQ(repeated->devices.front().repeat->designs, 5u);
  EXPECT_GE(repeated->devices.front().repeat->medianDifferencePercent, 0);
  EXPECT_NE(latency(name), after) << "the new values stand";
}

TEST_F(Measure, KeepsWholeBlocksWhenItIsCancelled) {
  const Rows all = rows(40);
  std::stop_source stop;
  const Progress progress([&](double fraction, std::string_view) { if (fraction > 0.5) stop.request_stop(); }, stop.get_token());
  const auto stopped = measure(*workspace, request(all), progress);
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
  const std::size_t kept = finite(latency("this_computer_fp32_1t"));
  EXPECT_GT(kept, 0u);
  EXPECT_LT(kept, 40u);
  const auto rest = measure(*workspace, request(all), {});
  ASSERT_TRUE(rest);
  EXPECT_EQ(rest->rows, 40 - kept);
  EXPECT_EQ(finite(latency("this_computer_fp32_1t")), 40u);
}

TEST_F(Measure, AnotherProcessorIsAnotherComputer) {
  const auto some = rows(1);
  const HostFacts here = hostFacts();
  ImportedData imported;
  DeviceProfile foreign;
  foreign.name = "this_computer_fp32_1t";
  foreign.conditions["processor"] = here.processor + " of another kind";
  imported.devices.push_back(foreign);
  ASSERT_TRUE(workspace->change([&](WorkspaceFile& file) { return file.addImport(imported, "sample", "", {}); }));
  const auto done = measure(*workspace, request(some), {});
  ASSERT_TRUE(done) << done.error().message;
  EXPECT_EQ(done->devices.front().profile.name, "this_computer_2_fp32_1t");
  MeasureRequest named = request(some);
  named.title = "My Board";
  EXPECT_EQ(hostDeviceName(*workspace->data(), named, {Runtime::Int8Qnnpack, 4}, here), "my_board_int8_qnnpack_4t");
}

}  // namespace
}  // namespace isotone
