#include "core/workspace/measure_designs.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/files.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/space/draw.h"
#include "core/workspace/adapt.h"

namespace isotone {
namespace {

using Rows = std::vector<std::uint32_t>;

constexpr std::size_t kTriesPerDesign = 100;  // small spaces repeat themselves

Rows liveRows(const Dataset& data) {
  Rows rows;
  for (std::uint32_t row = 0; row < data.designs.size(); ++row)
    if (data.designs.live[row]) rows.push_back(row);
  return rows;
}

Status addDesigns(Workspace& workspace, const std::vector<Design>& designs) {
  if (designs.empty()) return {};
  const auto data = workspace.data();
  ImportedData added;
  added.kind = FileKind::Architectures;
  // Numbered on where designs bear the numbers of their rows, as they do when no table brought its own.
  std::int64_t row = 0;
  const bool numbered = std::ranges::all_of(data->designs.index, [&](std::int64_t index) { return index == row++; });
  for (const Design& design : designs) added.designs.push_back({design, numbered ? row++ : -1, data->space->isLive(design)});
  return workspace.change([&](WorkspaceFile& file) { return file.addImport(added, {}, {}, {}); });
}

Result<Rows> randomRows(Workspace& workspace, std::size_t count, const std::vector<std::string>& devices, bool measured, std::uint64_t seed) {
  auto data = workspace.data();
  Rows rows = liveRows(*data);
  if (measured) {
    const Rows known = rows;
    for (const std::string& name : devices) {
      const auto device = data->findDevice(name);
      const Series* series = device ? data->find(*device, Metric::Latency) : nullptr;
      std::erase_if(rows, [&](std::uint32_t row) { return !series || !std::isfinite(series->values[row]); });
    }
    if (rows.empty()) rows = known;
  } else if (rows.size() < count) {
    Random random(seed);
    std::set<std::string> keys;
    std::vector<Design> drawn;
    const std::size_t missing = count - rows.size();
    for (std::size_t tries = 0; drawn.size() < missing && tries < kTriesPerDesign * missing; ++tries) {
      Design design = data->space->random(random);
      const std::string key = data->space->key(design);
      if (data->space->isLive(design) && !data->designs.rowOfKey.contains(key) && keys.insert(key).second) drawn.push_back(std::move(design));
    }
    if (Status added = addDesigns(workspace, drawn); !added) return failFrom(added);
    rows = liveRows(*workspace.data());
  }
  Rows chosen;
  for (const std::size_t place : Random(seed).sample(rows.size(), count)) chosen.push_back(rows[place]);
  return chosen;
}

Result<Rows> spreadRows(Workspace& workspace, std::size_t count, std::uint64_t seed) {
  const auto before = workspace.data();
  const std::vector<Design> designs = spreadDesigns(*before->space, count, seed);
  std::vector<Design> unknown;
  for (const Design& design : designs)
    if (!before->designs.rowOfKey.contains(before->space->key(design))) unknown.push_back(design);
  if (Status added = addDesigns(workspace, unknown); !added) return failFrom(added);
  const auto data = workspace.data();
  Rows rows;
  for (const Design& design : designs)
    if (const std::uint32_t row = data->designs.rowOfKey.at(data->space->key(design)); data->designs.live[row]) rows.push_back(row);
  return rows;
}

Result<Rows> anchors(const Dataset& data, std::size_t count, const std::vector<std::string>& devices, const Progress& progress) {
  std::vector<std::string> sources;
  for (const DeviceProfile& device : data.devices)
    if (std::ranges::find(devices, device.name) == devices.end()) sources.push_back(device.name);
  if (sources.empty())
    return fail(ErrorKind::Infeasible, said("core", "Anchor designs follow from the measurements of other devices, and there are none: "
                                                    "measure random designs."));
  const auto context = fleetFor(data, {}, Metric::Latency, sources, false, progress.part(0, 0.9));
  if (!context) return failFrom(context);
  return anchorRows(**context, count, {}, progress.part(0.9, 1));
}

Result<Rows> rowsOfFile(Workspace& workspace, const std::filesystem::path& file) {
  const auto bytes = readFile(file);
  if (!bytes) return failFrom(bytes);
  const auto data = workspace.data();
  std::vector<std::string> keys;
  std::vector<Design> unknown;
  std::size_t line = 0;
  for (const std::string_view text : split(*bytes, '\n')) {
    ++line;
    const std::string name(trimmed(text));
    if (name.empty() || (line == 1 && (lowered(name) == "key" || lowered(name) == "index"))) continue;
    if (const auto index = parseInteger(name)) {
      const auto found = data->designs.rowOfIndex.find(*index);
      if (found == data->designs.rowOfIndex.end())
        return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}:{}: No design of the workspace has the index {}."), file.string(), line, *index));
      keys.push_back(data->space->key(data->designs.designs[found->second]));
      continue;
    }
    const auto design = data->space->fromKey(name);
    if (!design) return fail(ErrorKind::InvalidInput, fmt::format("{}:{}: {}", file.string(), line, design.error().message));
    keys.push_back(data->space->key(*design));
    const bool isNew = std::ranges::count(keys, keys.back()) == 1;
    if (isNew && !data->designs.rowOfKey.contains(keys.back())) unknown.push_back(*design);
  }
  if (Status added = addDesigns(workspace, unknown); !added) return failFrom(added);
  Rows rows;
  const auto known = workspace.data();
  for (const std::string& key : keys) {
    const std::uint32_t row = known->designs.rowOfKey.at(key);
    if (known->designs.live[row] && std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
  }
  return rows;
}

}  // namespace

Result<DesignChoice> parseDesignChoice(const std::string& text) {
  if (text == "all") return DesignChoice{};
  for (const auto& [word, how] : {std::pair{std::string("anchors:"), DesignChoice::How::Anchors}, {std::string("random:"), DesignChoice::How::Random},
                                  {std::string("spread:"), DesignChoice::How::Spread}}) {
    if (!text.starts_with(word)) continue;
    const auto count = parseInteger(text.substr(word.size()));
    if (!count || *count < 1)
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "\"{}\" says no number of designs; write {}20."), text, word));
    return DesignChoice{how, static_cast<std::size_t>(*count), {}};
  }
  return DesignChoice{DesignChoice::How::File, 0, text};
}

Result<Rows> chosenDesigns(Workspace& workspace, const DesignChoice& choice, const std::vector<std::string>& devices, bool measured,
                           std::uint64_t seed, const Progress& progress) {
  const auto choose = [&]() -> Result<Rows> {
    switch (choice.how) {
      case DesignChoice::How::All: return liveRows(*workspace.data());
      case DesignChoice::How::Anchors: return anchors(*workspace.data(), choice.count, devices, progress);
      case DesignChoice::How::Random: return randomRows(workspace, choice.count, devices, measured, seed);
      case DesignChoice::How::Spread: return spreadRows(workspace, choice.count, seed);
      case DesignChoice::How::File: return rowsOfFile(workspace, choice.file);
    }
    return Rows{};
  };
  if (workspace.data()->space->network().kind == NetworkPlan::Kind::None)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} does not know the layers of its designs, so there are no networks to measure."),
                                            workspace.data()->space->title()));
  auto rows = choose();
  if (rows && rows->empty()) return fail(ErrorKind::Infeasible, said("core", "There are no designs to measure; choose some random ones."));
  return rows;
}

}  // namespace isotone
