#include "ui/pages/emphasis_label.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace isotone {

EmphasisLabel::EmphasisLabel(int lines, TextStyle style, QWidget* parent) : QWidget(parent), m_style(style) {
  setFixedHeight(lines * QFontMetrics(Theme::font(style)).lineSpacing() + 2);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EmphasisLabel::setText(const QString& sentence) {
  const QLatin1String open("<b>"), close("</b>");
  const qsizetype from = sentence.indexOf(open), to = sentence.indexOf(close);
  const bool bold = from >= 0 && to > from;
  m_text = sentence;
  if (bold) m_text.remove(to, close.size()).remove(from, open.size());
  m_boldFrom = bold ? int(from) : 0;
  m_boldLength = bold ? int(to - from - open.size()) : 0;
  setAccessibleName(m_text);
  update();
}

void EmphasisLabel::paintEvent(QPaintEvent*) {
  QTextLayout layout(m_text, Theme::font(m_style));
  QTextLayout::FormatRange bold{m_boldFrom, m_boldLength, {}};
  bold.format.setFontWeight(QFont::Bold);
  layout.setFormats({bold});
  double height = 0;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width());
    line.setPosition(QPointF(0, height));
    height += line.height();
  }
  layout.endLayout();
  QPainter painter(this);
  painter.setPen(Theme::instance().tokens().text);
  layout.draw(&painter, QPointF(0, std::max(0.0, this->height() - height)));
}

}  // namespace isotone
