// Tables of what single layers cost on a device at mixed precision, as BitFusion's and HAQ's (see FORMATS.md).
#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/devices/layer_cost_table.h"
#include "core/importing/table.h"

namespace isotone {

/// Whether a header has what readLayerCosts() needs: "weight_bits", "activation_bits", a latency, and "layer" or a shape.
bool isLayerCostTable(const Table& table);

/// One row a layer and pair of bits. A row whose shape and bits are empty is a fixed part, named by its kind.
/// Errors (InvalidInput, "name:line:"): a missing column, a cell that is no number, a repeated row.
Result<LayerCostTable> readLayerCosts(const Table& table, std::string_view name);

}  // namespace isotone
