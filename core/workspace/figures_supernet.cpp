// Pictures of the weight-sharing network while it is trained and after.
#include <algorithm>
#include <cmath>

#include "core/base/language.h"
#include "core/workspace/figures.h"
#include "core/workspace/supernet.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::size_t kEpochsWithDots = 60;  // more of them would hide the line

Figure byEpoch(const StoredSupernet& network, const char* name) {
  Figure figure;
  figure.name = name;
  const auto done = static_cast<std::int64_t>(network.epochs.size());
  if (!network.finished() && done > 0)
    figure.subtitle = sayf(phrase("core", "{} of {} epochs"), countText(done), countText(network.options.epochs));
  figure.x = {.title = said("core", "Epoch"), .low = 1.0, .high = std::max(2.0, static_cast<double>(network.options.epochs))};
  return figure;
}

void addCurve(Figure& figure, const StoredSupernet& network, double SupernetEpoch::*value, const std::string& name, Role role,
              Shape shape) {
  PlotSeries line{.name = name, .mark = Mark::Line, .role = role, .size = 2, .labelAtEnd = true};
  for (const SupernetEpoch& epoch : network.epochs) {
    line.x.push_back(epoch.epoch);
    line.y.push_back(epoch.*value);
  }
  PlotSeries dots{.role = role, .shape = shape, .size = 5, .x = line.x, .y = line.y, .tableName = sayf(phrase("core", "{}, points"), name)};
  const bool few = network.epochs.size() <= kEpochsWithDots;
  figure.series.push_back(std::move(line));
  if (few) figure.series.push_back(std::move(dots));
}

}  // namespace

Figure supernetAccuracy(const StoredSupernet& network) {
  Figure figure = byEpoch(network, "supernet");
  figure.title = said("core", "Accuracy while training");
  figure.y = {.title = said("core", "Accuracy"), .unit = "%"};
  if (network.epochs.empty()) return figure;
  addCurve(figure, network, &SupernetEpoch::largestPercent, said("core", "Largest design"), Role::Data1, Shape::Circle);
  addCurve(figure, network, &SupernetEpoch::smallestPercent, said("core", "Smallest design"), Role::Data2, Shape::Square);
  const SupernetEpoch& last = network.epochs.back();
  figure.caption = sayf(phrase("core", "Accuracy of the largest and the smallest design on {} training images that are held out; after {} "
                                       "epochs {} % and {} %."),
                        countText(Supernet::kValidationImages), countText(last.epoch), fixedText(last.largestPercent, 1),
                        fixedText(last.smallestPercent, 1));
  return figure;
}

Figure supernetLoss(const StoredSupernet& network) {
  Figure figure = byEpoch(network, "supernet-loss");
  figure.title = said("core", "Loss while training");
  figure.y = {.title = said("core", "Cross-entropy"), .low = 0.0};
  if (network.epochs.empty()) return figure;
  addCurve(figure, network, &SupernetEpoch::loss, said("core", "Largest design"), Role::Data1, Shape::Circle);
  figure.series.front().labelAtEnd = false;
  figure.series.front().tableName = std::exchange(figure.series.front().name, std::string());
  figure.caption = sayf(phrase("core", "Cross-entropy of the largest design, mean of each epoch; after {} epochs {}."),
                        countText(network.epochs.back().epoch), fixedText(network.epochs.back().loss, 3));
  return figure;
}

}  // namespace isotone
