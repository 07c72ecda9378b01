// The verdict on reusing one device's predictor for another, in words, with the numbers behind it.
#pragma once

#include <QList>
#include <QWidget>

#include "ui/view_models/monotonicity_model.h"

class QHBoxLayout;
class QPushButton;

namespace isotone {

class StyledLabel;

class VerdictCard : public QWidget {
  Q_OBJECT
 public:
  explicit VerdictCard(QWidget* parent = nullptr);
  void showVerdict(const MonotonicityModel::Pair& pair, const QString& proxyTitle);
  /// A target that nothing is known about in this metric.
  void showUnmeasured(const QString& targetTitle);

 Q_SIGNALS:
  void adaptWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Fact { QWidget* holder = nullptr; StyledLabel *number = nullptr, *text = nullptr; };
  QColor colour() const;
  void setVerdict(Verdict verdict);
  void setFact(int index, const QString& number, const QString& text);
  Verdict m_verdict = Verdict::Adapt;
  StyledLabel *m_title = nullptr, *m_advice = nullptr;
  QList<Fact> m_facts;  // SRCC, expected regret, regret that was measured
  QPushButton* m_adapt = nullptr;
};

}  // namespace isotone
