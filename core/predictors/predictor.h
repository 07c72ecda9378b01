// A predictor: design in, mean and spread out. Immutable once fitted, so it is shared between threads as it is.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/space/encoder.h"

namespace isotone {

/// In the unit of what was fitted. The truth lies within mean ± z·spread as often as a normal variable would.
struct Prediction {
  double mean = 0;
  double spread = 0;
};

class Predictor {
 public:
  virtual ~Predictor() = default;
  virtual std::string_view kind() const = 0;  // "ridge-onehot", "ridge-physical", "ridge-rich", "mlp", "flops"
  /// out.size() == designs.size().
  virtual void predict(const DesignMatrix& designs, std::span<Prediction> out) const = 0;
  virtual std::string serialize() const = 0;
};

using PredictorPtr = std::shared_ptr<const Predictor>;

/// How a predictor is made: from designs and the values measured on them (all finite, stored units).
struct TrainingSet {
  DesignMatrix designs;
  std::vector<double> values;
  std::vector<std::uint32_t> group;  // rows of one group never stand on both sides of a split; empty: each its own
};

class PredictorFactory {
 public:
  virtual ~PredictorFactory() = default;
  virtual std::string_view kind() const = 0;
  virtual Result<PredictorPtr> fit(const TrainingSet& data, std::uint64_t seed, const Progress& progress) const = 0;
  virtual Result<PredictorPtr> deserialize(std::string_view bytes) const = 0;
};

}  // namespace isotone
