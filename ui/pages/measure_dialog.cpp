#include "ui/pages/measure_dialog.h"

#include <array>

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

using How = DesignChoice::How;

constexpr std::array kRuntimes{Runtime::Float32, Runtime::Int8OneDnn, Runtime::Int8Qnnpack};
constexpr int kAnchors = 20, kRandom = 100;

}  // namespace

MeasureDialog::MeasureDialog(MeasureModel& model, QWidget* parent) : QDialog(parent), m_model(model) {
  setObjectName(QStringLiteral("measureDialog"));
  setWindowTitle(tr("Measure this computer"));
  setAttribute(Qt::WA_DeleteOnClose);
  const auto named = [](auto* widget, const QString& name) {
    widget->setObjectName(name);
    return widget;
  };
  m_how = named(new QComboBox, QStringLiteral("measureHow"));
  if (model.hasOtherDevices()) m_how->addItem(tr("Anchor designs, which teach most about a device"), int(How::Anchors));
  m_how->addItem(tr("Random designs"), int(How::Random));
  if (model.liveDesigns() > 0) m_how->addItem(tr("All designs of the workspace"), int(How::All));
  m_count = named(new QSpinBox, QStringLiteral("measureCount"));
  m_count->setRange(1, 1'000'000);
  m_count->setGroupSeparatorShown(true);
  m_count->setValue(model.hasOtherDevices() ? kAnchors : kRandom);

  auto* precisions = new QVBoxLayout;
  for (const Runtime runtime : kRuntimes) {
    m_runtimes.push_back(named(new QCheckBox(MeasureModel::runtimeTitle(runtime)), QLatin1String("measure-") + QLatin1String(runtimeName(runtime))));
    m_runtimes.back()->setChecked(runtime != Runtime::Int8Qnnpack);
    precisions->addWidget(m_runtimes.back());
  }
  auto* threads = new QHBoxLayout;
  threads->setSpacing(2 * metrics::kGrid);
  for (const int count : MeasureModel::threadChoices()) {
    m_threads.push_back(named(new QCheckBox(countText(count)), QStringLiteral("measureThreads%1").arg(count)));
    m_threads.back()->setProperty("threads", count);
    m_threads.back()->setChecked(count == 1);
    threads->addWidget(m_threads.back());
  }
  threads->addStretch(1);
  m_again = named(new QCheckBox(tr("Also what is measured already")), QStringLiteral("measureAgain"));
  m_note = named(new StyledLabel(TextStyle::Secondary, &Tokens::secondText), QStringLiteral("measureNote"));
  m_note->setWordWrap(true);
  m_note->setMinimumWidth(420);

  auto* form = new QFormLayout;
  form->setHorizontalSpacing(2 * metrics::kGrid);
  form->addRow(tr("&Designs"), m_how);
  form->addRow(tr("&How many"), m_count);
  form->addRow(tr("Precision"), precisions);
  form->addRow(tr("Threads"), threads);
  form->addRow(QString(), m_again);
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  auto* start = named(m_buttons->addButton(tr("Measure"), QDialogButtonBox::AcceptRole), QStringLiteral("measureStart"));
  start->setProperty("primary", true);
  start->setDefault(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin);
  layout->setSpacing(2 * metrics::kGrid);
  layout->addLayout(form);
  layout->addWidget(m_note);
  layout->addWidget(m_buttons);
  connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
    m_model.start(choice());
    accept();
  });
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_how, &QComboBox::currentIndexChanged, this, &MeasureDialog::follow);
  connect(m_count, &QSpinBox::valueChanged, this, &MeasureDialog::follow);
  for (const auto* boxes : {&m_runtimes, &m_threads})
    for (QCheckBox* box : *boxes) connect(box, &QCheckBox::toggled, this, &MeasureDialog::follow);
  follow();
}

MeasureModel::Choice MeasureDialog::choice() const {
  MeasureModel::Choice chosen;
  chosen.designs.how = How(m_how->currentData().toInt());
  chosen.designs.count = std::size_t(m_count->value());
  for (std::size_t i = 0; i < kRuntimes.size(); ++i)
    if (m_runtimes[i]->isChecked()) chosen.runtimes.push_back(kRuntimes[i]);
  for (const QCheckBox* box : m_threads)
    if (box->isChecked()) chosen.threads.push_back(box->property("threads").toInt());
  chosen.again = m_again->isChecked();
  return chosen;
}

void MeasureDialog::follow() {
  const auto chosen = choice();
  const bool all = chosen.designs.how == How::All;
  m_count->setEnabled(!all);
  const int designs = all ? m_model.liveDesigns() : int(chosen.designs.count);
  const int devices = int(chosen.runtimes.size() * chosen.threads.size());
  m_note->setText(devices == 0 ? tr("Choose a precision and a number of threads.")
                               : tr("Each precision with each number of threads becomes a device: %1 designs on %n device(s). Leave the computer "
                                    "alone meanwhile. You may stop at any time and go on later.", nullptr, devices).arg(countText(designs)));
  for (auto* button : m_buttons->buttons())
    if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) button->setEnabled(devices > 0 && designs > 0);
}

}  // namespace isotone
