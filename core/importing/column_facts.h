// What the cells of a column hold, counted once: the evidence of detection and the numbers of the preview.
#pragma once

#include <cstddef>
#include <vector>

#include "core/importing/table.h"

namespace isotone {

struct ColumnFacts {
  std::size_t numbers = 0, texts = 0, failed = 0;   // texts: neither number nor empty nor a word for failure
  double smallest = 0, median = 0, largest = 0;     // of the numbers, in source units
  bool whole = false;                               // all numbers are integers
  std::size_t distinct = 0;                         // different cells, counted up to kMostDistinct + 1
  static constexpr std::size_t kMostDistinct = 256;

  /// More numbers than anything else: a few texts among them are bad rows, not another kind of column.
  bool numeric() const { return numbers + failed > 0 && texts <= numbers + failed; }
};

std::vector<ColumnFacts> factsOf(const Table& table);

}  // namespace isotone
