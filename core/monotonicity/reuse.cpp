// A proxy as it is: the plainest way to predict a new device.
#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <string_view>
#include <unordered_map>

#include "core/base/language.h"
#include "core/monotonicity/adaptation.h"
#include "core/predictors/bytes.h"
#include "core/predictors/normal.h"
#include "core/predictors/ranks.h"
#include "core/predictors/ridge.h"
#include "core/predictors/training.h"

namespace isotone {
namespace {

constexpr std::string_view kKind = "reuse";
constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kFewest = 2;

std::string_view bytesOf(DesignView design) { return {reinterpret_cast<const char*>(design.data()), design.size()}; }

/// The measurements of a device by design, and its regression for all others.
struct ProxyColumn {
  std::string name;
  DesignMatrix designs;
  std::vector<double> values;
  PredictorPtr others;
  std::unordered_map<std::string_view, std::size_t> rowOf;  // by the bytes of the design

  void index() {
    for (std::size_t row = 0; row < values.size(); ++row) rowOf.try_emplace(bytesOf(designs[row]), row);
  }
  /// NaN where it was not measured.
  double measured(DesignView design) const {
    const auto found = rowOf.find(bytesOf(design));
    return found == rowOf.end() ? std::nan("") : values[found->second];
  }
  std::vector<double> valuesOf(const DesignMatrix& wanted) const {
    std::vector<double> out(wanted.size());
    std::vector<std::size_t> gaps;
    DesignMatrix missing(wanted.decisions());
    for (std::size_t i = 0; i < out.size(); ++i) {
      out[i] = measured(wanted[i]);
      if (!std::isnan(out[i])) continue;
      gaps.push_back(i);
      missing.push(wanted[i]);
    }
    std::vector<Prediction> predicted(gaps.size());
    others->predict(missing, predicted);
    for (std::size_t i = 0; i < gaps.size(); ++i) out[gaps[i]] = predicted[i].mean;
    return out;
  }
};

/// From a proxy's values to the target's.
struct Line {
  double centre = 0, slope = 0, intercept = 0;  // intercept: at the centre
  double noise = 0, square = 0, samples = 0;    // square: of the proxy's deviations from the centre

  Prediction at(double value) const {
    const double offset = value - centre;
    const double leverage = square > 0 ? offset * offset / square : 0;
    return {intercept + slope * offset, noise * std::sqrt(1 + 1 / samples + leverage)};
  }
};

Line lineThrough(const std::vector<double>& x, const std::vector<double>& y) {
  Line line;
  line.samples = static_cast<double>(x.size());
  const auto mean = [](const std::vector<double>& v) { return std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size()); };
  line.centre = mean(x);
  line.intercept = mean(y);
  double product = 0, squareY = 0, residual = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    line.square += (x[i] - line.centre) * (x[i] - line.centre);
    squareY += (y[i] - line.intercept) * (y[i] - line.intercept);
    product += (x[i] - line.centre) * (y[i] - line.intercept);
  }
  // Reuse means the proxy's order: where the measurements contradict it, only the scale is taken from them.
  if (line.square > 0) line.slope = product > 0 ? product / line.square : std::sqrt(squareY / line.square);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double error = y[i] - line.intercept - line.slope * (x[i] - line.centre);
    residual += error * error;
  }
  const double freedom = std::max(1.0, line.samples - 2);
  line.noise = std::sqrt(residual / freedom) * studentQuantile95(freedom) / kNormal90;
  return line;
}

class ReusePredictor final : public Predictor {
 public:
  ReusePredictor(std::shared_ptr<const ProxyColumn> proxy, Line line) : m_proxy(std::move(proxy)), m_line(line) {}

  std::string_view kind() const override { return kKind; }

  void predict(const DesignMatrix& designs, std::span<Prediction> out) const override {
    const std::vector<double> values = m_proxy->valuesOf(designs);
    for (std::size_t i = 0; i < values.size(); ++i) out[i] = m_line.at(values[i]);
  }

  std::string serialize() const override {
    ByteWriter writer;
    writer.text(kKind);
    writer.number(kVersion);
    writer.text(m_proxy->name);
    std::string choices;
    for (std::size_t row = 0; row < m_proxy->designs.size(); ++row) choices += bytesOf(m_proxy->designs[row]);
    writer.text(choices);
    writer.reals(m_proxy->values);
    writer.text(m_proxy->others->serialize());
    for (const double value : {m_line.centre, m_line.slope, m_line.intercept, m_line.noise, m_line.square, m_line.samples})
      writer.real(value);
    return writer.take();
  }

 private:
  std::shared_ptr<const ProxyColumn> m_proxy;
  Line m_line;
};

class ReuseFactory final : public PredictorFactory {
 public:
  ReuseFactory(std::shared_ptr<const DesignSpace> space, const DesignMatrix& pool, const SourceDevice& proxy)
      : m_space(std::move(space)), m_ridge(ridgeFactory(m_space, Features::Rich)), m_proxy(std::make_shared<ProxyColumn>()) {
    m_proxy->name = proxy.name;
    m_proxy->designs = DesignMatrix(m_space->decisions().size());
    for (std::size_t i = 0; i < std::min(pool.size(), proxy.values.size()); ++i) {
      if (!std::isfinite(proxy.values[i])) continue;
      m_proxy->designs.push(pool[i]);
      m_proxy->values.push_back(proxy.values[i]);
    }
    m_proxy->index();
  }

  std::string_view kind() const override { return kKind; }

  Result<PredictorPtr> fit(const TrainingSet& data, std::uint64_t seed, const Progress& progress) const override {
    if (auto checked = checkTraining(data, *m_space, kFewest); !checked) return failFrom(checked);
    if (auto ready = complete(seed, progress); !ready) return failFrom(ready);
    return std::make_shared<const ReusePredictor>(m_proxy, lineThrough(m_proxy->valuesOf(data.designs), data.values));
  }

  Result<PredictorPtr> deserialize(std::string_view bytes) const override {
    ByteReader reader(bytes);
    if (reader.text() != kKind || reader.number() != kVersion)
      return fail(ErrorKind::Model, sayf(phrase("core", "The stored predictor is not a {} of version {}: fit it again."), kKind, kVersion));
    auto proxy = std::make_shared<ProxyColumn>();
    proxy->name = reader.text();
    const std::string choices = reader.text();
    proxy->values = reader.reals();
    const std::string others = reader.text();
    Line line;
    for (double* value : {&line.centre, &line.slope, &line.intercept, &line.noise, &line.square, &line.samples}) *value = reader.real();
    const std::size_t decisions = m_space->decisions().size();
    if (!reader.complete() || decisions == 0 || choices.size() != proxy->values.size() * decisions || !(line.samples > 0))
      return fail(ErrorKind::Model, said("core", "The stored proxy does not fit the design space: fit it again."));
    proxy->designs = DesignMatrix(decisions);
    for (std::size_t row = 0; row < proxy->values.size(); ++row)
      proxy->designs.push({reinterpret_cast<const std::uint8_t*>(choices.data()) + row * decisions, decisions});
    proxy->index();
    auto ridge = m_ridge->deserialize(others);
    if (!ridge) return failFrom(ridge);
    proxy->others = std::move(*ridge);
    return std::make_shared<const ReusePredictor>(std::move(proxy), line);
  }

 private:
  // The proxy's own regression is fitted when it is first needed, once for all targets.
  Status complete(std::uint64_t seed, const Progress& progress) const {
    const std::lock_guard lock(m_fitting);
    if (m_proxy->others) return {};
    auto ridge = m_ridge->fit({m_proxy->designs, m_proxy->values, {}}, seed, progress);
    if (!ridge) return failFrom(ridge);
    m_proxy->others = std::move(*ridge);
    return {};
  }

  std::shared_ptr<const DesignSpace> m_space;
  std::unique_ptr<PredictorFactory> m_ridge;
  std::shared_ptr<ProxyColumn> m_proxy;
  mutable std::mutex m_fitting;
};

double straightness(const std::vector<double>& x, const std::vector<double>& y) {
  const Line line = lineThrough(x, y);
  double left = 0, all = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    left += std::pow(y[i] - line.at(x[i]).mean, 2);
    all += std::pow(y[i] - line.intercept, 2);
  }
  return all > 0 ? 1 - left / all : 0;
}

}  // namespace

std::unique_ptr<PredictorFactory> reuseFactory(std::shared_ptr<const DesignSpace> space, const DesignMatrix& pool,
                                               const SourceDevice& proxy) {
  return std::make_unique<ReuseFactory>(std::move(space), pool, proxy);
}

std::size_t bestProxy(std::span<const SourceDevice> sources, std::span<const std::size_t> measured, std::span<const double> values) {
  std::size_t best = 0;
  std::pair<double, double> bestScore{-2, -2};
  for (std::size_t source = 0; source < sources.size(); ++source) {
    std::vector<double> x, y;
    for (std::size_t i = 0; i < measured.size(); ++i) {
      const double value = sources[source].values[measured[i]];
      if (!std::isfinite(value)) continue;
      x.push_back(value);
      y.push_back(values[i]);
    }
    // A device that knows few of the designs could rank those well by chance.
    if (2 * x.size() < measured.size()) continue;
    const double srcc = spearman(x, y);
    if (std::isnan(srcc)) continue;
    if (const std::pair score{srcc, straightness(x, y)}; score > bestScore) {
      bestScore = score;
      best = source;
    }
  }
  return best;
}

}  // namespace isotone
