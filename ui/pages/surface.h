// The plainest things a page is made of, in the colours of the theme and following it: a filled area, a line between areas, a
// text in one of the type styles, and the button that carries the accent.
#pragma once

#include <QLabel>
#include <QWidget>

class QPushButton;

#include "ui/charts/theme.h"

namespace isotone {

using TokenColour = QColor Tokens::*;

/// An area filled with one colour of the theme, for example `&Tokens::sidePanel`.
class Surface : public QWidget {
  Q_OBJECT
 public:
  explicit Surface(TokenColour fill, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TokenColour m_fill;
};

/// A one-pixel line.
class Separator : public QWidget {
  Q_OBJECT
 public:
  explicit Separator(Qt::Orientation orientation, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

/// Text in a style and colour of the theme.
class StyledLabel : public QLabel {
  Q_OBJECT
 public:
  explicit StyledLabel(TextStyle style, TokenColour colour = &Tokens::text, QWidget* parent = nullptr);
  void setColour(TokenColour colour);

 private:
  void follow();
  TextStyle m_style;
  TokenColour m_colour;
};

/// Gives a button the accent, or takes it, while it is shown.
void setPrimary(QPushButton& button, bool primary);

}  // namespace isotone
