// Columns of a workspace as few-shot adaptation wants them: aligned with a pool of rows.
#pragma once

#include "core/workspace/adapt.h"

namespace isotone {

/// The device's values at `rows`, NaN where it has none.
std::vector<double> valuesAt(const Dataset& data, std::size_t device, Metric metric, const std::vector<std::uint32_t>& rows);
DesignMatrix designsAt(const Dataset& data, const std::vector<std::uint32_t>& rows);
std::vector<SourceDevice> sourcesAt(const Dataset& data, const std::vector<std::size_t>& devices, Metric metric,
                                    const std::vector<std::uint32_t>& rows);
/// Positions of some rows in the context's pool; rows that are not in it (disconnected designs) are left out.
std::vector<std::size_t> positionsOf(const FleetContext& context, const std::vector<std::uint32_t>& rows);

/// Devices with at least so many usable values, those of one chip together (chipOf).
std::vector<std::vector<std::size_t>> chipsWith(const Dataset& data, Metric metric, std::size_t fewestDesigns);

}  // namespace isotone
