#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/ticks.h"
#include "ui/widgets/trade_off_slider_impl.h"

namespace isotone {

void TradeOffSlider::Impl::paintBars(QPainter& painter, const Tokens& tokens) const {
  if (bins.empty()) return;
  const double base = trackY() - 3, room = base - kHead - 8;
  const double width = (view.width() - 2 * kInset) / double(bins.size());
  QColor tinted = tokens.accent;
  tinted.setAlphaF(0.6F);
  // Upright edges on whole pixels need no smoothing, which is what takes the time.
  const double pixel = 1 / view.devicePixelRatioF();
  const auto snapped = [pixel](double at) { return std::round(at / pixel) * pixel; };
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (std::size_t i = 0; i < bins.size(); ++i) {
    if (bins[i] <= 0) continue;
    const double middle = scale.atShare((double(i) + 0.5) / double(bins.size()));
    const bool inside = direction == Direction::AtLeast ? middle >= value : middle <= value;
    const double height = std::max(1.5, bins[i] * room);
    const QPointF left(snapped(kInset + double(i) * width) + pixel, snapped(base - height)), right(snapped(kInset + double(i + 1) * width), snapped(base));
    painter.fillRect(QRectF(left, right), inside ? tinted : tokens.separator);
  }
  painter.setRenderHint(QPainter::Antialiasing);
}

void TradeOffSlider::Impl::paintTrack(QPainter& painter, const Tokens& tokens) const {
  const double y = trackY(), at = view.positionOf(value), left = 0, right = view.width();
  painter.setPen(Qt::NoPen);
  painter.setBrush(tokens.separator);
  painter.drawRoundedRect(QRectF(left, y - 2, right - left, 4), 2, 2);
  painter.setBrush(view.isEnabled() ? tokens.accent : tokens.axis);
  const bool above = direction == Direction::AtLeast;
  painter.drawRoundedRect(QRectF(above ? at : left, y - 2, above ? right - at : at - left, 4), 2, 2);
  if (view.hasFocus()) {
    QColor ring = tokens.accent;
    ring.setAlphaF(0.3F);
    painter.setBrush(ring);
    painter.drawEllipse(QPointF(at, y), kHandle + 3, kHandle + 3);
  }
  painter.setPen(QPen(view.isEnabled() ? tokens.accent : tokens.axis, 2));
  painter.setBrush(tokens.dark ? tokens.text : tokens.base);
  painter.drawEllipse(QPointF(at, y), kHandle - 1, kHandle - 1);
}

void TradeOffSlider::Impl::paintTicks(QPainter& painter, const Tokens& tokens) const {
  const double width = view.width() - 2 * kInset;
  const QFontMetricsF metrics(Theme::font(TextStyle::Tick));
  painter.setFont(Theme::font(TextStyle::Tick));
  painter.setPen(tokens.thirdText);
  for (int most = std::max(2, int(width / 24)); most >= 2; --most) {
    const std::vector<double> places = !ticks.empty() ? ticks : scale.log ? logTicks(scale.low, scale.high, most) : roundTicks(scale.low, scale.high, most);
    const QStringList texts = tickTexts(places, scale.log);
    std::vector<QRectF> rects;
    bool fits = true;
    for (int i = 0; i < texts.size(); ++i) {
      const double w = metrics.horizontalAdvance(texts[i]) + 1, x = view.positionOf(places[std::size_t(i)]);
      rects.push_back({std::clamp(x - w / 2, 0.0, view.width() - w), view.height() - kTicks + 3, w, 15});
      fits = fits && (i == 0 || rects[std::size_t(i - 1)].right() + 6 <= rects.back().left());
    }
    if (!fits && ticks.empty() && most > 2) continue;
    for (int i = 0; i < texts.size(); ++i) painter.drawText(rects[std::size_t(i)], Qt::AlignCenter | Qt::TextDontClip, texts[i]);
    return;
  }
}

}  // namespace isotone
