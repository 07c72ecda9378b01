// The fitted "mlp": a straight line (ridge on rich features), and an ensemble for what the line leaves over. So it is
// never much worse than the line where data are few, and better where the truth is curved and data are many.
#pragma once

#include "core/neural/ensemble.h"
#include "core/predictors/predictor.h"

namespace isotone {

/// Inputs and outputs in the network's units.
struct MlpScales {
  std::vector<float> featureMean, featureFactor;  // factor 0: a constant column, left out
  bool logarithm = false;        // the ensemble corrects the line's logarithm, not its value
  double least = 0;              // below it the line is not believed before its logarithm is taken
  double valueMean = 0, valueScale = 1;  // of what the line leaves over
  double trust = 1;              // share of the ensemble's correction that held-out rows confirm, 0..1
  double residual = 0;           // spread of the truth around the whole, standardised
};

/// What the ensemble corrects: the line's value, or its logarithm.
double levelOf(const MlpScales& scales, double lineValue);

class MlpPredictor : public Predictor {
 public:
  MlpPredictor(std::shared_ptr<const DesignSpace> space, PredictorPtr line, MlpScales scales, Ensemble ensemble);

  std::string_view kind() const override { return "mlp"; }
  void predict(const DesignMatrix& designs, std::span<Prediction> out) const override;
  std::string serialize() const override;
  static Result<PredictorPtr> deserialize(std::shared_ptr<const DesignSpace> space, std::string_view bytes);

  static constexpr Features kFeatures = Features::Rich;

 private:
  void predictRows(const DesignMatrix& designs, std::size_t begin, std::size_t end, std::span<Prediction> out) const;  // holding the line

  Encoder m_encoder;
  PredictorPtr m_line;
  MlpScales m_scales;
  Ensemble m_ensemble;
};

/// Rows [begin, end) of the designs, standardised: rows x features.
torch::Tensor inputsOf(const Encoder& encoder, const MlpScales& scales, const DesignMatrix& designs, std::size_t begin,
                       std::size_t end);

}  // namespace isotone
