// "To repeat this report": where each number comes from.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

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
    note(sources, series.sourceFile, series.sourceHash, metricName(series.metric));
    ++devices[series.sourceFile];
  }
  std::map<std::string, std::size_t> tasks;
  for (const TaskAccuracy& task : data.accuracies) {
    note(sources, task.sourceFile, task.sourceHash, "accuracy");
    ++tasks[task.sourceFile];
  }
  TableBlock block;
  block.table.title = "Sources";
  block.table.header = {"File", "Holds", "SHA-256"};
  for (const auto& [file, source] : sources) {
    std::string holds = joined(source.what);
    if (const auto found = devices.find(file); found != devices.end() && found->second > 1)
      holds += " of " + countText(static_cast<std::int64_t>(found->second)) + " columns";
    if (const auto found = tasks.find(file); found != tasks.end())
      holds += ", " + countText(static_cast<std::int64_t>(found->second), "task", "tasks");
    constexpr std::size_t kShownHash = 16;
    block.table.rows.push_back({textCell(std::filesystem::path(file).filename().string()), textCell(holds),
                                textCell(source.hash.size() > kShownHash ? source.hash.substr(0, kShownHash) + "…" : source.hash)});
  }
  block.caption = "Imported files; the hash is that of the file's bytes.";
  return block;
}

std::string methodSentence(const ReportContext& context) {
  std::string text;
  if (context.candidates)
    text = std::string(context.candidates->method == Method::Evolutionary ? "Evolutionary search (NSGA-II), " : "Exhaustive search over ") +
           countText(static_cast<std::int64_t>(context.candidates->table.size()), "design", "designs") + "; ";
  return text + "Spearman's rank correlation, ties averaged; ridge with generalised cross-validation.";
}

std::string seedSentence(const ReportContext& context) {
  std::string text = "Seed " + std::to_string(context.request.seed);
  if (context.latency)
    text += "; " + countText(static_cast<std::int64_t>(context.latency->samples), "training design", "training designs") + ", " +
            countText(static_cast<std::int64_t>(context.latency->truth.size())) + " held out";
  return text + ".";
}

std::string spaced(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

std::string validitySentence(const ReportContext& context) {
  const DeviceProfile& device = context.data->devices[context.device];
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
  if (!device.batch.empty()) add(device.batch == "not stated" ? "batch size not stated" : "batch " + device.batch);
  if (!device.precision.empty()) add(device.precision);
  // Who measured what in which unit is the source's matter, said under "Data".
  static const std::set<std::string> kNotConditions = {"measured_by", "quantity", "unit", "licence", "source"};
  for (const auto& [name, value] : device.conditions)
    if (!kNotConditions.contains(name)) add(spaced(name) + " " + value);
  text = text.empty() ? "The conditions of measuring are not stated." : capitalised(text) + ".";
  if (device.timerResolutionMs && *device.timerResolutionMs >= 1) text += " The clock counts whole milliseconds.";
  if (!context.data->find(context.device, Metric::Energy)) text += " Energy is not known for this device.";
  return text;
}

std::string originSentence(const ReportContext& context) {
  const DeviceProfile& device = context.data->devices[context.device];
  if (context.data->simulated)
    return "All numbers are simulated: analytic devices from public spec sheets and an accuracy surrogate. Nothing was measured.";
  if (device.origin == Origin::Simulated) return "The device is simulated; its numbers are not measurements.";
  return "Numbers of measured designs are the measurements as imported; others are predicted, with intervals.";
}

}  // namespace

Section dataSection(const ReportContext& context) {
  const Dataset& data = *context.data;
  Section section{.id = "data", .heading = "To repeat this report"};
  FactsBlock facts;
  const auto dead = std::count(data.designs.live.begin(), data.designs.live.end(), 0);
  const DeviceProfile& device = data.devices[context.device];
  std::string origin = countText(static_cast<std::int64_t>(data.designs.size()), "design", "designs") + " of " + data.space->title() + ".";
  if (dead > 0) origin += " " + countText(dead) + " disconnected ones are left out.";
  if (!device.source.empty()) origin += " " + context.deviceTitle + ": " + device.source + (device.source.ends_with('.') ? "" : ".");
  facts.facts.emplace_back("Data", origin);
  facts.facts.emplace_back("Origin", originSentence(context));
  facts.facts.emplace_back("Method", methodSentence(context));
  facts.facts.emplace_back("Seeds", seedSentence(context));
  facts.facts.emplace_back("Intervals", "SRCC: Fisher z with the Bonett–Wright error, 95 %. Predictions: 90 %.");
  facts.facts.emplace_back("Valid for", validitySentence(context));
  facts.facts.emplace_back("Version", std::string("Isotone ") + ISOTONE_VERSION + ".");
  section.blocks.push_back(std::move(facts));
  TableBlock sources = sourcesTable(data);
  if (!sources.table.rows.empty()) section.blocks.push_back(std::move(sources));
  return section;
}

}  // namespace isotone
