// The pages at the left edge: icon and word.
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

namespace isotone {

class RailButton : public QAbstractButton {
  Q_OBJECT
 public:
  explicit RailButton(const QString& icon, QWidget* parent = nullptr);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  bool m_focusByKeys = false;
  QString m_icon;
};

class NavigationRail : public QWidget {
  Q_OBJECT
 public:
  /// One button a page name; icons carry the same names.
  explicit NavigationRail(const QStringList& pages, QWidget* parent = nullptr);
  void setTitles(const QStringList& titles);
  void setCurrent(int index);
  void setPageEnabled(int index, bool enabled);
  RailButton* button(int index) const { return m_buttons.at(index); }

 Q_SIGNALS:
  void chosen(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QList<RailButton*> m_buttons;
};

}  // namespace isotone
