#include <array>
#include <exception>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/predictors/bytes.h"
#include "core/predictors/ridge.h"
#include "core/predictors/ridge_solver.h"
#include "core/predictors/training.h"
#include "core/space/layers.h"

namespace isotone {
namespace {

constexpr std::string_view kKind = "flops";
constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kFewest = 3;

std::vector<double> macsOf(const DesignSpace& space, const DesignMatrix& designs) {
  std::vector<double> macs(designs.size());
  for (std::size_t i = 0; i < macs.size(); ++i) macs[i] = totalsOf(space, designs[i]).macs;
  return macs;
}

class FlopsPredictor final : public Predictor {
 public:
  FlopsPredictor(std::shared_ptr<const DesignSpace> space, RidgeSolution line) : m_space(std::move(space)), m_line(std::move(line)) {}

  std::string_view kind() const override { return kKind; }

  void predict(const DesignMatrix& designs, std::span<Prediction> out) const override {
    const std::vector<double> macs = macsOf(*m_space, designs);
    std::vector<double> mean(macs.size()), spread(macs.size());
    applyRidge(m_line, macs, mean, spread);
    for (std::size_t i = 0; i < macs.size(); ++i) out[i] = {mean[i], spread[i]};
  }

  std::string serialize() const override {
    ByteWriter writer;
    writer.text(kKind);
    writer.number(kVersion);
    for (const auto* values : {&m_line.centre, &m_line.inverseScale, &m_line.weights, &m_line.directions}) writer.reals(*values);
    for (const double value : {m_line.intercept, m_line.noise, m_line.samples}) writer.real(value);
    return writer.take();
  }

 private:
  std::shared_ptr<const DesignSpace> m_space;
  RidgeSolution m_line;
};

class FlopsFactory final : public PredictorFactory {
 public:
  explicit FlopsFactory(std::shared_ptr<const DesignSpace> space) : m_space(std::move(space)) {}

  std::string_view kind() const override { return kKind; }

  Result<PredictorPtr> fit(const TrainingSet& data, std::uint64_t, const Progress& progress) const override {
    if (auto layers = checkLayers(); !layers) return failFrom(layers);
    if (auto checked = checkTraining(data, *m_space, kFewest); !checked) return failFrom(checked);
    if (progress.stopRequested()) return cancelled();
    try {
      auto line = solveRidge(macsOf(*m_space, data.designs), 1, data.values);
      if (!line) return failFrom(line);
      return std::make_shared<const FlopsPredictor>(m_space, std::move(*line));
    } catch (const std::exception& problem) {
      return fail(ErrorKind::Model, sayf(phrase("core", "The line through {} designs failed: {}."), data.values.size(), problem.what()));
    }
  }

  Result<PredictorPtr> deserialize(std::string_view bytes) const override {
    if (auto layers = checkLayers(); !layers) return failFrom(layers);
    ByteReader reader(bytes);
    RidgeSolution line;
    bool usable = reader.text() == kKind && reader.number() == kVersion;
    for (auto* values : {&line.centre, &line.inverseScale, &line.weights, &line.directions}) *values = reader.reals();
    for (double* value : {&line.intercept, &line.noise, &line.samples}) *value = reader.real();
    for (const auto* values : {&line.centre, &line.inverseScale, &line.weights}) usable = usable && values->size() == 1;
    if (!usable || !reader.complete() || !(line.samples > 0))
      return fail(ErrorKind::Model, said("core", "The stored line on multiply-accumulates cannot be read: fit it again."));
    return std::make_shared<const FlopsPredictor>(m_space, std::move(line));
  }

 private:
  Status checkLayers() const {
    if (m_space->network().kind != NetworkPlan::Kind::None) return {};
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "The space {} does not know its layers, so it has no multiply-accumulates."),
                                                   m_space->name()));
  }
  std::shared_ptr<const DesignSpace> m_space;
};

}  // namespace

std::unique_ptr<PredictorFactory> flopsFactory(std::shared_ptr<const DesignSpace> space) {
  return std::make_unique<FlopsFactory>(std::move(space));
}

}  // namespace isotone
