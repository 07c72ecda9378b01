#include "ui/pages/matrix_area.h"

#include <algorithm>

#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/charts/ticks.h"
#include "ui/pages/surface.h"

namespace isotone {
namespace {

constexpr int kNames = 70, kRowHeight = 28, kLeastCell = 54, kKeyWidth = 96, kKeyGap = 6;

/// Wide enough for the longest number and for the longest word of a device's name.
int cellWidth(const HeatMap& map) {
  const QFontMetricsF number(Theme::font(TextStyle::Secondary)), name(Theme::font(TextStyle::Tick));
  double widest = kLeastCell;
  for (const std::string& text : map.text) widest = std::max(widest, number.horizontalAdvance(QString::fromStdString(text)) + 8);
  for (const std::string& column : map.columns) {
    const QString words = QString::fromStdString(column);
    for (const QString& word : words.split(words.contains(u' ') ? u' ' : u'_')) widest = std::max(widest, name.horizontalAdvance(word) + 10);
  }
  return int(widest) + 1;
}

int namesWidth(const HeatMap& map) {
  const QFontMetricsF metrics(Theme::font(TextStyle::Tick));
  double widest = 0;
  for (const std::string& row : map.rows) widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(row)));
  return int(widest) + 12;
}

}  // namespace

MatrixArea::MatrixArea(QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setAutoFillBackground(false);
  m_view = new FigureView(nullptr, FigureView::Chrome::Bare);
  auto* ground = new Surface(&Tokens::base);
  auto* layout = new QVBoxLayout(ground);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_view);
  setWidget(ground);
  connect(m_view, &FigureView::cellClicked, this, &MatrixArea::cellClicked);
}

void MatrixArea::setFigure(const Figure& figure) {
  const HeatMap map = figure.heatMap.value_or(HeatMap());
  const int rows = std::max(1, int(map.rows.size()));
  m_view->setMinimumWidth(map.columns.empty() ? 0 : namesWidth(map) + int(map.columns.size()) * cellWidth(map));
  m_view->setFixedHeight(kNames + rows * kRowHeight + (figure.notes.empty() ? 0 : 18));
  m_view->setFigure(figure);
  followHeight();
}

void MatrixArea::followHeight() {
  const bool scrolls = m_view->minimumWidth() > width();
  setFixedHeight(m_view->height() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

void MatrixArea::resizeEvent(QResizeEvent* event) {
  QScrollArea::resizeEvent(event);
  followHeight();
}

ColourKey::ColourKey(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ColourKey::setScale(const std::optional<ColourScale>& scale) {
  m_scale = scale;
  setVisible(scale.has_value());
  if (scale) setAccessibleName(tr("%1 from %2 to %3").arg(QString::fromStdString(scale->title), low(), high()));
  updateGeometry();
  update();
}

QString ColourKey::low() const { return numberText(m_scale->low) + (m_scale->unit == "%" ? QStringLiteral(" %") : QString()); }
QString ColourKey::high() const { return numberText(m_scale->high) + (m_scale->unit == "%" ? QStringLiteral(" %") : QString()); }

QSize ColourKey::sizeHint() const {
  if (!m_scale) return {0, 18};
  const QFontMetrics metrics(Theme::font(TextStyle::Tick));
  return {metrics.horizontalAdvance(low()) + metrics.horizontalAdvance(high()) + 2 * kKeyGap + kKeyWidth + 2, 18};
}

void ColourKey::paintEvent(QPaintEvent*) {
  if (!m_scale) return;
  const Tokens& tokens = Theme::instance().tokens();
  QPainter painter(this);
  painter.setFont(Theme::font(TextStyle::Tick));
  painter.setPen(tokens.secondText);
  painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, low());
  painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, high());
  const int left = painter.fontMetrics().horizontalAdvance(low()) + kKeyGap;
  for (int x = 0; x < kKeyWidth; ++x) painter.fillRect(left + x, height() / 2 - 4, 1, 8, mapColour(m_scale->map, (x + 0.5) / kKeyWidth, tokens));
}

}  // namespace isotone
