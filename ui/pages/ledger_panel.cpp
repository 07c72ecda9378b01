#include "ui/pages/ledger_panel.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/pages/surface.h"

namespace isotone {

LedgerPanel::LedgerPanel(AdaptationModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
  setObjectName(QStringLiteral("ledger"));
  const auto label = [](TextStyle style, TokenColour colour = &Tokens::secondText) {
    auto* made = new StyledLabel(style, colour);
    made->setWordWrap(true);
    return made;
  };
  m_title = label(TextStyle::Section, &Tokens::text);
  m_headline = label(TextStyle::Body, &Tokens::text);
  m_breakEven = label(TextStyle::Secondary);
  m_assumptions = label(TextStyle::Secondary, &Tokens::thirdText);
  m_headline->setObjectName(QStringLiteral("ledgerHeadline"));
  m_breakEven->setObjectName(QStringLiteral("ledgerBreakEven"));
  m_assumptions->setObjectName(QStringLiteral("ledgerAssumptions"));
  m_devices = new QSpinBox;
  m_devices->setObjectName(QStringLiteral("ledgerDevices"));
  m_devices->setRange(1, 100'000);
  m_scratch = new QSpinBox;
  m_scratch->setObjectName(QStringLiteral("ledgerScratch"));
  m_scratch->setRange(1, 1'000'000);
  m_scratch->setGroupSeparatorShown(true);
  m_minutes = new QDoubleSpinBox;
  m_minutes->setObjectName(QStringLiteral("ledgerMinutes"));
  m_minutes->setRange(0.01, 10'000);
  m_minutes->setDecimals(2);
  m_minutes->setSingleStep(0.5);
  auto* inputs = new QHBoxLayout;
  inputs->setSpacing(2 * metrics::kGrid);
  const auto input = [&](StyledLabel*& name, QAbstractSpinBox* control) {
    name = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
    name->setBuddy(control);
    control->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(name);
    column->addWidget(control);
    inputs->addLayout(column);
  };
  input(m_devicesLabel, m_devices);
  input(m_scratchLabel, m_scratch);
  input(m_minutesLabel, m_minutes);
  inputs->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(m_title);
  layout->addWidget(m_headline);
  layout->addLayout(inputs);
  layout->addWidget(m_breakEven);
  layout->addWidget(m_assumptions);
  layout->addStretch(1);
  connect(m_devices, &QSpinBox::valueChanged, this, [this](int value) { m_model.setNewDevices(std::size_t(value)); });
  connect(m_scratch, &QSpinBox::valueChanged, this, [this](int value) { m_model.setFromScratch(std::size_t(value)); });
  connect(m_minutes, &QDoubleSpinBox::valueChanged, this, [this](double value) { m_model.setMinutesEach(value); });
  connect(&model, &AdaptationModel::ledgerChanged, this, &LedgerPanel::follow);
}

void LedgerPanel::follow() {
  const LedgerInput& input = m_model.ledgerInput();
  const QSignalBlocker devices(m_devices), scratch(m_scratch), minutes(m_minutes);
  m_devices->setValue(int(input.newDevices));
  m_scratch->setValue(int(input.fromScratch));
  // What is shown is rounded: only another value than that replaces what a person types.
  if (qAbs(m_minutes->value() - input.minutesEach) > 0.005) m_minutes->setValue(input.minutesEach);
  m_headline->setText(m_model.ledgerHeadline());
  m_breakEven->setText(m_model.ledgerBreakEven());
  m_assumptions->setText(m_model.ledgerAssumptions());
}

void LedgerPanel::retranslate() {
  m_title->setText(tr("What it saves, against a predictor from scratch for each"));
  m_devicesLabel->setText(tr("New devices"));
  m_scratchLabel->setText(tr("From scratch"));
  m_minutesLabel->setText(tr("Minutes each"));
  m_devices->setAccessibleName(tr("New devices"));
  m_scratch->setAccessibleName(tr("Measurements of a predictor from scratch"));
  m_minutes->setAccessibleName(tr("Minutes for each measurement"));
  follow();
}

}  // namespace isotone
