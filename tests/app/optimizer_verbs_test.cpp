// train --what optimizer, optimize --method neural, fleet: keys, exit status, what is kept.
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/run_isotone.h"
#include "tests/core/neural/torch_module.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsSupersetOf;

class OptimizerVerbs : public ::testing::Test {
 protected:
  void SetUp() override { smallWorkspace(w()); }
  std::string w() const { return m_folder / "w.isotone"; }
  TemporaryFolder m_folder;
};

TEST_F(OptimizerVerbs, WithoutANetworkTheySayWhatToDo) {
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {"optimize", w(), "--device", "alpha", "--method", "neural"}, {"export", w(), "--device", "alpha", "--method", "neural", "--format", "architecture", "--out", "-"},
           {"fleet", w()}}) {
    const Ran ran = isotone(arguments);
    EXPECT_EQ(ran.status, 1) << arguments[0];
    EXPECT_THAT(ran.err, HasSubstr("train it first")) << arguments[0];
    EXPECT_EQ(ran.out, "") << arguments[0];
  }
}

TEST_F(OptimizerVerbs, TrainOnceThenAskForAnyGoal) {
  ISOTONE_NEEDS_TORCH();
  const Ran trained = isotone({"train", w(), "--what", "optimizer", "--json"});
  ASSERT_EQ(trained.status, 0) << trained.err;
  EXPECT_THAT(keysOf(trained.json()), IsSupersetOf({"epochs", "seconds", "accuracy", "regret"}));

  const auto limit = isotone({"optimize", w(), "--device", "alpha", "--json"}).json()["predicted"]["latency"]["mean"].get<double>() * 0.7;
  const std::vector<std::string> goal{"optimize", w(), "--device", "alpha", "--max-latency", std::to_string(limit), "--json"};
  for (const char* refine : {"none", "sweep", "full"}) {
    std::vector<std::string> arguments = goal;
    arguments.insert(arguments.end(), {"--method", "neural", "--refine", refine});
    const Ran asked = isotone(arguments);
    ASSERT_EQ(asked.status, 0) << refine << ": " << asked.err;
    EXPECT_EQ(asked.json()["method"], "neural");
    EXPECT_LE(asked.json()["predicted"]["latency"]["mean"].get<double>(), limit);
    EXPECT_EQ(keysOf(asked.json()), keysOf(isotone(goal).json()));
  }

  const std::string table = m_folder / "fleet.csv";
  const Ran fleet = isotone({"fleet", w(), "--out", table, "--json"});
  ASSERT_EQ(fleet.status, 0) << fleet.err;
  EXPECT_THAT(keysOf(fleet.json()), ElementsAre("cover", "coverLowerBound", "designs", "devices", "networkSeconds", "seconds"));
  std::ifstream csv(table);
  std::string header;
  std::getline(csv, header);
  EXPECT_EQ(header, "device,key,accuracy_percent,latency_ms,energy_mj,served_by\r");  // RFC 4180
}

}  // namespace
}  // namespace isotone::test
