// A few words of which exactly one is chosen: [ Limits | Weights ].
#pragma once

#include <QStringList>
#include <QWidget>

namespace isotone {

class Segmented : public QWidget {
  Q_OBJECT
 public:
  explicit Segmented(QWidget* parent = nullptr);
  /// Keeps the current place where it still exists.
  void setOptions(const QStringList& options);
  const QStringList& options() const { return m_options; }
  int current() const { return m_current; }
  void setCurrent(int index);                           // emits when it changes
  void setOptionEnabled(int index, bool enabled);
  QRectF segmentRect(int index) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void currentChanged(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  int at(const QPointF& place) const;
  bool usable(int index) const;
  QStringList m_options;
  QList<bool> m_enabled;
  int m_current = 0;
  int m_hovered = -1;
};

}  // namespace isotone
