#include "ui/pages/explore_page.h"

#include <algorithm>

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace isotone {

ExplorePage::ExplorePage(Session& session, QWidget* parent) : Page(session, parent), m_model(session) {
  setObjectName(QStringLiteral("explorePage"));
  m_goal = new GoalPanel(m_model);
  m_answer = new AnswerPanel(m_model);
  auto* layout = new QHBoxLayout(body());
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_goal);
  layout->addWidget(new Separator(Qt::Vertical));
  layout->addWidget(buildCentre(), 1);
  layout->addWidget(new Separator(Qt::Vertical));
  layout->addWidget(m_answer);
  buildActions();
  connectChart();
  connect(m_answer, &AnswerPanel::compareWanted, this, &ExplorePage::compareWanted);
  connect(&m_model, &ExploreModel::answerChanged, this, &ExplorePage::follow);
  connect(&m_model, &ExploreModel::candidatesChanged, this, &ExplorePage::follow);
}

QWidget* ExplorePage::buildCentre() {
  auto* centre = new Surface(&Tokens::base);
  auto* layout = new QVBoxLayout(centre);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);

  m_pareto = new FigureView;
  m_pareto->setObjectName(QStringLiteral("paretoChart"));
  auto* chart = new QVBoxLayout;
  chart->setContentsMargins(metrics::kPageMargin, metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  chart->addWidget(m_pareto);
  layout->addLayout(chart, 408);
  layout->addWidget(new Separator(Qt::Horizontal));

  auto* below = new QVBoxLayout;
  below->setContentsMargins(metrics::kPageMargin, metrics::kGrid + 4, metrics::kPageMargin, metrics::kGrid);
  below->setSpacing(metrics::kGrid);
  m_networkTitle = new StyledLabel(TextStyle::Section);
  m_networkNote = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  auto* head = new QHBoxLayout;
  head->setSpacing(metrics::kGrid);
  head->addWidget(m_networkTitle);
  head->addWidget(m_networkNote);
  head->addStretch(1);
  m_network = new ArchitectureView;
  m_network->setObjectName(QStringLiteral("architecture"));
  m_decisions = new StyledLabel(TextStyle::Body);
  m_decisions->setObjectName(QStringLiteral("decisions"));
  m_decisions->setTextFormat(Qt::RichText);
  m_decisions->setWordWrap(true);
  m_decisions->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_details = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_details->setObjectName(QStringLiteral("detailsLine"));
  m_details->setWordWrap(true);
  m_details->setFixedHeight(metrics::kControl + 4);
  below->addLayout(head);
  below->addWidget(m_network, 1);
  below->addWidget(m_decisions, 1);
  below->addWidget(new Separator(Qt::Horizontal));
  below->addWidget(m_details);
  layout->addLayout(below, 304);
  return centre;
}

void ExplorePage::buildActions() {
  const auto action = [this](const char* name) {
    auto* made = new QAction(this);
    made->setObjectName(QLatin1String(name));
    return made;
  };
  m_exportArchitecture = action("exportArchitecture");
  m_exportPolicy = action("exportPolicy");
  m_exportFront = action("exportFront");
  m_pin = action("pinDesign");
  m_compare = action("comparePins");
  m_toDevices = action("goToDevices");
  m_pin->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
  m_exportMenu = new QMenu(this);
  m_exportMenu->setObjectName(QStringLiteral("exportMenu"));
  m_exportMenu->addActions({m_exportArchitecture, m_exportPolicy, m_exportFront});
  m_export = addHeaderButton();
  m_export->setObjectName(QStringLiteral("export"));
  m_export->setMenu(m_exportMenu);
  m_export->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { image: none; width: 0; }"));
  connect(m_exportArchitecture, &QAction::triggered, this, [this] {
    askExport(QStringLiteral("architecture"), QStringLiteral("architecture.json"), tr("Architecture (*.json)"));
  });
  connect(m_exportPolicy, &QAction::triggered, this, [this] {
    askExport(QStringLiteral("policy"), QStringLiteral("policy.json"), tr("Quantization policy (*.json)"));
  });
  connect(m_exportFront, &QAction::triggered, this, [this] {
    askExport(QStringLiteral("csv"), QStringLiteral("front.csv"), tr("Table (*.csv)"));
  });
  connect(m_pin, &QAction::triggered, this, [this] { m_model.pin(); });
  connect(m_compare, &QAction::triggered, this, &ExplorePage::compareWanted);
  connect(m_toDevices, &QAction::triggered, this, &ExplorePage::devicesWanted);
}

void ExplorePage::connectChart() {
  connect(m_pareto, &FigureView::rowClicked, this, [this](quint32 row) { session().setSelection({row}); });
  connect(m_pareto, &FigureView::rowsSelected, this, [this](const QList<quint32>& rows) { session().setSelection(rows); });
  connect(m_pareto, &FigureView::rowHovered, this, [this](qint64 row) { session().setHovered(row); });
  connect(&session(), &Session::hoveredChanged, m_pareto, &FigureView::setHoveredRow);
  connect(m_pareto, &FigureView::pointText, this, &ExplorePage::showDetails);
  connect(m_pareto, &FigureView::lineDragged, this, [this](const QString& handle, double at) {
    if (handle == QLatin1String("accuracy")) m_model.setLimit(Limit::Accuracy, at);
    else if (handle == QLatin1String("latency")) m_model.setLimit(Limit::Latency, at);
  });
  connect(m_pareto, &FigureView::lineReleased, this, [this] { m_model.endGesture(); });
  connect(m_network, &ArchitectureView::blockHovered, this,
          [this](int, const QString& details) { showDetails(details); });
}

void ExplorePage::hideEvent(QHideEvent* event) {
  m_model.deactivate();
  Page::hideEvent(event);
}

void ExplorePage::activate() { m_model.activate(); }

void ExplorePage::retranslate() {
  m_goal->retranslate();
  m_answer->retranslate();
  m_networkTitle->setText(tr("Architecture"));
  m_export->setText(tr("Export…"));
  m_exportArchitecture->setText(tr("Architecture as JSON…"));
  m_exportPolicy->setText(tr("Quantization policy as JSON…"));
  m_exportFront->setText(tr("Pareto front as CSV…"));
  m_pin->setText(tr("Pin this design"));
  m_compare->setText(tr("Compare pinned designs"));
  m_toDevices->setText(tr("Go to Devices"));
  m_pareto->setAccessibleName(tr("Accuracy against latency of all designs"));
  m_network->setAccessibleName(tr("Architecture of the design"));
  follow();
}

void ExplorePage::follow() {
  const bool ready = m_model.state() == ExploreModel::State::Ready;
  const bool preparing = m_model.state() == ExploreModel::State::Preparing;
  // While another device is prepared the old page stays for a moment: better than a flicker.
  setEmptyState(ready || preparing ? QString() : m_model.problem(), m_toDevices);
  for (QAction* action : {m_exportArchitecture, m_exportPolicy, m_exportFront, m_pin}) action->setEnabled(ready);
  m_export->setEnabled(ready);
  const QString question = tr("What should I ship?");
  if (!ready) {
    setHeader(question, preparing ? tr("Preparing designs…") : tr("No design yet"), session().device());
    return;
  }
  setHeader(question, m_model.headline(), m_model.headlineDetail());
  m_pareto->setFigure(m_model.pareto());
  m_pareto->setSelectedRows(session().selection());
  followNetwork();
}

void ExplorePage::followNetwork() {
  const NetworkView network = m_model.network();
  std::vector<ArchitectureBlock> blocks;
  for (const auto& block : network.blocks) {
    ArchitectureBlock drawn;
    drawn.name = block.name;
    drawn.stage = block.stage;
    drawn.detail = block.detail;
    drawn.channels = block.channels;
    drawn.latencyShare = block.share;
    drawn.latencyMs = block.latencyMs;
    drawn.bits = block.bits;
    blocks.push_back(drawn);
  }
  const bool known = !blocks.empty();
  m_network->setVisible(known);
  m_decisions->setVisible(!known);
  const auto widest = std::ranges::max_element(network.blocks, {}, &NetworkBlock::share);
  const int first = known ? int(widest - network.blocks.begin()) : -1;
  m_network->setBlocks(std::move(blocks), tr("ms"));
  if (m_network->current() < 0) m_network->setCurrent(first);
  if (known) {
    m_networkNote->setText(network.byOperations
                               ? tr("width: share of latency, estimated by operations · height: channels")
                               : tr("width: share of latency, by the device's model · height: channels"));
    showDetails(m_network->details(m_network->current()));
    return;
  }
  QStringList lines;
  for (const auto& [decision, choice] : m_model.decisions())
    lines << QStringLiteral("%1&nbsp;=&nbsp;<b>%2</b>").arg(decision.toHtmlEscaped(), choice.toHtmlEscaped());
  m_networkNote->setText(tr("the choice taken for each decision; the layers of this space are not known"));
  m_decisions->setText(lines.join(QStringLiteral(" &nbsp; &nbsp; ")));
  showDetails({});
}

void ExplorePage::showDetails(const QString& details) {
  const bool blocks = m_network->isVisibleTo(this) && !m_network->blocks().empty();
  const QString current = blocks ? m_network->details(m_network->current()) : QString();
  const QString text = !details.isEmpty() ? details
                       : !current.isEmpty() ? current
                                            : tr("Point at a design or a block to read its numbers.");
  m_details->setText(text);
}

void ExplorePage::askExport(const QString& format, const QString& suffix, const QString& filter) {
  auto* dialog = new QFileDialog(this, tr("Export"), QString(), filter);
  dialog->setObjectName(QStringLiteral("exportDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(suffix.section(u'.', -1));
  dialog->selectFile(suffix);
  connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& path) {
    m_model.exportTo(format.toStdString(), path, [this](Result<Issues> done) {
      if (done) session().addIssues(*done);
      else session().reportError(done.error());
    });
  });
  dialog->open();
}

QString ExplorePage::title() const { return tr("Explore"); }

QString ExplorePage::help() const {
  return tr("State on the left what you need: limits for latency, energy, size and accuracy, or weights that trade them "
            "against each other. The whole page answers while you move a slider. In the chart the front is the line, limits "
            "are lines that can be dragged, and a click on a point shows that design instead. On the right are the numbers "
            "of the design, what a little more latency would buy, and how it was found. Pin designs to compare them.");
}

QList<QAction*> ExplorePage::pageActions() const {
  return {m_pin, m_compare, m_exportArchitecture, m_exportPolicy, m_exportFront};
}

}  // namespace isotone
