#include "ui/pages/adaptation_panel.h"

#include <algorithm>

#include <QDir>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/charts/figure_view.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/measurement_kit_dialog.h"
#include "ui/pages/ledger_panel.h"
#include "ui/pages/step_title.h"
#include "ui/view_models/monotonicity_model.h"
#include "ui/view_models/number_text.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/segmented.h"

namespace isotone {

namespace {

constexpr int kFacts = 4, kLeastPicture = 190;

StyledLabel* sentence(const char* name, TextStyle style = TextStyle::Secondary, TokenColour colour = &Tokens::secondText) {
  auto* made = new StyledLabel(style, colour);
  made->setObjectName(QLatin1String(name));
  made->setWordWrap(true);
  return made;
}

}  // namespace

AdaptationPanel::AdaptationPanel(Session& session, MonotonicityModel& devices, QWidget* parent)
    : QWidget(parent), m_session(session), m_devices(devices), m_model(session), m_import(session) {
  setObjectName(QStringLiteral("adaptationPanel"));
  m_importPanel = new ImportPanel(m_import);
  m_right = new QStackedWidget;
  m_right->addWidget(buildResult());
  m_right->addWidget(m_importPanel);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(buildSteps(), 400);
  layout->addWidget(new Separator(Qt::Vertical));
  layout->addWidget(m_right, 792);
  connect(&m_model, &AdaptationModel::changed, this, &AdaptationPanel::showState);
  connect(&devices, &MonotonicityModel::changed, this, &AdaptationPanel::showState);
  connect(&devices, &MonotonicityModel::pairChanged, this, &AdaptationPanel::showState);
  connect(&m_model, &AdaptationModel::kitWritten, this, [this](const QString& folder, int designs) {
    m_kitNote->setText(tr("Kit with %n design(s) written to %1.", nullptr, designs).arg(QDir::toNativeSeparators(folder)));
    m_kitNote->show();
  });
  connect(&m_session, &Session::deviceChanged, m_kitNote, &QWidget::hide);
  connect(&m_import, &ImportModel::changed, this, [this] {
    m_right->setCurrentIndex(m_import.state() == ImportModel::State::Idle ? 0 : 1);
  });
  connect(&m_import, &ImportModel::imported, this, [this](const QString& file) { m_model.followImport(file); });
}

QWidget* AdaptationPanel::buildSteps() {
  auto* panel = new Surface(&Tokens::sidePanel);
  const auto button = [](const char* name) {
    auto* made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    return made;
  };
  m_back = button("adaptBack");
  m_back->setFlat(true);
  m_targetStep = new StepTitle(1);
  m_target = sentence("adaptTarget", TextStyle::Body, &Tokens::text);
  m_verdict = sentence("adaptVerdict");
  m_countStep = new StepTitle(2);
  m_counts = new Segmented;
  m_counts->setObjectName(QStringLiteral("adaptCounts"));
  m_gain = sentence("adaptGain", TextStyle::Body, &Tokens::text);
  m_gainPicture = new FigureView(nullptr, FigureView::Chrome::Plain);
  m_gainPicture->setObjectName(QStringLiteral("expectedGain"));
  m_gainPicture->setMinimumHeight(110);
  m_gainPicture->setMaximumHeight(260);
  m_measureStep = new StepTitle(3);
  m_samples = sentence("adaptSamples", TextStyle::Body, &Tokens::text);
  m_kit = button("adaptKit");
  m_importButton = button("adaptImport");
  m_kitNote = sentence("kitNote");
  m_kitNote->hide();
  auto* buttons = new FlowLayout(metrics::kGrid, metrics::kGrid);
  buttons->addWidget(m_kit);
  buttons->addWidget(m_importButton);

  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  layout->setSpacing(6);
  layout->addWidget(m_back, 0, Qt::AlignLeft);
  layout->addSpacing(2);
  layout->addWidget(m_targetStep);
  layout->addWidget(m_target);
  layout->addWidget(m_verdict);
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_countStep);
  layout->addWidget(m_counts, 0, Qt::AlignLeft);
  layout->addWidget(m_gain);
  layout->addWidget(m_gainPicture, 4);
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_measureStep);
  layout->addWidget(m_samples);
  layout->addLayout(buttons);
  layout->addWidget(m_kitNote);
  layout->addStretch(1);
  connect(m_back, &QPushButton::clicked, this, &AdaptationPanel::backWanted);
  connect(m_counts, &Segmented::currentChanged, this,
          [this](int index) { m_model.setCount(AdaptationModel::counts()[std::size_t(index)]); });
  connect(m_kit, &QPushButton::clicked, this, &AdaptationPanel::openKitDialog);
  connect(m_importButton, &QPushButton::clicked, this, &AdaptationPanel::openImportDialog);
  return panel;
}

QVBoxLayout* AdaptationPanel::buildScatter(StyledLabel*& title, FigureView*& view, const char* name) {
  title = new StyledLabel(TextStyle::Section);
  title->setWordWrap(true);
  view = new FigureView(nullptr, FigureView::Chrome::Plain);
  view->setObjectName(QLatin1String(name));
  view->setMinimumHeight(kLeastPicture);
  connect(view, &FigureView::rowClicked, this, [this](quint32 row) { m_session.setSelection({row}); });
  connect(view, &FigureView::rowsSelected, this, [this](const QList<quint32>& rows) { m_session.setSelection(rows); });
  connect(view, &FigureView::rowHovered, this, [this](qint64 row) { m_session.setHovered(row); });
  connect(&m_session, &Session::hoveredChanged, view, &FigureView::setHoveredRow);
  connect(&m_session, &Session::selectionChanged, view, [this, view] { view->setSelectedRows(m_session.selection()); });
  auto* column = new QVBoxLayout;
  column->setSpacing(4);
  column->addWidget(title);
  column->addWidget(view, 1);
  return column;
}

QWidget* AdaptationPanel::buildResult() {
  auto* area = new QWidget;
  m_resultStep = new StepTitle(4);
  m_resultStep->setObjectName(QStringLiteral("adaptHeadline"));
  m_cancel = new QPushButton;
  m_cancel->setObjectName(QStringLiteral("adaptCancel"));
  m_keep = new QPushButton;
  m_keep->setObjectName(QStringLiteral("adaptKeep"));
  m_keep->setProperty("primary", true);
  m_evaluation = sentence("adaptEvaluation", TextStyle::Body);
  auto* heading = new QHBoxLayout;
  heading->setSpacing(metrics::kGrid);
  heading->addWidget(m_resultStep, 1);
  heading->addWidget(m_cancel);
  heading->addWidget(m_keep);
  m_facts = new QWidget;
  auto* facts = new FlowLayout(20, 2);
  m_facts->setLayout(facts);
  for (int i = 0; i < kFacts; ++i) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* number = new StyledLabel(TextStyle::Section);
    number->setObjectName(QStringLiteral("adaptFact%1").arg(i));
    auto* text = new StyledLabel(TextStyle::Body, &Tokens::secondText);
    row->addWidget(number);
    row->addWidget(text);
    facts->addWidget(holder);
    m_factLabels.push_back({number, text});
  }
  m_scatters = new QWidget;
  auto* upper = new QHBoxLayout(m_scatters);
  upper->setContentsMargins(0, 0, 0, 0);
  upper->setSpacing(metrics::kPageMargin);
  upper->addLayout(buildScatter(m_beforeTitle, m_before, "adaptBefore"), 1);
  upper->addLayout(buildScatter(m_afterTitle, m_after, "adaptAfter"), 1);
  auto* lower = new QHBoxLayout;
  lower->setSpacing(metrics::kPageMargin);
  m_ledger = new LedgerPanel(m_model);
  m_others = new QWidget;
  auto* others = buildScatter(m_comparisonTitle, m_comparison, "adaptComparison");
  others->setContentsMargins(0, 0, 0, 0);
  m_others->setLayout(others);
  lower->addWidget(m_others, 1);
  lower->addWidget(m_ledger, 1);
  auto* layout = new QVBoxLayout(area);
  layout->setContentsMargins(metrics::kPageMargin, 12, metrics::kPageMargin, metrics::kGrid);
  layout->setSpacing(metrics::kGrid);
  layout->addLayout(heading);
  layout->addWidget(m_evaluation);
  layout->addWidget(m_facts);
  layout->addWidget(m_scatters, 3);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addLayout(lower, 2);
  connect(m_cancel, &QPushButton::clicked, this, [this] {
    if (m_model.busy() == AdaptationModel::Busy::No) m_model.retry();
    else m_model.cancel();
  });
  connect(m_keep, &QPushButton::clicked, &m_model, &AdaptationModel::keep);
  return area;
}

void AdaptationPanel::openKitDialog() {
  if (!m_session.data() || m_model.isWritingKit()) return;
  auto* dialog = new MeasurementKitDialog(m_model, m_model.kitDevice(), m_model.count(), this);
  dialog->open();
}

void AdaptationPanel::openImportDialog() {
  QFileDialog* dialog = newFileDialog(this, tr("Import the filled table"), QStringLiteral("adaptImportDialog"));
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.gz)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::filesSelected, &m_import, &ImportModel::add);
  dialog->open();
}

void AdaptationPanel::showState() {
  if (!m_model.isOpen()) return;
  m_target->setText(m_model.sourcesText());
  m_verdict->setText(verdictText());
  m_verdict->setVisible(!m_verdict->text().isEmpty());
  const auto& counts = AdaptationModel::counts();
  m_counts->setCurrent(int(std::find(counts.begin(), counts.end(), m_model.count()) - counts.begin()));
  m_gain->setText(m_model.gain());
  m_gain->setVisible(!m_model.gain().isEmpty());
  m_gainPicture->setFigure(m_model.gainPicture());
  m_samples->setText(m_model.samplesText());
  m_kit->setEnabled(!m_model.isWritingKit() && m_session.data());
  showResult();
}

void AdaptationPanel::showResult() {
  using Busy = AdaptationModel::Busy;
  const bool done = m_model.adapted() != nullptr;
  m_resultStep->setText(m_model.headline());
  m_resultStep->setReached(done || m_model.busy() != Busy::No);
  m_evaluation->setText(m_model.evaluation() + (m_model.advice().isEmpty() ? QString() : u' ' + m_model.advice()));
  m_evaluation->setVisible(!m_evaluation->text().isEmpty());
  const bool stoppable = m_model.busy() == Busy::Learning || m_model.busy() == Busy::Adapting;
  m_cancel->setText(stoppable ? tr("Cancel") : tr("Try again"));
  m_cancel->setVisible(stoppable || !m_model.problem().isEmpty());
  m_keep->setText(m_model.isKept() ? tr("Kept") : tr("Keep predictor"));
  m_keep->setEnabled(m_model.canKeep());
  m_keep->setVisible(done);
  showFacts();
  for (QWidget* widget : {m_scatters, m_others}) widget->setVisible(m_model.adaptation() != nullptr);
  if (m_pictured != m_model.adaptation() || m_locale != QLocale()) showPictures();
}

void AdaptationPanel::showPictures() {
  m_pictured = m_model.adaptation();
  m_locale = QLocale();
  showScatter(m_beforeTitle, m_before, m_model.unadapted(), tr("Before: %1"));
  showScatter(m_afterTitle, m_after, m_model.adapted(), tr("After: %1"));
  m_comparisonTitle->setText(tr("The same measurements, other methods"));
  m_comparison->setFigure(m_model.comparison());
}

QString AdaptationPanel::verdictText() const {
  const MonotonicityModel::Pair* pair = m_devices.pair();
  if (!pair || m_session.device().isEmpty() || pair->target != m_session.deviceIndex()) return m_devices.detail();
  const QString proxy = m_devices.deviceTitle(pair->proxy);
  if (!pair->expected) return MonotonicityModel::verdictTitle(*pair, proxy);
  return tr("%1 as it is: expected regret %2 points (90 %: %3 – %4).")
      .arg(proxy, decimalText(pair->expected->mean, 2), decimalText(pair->expected->low, 2),
           decimalText(pair->expected->high, 2));
}

void AdaptationPanel::showScatter(StyledLabel* title, FigureView* view, const MethodOutcome* outcome, const QString& heading) {
  title->setText(outcome ? heading.arg(toText(outcome->title)) : QString());
  view->setFigure(outcome ? m_model.scatter(*outcome) : Figure{});
  view->setSelectedRows(m_session.selection());
}

void AdaptationPanel::showFacts() {
  const auto facts = m_model.facts();
  m_facts->setVisible(!facts.empty());
  for (std::size_t i = 0; i < std::min<std::size_t>(facts.size(), kFacts); ++i) {
    m_factLabels[int(i)].first->setText(facts[i].value);
    m_factLabels[int(i)].second->setText(facts[i].text);
  }
}

void AdaptationPanel::retranslate() {
  m_back->setText(tr("‹ All devices"));
  m_targetStep->setText(tr("Target"));
  m_countStep->setText(tr("How many designs to measure"));
  m_measureStep->setText(tr("Get the measurements"));
  m_kit->setText(tr("Measurement kit…"));
  m_importButton->setText(tr("Import the table…"));
  QStringList counts;
  for (const std::size_t count : AdaptationModel::counts()) counts.push_back(countText(qint64(count)));
  m_counts->setOptions(counts);
  m_counts->setAccessibleName(tr("How many designs to measure"));
  m_importPanel->retranslate();
  m_ledger->retranslate();
  m_model.retranslate();
  showState();
}

void AdaptationPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_import.state() == ImportModel::State::Idle) {
    Q_EMIT backWanted();
    return;
  }
  QWidget::keyPressEvent(event);
}

}  // namespace isotone
