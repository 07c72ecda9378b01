// Pictures of the optimizer network: how it learns, and what it loses against time beside other methods.
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

Role roleOf(const std::string& method) {
  if (method.starts_with("network")) return Role::Data1;
  if (method.starts_with("evolution")) return Role::Data2;
  if (method == "coordinate descent") return Role::Data3;
  return method == "exhaustive" ? Role::Data5 : Role::Quiet;
}

Shape shapeOf(const std::string& method) {
  if (method.starts_with("network")) return Shape::Circle;
  return method.starts_with("evolution") ? Shape::Square : method == "coordinate descent" ? Shape::Diamond : Shape::Triangle;
}

constexpr double kLeastPercent = 0.01, kLeastMilliseconds = 1e-4;  // logarithms need an end

/// The scores of one method, by rising time: a method that was given several numbers of evaluations is a line.
void addMethod(Figure& figure, std::vector<const OptimizerScore*> scores) {
  std::ranges::sort(scores, {}, &OptimizerScore::medianMilliseconds);
  const std::string& method = scores.front()->method;
  PlotSeries points{.role = roleOf(method), .shape = shapeOf(method), .size = 8, .tableName = optimizerMethodTitle(method)};
  for (const OptimizerScore* score : scores) {
    const double mean = std::max(score->meanRegretPercent, kLeastPercent);
    points.x.push_back(std::max(score->medianMilliseconds, kLeastMilliseconds));
    points.y.push_back(mean);
    points.low.push_back(mean);
    points.high.push_back(std::max(mean, score->p95RegretPercent));
    points.label.emplace_back();
  }
  points.label.back() = optimizerMethodTitle(method);
  if (scores.size() > 1) {
    PlotSeries line{.mark = Mark::Line, .role = points.role, .size = 1.5, .x = points.x, .y = points.y, .tableName = points.tableName};
    figure.series.push_back(std::move(line));
  }
  figure.series.push_back(std::move(points));
}

}  // namespace

std::string optimizerMethodTitle(const std::string& method) {
  if (method == "network") return said("core", "network alone");
  if (method == "network, one step") return said("core", "network, one step");
  if (method == "network, refined") return said("core", "network, refined");
  if (method == "coordinate descent") return said("core", "coordinate descent");
  if (method.starts_with("evolution")) return said("core", "evolution");
  if (method == "random") return said("core", "random designs");
  if (method == "exhaustive") return said("core", "every design");
  return method;
}

Figure optimizerRegret(const OptimizerLog& log) {
  Figure figure = regretAgainstTime(log.scores);
  figure.subtitle = sayf(phrase("core", "on {} that it was not trained on"),
                         countText(static_cast<std::int64_t>(log.heldOut.size()), said("core", "device"), said("core", "devices")));
  return figure;
}

Figure regretAgainstTime(std::span<const OptimizerScore> all) {
  Figure figure;
  figure.name = "optimizer-regret";
  figure.title = said("core", "Regret against time");
  figure.caption = said("core", "Regret: the part of the way from random designs to the best known that a method leaves, on average over devices and goals; "
                                "lines reach to what 95 % of cases stay below, and 0.01 % stands for less.");
  std::vector<double> times;
  double most = 0;
  std::vector<std::string> methods;
  for (const OptimizerScore& score : all) {
    if (!std::isfinite(score.meanRegretPercent) || !std::isfinite(score.medianMilliseconds)) continue;
    times.push_back(std::max(score.medianMilliseconds, kLeastMilliseconds));
    most = std::max({most, score.meanRegretPercent, score.p95RegretPercent});
    if (std::ranges::find(methods, score.method) == methods.end()) methods.push_back(score.method);
  }
  figure.x = axisOver(said("core", "Time a design"), "ms", times, 1);
  if (figure.x.low && figure.x.high) {  // room for the words beside the marks
    figure.x.low = *figure.x.low / 1.5;
    figure.x.high = *figure.x.high * 4;
  }
  figure.y = {.title = said("core", "Regret"), .unit = "%", .log = true, .low = kLeastPercent / 1.5, .high = std::max(1.0, most * 1.5)};
  for (const std::string& method : methods) {
    std::vector<const OptimizerScore*> scores;
    for (const OptimizerScore& score : all)
      if (score.method == method && std::isfinite(score.meanRegretPercent) && std::isfinite(score.medianMilliseconds)) scores.push_back(&score);
    addMethod(figure, std::move(scores));
  }
  return figure;
}

Figure optimizerLoss(std::span<const TrainingPoint> curve, TrainingPoint::Phase phase) {
  const bool distil = phase == TrainingPoint::Phase::Distil;
  Figure figure;
  figure.name = distil ? "optimizer-distillation" : "optimizer-tuning";
  figure.title = distil ? said("core", "1. Learning from the teacher") : said("core", "2. Tuning on the goals");
  figure.x = {.title = said("core", "Step"), .low = 0};
  figure.y = {.title = distil ? said("core", "Cross-entropy") : said("core", "Accuracy points lost")};
  PlotSeries line{.mark = Mark::Line, .role = Role::Data1, .size = 2, .tableName = figure.title};
  for (const TrainingPoint& point : curve) {
    if (point.phase != phase || !std::isfinite(point.loss)) continue;
    line.x.push_back(point.step);
    line.y.push_back(point.loss);
  }
  if (!line.x.empty()) figure.series.push_back(std::move(line));
  return figure;
}

}  // namespace isotone
