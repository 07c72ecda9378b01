#include "core/importing/column_facts.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_set>

#include "core/importing/cell_value.h"

namespace isotone {
namespace {

std::size_t distinctCells(const Table& table, std::size_t column) {
  std::unordered_set<std::string_view> seen;
  for (std::size_t row = 0; row < table.rows() && seen.size() <= ColumnFacts::kMostDistinct; ++row)
    seen.insert(table.cell(row, column));
  return seen.size();
}

ColumnFacts factsOfColumn(const Table& table, std::size_t column, std::vector<double>& numbers) {
  ColumnFacts facts;
  facts.whole = true;
  numbers.clear();
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const CellValue cell = readCell(table.cell(row, column), table.decimal);
    switch (cell.kind) {
      case CellValue::Kind::Number:
        numbers.push_back(cell.value);
        facts.whole = facts.whole && cell.value == std::floor(cell.value);
        break;
      case CellValue::Kind::Failed: ++facts.failed; break;
      case CellValue::Kind::Text: ++facts.texts; break;
      default: break;
    }
  }
  facts.numbers = numbers.size();
  facts.distinct = distinctCells(table, column);
  if (numbers.empty()) return facts;
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
  std::nth_element(numbers.begin(), middle, numbers.end());
  facts.median = *middle;
  facts.smallest = *std::min_element(numbers.begin(), middle + 1);
  facts.largest = *std::max_element(middle, numbers.end());
  // The mean of the two middle ones for even counts.
  if (numbers.size() % 2 == 0) facts.median = (facts.median + *std::max_element(numbers.begin(), middle)) / 2;
  return facts;
}

}  // namespace

std::vector<ColumnFacts> factsOf(const Table& table) {
  std::vector<ColumnFacts> facts;
  std::vector<double> numbers;
  numbers.reserve(table.rows());
  for (std::size_t column = 0; column < table.columns(); ++column)
    facts.push_back(factsOfColumn(table, column, numbers));
  return facts;
}

}  // namespace isotone
