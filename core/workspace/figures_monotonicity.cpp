// Pictures of the Monotonicity page.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr double kCertified = 0.90;

/// ".96", "1.0", "−.12": as short as a map cell needs.
std::string cellText(double value) {
  if (!std::isfinite(value)) return {};
  std::string text = fmt::format("{:.2f}", std::abs(value));
  if (text == "1.00") text = "1.0";
  else text.erase(0, 1);
  return withLocalMarks(value < 0 && text != ".00" ? "\u2212" + text : text);
}

/// The dendrogram in places of the leaf order; heights as shares of the last merge.
std::vector<HeatMap::Branch> branchesOf(const ClusterTree& tree) {
  const std::size_t leaves = tree.order.size();
  struct Node { double place = 0, height = 0; };
  std::vector<Node> nodes(leaves + tree.merges.size());
  for (std::size_t place = 0; place < leaves; ++place) nodes[tree.order[place]].place = static_cast<double>(place);
  double highest = 0;
  for (const auto& merge : tree.merges) highest = std::max(highest, merge.height);
  std::vector<HeatMap::Branch> branches;
  for (std::size_t m = 0; m < tree.merges.size(); ++m) {
    const auto& merge = tree.merges[m];
    Node left = nodes[static_cast<std::size_t>(merge.left)], right = nodes[static_cast<std::size_t>(merge.right)];
    if (left.place > right.place) std::swap(left, right);
    const double height = highest > 0 ? std::max(0.0, merge.height) / highest : 0;
    branches.push_back({height, left.place, right.place, left.height, right.height});
    nodes[leaves + m] = {(left.place + right.place) / 2, height};
  }
  return branches;
}

std::size_t mostShared(const CorrelationMatrix& matrix) {
  std::size_t most = 0;
  for (std::size_t i = 0; i < matrix.devices; ++i)
    for (std::size_t j = 0; j < matrix.devices; ++j)
      if (i != j) most = std::max(most, matrix.n[matrix.at(i, j)]);
  return most;
}

}  // namespace

Figure srccMap(const Dataset& data, const Correlations& correlations, bool kendall, std::size_t targetDevice) {
  const CorrelationMatrix& matrix = correlations.matrix;
  Figure figure;
  figure.name = "srcc-map";
  figure.title = sayf(phrase("core", "Rank correlation of {} devices"), countText(static_cast<std::int64_t>(matrix.devices)));
  figure.subtitle = countText(static_cast<std::int64_t>(mostShared(matrix)), said("core", "connected design"), said("core", "connected designs"));
  figure.colour = ColourScale{.map = ColourScale::Map::Correlation, .title = kendall ? "Kendall τ" : "SRCC",
                              .low = 0.4, .high = 1};
  addNotes(figure, data, std::nullopt);
  const std::vector<double>& values = kendall && !matrix.kendall.empty() ? matrix.kendall : matrix.srcc;

  HeatMap map;
  const std::vector<std::string> labels = deviceLabels(data);
  std::size_t hatched = 0;
  for (std::size_t row = 0; row < correlations.tree.order.size(); ++row) {
    const std::size_t i = correlations.tree.order[row];
    map.rows.push_back(labels[correlations.devices[i]]);
    if (correlations.devices[i] == targetDevice) map.emphasisedRows.push_back(static_cast<int>(row));
    for (std::size_t j : correlations.tree.order) {
      const std::size_t at = matrix.at(i, j);
      const double value = i == j ? std::nan("") : values[at];
      const bool certified = i == j || matrix.lowerBound[at] >= kCertified;
      map.values.push_back(value);
      map.text.push_back(cellText(value));
      map.hatched.push_back(certified ? 0 : 1);
      if (!certified && i < j) ++hatched;
    }
  }
  map.columns = map.rows;
  map.tree = branchesOf(correlations.tree);
  const std::size_t pairs = matrix.devices * (matrix.devices - 1) / 2;
  figure.caption = sayf(phrase("core",
                        "{} of all pairs, devices that rank alike beside each other. Hatched: the one-sided 95 % bound of "
                        "the SRCC is below 0.90 ({} of {} pairs)."),
                        kendall ? said("core", "Kendall's tau-b") : said("core", "Spearman's rank correlation"),
                        countText(static_cast<std::int64_t>(hatched)), countText(static_cast<std::int64_t>(pairs)));
  figure.heatMap = std::move(map);
  return figure;
}

Figure rankScatter(const Dataset& data, std::size_t deviceX, std::size_t deviceY, Metric metric) {
  Figure figure;
  figure.name = "rank-scatter";
  const std::vector<std::string> labels = deviceLabels(data);
  const std::string nameX = labels[deviceX], nameY = labels[deviceY];
  figure.title = sayf(phrase("core", "{} against {}"), nameY, nameX);
  figure.x = {.title = sayf(phrase("core", "Rank on {}"), nameX)};
  figure.y = {.title = sayf(phrase("core", "Rank on {}"), nameY)};
  addNotes(figure, data, deviceX);
  for (Figure other; std::string& note : (addNotes(other, data, deviceY), other.notes))
    if (std::find(figure.notes.begin(), figure.notes.end(), note) == figure.notes.end()) figure.notes.push_back(note);

  const std::vector<double> x = comparableValues(data, deviceX, metric, false);
  const std::vector<double> y = comparableValues(data, deviceY, metric, false);
  std::vector<double> sharedX, sharedY;
  std::vector<std::uint32_t> rows;
  for (std::size_t row = 0; row < std::min(x.size(), y.size()); ++row) {
    if (!std::isfinite(x[row]) || !std::isfinite(y[row])) continue;
    sharedX.push_back(x[row]);
    sharedY.push_back(y[row]);
    rows.push_back(static_cast<std::uint32_t>(row));
  }
  if (rows.size() < 2) return figure;
  const auto count = static_cast<double>(rows.size());
  figure.x.low = figure.y.low = 1;
  figure.x.high = figure.y.high = count;
  const double srcc = spearman(sharedX, sharedY);
  const Interval interval = spearmanInterval(srcc, rows.size());
  figure.subtitle = countText(static_cast<std::int64_t>(rows.size()), said("core", "connected design"), said("core", "connected designs"));
  figure.caption = sayf(phrase("core",
                        "Ranks by {}, 1 is the lowest. SRCC {} (95 %: {} to {}). Diamonds: the five most inverted designs."),
                        metricInText(metric), fixedText(srcc, 3), fixedText(interval.low, 3), fixedText(interval.high, 3));

  PlotSeries cloud{.role = Role::Data1, .size = 2.5, .x = averagedRanks(sharedX),
                   .y = averagedRanks(sharedY), .row = rows, .tableName = said("core", "Designs")};
  PlotSeries inverted{.role = Role::Bad, .shape = Shape::Diamond, .filled = false, .size = 8, .tableName = said("core", "Most inverted")};
  for (std::size_t position : mostInverted(sharedX, sharedY, 5)) {
    inverted.x.push_back(cloud.x[position]);
    inverted.y.push_back(cloud.y[position]);
    inverted.row.push_back(rows[position]);
  }
  figure.series.push_back(std::move(cloud));
  figure.series.push_back(std::move(inverted));
  return figure;
}

Figure proxiesFigure(const Dataset& data, const std::vector<Proxy>& proxies, std::size_t target, std::size_t atMost) {
  Figure figure;
  figure.name = "proxies";
  const std::vector<std::string> labels = deviceLabels(data);
  figure.title = sayf(phrase("core", "Proxies for {}"), labels[target]);
  figure.x = {.title = sayf(phrase("core", "SRCC with {}"), labels[target])};
  figure.caption = said("core", "Circle: reuse, square: with care, diamond: adapt. Filled: certified ≥ 0.90 at 95 %.");
  addNotes(figure, data, target);
  const std::size_t shown = std::min(atMost, proxies.size());
  if (shown == 0) return figure;

  struct Kind { Verdict verdict; bool certified; };
  std::vector<PlotSeries> marks;
  std::vector<Kind> kinds;
  PlotSeries whiskers{.mark = Mark::Line, .role = Role::Quiet, .size = 2, .tableName = said("core", "95 % interval")};
  bool wide = false;
  double lowest = 0.8;
  figure.y.categories.resize(shown);
  for (std::size_t place = 0; place < shown; ++place) {
    const Proxy& proxy = proxies[place];
    figure.y.categories[place] = labels[proxy.device];
    auto at = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) {
      return kind.verdict == proxy.verdict && kind.certified == proxy.certified;
    });
    if (at == kinds.end()) {
      const bool adapt = proxy.verdict == Verdict::Adapt;
      const bool first = std::none_of(kinds.begin(), kinds.end(), [&](auto& kind) { return kind.verdict == proxy.verdict; });
      const std::string verdict = verdictInText(proxy.verdict);
      marks.push_back({.name = first ? verdict : std::string(),  // one legend entry a verdict
                       .role = adapt ? Role::Bad : Role::Data1,
                       .shape = adapt ? Shape::Diamond
                                      : proxy.verdict == Verdict::Reuse ? Shape::Circle : Shape::Square,
                       .filled = proxy.certified, .size = 8,
                       .tableName = proxy.certified ? sayf(phrase("core", "{}, certified"), verdict)
                                                    : sayf(phrase("core", "{}, not certified"), verdict)});
      kinds.push_back({proxy.verdict, proxy.certified});
      at = kinds.end() - 1;
    }
    PlotSeries& series = marks[static_cast<std::size_t>(at - kinds.begin())];
    series.x.push_back(proxy.srcc);
    series.y.push_back(static_cast<double>(place));
    series.label.push_back(fixedText(proxy.srcc, 3));
    wide = wide || proxy.high - proxy.low > 0.02;
    lowest = std::min(lowest, proxy.srcc);
  }
  for (std::size_t place = 0; wide && place < shown; ++place) {
    PlotSeries whisker = whiskers;
    const auto height = static_cast<double>(place);
    whisker.x = {std::max(proxies[place].low, -1.0), std::min(proxies[place].high, 1.0)};
    whisker.y = {height, height};
    lowest = std::min(lowest, whisker.x[0]);
    figure.series.push_back(std::move(whisker));
  }
  if (!wide) figure.caption += ' ' + said("core", "Intervals are within the marks.");
  else figure.caption += ' ' + said("core", "Lines: 95 % intervals.");
  for (PlotSeries& series : marks) figure.series.push_back(std::move(series));
  figure.x.low = std::floor(lowest * 20 - 0.2) / 20;
  figure.x.high = 1.0;
  for (double threshold : {0.90, 0.95})
    figure.lines.push_back({.at = threshold, .role = Role::Quiet, .dashed = true});
  return figure;
}

}  // namespace isotone
