#include "ui/charts/figure_layout.h"

#include <algorithm>
#include <limits>

#include <QFontMetricsF>
#include <QHash>

#include "ui/charts/ticks.h"

namespace isotone {
namespace {

void add(FigureLayout& layout, QRectF rect, const QString& text, TextStyle style, Ink ink,
         Qt::Alignment align = Qt::AlignLeft, bool turned = false) {
  if (!text.isEmpty()) layout.texts.push_back({rect, text, Theme::font(style), ink, turned, align});
}

/// While a limit moves the same words come with every frame, and it is shaping them that takes the time.
double widthOf(const QString& text, TextStyle style) {
  constexpr qsizetype kMost = 4096;
  thread_local QHash<std::pair<int, QString>, double> known;
  const std::pair key(int(style), text);
  if (const auto found = known.constFind(key); found != known.cend()) return *found;
  if (known.size() >= kMost) known.clear();
  return *known.insert(key, QFontMetricsF(Theme::font(style)).horizontalAdvance(text));
}

struct Room { double left = 0, right = 10, top = 0, bottom = 0; };

std::vector<double> ticksFor(const Axis& axis, const AxisMap& map, int most) {
  const double low = std::min(map.low, map.high), high = std::max(map.low, map.high);
  std::vector<double> ticks;
  if (!axis.categories.empty()) {
    for (std::size_t i = 0; i < axis.categories.size(); ++i)
      if (double(i) >= low && double(i) <= high) ticks.push_back(double(i));
  } else if (!axis.ticks.empty()) {
    for (const double tick : axis.ticks)
      if (tick >= low - 1e-9 * std::abs(low) && tick <= high + 1e-9 * std::abs(high)) ticks.push_back(tick);
  }
  if (!ticks.empty()) return ticks;
  return map.log ? logTicks(low, high, most) : roundTicks(low, high, most);
}

QStringList textsFor(const Axis& axis, const std::vector<double>& ticks, bool log) {
  if (axis.categories.empty()) return tickTexts(ticks, log);
  QStringList texts;
  for (const double tick : ticks) texts.append(QString::fromStdString(axis.categories[std::size_t(tick)]));
  return texts;
}

/// Fewer ticks until their texts no longer touch.
std::vector<double> freeTicks(const Axis& axis, const AxisMap& map, double length, bool vertical) {
  const double lineHeight = QFontMetricsF(Theme::font(TextStyle::Tick)).height();
  for (int most = vertical ? std::clamp(int(length / 30), 2, 8) : std::clamp(int(length / 36), 2, 12); most >= 2; --most) {
    const std::vector<double> ticks = ticksFor(axis, map, most);
    const QStringList texts = textsFor(axis, ticks, map.log);
    bool fits = true;
    for (int i = 1; fits && i < texts.size(); ++i) {
      const double apart = std::abs(map.share(ticks[std::size_t(i)]) - map.share(ticks[std::size_t(i - 1)])) * length;
      const double need = vertical ? lineHeight
                                   : (widthOf(texts[i], TextStyle::Tick) + widthOf(texts[i - 1], TextStyle::Tick)) / 2 + 8;
      fits = apart >= need;
    }
    if (fits || !axis.categories.empty() || !axis.ticks.empty()) return ticks;
  }
  return {};
}

double legendWidth(const QString& name) { return 18 + widthOf(name, TextStyle::Secondary) + 16; }

std::vector<int> legendSeries(const Figure& figure) {
  std::vector<int> shown;
  for (std::size_t i = 0; i < figure.series.size(); ++i) {
    const PlotSeries& series = figure.series[i];
    if (!series.name.empty() && !series.labelAtEnd && !(series.x.empty())) shown.push_back(int(i));
  }
  const bool oneSpeaksForItself = shown.size() < 2;
  return oneSpeaksForItself ? std::vector<int>{} : shown;
}

/// Legend in the row of the y title where it fits, else in rows of its own. Returns the top of what follows.
double placeLegend(const Figure& figure, FigureLayout& layout, double rowTop, double rowHeight, double leftFree) {
  const std::vector<int> shown = legendSeries(figure);
  if (shown.empty()) return rowTop + rowHeight;
  double total = 0;
  for (const int i : shown) total += legendWidth(QString::fromStdString(figure.series[std::size_t(i)].name));
  double right = layout.size.width();
  if (!layout.colourBar.isEmpty() && layout.colourBar.bottom() + 14 > rowTop) right = layout.colourBar.left() - 140;
  const bool sameRow = total <= right - leftFree - 16 && rowHeight > 0;
  double x = sameRow ? right - total + 12 : 0, y = sameRow ? rowTop : rowTop + rowHeight;
  for (const int i : shown) {
    const QString name = QString::fromStdString(figure.series[std::size_t(i)].name);
    const double width = legendWidth(name);
    if (!sameRow && x > 0 && x + width - 16 > layout.size.width()) {
      x = 0;
      y += 20;
    }
    layout.legend.push_back({QRectF(x, y, 14, 18), i});
    add(layout, QRectF(x + 18, y, width - 34, 18), name, TextStyle::Secondary, Ink::Second);
    x += width;
  }
  return sameRow ? rowTop + rowHeight : y + 22;
}

double endLabelRoom(const Figure& figure, double width) {
  double room = 0;
  int count = 0;
  for (const PlotSeries& series : figure.series) {
    if (!series.labelAtEnd || series.x.empty()) continue;
    ++count;
    room = std::max(room, widthOf(QString::fromStdString(series.name), TextStyle::Secondary) + 12);
  }
  return count > 1 && room < 0.4 * width ? room : 0;
}

void placeXTicks(const Figure& figure, FigureLayout& layout, const QStringList& texts, bool turned) {
  for (int i = 0; i < texts.size(); ++i) {
    const double x = layout.map.toX(layout.xTicks[std::size_t(i)]), width = widthOf(texts[i], TextStyle::Tick) + 1;
    const double top = layout.map.plot.bottom() + 5;
    if (turned) {
      add(layout, QRectF(x - 7, top, 14, width), texts[i], TextStyle::Tick, Ink::Third, Qt::AlignRight, true);
      continue;
    }
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, layout.size.width() - width));
    add(layout, QRectF(left, top, width, 15), texts[i], TextStyle::Tick, figure.x.categories.empty() ? Ink::Third : Ink::Second,
        Qt::AlignHCenter);
  }
}

void placeYTicks(const Figure& figure, FigureLayout& layout, const QStringList& texts) {
  const bool names = !figure.y.categories.empty();
  for (int i = 0; i < texts.size(); ++i) {
    const double y = layout.map.toY(layout.yTicks[std::size_t(i)]);
    const double right = layout.map.plot.left() - 8;
    const TextStyle style = names ? TextStyle::Secondary : TextStyle::Tick;
    const QString text = names ? QFontMetricsF(Theme::font(style)).elidedText(texts[i], Qt::ElideMiddle, right) : texts[i];
    const double width = widthOf(text, style) + 1;
    const QRectF rect = names ? QRectF(0, y - 8, std::min(width, right), 16) : QRectF(right - width, y - 7.5, width, 15);
    const Ink ink = names ? Ink::Text : Ink::Third;
    add(layout, rect, text, style, ink, names ? Qt::AlignLeft : Qt::AlignRight);
  }
}

}  // namespace

QRectF textRect(const QString& text, const QFont& font) {
  const QFontMetricsF metrics(font);
  return {0, 0, metrics.horizontalAdvance(text), metrics.height()};
}

QColor inkColour(Ink ink, const Tokens& tokens) {
  switch (ink) {
    case Ink::Text: return tokens.text;
    case Ink::Second: return tokens.secondText;
    case Ink::Third: return tokens.thirdText;
    case Ink::Accent: return tokens.accent;
    case Ink::Warn: return tokens.warn;
    case Ink::OnAccent: return tokens.onAccent;
  }
  return tokens.text;
}

QColor labelColour(Role role, const Tokens& tokens) {
  if (role == Role::Quiet) return tokens.secondText;
  if (tokens.dark) return roleColour(role, tokens);
  switch (role) {
    case Role::Data2: return tokens.warn;
    case Role::Data3: return tokens.good;
    case Role::Data4: return tokens.bad;
    case Role::Data5: return QColor(0xff97456f);
    default: return roleColour(role, tokens);
  }
}

double layoutHeader(const Figure& figure, bool title, FigureLayout& layout, double reserved) {
  const double width = layout.size.width();
  double top = 0, used = 0;
  const QString head = title ? QString::fromStdString(figure.title) : QString();
  const QString sub = title ? QString::fromStdString(figure.subtitle) : QString();
  const double headWidth = widthOf(head, TextStyle::Section) + 1, subWidth = widthOf(sub, TextStyle::Secondary) + 1;
  double barWidth = 0, barTitle = 0;
  const QString barText = figure.colour ? axisText(figure.colour->title, figure.colour->unit) : QString();
  if (figure.colour && figure.colour->map != ColourScale::Map::Bits) {
    barWidth = std::min(128.0, width * 0.28);
    barTitle = widthOf(barText, TextStyle::Secondary) + 1;
  }
  const double barNeeds = barWidth > 0 ? barWidth + barTitle + 24 + reserved : 0;
  if (!head.isEmpty()) {
    add(layout, QRectF(0, 0, headWidth, 20), head, TextStyle::Section, Ink::Text);
    used = headWidth;
    top = 24;
    const bool beside = headWidth + 10 + subWidth + (headWidth + 10 + subWidth + barNeeds <= width ? barNeeds : 0) <= width;
    if (!sub.isEmpty()) {
      add(layout, beside ? QRectF(headWidth + 10, 0, subWidth, 20) : QRectF(0, 20, subWidth, 20), sub, TextStyle::Secondary,
          Ink::Second);
      used = beside ? headWidth + 10 + subWidth : std::max(headWidth, subWidth);
      if (!beside) top = 44;
    }
  }
  if (barWidth > 0) {
    const double y = used + barNeeds <= width || top == 0 ? 5 : top + 5;
    // Half a number may stand out at the right end.
    layout.colourBar = QRectF(width - reserved - barWidth - 12, y, barWidth, 8);
    add(layout, QRectF(layout.colourBar.left() - barTitle - 8, y - 5, barTitle, 18), barText, TextStyle::Secondary, Ink::Second,
        Qt::AlignRight);
    const ColourScale& scale = *figure.colour;
    const AxisMap map{scale.low, scale.high, scale.log};
    const std::vector<double> ticks = scale.log ? logTicks(scale.low, scale.high, 4) : roundTicks(std::min(scale.low, scale.high), std::max(scale.low, scale.high), 4);
    const QStringList texts = tickTexts(ticks, scale.log);
    for (int i = 0; i < texts.size(); ++i) {
      const double x = layout.colourBar.left() + map.share(ticks[std::size_t(i)]) * barWidth;
      const double w = widthOf(texts[i], TextStyle::Tick) + 1;
      add(layout, QRectF(std::min(x - w / 2, width - w), y + 10, w, 14), texts[i], TextStyle::Tick, Ink::Third, Qt::AlignHCenter);
    }
    if (y > 10) top = y + 26;
    else if (top == 0 && figure.heatMap) top = 28;
  }
  return top;
}

double layoutNotes(const Figure& figure, FigureLayout& layout, double freeFrom) {
  if (figure.notes.empty()) return 0;
  QStringList notes;
  for (const auto& note : figure.notes) notes.append(QString::fromStdString(note));
  const QString text = notes.join(QStringLiteral(" · "));
  const double width = std::min(widthOf(text, TextStyle::Tick) + 1, layout.size.width());
  const bool ownRow = layout.size.width() - width < freeFrom + 16;
  const double top = layout.size.height() - 16;
  add(layout, QRectF(layout.size.width() - width, top, width, 15), text, TextStyle::Tick, Ink::Warn, Qt::AlignRight);
  return ownRow ? 18 : 0;
}

FigureLayout layoutFigure(const Figure& figure, QSizeF size, bool title, const Zoom* zoom) {
  FigureLayout layout;
  layout.size = size;
  dataRanges(figure, layout.map.x, layout.map.y);
  if (zoom) {
    layout.map.x.low = zoom->xLow, layout.map.x.high = zoom->xHigh;
    layout.map.y.low = zoom->yLow, layout.map.y.high = zoom->yHigh;
  }
  Room room;
  room.top = layoutHeader(figure, title, layout);
  const bool bothLog = figure.x.log && figure.y.log;
  const QString yTitle = axisText(figure.y.title, figure.y.unit, figure.y.log && !bothLog);
  const QString xTitle = bothLog ? axisText(figure.x.title, figure.x.unit) + QLatin1Char(' ') + QObject::tr("(both axes log)")
                                 : axisText(figure.x.title, figure.x.unit, figure.x.log);
  const double yTitleWidth = widthOf(yTitle, TextStyle::Tick) + 1;
  add(layout, QRectF(0, room.top, yTitleWidth, 18), yTitle, TextStyle::Tick, Ink::Second);
  const bool barBelow = !layout.colourBar.isEmpty() && room.top < 20;
  room.top = placeLegend(figure, layout, room.top, yTitle.isEmpty() ? 0 : 18, yTitleWidth);
  room.top = std::max(room.top + 6, barBelow ? layout.colourBar.bottom() + 20 : 8.0);

  const double xTitleWidth = widthOf(xTitle, TextStyle::Tick) + 1;
  const double notes = layoutNotes(figure, layout, size.width() / 2 + xTitleWidth / 2);
  room.bottom = 22 + (xTitle.isEmpty() ? 0 : 19) + notes;
  double plotHeight = std::max(20.0, size.height() - room.top - room.bottom);
  layout.yTicks = freeTicks(figure.y, layout.map.y, plotHeight, true);
  QStringList yTexts = textsFor(figure.y, layout.yTicks, figure.y.log);
  const bool yNames = !figure.y.categories.empty();
  for (const QString& text : yTexts) room.left = std::max(room.left, widthOf(text, yNames ? TextStyle::Secondary : TextStyle::Tick) + 9);
  constexpr double kLeastPlot = 130;  // beside long names
  room.left = std::min(room.left + (yNames ? 8 : 0), std::max(size.width() * 0.5, size.width() - kLeastPlot));
  layout.endLabelRoom = endLabelRoom(figure, size.width());
  room.right = std::max(room.right, layout.endLabelRoom);

  layout.map.plot = QRectF(room.left, room.top, std::max(20.0, size.width() - room.left - room.right), plotHeight);
  layout.xTicks = freeTicks(figure.x, layout.map.x, layout.map.plot.width(), false);
  QStringList xTexts = textsFor(figure.x, layout.xTicks, figure.x.log);
  double widest = 0;
  for (const QString& text : xTexts) widest = std::max(widest, widthOf(text, TextStyle::Tick));
  const bool turned = !figure.x.categories.empty() && !xTexts.isEmpty() && widest + 8 > layout.map.plot.width() / double(xTexts.size());
  if (turned) {
    room.bottom += std::max(0.0, widest - 14);
    plotHeight = std::max(20.0, size.height() - room.top - room.bottom);
    layout.map.plot.setHeight(plotHeight);
    layout.yTicks = freeTicks(figure.y, layout.map.y, plotHeight, true);
    yTexts = textsFor(figure.y, layout.yTicks, figure.y.log);
  }
  placeXTicks(figure, layout, xTexts, turned);
  placeYTicks(figure, layout, yTexts);
  const double centre = layout.map.plot.center().x();
  const double titleLeft = std::clamp(centre - xTitleWidth / 2, 0.0, std::max(0.0, size.width() - xTitleWidth));
  add(layout, QRectF(titleLeft, size.height() - 18 - notes, xTitleWidth, 16), xTitle, TextStyle::Tick, Ink::Second, Qt::AlignHCenter);
  return layout;
}

}  // namespace isotone
