#include "core/neural/ensemble.h"

#include <cmath>

namespace isotone {

Ensemble Ensemble::random(const std::vector<std::int64_t>& sizes, std::int64_t members, Random& random) {
  Ensemble ensemble;
  for (std::size_t i = 0; i + 1 < sizes.size(); ++i) {
    auto weight = torch::empty({members, sizes[i], sizes[i + 1]}, torch::kFloat);
    // The last layer begins small, so that training starts from the mean of the values.
    const double scale = std::sqrt((i + 2 < sizes.size() ? 2.0 : 0.02) / static_cast<double>(sizes[i]));
    // Not Torch's generator: the same seed gives the same network in every version.
    for (float *value = weight.data_ptr<float>(), *end = value + weight.numel(); value != end; ++value)
      *value = static_cast<float>(scale * random.normal());
    ensemble.layers.push_back({weight, torch::zeros({members, 1, sizes[i + 1]}, torch::kFloat)});
  }
  return ensemble;
}

torch::Tensor Ensemble::forward(torch::Tensor x) const {
  for (std::size_t i = 0; i < layers.size(); ++i) {
    x = torch::baddbmm(layers[i].bias, x, layers[i].weight);
    if (i + 1 < layers.size()) x = torch::silu(x);
  }
  return x.squeeze(2);
}

std::vector<torch::Tensor> Ensemble::parameters() const {
  std::vector<torch::Tensor> all;
  for (const EnsembleLayer& layer : layers) {
    all.push_back(layer.weight);
    all.push_back(layer.bias);
  }
  return all;
}

std::vector<std::int64_t> Ensemble::sizes() const {
  std::vector<std::int64_t> sizes{layers.front().weight.size(1)};
  for (const EnsembleLayer& layer : layers) sizes.push_back(layer.weight.size(2));
  return sizes;
}

}  // namespace isotone
