#include "ui/pages/matrix_area.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

#include "ui/charts/ticks.h"
#include "ui/pages/surface.h"

namespace isotone {
namespace {

constexpr int kNameLine = 14, kMostNameLines = 4, kRowHeight = 28, kLeastCell = 54, kMostCell = 140, kKeyWidth = 96, kKeyGap = 6;

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

/// Of the names above the columns, which break at blanks or underscores.
int nameLines(const HeatMap& map) {
  int most = 1;
  for (const std::string& column : map.columns)
    most = std::max(most, int(std::ranges::count_if(column, [](char letter) { return letter == ' ' || letter == '_'; })) + 1);
  return std::min(most, kMostNameLines);
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
  auto* layout = new QHBoxLayout(ground);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_view, 1000);
  layout->addStretch(1);
  setWidget(ground);
  connect(m_view, &FigureView::cellClicked, this, &MatrixArea::cellClicked);
}

void MatrixArea::setFigure(const Figure& figure) {
  const HeatMap map = figure.heatMap.value_or(HeatMap());
  const int rows = std::max(1, int(map.rows.size()));
  const int columns = int(map.columns.size()), names = namesWidth(map);
  m_view->setMinimumWidth(columns == 0 ? 0 : names + columns * cellWidth(map));
  m_view->setMaximumWidth(columns == 0 ? QWIDGETSIZE_MAX : std::max(m_view->minimumWidth(), names + columns * kMostCell));
  m_view->setFixedHeight(kNameLine * nameLines(map) + 14 + rows * kRowHeight + (figure.notes.empty() ? 0 : 18));
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

ColourKey::ColourKey(Title title, QWidget* parent) : QWidget(parent), m_title(title) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ColourKey::setScale(const std::optional<ColourScale>& scale) {
  m_scale = scale;
  setVisible(scale.has_value());
  if (scale) setAccessibleName(tr("%1 from %2 to %3").arg(QString::fromStdString(scale->title), end(scale->low), end(scale->high)));
  updateGeometry();
  update();
}

QString ColourKey::end(double value) const { return numberText(value) + (m_scale->unit == "%" ? QStringLiteral(" %") : QString()); }

QString ColourKey::title() const {
  if (m_title == Title::Elsewhere) return {};
  return m_scale->unit == "%" ? QString::fromStdString(m_scale->title) : axisText(m_scale->title, m_scale->unit);
}

QSize ColourKey::sizeHint() const {
  if (!m_scale) return {0, 18};
  const QFontMetrics metrics(Theme::font(TextStyle::Tick));
  int width = kKeyWidth + 3 * kKeyGap + 3;
  for (const QString& words : {title(), end(m_scale->low), end(m_scale->high)}) width += metrics.horizontalAdvance(words);
  return {width, 18};
}

void ColourKey::paintEvent(QPaintEvent*) {
  if (!m_scale) return;
  const Tokens& tokens = Theme::instance().tokens();
  QPainter painter(this);
  painter.setFont(Theme::font(TextStyle::Tick));
  painter.setPen(tokens.secondText);
  const auto advance = [&painter](const QString& words) { return painter.fontMetrics().horizontalAdvance(words); };
  const QString low = end(m_scale->low);
  painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, title());
  int x = advance(title()) + kKeyGap;
  painter.drawText(rect().adjusted(x, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, low);
  x += advance(low) + kKeyGap;
  for (int i = 0; i < kKeyWidth; ++i) painter.fillRect(x + i, height() / 2 - 4, 1, 8, mapColour(m_scale->map, (i + 0.5) / kKeyWidth, tokens));
  painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, end(m_scale->high));
}

}  // namespace isotone
