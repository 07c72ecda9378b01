#include "ui/widgets/architecture_view.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/charts/drawing.h"
#include "ui/charts/ticks.h"

namespace isotone {
namespace {
constexpr double kTop = 44, kBottom = 48, kIn = 26, kPinRoom = 14, kLeast = 7;

QString bitsText(int bits) { return ArchitectureView::tr("%n bits", nullptr, bits); }

QColor bitsColour(int bits, const Tokens& tokens) { return mapColour(ColourScale::Map::Bits, bits / 32.0, tokens); }

}  // namespace

struct ArchitectureView::Impl {
  explicit Impl(ArchitectureView& owner) : view(owner) {}
  ArchitectureView& view;
  std::vector<ArchitectureBlock> blocks;
  std::vector<QRectF> rects;
  QString unit, emptyText;
  int current = -1;
  double totalMs = 0;

  void place();
  int at(QPointF point) const;
  void tell(int block);
  void paintStages(QPainter& painter, const Tokens& tokens) const;
  void paintBlocks(QPainter& painter, const Tokens& tokens) const;
  void paintAxis(QPainter& painter, const Tokens& tokens) const;
  void paintLegend(QPainter& painter, const Tokens& tokens) const;
};

void ArchitectureView::Impl::place() {
  rects.clear();
  if (blocks.empty()) return;
  double shares = 0, mostChannels = 0;
  totalMs = 0;
  for (const ArchitectureBlock& block : blocks) {
    shares += std::max(0.0, block.latencyShare);
    totalMs += std::isfinite(block.latencyMs) ? block.latencyMs : 0;
    mostChannels = std::max(mostChannels, block.channels);
  }
  const double room = view.width() - kIn - 2;
  // Blocks that take hardly any time stay wide enough to be hit; the others give way.
  const double least = std::min(kLeast, room / double(blocks.size()));
  const double spare = std::max(0.0, room - least * double(blocks.size()));
  const double top = kTop + kPinRoom, height = std::max(20.0, view.height() - kTop - kBottom - 2 * kPinRoom);
  double x = kIn;
  for (const ArchitectureBlock& block : blocks) {
    const double share = shares > 0 ? std::max(0.0, block.latencyShare) / shares : 1.0 / double(blocks.size());
    const double width = least + share * spare;
    const double tall = mostChannels > 0 ? std::sqrt(std::max(0.0, block.channels) / mostChannels) : 1;
    const double h = std::max(18.0, height * (0.2 + 0.8 * tall));
    rects.push_back({x, top + (height - h) / 2, width, h});
    x += width;
  }
}

int ArchitectureView::Impl::at(QPointF point) const {
  for (std::size_t i = 0; i < rects.size(); ++i)
    if (rects[i].adjusted(0, -8, 0, 8).contains(point)) return int(i);
  return -1;
}

void ArchitectureView::Impl::tell(int block) {
  if (block == current) return;
  current = block;
  view.setAccessibleDescription(view.details(block));
  view.update();
  Q_EMIT view.blockHovered(block, view.details(block));
}

ArchitectureView::ArchitectureView(QWidget* parent) : QWidget(parent), m_impl(std::make_unique<Impl>(*this)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  setAccessibleName(tr("Architecture"));
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

ArchitectureView::~ArchitectureView() = default;

void ArchitectureView::setBlocks(std::vector<ArchitectureBlock> blocks, const QString& unit) {
  m_impl->blocks = std::move(blocks);
  m_impl->unit = unit;
  m_impl->place();
  const int last = int(m_impl->blocks.size()) - 1;
  if (m_impl->current > last) m_impl->tell(last);
  update();
}

const std::vector<ArchitectureBlock>& ArchitectureView::blocks() const { return m_impl->blocks; }

void ArchitectureView::setEmptyText(const QString& text) {
  m_impl->emptyText = text;
  update();
}

int ArchitectureView::current() const { return m_impl->current; }

void ArchitectureView::setCurrent(int block) {
  m_impl->current = block >= 0 && block < int(m_impl->blocks.size()) ? block : -1;
  update();
}

QString ArchitectureView::details(int block) const {
  if (block < 0 || block >= int(m_impl->blocks.size())) return {};
  const ArchitectureBlock& chosen = m_impl->blocks[std::size_t(block)];
  QStringList parts{chosen.name};
  if (!chosen.detail.isEmpty()) parts.append(chosen.detail);
  if (chosen.skipped) parts.append(tr("skipped"));
  if (chosen.bits > 0) parts.append(bitsText(chosen.bits));
  if (std::isfinite(chosen.latencyMs) && chosen.latencyMs > 0) parts.append(numberText(chosen.latencyMs) + QChar(0x00a0) + m_impl->unit);
  if (chosen.latencyShare > 0) parts.append(QLocale().toString(chosen.latencyShare * 100, 'f', 1) + QStringLiteral("\u00a0%"));
  if (chosen.pinned) parts.append(tr("pinned by hand"));
  return parts.join(QStringLiteral("   "));
}

QRectF ArchitectureView::blockRect(int block) const {
  return block >= 0 && block < int(m_impl->rects.size()) ? m_impl->rects[std::size_t(block)] : QRectF();
}

QSize ArchitectureView::sizeHint() const { return {680, 236}; }
QSize ArchitectureView::minimumSizeHint() const { return {280, 170}; }

void ArchitectureView::Impl::paintStages(QPainter& painter, const Tokens& tokens) const {
  for (std::size_t i = 0; i < blocks.size();) {
    std::size_t end = i + 1;
    while (end < blocks.size() && blocks[end].stage == blocks[i].stage) ++end;
    const QRectF area(rects[i].left(), 4, rects[end - 1].right() - rects[i].left(), kTop - 8);
    QFont font = Theme::font(TextStyle::Tick);
    font.setWeight(QFont::Medium);
    if (QFontMetricsF(font).horizontalAdvance(blocks[i].stage) + 6 <= area.width()) {
      painter.setFont(font);
      painter.setPen(tokens.text);
      painter.drawText(QRectF(area.left(), area.top(), area.width(), 15), Qt::AlignCenter, blocks[i].stage);
      const QString channels = tr("%1 ch").arg(QLocale().toString(blocks[end - 1].channels, 'f', 0));
      painter.setFont(Theme::font(TextStyle::Tick));
      painter.setPen(tokens.secondText);
      if (blocks[end - 1].channels > 0 && QFontMetricsF(painter.font()).horizontalAdvance(channels) + 4 <= area.width())
        painter.drawText(QRectF(area.left(), area.top() + 15, area.width(), 15), Qt::AlignCenter, channels);
    }
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
  std::vector<int> kinds;
  bool pinned = false;
  for (const ArchitectureBlock& block : blocks) {
    if (block.bits > 0 && !block.skipped) kinds.push_back(block.bits);
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
    if (!fits(bitsText(bits))) break;
    painter.setPen(Qt::NoPen);
    painter.setBrush(bitsColour(bits, tokens));
    painter.drawRoundedRect(QRectF(x, y + 1, 12, 12), 2, 2);
    painter.setPen(tokens.secondText);
    painter.drawText(QRectF(x + 18, y - 1, 200, 16), Qt::AlignLeft | Qt::AlignVCenter, bitsText(bits));
    x += 18 + metrics.horizontalAdvance(bitsText(bits)) + 18;
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

void ArchitectureView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = Theme::instance().tokens();
  if (m_impl->blocks.empty()) {
    painter.setPen(tokens.secondText);
    painter.drawText(QRectF(rect()).adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_impl->emptyText);
    return;
  }
  m_impl->paintStages(painter, tokens);
  m_impl->paintBlocks(painter, tokens);
  m_impl->paintAxis(painter, tokens);
  m_impl->paintLegend(painter, tokens);
  if (!hasFocus()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(tokens.accent, 1));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
}

void ArchitectureView::mouseMoveEvent(QMouseEvent* event) {
  const int over = m_impl->at(event->position());
  setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
  if (over >= 0) m_impl->tell(over);
}

void ArchitectureView::mousePressEvent(QMouseEvent* event) {
  const int over = m_impl->at(event->position());
  if (event->button() != Qt::LeftButton || over < 0) return QWidget::mousePressEvent(event);
  m_impl->tell(over);
  Q_EMIT blockClicked(over);
}

void ArchitectureView::leaveEvent(QEvent* event) {
  if (!hasFocus()) m_impl->tell(-1);
  QWidget::leaveEvent(event);
}

void ArchitectureView::keyPressEvent(QKeyEvent* event) {
  const int last = int(m_impl->blocks.size()) - 1;
  if (last < 0) return QWidget::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Left: return m_impl->tell(std::max(0, m_impl->current - 1));
    case Qt::Key_Right: return m_impl->tell(std::min(last, m_impl->current + 1));
    case Qt::Key_Home: return m_impl->tell(0);
    case Qt::Key_End: return m_impl->tell(last);
    case Qt::Key_Return: case Qt::Key_Enter: case Qt::Key_Space:
      if (m_impl->current >= 0) Q_EMIT blockClicked(m_impl->current);
      return;
    default: QWidget::keyPressEvent(event);
  }
}

void ArchitectureView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_impl->place();
}

void ArchitectureView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Architecture"));
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) update();
}

void ArchitectureView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void ArchitectureView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace isotone
