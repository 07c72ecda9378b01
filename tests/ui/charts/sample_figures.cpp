#include "tests/ui/charts/sample_figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

namespace isotone::test {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

PlotSeries points(std::string name, Role role, double size) {
  PlotSeries series;
  series.name = std::move(name);
  series.role = role;
  series.size = size;
  return series;
}

PlotSeries line(std::string name, Role role, double width) {
  PlotSeries series = points(std::move(name), role, width);
  series.mark = Mark::Line;
  return series;
}

ReferenceLine limit(ReferenceLine::Direction direction, double at, std::string label, std::string handle) {
  return {direction, at, std::move(label), Role::Accent, false, std::move(handle)};
}

}  // namespace

Figure paretoFigure(std::size_t count) {
  std::mt19937 random(7);
  std::normal_distribution<double> noise;
  std::uniform_real_distribution<double> uniform;
  Figure figure;
  figure.name = "pareto";
  figure.title = "Accuracy against latency";
  figure.subtitle = "6,461 measured designs";
  figure.x = {.title = "Latency", .unit = "ms", .log = true, .low = 0.45, .high = 15};
  figure.y = {.title = "Top-1", .unit = "%", .low = 50, .high = 76};
  figure.colour = ColourScale{ColourScale::Map::Viridis, "Energy", "mJ", 0, 16, false};
  PlotSeries cloud = points("Dominated", Role::Quiet, 3);
  const std::array<double, 6> centres{1.4, 1.8, 3.3, 5.6, 7.6, 9.8};
  for (std::size_t i = 0; i < count; ++i) {
    const double centre = centres[std::min<std::size_t>(5, std::size_t(std::abs(noise(random)) * 2.2 + 0.6))];
    const double latency = centre * std::exp(0.09 * noise(random));
    const double ceiling = 74.0 - 9.5 * std::exp(-latency / 2.2) - 6 * std::exp(-latency / 0.7);
    cloud.x.push_back(latency);
    cloud.y.push_back(ceiling - 1 - 5 * std::abs(noise(random)) * uniform(random) - 9 * std::pow(uniform(random), 6));
    cloud.value.push_back(latency * 1.6);
    cloud.row.push_back(std::uint32_t(i));
    cloud.quiet.push_back(latency > 6 || cloud.y.back() < 68);
  }
  figure.series.push_back(cloud);
  PlotSeries band, front = line("Pareto front", Role::Text, 1.5), dots = points("", Role::Text, 7);
  band.mark = Mark::Band;
  band.role = Role::Quiet;
  front.labelAtEnd = true;
  for (const double latency : {0.5, 0.78, 0.83, 0.84, 1.05, 1.1, 1.12, 1.3, 1.5, 2.2, 3.0, 3.3, 3.7, 5.55, 7.5, 7.8, 11.5}) {
    front.x.push_back(latency);
    front.y.push_back(74.0 - 9.5 * std::exp(-latency / 2.2) - 12 * std::exp(-latency / 0.7));
    dots.value.push_back(latency * 1.6);
    band.low.push_back(front.y.back() - 0.5);
    band.high.push_back(front.y.back() + 0.3);
    dots.row.push_back(std::uint32_t(count + dots.row.size()));
  }
  dots.x = band.x = front.x;
  dots.y = front.y;
  PlotSeries current = points("", Role::Accent, 16), pins = points("", Role::Text, 10);
  current.x = {5.55};
  current.y = {front.y[13]};
  current.label = {"Design 12,574"};
  pins.shape = Shape::Square;
  pins.filled = false;
  pins.x = {3.7, 1.5};
  pins.y = {front.y[12], front.y[8]};
  pins.label = {"A", "B"};
  figure.series.insert(figure.series.end(), {band, front, dots, pins, current});
  figure.lines = {limit(ReferenceLine::Direction::Vertical, 6, "≤ 6.0 ms", "latency"),
                  limit(ReferenceLine::Direction::Horizontal, 68, "≥ 68 %", "accuracy")};
  return figure;
}

Figure srccFigure() {
  const std::array<const char*, 25> names{
      "Eyeriss (sim.)", "Titan X · 256", "Titan Xp · 256", "GTX 1080 Ti · 256", "Pixel 3", "Raspberry Pi 4", "Xeon Gold 6240", "FPGA",
      "Titan RTX · 256", "RTX 2080 Ti · 256", "Xeon Silver 4210R", "Galaxy A50", "Xeon Silver 4114", "Essential PH-1", "Galaxy S7",
      "GTX 1080 Ti · 32", "Titan Xp · 32", "GTX 1080 Ti · 1", "Titan RTX · 32", "RTX 2080 Ti · 32", "Titan X · 32", "Titan X · 1",
      "Titan Xp · 1", "Titan RTX · 1", "RTX 2080 Ti · 1"};
  const auto group = [](std::size_t i) { return i < 1 ? 0 : i < 4 ? 1 : i < 6 ? 2 : i < 15 ? 3 : 4; };
  Figure figure;
  figure.name = "srcc-map";
  figure.title = "Rank correlation of 25 devices";
  figure.subtitle = "15,284 connected designs";
  figure.colour = ColourScale{ColourScale::Map::Correlation, "", "", 0.4, 1, false};
  HeatMap map;
  std::mt19937 random(3);
  std::uniform_real_distribution<double> uniform;
  for (const char* name : names) map.rows.push_back(name), map.columns.push_back(name);
  for (std::size_t r = 0; r < names.size(); ++r) {
    for (std::size_t c = 0; c < names.size(); ++c) {
      const int apart = std::abs(group(r) - group(c));
      const double value = r == c ? kNone : 0.97 - 0.11 * apart - 0.06 * double((r * 7 + c * 7) % 11) / 11.0;
      map.values.push_back(value);
      char text[16];
      std::snprintf(text, sizeof text, "%.2f", value);
      map.text.push_back(r == c ? "" : value > 0.995 ? "1.0" : text + 1);
      map.hatched.push_back(value < 0.91);
    }
  }
  map.emphasisedRows = {4, 5};
  for (std::size_t i = 1; i < names.size(); ++i)
    map.tree.push_back({0.1 + 0.9 * double(i) / double(names.size()), double(i - 1) * 0.5, double(i), i == 1 ? 0 : 0.1 + 0.9 * double(i - 1) / double(names.size()), 0});
  figure.heatMap = map;
  return figure;
}

Figure deviceMatrixFigure() {
  Figure figure;
  figure.name = "device-matrix";
  figure.title = "Each design on every device";
  figure.subtitle = "latency in ms; colour: share of all designs that are slower";
  figure.colour = ColourScale{ColourScale::Map::Viridis, "slower", "%", 0, 100, false};
  HeatMap map;
  map.rows = {"A 6,925", "B 12,970", "C 12,574", "D 3,888"};
  map.columns = {"Pi 5 LiteRT", "Pi 4", "Pixel 3", "FPGA", "Xeon 6240", "Xeon 4210R", "Titan RTX batch 256", "Galaxy A50", "Essential PH-1", "Titan X batch 256", "Eyeriss simulated"};
  for (std::size_t i = 0; i < map.rows.size() * map.columns.size(); ++i) {
    map.values.push_back(double((i * 37) % 100));
    char text[16];
    std::snprintf(text, sizeof text, "%.1f", 3 + double((i * 13) % 50));
    map.text.push_back(text);
  }
  figure.heatMap = map;
  return figure;
}

Figure parallelFigure() {
  Figure figure;
  figure.name = "parallel";
  figure.title = "Parallel axes";
  figure.subtitle = "6,461 designs";
  ParallelAxes parallel;
  parallel.axes = {{"Accuracy", "%", 50, 75, false, true}, {"Latency", "ms", 0, 14}, {"Energy", "mJ", 0, 20}, {"Size", "MB", 0, 6}, {"MACs", "million", 0, 220}};
  std::mt19937 random(5);
  std::normal_distribution<double> noise;
  for (std::uint32_t i = 0; i < 600; ++i) {
    const double load = std::abs(noise(random)) * 0.3 + 0.05;
    parallel.lines.push_back({{68 + 5 * load - 3 * std::abs(noise(random)), 14 * load, 20 * load, 6 * load, 220 * load}, Role::Quiet, Shape::Circle, "", i, false});
  }
  parallel.lines.push_back({{71.6, 3.7, 6.3, 1.6, 55}, Role::Text, Shape::Square, "A", 1001, true});
  parallel.lines.push_back({{68.2, 1.7, 2.7, 0.74, 24}, Role::Data3, Shape::Triangle, "B", 1002, true});
  parallel.lines.push_back({{72.3, 5.55, 8.8, 2.46, 86}, Role::Accent, Shape::Circle, "C", 1003, true});
  parallel.lines.push_back({{73.5, 7.8, 12.2, 3.4, 122}, Role::Data4, Shape::Diamond, "D", 1004, true});
  figure.parallel = parallel;
  return figure;
}

Figure predictedFigure() {
  std::mt19937 random(11);
  std::normal_distribution<double> noise;
  Figure figure;
  figure.name = "predicted";
  figure.title = "Predicted against measured";
  figure.subtitle = "4,000 held-out designs, Raspberry Pi 4";
  figure.x = {.title = "Measured", .unit = "ms", .log = true, .low = 2.5, .high = 100};
  figure.y = {.title = "Predicted", .unit = "ms", .log = true, .low = 2.5, .high = 100};
  PlotSeries cloud = points("", Role::Data1, 3);
  for (std::uint32_t i = 0; i < 4000; ++i) {
    const double x = std::exp(3.1 + 0.6 * noise(random));
    cloud.x.push_back(x);
    cloud.y.push_back(x * std::exp(0.12 * noise(random) * 20 / (x + 8)));
    cloud.row.push_back(i);
  }
  PlotSeries outliers = points("", Role::Data4, 9);
  outliers.shape = Shape::Diamond;
  outliers.filled = false;
  outliers.x = {3.0, 2.9, 5.4};
  outliers.y = {22.2, 18, 24};
  outliers.label = {"Design 13,047: 3.0 → 22.2 ms", "", ""};
  figure.series = {cloud, outliers};
  figure.band = RelativeBand{0.1, "±10 %"};
  figure.lines = {{ReferenceLine::Direction::Diagonal, 0, "", Role::Text, false, ""}};
  return figure;
}

Figure histogramFigure() {
  Figure figure;
  figure.name = "histogram";
  figure.title = "Latency of its designs";
  figure.x = {.title = "Latency", .unit = "ms"};
  figure.y = {.title = "designs per 0.25 ms"};
  figure.notes = {"simulated"};
  PlotSeries bars = points("", Role::Data1, 1);
  bars.mark = Mark::Bars;
  bars.barWidth = 0.25;
  for (int i = 0; i < 52; ++i) {
    bars.x.push_back(0.25 * i);
    bars.y.push_back(760 * std::pow(std::abs(std::sin(0.39 * i)), 3) * std::exp(-std::abs(i - 14) / 14.0));
    bars.label.push_back(i == 12 ? "1" : i == 20 ? "2" : "");
  }
  figure.series = {bars};
  return figure;
}

Figure learningFigure() {
  Figure figure;
  figure.name = "learning";
  figure.title = "Learning curve";
  figure.subtitle = "SRCC on unseen designs, 90 % of draws";
  figure.x = {.title = "Samples", .log = true, .ticks = {10, 20, 50, 100, 200, 500, 900, 2000}};
  figure.y = {.title = "SRCC", .low = 0.5, .high = 1};
  PlotSeries ridge = line("Ridge, rich features", Role::Data1, 2), marks = points("", Role::Data1, 7), band = points("", Role::Data1, 1);
  band.mark = Mark::Band;
  ridge.labelAtEnd = true;
  ridge.x = {10, 20, 50, 100, 200, 500, 900, 2000};
  ridge.y = {0.64, 0.79, 0.895, 0.92, 0.945, 0.958, 0.963, 0.965};
  for (const double y : ridge.y) band.low.push_back(y - (1 - y) * 0.35), band.high.push_back(y + (1 - y) * 0.35);
  band.x = marks.x = ridge.x;
  marks.y = ridge.y;
  PlotSeries squares = line("Least squares on F0", Role::Data2, 2), flops = line("FLOPs alone 0.88", Role::Quiet, 1.5);
  squares.labelAtEnd = flops.labelAtEnd = flops.dashed = true;
  squares.x = ridge.x;
  squares.y = {0.8, 0.885, 0.898, 0.9, 0.902, 0.903, 0.903, 0.905};
  flops.x = {10, 2000};
  flops.y = {0.88, 0.88};
  figure.series = {band, flops, squares, ridge, marks};
  figure.lines = {{ReferenceLine::Direction::Vertical, 900, "used", Role::Quiet, false, ""}};
  return figure;
}

Figure proxyFigure() {
  Figure figure;
  figure.name = "proxies";
  figure.title = "Proxies for Raspberry Pi 4";
  figure.x = {.title = "SRCC with Raspberry Pi 4", .low = 0.83, .high = 1};
  figure.y.categories = {"Pixel 3", "Titan RTX · 256", "RTX 2080 Ti · 256", "FPGA", "Xeon Silver 4210R", "Galaxy A50", "Xeon Silver 4114"};
  PlotSeries reuse = points("reuse", Role::Data1, 10), care = points("with care", Role::Data1, 10), adapt = points("adapt", Role::Data4, 10);
  care.shape = Shape::Square;
  adapt.shape = Shape::Diamond;
  care.filled = adapt.filled = false;
  reuse.x = {0.965}, reuse.y = {0}, reuse.label = {"0.965"};
  care.x = {0.903, 0.902}, care.y = {1, 2}, care.label = {"0.903", "0.902"};
  adapt.x = {0.894, 0.885, 0.882, 0.85}, adapt.y = {3, 4, 5, 6}, adapt.label = {"0.894", "0.885", "0.882", "0.850"};
  figure.series = {reuse, care, adapt};
  figure.lines = {{ReferenceLine::Direction::Vertical, 0.9, "", Role::Quiet, true, ""}, {ReferenceLine::Direction::Vertical, 0.95, "", Role::Quiet, true, ""}};
  return figure;
}

Figure rooflineFigure() {
  std::mt19937 random(2);
  std::normal_distribution<double> noise;
  Figure figure;
  figure.name = "roofline";
  figure.title = "Roofline";
  figure.subtitle = "GFLOP/s; bytes are weights and activations";
  figure.x = {.title = "FLOP per byte", .unit = "", .log = true, .low = 1, .high = 60};
  figure.y = {.title = "GFLOP/s", .log = true, .low = 2, .high = 60};
  PlotSeries designs = points("", Role::Data1, 3), roof = line("peak float32, 38.4 (preset)", Role::Text, 1.5);
  for (int i = 0; i < 900; ++i) {
    designs.x.push_back(std::exp(2.4 + 0.6 * noise(random)));
    designs.y.push_back(std::min(34.0, 8 * std::pow(designs.x.back(), 0.5)) * std::exp(-0.1 * std::abs(noise(random))));
  }
  roof.labelAtEnd = true;
  roof.x = {1, 2.26, 60};
  roof.y = {17, 38.4, 38.4};
  figure.series = {designs, roof};
  figure.lines = {{ReferenceLine::Direction::Horizontal, 32.7, "", Role::Data1, true, ""}};
  return figure;
}

std::vector<Figure> allFigures() {
  return {paretoFigure(), srccFigure(), deviceMatrixFigure(), parallelFigure(), predictedFigure(), histogramFigure(), learningFigure(), proxyFigure(), rooflineFigure()};
}

}  // namespace isotone::test
