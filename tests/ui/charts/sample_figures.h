// Synthetic figures of every kind, with the shapes that real data have.
#pragma once

#include "core/reports/figure.h"

namespace isotone::test {

Figure paretoFigure(std::size_t cloud = 6000);
Figure srccFigure();
Figure deviceMatrixFigure();
Figure parallelFigure();
Figure predictedFigure();
Figure histogramFigure();
Figure learningFigure();
Figure proxyFigure();
Figure rooflineFigure();
std::vector<Figure> allFigures();

}  // namespace isotone::test
