// A short tour of the real window: a callout that points at one thing after another. Next, Back and Esc; arrow keys too.
#pragma once

#include <functional>

#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace isotone {

struct GuideStep {
  QString page;     // that is in front, by name
  QString target;   // object name of what is pointed at; where it is missing the callout stands in the middle
  QString title, text;
};

class Guide : public QWidget {
  Q_OBJECT
 public:
  /// Covers `window` until it is left; `show` brings a page to the front. Deletes itself.
  Guide(QList<GuideStep> steps, std::function<void(const QString& page)> show, QWidget* window);
  static QList<GuideStep> steps();
  int current() const { return m_current; }
  QWidget* target() const { return m_target; }
  /// Where the callout stands, in the window.
  QRect calloutRect() const;
  void go(int step);

 Q_SIGNALS:
  void left(bool finished);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool focusNextPrevChild(bool next) override;   // stays among the callout's buttons

 private:
  void leave(bool finished);
  void place();
  QRect targetRect() const;   // empty when there is none
  QList<GuideStep> m_steps;
  std::function<void(const QString&)> m_show;
  int m_current = -1;
  QPointer<QWidget> m_target;
  QWidget* m_callout = nullptr;
  QLabel *m_count = nullptr, *m_title = nullptr, *m_text = nullptr;
  QPushButton *m_leave = nullptr, *m_back = nullptr, *m_next = nullptr;
};

}  // namespace isotone
