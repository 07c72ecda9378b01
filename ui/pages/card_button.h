// A card that is a button: a title, a line below it and a line of facts.
#pragma once

#include <QAbstractButton>

namespace isotone {

class CardButton : public QAbstractButton {
  Q_OBJECT
 public:
  CardButton(const QString& title, const QString& line, const QString& facts, QWidget* parent = nullptr);
  void setBadge(const QString& badge) { m_badge = badge; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  QString m_line, m_facts, m_badge;
};

}  // namespace isotone
