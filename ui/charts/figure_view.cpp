#include "ui/charts/figure_view.h"

#include <algorithm>
#include <cmath>

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "ui/charts/figure_actions.h"
#include "ui/charts/figure_view_impl.h"

namespace isotone {

FigureView::FigureView(QWidget* parent, Chrome chrome) : QWidget(parent), m_impl(std::make_unique<Impl>(*this, chrome)) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&Theme::instance(), &Theme::changed, this, [this] { m_impl->look(); });
  m_impl->look();
}

FigureView::~FigureView() = default;

void FigureView::setFigure(Figure figure) {
  const bool same = figure.name == m_impl->figure().name || m_impl->figure().name.empty();
  if (!same) m_impl->scene.setZoom(std::nullopt);
  if (!same && m_impl->focused) m_impl->focused.reset();
  if (!same) m_impl->scene.highlights().brushes.clear();
  m_impl->scene.setFigure(std::move(figure));
  m_impl->index.clear();
  const Figure& now = m_impl->figure();
  setAccessibleName(QString::fromStdString(now.title.empty() ? now.name : now.title));
  setAccessibleDescription(summaryWords(now));
  update();
}

const Figure& FigureView::figure() const { return m_impl->figure(); }

void FigureView::setSelectedRows(const QList<quint32>& rows) {
  m_impl->scene.highlights().selected.assign(rows.begin(), rows.end());
  update();
}

void FigureView::setHoveredRow(qint64 row) {
  if (m_impl->scene.drawing().hovered == row) return;
  m_impl->scene.highlights().hovered = row;
  update();
}

void FigureView::setSelectedCell(int row, int column) {
  m_impl->scene.highlights().cellRow = row;
  m_impl->scene.highlights().cellColumn = column;
  update();
}

void FigureView::setLine(const QString& handle, double at, const QString& label) {
  for (ReferenceLine& line : m_impl->scene.highlights().figure.lines) {
    if (line.handle != handle.toStdString()) continue;
    line.at = at;
    line.label = label.toStdString();
    update();
  }
}

QPointF FigureView::linePlace(const QString& handle) const {
  m_impl->scene.update();
  const Drawing& drawing = m_impl->scene.drawing();
  for (const ReferenceLine& line : drawing.figure.lines) {
    if (line.handle != handle.toStdString()) continue;
    if (const QRectF tab = tabRect(drawing, line); !tab.isEmpty()) return tab.center();
    const PlotMap& map = drawing.layout.map;
    const bool vertical = line.direction == ReferenceLine::Direction::Vertical;
    return vertical ? QPointF(map.toX(line.at), map.plot.center().y()) : QPointF(map.plot.center().x(), map.toY(line.at));
  }
  return {};
}

void FigureView::setEmptyText(const QString& text) {
  m_impl->emptyText = text;
  update();
}

void FigureView::setBrushes(std::vector<AxisBrush> brushes) {
  m_impl->scene.highlights().brushes = std::move(brushes);
  update();
}

void FigureView::resetZoom() { m_impl->reset(); }

QList<double> FigureView::zoom() const {
  const std::optional<Zoom>& seen = m_impl->scene.zoom();
  return seen ? QList<double>{seen->xLow, seen->xHigh, seen->yLow, seen->yHigh} : QList<double>{};
}

void FigureView::setZoom(const QList<double>& zoom) {
  const bool sound = zoom.size() == 4 && std::all_of(zoom.begin(), zoom.end(), [](double end) { return std::isfinite(end); }) &&
                     zoom[0] != zoom[1] && zoom[2] != zoom[3];
  m_impl->zoomTo(sound ? std::optional(Zoom{zoom[0], zoom[1], zoom[2], zoom[3]}) : std::nullopt);
}

QSize FigureView::sizeHint() const { return {480, 320}; }
QSize FigureView::minimumSizeHint() const { return {160, 110}; }

bool FigureView::event(QEvent* event) {
  // Ctrl+C belongs to the chart that has the focus, not to the window's menu.
  if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) event->accept();
  if (event->type() == QEvent::ScreenChangeInternal) m_impl->look();
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) m_impl->look();
  return QWidget::event(event);
}

void FigureView::resizeEvent(QResizeEvent* event) {
  m_impl->scene.resize(size());
  m_impl->index.clear();
  QWidget::resizeEvent(event);
}

void FigureView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (m_impl->empty()) {
    painter.setFont(Theme::font(TextStyle::Body));
    painter.setPen(Theme::instance().tokens().secondText);
    painter.drawText(QRectF(rect()).adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_impl->emptyText);
    return;
  }
  if (m_impl->scene.drawing().pixelsPerUnit != devicePixelRatioF()) m_impl->look();
  m_impl->scene.render(painter, rect());
  m_impl->paintOver(painter);
}

void FigureView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  m_impl->press(event->position(), event->modifiers());
}

void FigureView::mouseMoveEvent(QMouseEvent* event) { m_impl->move(event->position(), event->buttons()); }

void FigureView::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) m_impl->release(event->position());
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) resetZoom();
}

void FigureView::wheelEvent(QWheelEvent* event) {
  if (!m_impl->zoomable() || !m_impl->plot().contains(event->position())) return event->ignore();
  m_impl->wheel(event->position(), event->angleDelta().y() / 120.0);
  event->accept();
}

void FigureView::leaveEvent(QEvent* event) {
  m_impl->hover(QPointF(-1e6, -1e6));
  QWidget::leaveEvent(event);
}

void FigureView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copyFigure(m_impl->figure(), size(), Theme::instance().tokens().dark);
  if (!m_impl->key(event->key(), event->modifiers())) QWidget::keyPressEvent(event);
}

void FigureView::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  m_impl->scene.highlights().focus = true;
  update();
}

void FigureView::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  m_impl->scene.highlights().focus = false;
  update();
}

void FigureView::contextMenuEvent(QContextMenuEvent* event) {
  if (m_impl->empty()) return event->ignore();
  FigureMenuChoices choices;
  choices.canReset = m_impl->scene.zoom().has_value() || !m_impl->scene.drawing().brushes.empty();
  choices.reset = [this] { resetZoom(); };
  showFigureMenu(*this, m_impl->figure(), event->globalPos(), choices);
}

}  // namespace isotone
