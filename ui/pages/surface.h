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
  /// Its text can be selected, but only while the mouse is there: until then it follows a slider in a fraction of the time.
  void setSelectable() { m_selectable = true; }

 protected:
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void follow();
  TextStyle m_style;
  TokenColour m_colour;
  bool m_selectable = false;
};

/// Gives a button the accent, or takes it, while it is shown.
void setPrimary(QPushButton& button, bool primary);

}  // namespace isotone
