#include "ui/shell/guide.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/pages/surface.h"

namespace isotone {

namespace {

constexpr int kWidth = 328, kAway = 14, kEdge = 12, kRing = 4;

/// The callout's own ground; the pointer is painted by the guide.
class Bubble : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    const Tokens& tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kSelectionRadius, metrics::kSelectionRadius);
  }
};

}  // namespace

QList<GuideStep> Guide::steps() {
  const auto named = [](const char* name) { return QString::fromLatin1(name); };
  return {
      {named("devices"), named("navigationRail"), tr("Each page answers one question"),
       tr("From what you have measured, at the top, to what you show to others. Ctrl and a digit lead there too.")},
      {named("devices"), named("currentDevice"), tr("One device at a time"),
       tr("What you choose here holds for all pages. Alt with the arrow keys steps through your devices.")},
      {named("devices"), named("deviceTable"), tr("What is known"),
       tr("Each device with its measurements and where they come from. Drop your own tables anywhere on the window to add to it.")},
      {named("monotonicity"), named("srccMap"), tr("Who ranks designs alike"),
       tr("Blue cells: one device's predictor serves the other as well. Click a cell to see the pair and what reuse would cost.")},
      {named("explore"), named("latencyLimit"), tr("Say what you need"),
       tr("Move a limit: the best design within all of them follows at once. The bars show what this device can reach.")},
      {named("explore"), named("paretoChart"), tr("All designs in one picture"),
       tr("The line is the Pareto front, your design is the large mark. Drag the limits here too, click a point to look at another design.")},
      {named("explore"), named("pin"), tr("Keep what you like"),
       tr("Pinned designs stand side by side on Compare, down to single layers and on every device.")},
      {named("report"), named("searchField"), tr("Find everything by name"),
       tr("Ctrl+K lists all actions and finds designs by number. This page makes a report of what you chose. F1 explains each page.")},
  };
}

Guide::Guide(QList<GuideStep> steps, std::function<void(const QString&)> show, QWidget* window)
    : QWidget(window), m_steps(std::move(steps)), m_show(std::move(show)) {
  setObjectName(QStringLiteral("guide"));
  setAttribute(Qt::WA_DeleteOnClose);
  setFocusPolicy(Qt::StrongFocus);
  m_callout = new Bubble(this);
  m_callout->setObjectName(QStringLiteral("guideCallout"));
  m_callout->setFixedWidth(kWidth);
  m_count = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_title = new StyledLabel(TextStyle::Section);
  m_text = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_text->setWordWrap(true);
  m_back = new QPushButton(tr("Back"));
  m_next = new QPushButton;
  m_leave = new QPushButton(tr("Leave the tour"));
  m_leave->setFlat(true);
  m_back->setObjectName(QStringLiteral("guideBack"));
  m_next->setObjectName(QStringLiteral("guideNext"));
  m_leave->setObjectName(QStringLiteral("guideLeave"));
  m_next->setProperty("primary", true);
  auto* head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_count);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::kGrid);
  buttons->addWidget(m_leave);
  buttons->addStretch(1);
  buttons->addWidget(m_back);
  buttons->addWidget(m_next);
  auto* layout = new QVBoxLayout(m_callout);
  layout->setContentsMargins(2 * metrics::kGrid, 14, 2 * metrics::kGrid, 14);
  layout->setSpacing(metrics::kGrid);
  layout->addLayout(head);
  layout->addWidget(m_text);
  layout->addSpacing(4);
  layout->addLayout(buttons);
  connect(m_back, &QPushButton::clicked, this, [this] { go(m_current - 1); });
  connect(m_next, &QPushButton::clicked, this, [this] { go(m_current + 1); });
  connect(m_leave, &QPushButton::clicked, this, [this] { leave(false); });
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  for (QPushButton* button : {m_leave, m_back, m_next}) button->installEventFilter(this);
  window->installEventFilter(this);
  resize(window->size());
  QWidget::show();
  raise();
  go(0);
}

void Guide::go(int step) {
  if (step < 0) return;
  if (step >= m_steps.size()) return leave(true);
  m_current = step;
  const GuideStep& shown = m_steps[step];
  m_show(shown.page);
  if (m_target) m_target->removeEventFilter(this);
  m_target = nullptr;
  for (QWidget* widget : window()->findChildren<QWidget*>(shown.target))
    if (widget->isVisible()) m_target = widget;
  if (m_target) m_target->installEventFilter(this);
  m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
  m_title->setText(shown.title);
  m_text->setText(shown.text);
  m_back->setEnabled(step > 0);
  m_next->setText(step + 1 < m_steps.size() ? tr("Next") : tr("Done"));
  setAccessibleName(shown.title);
  setAccessibleDescription(shown.text);
  raise();
  place();
  m_next->setFocus();
  // A page that comes to the front for the first time is laid out a moment later.
  QTimer::singleShot(0, this, &Guide::place);
}

void Guide::leave(bool finished) {
  Q_EMIT left(finished);
  close();
}

QRect Guide::targetRect() const {
  if (!m_target || !m_target->isVisible()) return {};
  return QRect(m_target->mapTo(window(), QPoint()), m_target->size()).intersected(rect());
}

QRect Guide::calloutRect() const { return m_callout->geometry(); }

void Guide::place() {
  const QRect target = targetRect();
  const QSize size(kWidth, m_callout->layout()->totalHeightForWidth(kWidth));  // of wrapped words, unlike the size hint
  m_callout->resize(size);
  QPoint corner((width() - size.width()) / 2, (height() - size.height()) / 2);
  if (!target.isEmpty()) {
    const int middleX = target.center().x() - size.width() / 2, middleY = target.center().y() - size.height() / 2;
    // Beside it where there is room, else above or below, else inside.
    if (target.right() + kAway + size.width() + kEdge <= width()) corner = {target.right() + kAway, middleY};
    else if (target.left() - kAway - size.width() >= kEdge) corner = {target.left() - kAway - size.width(), middleY};
    else if (target.bottom() + kAway + size.height() + kEdge <= height()) corner = {middleX, target.bottom() + kAway};
    else if (target.top() - kAway - size.height() >= kEdge) corner = {middleX, target.top() - kAway - size.height()};
    else corner = {middleX, target.bottom() - size.height() - 2 * kAway};
  }
  corner.setX(std::clamp(corner.x(), kEdge, std::max(kEdge, width() - size.width() - kEdge)));
  corner.setY(std::clamp(corner.y(), kEdge, std::max(kEdge, height() - size.height() - kEdge)));
  m_callout->move(corner);
  update();
}

bool Guide::eventFilter(QObject* watched, QEvent* event) {
  const bool button = watched == m_leave || watched == m_back || watched == m_next;
  if (button && event->type() == QEvent::KeyPress) {
    auto* press = static_cast<QKeyEvent*>(event);
    if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) static_cast<QPushButton*>(watched)->click();
    else if (press->key() == Qt::Key_Left || press->key() == Qt::Key_Right) keyPressEvent(press);
    else return false;
    return true;
  }
  if (watched == window() && event->type() == QEvent::Resize) resize(window()->size());
  if (event->type() == QEvent::Resize || event->type() == QEvent::Move) place();
  return QWidget::eventFilter(watched, event);
}

void Guide::paintEvent(QPaintEvent*) {
  const Tokens& tokens = Theme::instance().tokens();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath veil;
  veil.addRect(rect());
  const QRectF ring = QRectF(targetRect()).adjusted(-kRing, -kRing, kRing, kRing).intersected(QRectF(rect()).adjusted(1, 1, -1, -1));
  if (m_target) veil.addRoundedRect(ring, metrics::kSelectionRadius, metrics::kSelectionRadius);
  QColor shade = tokens.dark ? QColor(Qt::black) : tokens.text;
  shade.setAlphaF(tokens.dark ? 0.45F : 0.22F);
  painter.fillPath(veil, shade);
  if (!m_target) return;
  painter.setPen(QPen(tokens.accent, 2));
  painter.drawRoundedRect(ring, metrics::kSelectionRadius, metrics::kSelectionRadius);
  const QRectF callout = m_callout->geometry();
  if (callout.intersects(ring)) return;
  // A pointer from the callout's nearest edge to the ring.
  const QPointF tip(std::clamp(callout.center().x(), ring.left(), ring.right()), std::clamp(callout.center().y(), ring.top(), ring.bottom()));
  const bool beside = callout.left() >= ring.right() || callout.right() <= ring.left();
  const QPointF foot(std::clamp(tip.x(), callout.left(), callout.right()), std::clamp(tip.y(), callout.top(), callout.bottom()));
  const QPointF wide = beside ? QPointF(0, 7) : QPointF(7, 0);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tokens.accent);
  painter.drawPolygon(QPolygonF{tip, foot - wide, foot + wide});
}

void Guide::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape: return leave(false);
    case Qt::Key_Right: case Qt::Key_PageDown: return go(m_current + 1);
    case Qt::Key_Left: case Qt::Key_PageUp: return go(m_current - 1);
    default: return QWidget::keyPressEvent(event);
  }
}

bool Guide::focusNextPrevChild(bool next) {
  QList<QPushButton*> buttons{m_leave, m_back, m_next};
  buttons.removeIf([](const QPushButton* button) { return !button->isEnabled(); });
  const auto at = buttons.indexOf(qobject_cast<QPushButton*>(window()->focusWidget()));
  buttons[(at + (next ? 1 : buttons.size() - 1) + (at < 0 ? 1 : 0)) % buttons.size()]->setFocus(Qt::TabFocusReason);
  return true;
}

void Guide::mousePressEvent(QMouseEvent*) { m_next->setFocus(); }

}  // namespace isotone
