// kit: its keys and exits, and the whole way from a device that nobody knows to a predictor for it.
#include <algorithm>
#include <fstream>
#include <map>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/text.h"
#include "core/predictors/ranks.h"
#include "tests/app/run_isotone.h"
#include "tests/support/public_table.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> linesOf(const std::string& file) {
  std::ifstream in(file);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
  return lines;
}

TEST(KitVerb, WritesAFolderAndRefusesOneThatIsTaken) {
  const TemporaryFolder folder;
  smallWorkspace(folder / "w.isotone");
  const std::string w = folder / "w.isotone", out = folder / "kit";
  const Ran ran = isotone({"kit", w, "--count", "5", "--device", "board", "--out", out, "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), ElementsAre("files"));
  ASSERT_EQ(ran.json()["files"].size(), 12u) << "instructions, a table, five descriptions and five networks";
  const auto json = ran.json();
  for (const auto& file : json["files"]) EXPECT_TRUE(std::filesystem::exists(file.get<std::string>())) << file;

  const Ran taken = isotone({"kit", w, "--count", "5", "--out", out});
  EXPECT_EQ(taken.status, 1);
  EXPECT_THAT(taken.err, HasSubstr("kit"));
  EXPECT_EQ(isotone({"kit", w, "--count", "0", "--out", folder / "none"}).status, 2);
  EXPECT_EQ(isotone({"kit", w, "--count", "5"}).status, 2) << "no folder";
  EXPECT_EQ(isotone({"kit", folder / "absent.isotone", "--count", "5", "--out", folder / "none"}).status, 4);
  EXPECT_FALSE(std::filesystem::exists(folder / "none"));

  const Ran empty = isotone({"import", w, out + "/measurements.csv"});
  EXPECT_EQ(empty.status, 3);
  EXPECT_THAT(empty.err, HasSubstr("measurements.csv:18: the column \"latency_ms\" is empty"));
}

TEST(KitVerb, TakesAllDesignsAtTheSameBits) {
  const TemporaryFolder folder;
  const std::string w = folder / "w.isotone", designs = folder / "designs.csv";
  std::ofstream(designs) << "index,op_indices\n0,8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8\n1,0-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8-8\n";
  ASSERT_EQ(isotone({"new", w, "--space", "fbnet"}).status, 0);
  ASSERT_EQ(isotone({"import", w, designs}).status, 0);
  const Ran all = isotone({"kit", w, "--all", "--bits", "32", "--out", folder / "all", "--json"});
  ASSERT_EQ(all.status, 0) << all.err;
  EXPECT_EQ(all.json()["files"].size(), 6u) << "instructions, a table, two descriptions and two networks";
  EXPECT_EQ(isotone({"kit", w, "--all", "--count", "5", "--out", folder / "none"}).status, 2) << "all, or five";
  EXPECT_EQ(isotone({"kit", w, "--all", "--bits", "9", "--out", folder / "none"}).status, 2);
  EXPECT_FALSE(std::filesystem::exists(folder / "none"));
}

/// Fills in what the device would have measured, row by row; the column stands behind index, key and network.
void fillIn(const std::string& table, const std::map<std::string, double>& truth) {
  const std::vector<std::string> lines = linesOf(table);
  std::ofstream out(table);
  for (const std::string& line : lines) {
    const std::size_t comma = line.find(',');
    const auto known = truth.find(line.substr(0, comma));
    const std::size_t network = line.find(",networks/");
    if (line.starts_with('#') || known == truth.end() || network == std::string::npos)
      out << line << "\n";
    else
      out << line.substr(0, line.find(',', network + 1)) << fmt::format(",{:.5f},50,{:.5f},\n", known->second, 0.01 * known->second);
  }
}

TEST(KitVerb, TenMeasurementsOfAnUnknownDeviceMakeAPredictorForIt) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const TemporaryFolder folder;
  const std::string w = folder / "w.isotone", data = (publicData() / "nasbench201").string() + "/";
  ASSERT_EQ(isotone({"new", w, "--space", "nasbench201"}).status, 0);
  ASSERT_EQ(isotone({"import", w, data + "architectures.csv"}).status, 0);
  // The training devices of HELP that the data have; raspi4 is not among them.
  const Ran sources = isotone({"import", w, data + "latency_ms.csv.gz", "--only-devices",
                               "1080ti_1,1080ti_32,1080ti_256,silver_4114,silver_4210r,samsung_a50,pixel3,essential_ph_1,samsung_s7"});
  ASSERT_EQ(sources.status, 0) << sources.err;

  const std::string kit = folder / "kit";
  const Ran wrote = isotone({"kit", w, "--count", "10", "--device", "raspi4", "--out", kit});
  ASSERT_EQ(wrote.status, 0) << wrote.err;
  const PublicTable table = readPublicTable("nasbench201/latency_ms.csv.gz");
  const std::vector<double> latency = table.numbers("raspi4");
  std::map<std::string, double> truth;
  for (std::size_t row = 0; row < latency.size(); ++row) truth[table.text.at("index")[row]] = latency[row];
  fillIn(kit + "/measurements.csv", truth);

  const Ran imported = isotone({"import", w, kit + "/measurements.csv", "--json"});
  ASSERT_EQ(imported.status, 0) << imported.err;
  EXPECT_EQ(imported.json()["files"][0]["values"], 10);
  EXPECT_EQ(imported.json()["files"][0]["skipped"], 0);

  const std::string predictions = folder / "predictions.csv";
  const Ran adapted = isotone({"adapt", w, "--target", "raspi4", "--method", "bma-gp", "--predictions", predictions, "--json"});
  ASSERT_EQ(adapted.status, 0) << adapted.err;
  EXPECT_EQ(adapted.json()["samples"], 10);
  std::vector<double> predicted, measured;
  for (const std::string& line : linesOf(predictions)) {
    const auto cells = split(line, ',');
    const auto index = parseInteger(cells[0]);
    if (!index || *index < 900 || *index >= 1900) continue;  // the query designs of HELP
    predicted.push_back(parseNumber(cells[1]).value_or(0));
    measured.push_back(truth.at(std::string(cells[0])));
  }
  ASSERT_GT(measured.size(), 900u);
  EXPECT_GT(spearman(predicted, measured), 0.9);
}

}  // namespace
}  // namespace isotone::test
