#include "ui/pages/measure_dialog.h"

#include <array>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

using How = DesignChoice::How;

constexpr std::array kRuntimes{Runtime::Float32, Runtime::Int8OneDnn, Runtime::Int8Qnnpack};
constexpr int kAnchors = 20, kRandom = 100;

}  // namespace

MeasureDialog::MeasureDialog(MeasureModel& model, QWidget* parent)
    : FormDialog(QStringLiteral("measure"), tr("Measure this computer"), tr("Measure"), parent), m_model(model) {
  QList<How> offers{How::Random};
  if (model.hasOtherDevices()) offers.prepend(How::Anchors);
  if (model.liveDesigns() > 0) offers.append(How::All);
  m_designs = new DesignChoiceRows(QStringLiteral("measure"), offers, model.hasOtherDevices() ? kAnchors : kRandom, form(), this);
  auto* precisions = new QVBoxLayout;
  for (const Runtime runtime : kRuntimes) {
    m_runtimes.push_back(named(new QCheckBox(MeasureModel::runtimeTitle(runtime)), runtimeName(runtime)));
    m_runtimes.back()->setChecked(runtime != Runtime::Int8Qnnpack);
    precisions->addWidget(m_runtimes.back());
  }
  auto* threads = new QHBoxLayout;
  threads->setSpacing(2 * metrics::kGrid);
  for (const int count : MeasureModel::threadChoices()) {
    m_threads.push_back(named(new QCheckBox(countText(count)), qPrintable(QStringLiteral("Threads%1").arg(count))));
    m_threads.back()->setProperty("threads", count);
    m_threads.back()->setChecked(count == 1);
    threads->addWidget(m_threads.back());
  }
  threads->addStretch(1);
  m_again = named(new QCheckBox(tr("Also what is measured already")), "Again");
  form()->addRow(tr("Precision"), precisions);
  form()->addRow(tr("Threads"), threads);
  form()->addRow(QString(), m_again);
  connect(m_designs, &DesignChoiceRows::changed, this, &MeasureDialog::follow);
  for (const auto* boxes : {&m_runtimes, &m_threads})
    for (QCheckBox* box : *boxes) connect(box, &QCheckBox::toggled, this, &MeasureDialog::follow);
  follow();
}

void MeasureDialog::start() { m_model.start(choice()); }

MeasureModel::Choice MeasureDialog::choice() const {
  MeasureModel::Choice chosen;
  chosen.designs = m_designs->choice();
  for (std::size_t i = 0; i < kRuntimes.size(); ++i)
    if (m_runtimes[i]->isChecked()) chosen.runtimes.push_back(kRuntimes[i]);
  for (const QCheckBox* box : m_threads)
    if (box->isChecked()) chosen.threads.push_back(box->property("threads").toInt());
  chosen.again = m_again->isChecked();
  return chosen;
}

void MeasureDialog::follow() {
  const auto chosen = choice();
  const int designs = chosen.designs.how == How::All ? m_model.liveDesigns() : int(chosen.designs.count);
  const int devices = int(chosen.runtimes.size() * chosen.threads.size());
  setNote(devices == 0 ? tr("Choose a precision and a number of threads.")
                       : tr("Each precision with each number of threads becomes a device: %1 designs on %n device(s). Leave the computer "
                            "alone meanwhile. You may stop at any time and go on later.", nullptr, devices).arg(countText(designs)));
  setCanStart(devices > 0 && designs > 0);
}

}  // namespace isotone
