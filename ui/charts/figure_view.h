// A Figure on the screen: Qt Charts for axes, lines and bars, a raster item for clouds, our own item for heat maps.
// Hover, wheel zoom, drag pan, double click reset, Shift-drag selection, Copy/Export/Show data in the context menu and
// Ctrl+C, arrow keys move the focused point or cell; on parallel axes dragging and arrow keys mark ranges.
#pragma once

#include <memory>

#include <QWidget>

#include "core/reports/axis_brush.h"
#include "core/reports/figure.h"

namespace isotone {

class FigureView : public QWidget {
  Q_OBJECT
 public:
  enum class Chrome { Full, Plain, Bare };  // Plain: no title line inside (the page draws it); Bare: no key of a heat map's colours either
  explicit FigureView(QWidget* parent = nullptr, Chrome chrome = Chrome::Full);
  ~FigureView() override;

  /// Keeps zoom when the figure's name is the same. Clouds of 100,000 points are fine.
  void setFigure(Figure figure);
  const Figure& figure() const;

  void setSelectedRows(const QList<quint32>& rows);
  void setHoveredRow(qint64 row);
  void setSelectedCell(int row, int column);     // heat map; -1 = none
  /// Moves reference lines with a handle without rebuilding the chart (while a slider moves).
  void setLine(const QString& handle, double at, const QString& label);
  /// The middle of a draggable line's tab, or of the line where it has none; for tests and tours.
  QPointF linePlace(const QString& handle) const;
  /// What stands in the middle when there is nothing to show: a sentence.
  void setEmptyText(const QString& text);
  /// Parallel axes: the marked ranges; what lies outside one is faded.
  void setBrushes(std::vector<AxisBrush> brushes);
  /// All data again; on parallel axes without ranges.
  void resetZoom();
  /// What is seen: x from, x to, y from, y to in data units; empty: all of it. What is set before the first figure stays for it.
  QList<double> zoom() const;
  void setZoom(const QList<double>& zoom);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void rowHovered(qint64 row);                   // -1: none
  void rowClicked(quint32 row);
  void rowsSelected(const QList<quint32>& rows);
  void lineDragged(const QString& handle, double at);
  void lineReleased(const QString& handle);
  void cellClicked(int row, int column);
  void brushed(const std::vector<isotone::AxisBrush>& brushes);  // a range was marked, moved or cleared
  void pointText(const QString& text);           // all numbers of what is under the pointer; empty when nothing is

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace isotone
