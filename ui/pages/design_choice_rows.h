// Two rows of a form: which designs of the workspace or its space, and how many.
#pragma once

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include "core/workspace/measure_designs.h"

namespace isotone {

class DesignChoiceRows : public QObject {
  Q_OBJECT
 public:
  using How = DesignChoice::How;
  /// Adds its rows to the form. What is chosen first is the first of `offers`, `count` of them.
  DesignChoiceRows(const QString& prefix, const QList<How>& offers, int count, QFormLayout* form, QObject* parent);
  DesignChoice choice() const;
  void setEnabled(bool enabled);

 Q_SIGNALS:
  void changed();

 private:
  void follow();
  QComboBox* m_how = nullptr;
  QSpinBox* m_count = nullptr;
  bool m_enabled = true;
};

}  // namespace isotone
