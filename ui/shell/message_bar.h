// Something that went wrong, said where it is seen without stopping anybody.
#pragma once

#include <QWidget>

class QPushButton;

namespace isotone {

class StyledLabel;

class MessageBar : public QWidget {
  Q_OBJECT
 public:
  explicit MessageBar(QWidget* parent = nullptr);
  void showMessage(const QString& text);
  QString message() const;
  void retranslate();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  StyledLabel* m_text = nullptr;
  QPushButton* m_close = nullptr;
};

}  // namespace isotone
