// The inside of the architecture view: where blocks stand, and how they are painted.
#pragma once

#include "ui/charts/theme.h"
#include "ui/widgets/architecture_view.h"

class QPainter;

namespace isotone {

struct ArchitectureView::Impl {
  explicit Impl(ArchitectureView& owner) : view(owner) {}
  static constexpr double kTop = 44, kBottom = 48, kIn = 26;  // stage names, axis and legend, the word "In"

  ArchitectureView& view;
  std::vector<ArchitectureBlock> blocks;
  std::vector<QRectF> rects;
  QString unit, emptyText;
  int current = -1;
  double totalMs = 0;

  void place();
  int at(QPointF point) const;
  void tell(int block);
  void paintStages(QPainter& painter, const Tokens& tokens) const;
  void paintBlocks(QPainter& painter, const Tokens& tokens) const;
  void paintAxis(QPainter& painter, const Tokens& tokens) const;
  void paintLegend(QPainter& painter, const Tokens& tokens) const;
};

/// "4 bits", in the language of the window.
QString bitsText(int bits);

}  // namespace isotone
