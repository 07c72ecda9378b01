#include "ui/pages/predictors_page.h"

#include <cmath>

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/train_dialog.h"
#include "ui/view_models/filter_model.h"

namespace isotone {

PredictorsPage::PredictorsPage(Session& session, QWidget* parent) : Page(session, parent), m_model(session) {
  setObjectName(QStringLiteral("predictorsPage"));
  auto* layout = new QVBoxLayout(body());
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildPictures(), 455);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addWidget(buildBusy());
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
  auto* layout = new QHBoxLayout(m_busy);
  layout->setContentsMargins(metrics::kPageMargin, 4, metrics::kPageMargin, 4);
  layout->setSpacing(2 * metrics::kGrid);
  m_busyText = new StyledLabel(TextStyle::Body);
  m_busyText->setObjectName(QStringLiteral("trainingStep"));
  m_progress = new QProgressBar;
  m_progress->setObjectName(QStringLiteral("trainingProgress"));
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(4);
  m_progress->setFixedWidth(160);
  m_cancel = new QPushButton;
  m_cancel->setObjectName(QStringLiteral("cancelTraining"));
  m_cancel->setFlat(true);
  layout->addWidget(m_progress);
  layout->addWidget(m_busyText, 1);
  layout->addWidget(m_cancel);
  connect(m_cancel, &QPushButton::clicked, this, [this] { m_model.cancel(); });
  m_busy->hide();
  return m_busy;
}

void PredictorsPage::buildActions() {
  m_train = new QAction(this);
  m_train->setObjectName(QStringLiteral("train"));
  m_compare = new QAction(this);
  m_compare->setObjectName(QStringLiteral("compareMethods"));
  m_compareButton = addHeaderButton();
  m_compareButton->setObjectName(QStringLiteral("compareMethodsButton"));
  m_trainButton = addHeaderButton(true);
  m_trainButton->setObjectName(QStringLiteral("trainButton"));
  connect(m_compareButton, &QPushButton::clicked, m_compare, &QAction::trigger);
  connect(m_trainButton, &QPushButton::clicked, m_train, &QAction::trigger);
  connect(m_train, &QAction::triggered, this, &PredictorsPage::openTraining);
  connect(m_compare, &QAction::triggered, this, [this] { m_model.compareMethods(); });
}

void PredictorsPage::activate() { m_model.activate(); }

void PredictorsPage::hideEvent(QHideEvent* event) {
  m_model.deactivate();
  Page::hideEvent(event);
}

void PredictorsPage::openTraining() {
  if (session().device().isEmpty() || m_model.isBusy()) return;
  (new TrainDialog(m_model, session().device(), this))->open();
}

void PredictorsPage::retranslate() {
  m_train->setText(tr("Train…"));
  m_compare->setText(tr("Compare methods"));
  m_trainButton->setText(m_train->text());
  m_compareButton->setText(m_compare->text());
  m_cancel->setText(tr("Cancel"));
  m_scatter->setAccessibleName(tr("Predicted against measured values"));
  m_residuals->setAccessibleName(tr("Residuals"));
  m_calibration->setAccessibleName(tr("Calibration of the intervals"));
  m_learning->setAccessibleName(tr("Learning curve"));
  m_table->setAccessibleName(tr("Predictors by device and metric"));
  follow();
  followBusy();
}

void PredictorsPage::follow() {
  setHeader(tr("How far can I trust the numbers?"), m_model.headline(), m_model.headlineDetail());
  const bool nothing = !session().workspace() || (m_model.rows().empty() && !m_model.isBusy() && !m_model.problem().isEmpty());
  setEmptyState(nothing ? m_model.problem() : QString(), session().device().isEmpty() ? nullptr : m_train);
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
  m_trainButton->setEnabled(m_train->isEnabled());
  m_compareButton->setEnabled(m_compare->isEnabled());
  if (!busy) return;
  const double fraction = m_model.busyFraction();
  m_progress->setRange(0, fraction < 0 ? 0 : 1000);
  if (fraction >= 0) m_progress->setValue(int(std::lround(fraction * 1000)));
  const QString step = m_model.busyStep();
  m_busyText->setText(step.isEmpty() ? m_model.busyTitle() : tr("%1: %2").arg(m_model.busyTitle(), step));
}

QString PredictorsPage::title() const { return tr("Predictors"); }

QString PredictorsPage::help() const {
  return tr("A predictor learns from some of a device's measurements and is judged on others that it has not seen. Points near "
            "the diagonal are predicted well. The order (SRCC) decides which designs are chosen, the percentage error (MAPE) "
            "how far the numbers can be quoted, and the coverage whether the intervals are honest. Operations (FLOPs) alone "
            "are the baseline that every predictor has to beat. Train… fits a predictor and stores it in the workspace.");
}

QList<QAction*> PredictorsPage::pageActions() const { return {m_train, m_compare}; }

}  // namespace isotone
