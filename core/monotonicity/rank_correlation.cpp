#include "core/monotonicity/rank_correlation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/monotonicity/self_product.h"

namespace isotone {
namespace {

using Columns = std::vector<std::span<const double>>;

// Up to this many columns the product is made of doubles, in which sums of rank products are exact; beyond, floats are
// twice as fast and err by less than 1e-6.
constexpr std::size_t kExactColumns = 100;

// A block that starts at a cache line, so that no vector straddles two.
template <class Number>
class AlignedBlock {
 public:
  explicit AlignedBlock(std::size_t count) : m_values(new (kLine) Number[count]()) {}
  ~AlignedBlock() { ::operator delete[](m_values, kLine); }
  AlignedBlock(const AlignedBlock&) = delete;
  AlignedBlock& operator=(const AlignedBlock&) = delete;
  Number* data() { return m_values; }

 private:
  static constexpr std::align_val_t kLine{64};
  Number* m_values;
};

template <class Number>
class RankProduct {
 public:
  RankProduct(std::size_t columns, std::size_t rows)
      : m_stride(productStride(rows)), m_block(columns * m_stride), m_squares(columns) {}

  void set(std::size_t column, const RankedColumn& ranked) {
    ranked.centredRanks(std::span<Number>(m_block.data() + column * m_stride, ranked.size()));
    m_squares[column] = ranked.squaredCentredRanks();
  }

  std::vector<double> correlations() {
    const std::size_t n = m_squares.size();
    std::vector<double> out(n * n);
    selfProduct(m_block.data(), n, m_stride, out.data());
    for (std::size_t i = 0; i < n; ++i)
      for (std::size_t j = 0; j < n; ++j) {
        const double scale = std::sqrt(m_squares[i]) * std::sqrt(m_squares[j]);
        double& value = out[i * n + j];
        value = i == j ? 1 : scale > 0 ? std::clamp(value / scale, -1.0, 1.0) : std::numeric_limits<double>::quiet_NaN();
      }
    return out;
  }

 private:
  std::size_t m_stride;
  AlignedBlock<Number> m_block;
  std::vector<double> m_squares;
};

template <class Number>
std::vector<double> productOf(const Columns& columns) {
  RankProduct<Number> product(columns.size(), columns.front().size());
  RankedColumn ranked;
  RankScratch scratch;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    rankColumn(columns[i], ranked, scratch);
    product.set(i, ranked);
  }
  return product.correlations();
}

// The columns without the rows that none of them has, and which of them have all the others.
struct Compacted {
  std::vector<std::vector<double>> values;
  std::vector<std::size_t> complete;
  std::vector<std::size_t> present;  // finite values per column
};

Compacted compact(const Columns& columns) {
  Compacted out;
  std::vector<std::uint32_t> rows;
  for (std::size_t row = 0; row < columns.front().size(); ++row)
    if (std::any_of(columns.begin(), columns.end(), [&](const auto& column) { return std::isfinite(column[row]); }))
      rows.push_back(static_cast<std::uint32_t>(row));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    std::vector<double>& values = out.values.emplace_back();
    values.reserve(rows.size());
    for (const std::uint32_t row : rows) values.push_back(columns[i][row]);
    out.present.push_back(
        static_cast<std::size_t>(std::count_if(values.begin(), values.end(), [](double v) { return std::isfinite(v); })));
    if (out.present.back() == rows.size()) out.complete.push_back(i);
  }
  return out;
}

class AllPairs {
 public:
  AllPairs(const Columns& columns, bool withKendall, const Progress& progress)
      : m_data(compact(columns)), m_withKendall(withKendall), m_progress(progress) {
    const std::size_t n = columns.size();
    m_out.devices = n;
    for (auto* square : {&m_out.srcc, &m_out.low, &m_out.high, &m_out.lowerBound, &m_out.kendall})
      square->assign(n * n, std::numeric_limits<double>::quiet_NaN());
    m_out.n.assign(n * n, 0);
    for (std::size_t i = 0; i < n; ++i) setPair(i, i, 1, 1, m_data.present[i]);
  }

  Result<CorrelationMatrix> run() {
    if (auto done = completePairs(); !done) return failFrom(done);
    if (auto done = otherPairs(); !done) return failFrom(done);
    return std::move(m_out);
  }

 private:
  Status completePairs() {
    const std::vector<std::size_t>& devices = m_data.complete;
    if (devices.size() < 2) return {};
    const std::size_t rows = m_data.values.front().size();
    if (devices.size() > kExactColumns) return productPairs<float>(devices, rows);
    return productPairs<double>(devices, rows);
  }

  template <class Number>
  Status productPairs(const std::vector<std::size_t>& devices, std::size_t rows) {
    RankProduct<Number> product(devices.size(), rows);
    std::vector<RankedColumn> ranked(m_withKendall ? devices.size() : 1);
    RankScratch scratch;
    for (std::size_t i = 0; i < devices.size(); ++i) {
      if (m_progress.stopRequested()) return cancelled();
      RankedColumn& column = m_withKendall ? ranked[i] : ranked[0];
      rankColumn(m_data.values[devices[i]], column, scratch);
      product.set(i, column);
    }
    const std::vector<double> srcc = product.correlations();
    for (std::size_t i = 0; i < devices.size(); ++i) {
      if (!step(i, devices.size())) return cancelled();
      for (std::size_t j = 0; j < i; ++j) {
        const double tau = m_withKendall ? kendall(ranked[i], ranked[j]) : std::numeric_limits<double>::quiet_NaN();
        setPair(devices[i], devices[j], srcc[i * devices.size() + j], tau, rows);
      }
    }
    return {};
  }

  // Pairs of which one lacks a value somewhere: each on the rows that both have.
  Status otherPairs() {
    std::vector<std::uint8_t> complete(m_out.devices, 0);
    for (const std::size_t device : m_data.complete) complete[device] = 1;
    std::vector<double> x, y;
    for (std::size_t i = 0; i < m_out.devices; ++i)
      for (std::size_t j = 0; j < i; ++j) {
        if (complete[i] && complete[j]) continue;
        if (!step(i, m_out.devices)) return cancelled();
        x.clear();
        y.clear();
        for (std::size_t row = 0; row < m_data.values[i].size(); ++row) {
          if (!std::isfinite(m_data.values[i][row]) || !std::isfinite(m_data.values[j][row])) continue;
          x.push_back(m_data.values[i][row]);
          y.push_back(m_data.values[j][row]);
        }
        const double tau = m_withKendall ? kendall(x, y) : std::numeric_limits<double>::quiet_NaN();
        setPair(i, j, spearman(x, y), tau, x.size());
      }
    return {};
  }

  bool step(std::size_t done, std::size_t all) const {
    if (m_progress.stopRequested()) return false;
    m_progress.report(static_cast<double>(done) / static_cast<double>(all), said("core", "Correlating devices"));
    return true;
  }

  void setPair(std::size_t i, std::size_t j, double srcc, double tau, std::size_t n) {
    const Interval interval = i == j ? Interval{1, 1} : spearmanInterval(srcc, n);
    const double bound = i == j ? 1 : spearmanLowerBound(srcc, n);
    for (const std::size_t at : {m_out.at(i, j), m_out.at(j, i)}) {
      m_out.srcc[at] = srcc;
      m_out.kendall[at] = tau;
      m_out.low[at] = interval.low;
      m_out.high[at] = interval.high;
      m_out.lowerBound[at] = bound;
      m_out.n[at] = n;
    }
  }

  Compacted m_data;
  bool m_withKendall;
  const Progress& m_progress;
  CorrelationMatrix m_out;
};

}  // namespace

std::vector<double> spearmanMatrix(const std::vector<std::span<const double>>& columns) {
  if (columns.empty()) return {};
  return columns.size() > kExactColumns ? productOf<float>(columns) : productOf<double>(columns);
}

Result<CorrelationMatrix> correlate(const std::vector<std::span<const double>>& columns, bool withKendall,
                                    const Progress& progress) {
  if (columns.empty()) return CorrelationMatrix{};
  for (const auto& column : columns)
    if (column.size() != columns.front().size())
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The devices' values cover different numbers of designs: {} and {}."),
                                                       columns.front().size(), column.size()));
  return AllPairs(columns, withKendall, progress).run();
}

}  // namespace isotone
