// A predictor that is linear in an encoding, with the certainty of its regression: what ridge, least squares and AdaProxy end in.
#pragma once

#include "core/predictors/predictor.h"
#include "core/predictors/ridge_solver.h"

namespace isotone {

class LinearPredictor final : public Predictor {
 public:
  /// `kind` outlives the predictor; `solution` has as many columns as the encoder.
  LinearPredictor(std::shared_ptr<const Encoder> encoder, const char* kind, RidgeSolution solution)
      : m_encoder(std::move(encoder)), m_kind(kind), m_solution(std::move(solution)) {}
  /// Error (Model) where the bytes are of another kind, version or design space.
  static Result<PredictorPtr> deserialize(std::shared_ptr<const Encoder> encoder, const char* kind, std::string_view bytes);

  std::string_view kind() const override { return m_kind; }
  void predict(const DesignMatrix& designs, std::span<Prediction> out) const override;
  std::string serialize() const override;

 private:
  std::shared_ptr<const Encoder> m_encoder;
  const char* m_kind;
  RidgeSolution m_solution;
};

}  // namespace isotone
