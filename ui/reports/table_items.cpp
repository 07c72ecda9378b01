// Tables of a report: hairlines between rows, numbers to the right, the head again when a table goes on.
#include <algorithm>
#include <cmath>
#include <memory>

#include <QFontMetricsF>

#include "ui/charts/theme.h"
#include "ui/reports/page_layout.h"

namespace isotone {
namespace {

constexpr double kRow = 19, kHeadLine = 13, kGap = 16, kNarrowGap = 8, kPad = 4;

struct TableShape {
  std::vector<double> left, width;
  std::vector<bool> numeric;
  std::vector<QStringList> head;  // the lines of each column's name
  int headLines = 1;
  double scale = 1;               // below 1 where even so the columns are too many for the page
};

QString cellText(const DataTable::Cell& cell) {
  if (!cell.text.empty()) return QString::fromStdString(cell.text);
  if (!cell.number) return {};
  return std::isnan(*cell.number) ? QStringLiteral("—") : QString::number(*cell.number, 'g', 6);
}

/// Breaks a column's name at its blanks, so that it is no wider than what stands below, or than its longest word.
QStringList brokenHead(const QString& title, double width) {
  QStringList lines;
  for (const QString& word : title.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
    if (!lines.isEmpty() && wordsWidth(longer, ReportType::TableHead) + 1 <= width) lines.back() = longer;
    else lines.append(word);
  }
  return lines;
}

double widestLine(const QStringList& lines) {
  double widest = 0;
  for (const QString& line : lines) widest = std::max(widest, wordsWidth(line, ReportType::TableHead) + 1);
  return widest;
}

/// Takes what is too much from the widest column of words again and again: numbers are never cut while words can give way.
void shrinkWords(TableShape& shape, double excess, double narrowest) {
  constexpr double kStep = 2;
  while (excess > 0) {
    std::size_t widest = shape.width.size();
    for (std::size_t c = 0; c < shape.width.size(); ++c)
      if (!shape.numeric[c] && shape.width[c] > narrowest && (widest == shape.width.size() || shape.width[c] > shape.width[widest])) widest = c;
    if (widest == shape.width.size()) return;
    shape.width[widest] -= kStep;
    excess -= kStep;
  }
}

double sumOf(const TableShape& shape, double gap) {
  double total = gap * std::max(0.0, double(shape.width.size()) - 1);
  for (const double own : shape.width) total += own;
  return total;
}

void placeColumns(TableShape& shape, double gap) {
  double left = kPad;
  for (const double own : shape.width) {
    shape.left.push_back(left);
    left += own + gap;
  }
}

/// What is left over is shared; a mark in front of a name stays close to it.
void share(TableShape& shape, double spare) {
  std::size_t growing = 0;
  for (const double own : shape.width) growing += own > 14 ? 1 : 0;
  for (double& own : shape.width)
    if (own > 14 && growing > 0) own += spare / double(growing);
}

/// Heads in at most this many lines, where their words allow it.
void breakHeads(TableShape& shape, const std::vector<double>& cells, const DataTable& table, int lines) {
  constexpr double kStep = 4;
  shape.headLines = 1;
  for (std::size_t c = 0; c < shape.width.size(); ++c) {
    const QString title = QString::fromStdString(table.header[c]);
    double width = cells[c];
    for (shape.head[c] = brokenHead(title, width); shape.head[c].size() > lines; width += kStep) shape.head[c] = brokenHead(title, width);
    shape.headLines = std::max(shape.headLines, int(shape.head[c].size()));
    shape.width[c] = std::max(cells[c], widestLine(shape.head[c]));
  }
}

/// A table that is too wide breaks its heads, then closes its gaps, shortens its words, and at last is painted smaller.
void fit(TableShape& shape, const std::vector<double>& cells, const DataTable& table, double room) {
  constexpr int kMostLines = 4;
  constexpr double kReadableWords = 120, kShortWords = 48, kSmall = 0.8, kSmallest = 0.6;
  double gap = kGap;
  for (int lines = 2; lines <= kMostLines && sumOf(shape, gap) > room; ++lines) breakHeads(shape, cells, table, lines);
  if (sumOf(shape, gap) > room) gap = kNarrowGap;
  shrinkWords(shape, sumOf(shape, gap) - room, kReadableWords);
  shrinkWords(shape, sumOf(shape, gap) - room / kSmall, kShortWords);
  shape.scale = std::clamp(room / std::max(1.0, sumOf(shape, gap)), kSmallest, 1.0);
  share(shape, std::max(0.0, room / shape.scale - sumOf(shape, gap)));
  placeColumns(shape, gap);
}

/// Natural widths; what is left over is shared.
TableShape shapeOf(const DataTable& table, double width) {
  TableShape shape;
  const std::size_t columns = table.header.size();
  std::vector<double> cells(columns, 0);
  for (std::size_t c = 0; c < columns; ++c) {
    bool numeric = !table.rows.empty();
    for (const auto& row : table.rows) {
      if (c >= row.size()) continue;
      cells[c] = std::max(cells[c], wordsWidth(cellText(row[c]), ReportType::Strong) + 1);
      numeric = numeric && row[c].number.has_value();
    }
    shape.head.push_back({QString::fromStdString(table.header[c])});
    shape.width.push_back(std::max(cells[c], widestLine(shape.head[c])));
    shape.numeric.push_back(numeric);
  }
  const double room = width - 2 * kPad, spare = room - sumOf(shape, kGap);
  if (spare < 0) {
    fit(shape, cells, table, room);
    return shape;
  }
  share(shape, spare);
  placeColumns(shape, kGap);
  return shape;
}

/// `mark`: of a first column without a name, whose signs are those of a picture.
void drawRow(QPainter& painter, const QRectF& place, const TableShape& shape, const std::vector<QString>& cells, ReportType type,
             const QColor& colour, const QColor& mark) {
  painter.save();
  painter.translate(place.topLeft());
  painter.scale(shape.scale, shape.scale);
  for (std::size_t c = 0; c < cells.size() && c < shape.width.size(); ++c) {
    const QRectF cell(shape.left[c], 0, shape.width[c], place.height() / shape.scale);
    const bool fits = wordsWidth(cells[c], type) <= cell.width() + 1;
    const QString words = fits ? cells[c] : QFontMetricsF(reportFont(type)).elidedText(cells[c], Qt::ElideMiddle, cell.width() * kFine);
    paintWords(painter, cell, (shape.numeric[c] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, words, type,
               c == 0 && shape.head[0].join(QString()).isEmpty() ? mark : colour);
  }
  painter.restore();
}

/// Line by line from below, so that short names stand next to their columns.
void drawHead(QPainter& painter, const QRectF& place, const TableShape& shape, const QColor& colour) {
  for (int line = 0; line < shape.headLines; ++line) {
    std::vector<QString> words;
    for (const QStringList& head : shape.head) {
      const qsizetype at = head.size() - shape.headLines + line;
      words.push_back(at >= 0 ? head[at] : QString());
    }
    const double top = place.bottom() - kRow - kHeadLine * (shape.headLines - 1 - line);
    drawRow(painter, QRectF(place.left(), top, place.width(), kRow), shape, words, ReportType::TableHead, colour, colour);
  }
}

void drawHairline(QPainter& painter, const QRectF& place, const QColor& colour, double width) {
  painter.setPen(QPen(colour, width));
  painter.drawLine(place.bottomLeft(), place.bottomRight());
}

}  // namespace

std::vector<PageItem> tableItems(const TableBlock& block, const QString& name, double width) {
  const Tokens tokens = Theme::tokensFor(false);
  const auto shape = std::make_shared<const TableShape>(shapeOf(block.table, width));
  std::vector<PageItem> items;
  const double headHeight = kRow + kHeadLine * (shape->headLines - 1);
  const auto paintHead = [=](QPainter& painter, const QRectF& place) {
    drawHead(painter, place, *shape, tokens.secondText);
    drawHairline(painter, place, tokens.text, 1);
  };
  PageItem head;
  head.height = headHeight;
  head.spaceBefore = 16;
  head.keepWithNext = true;
  head.paint = paintHead;
  items.push_back(head);
  for (std::size_t r = 0; r < block.table.rows.size(); ++r) {
    std::vector<QString> cells;
    for (const DataTable::Cell& cell : block.table.rows[r]) cells.push_back(cellText(cell));
    const bool emphasised = int(r) == block.emphasisedRow;
    PageItem item;
    item.height = kRow;
    // A short table stays in one piece; of a long one the first rows stay with the head, the last with the caption.
    constexpr std::size_t kShort = 14;
    item.keepWithNext = r == 0 || r + 1 == block.table.rows.size() || block.table.rows.size() <= kShort;
    item.repeat = paintHead;
    item.repeatHeight = headHeight;
    item.paint = [=](QPainter& painter, const QRectF& place) {
      if (emphasised) painter.fillRect(place, QColor::fromRgbF(tokens.selected.redF(), tokens.selected.greenF(), tokens.selected.blueF(), 0.6F));
      drawRow(painter, place, *shape, cells, emphasised ? ReportType::Strong : ReportType::Table, tokens.text, emphasised ? tokens.accent : tokens.text);
      drawHairline(painter, place, tokens.separator, 0.7);
    };
    items.push_back(std::move(item));
  }
  items.push_back(captionItem(name, QString::fromStdString(block.caption), width));
  return items;
}

}  // namespace isotone
