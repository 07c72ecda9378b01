#include "ui/view_models/import_model.h"

#include <cmath>
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

using State = ImportModel::State;
using ::testing::HasSubstr;

class ImportModelTest : public ::testing::Test {
 protected:
  ImportModelTest() : workspace(test::smallWorkspace(folder / "small.isotone")) { session.setWorkspace(workspace); }

  /// A table of latencies of the first designs; the header says the device, the name says whether there is a unit.
  QString table(const std::string& name, const std::string& column, int rows = 40) {
    std::ofstream file(folder / name);
    file << "index," << column << "\n";
    const auto data = session.data();
    for (int row = 0; row < rows; ++row) file << data->designs.index[std::size_t(row)] << "," << 1.5 + 0.25 * row << "\n";
    return QString::fromStdString((folder / name).string());
  }
  bool waitFor(State state) {
    return QTest::qWaitFor([&] { return model.state() == state; }, 20'000);
  }
  int columnOf(const std::string& header) const {
    for (std::size_t i = 0; i < model.plan()->columns.size(); ++i)
      if (model.plan()->columns[i].header == header) return int(i);
    return -1;
  }

  test::TemporaryFolder folder;
  std::shared_ptr<Workspace> workspace;
  JobRunner jobs;
  Session session{jobs};
  ImportModel model{session};
};

TEST_F(ImportModelTest, ShowsThePlanAndImportsIt) {
  QSignalSpy imported(&model, &ImportModel::imported);
  model.add({table("latency_ms.csv", "epsilon")});
  ASSERT_TRUE(waitFor(State::Ready)) << model.problem().toStdString();
  ASSERT_NE(columnOf("epsilon"), -1);
  EXPECT_TRUE(model.canImport());
  model.importCurrent();
  ASSERT_TRUE(waitFor(State::Idle));
  ASSERT_EQ(imported.count(), 1);
  EXPECT_EQ(imported.front().at(1).toULongLong(), 40u);
  const auto device = session.data()->findDevice("epsilon");
  ASSERT_TRUE(device.has_value());
  EXPECT_DOUBLE_EQ(session.data()->find(*device, Metric::Latency)->values[4], 2.5);
}

TEST_F(ImportModelTest, AnUnknownUnitIsAskedAndBlocksTheImport) {
  model.add({table("numbers.csv", "epsilon_latency")});
  ASSERT_TRUE(waitFor(State::Ready)) << model.problem().toStdString();
  ASSERT_FALSE(model.openQuestions().isEmpty());
  EXPECT_FALSE(model.canImport());
  const int column = columnOf("epsilon_latency");
  ASSERT_NE(column, -1);
  model.setRole(column, {ColumnRole::Value, Metric::Latency});
  EXPECT_TRUE(model.isOpen(column));
  model.setUnit(column, QStringLiteral("µs"));
  EXPECT_FALSE(model.isOpen(column));
  EXPECT_EQ(model.plan()->columns[std::size_t(column)].unit->symbol, parseUnit("µs")->symbol);
}

TEST_F(ImportModelTest, AnotherQuantityForgetsTheUnit) {
  model.add({table("latency_ms.csv", "epsilon")});
  ASSERT_TRUE(waitFor(State::Ready));
  const int column = columnOf("epsilon");
  model.setRole(column, {ColumnRole::Value, Metric::Energy});
  EXPECT_FALSE(model.plan()->columns[std::size_t(column)].unit.has_value()) << "milliseconds are no energy";
  EXPECT_FALSE(model.canImport());
  model.setUnit(column, QStringLiteral("mJ"));
  EXPECT_TRUE(model.canImport());
}

TEST_F(ImportModelTest, ColumnsCanBeLeftOutAndTakenBack) {
  model.add({table("latency_ms.csv", "epsilon")});
  ASSERT_TRUE(waitFor(State::Ready));
  const int column = columnOf("epsilon"), before = model.columnsToImport();
  model.setIncluded(column, false);
  EXPECT_EQ(model.columnsToImport(), before - 1);
  model.setIncluded(column, true);
  EXPECT_EQ(model.columnsToImport(), before);
  EXPECT_TRUE(model.canImport());
}

TEST_F(ImportModelTest, FilesWaitInAQueueAndCanBeSkipped) {
  model.add({table("latency_ms.csv", "epsilon"), table("second_ms.csv", "zeta")});
  ASSERT_TRUE(waitFor(State::Ready));
  EXPECT_EQ(model.total(), 2);
  EXPECT_EQ(model.position(), 1);
  model.skip();
  EXPECT_EQ(model.position(), 2);
  ASSERT_TRUE(waitFor(State::Ready));
  EXPECT_THAT(model.file().toStdString(), HasSubstr("second_ms.csv"));
  model.cancel();
  EXPECT_EQ(model.state(), State::Idle);
  EXPECT_FALSE(session.data()->findDevice("epsilon").has_value());
}

TEST_F(ImportModelTest, AFolderStandsForItsTables) {
  std::filesystem::create_directory(folder / "tables");
  table("tables/a_ms.csv", "epsilon");
  table("tables/b_ms.csv", "zeta");
  std::ofstream(folder / "tables/readme.md") << "not a table";
  model.add({QString::fromStdString((folder / "tables").string())});
  EXPECT_EQ(model.total(), 2);
  ASSERT_TRUE(waitFor(State::Ready));
}

TEST_F(ImportModelTest, AFilledMeasurementKitIsDroppedAsAFolder) {
  std::filesystem::create_directories(folder / "kit/networks");
  std::ofstream(folder / "kit/README.md") << "# Measurement kit\n";
  const auto data = session.data();
  std::ofstream file(folder / "kit/measurements.csv");
  file << "# device,my_board,a short name\n# threads,4,\n# origin,measured,leave as it is\n"
       << "index,key,network,latency_ms,repeats,spread_ms,remark\n";
  for (std::size_t row = 0; row < 6; ++row)
    file << data->designs.index[row] << "," << data->space->key(data->designs.designs[row]) << ",networks/x.json,"
         << (row == 5 ? "" : row == 4 ? "failed" : std::to_string(2.0 + double(row))) << ",50,0.01,\n";
  file.close();
  model.add({QString::fromStdString((folder / "kit").string())});
  ASSERT_TRUE(waitFor(State::Ready)) << model.problem().toStdString();
  EXPECT_TRUE(model.openQuestions().isEmpty());
  EXPECT_EQ(model.plan()->columns[std::size_t(columnOf("latency_ms"))].device, "my_board");
  ASSERT_TRUE(model.canImport());
  model.importCurrent();
  ASSERT_TRUE(waitFor(State::Idle));
  const auto device = session.data()->findDevice("my_board");
  ASSERT_TRUE(device.has_value());
  EXPECT_EQ(session.data()->devices[*device].origin, Origin::Measured);
  EXPECT_EQ(session.data()->devices[*device].conditions.at("threads"), "4");
  const auto& values = session.data()->find(*device, Metric::Latency)->values;
  EXPECT_EQ(values[3], 5.0);
  EXPECT_EQ(values[4], kInfeasible);
  EXPECT_TRUE(std::isnan(values[5]));
}

TEST_F(ImportModelTest, AFileThatCannotBeReadSaysWhy) {
  model.add({QString::fromStdString((folder / "missing.csv").string())});
  ASSERT_TRUE(waitFor(State::Failed));
  EXPECT_THAT(model.problem().toStdString(), HasSubstr("missing.csv"));
  EXPECT_FALSE(model.canImport());
}

TEST_F(ImportModelTest, ClosingTheWorkspaceForgetsTheQueue) {
  model.add({table("latency_ms.csv", "epsilon")});
  ASSERT_TRUE(waitFor(State::Ready));
  session.closeWorkspace();
  EXPECT_EQ(model.state(), State::Idle);
}

}  // namespace
}  // namespace isotone
