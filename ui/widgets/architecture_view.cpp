#include "ui/widgets/architecture_view.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/charts/theme.h"
#include "ui/charts/ticks.h"
#include "ui/widgets/architecture_view_impl.h"

namespace isotone {
namespace {
constexpr double kPinRoom = 14, kLeast = 7;
constexpr QChar kHardSpace(0x00a0);

/// A share of a latency is known no better than that.
double threeDigits(double value) {
  const double unit = std::pow(10.0, std::floor(std::log10(value)) - 2);
  return std::round(value / unit) * unit;
}
}  // namespace

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
  // A number and its unit stay together where the line is broken, and so do time and share.
  if (chosen.bits > 0) parts.append(bitsText(chosen.bits).replace(QLatin1Char(' '), kHardSpace));
  QStringList share;
  if (std::isfinite(chosen.latencyMs) && chosen.latencyMs > 0) share.append(numberText(threeDigits(chosen.latencyMs)) + kHardSpace + m_impl->unit);
  if (chosen.latencyShare > 0) share.append(QLocale().toString(chosen.latencyShare * 100, 'f', 1) + kHardSpace + QLatin1Char('%'));
  if (!share.isEmpty()) parts.append(share.join(QLatin1Char(',') + QString(kHardSpace)));
  if (chosen.pinned) parts.append(tr("pinned by hand"));
  return parts.join(QStringLiteral("   "));
}

QRectF ArchitectureView::blockRect(int block) const {
  return block >= 0 && block < int(m_impl->rects.size()) ? m_impl->rects[std::size_t(block)] : QRectF();
}

QSize ArchitectureView::sizeHint() const { return {680, 236}; }
QSize ArchitectureView::minimumSizeHint() const { return {280, 170}; }

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
