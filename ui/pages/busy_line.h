// One line of a page or dialog while its job runs: how far it is, at what, and the button that stops it.
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace isotone {

class StyledLabel;

class BusyLine : public QWidget {
  Q_OBJECT
 public:
  /// Widgets get `prefix` before their names: "trainingStep", "trainingProgress", "trainingCancel".
  explicit BusyLine(const QString& prefix, QWidget* parent = nullptr);
  /// `fraction` below 0: unknown.
  void showProgress(const QString& step, double fraction);

 Q_SIGNALS:
  void cancelled();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QProgressBar* m_progress = nullptr;
  StyledLabel* m_step = nullptr;
  QPushButton* m_cancel = nullptr;
};

}  // namespace isotone
