// Lays items in a line and breaks it where the width ends, as words in a text.
#pragma once

#include <QLayout>
#include <QList>

namespace isotone {

class FlowLayout : public QLayout {
 public:
  FlowLayout(int horizontalSpacing, int verticalSpacing);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override { m_items.push_back(item); }
  int count() const override { return int(m_items.size()); }
  QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  Qt::Orientations expandingDirections() const override { return {}; }
  void setGeometry(const QRect& place) override;

 private:
  int arrange(const QRect& place, bool move) const;
  QList<QLayoutItem*> m_items;
  int m_horizontal, m_vertical;
};

}  // namespace isotone
