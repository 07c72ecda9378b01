// A matrix of designs and devices with cells wide enough for their numbers: where the devices are too many for the window it
// scrolls sideways. Title and key of the colours stand in the line above, which does not move.
#pragma once

#include <QScrollArea>

#include "ui/charts/figure_view.h"

namespace isotone {

class MatrixArea : public QScrollArea {
  Q_OBJECT
 public:
  explicit MatrixArea(QWidget* parent = nullptr);

  void setFigure(const Figure& figure);
  FigureView* view() const { return m_view; }

 Q_SIGNALS:
  void cellClicked(int row, int column);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void followHeight();
  FigureView* m_view = nullptr;
};

/// "Limits met: 0 % ▬▬▬▬ 100 %": what the colours of a figure mean, in one line.
class ColourKey : public QWidget {
  Q_OBJECT
 public:
  enum class Title { Here, Elsewhere };
  explicit ColourKey(Title title = Title::Here, QWidget* parent = nullptr);
  void setScale(const std::optional<ColourScale>& scale);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString end(double value) const;
  QString title() const;   // what is written of it
  Title m_title;
  std::optional<ColourScale> m_scale;
};

}  // namespace isotone
