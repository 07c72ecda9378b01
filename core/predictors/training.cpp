#include "core/predictors/training.h"

#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"

namespace isotone {

Status checkTraining(const TrainingSet& data, const DesignSpace& space, std::size_t atLeast) {
  if (data.values.size() < atLeast)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "A predictor needs at least {} measured designs, but there are {}: measure "
                                                   "or import more."), atLeast, data.values.size()));
  if (data.designs.size() != data.values.size() || (!data.group.empty() && data.group.size() != data.values.size()))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} designs, {} values and {} groups do not belong together."),
                                                     data.designs.size(), data.values.size(), data.group.size()));
  if (data.designs.decisions() != space.decisions().size())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The designs have {} decisions, the space {} has {}."),
                                                     data.designs.decisions(), space.name(), space.decisions().size()));
  for (std::size_t row = 0; row < data.values.size(); ++row)
    if (!std::isfinite(data.values[row]))
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "Value {} of the training set is {}: leave it out."), row + 1,
                                                       data.values[row]));
  return {};
}

TrainingSet subset(const TrainingSet& data, std::span<const std::size_t> rows) {
  TrainingSet part;
  part.designs = DesignMatrix(data.designs.decisions());
  part.designs.reserve(rows.size());
  part.values.reserve(rows.size());
  for (const std::size_t row : rows) {
    part.designs.push(data.designs[row]);
    part.values.push_back(data.values[row]);
    if (!data.group.empty()) part.group.push_back(data.group[row]);
  }
  return part;
}

}  // namespace isotone
