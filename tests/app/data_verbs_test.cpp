// new, sample, import, info, correlate, proxy: keys, exit status, and that they start neither Qt nor LibTorch.
#include <fstream>

#include <QCoreApplication>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/neural/engine.h"
#include "tests/app/run_isotone.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using ::testing::UnorderedElementsAre;

class DataVerbs : public ::testing::Test {
 protected:
  std::string path(const std::string& name) const { return m_folder / name; }
  std::string write(const std::string& name, const std::string& text) {
    std::ofstream(m_folder / name) << text;
    return path(name);
  }
  std::string small() {
    smallWorkspace(m_folder / "small.isotone");
    return path("small.isotone");
  }
  TemporaryFolder m_folder;
};

TEST_F(DataVerbs, New) {
  const Ran ran = isotone({"new", path("w.isotone"), "--space", "nasbench201", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("workspace", "space", "designs"));
  EXPECT_EQ(ran.json()["space"], "nasbench201");
  EXPECT_EQ(ran.json()["designs"], 15625);
  EXPECT_EQ(isotone({"new", path("w.isotone"), "--space", "nasbench201"}).status, 4) << "it exists";
  EXPECT_EQ(isotone({"new", path("x.isotone"), "--space", "nasbench202"}).status, 2);
  EXPECT_EQ(isotone({"new", path("x.isotone"), "--space", path("absent.json")}).status, 3);
  const Ran bad = isotone({"new", path("x.isotone"), "--space", write("bad.json", "{\"name\": 3}")});
  EXPECT_EQ(bad.status, 3);
  EXPECT_THAT(bad.err, HasSubstr("bad.json"));
  EXPECT_FALSE(std::filesystem::exists(path("x.isotone")));
  EXPECT_EQ(isotone({"new", path("none/x.isotone"), "--space", "table"}).status, 4);
  EXPECT_EQ(isotone({"new", path("t.isotone"), "--space", "table", "--json"}).json()["designs"], 0);
}

TEST_F(DataVerbs, Import) {
  const std::string w = path("w.isotone");
  const auto space = DesignSpace::builtIn("nasbench201");
  ASSERT_EQ(isotone({"new", w, "--space", "nasbench201", "--quiet"}).out, "");
  const std::string architectures = write("architectures.csv",
                                          "index,arch_str\n"
                                          "0,|none~0|+|none~0|none~1|+|nor_conv_3x3~0|none~1|none~2|\n"
                                          "1,|nor_conv_3x3~0|+|none~0|none~1|+|none~0|none~1|none~2|\n");
  std::string rows = "index,alpha\n0,1.5\n1,oops\n";
  std::string more = *readFile(architectures);
  for (int i = 2; i < 14; ++i) {
    more += std::to_string(i) + "," + (*space).key((*space).enumerate()[static_cast<std::size_t>(100 + i)]) + "\n";
    rows += std::to_string(i) + ",2.5\n";
  }
  write("architectures.csv", more);
  const std::string latency = write("latency_ms.csv", rows + "99,2\n");
  const Ran ran = isotone({"import", w, architectures, latency, "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), ElementsAre("files"));
  ASSERT_EQ(ran.json()["files"].size(), 2u);
  const auto file = ran.json()["files"][1];
  EXPECT_THAT(keysOf(file), UnorderedElementsAre("file", "kind", "rows", "values", "skipped", "issues"));
  EXPECT_EQ(file["file"], latency);
  EXPECT_EQ(file["values"], 13);
  ASSERT_GE(file["issues"].size(), 2u);
  EXPECT_THAT(keysOf(file["issues"][0]), UnorderedElementsAre("severity", "line", "text"));

  const Ran strict = isotone({"import", w, latency, "--strict", "--json"});
  EXPECT_EQ(strict.status, 3);
  EXPECT_THAT(strict.err, AllOf(StartsWith("isotone: "), HasSubstr("latency_ms.csv:3")));
  EXPECT_EQ(strict.json()["files"].size(), 0u);
  EXPECT_THAT(isotone({"import", w, latency}).out, HasSubstr("latency_ms.csv:3"));
  EXPECT_EQ(isotone({"import", w, path("absent.csv")}).status, 3);
  EXPECT_EQ(isotone({"import", w, m_folder.path()}).status, 3);
  EXPECT_EQ(isotone({"import", w, write("empty.csv", "")}).status, 3);
  EXPECT_EQ(isotone({"import", path("absent.isotone"), latency}).status, 4);
  EXPECT_EQ(isotone({"import", latency, latency}).status, 4) << "a table is no workspace";
}

TEST_F(DataVerbs, AWorkspaceThatIsOpenElsewhereIsReadAndNotWritten) {
  const auto open = smallWorkspace(m_folder / "small.isotone");
  const Ran ran = isotone({"import", path("small.isotone"), write("latency_ms.csv", "index,alpha\n0,1\n")});
  EXPECT_EQ(ran.status, 4);
  EXPECT_THAT(ran.err, HasSubstr("is open in another process; close it there first."));
  EXPECT_EQ(isotone({"info", path("small.isotone")}).status, 0);
}

TEST_F(DataVerbs, Info) {
  const Ran ran = isotone({"info", small(), "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("space", "designs", "devices"));
  const auto devices = ran.json()["devices"];
  ASSERT_EQ(devices.size(), 4u);
  EXPECT_THAT(keysOf(devices[0]), UnorderedElementsAre("name", "class", "latency", "energy", "accuracy"));
  EXPECT_EQ(devices[0]["latency"], ran.json()["designs"]);
  EXPECT_EQ(devices[3]["latency"], 0);
  EXPECT_THAT(isotone({"info", path("absent.isotone")}).err, HasSubstr("does not exist"));
}

TEST_F(DataVerbs, Correlate) {
  const Ran ran = isotone({"correlate", small(), "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), UnorderedElementsAre("devices", "srcc", "low", "high", "kendall", "n"));
  EXPECT_EQ(ran.json()["devices"], (std::vector<std::string>{"alpha", "beta", "gamma"}));
  for (const char* key : {"srcc", "low", "high", "kendall", "n"}) {
    const auto rows = ran.json()[key];
    ASSERT_EQ(rows.size(), 3u) << key;
    for (const auto& row : rows) ASSERT_EQ(row.size(), 3u) << key;
    EXPECT_EQ(rows[0][1], rows[1][0]) << key;
  }
  EXPECT_EQ(ran.json()["srcc"][1][1], 1.0);
  const Ran all = isotone({"correlate", path("small.isotone"), "--json", "--include-disconnected"});
  EXPECT_GT(all.json()["n"][0][1], ran.json()["n"][0][1]);
  const Ran pair = isotone({"correlate", path("small.isotone"), "--json", "--devices", "gamma,alpha"});
  EXPECT_EQ(pair.json()["devices"].size(), 2u);
  EXPECT_EQ(isotone({"correlate", path("small.isotone"), "--devices", "alpha,nobody"}).status, 2);
  EXPECT_EQ(isotone({"correlate", path("small.isotone"), "--metric", "energy"}).status, 1) << "only one device has it";
  EXPECT_THAT(isotone({"correlate", path("small.isotone")}).out, HasSubstr("3 pairs"));
}

TEST_F(DataVerbs, Proxy) {
  const Ran ran = isotone({"proxy", small(), "--target", "gamma", "--json"});
  ASSERT_EQ(ran.status, 0) << ran.err;
  EXPECT_THAT(keysOf(ran.json()), ElementsAre("proxies"));
  const auto proxies = ran.json()["proxies"];
  ASSERT_EQ(proxies.size(), 2u);
  EXPECT_THAT(keysOf(proxies[0]), UnorderedElementsAre("device", "srcc", "low", "high", "verdict", "expectedRegret"));
  EXPECT_EQ(proxies[0]["device"], "alpha") << "the same device on a coarser clock";
  EXPECT_TRUE(proxies[0]["expectedRegret"].is_number());
  const auto few = isotone({"proxy", path("small.isotone"), "--target", "gamma", "--random", "12", "--json", "--seed", "5"});
  ASSERT_EQ(few.status, 0) << few.err;
  EXPECT_TRUE(few.json()["proxies"][0]["expectedRegret"].is_number()) << "learnt from the other devices";
  EXPECT_EQ(few.json()["best"]["nextLook"], 20);
  EXPECT_GT(few.json()["proxies"][0]["high"].get<double>() - few.json()["proxies"][0]["low"].get<double>(),
            proxies[0]["high"].get<double>() - proxies[0]["low"].get<double>());
  EXPECT_EQ(few.out, isotone({"proxy", path("small.isotone"), "--target", "gamma", "--random", "12", "--json", "--seed", "5"}).out);
  const Ran unknown = isotone({"proxy", path("small.isotone"), "--target", "gama"});
  EXPECT_EQ(unknown.status, 2);
  EXPECT_THAT(unknown.err, HasSubstr("\"gamma\""));
  EXPECT_EQ(isotone({"proxy", path("small.isotone"), "--target", "delta"}).status, 1);
}

TEST_F(DataVerbs, NeitherQtNorLibTorchIsStarted) {
  const bool qtBefore = QCoreApplication::instance() != nullptr, torchBefore = neuralEngineLoaded();
  const std::string w = small();
  EXPECT_EQ(isotone({"info", w}).status, 0);
  EXPECT_EQ(isotone({"correlate", w}).status, 0);
  EXPECT_EQ(isotone({"proxy", w, "--target", "alpha"}).status, 0);
  EXPECT_EQ(isotone({"import", w, write("latency_ms.csv", "index,epsilon\n0,1\n")}).status, 0);
  EXPECT_EQ(isotone({"optimize", w, "--device", "alpha", "--max-latency", "5"}).status, 0);
  EXPECT_EQ(QCoreApplication::instance() != nullptr, qtBefore);
  EXPECT_EQ(neuralEngineLoaded(), torchBefore);
}

}  // namespace
}  // namespace isotone::test
