// A sentence with one part in bold, for places where it changes with every frame: rich text, which is parsed into a document each
// time, takes many times as long.
#pragma once

#include <QWidget>

#include "ui/charts/theme.h"

namespace isotone {

class EmphasisLabel : public QWidget {
  Q_OBJECT
 public:
  /// Stands at the bottom of a fixed height of `lines`.
  EmphasisLabel(int lines, TextStyle style, QWidget* parent = nullptr);

  /// "<b>1,070</b> of 6,461 designs": what stands between the marks is bold.
  void setText(const QString& sentence);
  const QString& text() const { return m_text; }  // without the marks

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TextStyle m_style;
  QString m_text;
  int m_boldFrom = 0, m_boldLength = 0;
};

}  // namespace isotone
