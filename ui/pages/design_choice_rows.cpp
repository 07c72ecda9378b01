#include "ui/pages/design_choice_rows.h"

namespace isotone {

DesignChoiceRows::DesignChoiceRows(const QString& prefix, const QList<How>& offers, int count, QFormLayout* form, QObject* parent)
    : QObject(parent), m_how(new QComboBox), m_count(new QSpinBox) {
  const auto title = [](How how) {
    switch (how) {
      case How::Anchors: return tr("Anchor designs, which teach most about a device");
      case How::Random: return tr("Random designs");
      case How::Spread: return tr("Designs from small to large");
      case How::All: return tr("All designs of the workspace");
      case How::File: break;
    }
    return QString();
  };
  for (const How how : offers) m_how->addItem(title(how), int(how));
  m_how->setObjectName(prefix + QStringLiteral("How"));
  m_count->setObjectName(prefix + QStringLiteral("Count"));
  m_count->setRange(1, 1'000'000);
  m_count->setGroupSeparatorShown(true);
  m_count->setValue(count);
  form->addRow(tr("&Designs"), m_how);
  form->addRow(tr("&How many"), m_count);
  connect(m_how, &QComboBox::currentIndexChanged, this, &DesignChoiceRows::follow);
  connect(m_count, &QSpinBox::valueChanged, this, &DesignChoiceRows::changed);
}

DesignChoice DesignChoiceRows::choice() const {
  return {How(m_how->currentData().toInt()), std::size_t(m_count->value()), {}};
}

void DesignChoiceRows::setEnabled(bool enabled) {
  m_enabled = enabled;
  m_how->setEnabled(enabled);
  m_count->setEnabled(enabled && choice().how != How::All);
}

void DesignChoiceRows::follow() {
  setEnabled(m_enabled);
  Q_EMIT changed();
}

}  // namespace isotone
