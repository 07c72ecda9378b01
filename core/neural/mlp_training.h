// Fits the "mlp": AdamW (Loshchilov, Hutter 2019) with a warm-up and a cosine, all members at once.
#pragma once

#include "core/neural/engine.h"
#include "core/neural/mlp_predictor.h"

namespace isotone {

class MlpFactory : public PredictorFactory {
 public:
  MlpFactory(std::shared_ptr<const DesignSpace> space, const MlpOptions& options)
      : m_space(std::move(space)), m_options(options) {}

  std::string_view kind() const override { return "mlp"; }
  Result<PredictorPtr> fit(const TrainingSet& data, std::uint64_t seed, const Progress& progress) const override;
  Result<PredictorPtr> deserialize(std::string_view bytes) const override;

 private:
  std::shared_ptr<const DesignSpace> m_space;
  MlpOptions m_options;
};

}  // namespace isotone
