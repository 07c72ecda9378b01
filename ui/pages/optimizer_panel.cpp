#include "ui/pages/optimizer_panel.h"

#include <cmath>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/note_label.h"
#include "ui/pages/optimizer_dialog.h"

namespace isotone {

OptimizerPanel::OptimizerPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(OptimizerModel::of(session)), m_chosen(session) {
  setObjectName(QStringLiteral("optimizerPanel"));
  m_regret = new FigureView;
  m_regret->setObjectName(QStringLiteral("optimizerRegret"));
  auto* pictures = new QHBoxLayout;
  pictures->setContentsMargins(metrics::kPageMargin, metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  pictures->setSpacing(4 * metrics::kGrid);
  pictures->addWidget(m_regret, 600);
  pictures->addLayout(buildState(), 560);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(pictures, 1);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addLayout(buildChosen());
  connect(&m_model, &OptimizerModel::changed, this, &OptimizerPanel::follow);
  connect(&m_chosen, &ChosenPredictors::changed, this, &OptimizerPanel::followChosen);
  retranslate();
}

QLayout* OptimizerPanel::buildState() {
  m_title = new StyledLabel(TextStyle::Section);
  m_state = new NoteLabel(3, TextStyle::Body, &Tokens::text);
  m_state->setObjectName(QStringLiteral("optimizerState"));
  m_train = new QPushButton;
  m_train->setObjectName(QStringLiteral("trainOptimizerButton"));
  m_progress = new QProgressBar;
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(4);
  m_distil = new FigureView;
  m_tune = new FigureView;
  m_distil->setObjectName(QStringLiteral("distilLoss"));
  m_tune->setObjectName(QStringLiteral("tuneLoss"));
  auto* head = new QHBoxLayout;
  head->addWidget(m_title);
  head->addStretch(1);
  head->addWidget(m_train);
  auto* curves = new QHBoxLayout;
  curves->setSpacing(3 * metrics::kGrid);
  curves->addWidget(m_distil, 1);
  curves->addWidget(m_tune, 1);
  auto* state = new QVBoxLayout;
  state->setSpacing(metrics::kGrid);
  state->addLayout(head);
  state->addWidget(m_state);
  state->addWidget(m_progress);
  state->addWidget(new Separator(Qt::Horizontal));
  state->addLayout(curves, 1);
  connect(m_train, &QPushButton::clicked, this, &OptimizerPanel::openTraining);
  return state;
}

QLayout* OptimizerPanel::buildChosen() {
  m_chosenTitle = new StyledLabel(TextStyle::Section);
  m_chosenDevice = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  auto* head = new QHBoxLayout;
  head->setSpacing(metrics::kGrid);
  head->addWidget(m_chosenTitle);
  head->addWidget(m_chosenDevice);
  head->addStretch(1);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(3 * metrics::kGrid);
  grid->setVerticalSpacing(metrics::kGrid / 2);
  grid->setColumnStretch(1, 1);
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    m_lines[i] = {new StyledLabel(TextStyle::Body, &Tokens::secondText), new NoteLabel(2, TextStyle::Body, &Tokens::text)};
    m_lines[i].why->setObjectName(QStringLiteral("chosen-%1").arg(i));
    grid->addWidget(m_lines[i].quantity, int(i), 0, Qt::AlignTop);
    grid->addWidget(m_lines[i].why, int(i), 1);
  }
  auto* chosen = new QVBoxLayout;
  chosen->setContentsMargins(metrics::kPageMargin, metrics::kGrid + 4, metrics::kPageMargin, metrics::kGrid + 4);
  chosen->setSpacing(metrics::kGrid);
  chosen->addLayout(head);
  chosen->addLayout(grid);
  return chosen;
}

void OptimizerPanel::retranslate() {
  m_title->setText(tr("Optimizer network"));
  m_chosenTitle->setText(tr("Which predictor is used"));
  m_regret->setAccessibleName(tr("Regret of each method against its time"));
  follow();
  followChosen();
}

void OptimizerPanel::follow() {
  m_regret->setEmptyText(m_model.isTraining() ? tr("The scores follow the training.") : tr("Scores appear here once a network has been trained."));
  m_regret->setFigure(m_model.regret());
  for (FigureView* curve : {m_distil, m_tune}) curve->setEmptyText(tr("The loss follows here while it learns."));
  m_distil->setFigure(m_model.loss(TrainingPoint::Phase::Distil));
  m_tune->setFigure(m_model.loss(TrainingPoint::Phase::Tune));
  m_state->setText(m_model.stateSentence());
  m_train->setText(m_model.isTraining() ? tr("Watch the training…") : m_model.trainText());
  m_train->setEnabled(m_session.workspace() != nullptr);
  m_progress->setVisible(m_model.isTraining());
  const double fraction = m_model.fraction();
  m_progress->setRange(0, fraction < 0 ? 0 : 1000);
  if (fraction >= 0) m_progress->setValue(int(std::lround(fraction * 1000)));
}

void OptimizerPanel::followChosen() {
  const auto& lines = m_chosen.lines();
  m_chosenDevice->setText(m_session.device());
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const bool present = i < lines.size();
    m_lines[i].quantity->setVisible(present);
    m_lines[i].why->setVisible(present);
    if (!present) continue;
    m_lines[i].quantity->setText(lines[i].quantity);
    m_lines[i].why->setText(lines[i].why);
    m_lines[i].why->setToolTip(lines[i].why);
  }
}

void OptimizerPanel::openTraining() { (new OptimizerDialog(m_model, this))->open(); }

void OptimizerPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_model.activate();
  m_chosen.activate();
}

void OptimizerPanel::hideEvent(QHideEvent* event) {
  m_chosen.deactivate();
  QWidget::hideEvent(event);
}

}  // namespace isotone
