// Designs as the text of table columns, and back: what importers and exporters of architecture tables use.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/space/design_space.h"

namespace isotone {

/// The cell of `format`'s column for a design; inactive decisions are spelled `inactive`, or as choice 0 if that is empty.
std::string columnText(const DesignSpace& space, const ColumnFormat& format, DesignView design,
                       std::string_view inactive = {});

/// The canonical design that the cells of one row spell; cells[i] is in formats[i]. What stands at inactive decisions is
/// ignored. Decisions on bits that no column spells take choice 0; an architecture decision that is missing is an error
/// (InvalidInput), as is a cell that does not fit: the message names the column, the place in the cell and what fits.
Result<Design> designFromColumns(const DesignSpace& space, std::span<const ColumnFormat* const> formats,
                                 std::span<const std::string_view> cells);

/// Fills `format.literals` (and `format.decisions` of a pattern) from its pattern or list. Error: an unknown decision.
Status completeFormat(ColumnFormat& format, const DesignSpace& space);

}  // namespace isotone
