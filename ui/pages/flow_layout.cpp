#include "ui/pages/flow_layout.h"

#include <algorithm>

#include <QWidget>

namespace isotone {

FlowLayout::FlowLayout(int horizontalSpacing, int verticalSpacing)
    : m_horizontal(horizontalSpacing), m_vertical(verticalSpacing) {}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
  return size;
}

QSize FlowLayout::sizeHint() const {
  int width = 0, height = 0;
  for (const QLayoutItem* item : m_items) {
    width += item->sizeHint().width() + (width > 0 ? m_horizontal : 0);
    height = std::max(height, item->sizeHint().height());
  }
  return {width, height};
}

void FlowLayout::setGeometry(const QRect& place) {
  QLayout::setGeometry(place);
  arrange(place, true);
}

int FlowLayout::arrange(const QRect& place, bool move) const {
  int x = place.left(), y = place.top(), lineHeight = 0;
  for (QLayoutItem* item : m_items) {
    if (item->isEmpty()) continue;
    const QSize size = item->sizeHint();
    if (x > place.left() && x + size.width() > place.right() + 1) {
      x = place.left();
      y += lineHeight + m_vertical;
      lineHeight = 0;
    }
    if (move) item->setGeometry(QRect(QPoint(x, y), size));
    x += size.width() + m_horizontal;
    lineHeight = std::max(lineHeight, size.height());
  }
  return y + lineHeight - place.top();
}

}  // namespace isotone
