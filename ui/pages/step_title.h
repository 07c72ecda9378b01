// The heading of one step on a path: its number in a circle, then what is to be done.
#pragma once

#include <QWidget>

namespace isotone {

class StyledLabel;

class StepTitle : public QWidget {
  Q_OBJECT
 public:
  explicit StepTitle(int number, QWidget* parent = nullptr);
  void setText(const QString& text);
  /// Reached steps stand out, those that wait for an earlier one are quiet.
  void setReached(bool reached);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_number;
  bool m_reached = true;
  StyledLabel* m_text = nullptr;
};

}  // namespace isotone
