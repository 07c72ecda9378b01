#include "ui/pages/side_panel.h"

namespace isotone {

SidePanel::SidePanel(int width, QWidget* parent) : QScrollArea(parent) {
  setFixedWidth(width);
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* inside = new Surface(&Tokens::sidePanel);
  m_column = new QVBoxLayout(inside);
  m_column->setContentsMargins(metrics::kPageMargin, metrics::kGrid + 4, metrics::kPageMargin, metrics::kGrid + 4);
  m_column->setSpacing(metrics::kGrid);
  setWidget(inside);
}

}  // namespace isotone
