// The column at the side of a page: of fixed width, in the colour of side panels, scrolling where the window is too low.
#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/pages/surface.h"

namespace isotone {

class SidePanel : public QScrollArea {
  Q_OBJECT
 public:
  explicit SidePanel(int width, QWidget* parent = nullptr);

 protected:
  /// What the panel holds, from top to bottom.
  QVBoxLayout* column() const { return m_column; }

 private:
  QVBoxLayout* m_column;
};

}  // namespace isotone
