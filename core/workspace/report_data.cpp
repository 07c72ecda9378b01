// "To repeat this report": where each number comes from.
#include <algorithm>
#include <filesystem>
#include <map>

#include "core/base/language.h"
#include "core/workspace/device_words.h"
#include "core/workspace/report_parts.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

struct Source { std::string hash; std::vector<std::string> what; };

void note(std::map<std::string, Source>& sources, const std::string& file, const std::string& hash, const std::string& what) {
  if (file.empty() || hash.empty()) return;  // what the program simulated came from no file
  Source& source = sources[file];
  source.hash = hash;
  if (std::find(source.what.begin(), source.what.end(), what) == source.what.end()) source.what.push_back(what);
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

TableBlock sourcesTable(const Dataset& data) {
  std::map<std::string, Source> sources;
  std::map<std::string, std::size_t> devices;
  for (const Series& series : data.series) {
    note(sources, series.sourceFile, series.sourceHash, metricInText(series.metric));
    ++devices[series.sourceFile];
  }
  std::map<std::string, std::size_t> tasks;
  for (const TaskAccuracy& task : data.accuracies) {
    note(sources, task.sourceFile, task.sourceHash, said("core", "accuracy"));
    ++tasks[task.sourceFile];
  }
  TableBlock block;
  block.table.title = said("core", "Sources");
  block.table.header = {said("core", "File"), said("core", "Holds"), "SHA-256"};
  for (const auto& [file, source] : sources) {
    std::string holds = joined(source.what);
    if (const auto found = devices.find(file); found != devices.end() && found->second > 1)
      holds = sayf(phrase("core", "{} of {} columns"), holds, countText(static_cast<std::int64_t>(found->second)));
    if (const auto found = tasks.find(file); found != tasks.end())
      holds += ", " + countText(static_cast<std::int64_t>(found->second), said("core", "task"), said("core", "tasks"));
    constexpr std::size_t kShownHash = 16;
    block.table.rows.push_back({textCell(std::filesystem::path(file).filename().string()), textCell(holds),
                                textCell(source.hash.size() > kShownHash ? source.hash.substr(0, kShownHash) + "…" : source.hash)});
  }
  block.caption = said("core", "Imported files; the hash is that of the file's bytes.");
  return block;
}

std::string methodSentence(const ReportContext& context) {
  std::string text;
  if (context.candidates) {
    const std::string designs = countText(static_cast<std::int64_t>(context.candidates->table.size()), said("core", "design"), said("core", "designs"));
    text = context.candidates->method == Method::Evolutionary ? sayf(phrase("core", "Evolutionary search (NSGA-II), {}; "), designs)
                                                              : sayf(phrase("core", "Exhaustive search over {}; "), designs);
  }
  return text + said("core", "Spearman's rank correlation, ties averaged; ridge with generalised cross-validation.");
}

std::string seedSentence(const ReportContext& context) {
  std::string text = sayf(phrase("core", "Seed {}"), context.request.seed);
  if (context.latency)
    text += sayf(phrase("core", "; {}, {} held out"),
                 countText(static_cast<std::int64_t>(context.latency->samples), said("core", "training design"), said("core", "training designs")),
                 countText(static_cast<std::int64_t>(context.latency->truth.size())));
  return asSentence(text);
}

std::string validitySentence(const ReportContext& context) {
  const DeviceProfile& device = context.data->devices[context.device];
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
  if (!device.batch.empty()) add(device.batch == "not stated" ? said("core", "batch size not stated") : sayf(phrase("core", "batch {}"), device.batch));
  if (!device.precision.empty()) add(device.precision);
  if (!text.empty()) text = asSentence(capitalised(text));
  const auto say = [&](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
  if (text.empty() && conditionsOf(device).empty()) say(said("core", "The conditions of measuring are not stated."));
  if (device.timerResolutionMs && *device.timerResolutionMs >= 1) say(said("core", "The clock counts whole milliseconds."));
  if (!context.data->find(context.device, Metric::Energy)) say(said("core", "Energy is not known for this device."));
  return text;
}

std::string originSentence(const ReportContext& context) {
  const DeviceProfile& device = context.data->devices[context.device];
  if (context.data->simulated)
    return said("core",
                "All numbers are simulated: analytic devices from public spec sheets and an accuracy surrogate. Nothing was "
                "measured.");
  if (device.origin == Origin::Simulated) return said("core", "The device is simulated; its numbers are not measurements.");
  return said("core", "Numbers of measured designs are the measurements, as taken or imported; others are predicted, with intervals.");
}

}  // namespace

Section dataSection(const ReportContext& context) {
  const Dataset& data = *context.data;
  Section section{.id = "data", .heading = said("core", "To repeat this report")};
  FactsBlock facts;
  const auto dead = std::count(data.designs.live.begin(), data.designs.live.end(), 0);
  const DeviceProfile& device = data.devices[context.device];
  std::string origin = sayf(phrase("core", "{} of {}."), countText(static_cast<std::int64_t>(data.designs.size()), said("core", "design"), said("core", "designs")),
                            data.space->title());
  if (dead > 0) origin += ' ' + sayf(phrase("core", "{} disconnected ones are left out."), countText(dead));
  if (!device.source.empty()) origin += " " + context.deviceTitle + ": " + device.source + (device.source.ends_with('.') ? "" : ".");
  facts.facts.emplace_back(said("core", "Data"), origin);
  facts.facts.emplace_back(said("core", "Origin"), originSentence(context));
  facts.facts.emplace_back(said("core", "Method"), methodSentence(context));
  facts.facts.emplace_back(said("core", "Seeds"), seedSentence(context));
  facts.facts.emplace_back(said("core", "Intervals"), said("core", "SRCC: Fisher z with the Bonett–Wright error, 95 %. Predictions: 90 %."));
  facts.facts.emplace_back(said("core", "Version"), std::string("Isotone ") + ISOTONE_VERSION + ".");
  if (std::string validity = validitySentence(context); !validity.empty()) facts.facts.emplace_back(said("core", "Valid for"), std::move(validity));
  section.blocks.push_back(std::move(facts));
  FactsBlock conditions{.facts = {}, .title = said("core", "Conditions of measuring")};
  for (const MeasuringCondition& condition : conditionsOf(device)) conditions.facts.emplace_back(condition.title, condition.value);
  if (!conditions.facts.empty()) section.blocks.push_back(std::move(conditions));
  TableBlock sources = sourcesTable(data);
  if (!sources.table.rows.empty()) section.blocks.push_back(std::move(sources));
  return section;
}

}  // namespace isotone
