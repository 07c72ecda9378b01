#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/language.h"
#include "core/predictors/gaussian_process.h"
#include "core/predictors/mixture.h"
#include "core/predictors/scalable_model.h"

namespace isotone {
namespace {

constexpr std::size_t kRowsAtOnce = 2048;

/// Means over members, and how far they are apart.
struct Logarithms {
  std::vector<double> mean, spread;
};

class ScalablePredictor final : public Predictor {
 public:
  ScalablePredictor(std::shared_ptr<const ScalableModel> model, ScalableDevice device, std::vector<std::size_t> members)
      : m_model(std::move(model)), m_device(std::move(device)), m_members(std::move(members)),
        m_stage(m_model->stageFor(m_device.values.size())) {
    if (m_members.empty()) {
      m_members.resize(m_model->network.members.size());
      std::iota(m_members.begin(), m_members.end(), std::size_t{0});
    }
  }

  Status prepare();

  std::string_view kind() const override { return "scalable"; }
  void predict(const DesignMatrix& designs, std::span<Prediction> out) const override {
    for (std::size_t from = 0; from < designs.size(); from += kRowsAtOnce) {
      const std::size_t count = std::min(kRowsAtOnce, designs.size() - from);
      DesignMatrix block(designs.decisions());
      block.reserve(count);
      for (std::size_t i = 0; i < count; ++i) block.push(designs[from + i]);
      predictBlock(block, out.subspan(from, count));
    }
  }
  std::string serialize() const override;

 private:
  const DesignSpace& space() const { return *m_model->fleet->space(); }
  bool usesProcess() const { return m_device.values.size() >= kFewestForProcess; }
  DeviceEvidence evidence() const;
  Logarithms logarithms(const DesignMatrix& designs) const;
  CovarianceColumns columns(const DesignMatrix& designs) const;
  void predictBlock(const DesignMatrix& designs, std::span<Prediction> out) const;

  std::shared_ptr<const ScalableModel> m_model;
  ScalableDevice m_device;
  std::vector<std::size_t> m_members;
  ScalableStage m_stage;
  DeviceEvidence m_evidence;
  double m_shift = 0;                      // of logarithms, to the level of the measurements
  double m_centre = 0, m_inverseScale = 1; // of the network's values over the reference
  Mixture m_process;
};

DeviceEvidence ScalablePredictor::evidence() const {
  DeviceEvidence out{.anchors = std::vector<double>(m_model->anchors.size(), std::nan("")), .spec = m_device.spec, .roofline = m_device.roofline};
  const auto canonical = [&](DesignView design) { return space().canonical({design.begin(), design.end()}); };
  std::vector<Design> anchors;
  for (std::size_t a = 0; a < m_model->anchors.size(); ++a) anchors.push_back(canonical(m_model->anchors[a]));
  for (std::size_t i = 0; i < m_device.values.size(); ++i)
    if (const auto at = std::find(anchors.begin(), anchors.end(), canonical(m_device.designs[i])); at != anchors.end())
      out.anchors[static_cast<std::size_t>(at - anchors.begin())] = m_device.values[i];
  return out;
}

Logarithms ScalablePredictor::logarithms(const DesignMatrix& designs) const {
  const DesignCodes codes = m_model->network.codesOf(scalableInputs(space(), designs));
  const std::vector<double> all = m_model->network.logarithms(codes, m_evidence);
  Logarithms out{std::vector<double>(designs.size()), std::vector<double>(designs.size())};
  const auto members = static_cast<double>(m_members.size());
  for (std::size_t i = 0; i < designs.size(); ++i) {
    double sum = 0, squares = 0;
    for (const std::size_t m : m_members) sum += all[m * designs.size() + i];
    out.mean[i] = sum / members;
    for (const std::size_t m : m_members) squares += std::pow(all[m * designs.size() + i] - out.mean[i], 2);
    out.spread[i] = m_members.size() > 1 ? std::sqrt(squares / (members - 1)) : 0;
  }
  return out;
}

CovarianceColumns ScalablePredictor::columns(const DesignMatrix& designs) const {
  std::vector<double> network = logarithms(designs).mean;
  for (double& value : network) value = (std::exp(value) - m_centre) * m_inverseScale;
  return withNetwork(m_model->fleet->columns(designs), network, m_stage.trust);
}

Status ScalablePredictor::prepare() {
  const std::size_t count = m_device.values.size();
  if (m_device.designs.size() != count || std::any_of(m_device.values.begin(), m_device.values.end(), [](double v) { return !std::isfinite(v); }))
    return fail(ErrorKind::InvalidInput, said("core", "Measured designs and values do not belong together, or a value is no number."));
  m_evidence = evidence();
  // The process weighs the measurements itself; a network that has seen them too would count them twice.
  if (usesProcess()) m_evidence.anchors.clear();
  if (!usesProcess()) {
    if (count == 0) return {};
    const std::vector<double> predicted = logarithms(m_device.designs).mean;
    for (std::size_t i = 0; i < count; ++i)
      m_shift += (std::log(std::max(m_device.values[i], 1e-12)) - predicted[i]) / static_cast<double>(count);
    return {};
  }
  std::vector<double> values = logarithms(m_model->reference).mean;
  for (double& value : values) value = std::exp(value);
  const auto reference = static_cast<double>(values.size());
  m_centre = std::accumulate(values.begin(), values.end(), 0.0) / reference;
  double squares = 0;
  for (const double value : values) squares += (value - m_centre) * (value - m_centre);
  m_inverseScale = squares > 0 ? 1 / std::sqrt(squares / reference) : 0;
  // The work grows with the cube of the measurements.
  DesignMatrix measured(m_device.designs.decisions());
  std::vector<double> used;
  const std::size_t most = std::min(count, kMostMeasurements);
  for (std::size_t i = 0; i < most; ++i) {
    measured.push(m_device.designs[i * count / most]);
    used.push_back(m_device.values[i * count / most]);
  }
  std::vector<std::size_t> positions(most);
  std::iota(positions.begin(), positions.end(), std::size_t{0});
  auto fitted = fitMixture(*m_model->fleet, columns(measured), positions, used);
  if (!fitted) return failFrom(fitted);
  m_process = std::move(*fitted);
  return {};
}

void ScalablePredictor::predictBlock(const DesignMatrix& designs, std::span<Prediction> out) const {
  if (usesProcess()) {
    m_process.predict(columns(designs), out);
    for (Prediction& prediction : out) prediction.spread *= m_stage.spread;
    return;
  }
  const Logarithms found = logarithms(designs);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const double mean = std::exp(found.mean[i] + m_shift);
    out[i] = {mean, mean * std::hypot(m_stage.spread, found.spread[i])};
  }
}

std::string ScalablePredictor::serialize() const {
  ByteWriter writer;
  writer.text("scalable");
  writer.text(m_model->serialize());
  writer.reals(m_device.spec);
  writer.reals(m_device.roofline);
  std::string designs;
  for (std::size_t i = 0; i < m_device.designs.size(); ++i) designs.append(m_device.designs[i].begin(), m_device.designs[i].end());
  writer.text(designs);
  writer.reals(m_device.values);
  return writer.take();
}

}  // namespace

Result<PredictorPtr> scalablePredictor(std::shared_ptr<const ScalableModel> model, ScalableDevice device, std::vector<std::size_t> members) {
  if (model->stages.empty() || std::any_of(members.begin(), members.end(), [&](std::size_t m) { return m >= model->network.members.size(); }))
    return fail(ErrorKind::InvalidInput, said("core", "The scalable predictor is not calibrated, or has no such members."));
  auto predictor = std::make_shared<ScalablePredictor>(std::move(model), std::move(device), std::move(members));
  if (auto ready = predictor->prepare(); !ready) return failFrom(ready);
  return predictor;
}

}  // namespace isotone
