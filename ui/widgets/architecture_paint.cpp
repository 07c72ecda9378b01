#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/ticks.h"
#include "ui/widgets/architecture_view_impl.h"

namespace isotone {
namespace {

QColor bitsColour(int bits, const Tokens& tokens) { return mapColour(ColourScale::Map::Bits, bits / 32.0, tokens); }

/// The longest of the texts that fits, or none.
QString longestFitting(const QFont& font, double width, const QStringList& texts) {
  const QFontMetricsF metrics(font);
  for (const QString& text : texts)
    if (metrics.horizontalAdvance(text) + 4 <= width) return text;
  return {};
}

}  // namespace

QString bitsText(int bits) { return ArchitectureView::tr("%n bits", nullptr, bits); }

void ArchitectureView::Impl::paintStages(QPainter& painter, const Tokens& tokens) const {
  for (std::size_t i = 0; i < blocks.size();) {
    std::size_t end = i + 1;
    while (end < blocks.size() && blocks[end].stage == blocks[i].stage) ++end;
    const QRectF area(rects[i].left(), 4, rects[end - 1].right() - rects[i].left(), kTop - 8);
    const ArchitectureBlock& last = blocks[end - 1];
    QFont font = Theme::font(TextStyle::Tick);
    font.setWeight(QFont::Medium);
    // A narrow stage keeps its number, "4" for "Stage 4", and the number of its channels.
    const QString number = last.stage.section(u' ', -1);
    const bool numbered = !number.isEmpty() && number.front().isDigit();
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), 15), Qt::AlignCenter,
                     longestFitting(font, area.width(), {last.stage, numbered ? number : QString()}));
    const QString channels = last.channels > 0 ? QLocale().toString(last.channels, 'f', 0) : QString();
    painter.setFont(Theme::font(TextStyle::Tick));
    painter.setPen(tokens.secondText);
    painter.drawText(QRectF(area.left(), area.top() + 15, area.width(), 15), Qt::AlignCenter,
                     longestFitting(painter.font(), area.width(), {channels.isEmpty() ? channels : tr("%1 ch").arg(channels), channels}));
    painter.setPen(QPen(tokens.separator, 1));
    if (end < blocks.size()) painter.drawLine(QPointF(area.right(), 4), QPointF(area.right(), kTop - 6));
    i = end;
  }
}

void ArchitectureView::Impl::paintBlocks(QPainter& painter, const Tokens& tokens) const {
  const double middle = rects[0].center().y();
  painter.setPen(QPen(tokens.axis, 1.5));
  painter.drawLine(QPointF(0, middle), QPointF(rects.back().right(), middle));
  painter.setFont(Theme::font(TextStyle::Tick));
  painter.setPen(tokens.secondText);
  painter.drawText(QRectF(0, middle - 18, kIn, 15), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, tr("In"));
  QFont number = Theme::font(TextStyle::Secondary);
  number.setWeight(QFont::DemiBold);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const ArchitectureBlock& block = blocks[i];
    const QRectF rect = rects[i].adjusted(0.75, 0, -0.75, 0);
    const QColor colour = bitsColour(block.bits, tokens);
    if (block.skipped) {
      painter.setPen(QPen(tokens.axis, 1, Qt::DashLine));
      painter.setBrush(tokens.base);
    } else {
      painter.setPen(Qt::NoPen);
      painter.setBrush(colour);
    }
    painter.drawRoundedRect(rect, metrics::kBlockRadius, metrics::kBlockRadius);
    const QString bits = QString::number(block.bits);
    if (block.bits > 0 && !block.skipped && QFontMetricsF(number).horizontalAdvance(bits) <= rect.width()) {
      painter.setFont(number);
      painter.setPen(readableOn(colour));
      painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, bits);
    }
    if (!block.pinned) continue;
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rects[i].adjusted(0, -1, 0, 1), 3, 3);
    painter.drawLine(QPointF(rect.center().x(), rect.top() - 1), QPointF(rect.center().x(), rect.top() - 8));
    painter.setBrush(tokens.accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(rect.center().x(), rect.top() - 10), 4, 4);
  }
  if (current < 0 || current >= int(rects.size())) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(tokens.text, 2));
  painter.drawRoundedRect(rects[std::size_t(current)].adjusted(-1, -3, 1, 3), 3, 3);
}

void ArchitectureView::Impl::paintAxis(QPainter& painter, const Tokens& tokens) const {
  const double y = view.height() - kBottom + 2, left = rects.front().left(), right = rects.back().right();
  painter.setPen(QPen(tokens.axis, 1));
  painter.drawLine(QPointF(left, y), QPointF(right, y));
  if (!(totalMs > 0)) return;
  painter.setFont(Theme::font(TextStyle::Tick));
  const std::vector<double> ticks = roundTicks(0, totalMs, std::clamp(int((right - left) / 80), 2, 12));
  const QStringList texts = tickTexts(ticks, false);
  for (int i = 0; i < texts.size(); ++i) {
    // The axis follows the blocks, whose least width bends it a little: it is exact at every block's edge.
    double before = 0, x = right;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
      const double after = before + std::max(0.0, blocks[b].latencyMs);
      if (ticks[std::size_t(i)] <= after + 1e-12) {
        const double share = after > before ? (ticks[std::size_t(i)] - before) / (after - before) : 0;
        x = rects[b].left() + share * rects[b].width();
        break;
      }
      before = after;
    }
    painter.setPen(QPen(tokens.axis, 1));
    painter.drawLine(QPointF(x, y), QPointF(x, y + 3));
    painter.setPen(tokens.thirdText);
    const double w = QFontMetricsF(painter.font()).horizontalAdvance(texts[i]) + 1;
    painter.drawText(QRectF(std::clamp(x - w / 2, 0.0, view.width() - w), y + 4, w, 15), Qt::AlignCenter | Qt::TextDontClip, texts[i]);
  }
}

void ArchitectureView::Impl::paintLegend(QPainter& painter, const Tokens& tokens) const {
  std::vector<int> kinds;  // 0: not quantized
  bool pinned = false;
  for (const ArchitectureBlock& block : blocks) {
    if (!block.skipped) kinds.push_back(block.bits);
    pinned = pinned || block.pinned;
  }
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  const double y = view.height() - 20;
  double x = 2;
  const QFontMetricsF metrics(Theme::font(TextStyle::Tick));
  painter.setFont(Theme::font(TextStyle::Tick));
  const QString axis = tr("Latency from input to output, %1").arg(unit);
  const double axisWidth = metrics.horizontalAdvance(axis) + 1;
  const auto fits = [&](const QString& text) { return x + 18 + metrics.horizontalAdvance(text) + 16 < view.width() - axisWidth; };
  for (const int bits : kinds) {
    const QString text = bits > 0 ? bitsText(bits) : tr("not quantized");
    if (!fits(text)) break;
    painter.setPen(Qt::NoPen);
    painter.setBrush(bitsColour(bits, tokens));
    painter.drawRoundedRect(QRectF(x, y + 1, 12, 12), 2, 2);
    painter.setPen(tokens.secondText);
    painter.drawText(QRectF(x + 18, y - 1, 200, 16), Qt::AlignLeft | Qt::AlignVCenter, text);
    x += 18 + metrics.horizontalAdvance(text) + 18;
  }
  if (pinned && fits(tr("pinned by hand"))) {
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.setBrush(tokens.accent);
    painter.drawLine(QPointF(x + 5, y + 5), QPointF(x + 5, y + 14));
    painter.drawEllipse(QPointF(x + 5, y + 3), 3, 3);
    painter.setPen(tokens.secondText);
    painter.drawText(QRectF(x + 14, y - 1, 200, 16), Qt::AlignLeft | Qt::AlignVCenter, tr("pinned by hand"));
  }
  painter.setPen(tokens.secondText);
  painter.drawText(QRectF(view.width() - axisWidth, y - 1, axisWidth, 16), Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, axis);
}

}  // namespace isotone
