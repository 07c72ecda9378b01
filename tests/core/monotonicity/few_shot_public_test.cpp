// The few-shot process on public measurements: HELP's split of NAS-Bench-201, devices left out chip by chip, NASFLAT's tasks.
// Designs that reach nothing are left out; SRCC is over all query designs.
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "core/monotonicity/anchors.h"
#include "core/predictors/evaluation.h"
#include "core/predictors/gaussian_process.h"
#include "core/predictors/ranks.h"
#include "core/predictors/ridge.h"
#include "core/space/column_text.h"
#include "tests/support/public_table.h"

namespace isotone {
namespace {

struct Table {
  std::shared_ptr<const DesignSpace> space;
  DesignMatrix designs;
  std::vector<std::uint8_t> live;
  std::vector<std::string> devices;
  std::vector<std::vector<double>> values;

  std::size_t device(const std::string& name) const {
    return static_cast<std::size_t>(std::find(devices.begin(), devices.end(), name) - devices.begin());
  }
};

Table readTable(const std::string& space, const std::string& architectures, const std::string& latencies) {
  Table out{.space = std::make_shared<const DesignSpace>(*DesignSpace::builtIn(space))};
  out.designs = DesignMatrix(out.space->decisions().size());
  const auto text = test::readPublicTable(architectures).text;
  std::vector<const ColumnFormat*> formats;
  for (const ColumnFormat& format : out.space->columns())
    if (text.contains(format.column) && format.column != "blocks") formats.push_back(&format);
  for (std::size_t row = 0; row < text.at("index").size(); ++row) {
    std::vector<std::string_view> cells;
    for (const ColumnFormat* format : formats) cells.push_back(text.at(format->column)[row]);
    const auto design = designFromColumns(*out.space, formats, cells);
    EXPECT_TRUE(design) << design.error().message;
    out.designs.push(*design);
    out.live.push_back(out.space->isLive(*design) ? 1 : 0);
  }
  const auto measured = test::readPublicTable(latencies);
  for (const std::string& name : measured.names) {
    if (name == "index") continue;
    out.devices.push_back(name);
    out.values.push_back(measured.numbers(name));
  }
  return out;
}

Table cells() { return readTable("nasbench201", "nasbench201/architectures.csv", "nasbench201/latency_ms.csv.gz"); }

// "1080ti" for 1080ti_32: the number behind is a batch size.
std::string chipOf(const std::string& device) {
  const std::size_t at = device.rfind('_');
  const std::string tail = device.substr(at + 1);
  return tail == "1" || tail == "32" || tail == "64" || tail == "256" ? device.substr(0, at) : device;
}

/// A pool to measure from, queries to be judged on, and what the sources teach.
class Split {
 public:
  Split(const Table& table, std::size_t poolSize, std::size_t queryEnd, const std::vector<std::size_t>& sources) : m_table(table) {
    m_pool = select(0, poolSize, m_poolRows);
    m_query = select(poolSize, queryEnd, m_queryRows);
    std::vector<SourceDevice> devices;
    for (const std::size_t source : sources) devices.push_back({table.devices[source], take(source, m_poolRows)});
    const auto fleet = Fleet::learn(table.space, m_pool, devices, 1, {});
    EXPECT_TRUE(fleet) << fleet.error().message;
    m_fleet = *fleet;
    m_columns = m_fleet->columns(m_pool);
  }

  std::vector<std::size_t> anchors(std::size_t count) const { return *chooseAnchors(*m_fleet, m_columns, count, {}, 1, {}); }
  std::vector<std::size_t> random(std::size_t count, std::uint64_t seed) const { return Random(seed).sample(m_pool.size(), count); }

  Accuracy fewShot(std::size_t device, const std::vector<std::size_t>& measured) const {
    return judge(*gaussianProcessFactory(m_fleet), device, measured);
  }
  Accuracy leastSquares(std::size_t device, const std::vector<std::size_t>& measured) const {
    return judge(*leastSquaresFactory(m_table.space), device, measured);
  }
  /// SRCC of the source that ranks the measurements best.
  double reuse(const std::vector<std::size_t>& sources, std::size_t device, const std::vector<std::size_t>& measured) const {
    std::vector<std::size_t> rows;
    for (const std::size_t at : measured) rows.push_back(m_poolRows[at]);
    std::size_t best = sources.front();
    double bestSrcc = -2;
    for (const std::size_t source : sources) {
      const double srcc = spearman(take(source, rows), take(device, rows));
      if (srcc > bestSrcc) {
        bestSrcc = srcc;
        best = source;
      }
    }
    return spearman(take(best, m_queryRows), take(device, m_queryRows));
  }

 private:
  DesignMatrix select(std::size_t from, std::size_t to, std::vector<std::size_t>& rows) const {
    DesignMatrix out(m_table.designs.decisions());
    for (std::size_t row = from; row < to; ++row) {
      if (!m_table.live[row]) continue;
      rows.push_back(row);
      out.push(m_table.designs[row]);
    }
    return out;
  }
  std::vector<double> take(std::size_t device, const std::vector<std::size_t>& rows) const {
    std::vector<double> out;
    for (const std::size_t row : rows) out.push_back(m_table.values[device][row]);
    return out;
  }
  Accuracy judge(const PredictorFactory& factory, std::size_t device, const std::vector<std::size_t>& measured) const {
    TrainingSet data;
    data.designs = DesignMatrix(m_pool.decisions());
    for (const std::size_t at : measured) {
      data.designs.push(m_pool[at]);
      data.values.push_back(m_table.values[device][m_poolRows[at]]);
    }
    const auto fitted = factory.fit(data, 1, {});
    EXPECT_TRUE(fitted) << fitted.error().message;
    std::vector<Prediction> out(m_query.size());
    (*fitted)->predict(m_query, out);
    return accuracyOf(out, take(device, m_queryRows));
  }

  const Table& m_table;
  std::vector<std::size_t> m_poolRows, m_queryRows;
  DesignMatrix m_pool, m_query;
  std::shared_ptr<const Fleet> m_fleet;
  CovarianceColumns m_columns;
};

std::vector<std::size_t> devicesOf(const Table& table, const std::string& benchmark, const std::string& task,
                                   const std::string& folder, const std::string& role) {
  auto text = test::readPublicTable("splits/device_splits.csv").text;
  std::vector<std::size_t> out;
  for (std::size_t row = 0; row < text["task"].size(); ++row) {
    const std::string column = text["column_in_this_package"][row];
    if (text["benchmark"][row] == benchmark && text["task"][row] == task && text["role"][row] == role && column.starts_with(folder + "/"))
      out.push_back(table.device(column.substr(folder.size() + 1)));
  }
  return out;
}

// Two of HELP's targets are sums over operations almost exactly, so that any interval covers them; the others decide, and
// vary from draw to draw: more draws than the 20 that the table shows.
constexpr std::uint64_t kSeeds = 60;

TEST(FewShotOnPublicData, HelpsSplitOfNasBench201) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const Table table = cells();
  const auto sources = devicesOf(table, "HELP", "H", "nasbench201", "train");
  ASSERT_EQ(sources.size(), 9u);
  const Split split(table, 900, 1900, sources);
  const auto ten = split.anchors(10), five = split.anchors(5);
  const std::vector<std::pair<std::string, double>> published = {
      {"titan_rtx_256", .987}, {"fpga", .985}, {"raspi4", .890}, {"eyeriss", .940}};  // HELP, table 3, 10 measurements
  double designed = 0, designedFive = 0, random = 0, error = 0, coverage = 0;
  for (const auto& [name, help] : published) {
    const std::size_t device = table.device(name);
    const Accuracy here = split.fewShot(device, ten);
    EXPECT_GE(here.srcc, help - 0.005) << name;
    designed += here.srcc / 4;
    error += here.mapePercent / 4;
    designedFive += split.fewShot(device, five).srcc / 4;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
      const Accuracy drawn = split.fewShot(device, split.random(10, seed));
      random += drawn.srcc / (4 * kSeeds);
      coverage += drawn.coverage90Percent / (4 * kSeeds);
    }
  }
  EXPECT_GE(designed, 0.975);
  EXPECT_GE(designedFive, 0.965);
  EXPECT_GE(random, 0.97);
  EXPECT_LE(error, 5.5);
  EXPECT_GE(coverage, 87);
  EXPECT_LE(coverage, 97);
}

struct LeaveOneChipOut {
  double fewShot = 0, least = 1, leastSquares = 0, reuse = 0;
};
LeaveOneChipOut leaveOneChipOut(const Table& table, std::size_t poolSize, std::size_t queryEnd) {
  LeaveOneChipOut out;
  const double share = 1.0 / static_cast<double>(table.devices.size());
  std::vector<bool> isDone(table.devices.size(), false);
  for (std::size_t first = 0; first < table.devices.size(); ++first) {
    if (isDone[first]) continue;
    std::vector<std::size_t> sources, targets;
    for (std::size_t other = 0; other < table.devices.size(); ++other)
      (chipOf(table.devices[other]) == chipOf(table.devices[first]) ? targets : sources).push_back(other);
    const Split split(table, poolSize, queryEnd, sources);
    const auto measured = split.anchors(10);
    for (const std::size_t target : targets) {
      isDone[target] = true;
      const double srcc = split.fewShot(target, measured).srcc;
      out.fewShot += share * srcc;
      out.least = std::min(out.least, srcc);
      out.leastSquares += share * split.leastSquares(target, measured).srcc;
      out.reuse += share * split.reuse(sources, target, measured);
    }
  }
  return out;
}

TEST(FewShotOnPublicData, NasBench201ChipByChip) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const LeaveOneChipOut result = leaveOneChipOut(cells(), 900, 1900);
  EXPECT_GE(result.fewShot, 0.97);
  EXPECT_GE(result.least, 0.88);
  EXPECT_GT(result.fewShot, result.reuse);
}

TEST(FewShotOnPublicData, FbnetChipByChip) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const LeaveOneChipOut result = leaveOneChipOut(readTable("fbnet", "fbnet/architectures.csv", "fbnet/latency_ms.csv"), 4000, 5000);
  EXPECT_GE(result.fewShot, 0.94);
  EXPECT_GT(result.fewShot, result.leastSquares);
  EXPECT_GT(result.fewShot, result.reuse);
}

TEST(FewShotOnPublicData, OnceForAllChipByChip) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const LeaveOneChipOut result = leaveOneChipOut(readTable("ofa-mobilenetv3", "ofa/architectures.csv", "ofa/latency_ms.csv"), 4000, 5000);
  EXPECT_GT(result.fewShot, result.leastSquares);
  EXPECT_GT(result.fewShot, result.reuse);
}

TEST(FewShotOnPublicData, NasflatsTasksOnFbnet) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const Table table = readTable("fbnet", "fbnet/architectures.csv", "fbnet/latency_ms.csv");
  const std::vector<std::pair<std::string, double>> published = {{"F2", .809}, {"F3", .871}};  // NASFLAT, 20 measurements
  for (const auto& [task, nasflat] : published) {
    const Split split(table, 4000, 5000, devicesOf(table, "NASFLAT", task, "fbnet", "train"));
    const auto targets = devicesOf(table, "NASFLAT", task, "fbnet", "test");
    ASSERT_EQ(targets.size(), 5u);
    double srcc = 0;
    for (const std::size_t target : targets) srcc += split.fewShot(target, split.anchors(10)).srcc / 5;
    EXPECT_GT(srcc, nasflat) << task;
  }
}

}  // namespace
}  // namespace isotone
