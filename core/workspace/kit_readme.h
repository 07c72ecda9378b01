// The instructions of a measurement kit.
#pragma once

#include <string>

#include "core/workspace/kit.h"

namespace isotone {

/// README.md of a kit in Markdown. Plain English and C locale as all files are: whoever measures may have another language
/// than the program's window, and no program at all.
std::string kitReadme(const Dataset& data, const KitRequest& request, std::size_t designs);

/// The column that is filled in: "latency_ms", "energy_mj", "power_mw".
std::string kitColumn(Metric metric);

}  // namespace isotone
