#include "ui/pages/train_dialog.h"

#include <algorithm>

#include <QVBoxLayout>

namespace isotone {

TrainDialog::TrainDialog(PredictorsModel& model, const QString& device, QWidget* parent)
    : FormDialog(QStringLiteral("train"), tr("Train a predictor"), tr("Train"), parent), m_model(model) {
  m_kind = named(new QComboBox, "Kind");
  for (const auto& kind : predictorKinds()) m_kind->addItem(PredictorsModel::kindTitle(kind), toText(kind));
  m_kind->setCurrentIndex(std::max(0, m_kind->findData(QStringLiteral("ridge-rich"))));
  m_target = named(new QComboBox, "Target");
  for (const auto& target : model.targets()) m_target->addItem(model.targetTitle(target), toText(target));
  m_target->setCurrentIndex(std::max(0, m_target->findData(toText(model.currentTarget()))));
  m_samples = named(new QSpinBox, "Samples");
  m_samples->setRange(10, 1'000'000);
  m_samples->setValue(900);
  m_samples->setGroupSeparatorShown(true);
  m_seed = named(new QSpinBox, "Seed");
  m_seed->setRange(1, 1'000'000);
  m_current = named(new QRadioButton(tr("%1 alone").arg(device)), "Current");
  m_all = named(new QRadioButton(tr("every device that has been measured")), "All");
  m_current->setChecked(true);

  auto* devices = new QVBoxLayout;
  devices->addWidget(m_current);
  devices->addWidget(m_all);
  form()->addRow(tr("&Predictor"), m_kind);
  form()->addRow(tr("&Quantity"), m_target);
  form()->addRow(tr("&Measurements to learn from"), m_samples);
  form()->addRow(tr("&Seed"), m_seed);
  form()->addRow(tr("Devices"), devices);
  for (auto* box : {m_kind, m_target}) connect(box, &QComboBox::currentIndexChanged, this, &TrainDialog::follow);
  connect(m_samples, &QSpinBox::valueChanged, this, &TrainDialog::follow);
  follow();
}

void TrainDialog::start() { m_model.train(training()); }

PredictorsModel::Training TrainDialog::training() const {
  PredictorsModel::Training chosen;
  chosen.kind = m_kind->currentData().toString().toStdString();
  chosen.target = m_target->currentData().toString().toStdString();
  chosen.samples = std::size_t(m_samples->value());
  chosen.seed = std::uint64_t(m_seed->value());
  chosen.allDevices = m_all->isChecked();
  return chosen;
}

void TrainDialog::follow() {
  const auto chosen = training();
  const bool perDevice = !chosen.target.starts_with("accuracy:");
  for (auto* choice : {m_current, m_all}) choice->setEnabled(perDevice);
  const auto available = m_model.available(chosen.target);
  QString note = tr("%1 designs have this value on the current device.").arg(countText(qint64(available)));
  note += QLatin1Char(' ');
  note += tr("The evaluation learns from %1 of them and is judged on others; the predictor that is stored learns from all.")
              .arg(countText(qint64(std::min(chosen.samples, available))));
  if (chosen.kind == "mlp") note += QLatin1Char(' ') + tr("A neural ensemble takes seconds to minutes for each device.");
  setNote(note);
  setCanStart(available >= 10 || (perDevice && m_all->isChecked()));
}

}  // namespace isotone
