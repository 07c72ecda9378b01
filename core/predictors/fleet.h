// What the measured devices of a workspace teach about the next one: the latent columns and the prior of the few-shot
// Gaussian process. Learnt once for all targets, immutable, shared between threads.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/space/encoder.h"

namespace isotone {

/// A device that was measured on many designs of a pool.
struct SourceDevice {
  std::string name;
  std::vector<double> values;  // aligned with the pool's designs, stored unit; NaN or infinite: absent
};

/// One cell of the grid of covariances that is averaged over: k = 25 + latent·(1/m)Σ g(x)g(x') + physical·F0·F0'/p +
/// hamming·exp(−3·Hamming/E) + noise·δ, over m sources, p physical sums and E decisions.
struct CovarianceCell {
  double latent = 0, physical = 0, hamming = 0, noise = 0;
};

/// The designs of a pool as the covariance sees them. Prepared once, so that each new device costs milliseconds.
struct CovarianceColumns {
  std::size_t designs = 0, sources = 0, sums = 0, decisions = 0;
  std::vector<double> latent;          // designs x sources: each source's ridge predictor, standardised over the pool
  std::vector<double> physical;        // designs x sums: F0, standardised over the pool
  std::vector<std::uint8_t> choices;   // designs x decisions, canonical
};

class Fleet {
 public:
  /// `pool`: live designs. Each source: values clipped at their .5 and 99.9 % quantiles, ridge on rich features by generalised
  /// cross-validation, standardised over the pool. The prior of the cells: expectation maximisation over tasks that leave one
  /// source out. Without sources the latent term is absent and all cells are alike; that is not an error.
  /// Sources with fewer than ten finite values, or constant ones, are left out of sources(). `pool` may be empty without sources.
  /// Errors: InvalidInput where sizes differ; Cancelled.
  static Result<std::shared_ptr<const Fleet>> learn(std::shared_ptr<const DesignSpace> space, const DesignMatrix& pool,
                                                    std::span<const SourceDevice> sources, std::uint64_t seed,
                                                    const Progress& progress);
  virtual ~Fleet() = default;

  virtual std::shared_ptr<const DesignSpace> space() const = 0;
  virtual const std::vector<std::string>& sources() const = 0;
  virtual const std::vector<CovarianceCell>& cells() const = 0;
  virtual const std::vector<double>& cellPrior() const = 0;  // sums to 1
  virtual CovarianceColumns columns(const DesignMatrix& designs) const = 0;
  virtual std::string serialize() const = 0;
  static Result<std::shared_ptr<const Fleet>> deserialize(std::shared_ptr<const DesignSpace> space, std::string_view bytes);
};

}  // namespace isotone
