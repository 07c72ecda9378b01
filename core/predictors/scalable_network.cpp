#include "core/predictors/scalable_network.h"

#include <algorithm>
#include <cmath>

#include <Eigen/Core>

namespace isotone {
namespace {

using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr std::size_t kRowsAtOnce = 512;  // stays in the cache
constexpr std::uint64_t kMostNumbers = 1ULL << 28, kMostLayers = 64;

RowMajor through(const Tower& tower, RowMajor x) {
  for (std::size_t i = 0; i < tower.layers.size(); ++i) {
    const Tower::Layer& layer = tower.layers[i];
    const Eigen::Map<const RowMajor> weights(layer.weights.data(), static_cast<Eigen::Index>(layer.inputs),
                                             static_cast<Eigen::Index>(layer.outputs));
    const Eigen::Map<const Eigen::RowVectorXf> bias(layer.bias.data(), static_cast<Eigen::Index>(layer.outputs));
    RowMajor next = (x * weights).rowwise() + bias;
    if (i + 1 < tower.layers.size()) next = next.array() / (1 + (-next.array()).exp());
    x = std::move(next);
  }
  return x;
}

double centredMean(const std::vector<double>& logarithms, const ScalableScales& scales) {
  double sum = 0, count = 0;
  for (std::size_t i = 0; i < logarithms.size(); ++i)
    if (std::isfinite(logarithms[i])) sum += logarithms[i] - scales.spread * scales.anchorMean[i], count += 1;
  return count > 0 ? sum / count : std::nan("");
}

std::vector<double> logarithmsOf(const std::vector<double>& values, std::size_t size) {
  std::vector<double> out(size, std::nan(""));
  for (std::size_t i = 0; i < std::min(size, values.size()); ++i)
    if (std::isfinite(values[i]) && values[i] > 0) out[i] = std::log(values[i]);
  return out;
}

void writeTower(ByteWriter& writer, const Tower& tower) {
  writer.number(tower.layers.size());
  for (const Tower::Layer& layer : tower.layers) {
    writer.number(layer.inputs);
    writer.number(layer.outputs);
    writer.floats(layer.weights);
    writer.floats(layer.bias);
  }
}

bool readTower(ByteReader& reader, std::size_t inputs, Tower& tower) {
  const std::uint64_t count = reader.number();
  if (count < 1 || count > kMostLayers) return false;
  for (std::uint64_t i = 0; i < count; ++i) {
    Tower::Layer layer;
    layer.inputs = reader.number();
    layer.outputs = reader.number();
    if (!reader.ok() || layer.inputs != inputs || layer.outputs < 1 || layer.outputs > kMostNumbers / std::max<std::size_t>(1, inputs))
      return false;
    layer.weights = reader.floats();
    layer.bias = reader.floats();
    if (layer.weights.size() != layer.inputs * layer.outputs || layer.bias.size() != layer.outputs) return false;
    inputs = layer.outputs;
    tower.layers.push_back(std::move(layer));
  }
  return true;
}

}  // namespace

std::size_t deviceInputs(std::size_t anchors, std::size_t specs) { return 2 * anchors + 2 + 2 * specs + anchors + 1; }

DeviceInput deviceInput(const ScalableScales& scales, const DeviceEvidence& device) {
  const std::size_t anchors = scales.anchorMean.size(), specs = scales.specMean.size();
  DeviceInput input{.values = std::vector<float>(deviceInputs(anchors, specs), 0.0F), .level = scales.level,
                    .levelFactor = scales.levelSpread / scales.spread};
  float* out = input.values.data();
  const std::vector<double> measured = logarithmsOf(device.anchors, anchors);
  if (const double level = centredMean(measured, scales); std::isfinite(level)) {
    for (std::size_t i = 0; i < anchors; ++i)
      if (std::isfinite(measured[i])) {
        out[i] = static_cast<float>((measured[i] - level) / scales.spread - scales.anchorMean[i]);
        out[anchors + i] = 1;
      }
    out[2 * anchors] = static_cast<float>((level - scales.level) / scales.levelSpread);
    out[2 * anchors + 1] = 1;
    input.level = level;
    input.levelFactor = 1;
    input.measured = true;
  }
  out += 2 * anchors + 2;
  for (std::size_t i = 0; i < specs; ++i)
    if (i < device.spec.size() && std::isfinite(device.spec[i])) {
      out[i] = static_cast<float>((device.spec[i] - scales.specMean[i]) * scales.specFactor[i]);
      out[specs + i] = 1;
    }
  out += 2 * specs;
  const std::vector<double> modelled = logarithmsOf(device.roofline, anchors);
  if (const double level = centredMean(modelled, scales); std::isfinite(level)) {
    for (std::size_t i = 0; i < anchors; ++i)
      if (std::isfinite(modelled[i])) out[i] = static_cast<float>((modelled[i] - level) / scales.spread - scales.anchorMean[i]);
    out[anchors] = 1;
  }
  return input;
}

DesignCodes ScalableNetwork::codesOf(std::span<const double> inputs) const {
  const std::size_t width = designInputs();
  DesignCodes codes{.designs = inputs.size() / std::max<std::size_t>(1, width),
                    .width = members.empty() ? 0 : members.front().design.outputs(), .members = {}};
  codes.members.assign(members.size(), std::vector<float>(codes.designs * codes.width));
  const Eigen::Map<const Eigen::RowVectorXd> mean(scales.designMean.data(), static_cast<Eigen::Index>(width));
  const Eigen::Map<const Eigen::RowVectorXd> factor(scales.designFactor.data(), static_cast<Eigen::Index>(width));
  for (std::size_t from = 0; from < codes.designs; from += kRowsAtOnce) {
    const auto count = static_cast<Eigen::Index>(std::min(kRowsAtOnce, codes.designs - from));
    const Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>> block(
        inputs.data() + from * width, count, static_cast<Eigen::Index>(width));
    const RowMajor x = ((block.rowwise() - mean).array().rowwise() * factor.array()).matrix().cast<float>();
    for (std::size_t m = 0; m < members.size(); ++m)
      Eigen::Map<RowMajor>(codes.members[m].data() + from * codes.width, count, static_cast<Eigen::Index>(codes.width)) =
          through(members[m].design, x);
  }
  return codes;
}

std::vector<double> ScalableNetwork::logarithms(const DesignCodes& codes, const DeviceEvidence& device) const {
  const DeviceInput input = deviceInput(scales, device);
  const auto designs = static_cast<Eigen::Index>(codes.designs), width = static_cast<Eigen::Index>(codes.width);
  std::vector<double> out(members.size() * codes.designs);
  for (std::size_t m = 0; m < members.size(); ++m) {
    const RowMajor z = Eigen::Map<const RowMajor>(input.values.data(), 1, static_cast<Eigen::Index>(input.values.size()));
    const RowMajor a = through(members[m].device, z);
    const double level = input.level + scales.spread * input.levelFactor * a(0, 0);
    const Eigen::VectorXf shape =
        Eigen::Map<const RowMajor>(codes.members[m].data(), designs, width) * a.row(0).tail(width).transpose();
    Eigen::Map<Eigen::VectorXd>(out.data() + m * codes.designs, designs) = (shape.cast<double>() * scales.spread).array() + level;
  }
  return out;
}

void ScalableNetwork::write(ByteWriter& writer) const {
  for (const auto* values : {&scales.designMean, &scales.designFactor, &scales.specMean, &scales.specFactor, &scales.anchorMean})
    writer.reals(*values);
  for (const double value : {scales.spread, scales.level, scales.levelSpread}) writer.real(value);
  writer.number(members.size());
  for (const ScalableMember& member : members) {
    writeTower(writer, member.design);
    writeTower(writer, member.device);
  }
}

std::optional<ScalableNetwork> ScalableNetwork::read(ByteReader& reader) {
  ScalableNetwork network;
  ScalableScales& scales = network.scales;
  for (auto* values : {&scales.designMean, &scales.designFactor, &scales.specMean, &scales.specFactor, &scales.anchorMean})
    *values = reader.reals();
  for (double* value : {&scales.spread, &scales.level, &scales.levelSpread}) *value = reader.real();
  const std::uint64_t count = reader.number();
  if (!reader.ok() || count < 1 || count > 1024 || scales.designMean.size() != scales.designFactor.size() ||
      scales.specMean.size() != scales.specFactor.size())
    return std::nullopt;
  for (std::uint64_t i = 0; i < count; ++i) {
    ScalableMember member;
    if (!readTower(reader, network.designInputs(), member.design) ||
        !readTower(reader, deviceInputs(network.anchors(), network.specs()), member.device) ||
        member.device.outputs() != member.design.outputs() + 1)
      return std::nullopt;
    if (!network.members.empty() && member.design.outputs() != network.members.front().design.outputs()) return std::nullopt;
    network.members.push_back(std::move(member));
  }
  return network;
}

}  // namespace isotone
