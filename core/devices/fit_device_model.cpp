#include "core/devices/fit_device_model.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

#include "core/base/language.h"

namespace isotone {
namespace {

constexpr double kHuber = 0.1;  // relative errors above count linearly: a few bad measurements must not bend the fit

/// How often longer than on the roofs: convolutions, depthwise convolutions, bytes (each 1 or more); and overhead in ms.
struct Parameters {
  std::array<double, 4> values{1, 1, 1, 0};
};

struct LayerTimes {
  double computeMs, movingMs;  // on the roofs
  bool depthwise;
};

struct Problem {
  std::vector<std::vector<LayerTimes>> networks;
  std::vector<double> measured;  // ms
};

double latencyOf(const std::vector<LayerTimes>& layers, const Parameters& parameters) {
  const auto& [convolution, depthwise, bytes, overhead] = parameters.values;
  double total = overhead * static_cast<double>(layers.size());
  for (const LayerTimes& layer : layers)
    total += std::max(layer.computeMs * (layer.depthwise ? depthwise : convolution), layer.movingMs * bytes);
  return total;
}

/// Mean Huber loss of relative errors.
double lossOf(const Problem& problem, const Parameters& parameters) {
  double sum = 0;
  for (std::size_t i = 0; i < problem.networks.size(); ++i) {
    const double error = std::abs(latencyOf(problem.networks[i], parameters) / problem.measured[i] - 1);
    sum += error <= kHuber ? 0.5 * error * error : kHuber * (error - 0.5 * kHuber);
  }
  return sum / static_cast<double>(problem.networks.size());
}

template <std::size_t N>
using Square = std::array<std::array<double, N>, N>;

/// Solves the normal equations of the columns in `active` (a bit each), the others 0; nothing where they are singular.
template <std::size_t N>
std::optional<std::array<double, N>> solved(Square<N> gram, std::array<double, N> right, unsigned active) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < N; ++i)
    if (active >> i & 1u) columns.push_back(i);
  const Square<N> original = gram;
  for (const std::size_t i : columns) {
    if (gram[i][i] <= 1e-12 * original[i][i]) return std::nullopt;
    for (const std::size_t k : columns) {
      if (k <= i) continue;
      const double factor = gram[k][i] / gram[i][i];
      for (const std::size_t j : columns)
        if (j >= i) gram[k][j] -= factor * gram[i][j];
      right[k] -= factor * right[i];
    }
  }
  std::array<double, N> x{};
  for (auto i = columns.rbegin(); i != columns.rend(); ++i) {
    double value = right[*i];
    for (const std::size_t j : columns)
      if (j > *i) value -= gram[*i][j] * x[j];
    x[*i] = value / gram[*i][*i];
  }
  return x;
}

/// min |A x - b|² over x ≥ 0 for few columns: every set of columns is tried, which is exact and needs no iteration.
/// `gram` is AᵀA, `right` Aᵀb.
template <std::size_t N>
std::array<double, N> nonNegativeLeastSquares(const Square<N>& gram, const std::array<double, N>& right) {
  std::array<double, N> best{};
  double bestValue = 0;  // of xᵀGx - 2 xᵀr, 0 for x = 0
  for (unsigned active = 1; active < 1u << N; ++active) {
    const auto x = solved<N>(gram, right, active);
    if (!x || std::any_of(x->begin(), x->end(), [](double part) { return part < 0; })) continue;
    double value = 0;
    for (std::size_t i = 0; i < N; ++i) value -= (*x)[i] * right[i];  // at the minimum of a set, xᵀGx = xᵀr
    if (value >= bestValue) continue;
    bestValue = value;
    best = *x;
  }
  return best;
}

/// The best parameters while every layer stays on the side of the roofline where `current` has it, errors weighted so that
/// large ones count linearly.
Parameters improved(const Problem& problem, const Parameters& current) {
  Square<4> gram{};
  std::array<double, 4> right{};
  for (std::size_t n = 0; n < problem.networks.size(); ++n) {
    std::array<double, 4> sums{0, 0, 0, static_cast<double>(problem.networks[n].size())};
    for (const LayerTimes& layer : problem.networks[n]) {
      const std::size_t kind = layer.depthwise ? 1 : 0;
      if (layer.computeMs * current.values[kind] >= layer.movingMs * current.values[2]) sums[kind] += layer.computeMs;
      else sums[2] += layer.movingMs;
    }
    // The first three are 1 or more: solve for what they have above 1.
    const double error = std::abs(latencyOf(problem.networks[n], current) / problem.measured[n] - 1);
    const double scale = std::sqrt(error <= kHuber ? 1.0 : kHuber / error) / problem.measured[n];
    const double rest = problem.measured[n] - sums[0] - sums[1] - sums[2];
    for (std::size_t i = 0; i < 4; ++i) {
      right[i] += sums[i] * scale * rest * scale;
      for (std::size_t j = 0; j < 4; ++j) gram[i][j] += sums[i] * scale * sums[j] * scale;
    }
  }
  Parameters next{nonNegativeLeastSquares<4>(gram, right)};
  for (std::size_t i = 0; i < 3; ++i) next.values[i] += 1;
  return next;
}

Parameters alternated(const Problem& problem, Parameters start) {
  Parameters best = start;
  double bestLoss = lossOf(problem, start);
  for (int round = 0, worse = 0; round < 60 && worse < 5; ++round) {
    start = improved(problem, start);
    const double loss = lossOf(problem, start);
    worse = loss < bestLoss * (1 - 1e-9) ? 0 : worse + 1;
    if (loss < bestLoss) {
      bestLoss = loss;
      best = start;
    }
  }
  return best;
}

/// Steps along one parameter at a time, halved when none helps: takes the last bit that alternation leaves.
Parameters searched(const Problem& problem, Parameters best) {
  double bestLoss = lossOf(problem, best);
  const double mean = std::accumulate(problem.measured.begin(), problem.measured.end(), 0.0) / static_cast<double>(problem.measured.size());
  const double smallest = 1e-6 * mean;  // ms: where an overhead of 0 begins to grow
  for (double step = 0.3; step > 1e-4;) {
    bool better = false;
    for (std::size_t i = 0; i < 4; ++i)
      for (const double factor : {1 + step, 1 / (1 + step)}) {
        Parameters trial = best;
        trial.values[i] = std::max(trial.values[i] * factor, i < 3 ? 1.0 : factor > 1 ? smallest : 0.0);
        const double loss = lossOf(problem, trial);
        if (loss >= bestLoss) continue;
        bestLoss = loss;
        best = trial;
        better = true;
      }
    if (!better) step /= 2;
  }
  return best;
}

Parameters fitted(const Problem& problem) {
  Parameters best;
  double bestLoss = lossOf(problem, best);
  for (const double convolution : {1.0, 5.0, 30.0, 200.0})
    for (const double depthwise : {1.0, 5.0, 30.0, 200.0})
      for (const double bytes : {1.0, 4.0, 20.0}) {
        const Parameters found = alternated(problem, {{convolution, depthwise, bytes, 0}});
        const double loss = lossOf(problem, found);
        if (loss >= bestLoss) continue;
        bestLoss = loss;
        best = found;
      }
  return searched(problem, best);
}

/// The given model with nothing lost: peaks and bandwidth in full, no overhead, no limits that would make it infinite.
DeviceModel roofsOf(DeviceModel model) {
  model.utilisationConvolution = model.utilisationDepthwise = 1;
  model.overheadUs = 0;
  model.memoryBytes = model.flashBytes = 0;
  return model;
}

std::vector<LayerTimes> timesOf(const DeviceModel& roofs, const std::vector<LayerWorkload>& layers) {
  std::vector<LayerTimes> times;
  for (const LayerWorkload& layer : layers) {
    const LayerRoofs one = layerRoofs(roofs, layer);
    times.push_back({one.computeMs, one.movingMs, layer.kind == LayerKind::DepthwiseConvolution});
  }
  return times;
}

std::vector<double> relativeErrors(const DeviceModel& model, std::span<const std::vector<LayerWorkload>> networks,
                                   std::span<const double> measured, double SimulatedCost::*part) {
  std::vector<double> errors;
  DeviceModel unlimited = model;
  unlimited.memoryBytes = unlimited.flashBytes = 0;
  for (std::size_t i = 0; i < measured.size(); ++i)
    if (std::isfinite(measured[i]) && measured[i] > 0)
      errors.push_back(std::abs(simulate(unlimited, networks[i]).*part / measured[i] - 1));
  return errors;
}

double meanOf(const std::vector<double>& values) {
  return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double medianOf(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Energy is linear: a factor on the table of precisions, pJ a byte and idle power, given the fitted latency.
void fitEnergy(DeviceModel& model, std::span<const std::vector<LayerWorkload>> networks, std::span<const double> measured) {
  DeviceModel operations = model, bytes = model;
  operations.memoryBytes = operations.flashBytes = bytes.memoryBytes = bytes.flashBytes = 0;
  operations.pjPerByte = operations.idleMw = bytes.idleMw = 0;
  bytes.pjPerByte = 1;
  // Without energies an operation in the table, one factor for all precisions means the same pJ for each.
  const bool known = std::any_of(model.peaks.begin(), model.peaks.end(), [](const PrecisionPeak& peak) { return peak.pjPerOp > 0; });
  for (std::size_t i = 0; i < model.peaks.size(); ++i) {
    operations.peaks[i].pjPerOp = known ? model.peaks[i].pjPerOp : 1;
    bytes.peaks[i].pjPerOp = 0;
  }
  Square<3> gram{};
  std::array<double, 3> right{};
  for (std::size_t n = 0; n < measured.size(); ++n) {
    if (!std::isfinite(measured[n]) || measured[n] <= 0) continue;
    const SimulatedCost cost = simulate(operations, networks[n]);
    const std::array<double, 3> sums{cost.energyMj / measured[n], simulate(bytes, networks[n]).energyMj / measured[n],
                                     cost.latencyMs * 1e-3 / measured[n]};
    for (std::size_t i = 0; i < 3; ++i) {
      right[i] += sums[i];
      for (std::size_t j = 0; j < 3; ++j) gram[i][j] += sums[i] * sums[j];
    }
  }
  const auto [factor, pjPerByte, idleMw] = nonNegativeLeastSquares<3>(gram, right);
  for (std::size_t i = 0; i < model.peaks.size(); ++i) model.peaks[i].pjPerOp = operations.peaks[i].pjPerOp * factor;
  model.pjPerByte = pjPerByte;
  model.idleMw = idleMw;
}

}  // namespace

Result<DeviceFit> fitDeviceModel(const DeviceModel& start, std::span<const std::vector<LayerWorkload>> networks,
                                 std::span<const double> latencyMs, std::span<const double> energyMj) {
  if (networks.size() != latencyMs.size() || (!energyMj.empty() && energyMj.size() != networks.size()))
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "There are {} networks, but {} latencies and {} energies; give one of each for every network."),
                     networks.size(), latencyMs.size(), energyMj.size()));
  const DeviceModel roofs = roofsOf(start);
  Problem problem;
  for (std::size_t i = 0; i < networks.size(); ++i) {
    if (!std::isfinite(latencyMs[i]) || latencyMs[i] <= 0 || networks[i].empty()) continue;
    if (!std::isfinite(simulate(roofs, networks[i]).latencyMs)) continue;  // a precision above all of the device's
    problem.networks.push_back(timesOf(roofs, networks[i]));
    problem.measured.push_back(latencyMs[i]);
  }
  if (problem.networks.size() < kFewestNetworks)
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{} measured networks that the device can run are too few to fit its model; measure at least {}."),
                     problem.networks.size(), kFewestNetworks));

  const auto [convolution, depthwise, bytes, overhead] = fitted(problem).values;
  DeviceFit fit;
  fit.model = start;
  fit.model.utilisationConvolution = 1 / convolution;
  fit.model.utilisationDepthwise = 1 / depthwise;
  fit.model.bandwidthGbs = start.bandwidthGbs / bytes;
  fit.model.overheadUs = 1e3 * overhead;
  fit.networks = problem.networks.size();
  if (!energyMj.empty()) fitEnergy(fit.model, networks, energyMj);

  fit.latencyErrorBefore = meanOf(relativeErrors(start, networks, latencyMs, &SimulatedCost::latencyMs));
  const std::vector<double> errors = relativeErrors(fit.model, networks, latencyMs, &SimulatedCost::latencyMs);
  fit.latencyError = meanOf(errors);
  fit.latencyMedianError = medianOf(errors);
  if (!energyMj.empty()) {
    fit.energyErrorBefore = meanOf(relativeErrors(start, networks, energyMj, &SimulatedCost::energyMj));
    fit.energyError = meanOf(relativeErrors(fit.model, networks, energyMj, &SimulatedCost::energyMj));
  }
  return fit;
}

}  // namespace isotone
