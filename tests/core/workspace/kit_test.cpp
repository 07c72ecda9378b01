// A measurement kit: what is in it, that it comes back as it is, and that it is written whole or not at all.
#include <cmath>
#include <csignal>
#include <fstream>
#include <map>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

#include "core/base/files.h"
#include "core/realize/onnx_writer.h"
#include "core/space/layers.h"
#include "core/workspace/kit.h"
#include "core/workspace/kit_readme.h"
#include "tests/core/space/spaces.h"
#include "tests/core/workspace/verb_workspaces.h"

namespace isotone {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> linesOf(const fs::path& file) {
  std::ifstream in(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
  return lines;
}

/// Writes `value(n)` behind the network of the n-th design, as a person would.
template <class F>
void fillIn(const fs::path& table, F value) {
  const std::vector<std::string> lines = linesOf(table);
  std::ofstream out(table);
  std::size_t row = 0;
  for (const std::string& line : lines) {
    const std::size_t network = line.find(",networks/");
    if (line.starts_with("# threads,"))
      out << "# threads,4,how many\n";
    else if (network == std::string::npos)
      out << line << "\n";
    else
      out << line.substr(0, line.find(',', network + 1)) << "," << value(row++) << ",,,\n";
  }
}

/// Two random designs in a space with bits; "board" has measured the first.
std::shared_ptr<Workspace> mobileWorkspace(const test::Folder& folder) {
  const auto space = builtInSpace("mobile-edge");
  Random random(5);
  const Design one = space->random(random), other = space->random(random);
  return test::newWorkspace(folder, "mobile-edge",
                            {folder.write("two.csv", fmt::format("index,key,latency_ms_board\n0,\"{}\",3.5\n1,\"{}\",\n",
                                                                 space->key(one), space->key(other)))});
}

std::size_t entries(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(WriteKit, HoldsTheDesignsATableAndInstructions) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 120);
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  const fs::path out = folder.path() / "kit";
  const auto kit = writeKit(*data, {.device = "my_board", .count = 8}, out, {});
  ASSERT_TRUE(kit) << kit.error().message;
  ASSERT_EQ(kit->rows.size(), 8u);
  ASSERT_EQ(kit->files.size(), 18u) << "instructions, a table, eight descriptions and eight networks";
  for (const fs::path& file : kit->files) EXPECT_TRUE(fs::is_regular_file(file)) << file;
  EXPECT_EQ(entries(out), 3u) << "README.md, measurements.csv and networks";
  for (std::size_t i = 0; i < kit->rows.size(); ++i) {
    const DesignView design = data->designs.designs[kit->rows[i]];
    const auto bytes = readFile(out / "networks" / (std::to_string(data->designs.index[kit->rows[i]]) + ".json"));
    ASSERT_TRUE(bytes) << bytes.error().message;
    const auto json = nlohmann::json::parse(*bytes);
    EXPECT_EQ(json["key"], data->space->key(design));
    const auto layers = layersOf(*data->space, design);
    ASSERT_EQ(json["layers"].size(), layers.size());
    EXPECT_EQ(json["layers"][0]["input_size"], layers[0].inputSize);
    EXPECT_EQ(json["layers"][0]["stride"], layers[0].stride);
    const auto network = readFile(out / "networks" / (std::to_string(data->designs.index[kit->rows[i]]) + ".onnx"));
    ASSERT_TRUE(network) << network.error().message;
    const auto policy = readOnnxPolicy(*network);
    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->layers, policyOf(*data->space, design).layers);
  }
  const auto readme = readFile(out / "README.md");
  ASSERT_TRUE(readme);
  for (const char* words : {"isotone import w.isotone measurements.csv", "--target my_board", "median", "timer_resolution_ms",
                            "failed", "`networks/`", "batch 1"})
    EXPECT_NE(readme->find(words), std::string::npos) << words;
  EXPECT_EQ(readme->find('{'), std::string::npos) << "a place that was not filled in";
}

TEST(WriteKit, SaysHowTheBlocksOfItsSpaceAreBuilt) {
  const std::map<std::string, std::string> words{{"nasbench201", "one of cells"}, {"fbnet", "inverted residuals"},
                                                 {"fashion", "single convolutions"}};
  for (const auto& [name, own] : words) {
    Dataset data;
    data.space = builtInSpace(name);
    const std::string readme = kitReadme(data, {}, 3);
    for (const auto& [other, text] : words) EXPECT_EQ(readme.find(text) != std::string::npos, name == other) << name << ": " << text;
  }
}

TEST(WriteKit, AFilledTableComesBackAsItIs) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 120);
  ASSERT_TRUE(workspace);
  const fs::path out = folder.path() / "kit", table = out / "measurements.csv";
  const auto kit = writeKit(*workspace->data(), {.device = "my_board", .count = 6}, out, {});
  ASSERT_TRUE(kit) << kit.error().message;

  const auto empty = importFile(*workspace, table, {}, {});
  ASSERT_FALSE(empty) << "nothing was measured";
  EXPECT_NE(empty.error().message.find("latency_ms"), std::string::npos) << empty.error().message;
  EXPECT_FALSE(workspace->data()->findDevice("my_board"));

  fillIn(table, [](std::size_t n) { return n == 1 ? std::string("failed") : n == 4 ? "" : std::to_string(n + 1) + ".5"; });
  const auto imported = importFile(*workspace, table, {}, {});
  ASSERT_TRUE(imported) << imported.error().message;
  EXPECT_EQ(imported->skipped, 0u);
  const auto data = workspace->data();
  const auto device = data->findDevice("my_board");
  ASSERT_TRUE(device);
  EXPECT_EQ(data->devices[*device].origin, Origin::Measured);
  EXPECT_EQ(data->devices[*device].batch, "1");
  EXPECT_EQ(data->devices[*device].conditions.at("threads"), "4");
  const Series* series = data->find(*device, Metric::Latency);
  ASSERT_NE(series, nullptr);
  EXPECT_EQ(series->values[kit->rows[0]], 1.5);
  EXPECT_EQ(series->values[kit->rows[1]], kInfeasible);
  EXPECT_EQ(series->values[kit->rows[5]], 6.5);
  EXPECT_TRUE(std::isnan(series->values[kit->rows[4]]));

  const auto next = writeKit(*data, {.device = "my_board", .count = 5}, folder.path() / "more", {});
  ASSERT_TRUE(next) << next.error().message;
  for (const std::uint32_t row : next->rows) EXPECT_TRUE(std::isnan(series->values[row])) << "measured already: " << row;
}

TEST(WriteKit, HoldsAllDesignsThatAreNotMeasuredYetAtTheBitsAskedFor) {
  const test::Folder folder;
  const auto workspace = mobileWorkspace(folder);
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  const auto all = writeKit(*data, {.device = "new_board", .all = true, .bits = 32}, folder.path() / "kit", {});
  ASSERT_TRUE(all) << all.error().message;
  EXPECT_THAT(all->rows, ::testing::ElementsAre(0, 1));
  const auto network = readFile(folder.path() / "kit" / "networks" / "0.onnx");
  ASSERT_TRUE(network) << network.error().message;
  EXPECT_EQ(readOnnxPolicy(*network), uniformPolicy(*data->space, data->designs.designs[0], 32, 32));
  const auto readme = readFile(folder.path() / "kit" / "README.md");
  ASSERT_TRUE(readme);
  EXPECT_NE(readme->find("all layers in float32"), std::string::npos);
  EXPECT_EQ(readme->find("in the order of what they teach"), std::string::npos);
  const auto table = readFile(folder.path() / "kit" / "measurements.csv");
  ASSERT_TRUE(table);
  EXPECT_NE(table->find("# precision,float32"), std::string::npos);

  const auto rest = writeKit(*data, {.device = "board", .all = true, .bits = 32}, folder.path() / "rest", {});
  ASSERT_TRUE(rest) << rest.error().message;
  EXPECT_THAT(rest->rows, ::testing::ElementsAre(1)) << "the first has been measured on it";
}

TEST(WriteKit, WorksInASpaceOfOnesOwnAndForEnergy) {
  const test::Folder folder;
  std::string table = "kernel,width,bits,energy_mj_board\n";
  for (int kernel : {3, 5, 7})
    for (int width : {16, 32, 48})
      for (int bits : {4, 8})
        table += fmt::format("{},{},{},{}\n", kernel, width, bits, 0.01 * kernel * kernel * width * bits);
  const auto workspace = test::newWorkspace(folder, "table", {folder.write("own.csv", table)});
  ASSERT_TRUE(workspace);
  const fs::path out = folder.path() / "kit";
  const auto kit = writeKit(*workspace->data(), {.device = {}, .count = 4, .metric = Metric::Energy}, out, {});
  ASSERT_TRUE(kit) << kit.error().message;
  ASSERT_EQ(kit->rows.size(), 4u);
  fillIn(out / "measurements.csv", [](std::size_t n) { return std::to_string(10 + n); });
  const auto unnamed = importFile(*workspace, out / "measurements.csv", {}, {});
  ASSERT_FALSE(unnamed) << "no device was named";
  EXPECT_NE(unnamed.error().message.find("--device"), std::string::npos) << unnamed.error().message;
  ImportOptions options;
  options.device = "other";
  const auto imported = importFile(*workspace, out / "measurements.csv", options, {});
  ASSERT_TRUE(imported) << imported.error().message;
  EXPECT_EQ(imported->values, 4u);
  EXPECT_EQ(workspace->data()->devices.back().name, "other");
}

TEST(WriteKit, IsWholeOrAbsent) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 60);
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  const fs::path parent = folder.path() / "parent";
  fs::create_directory(parent);

  // A disk that refuses: no file may grow beyond a few bytes.
  rlimit before{};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit small{200, before.rlim_max};
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  const auto full = writeKit(*data, {.device = "a", .count = 3}, parent / "kit", {});
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  ASSERT_FALSE(full);
  EXPECT_EQ(full.error().kind, ErrorKind::Io);
  EXPECT_EQ(entries(parent), 0u) << "nothing is left behind";

  const auto nowhere = writeKit(*data, {.device = "a", .count = 3}, parent / "absent" / "kit", {});
  ASSERT_FALSE(nowhere);
  EXPECT_EQ(nowhere.error().kind, ErrorKind::Io);
  EXPECT_EQ(entries(parent), 0u);

  fs::create_directory(parent / "taken");
  std::ofstream(parent / "taken" / "notes.txt") << "mine";
  const auto taken = writeKit(*data, {.device = "a", .count = 3}, parent / "taken", {});
  ASSERT_FALSE(taken);
  EXPECT_EQ(taken.error().kind, ErrorKind::Io);
  EXPECT_EQ(entries(parent / "taken"), 1u);
  EXPECT_EQ(entries(parent), 1u);

  fs::create_directory(parent / "empty");
  const auto kit = writeKit(*data, {.device = "a", .count = 3}, parent / "empty/", {});
  ASSERT_TRUE(kit) << kit.error().message;
  EXPECT_EQ(entries(parent), 2u);
}

TEST(WriteKit, RefusesWhatMakesNoSense) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 60);
  ASSERT_TRUE(workspace);
  const auto none = writeKit(*workspace->data(), {.device = "a", .count = 0}, folder.path() / "kit", {});
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().kind, ErrorKind::InvalidInput);
  const auto size = writeKit(*workspace->data(), {.device = "a", .count = 3, .metric = Metric::ModelSize}, folder.path() / "kit", {});
  ASSERT_FALSE(size);
  EXPECT_EQ(size.error().kind, ErrorKind::InvalidInput);
  const auto bits = writeKit(*workspace->data(), {.device = "a", .count = 3, .bits = 9}, folder.path() / "kit", {});
  ASSERT_FALSE(bits);
  EXPECT_EQ(bits.error().kind, ErrorKind::InvalidInput);
  EXPECT_NE(bits.error().message.find("9 bits"), std::string::npos);
  std::stop_source stop;
  stop.request_stop();
  const auto stopped = writeKit(*workspace->data(), {.device = "a", .count = 3}, folder.path() / "kit", Progress({}, stop.get_token()));
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
  EXPECT_FALSE(fs::exists(folder.path() / "kit"));
}

}  // namespace
}  // namespace isotone
