// A wrapped sentence that keeps a fixed number of lines. Ordinary wrapped labels make the layout around them ask for its
// favourite height instead of its least one, and a panel scrolls although everything would fit.
#pragma once

#include "ui/pages/surface.h"

namespace isotone {

class NoteLabel : public StyledLabel {
 public:
  /// lines = 0: as many as there is room for.
  explicit NoteLabel(int lines, TextStyle style = TextStyle::Secondary, TokenColour colour = &Tokens::secondText)
      : StyledLabel(style, colour) {
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    if (lines > 0) setFixedHeight(lines * fontMetrics().lineSpacing() + 2);
    else setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
  }
  bool hasHeightForWidth() const override { return false; }
  QSize sizeHint() const override { return {200, 60}; }
  QSize minimumSizeHint() const override { return {60, 1}; }
};

}  // namespace isotone
