// Which points of a figure belong to designs that pass the filter. Made once a filter; figures come with every movement of a
// slider, mostly with the same points.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/optimizer/design_filter.h"
#include "core/reports/figure.h"
#include "core/workspace/optimize.h"

namespace isotone {

/// Keeps the elements of a column whose flag is set. A column of another length is not used and stays as it is.
template <class T>
void keepWhere(std::vector<T>& column, const std::vector<std::uint8_t>& kept) {
  if (column.size() != kept.size()) return;
  std::size_t to = 0;
  for (std::size_t from = 0; from < kept.size(); ++from)
    if (kept[from]) column[to++] = std::move(column[from]);
  column.resize(to);
}

class PassingPoints {
 public:
  PassingPoints(const Candidates& candidates, const FilteredDesigns& designs, std::vector<std::uint8_t> rows);
  /// A flag for each row of the workspace's designs. Rows that are no candidates do not pass.
  const std::vector<std::uint8_t>& rows() const { return m_rows; }
  /// Leaves out of a series what does not pass. Points with a row go by it; a line or band along the front and designs that
  /// search found, which have none, by their latency and accuracy. Labelled marks, those in the accent and other series stay.
  void keepIn(PlotSeries& series);

 private:
  struct Columns {
    SharedVector<double> x, y, value;
    SharedVector<std::uint32_t> row;
    bool operator==(const Columns&) const = default;
  };
  struct Known { Columns all, passing; std::vector<std::uint8_t> kept; };
  bool holds(const PlotSeries& series, std::size_t point) const;
  const Known& knownOf(const PlotSeries& series);

  std::vector<std::uint8_t> m_rows;
  std::vector<double> m_front;                       // latencies of the whole front, ascending: its line is known by them
  std::vector<std::pair<double, double>> m_places;   // latency and accuracy of what passes on the front or without a row; ascending
  std::vector<Known> m_known;                        // the last few series
};

}  // namespace isotone
