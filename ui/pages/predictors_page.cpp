#include "ui/pages/predictors_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/supernet_dialog.h"
#include "ui/pages/train_dialog.h"
#include "ui/view_models/filter_model.h"

namespace isotone {

PredictorsPage::PredictorsPage(Session& session, QWidget* parent) : Page(session, parent), m_model(session), m_supernet(session) {
  setObjectName(QStringLiteral("predictorsPage"));
  m_judging = new QWidget;
  m_optimizer = new OptimizerPanel(session);
  m_optimizer->hide();
  auto* both = new QVBoxLayout(body());
  both->setContentsMargins(0, 0, 0, 0);
  both->addWidget(m_judging, 1);
  both->addWidget(m_optimizer, 1);
  auto* layout = new QVBoxLayout(m_judging);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildPictures(), 455);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addWidget(buildBusy());
  layout->addWidget(buildNetworkLine());
  m_table = new EvaluationTable(m_model);
  m_table->setMinimumHeight(4 * metrics::kRow);
  auto* table = new QVBoxLayout;
  table->setContentsMargins(metrics::kPageMargin - metrics::kGrid, 0, metrics::kGrid, 0);
  table->addWidget(m_table);
  layout->addLayout(table, 230);
  buildActions();
  connect(&m_model, &PredictorsModel::changed, this, &PredictorsPage::follow);
  connect(&m_model, &PredictorsModel::rowsChanged, m_table, &EvaluationTable::follow);
  connect(&m_model, &PredictorsModel::busyChanged, this, &PredictorsPage::followBusy);
  connect(&m_supernet, &SupernetModel::changed, this, &PredictorsPage::followNetwork);
  connect(&m_supernet, &SupernetModel::progressed, this, &PredictorsPage::followNetwork);
  connect(&FilterModel::of(session), &FilterModel::changed, this, &PredictorsPage::follow);
}

QWidget* PredictorsPage::buildPictures() {
  const auto view = [](const char* name, FigureView*& made) {
    made = new FigureView;
    made->setObjectName(QLatin1String(name));
    return made;
  };
  auto* area = new QWidget;
  auto* layout = new QHBoxLayout(area);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  layout->setSpacing(4 * metrics::kGrid);
  layout->addWidget(view("predictedAgainstMeasured", m_scatter), 520);
  auto* right = new QVBoxLayout;
  right->setSpacing(metrics::kGrid);
  right->addLayout(buildNumbers());
  right->addWidget(new Separator(Qt::Horizontal));
  auto* pair = new QHBoxLayout;
  pair->setSpacing(3 * metrics::kGrid);
  pair->addWidget(view("residuals", m_residuals), 1);
  pair->addWidget(view("calibration", m_calibration), 1);
  right->addLayout(pair, 1);
  right->addWidget(new Separator(Qt::Horizontal));
  right->addWidget(view("learningCurve", m_learning), 1);
  layout->addLayout(right, 745);
  connect(m_scatter, &FigureView::rowClicked, this, [this](quint32 row) { session().setSelection({row}); });
  connect(m_scatter, &FigureView::rowsSelected, this,
          [this](const QList<quint32>& rows) { session().setSelection(rows); });
  connect(m_scatter, &FigureView::rowHovered, this, [this](qint64 row) { session().setHovered(row); });
  connect(&session(), &Session::hoveredChanged, m_scatter, &FigureView::setHoveredRow);
  connect(&session(), &Session::selectionChanged, this,
          [this] { m_scatter->setSelectedRows(session().selection()); });
  return area;
}

QLayout* PredictorsPage::buildNumbers() {
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::kGrid);
  for (auto& number : m_numbers) {
    number = {new StyledLabel(TextStyle::Secondary, &Tokens::secondText), new StyledLabel(TextStyle::KeyNumber),
              new StyledLabel(TextStyle::Secondary, &Tokens::secondText)};
    number.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* value = new QHBoxLayout;
    value->setSpacing(2);
    value->addWidget(number.value, 0, Qt::AlignBaseline);
    value->addWidget(number.unit, 0, Qt::AlignBaseline);
    value->addStretch(1);
    auto* stack = new QVBoxLayout;
    stack->setSpacing(0);
    stack->addWidget(number.label);
    stack->addLayout(value);
    line->addLayout(stack, 1);
  }
  return line;
}

QWidget* PredictorsPage::buildBusy() {
  m_busy = new Surface(&Tokens::sidePanel);
  m_busy->setObjectName(QStringLiteral("trainingBar"));
  m_busyLine = new BusyLine(QStringLiteral("training"));
  auto* layout = new QHBoxLayout(m_busy);
  layout->setContentsMargins(metrics::kPageMargin, 4, metrics::kPageMargin, 4);
  layout->addWidget(m_busyLine);
  connect(m_busyLine, &BusyLine::cancelled, &m_model, &PredictorsModel::cancel);
  m_busy->hide();
  return m_busy;
}

QWidget* PredictorsPage::buildNetworkLine() {
  m_network = new Surface(&Tokens::base);
  m_network->setObjectName(QStringLiteral("networkLine"));
  m_networkText = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_networkText->setObjectName(QStringLiteral("networkSummary"));
  m_networkButton = new QPushButton;
  m_networkButton->setObjectName(QStringLiteral("networkCurves"));
  m_networkButton->setFlat(true);
  auto* layout = new QHBoxLayout(m_network);
  layout->setContentsMargins(metrics::kPageMargin, 2, metrics::kPageMargin, 2);
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(m_networkText);
  layout->addWidget(m_networkButton);
  layout->addStretch(1);
  connect(m_networkButton, &QPushButton::clicked, this, &PredictorsPage::openRealAccuracies);
  m_network->hide();
  return m_network;
}

void PredictorsPage::buildActions() {
  m_train = new QAction(this);
  m_train->setObjectName(QStringLiteral("train"));
  m_trainReal = new QAction(this);
  m_trainReal->setObjectName(QStringLiteral("trainReal"));
  m_compare = new QAction(this);
  m_compare->setObjectName(QStringLiteral("compareMethods"));
  m_showOptimizer = new QAction(this);
  m_showOptimizer->setObjectName(QStringLiteral("showOptimizer"));
  m_showOptimizer->setCheckable(true);
  m_optimizerButton = addHeaderButton();
  m_optimizerButton->setObjectName(QStringLiteral("showOptimizerButton"));
  connect(m_optimizerButton, &QPushButton::clicked, m_showOptimizer, &QAction::trigger);
  connect(m_showOptimizer, &QAction::toggled, this, &PredictorsPage::showOptimizer);
  m_compareButton = addHeaderButton();
  m_compareButton->setObjectName(QStringLiteral("compareMethodsButton"));
  m_trainButton = addHeaderButton(true);
  m_trainButton->setObjectName(QStringLiteral("trainButton"));
  connect(m_compareButton, &QPushButton::clicked, m_compare, &QAction::trigger);
  m_trainMenu = new QMenu(this);
  m_trainMenu->setObjectName(QStringLiteral("trainMenu"));
  m_trainMenu->addActions({m_train, m_trainReal});
  // With a menu a click opens it instead.
  connect(m_trainButton, &QPushButton::clicked, this, [this] {
    if (m_trainButton->menu() == nullptr) m_train->trigger();
  });
  connect(m_trainReal, &QAction::triggered, this, &PredictorsPage::openRealAccuracies);
  connect(m_train, &QAction::triggered, this, &PredictorsPage::openTraining);
  connect(m_compare, &QAction::triggered, this, [this] { m_model.compareMethods(); });
}

void PredictorsPage::activate() { m_model.activate(); }

void PredictorsPage::hideEvent(QHideEvent* event) {
  m_model.deactivate();
  Page::hideEvent(event);
}

void PredictorsPage::showOptimizer(bool shown) {
  m_judging->setVisible(!shown);
  m_optimizer->setVisible(shown);
  for (QPushButton* button : {m_compareButton, m_trainButton}) button->setVisible(!shown);
  m_optimizerButton->setText(shown ? tr("Predictors") : tr("Optimizer"));
}

void PredictorsPage::openTraining() {
  if (session().device().isEmpty() || m_model.isBusy()) return;
  (new TrainDialog(m_model, session().device(), this))->open();
}

void PredictorsPage::openRealAccuracies() {
  if (auto* open = findChild<SupernetDialog*>(); open && open->isVisible()) return open->raise();
  if (m_supernet.problem().isEmpty()) (new SupernetDialog(m_supernet, this))->open();
}

void PredictorsPage::retranslate() {
  m_train->setText(tr("Train a predictor…"));
  m_trainReal->setText(tr("Real accuracies…"));
  m_compare->setText(tr("Compare methods"));
  m_trainButton->setText(tr("Train…"));
  m_compareButton->setText(m_compare->text());
  m_showOptimizer->setText(tr("Show the optimizer network"));
  showOptimizer(m_showOptimizer->isChecked());
  m_optimizer->retranslate();
  m_networkButton->setText(tr("Curves…"));
  m_scatter->setAccessibleName(tr("Predicted against measured values"));
  m_residuals->setAccessibleName(tr("Residuals"));
  m_calibration->setAccessibleName(tr("Calibration of the intervals"));
  m_learning->setAccessibleName(tr("Learning curve"));
  m_table->setAccessibleName(tr("Predictors by device and metric"));
  follow();
  followBusy();
  followNetwork();
}

void PredictorsPage::follow() {
  setHeader(tr("How far can I trust the numbers?"), m_model.headline(), m_model.headlineDetail());
  const bool nothing = !session().workspace() || (m_model.rows().empty() && !m_model.isBusy() && !m_model.problem().isEmpty());
  // Without devices the first thing to be had are real accuracies, where the space has networks.
  QAction* next = !session().device().isEmpty() ? m_train : m_trainReal->isEnabled() ? m_trainReal : nullptr;
  setEmptyState(nothing ? m_model.problem() : QString(), next);
  const auto numbers = m_model.keyNumbers();
  for (std::size_t i = 0; i < m_numbers.size() && i < numbers.size(); ++i) {
    m_numbers[i].label->setText(numbers[i].label);
    m_numbers[i].value->setText(numbers[i].value);
    m_numbers[i].unit->setText(numbers[i].unit);
  }
  const QString waiting = m_model.isBusy() ? tr("Evaluating…") : m_model.problem();
  m_scatter->setEmptyText(waiting);
  for (FigureView* small : {m_residuals, m_calibration, m_learning}) small->setEmptyText({});
  m_scatter->setFigure(FilterModel::of(session()).filtered(m_model.scatter()));
  m_residuals->setFigure(m_model.residualHistogram());
  m_calibration->setFigure(m_model.calibrationCurve());
  m_learning->setFigure(m_model.learning());
  m_scatter->setSelectedRows(session().selection());
  m_table->follow();
}

void PredictorsPage::followBusy() {
  const bool busy = m_model.isBusy();
  m_busy->setVisible(busy);
  for (QAction* action : {m_train, m_compare}) action->setEnabled(!busy && !session().device().isEmpty());
  m_trainButton->setEnabled(m_train->isEnabled() || m_trainReal->isEnabled());
  m_compareButton->setEnabled(m_compare->isEnabled());
  if (!busy) return;
  const QString step = m_model.busyStep();
  m_busyLine->showProgress(step.isEmpty() ? m_model.busyTitle() : tr("%1: %2").arg(m_model.busyTitle(), step), m_model.busyFraction());
}

void PredictorsPage::followNetwork() {
  const QString problem = m_supernet.problem();
  m_trainReal->setEnabled(problem.isEmpty());
  m_trainReal->setToolTip(problem);
  if (QMenu* menu = problem.isEmpty() ? m_trainMenu : nullptr; menu != m_trainButton->menu()) m_trainButton->setMenu(menu);
  m_trainButton->setEnabled(m_train->isEnabled() || m_trainReal->isEnabled());
  const bool busy = m_supernet.busy() != SupernetModel::Busy::No;
  m_network->setVisible(m_supernet.hasNetwork() || busy);
  QStringList parts{tr("Weight-sharing network")};
  if (m_supernet.hasNetwork()) parts << m_supernet.summary();
  if (busy && !m_supernet.step().isEmpty()) parts << m_supernet.step();
  m_networkText->setText(parts.join(QStringLiteral("   ")));
}

QString PredictorsPage::title() const { return tr("Predictors"); }

QString PredictorsPage::help() const {
  return tr("A predictor learns from some of a device's measurements and is judged on others that it has not seen. Points near "
            "the diagonal are predicted well. The order (SRCC) decides which designs are chosen, the percentage error (MAPE) "
            "how far the numbers can be quoted, and the coverage whether the intervals are honest. Operations (FLOPs) alone "
            "are the baseline that every predictor has to beat. Train… fits a predictor and stores it in the workspace; where the "
            "space has networks for images that are at hand, it trains them, too, and counts their real accuracies.");
}

QList<QAction*> PredictorsPage::pageActions() const { return {m_train, m_trainReal, m_compare, m_showOptimizer}; }

}  // namespace isotone
