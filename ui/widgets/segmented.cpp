#include "ui/widgets/segmented.h"

#include <algorithm>

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/charts/theme.h"

namespace isotone {
namespace {

QFont chosenFont() {
  QFont font = Theme::font(TextStyle::Body);
  font.setWeight(QFont::DemiBold);
  return font;
}

constexpr double kSide = 14;

double need(const QString& text) { return QFontMetricsF(chosenFont()).horizontalAdvance(text) + 2 * kSide; }

}  // namespace

Segmented::Segmented(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Segmented::setOptions(const QStringList& options) {
  m_options = options;
  m_enabled.resize(options.size());
  for (qsizetype i = 0; i < options.size(); ++i) m_enabled[i] = true;
  if (m_current >= options.size()) m_current = 0;
  setAccessibleDescription(options.value(m_current));
  updateGeometry();
  update();
}

void Segmented::setCurrent(int index) {
  if (index == m_current || index < 0 || index >= m_options.size()) return;
  m_current = index;
  setAccessibleDescription(m_options[index]);
  update();
  Q_EMIT currentChanged(index);
}

void Segmented::setOptionEnabled(int index, bool enabled) {
  if (index < 0 || index >= m_enabled.size()) return;
  m_enabled[index] = enabled;
  update();
}

bool Segmented::usable(int index) const { return isEnabled() && index >= 0 && index < m_enabled.size() && m_enabled[index]; }

QRectF Segmented::segmentRect(int index) const {
  double total = 0, before = 0;
  for (int i = 0; i < m_options.size(); ++i) {
    total += need(m_options[i]);
    if (i < index) before += need(m_options[i]);
  }
  if (index < 0 || index >= m_options.size() || total <= 0) return {};
  const double stretch = (width() - 4) / total;
  return {2 + before * stretch, 2, need(m_options[index]) * stretch, double(height()) - 4};
}

int Segmented::at(const QPointF& place) const {
  for (int i = 0; i < m_options.size(); ++i)
    if (segmentRect(i).contains(place)) return i;
  return -1;
}

QSize Segmented::sizeHint() const {
  double total = 4;
  for (const QString& option : m_options) total += need(option);
  return {int(total + 1), metrics::kControl};
}

QSize Segmented::minimumSizeHint() const { return sizeHint(); }

void Segmented::paintEvent(QPaintEvent*) {
  const Tokens& tokens = Theme::instance().tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus() ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
  painter.setBrush(tokens.dark ? tokens.window.lighter(125) : tokens.separator.lighter(105));
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), metrics::kRadius, metrics::kRadius);
  for (int i = 0; i < m_options.size(); ++i) {
    const QRectF segment = segmentRect(i);
    if (i == m_current) {
      painter.setPen(QPen(tokens.dark ? tokens.controlEdge : tokens.separator, 1));
      painter.setBrush(tokens.dark ? QColor(0xff494e58) : tokens.base);
      painter.drawRoundedRect(segment.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius - 1, metrics::kRadius - 1);
    }
    painter.setFont(i == m_current ? chosenFont() : Theme::font(TextStyle::Body));
    painter.setPen(!usable(i) ? tokens.axis : i == m_current || i == m_hovered ? tokens.text : tokens.secondText);
    painter.drawText(segment, Qt::AlignCenter, m_options[i]);
  }
}

void Segmented::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && usable(at(event->position()))) setCurrent(at(event->position()));
}

void Segmented::mouseMoveEvent(QMouseEvent* event) {
  const int over = at(event->position());
  if (over == m_hovered) return;
  m_hovered = over;
  update();
}

void Segmented::leaveEvent(QEvent* event) {
  m_hovered = -1;
  update();
  QWidget::leaveEvent(event);
}

void Segmented::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 0;
  if (step == 0) return QWidget::keyPressEvent(event);
  for (int i = m_current + step; i >= 0 && i < m_options.size(); i += step)
    if (usable(i)) return setCurrent(i);
}

void Segmented::changeEvent(QEvent* event) {
  if (event->type() == QEvent::EnabledChange || event->type() == QEvent::FontChange) update();
  QWidget::changeEvent(event);
}

void Segmented::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void Segmented::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace isotone
