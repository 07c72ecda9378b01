// Presentation mode: the whole screen, one figure a page, keys to move.
#pragma once

#include <vector>

#include <QLabel>
#include <QWidget>

#include "core/reports/figure.h"
#include "ui/charts/figure_view.h"

namespace isotone {

class Presentation : public QWidget {
  Q_OBJECT
 public:
  /// A window of its own that deletes itself when closed. `figures` is not empty.
  explicit Presentation(std::vector<Figure> figures, QWidget* parent = nullptr);

  int current() const { return m_current; }
  int count() const { return int(m_figures.size()); }
  /// Out of range stays at the ends.
  void show(int figure);
  using QWidget::show;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  bool handleKey(int key);
  std::vector<Figure> m_figures;
  int m_current = -1;
  FigureView* m_view = nullptr;
  QLabel *m_title = nullptr, *m_caption = nullptr, *m_place = nullptr;
};

}  // namespace isotone
