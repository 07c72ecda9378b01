#include "ui/pages/presentation.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/surface.h"

namespace isotone {

Presentation::Presentation(std::vector<Figure> figures, QWidget* parent) : QWidget(parent, Qt::Window), m_figures(std::move(figures)) {
  setObjectName(QStringLiteral("presentation"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Presentation"));
  m_title = new StyledLabel(TextStyle::KeyNumber);
  m_caption = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_caption->setWordWrap(true);
  m_place = new StyledLabel(TextStyle::Secondary, &Tokens::thirdText);
  m_view = new FigureView(this, FigureView::Chrome::Plain);
  m_view->installEventFilter(this);
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_caption, 1);
  foot->addWidget(m_place, 0, Qt::AlignRight | Qt::AlignBottom);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(64, 48, 64, 40);
  layout->setSpacing(3 * metrics::kGrid);
  layout->addWidget(m_title);
  layout->addWidget(m_view, 1);
  layout->addLayout(foot);
  setFocusPolicy(Qt::StrongFocus);
  show(0);
}

void Presentation::show(int figure) {
  figure = std::clamp(figure, 0, std::max(0, count() - 1));
  if (figure == m_current || m_figures.empty()) return;
  m_current = figure;
  const Figure& shown = m_figures[std::size_t(figure)];
  m_title->setText(QString::fromStdString(shown.title));
  m_caption->setText(QString::fromStdString(shown.caption));
  m_place->setText(tr("%1 of %2").arg(figure + 1).arg(count()));
  m_view->setFigure(shown);
  setFocus();
}

bool Presentation::handleKey(int key) {
  switch (key) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Right: case Qt::Key_Down: case Qt::Key_Space: case Qt::Key_PageDown: case Qt::Key_Return: show(m_current + 1); return true;
    case Qt::Key_Left: case Qt::Key_Up: case Qt::Key_PageUp: case Qt::Key_Backspace: show(m_current - 1); return true;
    case Qt::Key_Home: show(0); return true;
    case Qt::Key_End: show(count() - 1); return true;
    default: return false;
  }
}

void Presentation::keyPressEvent(QKeyEvent* event) {
  if (!handleKey(event->key())) QWidget::keyPressEvent(event);
}

bool Presentation::eventFilter(QObject* watched, QEvent* event) {
  // On the pages of the window arrow keys move the focused point of a chart; here they turn pages.
  if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key())) return true;
  return QWidget::eventFilter(watched, event);
}

void Presentation::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) show(m_current + 1);
  if (event->button() == Qt::RightButton) show(m_current - 1);
}

void Presentation::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Theme::instance().tokens().base); }

}  // namespace isotone
