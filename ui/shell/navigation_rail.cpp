#include "ui/shell/navigation_rail.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/charts/theme.h"
#include "ui/widgets/icon.h"

namespace isotone {

namespace {

constexpr int kIcon = 22;

}  // namespace

RailButton::RailButton(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setObjectName(QStringLiteral("rail_") + icon);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize RailButton::sizeHint() const { return {metrics::kRail, metrics::kRailItem}; }
void RailButton::enterEvent(QEnterEvent*) { update(); }
void RailButton::leaveEvent(QEvent*) { update(); }

void RailButton::focusInEvent(QFocusEvent* event) {
  // A frame around what was clicked says nothing; around what Tab reached it is needed.
  m_focusByKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                  event->reason() == Qt::OtherFocusReason;
  QAbstractButton::focusInEvent(event);
}

void RailButton::paintEvent(QPaintEvent*) {
  const Tokens& tokens = Theme::instance().tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF inside = QRectF(rect()).adjusted(8, 1, -8, -1);
  const bool lit = isChecked() || (underMouse() && isEnabled());
  const bool framed = hasFocus() && m_focusByKeys;
  if (lit || framed) {
    painter.setPen(framed ? QPen(tokens.accent, 1) : QPen(Qt::NoPen));
    QColor fill = tokens.selected;
    if (!isChecked()) fill.setAlphaF(lit ? 0.5f : 0.0f);
    painter.setBrush(fill);
    painter.drawRoundedRect(inside, metrics::kSelectionRadius, metrics::kSelectionRadius);
  }
  QColor colour = isChecked() ? tokens.accent : tokens.secondText;
  if (!isEnabled()) colour.setAlphaF(0.45f);
  paintIcon(painter, m_icon, QRectF(width() / 2.0 - kIcon / 2.0, inside.top() + 10, kIcon, kIcon), colour);
  QFont font = Theme::font(TextStyle::Tick);
  if (isChecked()) font.setWeight(QFont::DemiBold);
  // A long word in some language is drawn smaller rather than cut.
  while (QFontMetricsF(font).horizontalAdvance(text()) > width() - 4 && font.pixelSize() > 8)
    font.setPixelSize(font.pixelSize() - 1);
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(QRectF(0, inside.bottom() - 25, width(), 18), Qt::AlignCenter, text());
}

NavigationRail::NavigationRail(const QStringList& pages, QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("navigationRail"));
  setFixedWidth(metrics::kRail);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, metrics::kGrid, 0, metrics::kGrid);
  layout->setSpacing(0);
  auto* group = new QButtonGroup(this);
  for (int index = 0; index < pages.size(); ++index) {
    auto* button = new RailButton(pages[index]);
    button->setFixedHeight(metrics::kRailItem);
    layout->addWidget(button);
    group->addButton(button, index);
    m_buttons.push_back(button);
  }
  layout->addStretch(1);
  connect(group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavigationRail::setTitles(const QStringList& titles) {
  for (int i = 0; i < titles.size() && i < m_buttons.size(); ++i) {
    m_buttons[i]->setText(titles[i]);
    m_buttons[i]->setAccessibleName(titles[i]);
    m_buttons[i]->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(titles[i]).arg(i + 1));
  }
  update();
}

void NavigationRail::setCurrent(int index) {
  if (index >= 0 && index < m_buttons.size()) m_buttons[index]->setChecked(true);
}

void NavigationRail::setPageEnabled(int index, bool enabled) { m_buttons.at(index)->setEnabled(enabled); }

void NavigationRail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::instance().tokens().window);
  painter.fillRect(width() - 1, 0, 1, height(), Theme::instance().tokens().separator);
}

void NavigationRail::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
  if (step == 0) return QWidget::keyPressEvent(event);
  for (int i = 0; i < m_buttons.size(); ++i) {
    if (!m_buttons[i]->hasFocus()) continue;
    const int next = i + step;
    if (next >= 0 && next < m_buttons.size() && m_buttons[next]->isEnabled()) m_buttons[next]->setFocus();
    return;
  }
}

}  // namespace isotone
