// What the cells say of some measurements, those left out that all others contradict.
#pragma once

#include "core/predictors/mixture.h"

namespace isotone {

struct Explained {
  std::vector<std::size_t> kept, contradicted;  // positions in the values given
  StandardisedValues values;                    // of the kept ones
  std::vector<WeightedCell> cells;              // given those; empty when no covariance can be factorised
};

/// A measurement is left out, one after the other, when the density that the others give it (Student's t under each cell) is
/// below one in a hundred of that of a value that may lie anywhere within ten standard deviations. At most one in five, at
/// most three, and none of fewer than six. Of more than kMostMeasurements, that many are kept, evenly spaced.
Explained explainMeasurements(const Fleet& fleet, const CovarianceColumns& columns, std::span<const std::size_t> measured,
                              std::span<const double> values);

}  // namespace isotone
