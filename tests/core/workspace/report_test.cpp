#include <algorithm>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/workspace/evaluate.h"
#include "core/workspace/export.h"
#include "core/workspace/make_report.h"
#include "tests/core/workspace/verb_workspaces.h"

namespace isotone {
namespace {

std::string allText(const Report& report) {
  std::string text;
  for (const Section& section : report.sections) {
    text += section.heading + "\n";
    for (const Block& block : section.blocks) {
      if (const auto* paragraph = std::get_if<Paragraph>(&block)) text += paragraph->text + "\n";
      if (const auto* facts = std::get_if<FactsBlock>(&block))
        for (const auto& [name, words] : facts->facts) text += name + ": " + words + "\n";
    }
  }
  return text;
}

TEST(MakeReport, HasAllSectionsAndIsTheSameTwice) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 300);
  ASSERT_TRUE(workspace);
  ReportRequest request;
  request.date = "2026-11-23";
  const auto report = makeReport(*workspace, request, {});
  ASSERT_TRUE(report) << report.error().message;
  ASSERT_EQ(report->sections.size(), reportSectionsByDefault().size());
  for (std::size_t i = 0; i < report->sections.size(); ++i) {
    EXPECT_EQ(report->sections[i].id, reportSectionsByDefault()[i]);
    EXPECT_FALSE(report->sections[i].blocks.empty()) << report->sections[i].id;
  }
  EXPECT_EQ(report->date, "2026-11-23");
  const auto again = makeReport(*workspace, request, {});
  ASSERT_TRUE(again);
  EXPECT_EQ(allText(*report), allText(*again));
  EXPECT_EQ(allText(*report).find("nan"), std::string::npos);
}

TEST(MakeReport, ConditionsThatAreListedAreNotCalledUnknown) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 60);
  ASSERT_TRUE(workspace);
  ImportedData data;
  DeviceProfile board;
  board.name = "board";
  data.columns = {{"board", Metric::Latency, "ms", {}, {}}};
  for (std::uint32_t row = 0; row < 40; ++row) {
    data.columns[0].rows.push_back(row);
    data.columns[0].values.push_back(1.0 + row);
  }
  const auto said = [&](const char* name, std::map<std::string, std::string> conditions) {
    data.columns[0].device = board.name = name;
    board.conditions = std::move(conditions);
    data.devices = {board};
    EXPECT_TRUE(workspace->change([&](WorkspaceFile& file) { return file.addImport(data, name, "0", {}); }));
    ReportRequest request;
    request.device = name;
    request.sections = {"data"};
    const auto report = makeReport(*workspace, request, {});
    EXPECT_TRUE(report);
    return report ? allText(*report) : std::string();
  };
  EXPECT_NE(said("silent", {}).find("conditions of measuring are not stated"), std::string::npos);
  const std::string listed = said("told", {{"threads", "2"}});
  EXPECT_NE(listed.find("Threads: 2"), std::string::npos);
  EXPECT_EQ(listed.find("conditions of measuring are not stated"), std::string::npos);
}

TEST(MakeReport, WhyThisOneNamesTheRunnerUpWhatBindsAndThePins) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 300);
  ASSERT_TRUE(workspace);
  ReportRequest request;
  request.sections = {"why"};
  request.goal.maxLatencyMs = 11;
  request.pins = {{"A", 5, "in production"}};
  const auto report = makeReport(*workspace, request, {});
  ASSERT_TRUE(report) << report.error().message;
  const std::string text = allText(*report);
  EXPECT_NE(text.find("that meet latency ≤ 11 ms, Design "), std::string::npos) << text;
  EXPECT_NE(text.find("The runner-up, Design "), std::string::npos) << text;
  EXPECT_NE(text.find("Latency binds. A limit of 12.1 ms would buy "), std::string::npos) << text;
  EXPECT_NE(text.find("From the runner-up it is set apart by "), std::string::npos) << text;
  std::string cells;
  for (const Block& block : report->sections[0].blocks)
    if (const auto* table = std::get_if<TableBlock>(&block))
      for (const auto& row : table->table.rows)
        for (const auto& cell : row) cells += cell.text + "|";
  EXPECT_NE(cells.find("pinned as A"), std::string::npos) << cells;
  EXPECT_NE(cells.find("in production"), std::string::npos) << cells;
  EXPECT_NE(cells.find("worse"), std::string::npos) << cells;
  EXPECT_EQ(cells.find("nan"), std::string::npos) << cells;
}

TEST(MakeReport, TheDateCanBeFixed) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 60);
  ASSERT_TRUE(workspace);
  ReportRequest request;
  request.sections = {"data"};
  setenv("SOURCE_DATE_EPOCH", "1700000000", 1);
  EXPECT_EQ(makeReport(*workspace, request, {})->date, "2023-11-14");
  request.date = "2026-02-28";
  EXPECT_EQ(makeReport(*workspace, request, {})->date, "2026-02-28") << "what is asked for comes first";
  setenv("SOURCE_DATE_EPOCH", "yesterday", 1);
  request.date.clear();
  EXPECT_EQ(makeReport(*workspace, request, {})->date.size(), 10u);
  unsetenv("SOURCE_DATE_EPOCH");
  for (const char* wrong : {"2026-02-30", "28.02.2026", "2026-2-8", "2026-02-28 12:00"}) {
    request.date = wrong;
    const auto refused = makeReport(*workspace, request, {});
    ASSERT_FALSE(refused) << wrong;
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
  }
}

TEST(MakeReport, OnlyTheSectionsAskedFor) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 100);
  ASSERT_TRUE(workspace);
  ReportRequest request;
  request.sections = {"goal", "data"};
  const auto report = makeReport(*workspace, request, {});
  ASSERT_TRUE(report) << report.error().message;
  ASSERT_EQ(report->sections.size(), 2u);
  EXPECT_EQ(report->sections[0].id, "goal");
  EXPECT_EQ(report->sections[1].id, "data");
  request.sections = {"weather"};
  const auto refused = makeReport(*workspace, request, {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
}

TEST(MakeReport, ValidationIsMadeOnRequestAndSaysWhatItLacks) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 100);
  ASSERT_TRUE(workspace);
  ReportRequest request;
  request.sections = {"validation"};
  const auto report = makeReport(*workspace, request, {});
  ASSERT_TRUE(report) << report.error().message;
  ASSERT_EQ(report->sections.size(), 1u);
  EXPECT_EQ(report->sections[0].id, "validation");
  for (const std::string& name : quickEvaluationNames())
    EXPECT_NE(allText(*report).find(name + ": "), std::string::npos) << "one device is not enough for " << name << "\n" << allText(*report);
}

TEST(MakeReport, AGoalThatNothingMeetsIsSaid) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 300);
  ASSERT_TRUE(workspace);
  ReportRequest request;
  request.goal.maxLatencyMs = 1e-6;
  const auto report = makeReport(*workspace, request, {});
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_NE(allText(*report).find("Nothing meets"), std::string::npos) << allText(*report);
}

TEST(MakeReport, AWorkspaceWithoutMeasurementsIsAnErrorInOneSentence) {
  const test::Folder folder;
  const auto workspace = test::newWorkspace(folder, "nasbench201", {});
  ASSERT_TRUE(workspace);
  const auto report = makeReport(*workspace, {}, {});
  ASSERT_FALSE(report);
  EXPECT_EQ(report.error().kind, ErrorKind::Infeasible);
}

TEST(MakeReport, WithoutAccuracyTheDesignSectionSaysSo) {
  const test::Folder folder;
  std::string table = "index,board,phone\n";
  for (int i = 0; i < 200; ++i)
    table += std::to_string(i) + "," + std::to_string(1 + 0.01 * i) + "," + std::to_string(2 + 0.02 * ((i * 7) % 200)) + "\n";
  const auto architectures = test::publicData() / "nasbench201" / "architectures.csv";
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto workspace = test::newWorkspace(folder, "nasbench201", {architectures, folder.write("own_latency_ms.csv", table)});
  ASSERT_TRUE(workspace);
  const auto report = makeReport(*workspace, {}, {});
  ASSERT_TRUE(report) << report.error().message;
  ASSERT_EQ(report->sections.size(), reportSectionsByDefault().size());
  EXPECT_NE(allText(*report).find("There is no design to recommend yet."), std::string::npos) << allText(*report);
}

TEST(ExportDesign, WritesArchitecturePolicyAndFront) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 300);
  ASSERT_TRUE(workspace);
  const std::string device = workspace->data()->devices.at(0).name;
  for (const std::string format : {"architecture", "policy", "csv"}) {
    const auto exported = exportDesign(*workspace, {{{.device = device}}, format}, {});
    ASSERT_TRUE(exported) << format << ": " << exported.error().message;
    if (format == "csv") {
      EXPECT_TRUE(exported->bytes.starts_with("index,key,accuracy_percent,latency_ms,"));
      EXPECT_GT(std::count(exported->bytes.begin(), exported->bytes.end(), '\n'), 1);
    } else {
      const auto json = nlohmann::json::parse(exported->bytes);
      EXPECT_EQ(json["format"], "isotone-" + format);
      EXPECT_FALSE(json["layers"].empty());
    }
    if (format == "policy") {
      EXPECT_EQ(exported->warnings.size(), 1u) << "FBNet has no bits, and the export says so";
    }
  }
}

TEST(ExportDesign, ADesignByKeyAndAnUnknownFormat) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 60);
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  const std::string key = data->space->key(data->designs.designs[7]);
  const auto exported = exportDesign(*workspace, {.format = "architecture", .designKey = key}, {});
  ASSERT_TRUE(exported) << exported.error().message;
  const auto json = nlohmann::json::parse(exported->bytes);
  EXPECT_EQ(json["key"], key);
  EXPECT_TRUE(json["estimates"]["latency"].is_null()) << "no device was named";
  const auto refused = exportDesign(*workspace, {.format = "png", .designKey = key}, {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
}

TEST(ExportDesign, AnImpossibleGoalIsInfeasibleAndNamesTheNearest) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 60);
  ASSERT_TRUE(workspace);
  ExportRequest request{{{.device = workspace->data()->devices.at(0).name}}, "architecture"};
  request.goal.maxLatencyMs = 1e-6;
  const auto refused = exportDesign(*workspace, request, {});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::Infeasible);
  EXPECT_NE(refused.error().message.find("nearest"), std::string::npos) << refused.error().message;
}

TEST(ExportDesign, ASpaceWithoutLayersHasNoPolicy) {
  const test::Folder folder;
  auto space = DesignSpace::fromColumns({"width", "depth"}, {{"1", "2"}, {"3", "4"}});
  ASSERT_TRUE(space) << space.error().message;
  const auto workspace = Workspace::create(folder.path() / "t.isotone", *space);
  ASSERT_TRUE(workspace) << workspace.error().message;
  const std::string key = (*workspace)->data()->space->key(Design{0, 1});
  const auto policy = exportDesign(**workspace, {.format = "policy", .designKey = key}, {});
  ASSERT_FALSE(policy);
  EXPECT_EQ(policy.error().kind, ErrorKind::Infeasible);
  const auto ofTool = exportDesign(**workspace, {.format = "ort", .designKey = key}, {});
  ASSERT_FALSE(ofTool);
  EXPECT_EQ(ofTool.error().message, policy.error().message);
  const auto architecture = exportDesign(**workspace, {.format = "architecture", .designKey = key}, {});
  ASSERT_TRUE(architecture) << architecture.error().message;
  EXPECT_EQ(architecture->warnings.size(), 1u);
}

}  // namespace
}  // namespace isotone
