#include "ui/pages/supernet_dialog.h"

#include <algorithm>
#include <thread>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace isotone {

namespace {

using How = DesignChoice::How;

constexpr int kMostEpochs = 10'000, kDesigns = 100, kFormWidth = 330;

template <class Widget>
Widget* named(Widget* widget, const char* name) {
  widget->setObjectName(QLatin1String("supernet") + QLatin1String(name));
  return widget;
}

StyledLabel* section(const QString& text) {
  auto* label = new StyledLabel(TextStyle::Section);
  label->setText(text);
  return label;
}

StyledLabel* note(const char* name) {
  auto* label = named(new StyledLabel(TextStyle::Secondary, &Tokens::secondText), name);
  label->setWordWrap(true);
  return label;
}

QFormLayout* form() {
  auto* rows = new QFormLayout;
  rows->setHorizontalSpacing(2 * metrics::kGrid);
  return rows;
}

}  // namespace

SupernetDialog::SupernetDialog(SupernetModel& model, QWidget* parent) : QDialog(parent), m_model(model) {
  setObjectName(QStringLiteral("supernetDialog"));
  setWindowTitle(tr("Real accuracies"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* left = new QWidget;
  left->setFixedWidth(kFormWidth);
  auto* rows = new QVBoxLayout(left);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(2 * metrics::kGrid);
  rows->addLayout(buildTraining());
  rows->addWidget(new Separator(Qt::Horizontal));
  rows->addLayout(buildEvaluation());
  rows->addStretch(1);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(metrics::kPageMargin);
  columns->addWidget(left);
  columns->addWidget(new Separator(Qt::Vertical));
  columns->addLayout(buildCurves(), 1);
  m_busy = new BusyLine(QStringLiteral("supernet"));
  auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
  // The line's place stays when nothing runs: curves must not jump.
  QSizePolicy kept = m_busy->sizePolicy();
  kept.setRetainSizeWhenHidden(true);
  m_busy->setSizePolicy(kept);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(metrics::kPageMargin);
  foot->addWidget(m_busy, 1);
  foot->addWidget(close);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, 2 * metrics::kGrid);
  layout->setSpacing(2 * metrics::kGrid);
  layout->addLayout(columns, 1);
  layout->addLayout(foot);
  resize(1040, 620);
  connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_busy, &BusyLine::cancelled, &model, &SupernetModel::cancel);
  connect(&model, &SupernetModel::changed, this, &SupernetDialog::follow);
  connect(&model, &SupernetModel::changed, this, &SupernetDialog::followCurves);
  connect(&model, &SupernetModel::progressed, this, &SupernetDialog::followProgress);
  follow();
  followCurves();
}

QLayout* SupernetDialog::buildTraining() {
  const int cores = int(std::max(1u, std::thread::hardware_concurrency()));
  m_epochs = named(new QSpinBox, "Epochs");
  m_epochs->setRange(1, kMostEpochs);
  m_epochs->setValue(m_model.hasNetwork() ? m_model.network().options.epochs : SupernetModel::Training().epochs);
  m_threads = named(new QSpinBox, "Threads");
  m_threads->setRange(1, cores);
  m_threads->setValue(cores);
  auto* rows = form();
  rows->addRow(tr("&Epochs"), m_epochs);
  rows->addRow(tr("&Threads"), m_threads);
  m_state = note("State");
  m_trainingNote = note("TrainingNote");
  m_resume = named(new QPushButton(tr("Resume")), "Resume");
  m_train = named(new QPushButton, "Train");
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(metrics::kGrid);
  buttons->addWidget(m_resume);
  buttons->addWidget(m_train);
  buttons->addStretch(1);
  auto* layout = new QVBoxLayout;
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(section(tr("One network for all designs")));
  layout->addWidget(m_state);
  layout->addLayout(rows);
  layout->addWidget(m_trainingNote);
  layout->addLayout(buttons);
  connect(m_epochs, &QSpinBox::valueChanged, this, &SupernetDialog::follow);
  connect(m_train, &QPushButton::clicked, this, [this] { m_model.train(training(false)); });
  connect(m_resume, &QPushButton::clicked, this, [this] { m_model.train(training(true)); });
  return layout;
}

QLayout* SupernetDialog::buildEvaluation() {
  auto* rows = form();
  QList<How> offers{How::Random, How::Spread};
  if (m_model.liveDesigns() > 0) offers.append(How::All);
  m_designs = new DesignChoiceRows(QStringLiteral("supernet"), offers, kDesigns, rows, this);
  m_evaluationNote = note("EvaluationNote");
  m_evaluate = named(new QPushButton(tr("Count accuracies")), "Evaluate");
  auto* button = new QHBoxLayout;
  button->addWidget(m_evaluate);
  button->addStretch(1);
  auto* layout = new QVBoxLayout;
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(section(tr("Accuracies of designs")));
  layout->addLayout(rows);
  layout->addWidget(m_evaluationNote);
  layout->addLayout(button);
  connect(m_designs, &DesignChoiceRows::changed, this, &SupernetDialog::follow);
  connect(m_evaluate, &QPushButton::clicked, this, [this] { m_model.evaluate(m_designs->choice()); });
  return layout;
}

QLayout* SupernetDialog::buildCurves() {
  auto* layout = new QVBoxLayout;
  layout->setSpacing(metrics::kGrid);
  m_accuracy = named(new FigureView, "Accuracy");
  m_loss = named(new FigureView, "Loss");
  m_accuracy->setAccessibleName(tr("Held-out accuracy by epoch"));
  m_loss->setAccessibleName(tr("Loss by epoch"));
  layout->addWidget(m_accuracy, 3);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addWidget(m_loss, 2);
  return layout;
}

SupernetModel::Training SupernetDialog::training(bool resume) const { return {m_epochs->value(), m_threads->value(), resume}; }

void SupernetDialog::follow() {
  const bool idle = m_model.busy() == SupernetModel::Busy::No;
  const bool resumes = m_model.canResume() && idle;
  m_state->setText(m_model.hasNetwork() ? m_model.summary() : tr("Nothing is trained yet."));
  m_trainingNote->setText(m_model.trainingNote(training(resumes)));
  m_train->setText(m_model.hasNetwork() && idle ? tr("Train anew") : tr("Train"));
  m_resume->setVisible(resumes);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_epochs, m_threads, m_train}) widget->setEnabled(idle);
  m_designs->setEnabled(idle && m_model.hasNetwork());
  m_evaluationNote->setText(m_model.evaluationNote(m_designs->choice()));
  m_evaluate->setEnabled(idle && m_model.hasNetwork());
  // The next step carries the accent: to train, to go on, to count.
  QPushButton* next = resumes ? m_resume : m_model.hasNetwork() ? m_evaluate : m_train;
  for (QPushButton* button : {m_train, m_resume, m_evaluate}) setPrimary(*button, button == next);
  followProgress();
}

void SupernetDialog::followCurves() {
  const bool training = m_model.busy() == SupernetModel::Busy::Training;
  const QString waiting = training ? tr("The curves begin after the first epoch.") : tr("The curves appear when a network is trained.");
  m_accuracy->setEmptyText(waiting);
  m_loss->setEmptyText({});
  m_accuracy->setFigure(m_model.hasNetwork() ? m_model.accuracyCurves() : Figure{});
  m_loss->setFigure(m_model.hasNetwork() ? m_model.lossCurve() : Figure{});
}

void SupernetDialog::followProgress() {
  m_busy->setVisible(m_model.busy() != SupernetModel::Busy::No);
  m_busy->showProgress(m_model.step(), m_model.fraction());
}

}  // namespace isotone
