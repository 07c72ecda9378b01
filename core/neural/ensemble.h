// An ensemble of small networks that is trained and evaluated as one: each layer is a stack of the members' matrices.
#pragma once

#include <torch/torch.h>

#include "core/base/random.h"

namespace isotone {

struct EnsembleLayer {
  torch::Tensor weight;  // members x inputs x outputs
  torch::Tensor bias;    // members x 1 x outputs
};

struct Ensemble {
  std::vector<EnsembleLayer> layers;

  /// Weights drawn as He et al. 2015 propose, biases 0. `sizes`: inputs, hidden…, outputs.
  static Ensemble random(const std::vector<std::int64_t>& sizes, std::int64_t members, Random& random);

  /// members x rows x inputs -> members x rows, SiLU between layers.
  torch::Tensor forward(torch::Tensor x) const;
  std::vector<torch::Tensor> parameters() const;
  std::int64_t members() const { return layers.front().weight.size(0); }
  std::vector<std::int64_t> sizes() const;
};

}  // namespace isotone
