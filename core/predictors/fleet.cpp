#include "core/predictors/fleet.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <map>

#include <Eigen/Core>

#include "core/base/language.h"
#include "core/predictors/bytes.h"
#include "core/predictors/fleet_prior.h"
#include "core/predictors/ridge_solver.h"

namespace isotone {
namespace {

constexpr std::string_view kKind = "fleet";
constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kFewest = 10;  // measurements of a source, below which a ridge says nothing
constexpr std::size_t kBatch = 512;

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// An affine map of an encoding: out = weights'·x + offset, one column a source or sum.
struct AffineMap {
  Eigen::MatrixXd weights;     // features x outputs
  Eigen::RowVectorXd offset;
};

std::vector<CovarianceCell> allCells() {
  std::vector<CovarianceCell> cells;
  for (const double latent : {0.3, 1.0})
    for (const double physical : {0.03, 0.3, 1.5})
      for (const double hamming : {0.003, 0.03, 0.2})
        for (const double noise : {0.003, 0.015, 0.06, 0.25}) cells.push_back({latent, physical, hamming, noise});
  return cells;
}

class LearntFleet final : public Fleet {
 public:
  explicit LearntFleet(std::shared_ptr<const DesignSpace> space)
      : m_rich(space, Features::Rich), m_sums(space, Features::Physical), m_space(std::move(space)), m_cells(allCells()) {}

  std::shared_ptr<const DesignSpace> space() const override { return m_space; }
  const std::vector<std::string>& sources() const override { return m_sources; }
  const std::vector<CovarianceCell>& cells() const override { return m_cells; }
  const std::vector<double>& cellPrior() const override { return m_prior; }

  CovarianceColumns columns(const DesignMatrix& designs) const override {
    CovarianceColumns out = {.designs = designs.size(), .sources = m_sources.size(), .sums = m_sums.width(),
                             .decisions = m_space->decisions().size()};
    out.latent.resize(out.designs * out.sources);
    out.physical.resize(out.designs * out.sums);
    if (out.sources > 0) apply(m_rich, designs, m_latent, out.latent);
    apply(m_sums, designs, m_physical, out.physical);
    out.choices.reserve(out.designs * out.decisions);
    for (std::size_t i = 0; i < out.designs; ++i) {
      const Design canonical = m_space->canonical({designs[i].begin(), designs[i].end()});
      out.choices.insert(out.choices.end(), canonical.begin(), canonical.end());
    }
    return out;
  }

  std::string serialize() const override {
    ByteWriter writer;
    writer.text(kKind);
    writer.number(kVersion);
    writer.number(m_sources.size());
    for (const std::string& source : m_sources) writer.text(source);
    writer.reals(m_prior);
    for (const AffineMap* map : {&m_latent, &m_physical}) {
      writer.reals({map->weights.data(), map->weights.data() + map->weights.size()});
      writer.reals({map->offset.data(), map->offset.data() + map->offset.size()});
    }
    return writer.take();
  }

  bool read(std::string_view bytes) {
    ByteReader reader(bytes);
    if (reader.text() != kKind || reader.number() != kVersion) return false;
    const std::uint64_t sources = reader.number();
    for (std::uint64_t i = 0; reader.ok() && i < sources; ++i) m_sources.push_back(reader.text());
    m_prior = reader.reals();
    return readMap(reader, m_rich.width(), m_sources.size(), m_latent) &&
           readMap(reader, m_sums.width(), m_sums.width(), m_physical) && reader.complete() && m_prior.size() == m_cells.size();
  }

  Status learn(const DesignMatrix& pool, std::span<const SourceDevice> sources, std::uint64_t seed, const Progress& progress);

 private:
  static void apply(const Encoder& encoder, const DesignMatrix& designs, const AffineMap& map, std::vector<double>& out) {
    const std::size_t width = encoder.width();
    std::vector<double> batch(std::min(kBatch, designs.size()) * width);
    for (std::size_t from = 0; from < designs.size(); from += kBatch) {
      const std::size_t count = std::min(kBatch, designs.size() - from);
      for (std::size_t i = 0; i < count; ++i) encoder.encode(designs[from + i], std::span(batch).subspan(i * width, width));
      const auto rows = static_cast<Eigen::Index>(count);
      Eigen::Map<RowMajor>(out.data() + from * static_cast<std::size_t>(map.offset.size()), rows, map.offset.size()) =
          (Eigen::Map<const RowMajor>(batch.data(), rows, static_cast<Eigen::Index>(width)) * map.weights).rowwise() + map.offset;
    }
  }

  static bool readMap(ByteReader& reader, std::size_t features, std::size_t outputs, AffineMap& map) {
    const std::vector<double> weights = reader.reals(), offset = reader.reals();
    if (weights.size() != features * outputs || offset.size() != outputs) return false;
    map.weights = Eigen::Map<const Eigen::MatrixXd>(weights.data(), static_cast<Eigen::Index>(features), static_cast<Eigen::Index>(outputs));
    map.offset = Eigen::Map<const Eigen::RowVectorXd>(offset.data(), static_cast<Eigen::Index>(outputs));
    return true;
  }

  void standardisePhysical(const DesignMatrix& pool);
  Status learnLatent(const DesignMatrix& pool, const Eigen::MatrixXd& values);

  Encoder m_rich, m_sums;
  std::shared_ptr<const DesignSpace> m_space;
  std::vector<std::string> m_sources;
  std::vector<CovarianceCell> m_cells;
  std::vector<double> m_prior;
  AffineMap m_latent, m_physical;
};

// The map whose outputs have mean 0 and variance 1 over `block`; constant outputs become 0.
void standardise(const RowMajor& block, AffineMap& map) {
  for (Eigen::Index k = 0; k < map.offset.size(); ++k) {
    const double mean = block.rows() == 0 ? 0 : block.col(k).mean();
    const double spread = block.rows() == 0 ? 1 : std::sqrt((block.col(k).array() - mean).square().mean());
    const double inverse = spread > 1e-9 * std::max(1.0, std::abs(mean)) ? 1 / spread : 0;
    map.weights.col(k) *= inverse;
    map.offset[k] = (map.offset[k] - mean) * inverse;
  }
}

void LearntFleet::standardisePhysical(const DesignMatrix& pool) {
  const auto width = static_cast<Eigen::Index>(m_sums.width());
  m_physical = {Eigen::MatrixXd::Identity(width, width), Eigen::RowVectorXd::Zero(width)};
  const std::vector<double> sums = m_sums.encode(pool);
  standardise(Eigen::Map<const RowMajor>(sums.data(), static_cast<Eigen::Index>(pool.size()), width), m_physical);
}

// Sources measured on the same designs share one decomposition.
Status LearntFleet::learnLatent(const DesignMatrix& pool, const Eigen::MatrixXd& values) {
  const std::size_t width = m_rich.width();
  const std::vector<double> features = m_rich.encode(pool);
  const RowMajor all = Eigen::Map<const RowMajor>(features.data(), static_cast<Eigen::Index>(pool.size()), static_cast<Eigen::Index>(width));
  m_latent = {Eigen::MatrixXd(all.cols(), values.cols()), Eigen::RowVectorXd(values.cols())};
  std::map<std::vector<Eigen::Index>, std::vector<Eigen::Index>> sourcesOfRows;
  for (Eigen::Index source = 0; source < values.cols(); ++source) {
    std::vector<Eigen::Index> rows;
    for (Eigen::Index row = 0; row < values.rows(); ++row)
      if (std::isfinite(values(row, source))) rows.push_back(row);
    sourcesOfRows[std::move(rows)].push_back(source);
  }
  for (const auto& [rows, sources] : sourcesOfRows) {
    const RowMajor x = all(rows, Eigen::all);
    const Eigen::MatrixXd y = values(rows, sources);
    const auto lines = solveRidgeMeans({x.data(), static_cast<std::size_t>(x.size())}, width,
                                       {y.data(), static_cast<std::size_t>(y.size())}, sources.size());
    if (!lines) return failFrom(lines);
    for (std::size_t i = 0; i < sources.size(); ++i) {
      const RidgeSolution& line = (*lines)[i];
      const auto vector = [&](const std::vector<double>& v) { return Eigen::Map<const Eigen::ArrayXd>(v.data(), all.cols()); };
      m_latent.weights.col(sources[i]) = vector(line.weights) * vector(line.inverseScale);
      m_latent.offset[sources[i]] = line.intercept - (m_latent.weights.col(sources[i]).array() * vector(line.centre)).sum();
    }
  }
  standardise((all * m_latent.weights).rowwise() + m_latent.offset, m_latent);
  return {};
}

// Values of the sources clipped at their .5 and 99.9 % quantiles, NaN where absent; empty where a source cannot teach.
std::vector<double> clipped(const SourceDevice& source) {
  std::vector<double> known;
  for (const double value : source.values)
    if (std::isfinite(value)) known.push_back(value);
  if (known.size() < kFewest) return {};
  std::sort(known.begin(), known.end());
  const auto quantile = [&](double p) { return known[static_cast<std::size_t>(std::lround(p * static_cast<double>(known.size() - 1)))]; };
  const double low = quantile(0.005), high = quantile(0.999);
  if (low == high) return {};
  std::vector<double> out = source.values;
  for (double& value : out) value = std::isfinite(value) ? std::clamp(value, low, high) : NAN;
  return out;
}

Status LearntFleet::learn(const DesignMatrix& pool, std::span<const SourceDevice> sources, std::uint64_t seed,
                          const Progress& progress) {
  std::vector<double> values;
  for (const SourceDevice& source : sources) {
    if (source.values.size() != pool.size())
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} has {} values for {} designs: they do not belong together."),
                                                source.name, source.values.size(), pool.size()));
    const std::vector<double> usable = clipped(source);
    if (usable.empty()) continue;
    m_sources.push_back(source.name);
    values.insert(values.end(), usable.begin(), usable.end());
  }
  const Eigen::MatrixXd block = Eigen::Map<const Eigen::MatrixXd>(values.data(), static_cast<Eigen::Index>(pool.size()),
                                                                  static_cast<Eigen::Index>(m_sources.size()));
  progress.report(0.0, said("core", "Learning from the measured devices"));
  standardisePhysical(pool);
  if (!m_sources.empty())
    if (auto learnt = learnLatent(pool, block); !learnt) return learnt;
  if (progress.stopRequested()) return cancelled();
  auto prior = learnCellPrior(columns(pool), block, m_cells, seed, progress);
  if (!prior) return failFrom(prior);
  m_prior = std::move(*prior);
  return {};
}

}  // namespace

Result<std::shared_ptr<const Fleet>> Fleet::learn(std::shared_ptr<const DesignSpace> space, const DesignMatrix& pool,
                                                  std::span<const SourceDevice> sources, std::uint64_t seed,
                                                  const Progress& progress) {
  if (progress.stopRequested()) return cancelled();
  if (pool.size() > 0 && pool.decisions() != space->decisions().size())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The designs have {} decisions, the space {} has {}."), pool.decisions(),
                                              space->name(), space->decisions().size()));
  try {
    auto fleet = std::make_shared<LearntFleet>(std::move(space));
    if (auto learnt = fleet->learn(pool, sources, seed, progress); !learnt) return failFrom(learnt);
    return fleet;
  } catch (const std::exception& problem) {
    return fail(ErrorKind::Model, sayf(phrase("core", "Learning from {} devices failed: {}."), sources.size(), problem.what()));
  }
}

Result<std::shared_ptr<const Fleet>> Fleet::deserialize(std::shared_ptr<const DesignSpace> space, std::string_view bytes) {
  auto fleet = std::make_shared<LearntFleet>(std::move(space));
  if (!fleet->read(bytes))
    return fail(ErrorKind::Model, said("core", "The stored fleet does not fit the design space: learn it again."));
  return fleet;
}

}  // namespace isotone
