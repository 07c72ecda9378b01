// Pictures of the Devices page.
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/devices/device_model.h"
#include "core/space/layers.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/wording.h"

namespace isotone {

Figure latencyHistogram(const Dataset& data, std::size_t device, Metric metric, const std::vector<std::uint8_t>* rows) {
  Figure figure;
  figure.name = "histogram";
  const std::string title = metricTitle(metric), unit = metricUnit(metric);
  figure.title = sayf(phrase("core", "{} of its designs"), title);
  figure.x = {.title = title, .unit = unit};
  figure.y = {.title = said("core", "Designs"), .low = 0.0};
  addNotes(figure, data, device);
  const Series* series = data.find(device, metric);
  if (!series) return figure;
  std::vector<double> shown;
  for (std::uint32_t row : usableRows(data.designs, series->values, false, true))
    if (!rows || (*rows)[row]) shown.push_back(series->values[row] * shownPerStored(metric));
  if (shown.empty()) return figure;

  const Histogram histogram = histogramOf(shown, 60);
  PlotSeries bars{.mark = Mark::Bars, .role = Role::Data1, .y = histogram.counts,
                  .barWidth = histogram.width, .tableName = said("core", "Designs")};
  for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin)
    bars.x.push_back(histogram.left + static_cast<double>(bin) * histogram.width);
  figure.x.low = bars.x.front();
  figure.x.high = bars.x.back() + histogram.width;
  figure.subtitle = sayf(phrase("core", "designs per {} {}"), limitText(histogram.width), unit);
  const std::string median = shortText(quantile(shown, 0.5)) + " " + unit;
  figure.caption = sayf(phrase("core", "{} of {} measured designs on {}; the median is {}."), title,
                        countText(static_cast<std::int64_t>(shown.size())), deviceTitle(data, device), median);
  if (histogram.above > 0)
    figure.notes.push_back(sayf(phrase("core", "last bar: also {} slower"), countText(static_cast<std::int64_t>(histogram.above))));
  figure.series.push_back(std::move(bars));
  return figure;
}

namespace {

struct RooflinePoints {
  std::vector<double> intensity, gflops;
  std::vector<std::uint32_t> rows;
};

RooflinePoints rooflinePoints(const Dataset& data, const Series& latency) {
  RooflinePoints points;
  for (std::uint32_t row : usableRows(data.designs, latency.values, false, true)) {
    const double milliseconds = latency.values[row];
    if (milliseconds <= 0) continue;
    const NetworkTotals totals = totalsOf(*data.space, data.designs.designs[row]);
    const double bytes = totals.weightBytes + totals.activationBytes;
    if (totals.macs <= 0 || bytes <= 0) continue;
    points.intensity.push_back(2 * totals.macs / bytes);
    points.gflops.push_back(2 * totals.macs / (milliseconds * 1e6));
    points.rows.push_back(row);
  }
  return points;
}

void addRoofs(Figure& figure, const DeviceModel& model, double from, double to) {
  if (model.bandwidthGbs <= 0) return;
  std::size_t drawn = 0;
  for (const PrecisionPeak& peak : model.peaks) {
    if (peak.gops <= 0 || drawn == 3) continue;
    const double ridge = peak.gops / model.bandwidthGbs;
    const double start = std::min(from, ridge / 4), end = std::max(to, ridge * 2);
    PlotSeries roof{.name = sayf(phrase("core", "{}-bit peak, {} GFLOP/s"), peak.weightBits, shortText(peak.gops)),
                    .mark = Mark::Line, .role = Role::Text, .dashed = drawn > 0, .size = 1.5, .labelAtEnd = true};
    roof.x = {start, ridge, end};
    roof.y = {start * model.bandwidthGbs, peak.gops, peak.gops};
    figure.series.push_back(std::move(roof));
    ++drawn;
  }
}

}  // namespace

Figure roofline(const Dataset& data, std::size_t device) {
  Figure figure;
  figure.name = "roofline";
  figure.title = said("core", "Roofline");
  figure.subtitle = said("core", "bytes are weights and activations");
  figure.x = {.title = said("core", "FLOP per byte"), .log = true};
  figure.y = {.title = said("core", "Achieved"), .unit = "GFLOP/s", .log = true};
  addNotes(figure, data, device);
  const Series* latency = data.find(device, Metric::Latency);
  if (!latency || !data.space) return figure;
  RooflinePoints points = rooflinePoints(data, *latency);
  if (points.rows.empty()) return figure;

  const auto [least, most] = std::minmax_element(points.intensity.begin(), points.intensity.end());
  if (const std::string& spec = data.devices[device].spec; !spec.empty())
    if (const auto model = DeviceModel::fromJson(spec, data.devices[device].name)) addRoofs(figure, *model, *least, *most);
  if (figure.series.empty()) {
    const double reached = quantile(points.gflops, 0.99);
    figure.lines.push_back({.direction = ReferenceLine::Direction::Horizontal, .at = reached,
                            .label = sayf(phrase("core", "99 % below {} GFLOP/s"), shortText(reached)), .role = Role::Text,
                            .dashed = true});
  }
  figure.caption = sayf(phrase("core", "Work per byte moved against the speed reached by {} designs on {}."),
                        countText(static_cast<std::int64_t>(points.rows.size())), deviceTitle(data, device));
  PlotSeries cloud{.role = Role::Data1, .size = 3, .x = std::move(points.intensity),
                   .y = std::move(points.gflops), .row = std::move(points.rows), .tableName = said("core", "Designs")};
  figure.series.insert(figure.series.begin(), std::move(cloud));
  return figure;
}

}  // namespace isotone
