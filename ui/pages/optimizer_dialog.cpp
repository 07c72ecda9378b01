#include "ui/pages/optimizer_dialog.h"

#include <cmath>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/note_label.h"

namespace isotone {

OptimizerDialog::OptimizerDialog(OptimizerModel& model, QWidget* parent) : QDialog(parent), m_model(model) {
  setObjectName(QStringLiteral("optimizerDialog"));
  setWindowTitle(tr("Train the optimizer network"));
  setAttribute(Qt::WA_DeleteOnClose);
  const auto button = [](const QString& text, const char* name) {
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
  };
  m_state = new NoteLabel(2, TextStyle::Body, &Tokens::text);
  m_state->setObjectName(QStringLiteral("optimizerDialogState"));
  m_fleet = new QSpinBox;
  m_fleet->setObjectName(QStringLiteral("optimizerFleet"));
  m_fleet->setRange(50, 20'000);
  m_fleet->setSingleStep(500);
  m_fleet->setValue(2000);
  m_fleet->setGroupSeparatorShown(true);
  m_seed = new QSpinBox;
  m_seed->setObjectName(QStringLiteral("optimizerSeed"));
  m_seed->setRange(1, 1'000'000);
  for (QSpinBox* box : {m_fleet, m_seed}) {
    box->setFixedWidth(120);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
  }
  m_distil = new FigureView;
  m_tune = new FigureView;
  m_distil->setEmptyText(tr("The loss follows here while it learns."));
  m_tune->setEmptyText(tr("The loss follows here while it learns."));
  m_progress = new QProgressBar;
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(4);
  m_step = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_train = button(tr("Train"), "optimizerTrain");
  m_resume = button(tr("Resume"), "optimizerResume");
  m_cancel = button(tr("Cancel the training"), "optimizerCancel");
  m_close = button(tr("Close"), "optimizerClose");
  for (auto* primary : {m_train, m_resume}) primary->setProperty("primary", true);

  auto* form = new QFormLayout;
  form->setHorizontalSpacing(2 * metrics::kGrid);
  form->addRow(tr("Made-up devices to learn from"), m_fleet);
  form->addRow(tr("Seed"), m_seed);
  auto* curves = new QHBoxLayout;
  curves->setSpacing(3 * metrics::kGrid);
  curves->addWidget(m_distil, 1);
  curves->addWidget(m_tune, 1);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_step, 1);
  for (auto* one : {m_cancel, m_resume, m_train, m_close}) buttons->addWidget(one);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin);
  layout->setSpacing(2 * metrics::kGrid);
  layout->addWidget(m_state);
  layout->addLayout(form);
  layout->addLayout(curves, 1);
  layout->addWidget(m_progress);
  layout->addLayout(buttons);
  resize(760, 520);
  connect(m_train, &QPushButton::clicked, this, [this] { start(false); });
  connect(m_resume, &QPushButton::clicked, this, [this] { start(true); });
  connect(m_cancel, &QPushButton::clicked, this, [this] { m_model.cancel(); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
  connect(&m_model, &OptimizerModel::changed, this, &OptimizerDialog::follow);
  m_model.activate();
  follow();
}

void OptimizerDialog::start(bool resume) {
  m_model.train({.fleet = std::size_t(m_fleet->value()), .seed = std::uint64_t(m_seed->value()), .resume = resume});
}

void OptimizerDialog::follow() {
  const bool training = m_model.isTraining();
  m_state->setText(m_model.stateSentence());
  m_distil->setFigure(m_model.loss(TrainingPoint::Phase::Distil));
  m_tune->setFigure(m_model.loss(TrainingPoint::Phase::Tune));
  for (QSpinBox* box : {m_fleet, m_seed}) box->setEnabled(!training);
  m_cancel->setVisible(training);
  m_train->setVisible(!training);
  m_train->setText(m_model.state() == NetworkState::Begun ? tr("Start anew") : tr("Train"));
  m_resume->setVisible(!training && m_model.state() == NetworkState::Begun);
  // The place stays when nothing runs, so that the pictures do not jump.
  m_progress->setRange(0, training && m_model.fraction() < 0 ? 0 : 1000);
  if (!training || m_model.fraction() >= 0) m_progress->setValue(training ? int(std::lround(m_model.fraction() * 1000)) : 0);
  m_step->setText(m_model.step());
}

}  // namespace isotone
