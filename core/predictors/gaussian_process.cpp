#include "core/predictors/gaussian_process.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <numeric>

#include "core/base/language.h"
#include "core/predictors/mixture.h"
#include "core/predictors/training.h"

namespace isotone {
namespace {

constexpr std::string_view kKind = "bma-gp";
constexpr std::uint64_t kVersion = 1;

class GaussianProcess final : public Predictor {
 public:
  GaussianProcess(std::shared_ptr<const Fleet> fleet, Mixture mixture) : m_fleet(std::move(fleet)), m_mixture(std::move(mixture)) {}

  std::string_view kind() const override { return kKind; }
  void predict(const DesignMatrix& designs, std::span<Prediction> out) const override {
    m_mixture.predict(m_fleet->columns(designs), out);
  }
  std::string serialize() const override {
    ByteWriter writer;
    writer.text(kKind);
    writer.number(kVersion);
    writer.text(m_fleet->serialize());
    m_mixture.write(writer);
    return writer.take();
  }

 private:
  std::shared_ptr<const Fleet> m_fleet;
  Mixture m_mixture;
};

class GaussianProcessFactory final : public PredictorFactory {
 public:
  GaussianProcessFactory(std::shared_ptr<const DesignSpace> space, std::shared_ptr<const Fleet> fleet)
      : m_space(std::move(space)), m_fleet(std::move(fleet)) {}

  std::string_view kind() const override { return kKind; }

  Result<PredictorPtr> fit(const TrainingSet& data, std::uint64_t, const Progress& progress) const override {
    if (!m_fleet)
      return fail(ErrorKind::Infeasible, said("core", "The few-shot process is fitted to a fleet of devices: adapt a device instead."));
    if (auto checked = checkTraining(data, *m_space, 1); !checked) return failFrom(checked);
    if (progress.stopRequested()) return cancelled();
    try {
      std::vector<std::size_t> rows(data.values.size());
      std::iota(rows.begin(), rows.end(), std::size_t{0});
      auto mixture = fitMixture(*m_fleet, m_fleet->columns(data.designs), rows, data.values);
      if (!mixture) return failFrom(mixture);
      return std::make_shared<const GaussianProcess>(m_fleet, std::move(*mixture));
    } catch (const std::exception& problem) {
      return fail(ErrorKind::Model, sayf(phrase("core", "The few-shot process on {} designs failed: {}."), data.values.size(), problem.what()));
    }
  }

  Result<PredictorPtr> deserialize(std::string_view bytes) const override {
    ByteReader reader(bytes);
    if (reader.text() != kKind || reader.number() != kVersion)
      return fail(ErrorKind::Model, sayf(phrase("core", "The stored predictor is not a {} of version {}: fit it again."), kKind, kVersion));
    auto fleet = Fleet::deserialize(m_space, reader.text());
    if (!fleet) return failFrom(fleet);
    Mixture mixture;
    if (!mixture.read(reader, **fleet) || !reader.complete())
      return fail(ErrorKind::Model, said("core", "The stored few-shot process does not fit the design space: fit it again."));
    return std::make_shared<const GaussianProcess>(*fleet, std::move(mixture));
  }

 private:
  std::shared_ptr<const DesignSpace> m_space;
  std::shared_ptr<const Fleet> m_fleet;
};

}  // namespace

std::unique_ptr<PredictorFactory> gaussianProcessFactory(std::shared_ptr<const Fleet> fleet) {
  auto space = fleet->space();
  return std::make_unique<GaussianProcessFactory>(std::move(space), std::move(fleet));
}

std::unique_ptr<PredictorFactory> storedGaussianProcessFactory(std::shared_ptr<const DesignSpace> space) {
  return std::make_unique<GaussianProcessFactory>(std::move(space), nullptr);
}

Status checkMeasurements(const CovarianceColumns& pool, std::span<const std::size_t> measured, std::span<const double> values) {
  if (measured.size() != values.size() || std::any_of(measured.begin(), measured.end(), [&](std::size_t row) { return row >= pool.designs; }))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} values do not belong to {} of {} designs."), values.size(),
                                              measured.size(), pool.designs));
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!std::isfinite(values[i]))
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "Measurement {} is {}: leave it out."), i + 1, values[i]));
  return {};
}

Status fitAndPredict(const Fleet& fleet, const CovarianceColumns& pool, std::span<const std::size_t> measured,
                     std::span<const double> values, std::span<Prediction> out) {
  if (auto checked = checkMeasurements(pool, measured, values); !checked) return checked;
  if (measured.empty() || out.size() != pool.designs)
    return fail(ErrorKind::InvalidInput, said("core", "The few-shot process needs at least one measured design: measure one."));
  const auto mixture = fitMixture(fleet, pool, measured, values);
  if (!mixture) return failFrom(mixture);
  mixture->predict(pool, out);
  return {};
}

}  // namespace isotone
