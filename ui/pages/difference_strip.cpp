#include "ui/pages/difference_strip.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/pages/pin_mark.h"

namespace isotone {
namespace {

constexpr int kGutter = 118, kHeader = 20, kCell = 20, kGap = 4;

QColor blended(const QColor& over, const QColor& ground, double share) {
  const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
  return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
                          mix(over.blueF(), ground.blueF()));
}

}  // namespace

DifferenceStrip::DifferenceStrip(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("differenceStrip"));
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DifferenceStrip::setStrip(CompareModel::Strip strip, const QStringList& letters) {
  m_strip = std::move(strip);
  m_letters = letters;
  QStringList words;
  for (int i = 1; i < int(m_strip.differing.size()) && i < letters.size(); ++i)
    words << tr("%1 differs from %2 in %3").arg(letters[i], letters[0]).arg(m_strip.differing[std::size_t(i)]);
  setAccessibleDescription(words.join(QStringLiteral("; ")));
  updateGeometry();
  update();
}

QSize DifferenceStrip::sizeHint() const {
  return {900, kHeader + int(m_strip.rows.size()) * (kCell + kGap)};
}
QSize DifferenceStrip::minimumSizeHint() const { return {400, sizeHint().height()}; }

QRectF DifferenceStrip::cellRect(int row, int column) const {
  const double columns = std::max<double>(1, double(m_strip.columns.size()));
  const double step = (width() - kGutter) / columns;
  const double gap = step > 12 ? 2 : 1;
  return {kGutter + column * step, kHeader + row * double(kCell + kGap), std::max(2.0, step - gap), kCell};
}

QColor DifferenceStrip::ground(const CompareModel::StripCell& cell) const {
  const Tokens& tokens = Theme::instance().tokens();
  if (m_strip.bits) return mapColour(ColourScale::Map::Bits, cell.bits / 32.0, tokens);
  // Choices have no order that matters to the eye: one hue, from light to dark.
  return blended(roleColour(Role::Data1, tokens), tokens.base, 0.3 + 0.7 * cell.tone);
}

void DifferenceStrip::paintHeader(QPainter& painter) const {
  painter.setFont(Theme::font(TextStyle::Tick));
  painter.setPen(Theme::instance().tokens().secondText);
  const QFontMetrics measure = painter.fontMetrics();
  const bool names = std::ranges::all_of(m_strip.columns, [&](const QString& name) {
    return measure.horizontalAdvance(name) <= cellRect(0, 0).width() + 1;
  });
  const int every = names ? 1 : std::max(1, int(std::ceil(measure.horizontalAdvance(QStringLiteral("00")) * 1.4 /
                                                          std::max(1.0, cellRect(0, 0).width()))));
  for (int c = 0; c < m_strip.columns.size(); c += every) {
    const QRectF cell = cellRect(0, c);
    painter.drawText(QRectF(cell.center().x() - 100, 0, 200, kHeader - 4), Qt::AlignCenter,
                     names ? m_strip.columns[c] : QString::number(c + 1));
  }
}

void DifferenceStrip::paintCell(QPainter& painter, int row, int column) const {
  const Tokens& tokens = Theme::instance().tokens();
  const auto& cell = m_strip.rows[std::size_t(row)][std::size_t(column)];
  const QRectF box = cellRect(row, column);
  const bool strong = row == 0 || cell.differs;
  QColor fill = tokens.base;
  if (cell.present) {
    fill = strong ? ground(cell) : blended(ground(cell), tokens.base, 0.35);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, metrics::kBlockRadius, metrics::kBlockRadius);
  } else {
    painter.setPen(QPen(tokens.axis, 1, Qt::DotLine));
    painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()));
  }
  if (cell.differs) {
    painter.setPen(QPen(tokens.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(.75, .75, -.75, -.75), metrics::kBlockRadius, metrics::kBlockRadius);
  }
  const auto fits = [&](TextStyle style) {
    painter.setFont(Theme::font(style));
    return painter.fontMetrics().horizontalAdvance(cell.text) <= box.width() - 2;
  };
  if (!fits(TextStyle::Tick) && !fits(TextStyle::Cell)) return;
  painter.setPen(readableOn(fill));
  painter.drawText(box, Qt::AlignCenter, cell.text);
}

void DifferenceStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& tokens = Theme::instance().tokens();
  if (m_strip.rows.empty()) return;
  paintHeader(painter);
  for (int row = 0; row < int(m_strip.rows.size()) && row < m_letters.size(); ++row) {
    const double top = cellRect(row, 0).top();
    paintPinMark(painter, QRectF(0, top + (kCell - 12) / 2.0, 12, 12), m_letters[row], row);
    painter.setFont(Theme::font(TextStyle::Section));
    painter.setPen(tokens.text);
    painter.drawText(QRectF(18, top, 30, kCell), Qt::AlignLeft | Qt::AlignVCenter, m_letters[row]);
    painter.setFont(Theme::font(TextStyle::Secondary));
    painter.setPen(tokens.secondText);
    const int differing = m_strip.differing[std::size_t(row)];
    painter.drawText(QRectF(40, top, kGutter - 50, kCell), Qt::AlignRight | Qt::AlignVCenter,
                     row == 0 ? tr("baseline") : tr("%n differ", nullptr, differing));
    for (int column = 0; column < m_strip.columns.size(); ++column) paintCell(painter, row, column);
  }
}

bool DifferenceStrip::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  for (int row = 0; row < int(m_strip.rows.size()); ++row)
    for (int column = 0; column < m_strip.columns.size(); ++column) {
      if (!cellRect(row, column).contains(help->pos())) continue;
      const auto& cell = m_strip.rows[std::size_t(row)][std::size_t(column)];
      const QString value = !cell.present ? tr("skipped") : m_strip.bits ? tr("%1 bits").arg(cell.bits) : cell.text;
      QToolTip::showText(help->globalPos(), QStringLiteral("%1: %2").arg(m_strip.columns[column], value), this);
      return true;
    }
  QToolTip::hideText();
  return true;
}

}  // namespace isotone
