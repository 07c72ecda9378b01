// Snapshots, fitted models and settings of an open workspace.
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/workspace/fit.h"
#include "core/workspace/workspace.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

class OpenWorkspace : public ::testing::Test {
 protected:
  Status store(const std::string& device, const std::string& target, const std::string& kind, const std::string& hash) {
    const auto data = m_workspace->data();
    const auto factory = predictorFactory(data->space, kind);
    if (!factory) return failFrom(factory);
    TrainingSet training{DesignMatrix(data->space->decisions().size()), {}, {}};
    const std::vector<double>& values = data->series[0].values;
    for (const std::uint32_t row : usableRows(data->designs, values)) {
      training.designs.push(data->designs.designs[row]);
      training.values.push_back(values[row]);
    }
    const auto predictor = (*factory)->fit(training, 1, {});
    if (!predictor) return failFrom(predictor);
    return m_workspace->change([&](WorkspaceFile& file) {
      return file.putModel({device, target, kind, hash, "{}", (*predictor)->serialize()});
    });
  }
  Status addValue(double value) {
    return m_workspace->change([&](WorkspaceFile& file) {
      ImportedData data;
      data.columns = {{"alpha", Metric::Latency, "ms", {40}, {value}}};
      return file.addImport(data, "more.csv", "1", {});
    });
  }
  TemporaryFolder m_folder;
  std::shared_ptr<Workspace> m_workspace = smallWorkspace(m_folder / "w.isotone");
};

TEST_F(OpenWorkspace, ASnapshotIsReplacedAndNotChanged) {
  const auto before = m_workspace->data();
  const double old = before->series[0].values[40];
  ASSERT_TRUE(addValue(123));
  EXPECT_EQ(before->series[0].values[40], old);
  EXPECT_EQ(m_workspace->data()->series[0].values[40], 123);
}

TEST_F(OpenWorkspace, ASettingDoesNotReplaceTheSnapshot) {
  const auto before = m_workspace->data();
  ASSERT_TRUE(m_workspace->change([](WorkspaceFile& file) { return file.setSetting("goal", "{}"); }));
  EXPECT_EQ(m_workspace->data(), before);
  EXPECT_EQ(*m_workspace->setting("goal"), "{}");
  EXPECT_EQ(*m_workspace->setting("absent"), "");
}

TEST_F(OpenWorkspace, AFailedChangeChangesNothing) {
  const auto before = m_workspace->data();
  const auto failed = m_workspace->change([](WorkspaceFile& file) -> Status {
    if (Status done = file.removeDevice("alpha"); !done) return done;
    return fail(ErrorKind::InvalidInput, "no");
  });
  EXPECT_EQ(failed.error().message, "no");
  EXPECT_EQ(m_workspace->data(), before);
  ASSERT_TRUE(addValue(5));
  EXPECT_TRUE(m_workspace->data()->findDevice("alpha"));
}

TEST_F(OpenWorkspace, AModelIsReadWhenAskedForAndGoesStaleWithItsData) {
  const std::string hash = dataHash(*m_workspace->data(), "alpha", "latency");
  EXPECT_EQ(hash.size(), 64u);
  EXPECT_EQ(m_workspace->model("alpha", "latency"), nullptr);
  const auto stored = store("alpha", "latency", "ridge-onehot", hash);
  ASSERT_TRUE(stored) << stored.error().message;
  ASSERT_EQ(m_workspace->models()->size(), 1u);
  EXPECT_FALSE(m_workspace->models()->front().stale);
  EXPECT_EQ(m_workspace->models()->front().predictor, nullptr);
  const auto model = m_workspace->model("alpha", "latency");
  ASSERT_NE(model, nullptr);
  ASSERT_NE(model->predictor, nullptr);
  EXPECT_EQ(m_workspace->model("alpha", "latency"), model) << "read once";
  EXPECT_EQ(m_workspace->model("beta", "latency"), nullptr);

  ASSERT_TRUE(addValue(77));
  EXPECT_TRUE(m_workspace->models()->front().stale);
  EXPECT_EQ(m_workspace->model("alpha", "latency"), nullptr);
}

TEST_F(OpenWorkspace, AModelThatCannotBeReadIsNoModel) {
  ASSERT_TRUE(m_workspace->change([&](WorkspaceFile& file) {
    return file.putModel({"alpha", "latency", "ridge-rich", dataHash(*m_workspace->data(), "alpha", "latency"), "{}",
                          "not a predictor"});
  }));
  EXPECT_EQ(m_workspace->model("alpha", "latency"), nullptr);
}

TEST_F(OpenWorkspace, TheHashIsThatOfTheValuesOfThisTargetAlone) {
  const auto data = m_workspace->data();
  const std::string latency = dataHash(*data, "alpha", "latency");
  EXPECT_NE(latency, dataHash(*data, "beta", "latency"));
  EXPECT_NE(latency, dataHash(*data, "alpha", "energy"));
  EXPECT_EQ(dataHash(*data, "alpha", "accuracy:toy_test"), dataHash(*data, "alpha", "accuracy:toy_test"));
  EXPECT_EQ(dataHash(*data, "delta", "latency"), "");
  EXPECT_EQ(dataHash(*data, "nobody", "latency"), "");
  ASSERT_TRUE(m_workspace->change([](WorkspaceFile& file) { return file.setCurrentTask("toy_test"); }));
  EXPECT_EQ(dataHash(*m_workspace->data(), "alpha", "latency"), latency);
}

TEST_F(OpenWorkspace, ReadersAreNotHeldUpByAWriter) {
  std::jthread writer([&] {
    for (int i = 0; i < 20; ++i) EXPECT_TRUE(addValue(i));
  });
  for (int i = 0; i < 2000; ++i) {
    const auto data = m_workspace->data();
    ASSERT_EQ(data->series[0].values.size(), data->designs.size());
  }
}

}  // namespace
}  // namespace isotone::test
