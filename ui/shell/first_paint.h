// Ends the program once a window has been painted for the first time: what the start-up benchmark runs.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace isotone {

class FirstPaint : public QObject {
 public:
  explicit FirstPaint(QWidget& window) : QObject(&window) { window.installEventFilter(this); }

  bool eventFilter(QObject*, QEvent* event) override {
    // UpdateRequest paints the whole window; the timer fires when that has been done.
    if (event->type() == QEvent::UpdateRequest) QTimer::singleShot(0, qApp, &QApplication::quit);
    return false;
  }
};

}  // namespace isotone
