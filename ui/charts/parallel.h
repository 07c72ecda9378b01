// Where things stand on parallel axes: the better end of every axis is on top.
#pragma once

#include "ui/charts/drawing.h"

namespace isotone {

double parallelX(const FigureLayout& layout, std::size_t axis, std::size_t axes);
/// How far up a value stands on its axis, 0..1; what lies beyond stands at the end.
double parallelRise(const ParallelAxes::AxisRange& axis, double value);
double parallelValue(const ParallelAxes::AxisRange& axis, double rise);
double parallelY(const FigureLayout& layout, const ParallelAxes::AxisRange& axis, double value);

/// Whether a line lies within all brushes.
bool isBrushed(const ParallelAxes::Line& line, const std::vector<AxisBrush>& brushes);

}  // namespace isotone
