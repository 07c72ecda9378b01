// The verdict on reusing one device's predictor for another, in words, with the numbers behind it.
#pragma once

#include <QWidget>

#include "ui/view_models/monotonicity_model.h"

namespace isotone {

class StyledLabel;

class VerdictCard : public QWidget {
  Q_OBJECT
 public:
  explicit VerdictCard(QWidget* parent = nullptr);
  void showVerdict(const MonotonicityModel::Pair& pair, const QString& proxyTitle);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QColor colour() const;
  Verdict m_verdict = Verdict::Adapt;
  StyledLabel *m_title = nullptr, *m_advice = nullptr, *m_srcc = nullptr, *m_srccText = nullptr;
  StyledLabel *m_regret = nullptr, *m_regretText = nullptr;
};

}  // namespace isotone
