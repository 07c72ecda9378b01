// The fitted "mlp": an ensemble with the scales of its inputs and of its output.
#pragma once

#include "core/neural/ensemble.h"
#include "core/predictors/predictor.h"

namespace isotone {

/// Inputs and outputs in the network's units.
struct MlpScales {
  std::vector<float> featureMean, featureFactor;  // factor 0: a constant column, left out
  bool logarithm = false;                         // of the values, taken before standardising
  double valueMean = 0, valueScale = 1;
  double residual = 0;                            // spread of the ensemble's mean around the truth, standardised
};

class MlpPredictor : public Predictor {
 public:
  MlpPredictor(std::shared_ptr<const DesignSpace> space, MlpScales scales, Ensemble ensemble);

  std::string_view kind() const override { return "mlp"; }
  void predict(const DesignMatrix& designs, std::span<Prediction> out) const override;
  std::string serialize() const override;
  static Result<PredictorPtr> deserialize(std::shared_ptr<const DesignSpace> space, std::string_view bytes);

  static constexpr Features kFeatures = Features::Rich;

 private:
  void predictRows(const DesignMatrix& designs, std::size_t begin, std::size_t end, std::span<Prediction> out) const;

  Encoder m_encoder;
  MlpScales m_scales;
  Ensemble m_ensemble;
};

/// Rows [begin, end) of the designs, standardised: rows x features.
torch::Tensor inputsOf(const Encoder& encoder, const MlpScales& scales, const DesignMatrix& designs, std::size_t begin,
                       std::size_t end);

}  // namespace isotone
