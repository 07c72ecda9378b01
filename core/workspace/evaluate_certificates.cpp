// How sure certificates and intervals of rank correlations are: drawn again and again from devices that are fully known.
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/monotonicity/certificate.h"
#include "core/workspace/correlate.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::array<std::size_t, 3> kDesigns = {10, 20, 50};
constexpr std::size_t kLeastDesigns = 200;         // that all devices know: the truth beside 50 drawn ones
constexpr std::array<double, 6> kEdges = {0.8, 0.88, 0.9, 0.95, 0.97, 1.01};  // of the true SRCC
constexpr std::size_t kBootstrapDraws = 2, kResamples = 200;  // the second opinion is slow
constexpr std::size_t kBestDraws = 4, kInflationDraws = 5;  // for each target
constexpr double kConfidence = 0.9;
// Power and false certificates of an earlier evaluation over 27 devices of NAS-Bench-201, of which 25 are public; it looked at
// 5 % each time and counted false certificates over all pairs below the threshold.
constexpr std::array<double, 3> kReferencePower = {0.35, 0.73, 0.95};
constexpr double kReferenceFalse = 0.023;

std::size_t binOf(double srcc) {
  return static_cast<std::size_t>(std::upper_bound(kEdges.begin(), kEdges.end(), srcc) - kEdges.begin());
}
std::string binName(std::size_t bin) {
  if (bin == 0) return fmt::format("< {:.2f}", kEdges[0]);
  if (bin + 1 == kEdges.size()) return fmt::format("≥ {:.2f}", kEdges[bin - 1]);
  return fmt::format("{:.2f} to {:.2f}", kEdges[bin - 1], kEdges[bin]);
}

struct Share {
  double hits = 0, cases = 0;
  void add(bool hit) { hits += hit ? 1 : 0, cases += 1; }
  double value() const { return cases > 0 ? hits / cases : std::nan(""); }
};

struct Counts {
  std::array<Share, kDesigns.size()> covered, above, below, bootstrap, width;
  std::array<std::array<Share, kDesigns.size()>, kEdges.size()> certified;   // by bin of the true SRCC
  std::array<std::array<Share, kDesigns.size()>, kEdges.size()> coveredIn;
  std::array<Share, kDesigns.size()> falseOnes;                             // over all pairs below the threshold
};

// The devices that know most designs, and the designs that all of them know.
struct Known {
  std::vector<std::size_t> devices;
  std::vector<std::vector<double>> values;
  std::vector<std::size_t> rows;
  CorrelationMatrix matrix;
};

Result<Known> knownDevices(const Dataset& data, Metric metric, const Progress& progress) {
  Known known;
  std::vector<std::size_t> counts;
  for (std::size_t device = 0; device < data.devices.size(); ++device) {
    if (data.find(device, metric) == nullptr) continue;
    known.devices.push_back(device);
    known.values.push_back(comparableValues(data, device, metric, false));
    counts.push_back(static_cast<std::size_t>(std::count_if(known.values.back().begin(), known.values.back().end(),
                                                            [](double v) { return std::isfinite(v); })));
  }
  const std::size_t most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
  for (std::size_t i = counts.size(); i-- > 0;)
    if (2 * counts[i] < most) {
      known.devices.erase(known.devices.begin() + static_cast<std::ptrdiff_t>(i));
      known.values.erase(known.values.begin() + static_cast<std::ptrdiff_t>(i));
    }
  for (std::size_t row = 0; row < data.designs.size(); ++row)
    if (std::all_of(known.values.begin(), known.values.end(), [&](const auto& v) { return std::isfinite(v[row]); }))
      known.rows.push_back(row);
  if (known.devices.size() < 2 || known.rows.size() < kLeastDesigns)
    return fail(ErrorKind::Infeasible,
                sayf(phrase("core", "Certificates are checked on devices that share {} measured designs, but {} devices share "
                                    "{}: import tables that cover the same designs."),
                     kLeastDesigns, known.devices.size(), known.rows.size()));
  std::vector<std::vector<double>> shared;  // the truth is that of the designs that are drawn from
  for (const auto& values : known.values) {
    std::vector<double>& column = shared.emplace_back();
    for (const std::size_t row : known.rows) column.push_back(values[row]);
  }
  known.values = std::move(shared);
  auto matrix = correlate({known.values.begin(), known.values.end()}, false, progress);
  if (!matrix) return failFrom(matrix);
  known.matrix = std::move(*matrix);
  return known;
}

void countPair(const std::vector<double>& x, const std::vector<double>& y, double truth, bool bootstrapToo,
               std::uint64_t seed, Counts& counts) {
  const SequentialCertificate found = certifySequentially(x, y);
  const std::size_t bin = binOf(truth);
  for (std::size_t k = 0; k < kDesigns.size(); ++k) {
    const double srcc = found.looks[k].srcc;
    const Interval interval = spearmanInterval(srcc, kDesigns[k], kConfidence);
    const bool covered = interval.low <= truth && truth <= interval.high;
    const bool certified = found.certifiedWith && *found.certifiedWith <= kDesigns[k];
    counts.covered[k].add(covered);
    counts.coveredIn[bin][k].add(covered);
    counts.above[k].add(interval.low > truth);
    counts.below[k].add(interval.high < truth);
    counts.width[k].hits += interval.high - interval.low;
    counts.width[k].cases += 1;
    counts.certified[bin][k].add(certified);
    if (truth < kCertifiedSrcc) counts.falseOnes[k].add(certified);
    if (!bootstrapToo) continue;
    const Interval second = bootstrapInterval(std::span(x).first(kDesigns[k]), std::span(y).first(kDesigns[k]), kConfidence,
                                              kResamples, seed);
    counts.bootstrap[k].add(second.low <= truth && truth <= second.high);
  }
}

Result<Counts> drawCertificates(const Known& known, const EvaluateOptions& options, const Progress& progress) {
  Counts counts;
  Random random(options.seed);
  for (std::size_t draw = 0; draw < options.seeds; ++draw) {
    if (progress.stopRequested()) return cancelled();
    progress.report(static_cast<double>(draw) / static_cast<double>(options.seeds), said("core", "Drawing random designs"));
    const std::vector<std::size_t> rows = random.sample(known.rows.size(), kDesigns.back());
    std::vector<std::vector<double>> drawn;
    for (const auto& values : known.values) {
      std::vector<double>& column = drawn.emplace_back();
      for (const std::size_t row : rows) column.push_back(values[row]);
    }
    for (std::size_t i = 0; i < drawn.size(); ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (const double truth = known.matrix.srcc[known.matrix.at(i, j)]; !std::isnan(truth))
          countPair(drawn[i], drawn[j], truth, draw < kBootstrapDraws, options.seed + draw, counts);
  }
  return counts;
}

struct BestCounts {
  Share observed, expected, truth, covered, plain;
};

// The best proxy by few designs, for each device as the target.
Result<BestCounts> drawBest(const Known& known, std::size_t designs, const EvaluateOptions& options,
                            const Progress& progress) {
  BestCounts counts;
  Random random(options.seed);
  for (std::size_t draw = 0; draw < std::min(options.seeds, kBestDraws); ++draw)
    for (std::size_t target = 0; target < known.devices.size(); ++target) {
      if (progress.stopRequested()) return cancelled();
      std::vector<double> few(known.rows.size(), kNotMeasured);
      for (const std::size_t row : random.sample(known.rows.size(), designs)) few[row] = known.values[target][row];
      std::vector<std::span<const double>> columns(known.values.begin(), known.values.end());
      columns[target] = few;
      const auto matrix = correlate(columns, false, {});
      if (!matrix) return failFrom(matrix);
      const auto best = bestOfMany(columns, *matrix, target, random(), kInflationDraws);
      if (!best) continue;
      const double truth = known.matrix.srcc[known.matrix.at(best->device, target)];
      const Interval plain = spearmanInterval(best->observed, designs, kConfidence);
      for (auto [share, value] : {std::pair(&counts.observed, best->observed), std::pair(&counts.expected, best->expected),
                                  std::pair(&counts.truth, truth)}) {
        share->hits += value;
        share->cases += 1;
      }
      counts.covered.add(best->low <= truth && truth <= best->high);
      counts.plain.add(plain.low <= truth && truth <= plain.high);
    }
  return counts;
}

void addCertificateRows(Evaluation& evaluation, const Counts& counts, bool withReference) {
  for (std::size_t bin = 0; bin < kEdges.size(); ++bin) {
    if (counts.certified[bin][0].cases == 0) continue;
    EvaluationRow row{.labels = {{"table", "certified share by true SRCC"}, {"true SRCC", binName(bin)}}};
    row.values.emplace_back("cases", counts.certified[bin][0].cases);
    for (std::size_t k = 0; k < kDesigns.size(); ++k)
      row.values.emplace_back(fmt::format("with {}", kDesigns[k]), counts.certified[bin][k].value());
    for (std::size_t k = 0; k < kDesigns.size(); ++k)
      row.values.emplace_back(fmt::format("reference with {}", kDesigns[k]),
                              withReference && bin + 1 == kEdges.size() ? kReferencePower[k] : std::nan(""));
    evaluation.rows.push_back(std::move(row));
  }
  EvaluationRow all{.labels = {{"table", "false certificates"}, {"pairs", fmt::format("true SRCC < {}", kCertifiedSrcc)}}};
  all.values.emplace_back("cases", counts.falseOnes[0].cases);
  for (std::size_t k = 0; k < kDesigns.size(); ++k)
    all.values.emplace_back(fmt::format("with {}", kDesigns[k]), counts.falseOnes[k].value());
  all.values.emplace_back("promised", 0.05);
  all.values.emplace_back("reference", withReference ? kReferenceFalse : std::nan(""));
  evaluation.rows.push_back(std::move(all));
}

void addIntervalRows(Evaluation& evaluation, const Counts& counts) {
  for (std::size_t k = 0; k < kDesigns.size(); ++k) {
    EvaluationRow row{.labels = {{"table", "90 % intervals"}, {"designs", std::to_string(kDesigns[k])}}};
    row.values = {{"covered", counts.covered[k].value()}, {"interval too high", counts.above[k].value()},
                  {"interval too low", counts.below[k].value()}, {"mean width", counts.width[k].value()},
                  {"covered by bootstrap", counts.bootstrap[k].value()}};
    for (std::size_t bin = 0; bin < kEdges.size(); ++bin)
      row.values.emplace_back("covered, true SRCC " + binName(bin), counts.coveredIn[bin][k].value());
    evaluation.rows.push_back(std::move(row));
  }
}

Figure certifiedShares(const Counts& counts) {
  Figure figure;
  figure.name = "certified-share";
  figure.title = said("core", "How often \"SRCC at least 0.9\" is certified");
  figure.x = {.title = said("core", "True SRCC")};
  for (std::size_t bin = 0; bin < kEdges.size(); ++bin) figure.x.categories.push_back(binName(bin));
  figure.y = {.title = said("core", "Certified"), .unit = "%", .low = 0, .high = 100};
  figure.caption = said("core", "Random designs, looked at after 10, 20 and 50. Below 0.90 a certificate is false: at most 5 % may be.");
  constexpr std::array<Role, kDesigns.size()> kRoles = {Role::Data3, Role::Data2, Role::Data1};
  for (std::size_t k = 0; k < kDesigns.size(); ++k) {
    PlotSeries line{.name = sayf(phrase("core", "{} designs"), kDesigns[k]), .mark = Mark::Line, .role = kRoles[k], .size = 2};
    for (std::size_t bin = 0; bin < kEdges.size(); ++bin)
      if (counts.certified[bin][k].cases > 0) {
        line.x.push_back(static_cast<double>(bin));
        line.y.push_back(100 * counts.certified[bin][k].value());
      }
    figure.series.push_back(std::move(line));
  }
  figure.lines.push_back({.direction = ReferenceLine::Direction::Horizontal, .at = 5, .label = "5 %", .dashed = true});
  return figure;
}

}  // namespace

Result<Evaluation> evaluateCertificates(const Dataset& data, const EvaluateOptions& options, const Progress& progress) {
  const auto known = knownDevices(data, options.metric, progress.part(0, 0.1));
  if (!known) return failFrom(known);
  const auto counts = drawCertificates(*known, options, progress.part(0.1, 0.7));
  if (!counts) return failFrom(counts);
  const bool withReference = data.space->name() == "nasbench201" && options.metric == Metric::Latency;
  Evaluation evaluation{.name = "srcc-certificate", .title = said("core", "Certificates of rank correlation")};
  addCertificateRows(evaluation, *counts, withReference);
  addIntervalRows(evaluation, *counts);
  for (const std::size_t designs : kDesigns) {
    const auto best = drawBest(*known, designs, options, progress.part(0.7, 1));
    if (!best) return failFrom(best);
    if (best->truth.cases == 0) continue;
    evaluation.rows.push_back({{{"table", "the best of all proxies"}, {"designs", std::to_string(designs)}},
                               {{"cases", best->truth.cases},
                                {"SRCC seen", best->observed.value()},
                                {"SRCC expected", best->expected.value()},
                                {"true SRCC", best->truth.value()},
                                {"covered", best->covered.value()},
                                {"covered without correction", best->plain.value()}}});
  }
  evaluation.notes.push_back(
      sayf(phrase("core", "{} devices over the {} connected designs that all of them know; {} draws of 50 random designs, the same "
                          "for all pairs. SRCC is symmetric, so both orders of a pair are one case."),
           known->devices.size(), countText(static_cast<std::int64_t>(known->rows.size())), options.seeds));
  evaluation.notes.push_back(said("core", "Looks at 10, 20 and 50 designs share an error of 5 %; shares are of all looks so far. Intervals are the "
                                          "SRCCs that the observed one does not contradict; the bootstrap beside is a second opinion."));
  if (withReference)
    evaluation.notes.push_back(said("core", "Reference: 27 devices, two of which are not public, each look at 5 % by itself: more power, and more false "
                                            "certificates just below the threshold."));
  evaluation.figures.push_back(certifiedShares(*counts));
  return evaluation;
}

}  // namespace isotone
