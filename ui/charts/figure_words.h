// What a figure says in words: all numbers of a point, and a summary for people who cannot see it.
#pragma once

#include <QString>

#include "ui/charts/point_index.h"

namespace isotone {

QString pointWords(const Figure& figure, PointRef point);
QString cellWords(const Figure& figure, int row, int column);
/// "Scatter chart of …: 6,461 points. Latency, ms, from 0.45 to 15 …"
QString summaryWords(const Figure& figure);

}  // namespace isotone
