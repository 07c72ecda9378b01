// A small workspace to import into: the first designs of NAS-Bench-201 in the order of its enumeration.
#pragma once

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "core/importing/import_plan.h"

namespace isotone::test {

inline void append(Dataset& data, const ImportedData& imported) {
  if (imported.newSpace) data.space = imported.newSpace;
  if (data.designs.size() == 0) data.designs.designs = DesignMatrix(data.space->decisions().size());
  for (const auto& fresh : imported.designs) {
    const auto row = static_cast<std::uint32_t>(data.designs.size());
    data.designs.designs.push(fresh.design);
    data.designs.index.push_back(fresh.index);
    data.designs.live.push_back(fresh.live);
    data.designs.measuredAs.push_back(row);
    data.designs.rowOfKey[data.space->key(fresh.design)] = row;
    if (fresh.index >= 0) data.designs.rowOfIndex[fresh.index] = row;
  }
  for (const auto& device : imported.devices)
    if (const auto known = data.findDevice(device.name))
      data.devices[*known] = device;
    else
      data.devices.push_back(device);
}

inline Dataset emptyWorkspace(const std::string& spaceName) {
  Dataset data;
  auto space = spaceName == "table" ? Result<DesignSpace>(DesignSpace::table()) : DesignSpace::builtIn(spaceName);
  EXPECT_TRUE(space) << (space ? "" : space.error().message);
  if (space) data.space = std::make_shared<const DesignSpace>(std::move(*space));
  return data;
}

/// Designs 0 … count-1 with their numbers, and one device "pixel3" without measurements.
inline Dataset cellWorkspace(std::size_t count) {
  Dataset data = emptyWorkspace("nasbench201");
  const DesignMatrix all = data.space->enumerate();
  ImportedData imported;
  for (std::size_t i = 0; i < count; ++i) {
    // Spread over the space, so that few of them are disconnected.
    const DesignView view = all[all.size() - 1 - i * 7];
    const Design design(view.begin(), view.end());
    imported.designs.push_back({design, static_cast<std::int64_t>(i), data.space->isLive(design)});
  }
  DeviceProfile pixel;
  pixel.name = "pixel3";
  imported.devices.push_back(pixel);
  append(data, imported);
  return data;
}

inline Result<ImportedData> importText(const std::string& text, const std::string& name, const Dataset& known,
                                       const ImportOptions& options = {}) {
  auto table = parseTable(text, name);
  if (!table) return failFrom(table);
  auto plan = planImport(*table, name, known, options);
  if (!plan) return failFrom(plan);
  if (!plan->questions.empty())
    return fail(ErrorKind::InvalidInput, plan->questions[0].text + " [" + plan->questions[0].option + "]");
  return readImport(*table, *plan, known, options);
}

}  // namespace isotone::test
