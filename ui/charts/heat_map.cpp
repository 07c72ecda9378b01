#include <algorithm>
#include <array>
#include <cmath>

#include <QFontMetricsF>
#include <QPainterPath>

#include "ui/charts/drawing.h"
#include "ui/charts/ticks.h"

namespace isotone {
namespace {

constexpr double kHatchApart = 5, kNameGap = 4;
constexpr std::size_t kImageFrom = 4000;  // more cells than this are one image

QString nameOf(const std::vector<std::string>& names, std::size_t i) { return QString::fromStdString(names[i]); }

bool emphasised(const HeatMap& map, const std::string& name) {
  for (const int row : map.emphasisedRows)
    if (row >= 0 && std::size_t(row) < map.rows.size() && map.rows[std::size_t(row)] == name) return true;
  return false;
}

QFont nameFont(bool bold) {
  QFont font = Theme::font(TextStyle::Tick);
  if (bold) font.setWeight(QFont::DemiBold);
  return font;
}

double widest(const HeatMap& map, const std::vector<std::string>& names) {
  double width = 0;
  for (const auto& name : names)
    width = std::max(width, QFontMetricsF(nameFont(emphasised(map, name))).horizontalAdvance(QString::fromStdString(name)));
  return width + 1;
}

/// A name in lines of a width: broken at spaces, and behind underscores where there are none. A word that is too long stays
/// whole.
QStringList broken(const QString& name, const QFontMetricsF& metrics, double width) {
  const QChar at = name.contains(QLatin1Char(' ')) ? QLatin1Char(' ') : QLatin1Char('_');
  QStringList lines;
  QString line;
  for (qsizetype from = 0; from < name.size();) {
    const qsizetype end = name.indexOf(at, from);
    const QString word = name.mid(from, end < 0 ? -1 : end - from + 1);
    if (!line.isEmpty() && metrics.horizontalAdvance((line + word).trimmed()) > width) {
      lines.append(line.trimmed());
      line.clear();
    }
    line += word;
    from += word.size();
  }
  return lines << line.trimmed();
}

/// As few lines as a width allows, and these about equally long.
QStringList inLines(const QString& name, const QFontMetricsF& metrics, double width) {
  QStringList lines = broken(name, metrics, width);
  for (double less = width - 4; less > width / 3 && lines.size() > 1; less -= 4) {
    const QStringList narrower = broken(name, metrics, less);
    if (narrower.size() > lines.size()) break;
    lines = narrower;
  }
  return lines;
}

void placeTopNames(const HeatMap& map, FigureLayout& layout) {
  for (std::size_t c = 0; c < map.columns.size(); ++c) {
    const bool bold = emphasised(map, map.columns[c]);
    const QFontMetricsF metrics(nameFont(bold));
    const QStringList lines = inLines(nameOf(map.columns, c), metrics, layout.cell.width() - kNameGap);
    const double centre = layout.map.plot.left() + (double(c) + 0.5) * layout.cell.width();
    for (int i = 0; i < lines.size(); ++i) {
      const double w = metrics.horizontalAdvance(lines[i]) + 1;
      const double top = layout.map.plot.top() - 4 - 14 * double(lines.size() - i);
      layout.texts.push_back({QRectF(centre - w / 2, top, w, 14), lines[i], nameFont(bold), bold ? Ink::Accent : Ink::Second, false,
                              Qt::AlignHCenter});
    }
  }
}

/// Those for which there is room: all emphasised ones, and of the others as many as stand clear of each other and of them.
std::vector<std::size_t> named(const HeatMap& map, const std::vector<std::string>& names, double cell) {
  constexpr double kLine = 12;
  const auto apart = std::size_t(std::max(1.0, std::ceil(kLine / std::max(0.01, cell))));
  std::vector<std::size_t> loud, chosen;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (emphasised(map, names[i])) loud.push_back(i);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool clear = (chosen.empty() || i - chosen.back() >= apart) &&
                       std::ranges::none_of(loud, [&](std::size_t other) { return (i > other ? i - other : other - i) < apart; });
    if (clear || emphasised(map, names[i])) chosen.push_back(i);
  }
  return chosen;
}

void placeBottomNames(const HeatMap& map, FigureLayout& layout) {
  for (const std::size_t c : named(map, map.columns, layout.cell.width())) {
    const bool bold = emphasised(map, map.columns[c]);
    const QString name = nameOf(map.columns, c);
    const double w = QFontMetricsF(nameFont(bold)).horizontalAdvance(name) + 1;
    const double centre = layout.map.plot.left() + (double(c) + 0.5) * layout.cell.width();
    layout.texts.push_back({QRectF(centre - 7, layout.map.plot.bottom() + 6, 14, w), name, nameFont(bold),
                            bold ? Ink::Accent : Ink::Second, true, Qt::AlignRight});
  }
}

void placeRowNames(const HeatMap& map, FigureLayout& layout) {
  for (const std::size_t r : named(map, map.rows, layout.cell.height())) {
    const bool bold = emphasised(map, map.rows[r]);
    const double w = QFontMetricsF(nameFont(bold)).horizontalAdvance(nameOf(map.rows, r)) + 1;
    const double centre = layout.map.plot.top() + (double(r) + 0.5) * layout.cell.height();
    layout.texts.push_back({QRectF(layout.map.plot.left() - 8 - w, centre - 7, w, 14), nameOf(map.rows, r), nameFont(bold),
                            bold ? Ink::Accent : Ink::Second, false, Qt::AlignRight});
  }
}

QString hatchText() { return QObject::tr("not certified"); }

/// Room at the right of the colour bar for what hatching means.
double hatchRoom(const HeatMap& map) {
  if (std::find(map.hatched.begin(), map.hatched.end(), 1) == map.hatched.end()) return 0;
  return QFontMetricsF(Theme::font(TextStyle::Secondary)).horizontalAdvance(hatchText()) + 1 + 20 + 12;
}

void placeHatchKey(FigureLayout& layout, double room) {
  if (room <= 0 || layout.colourBar.isEmpty()) return;
  const double left = layout.size.width() - room + 12;
  layout.hatchKey = QRectF(left, layout.colourBar.top() - 2, 14, 12);
  layout.texts.push_back({QRectF(left + 20, layout.colourBar.top() - 5, room - 32, 18), hatchText(), Theme::font(TextStyle::Secondary),
                          Ink::Second, false, Qt::AlignLeft});
}

void drawTree(QPainter& painter, const Drawing& drawing) {
  const HeatMap& map = *drawing.figure.heatMap;
  const double right = drawing.layout.treeWidth, width = right - 4;
  const auto x = [&](double height) { return right - height * width; };
  const auto y = [&](double row) { return drawing.layout.map.plot.top() + (row + 0.5) * drawing.layout.cell.height(); };
  painter.setPen(QPen(drawing.tokens.axis, 1));
  for (const HeatMap::Branch& branch : map.tree) {
    painter.drawLine(QPointF(x(branch.height), y(branch.from)), QPointF(x(branch.height), y(branch.to)));
    painter.drawLine(QPointF(x(branch.height), y(branch.from)), QPointF(x(branch.leftHeight), y(branch.from)));
    painter.drawLine(QPointF(x(branch.height), y(branch.to)), QPointF(x(branch.rightHeight), y(branch.to)));
  }
}

/// As one path, which is drawn many times faster than its lines one by one.
void addHatch(QPainterPath& path, const QRectF& cell) {
  // Diagonals x + y = c that run through neighbouring cells without a break.
  const double from = std::ceil((cell.left() + cell.top()) / kHatchApart) * kHatchApart;
  for (double c = from; c < cell.right() + cell.bottom(); c += kHatchApart) {
    const double x0 = std::max(cell.left(), c - cell.bottom()), x1 = std::min(cell.right(), c - cell.top());
    if (x1 <= x0) continue;
    path.moveTo(x0, c - x0);
    path.lineTo(x1, c - x1);
  }
}

QColor hatchColour(const Tokens& tokens) { return tokens.dark ? QColor(255, 255, 255, 34) : QColor(60, 40, 10, 46); }

void drawCells(QPainter& painter, const Drawing& drawing) {
  const HeatMap& map = *drawing.figure.heatMap;
  const ColourScale scale = drawing.figure.colour.value_or(ColourScale{});
  const QSizeF size = drawing.layout.cell;
  const double gap = size.width() > 40 ? 2 : 1, radius = size.width() > 40 ? metrics::kBlockRadius : 0;
  QFont font = Theme::font(TextStyle::Cell);
  if (size.height() >= 24 && size.width() > 36) font = Theme::font(TextStyle::Secondary);
  const QFontMetricsF metrics(font);
  double textWidth = 0;
  for (const auto& text : map.text) textWidth = std::max(textWidth, metrics.horizontalAdvance(QString::fromStdString(text)));
  const bool withText = !map.text.empty() && textWidth + 1 <= size.width() && metrics.ascent() <= size.height();
  QPainterPath hatch;
  painter.setFont(font);
  const std::size_t columns = map.columns.size();
  for (std::size_t i = 0; i < map.values.size() && i < map.rows.size() * columns; ++i) {
    const QRectF cell = cellRect(drawing, int(i / columns), int(i % columns)).adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
    const bool empty = !std::isfinite(map.values[i]);
    const QColor ground = empty ? drawing.tokens.separator : scaleColour(scale, map.values[i], drawing.tokens);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    if (radius > 0) painter.drawRoundedRect(cell, radius, radius);
    else painter.fillRect(cell, ground);
    if (i < map.hatched.size() && map.hatched[i] && !empty) addHatch(hatch, cell);
  }
  painter.strokePath(hatch, QPen(hatchColour(drawing.tokens), 1));
  if (!withText) return;
  for (std::size_t i = 0; i < map.text.size() && i < map.values.size(); ++i) {
    if (map.text[i].empty()) continue;
    painter.setPen(std::isfinite(map.values[i]) ? readableOn(scaleColour(scale, map.values[i], drawing.tokens)) : drawing.tokens.secondText);
    painter.drawText(cellRect(drawing, int(i / columns), int(i % columns)), Qt::AlignCenter | Qt::TextDontClip,
                     QString::fromStdString(map.text[i]));
  }
}

void drawCellsAsImage(QPainter& painter, const Drawing& drawing) {
  const HeatMap& map = *drawing.figure.heatMap;
  const ColourScale scale = drawing.figure.colour.value_or(ColourScale{});
  const AxisMap place{scale.low, scale.high, scale.log};
  const int columns = int(map.columns.size()), rows = int(map.rows.size());
  std::array<QRgb, 512> table{};
  for (std::size_t i = 0; i < table.size(); ++i)
    table[i] = scaleColour(scale, place.atShare(double(i) / double(table.size() - 1)), drawing.tokens).rgb();
  QImage image(columns, rows, QImage::Format_RGB32);
  for (int r = 0; r < rows; ++r) {
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(r));
    for (int c = 0; c < columns; ++c) {
      const double share = place.share(map.values[std::size_t(r) * std::size_t(columns) + std::size_t(c)]);
      line[c] = std::isfinite(share) ? table[std::size_t(std::clamp(share, 0.0, 1.0) * double(table.size() - 1))]
                                     : drawing.tokens.separator.rgb();
    }
  }
  painter.setRenderHint(QPainter::SmoothPixmapTransform, columns > drawing.layout.map.plot.width());
  painter.drawImage(drawing.layout.map.plot, image);
}

}  // namespace

FigureLayout layoutHeatMap(const Figure& figure, QSizeF size, bool title) {
  FigureLayout layout;
  layout.size = size;
  const HeatMap& map = *figure.heatMap;
  const double columns = std::max<double>(1, double(map.columns.size())), rows = std::max<double>(1, double(map.rows.size()));
  const double hatch = hatchRoom(map);
  double top = layoutHeader(figure, title, layout, hatch);
  placeHatchKey(layout, hatch);
  const double notes = layoutNotes(figure, layout, size.width());
  layout.treeWidth = map.tree.empty() ? 0 : std::min(40.0, size.width() * 0.08);
  const double left = std::min(layout.treeWidth + (layout.treeWidth > 0 ? 10 : 0) + widest(map, map.rows) + 8, size.width() * 0.5);
  QSizeF cell((size.width() - left) / columns, 0);
  layout.namesOnTop = map.tree.empty() && cell.width() >= 44;
  double under = 0;
  if (layout.namesOnTop) {
    int lines = 1;
    for (const auto& name : map.columns)
      lines = std::max(lines, int(inLines(QString::fromStdString(name), QFontMetricsF(nameFont(emphasised(map, name))), cell.width() - kNameGap).size()));
    top += 8 + 14 * lines;
  } else {
    top += 4;
    under = std::min(widest(map, map.columns) + 6, size.height() * 0.4);
  }
  cell.setHeight(std::max(1.0, size.height() - top - under - notes - 2) / rows);
  if (!layout.namesOnTop) {
    const double side = std::min(cell.width(), cell.height());
    cell = QSizeF(columns == rows ? side : std::min(cell.width(), side * 2), columns == rows ? side : std::min(cell.height(), cell.width() * 2));
  } else {
    cell.setHeight(std::min(cell.height(), 40.0));
  }
  layout.cell = cell;
  layout.map.plot = QRectF(left, top, cell.width() * columns, cell.height() * rows);
  placeRowNames(map, layout);
  if (layout.namesOnTop) placeTopNames(map, layout);
  else placeBottomNames(map, layout);
  return layout;
}

QRectF cellRect(const Drawing& drawing, int row, int column) {
  const QSizeF cell = drawing.layout.cell;
  return {drawing.layout.map.plot.left() + column * cell.width(), drawing.layout.map.plot.top() + row * cell.height(), cell.width(),
          cell.height()};
}

std::pair<int, int> cellAt(const Drawing& drawing, QPointF place) {
  if (!drawing.figure.heatMap || !drawing.layout.map.plot.contains(place) || drawing.layout.cell.isEmpty()) return {-1, -1};
  const int row = int((place.y() - drawing.layout.map.plot.top()) / drawing.layout.cell.height());
  const int column = int((place.x() - drawing.layout.map.plot.left()) / drawing.layout.cell.width());
  return {std::min(row, int(drawing.figure.heatMap->rows.size()) - 1), std::min(column, int(drawing.figure.heatMap->columns.size()) - 1)};
}

void drawHeatMap(QPainter& painter, const Drawing& drawing) {
  const HeatMap& map = *drawing.figure.heatMap;
  if (map.values.empty() || map.values.size() != map.rows.size() * map.columns.size()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  if (map.values.size() > kImageFrom) drawCellsAsImage(painter, drawing);
  else drawCells(painter, drawing);
  drawTree(painter, drawing);
  if (!drawing.layout.hatchKey.isEmpty()) {
    const ColourScale scale = drawing.figure.colour.value_or(ColourScale{});
    painter.fillRect(drawing.layout.hatchKey, mapColour(scale.map, 0.4, drawing.tokens));
    QPainterPath hatch;
    addHatch(hatch, drawing.layout.hatchKey);
    painter.strokePath(hatch, QPen(hatchColour(drawing.tokens), 1));
  }
  if (drawing.cellRow < 0 || drawing.cellColumn < 0 || drawing.cellRow >= int(map.rows.size()) ||
      drawing.cellColumn >= int(map.columns.size()))
    return;
  const QRectF cell = cellRect(drawing, drawing.cellRow, drawing.cellColumn);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(drawing.tokens.accent, 1.5));
  painter.drawRect(QRectF(drawing.layout.map.plot.left(), cell.top(), drawing.layout.map.plot.width(), cell.height()));
  painter.setPen(QPen(drawing.tokens.text, 2.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.drawRect(cell);
}

}  // namespace isotone
