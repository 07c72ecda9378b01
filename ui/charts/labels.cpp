#include <algorithm>
#include <limits>

#include <QFontMetricsF>

#include "ui/charts/drawing.h"

namespace isotone {
namespace {

constexpr std::size_t kMostLabels = 60;

struct Place { double dx, dy; int align; bool leader; };  // align: -1 the label ends there, 0 centred, 1 starts there

// Above first: fronts rise to the right, so above left is the emptiest place.
const Place kNear[] = {{0, -11, 0, false},  {-7, -9, -1, false}, {7, -9, 1, false},  {9, 0, 1, false},
                       {-9, 0, -1, false},  {0, 11, 0, false},   {7, 9, 1, false},   {-7, 9, -1, false},
                       {-26, -22, -1, true}, {26, -22, 1, true},  {26, 22, 1, true},  {-26, 22, -1, true},
                       {-50, -36, -1, true}, {50, -36, 1, true},  {50, 36, 1, true},  {-50, 36, -1, true}};

enum class Wish { Near, Leader, Beside, Above };

struct Board {
  QRectF room;
  std::vector<QRectF> taken;      // labels, tabs
  struct Obstacle { QPointF at; double weight; };
  std::vector<Obstacle> obstacles; // marks, points along lines, a sample of the clouds
  void avoid(QPointF at, double weight) { obstacles.push_back({at, weight}); }
};

constexpr double kMarkWeight = 40, kLineWeight = 14, kQuietWeight = 5, kCloudWeight = 6, kOverText = 300;
constexpr std::size_t kCloudSample = 1000;

void addLine(Board& board, const PlotMap& map, const PlotSeries& series) {
  for (std::size_t i = 0; i < series.x.size() && i < series.y.size(); ++i) {
    const QPointF to = map.to(series.x[i], series.y[i]);
    if (i > 0) {
      const QPointF from = map.to(series.x[i - 1], series.y[i - 1]);
      const int steps = std::clamp(int(QLineF(from, to).length() / 6), 1, 200);
      for (int s = 0; s < steps; ++s) board.avoid(from + (to - from) * (double(s) / steps), kLineWeight);
    }
    board.avoid(to, kLineWeight);
  }
}

Board makeBoard(const Drawing& drawing) {
  Board board;
  const PlotMap& map = drawing.layout.map;
  board.room = map.plot.adjusted(-4, -6, 4, 0);
  for (const PlacedText& text : drawing.layout.texts)  // the colours' numbers stand close above
    if (const QRectF kept = text.rect.adjusted(0, 0, 0, 4); kept.intersects(board.room)) board.taken.push_back(kept);
  for (const ReferenceLine& line : drawing.figure.lines) {
    const QRectF tab = tabRect(drawing, line);
    if (!tab.isEmpty()) board.taken.push_back(tab);
    const double weight = line.role == Role::Quiet ? kQuietWeight : kLineWeight;
    if (line.direction == ReferenceLine::Direction::Vertical && map.x.contains(line.at))
      for (double y = map.plot.top(); y < map.plot.bottom(); y += 6) board.avoid({map.toX(line.at), y}, weight);
    if (line.direction == ReferenceLine::Direction::Horizontal && map.y.contains(line.at))
      for (double x = map.plot.left(); x < map.plot.right(); x += 6) board.avoid({x, map.toY(line.at)}, weight);
  }
  for (const PlotSeries& series : drawing.figure.series) {
    if (series.mark == Mark::Line) addLine(board, map, series);
    if (series.mark != Mark::Points) continue;
    const std::size_t step = isCloud(series) ? std::max<std::size_t>(1, series.x.size() / kCloudSample) : 1;
    for (std::size_t i = 0; i < series.x.size() && i < series.y.size(); i += step)
      board.avoid(map.to(series.x[i], series.y[i]), isCloud(series) ? kCloudWeight : kMarkWeight);
  }
  return board;
}

QRectF rectAt(const QPointF& at, const Place& place, const QSizeF& size) {
  const double x = at.x() + place.dx, y = at.y() + place.dy;
  const double left = place.align < 0 ? x - size.width() : place.align > 0 ? x : x - size.width() / 2;
  return {left, y - size.height() / 2, size.width(), size.height()};
}

double costOf(const Board& board, const std::vector<Board::Obstacle>& obstacles, const QRectF& rect) {
  double cost = 0;
  if (!board.room.contains(rect)) cost += 1000;
  for (const QRectF& taken : board.taken)
    if (taken.intersects(rect)) cost += kOverText;
  const QRectF near = rect.adjusted(-1, 1, 1, -1), wide = rect.adjusted(-4, -3, 4, 3);
  // Thousands of obstacles for each place and each frame: plain comparisons, not QRectF::contains.
  const double left = wide.left(), right = wide.right(), top = wide.top(), bottom = wide.bottom();
  for (const Board::Obstacle& obstacle : obstacles) {
    if (obstacle.at.x() < left || obstacle.at.x() > right || obstacle.at.y() < top || obstacle.at.y() > bottom) continue;
    if (obstacle.weight == kMarkWeight || near.contains(obstacle.at)) cost += obstacle.weight;
  }
  return cost;
}

/// Those that a label of this size beside a mark could touch, at whichever of its places.
std::vector<Board::Obstacle> obstaclesAround(const Board& board, QPointF at, const QSizeF& size, double grow) {
  constexpr double kFarthest = 60;  // more than any of kNear
  const double wide = kFarthest + grow + size.width(), tall = kFarthest + grow + size.height();
  std::vector<Board::Obstacle> around;
  for (const Board::Obstacle& obstacle : board.obstacles)
    if (std::abs(obstacle.at.x() - at.x()) < wide && std::abs(obstacle.at.y() - at.y()) < tall) around.push_back(obstacle);
  return around;
}

/// From the edge of a mark to a label away from it; none where they are close.
std::optional<QLineF> leaderTo(const QRectF& rect, QPointF at, double markSize, const Place& place) {
  if (!place.leader) return std::nullopt;
  const QLineF whole(at, QPointF(place.align < 0 ? rect.right() + 3 : rect.left() - 3, rect.center().y()));
  if (whole.length() <= markSize / 2 + 4) return std::nullopt;
  return QLineF(whole.pointAt((markSize / 2 + 2) / whole.length()), whole.p2());
}

double costOfLeader(const Board& board, const QLineF& leader) {
  constexpr int kSteps = 12;
  double cost = 0;
  for (const QRectF& taken : board.taken) {
    bool crossed = false;
    for (int i = 0; i <= kSteps && !crossed; ++i) crossed = taken.contains(leader.pointAt(double(i) / kSteps));
    if (crossed) cost += kOverText;
  }
  return cost;
}

struct Offer { PlacedLabel label; double cost = std::numeric_limits<double>::infinity(); };

/// The cheapest place beside a mark.
Offer offerFor(const Board& board, QPointF at, double markSize, const QString& text, const QColor& colour, bool bold, Wish wish) {
  const QFont font = Theme::font(bold ? TextStyle::Section : TextStyle::Tick);
  const QSizeF size(QFontMetricsF(font).horizontalAdvance(text) + 2, QFontMetricsF(font).height());
  const double grow = std::max(0.0, markSize / 2 - 3);
  const std::vector<Board::Obstacle> obstacles = obstaclesAround(board, at, size, grow);
  Offer best{{{}, text, colour, font, {}}};
  for (std::size_t i = 0; i < std::size(kNear); ++i) {
    Place place = kNear[i];
    if (wish == Wish::Leader && !place.leader) continue;
    if (wish == Wish::Beside && i != 3 && i != 4) continue;
    if (wish == Wish::Above && i != 0) continue;
    place.dx += place.dx > 0 ? grow : place.dx < 0 ? -grow : 0;
    place.dy += place.dy > 0 ? grow : place.dy < 0 ? -grow : 0;
    const QRectF rect = rectAt(at, place, size);
    const auto leader = leaderTo(rect, at, markSize, place);
    const double cost = costOf(board, obstacles, rect) + double(i) * 2 + (leader ? costOfLeader(board, *leader) : 0);
    if (cost >= best.cost) continue;
    best.cost = cost;
    best.label.rect = rect;
    best.label.leader = leader;
  }
  return best;
}

void take(Board& board, std::vector<PlacedLabel>& labels, Offer offer) {
  if (offer.cost >= 1000) return;  // outside the plot: better no label than a wrong one; hover still says it
  board.taken.push_back(offer.label.rect);
  for (double share = 0; offer.label.leader && share <= 1; share += 0.125) board.avoid(offer.label.leader->pointAt(share), kMarkWeight);
  labels.push_back(std::move(offer.label));
}

/// The name of a line at its end; where other labels crowd there, further back along it.
Offer offerAlong(const Drawing& drawing, const Board& board, const PlotSeries& series) {
  const PlotMap& map = drawing.layout.map;
  const QString name = QString::fromStdString(series.name);
  Offer best;
  for (const double share : {1.0, 0.85, 0.7, 0.55}) {
    const auto i = std::size_t(share * double(series.x.size() - 1));
    const QPointF at = map.to(series.x[i], series.y.empty() ? series.high[i] : series.y[i]);
    const QPointF inside(std::clamp(at.x(), map.plot.left(), map.plot.right()), std::clamp(at.y(), map.plot.top(), map.plot.bottom()));
    Offer offer = offerFor(board, inside, series.mark == Mark::Points ? series.size : 4, name, labelColour(series.role, drawing.tokens), false, Wish::Near);
    if (offer.cost < best.cost) best = std::move(offer);
    if (best.cost < kOverText) break;
  }
  return best;
}

void placeEnds(const Drawing& drawing, Board& board, std::vector<PlacedLabel>& labels) {
  struct End { double y; const PlotSeries* series; };
  std::vector<End> ends;
  const PlotMap& map = drawing.layout.map;
  for (const PlotSeries& series : drawing.figure.series) {
    if (!series.labelAtEnd || series.x.empty() || series.name.empty()) continue;
    if (drawing.layout.endLabelRoom > 0) {
      const double y = map.toY(series.y.empty() ? series.high.back() : series.y.back());
      ends.push_back({std::clamp(y, map.plot.top(), map.plot.bottom()), &series});
    } else {
      take(board, labels, offerAlong(drawing, board, series));
    }
  }
  std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
  const QFontMetricsF metrics(Theme::font(TextStyle::Secondary));
  const double height = metrics.height();
  double overflow = 0, free = -1e9;
  for (End& end : ends) {
    end.y = std::max(end.y, free);
    free = end.y + height;
  }
  if (!ends.empty()) overflow = std::max(0.0, ends.back().y + height / 2 - map.plot.bottom() - 8);
  double limit = 1e9;
  for (auto end = ends.rbegin(); overflow > 0 && end != ends.rend(); ++end) {
    end->y = std::min({end->y, limit, map.plot.bottom() + 8 - height / 2});
    limit = end->y - height;
  }
  for (const End& end : ends) {
    const QString text = QString::fromStdString(end.series->name);
    labels.push_back({QRectF(map.plot.right() + 8, end.y - height / 2, metrics.horizontalAdvance(text) + 2, height), text,
                      labelColour(end.series->role, drawing.tokens), Theme::font(TextStyle::Secondary), {}});
  }
}

/// The cheapest of some rectangles; nothing when all lie outside.
void placeBest(Board& board, std::vector<PlacedLabel>& labels, const std::vector<QRectF>& rects, PlacedLabel label) {
  Offer best{std::move(label)};
  for (std::size_t i = 0; i < rects.size(); ++i) {
    const double cost = costOf(board, board.obstacles, rects[i]) + double(i) * 2;
    if (cost >= best.cost) continue;
    best.cost = cost;
    best.label.rect = rects[i];
  }
  take(board, labels, std::move(best));
}

void placeBandName(const Drawing& drawing, Board& board, std::vector<PlacedLabel>& labels) {
  if (!drawing.figure.band || drawing.figure.band->label.empty()) return;
  const PlotMap& map = drawing.layout.map;
  const QString text = QString::fromStdString(drawing.figure.band->label);
  QFont font = Theme::font(TextStyle::Tick);
  font.setWeight(QFont::DemiBold);
  const QSizeF size(QFontMetricsF(font).horizontalAdvance(text) + 2, QFontMetricsF(font).height());
  std::vector<QRectF> rects;
  for (double share = 0.99; share > 0.1; share -= 0.07) {
    const double x = map.x.atShare(share), below = map.toY(x * (1 - drawing.figure.band->share));
    rects.push_back({QPointF(map.toX(x) - size.width(), below + 10), size});
    rects.push_back({QPointF(map.toX(x) - size.width(), below + 26), size});
  }
  placeBest(board, labels, rects, {{}, text, drawing.tokens.accent, font, {}});
}

void placeLineNames(const Drawing& drawing, Board& board, std::vector<PlacedLabel>& labels) {
  const PlotMap& map = drawing.layout.map;
  const QFont font = Theme::font(TextStyle::Tick);
  for (const ReferenceLine& line : drawing.figure.lines) {
    if (line.label.empty() || hasTab(line) || line.direction == ReferenceLine::Direction::Diagonal) continue;
    const bool vertical = line.direction == ReferenceLine::Direction::Vertical;
    if (!(vertical ? map.x : map.y).contains(line.at)) continue;
    const QString text = QString::fromStdString(line.label);
    const QSizeF size(QFontMetricsF(font).horizontalAdvance(text) + 2, QFontMetricsF(font).height());
    std::vector<QRectF> rects;
    for (int i = 0; i < 9; ++i) {
      const double share = i / 8.0;
      if (vertical) {
        const double top = map.plot.top() + share * (map.plot.height() - size.height() - 2);
        rects.push_back({QPointF(map.toX(line.at) + 5, top), size});
        rects.push_back({QPointF(map.toX(line.at) - 5 - size.width(), top), size});
      } else {
        const double left = map.plot.right() - size.width() - share * (map.plot.width() - size.width());
        rects.push_back({QPointF(left, map.toY(line.at) - size.height() - 2), size});
        rects.push_back({QPointF(left, map.toY(line.at) + 2), size});
      }
    }
    placeBest(board, labels, rects, {{}, text, labelColour(line.role, drawing.tokens), font, {}});
  }
}

}  // namespace

std::vector<PlacedLabel> placeLabels(const Drawing& drawing) {
  std::vector<PlacedLabel> labels;
  Board board = makeBoard(drawing);
  const PlotMap& map = drawing.layout.map;
  // The current design first: it must find its place.
  for (const bool accent : {true, false}) {
    for (const PlotSeries& series : drawing.figure.series) {
      if ((series.role == Role::Accent) != accent || series.label.empty()) continue;
      for (std::size_t i = 0; i < series.label.size() && i < series.x.size() && i < series.y.size(); ++i) {
        if (series.label[i].empty() || labels.size() >= kMostLabels) continue;
        QPointF at = map.to(series.x[i], series.y[i]);
        if (series.mark == Mark::Bars && series.barWidth > 0) at.setX((at.x() + map.toX(series.x[i] + series.barWidth)) / 2);
        if (!map.plot.adjusted(-1, -1, 1, 1).contains(at)) continue;
        const bool pin = series.mark == Mark::Points && (accent || (series.role == Role::Text && series.size >= 8));
        const Wish wish = accent && series.size >= 10 ? Wish::Leader : series.mark == Mark::Bars ? Wish::Above
                          : !drawing.figure.y.categories.empty() ? Wish::Beside : Wish::Near;
        take(board, labels, offerFor(board, at, series.mark == Mark::Points ? series.size : 0, QString::fromStdString(series.label[i]),
                                     labelColour(series.role, drawing.tokens), pin, wish));
      }
    }
  }
  placeEnds(drawing, board, labels);
  placeBandName(drawing, board, labels);
  placeLineNames(drawing, board, labels);
  return labels;
}

void drawLabels(QPainter& painter, const Drawing& drawing) {
  painter.setRenderHint(QPainter::Antialiasing);
  QColor ground = drawing.tokens.base;  // behind each label, since it may lie on a cloud
  ground.setAlpha(215);
  for (const PlacedLabel& label : placeLabels(drawing)) {
    if (label.leader) {
      painter.setPen(QPen(label.colour, 1.2));
      painter.drawLine(*label.leader);
    }
    painter.fillRect(label.rect, ground);
    painter.setFont(label.font);
    painter.setPen(label.colour);
    painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip, label.text);
  }
}

}  // namespace isotone
