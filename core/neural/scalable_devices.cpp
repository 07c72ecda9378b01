#include "core/neural/scalable_devices.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "core/base/language.h"

namespace isotone {
namespace {

constexpr std::size_t kFewest = 10;
constexpr double kMixed = 0.6;                 // share of devices that are mixtures
constexpr double kNoise = 0.02;                // of measured anchors, in logarithms
constexpr double kUnmeasured = 0.3;            // share of devices of which nothing is measured
constexpr double kNoSpec = 0.25, kNoRoofline = 0.3, kNoFigure = 0.1;
constexpr double kRandomCosts = 0.4;           // share of devices with a random cost model in them
constexpr double kPriceSpread = 1.5;           // of the logarithms of its prices
constexpr double kSimulated = 0.25;            // share of devices that an analytic model simulates, where there are some
constexpr float kLevelUnknown = 0.02F, kLevelKnown = 0.3F;

double meanOf(const std::vector<double>& values) {
  double sum = 0, count = 0;
  for (const double value : values)
    if (std::isfinite(value)) sum += value, count += 1;
  return count > 0 ? sum / count : std::nan("");
}

double spreadOf(const std::vector<double>& values, double mean) {
  double sum = 0, count = 0;
  for (const double value : values)
    if (std::isfinite(value)) sum += (value - mean) * (value - mean), count += 1;
  return count > 0 ? std::sqrt(sum / count) : 0;
}

// Extremes say more about the clock than about the device.
std::vector<double> clippedLogarithms(const std::vector<double>& values) {
  std::vector<double> known;
  for (const double value : values)
    if (std::isfinite(value) && value > 0) known.push_back(std::log(value));
  if (known.size() < kFewest) return {};
  std::sort(known.begin(), known.end());
  const auto quantile = [&](double p) { return known[static_cast<std::size_t>(std::lround(p * static_cast<double>(known.size() - 1)))]; };
  const double low = quantile(0.005), high = quantile(0.999);
  std::vector<double> out;
  for (const double value : values)
    out.push_back(std::isfinite(value) && value > 0 ? std::clamp(std::log(value), low, high) : std::nan(""));
  return out;
}

// Mean and 1/spread of each column of rows x columns; a constant column gets 0.
void standardise(const std::vector<double>& block, std::size_t columns, std::vector<double>& mean, std::vector<double>& factor) {
  for (std::size_t c = 0; c < columns; ++c) {
    std::vector<double> column;
    for (std::size_t i = c; i < block.size(); i += columns) column.push_back(block[i]);
    const double centre = meanOf(column), spread = spreadOf(column, centre);
    mean.push_back(std::isfinite(centre) ? centre : 0);
    factor.push_back(spread > 1e-9 * (1 + std::abs(centre)) ? 1 / spread : 0);
  }
}

}  // namespace

Result<ScalableDevices> ScalableDevices::prepare(const ScalableSources& sources) {
  ScalableDevices out;
  out.m_sources = &sources;
  out.m_designs = sources.designs();
  if (out.m_designs == 0 || sources.designInputs.size() % out.m_designs != 0)
    return fail(ErrorKind::InvalidInput, said("core", "A scalable predictor needs designs with their inputs and devices with values."));
  ScalableScales& scales = out.m_scales;
  standardise(sources.designInputs, sources.designInputs.size() / out.m_designs, scales.designMean, scales.designFactor);
  std::vector<double> specs, levels, spreads;
  for (const auto& device : sources.devices) {
    if (device.values.size() != out.m_designs || device.spec.size() != sources.devices.front().spec.size())
      return fail(ErrorKind::InvalidInput, said("core", "The devices of a scalable predictor differ in their designs or figures."));
    specs.insert(specs.end(), device.spec.begin(), device.spec.end());
    out.m_logarithms.push_back(clippedLogarithms(device.values));
    const double level = meanOf(out.m_logarithms.back());
    out.m_levels.push_back(level);
    if (!std::isfinite(level) || device.simulated) continue;
    levels.push_back(level);
    spreads.push_back(spreadOf(out.m_logarithms.back(), level));
  }
  if (levels.size() < 2)
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "A predictor for every device learns from at least two devices with {} measured designs each: import more."), kFewest));
  out.m_sums = sources.costs.size() / out.m_designs;
  out.m_costs = sources.costs;
  for (std::size_t k = 0; k < out.m_sums; ++k) {
    double mean = 0;
    for (std::size_t i = 0; i < out.m_designs; ++i) mean += out.m_costs[i * out.m_sums + k] / static_cast<double>(out.m_designs);
    for (std::size_t i = 0; i < out.m_designs; ++i) out.m_costs[i * out.m_sums + k] /= mean > 0 ? mean : 1;
  }
  standardise(specs, sources.devices.front().spec.size(), scales.specMean, scales.specFactor);
  scales.spread = std::max(1e-6, meanOf(spreads));
  scales.level = meanOf(levels);
  scales.levelSpread = std::max(scales.spread, spreadOf(levels, scales.level));
  for (const std::size_t anchor : sources.anchors) {
    std::vector<double> places;
    for (std::size_t d = 0; d < sources.devices.size(); ++d)
      if (!sources.devices[d].simulated && std::isfinite(out.m_levels[d])) places.push_back((out.m_logarithms[d][anchor] - out.m_levels[d]) / scales.spread);
    const double place = meanOf(places);
    scales.anchorMean.push_back(std::isfinite(place) ? place : 0);
  }
  return out;
}

std::vector<float> ScalableDevices::standardisedInputs() const {
  std::vector<float> out;
  out.reserve(m_sources->designInputs.size());
  const std::size_t width = m_scales.designMean.size();
  for (std::size_t i = 0; i < m_sources->designInputs.size(); ++i)
    out.push_back(static_cast<float>((m_sources->designInputs[i] - m_scales.designMean[i % width]) * m_scales.designFactor[i % width]));
  return out;
}

std::vector<std::vector<std::size_t>> ScalableDevices::folds(std::size_t wanted, Random& random) const {
  std::vector<std::size_t> groups;
  for (std::size_t d = 0; d < m_levels.size(); ++d)
    if (const auto& device = m_sources->devices[d]; !device.simulated && std::isfinite(m_levels[d]) &&
        std::find(groups.begin(), groups.end(), device.group) == groups.end())
      groups.push_back(device.group);
  if (groups.size() < 2) return std::vector<std::vector<std::size_t>>(std::max<std::size_t>(1, wanted));
  random.shuffle(groups);
  std::vector<std::vector<std::size_t>> parts(std::clamp<std::size_t>(wanted, 1, groups.size()));
  if (parts.size() == 1) return {{}};
  for (std::size_t d = 0; d < m_levels.size(); ++d) {
    const auto& device = m_sources->devices[d];
    if (device.simulated || !std::isfinite(m_levels[d])) continue;
    const auto at = std::find(groups.begin(), groups.end(), device.group) - groups.begin();
    parts[static_cast<std::size_t>(at) % parts.size()].push_back(d);
  }
  return parts;
}

double ScalableDevices::logarithm(const Mixture& mixture, std::size_t design) const {
  double sum = 0, level = 0, weights = 0;
  for (const Part& part : mixture.parts) {
    sum += part.weight * std::exp(m_logarithms[part.device][design] - m_levels[part.device]);
    level += part.weight * m_levels[part.device];
    weights += part.weight;
  }
  level /= weights;
  if (!mixture.prices.empty()) {
    for (std::size_t k = 0; k < m_sums; ++k) sum += mixture.prices[k] * m_costs[design * m_sums + k];
    sum += mixture.prices[m_sums];
  }
  return level + mixture.stretch * std::log(sum);
}

ScalableDevices::Mixture ScalableDevices::mixture(const std::vector<std::size_t>& usable, Random& random) const {
  Mixture out{.parts = {{usable[random.below(usable.size())], 1}}, .prices = {}};
  if (usable.size() > 1 && random.uniform() < kMixed) {
    const double weight = random.uniform();
    out.parts = {{out.parts[0].device, weight}, {usable[random.below(usable.size())], 1 - weight}};
    out.stretch = random.uniform(0.85, 1.15);
  }
  if (m_sums == 0 || random.uniform() >= kRandomCosts) return out;
  const double share = random.uniform() * random.uniform();
  double total = 0;
  for (std::size_t k = 0; k <= m_sums; ++k) total += out.prices.emplace_back(std::exp(kPriceSpread * random.normal()));
  for (double& price : out.prices) price *= share / total;
  for (Part& part : out.parts) part.weight *= 1 - share;
  return out;
}

DeviceEvidence ScalableDevices::evidenceOf(const Mixture& mixture, Random& random) const {
  DeviceEvidence evidence;
  const std::size_t anchors = m_sources->anchors.size(), specs = m_scales.specMean.size();
  evidence.anchors.assign(anchors, std::nan(""));
  evidence.spec.assign(specs, std::nan(""));
  const bool invented = !mixture.prices.empty();
  if (anchors > 0 && (invented || random.uniform() >= kUnmeasured)) {
    // Three and all are asked for most; kits measure the first ones of the list, people whatever they have.
    const double draw = random.uniform();
    const std::size_t count = draw < 0.3 ? std::min<std::size_t>(3, anchors) : draw < 0.6 ? anchors : 1 + random.below(anchors);
    std::vector<std::size_t> chosen(count);
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    if (random.uniform() < 0.3) chosen = random.sample(anchors, count);
    for (const std::size_t i : chosen) evidence.anchors[i] = std::exp(logarithm(mixture, m_sources->anchors[i]) + kNoise * random.normal());
  }
  // Nobody has written a spec sheet of an invented device.
  if (invented) return evidence;
  const auto mix = [&](auto valueOf) {
    double sum = 0;
    for (const Part& part : mixture.parts) sum += part.weight * valueOf(m_sources->devices[part.device]);
    return sum;
  };
  if (random.uniform() >= kNoSpec)
    for (std::size_t i = 0; i < specs; ++i)
      if (random.uniform() >= kNoFigure) evidence.spec[i] = mix([&](const auto& device) { return device.spec[i]; });
  if (random.uniform() >= kNoRoofline)
    for (std::size_t i = 0; i < anchors; ++i)
      evidence.roofline.push_back(
          std::exp(mix([&](const auto& device) { return i < device.roofline.size() ? std::log(device.roofline[i]) : std::nan(""); })));
  return evidence;
}

TrainingDevice ScalableDevices::make(const std::vector<std::size_t>& unseen, const std::vector<std::size_t>& rows, Random& random) const {
  const bool simulated = random.uniform() < kSimulated;
  std::vector<std::size_t> usable, others;
  for (std::size_t d = 0; d < m_levels.size(); ++d)
    if (std::isfinite(m_levels[d]) && std::find(unseen.begin(), unseen.end(), d) == unseen.end())
      (m_sources->devices[d].simulated == simulated ? usable : others).push_back(d);
  if (usable.empty()) usable = std::move(others);
  const Mixture device = mixture(usable, random);
  TrainingDevice made{.input = deviceInput(m_scales, evidenceOf(device, random)), .targets = {}};
  made.levelWeight = made.input.measured ? kLevelKnown : kLevelUnknown;
  for (const std::size_t row : rows)
    made.targets.push_back(static_cast<float>((logarithm(device, row) - made.input.level) / m_scales.spread));
  return made;
}

}  // namespace isotone
