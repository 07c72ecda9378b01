#include "ui/widgets/trade_off_slider.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include "ui/charts/theme.h"
#include "ui/widgets/trade_off_slider_impl.h"

namespace isotone {
namespace {
constexpr double kBar = 6;
}

void TradeOffSlider::Impl::refresh() {
  if (!box->hasFocus() || !box->isModified()) box->setText(text());
  sign->setText(direction == Direction::AtMost ? QStringLiteral("≤") : direction == Direction::AtLeast ? QStringLiteral("≥") : QString());
  sign->setVisible(direction != Direction::None && !loose(value));
  const QString words = direction == Direction::AtMost    ? TradeOffSlider::tr("at most %1").arg(text())
                        : direction == Direction::AtLeast ? TradeOffSlider::tr("at least %1").arg(text())
                                                          : text();
  view.setAccessibleDescription(loose(value) ? text() : words);
  view.update();
}

void TradeOffSlider::Impl::countBins() {
  bins.clear();
  const double width = view.width() - 2 * Impl::kInset;
  const int count = std::clamp(int(width / kBar), 1, 200);
  if (reachable.empty() || !(scale.high > scale.low)) return;
  bins.assign(std::size_t(count), 0);
  double most = 0;
  for (const double v : reachable) {
    const double share = scale.share(v);
    if (!(share >= 0 && share <= 1)) continue;
    double& bin = bins[std::min(std::size_t(share * count), std::size_t(count - 1))];
    most = std::max(most, ++bin);
  }
  for (double& bin : bins) bin = most > 0 ? bin / most : 0;
}

void TradeOffSlider::Impl::set(double v, bool tell) {
  v = std::isnan(v) ? scale.high : std::clamp(v, scale.low, scale.high);
  if (v == value) return;
  value = v;
  refresh();
  if (tell) Q_EMIT view.valueChanged(view.value());
}

void TradeOffSlider::Impl::typedIn() {
  if (!box->isModified()) return refresh();
  QString entered = box->text();
  if (!unit.isEmpty()) entered.remove(unit);
  entered = entered.remove(QChar(0x00a0)).remove(QChar(0x2264)).remove(QChar(0x2265)).trimmed();
  bool ok = false;
  double number = QLocale().toDouble(entered, &ok);
  if (!ok) number = QLocale::c().toDouble(entered, &ok);
  box->setModified(false);
  if (!ok && !entered.isEmpty() && entered != TradeOffSlider::tr("no limit")) return refresh();
  set(ok ? number : std::clamp(none(), scale.low, scale.high), true);
  box->setText(text());
  Q_EMIT view.released(view.value());
}

void TradeOffSlider::Impl::placeBox() {
  const QFontMetricsF metrics(box->font());
  const double plain = 22, withSign = direction == Direction::None ? plain : 42;  // around a text
  double width = metrics.horizontalAdvance(TradeOffSlider::tr("no limit")) + plain;
  for (const double end : {scale.low, scale.high})
    width = std::max(width, metrics.horizontalAdvance(QLocale().toString(end, 'f', decimals) + QStringLiteral("  ") + unit) + withSign);
  const int left = int(view.width() - width);
  box->setGeometry(left, 0, int(width), int(Impl::kHead) - 2);
  sign->setGeometry(left + 9, 0, 14, int(Impl::kHead) - 2);
  label->setGeometry(0, 0, std::max(0, left - 6), int(Impl::kHead) - 2);
  // What stands in brackets gives way where there is no room for it.
  const QString title = view.accessibleName();
  const bool fits = QFontMetricsF(label->font()).horizontalAdvance(title) <= label->width();
  label->setText(fits ? title : title.section(QLatin1String(" ("), 0, 0));
  label->setToolTip(fits ? QString() : title);
}

TradeOffSlider::TradeOffSlider(QWidget* parent) : QWidget(parent), m_impl(std::make_unique<Impl>(*this)) {
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_impl->label = new QLabel(this);
  m_impl->box = new QLineEdit(this);
  m_impl->box->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_impl->box->setFocusPolicy(Qt::ClickFocus);
  m_impl->box->setStyleSheet(QStringLiteral("QLineEdit { min-height: 20px; padding: 0 8px; font-weight: 500; }"));
  m_impl->sign = new QLabel(this);
  m_impl->sign->setAttribute(Qt::WA_TransparentForMouseEvents);
  connect(m_impl->box, &QLineEdit::editingFinished, this, [this] { m_impl->typedIn(); });
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  m_impl->refresh();
}

TradeOffSlider::~TradeOffSlider() = default;

void TradeOffSlider::setLabel(const QString& label) {
  m_impl->box->setAccessibleName(label);
  setAccessibleName(label);
  m_impl->placeBox();
}

void TradeOffSlider::setUnit(const QString& unit, int decimals) {
  m_impl->unit = unit;
  m_impl->decimals = std::max(0, decimals);
  m_impl->placeBox();
  m_impl->refresh();
}

void TradeOffSlider::setDirection(Direction direction) {
  m_impl->direction = direction;
  m_impl->placeBox();
  m_impl->refresh();
  updateGeometry();
}

void TradeOffSlider::setRange(double low, double high, bool log) {
  if (!(high > low) || (log && low <= 0)) return;
  const bool unlimited = hasLimit() == false && m_impl->direction != Direction::None;
  m_impl->scale = {low, high, log};
  m_impl->value = std::clamp(unlimited ? m_impl->none() : m_impl->value, low, high);
  m_impl->countBins();
  m_impl->placeBox();
  m_impl->refresh();
}

void TradeOffSlider::setReachable(const std::vector<double>& values) {
  m_impl->reachable = values;
  std::erase_if(m_impl->reachable, [](double v) { return !std::isfinite(v); });
  std::sort(m_impl->reachable.begin(), m_impl->reachable.end());
  m_impl->countBins();
  updateGeometry();
  update();
}

void TradeOffSlider::setTicks(const std::vector<double>& ticks) {
  m_impl->ticks = ticks;
  update();
}

void TradeOffSlider::setValue(double value) {
  if (!m_impl->dragging) m_impl->set(value, false);
}

double TradeOffSlider::value() const { return m_impl->loose(m_impl->value) ? m_impl->none() : m_impl->value; }
bool TradeOffSlider::hasLimit() const { return m_impl->direction != Direction::None && !m_impl->loose(m_impl->value); }
double TradeOffSlider::low() const { return m_impl->scale.low; }
double TradeOffSlider::high() const { return m_impl->scale.high; }

std::size_t TradeOffSlider::allowed() const {
  const auto& all = m_impl->reachable;
  const double at = value();
  if (m_impl->direction == Direction::AtLeast) return std::size_t(all.end() - std::lower_bound(all.begin(), all.end(), at));
  return m_impl->direction == Direction::None ? all.size() : std::size_t(std::upper_bound(all.begin(), all.end(), at) - all.begin());
}

double TradeOffSlider::valueAt(double x) const {
  return m_impl->rounded(m_impl->scale.atShare(std::clamp((x - Impl::kInset) / (width() - 2 * Impl::kInset), 0.0, 1.0)));
}

double TradeOffSlider::positionOf(double value) const {
  return Impl::kInset + std::clamp(m_impl->scale.share(std::clamp(value, m_impl->scale.low, m_impl->scale.high)), 0.0, 1.0) * (width() - 2 * Impl::kInset);
}

QSize TradeOffSlider::sizeHint() const { return {240, m_impl->direction == Direction::None && m_impl->reachable.empty() ? 64 : 104}; }
QSize TradeOffSlider::minimumSizeHint() const { return {160, m_impl->direction == Direction::None && m_impl->reachable.empty() ? 62 : 78}; }

void TradeOffSlider::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = Theme::instance().tokens();
  m_impl->paintBars(painter, tokens);
  m_impl->paintTrack(painter, tokens);
  m_impl->paintTicks(painter, tokens);
}

void TradeOffSlider::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || event->position().y() < Impl::kHead) return QWidget::mousePressEvent(event);
  m_impl->dragging = true;
  m_impl->set(valueAt(event->position().x()), true);
}

void TradeOffSlider::mouseMoveEvent(QMouseEvent* event) {
  if (m_impl->dragging) m_impl->set(valueAt(event->position().x()), true);
}

void TradeOffSlider::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !m_impl->dragging) return;
  m_impl->dragging = false;
  Q_EMIT released(value());
}

void TradeOffSlider::keyPressEvent(QKeyEvent* event) {
  const AxisMap& scale = m_impl->scale;
  const double share = scale.share(m_impl->value), least = std::pow(10.0, -m_impl->decimals);
  const auto moved = [&](double by) {
    const double target = scale.atShare(std::clamp(share + by, 0.0, 1.0));
    const double away = m_impl->value + (by > 0 ? least : -least);
    return m_impl->rounded(by > 0 ? std::max(target, away) : std::min(target, away));
  };
  double next = m_impl->value;
  switch (event->key()) {
    case Qt::Key_Right: case Qt::Key_Up: next = moved(0.01); break;
    case Qt::Key_Left: case Qt::Key_Down: next = moved(-0.01); break;
    case Qt::Key_PageUp: next = moved(0.1); break;
    case Qt::Key_PageDown: next = moved(-0.1); break;
    case Qt::Key_Home: next = scale.low; break;
    case Qt::Key_End: next = scale.high; break;
    case Qt::Key_Return: case Qt::Key_Enter:
      m_impl->box->setFocus();
      m_impl->box->selectAll();
      return;
    default: return QWidget::keyPressEvent(event);
  }
  if (next == m_impl->value) return;
  m_impl->set(next, true);
  Q_EMIT released(value());
}

void TradeOffSlider::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_impl->placeBox();
  m_impl->countBins();
}

void TradeOffSlider::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
    m_impl->placeBox();
    m_impl->refresh();
  }
  if (event->type() == QEvent::EnabledChange) update();
}

void TradeOffSlider::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void TradeOffSlider::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace isotone
