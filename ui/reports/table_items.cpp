// Tables of a report: hairlines between rows, numbers to the right, the head again when a table goes on.
#include <algorithm>
#include <cmath>
#include <memory>

#include <QFontMetricsF>

#include "ui/charts/theme.h"
#include "ui/reports/page_layout.h"

namespace isotone {
namespace {

constexpr double kRow = 19, kGap = 16, kPad = 4;

struct TableShape {
  std::vector<double> left, width;
  std::vector<bool> numeric;
};

QString cellText(const DataTable::Cell& cell) {
  if (!cell.text.empty()) return QString::fromStdString(cell.text);
  if (!cell.number) return {};
  return std::isnan(*cell.number) ? QStringLiteral("—") : QString::number(*cell.number, 'g', 6);
}

/// Takes what is too much from the widest column of words again and again: numbers are never cut while words can give way.
void shrinkWords(TableShape& shape, double excess) {
  constexpr double kNarrowest = 48, kStep = 2;
  while (excess > 0) {
    std::size_t widest = shape.width.size();
    for (std::size_t c = 0; c < shape.width.size(); ++c)
      if (!shape.numeric[c] && shape.width[c] > kNarrowest && (widest == shape.width.size() || shape.width[c] > shape.width[widest])) widest = c;
    if (widest == shape.width.size()) return;
    shape.width[widest] -= kStep;
    excess -= kStep;
  }
}

/// Natural widths; what is left over is shared, what is missing is taken from the words, which are then elided.
TableShape shapeOf(const DataTable& table, double width) {
  TableShape shape;
  const std::size_t columns = table.header.size();
  double total = 0;
  for (std::size_t c = 0; c < columns; ++c) {
    double widest = wordsWidth(QString::fromStdString(table.header[c]), ReportType::TableHead) + 1;
    bool numeric = !table.rows.empty();
    for (const auto& row : table.rows) {
      if (c >= row.size()) continue;
      widest = std::max(widest, wordsWidth(cellText(row[c]), ReportType::Strong) + 1);
      numeric = numeric && row[c].number.has_value();
    }
    shape.width.push_back(widest);
    shape.numeric.push_back(numeric);
    total += widest + (c > 0 ? kGap : 0);
  }
  const double spare = width - 2 * kPad - total;
  if (spare < 0) {
    shrinkWords(shape, -spare);
  } else {
    // A mark in front of a name stays close to it.
    std::size_t growing = 0;
    for (std::size_t c = 0; c < columns; ++c) growing += shape.width[c] > 14 ? 1 : 0;
    for (double& own : shape.width)
      if (own > 14 && growing > 0) own += spare / double(growing);
  }
  double left = kPad;
  for (double own : shape.width) {
    shape.left.push_back(left);
    left += own + kGap;
  }
  return shape;
}

void drawRow(QPainter& painter, const QRectF& place, const TableShape& shape, const std::vector<QString>& cells, ReportType type,
             const QColor& colour) {
  for (std::size_t c = 0; c < cells.size() && c < shape.width.size(); ++c) {
    const QRectF cell(place.left() + shape.left[c], place.top(), shape.width[c], place.height());
    const bool fits = wordsWidth(cells[c], type) <= cell.width() + 1;
    const QString words = fits ? cells[c] : QFontMetricsF(reportFont(type)).elidedText(cells[c], Qt::ElideMiddle, cell.width() * kFine);
    paintWords(painter, cell, (shape.numeric[c] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, words, type, colour);
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
  std::vector<QString> header;
  for (const std::string& title : block.table.header) header.push_back(QString::fromStdString(title));
  const auto paintHead = [=](QPainter& painter, const QRectF& place) {
    drawRow(painter, place, *shape, header, ReportType::TableHead, tokens.secondText);
    drawHairline(painter, place, tokens.text, 1);
  };
  PageItem head;
  head.height = kRow;
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
    item.repeatHeight = kRow;
    item.paint = [=](QPainter& painter, const QRectF& place) {
      if (emphasised) painter.fillRect(place, QColor::fromRgbF(tokens.selected.redF(), tokens.selected.greenF(), tokens.selected.blueF(), 0.6F));
      drawRow(painter, place, *shape, cells, emphasised ? ReportType::Strong : ReportType::Table, tokens.text);
      drawHairline(painter, place, tokens.separator, 0.7);
    };
    items.push_back(std::move(item));
  }
  items.push_back(captionItem(name, QString::fromStdString(block.caption), width));
  return items;
}

}  // namespace isotone
