#include "ui/pages/explore_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/optimizer_dialog.h"
#include "ui/widgets/file_dialog.h"

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
  connect(m_answer, &AnswerPanel::trainWanted, this, [this] { (new OptimizerDialog(OptimizerModel::of(this->session()), this))->open(); });
  connect(&m_model, &ExploreModel::answerChanged, this, &ExplorePage::follow);
  connect(&m_model, &ExploreModel::candidatesChanged, this, &ExplorePage::follow);
}

QWidget* ExplorePage::buildCentre() {
  auto* centre = new Surface(&Tokens::base);
  auto* layout = new QVBoxLayout(centre);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);

  m_pareto = new FigureView(nullptr, FigureView::Chrome::Plain);
  m_pareto->setObjectName(QStringLiteral("paretoChart"));
  m_chartTitle = new StyledLabel(TextStyle::Section);
  m_chartNote = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_colour = new QComboBox;
  m_colour->setObjectName(QStringLiteral("chartColour"));
  m_colour->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  auto* head = new QHBoxLayout;
  head->setSpacing(metrics::kGrid);
  head->addWidget(m_chartTitle);
  head->addWidget(m_chartNote);
  head->addStretch(1);
  head->addWidget(m_colour);
  auto* chart = new QVBoxLayout;
  chart->setContentsMargins(metrics::kPageMargin, metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  chart->setSpacing(metrics::kGrid / 2);
  chart->addLayout(head);
  chart->addWidget(m_pareto, 1);
  layout->addLayout(chart, 408);
  layout->addWidget(new Separator(Qt::Horizontal));
  m_network = new NetworkPanel(m_model);
  layout->addWidget(m_network, 304);
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
  m_release = action("releaseHeld");
  m_pin->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
  m_exportMenu = new QMenu(this);
  m_exportMenu->setObjectName(QStringLiteral("exportMenu"));
  m_exportMenu->addActions({m_exportArchitecture, m_exportPolicy});
  addToolFormats();
  m_exportMenu->addAction(m_exportFront);
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
  connect(m_release, &QAction::triggered, this, [this] { m_model.releaseAll(); });
  connect(m_toDevices, &QAction::triggered, this, &ExplorePage::devicesWanted);
}

/// The quantization policy as other tools read it. Their names are the same in every language.
void ExplorePage::addToolFormats() {
  struct Tool { const char *format, *title, *file; };
  static constexpr Tool kTools[] = {{"aimet", "AIMET / QNN 1.0.0…", "encodings.json"},
                                    {"aimet-0.6.1", "AIMET / QNN 0.6.1…", "encodings.json"},
                                    {"ort", "ONNX Runtime…", "policy_ort.py"},
                                    {"nncf", "NNCF 2…", "nncf.json"},
                                    {"ai-edge", "AI Edge Quantizer (TensorFlow Lite)…", "recipe.json"},
                                    {"modelopt", "NVIDIA Model Optimizer…", "policy_modelopt.py"},
                                    {"torch-fx", "PyTorch FX…", "policy_torch_fx.py"},
                                    {"haq", "HAQ…", "haq.json"}};
  m_exportTools = m_exportMenu->addMenu(QString());
  for (const Tool& tool : kTools) {
    QAction* action = m_exportTools->addAction(QString::fromUtf8(tool.title));
    action->setObjectName(QStringLiteral("export-%1").arg(QLatin1String(tool.format)));
    connect(action, &QAction::triggered, this, [this, tool] {
      const QString file = QLatin1String(tool.file);
      askExport(QLatin1String(tool.format), file, tr("Quantization policy (*.%1)").arg(file.section(u'.', -1)));
    });
  }
}

void ExplorePage::connectChart() {
  connect(m_pareto, &FigureView::rowClicked, this, [this](quint32 row) { session().setSelection({row}); });
  connect(m_pareto, &FigureView::rowsSelected, this, [this](const QList<quint32>& rows) { session().setSelection(rows); });
  connect(m_pareto, &FigureView::rowHovered, this, [this](qint64 row) { session().setHovered(row); });
  connect(&session(), &Session::hoveredChanged, m_pareto, &FigureView::setHoveredRow);
  connect(m_pareto, &FigureView::pointText, m_network, &NetworkPanel::showDetails);
  connect(m_pareto, &FigureView::lineDragged, this, [this](const QString& handle, double at) {
    if (handle == QLatin1String("accuracy")) m_model.setLimit(Limit::Accuracy, m_model.rounded(Limit::Accuracy, at));
    else if (handle == QLatin1String("latency")) m_model.setLimit(Limit::Latency, m_model.rounded(Limit::Latency, at));
  });
  connect(m_pareto, &FigureView::lineReleased, this, [this] { m_model.endGesture(); });
  connect(m_colour, &QComboBox::activated, this, [this](int index) { m_model.setColour(ColourBy(m_colour->itemData(index).toInt())); });
}

void ExplorePage::hideEvent(QHideEvent* event) {
  m_model.deactivate();
  Page::hideEvent(event);
}

void ExplorePage::activate() { m_model.activate(); }

void ExplorePage::retranslate() {
  m_goal->retranslate();
  m_answer->retranslate();
  m_network->retranslate();
  m_chartTitle->setText(tr("Accuracy against latency"));
  m_colour->setAccessibleName(tr("Colour of the designs"));
  m_export->setText(tr("Export…"));
  m_exportArchitecture->setText(tr("Architecture as JSON…"));
  m_exportPolicy->setText(tr("Quantization policy as JSON…"));
  m_exportTools->setTitle(tr("Quantization policy for other tools"));
  m_exportFront->setText(tr("Pareto front as CSV…"));
  m_pin->setText(tr("Pin this design"));
  m_compare->setText(tr("Compare pinned designs"));
  m_toDevices->setText(tr("Go to Devices"));
  m_release->setText(tr("Release all pinned choices"));
  m_pareto->setAccessibleName(tr("Accuracy against latency of all designs"));
  follow();
}

void ExplorePage::follow() {
  const bool ready = m_model.state() == ExploreModel::State::Ready;
  const bool preparing = m_model.state() == ExploreModel::State::Preparing;
  // While another device is prepared the old page stays for a moment: better than a flicker.
  const bool held = m_model.candidates() != nullptr && m_model.heldCount() > 0;
  setEmptyState(ready || preparing ? QString() : m_model.problem(), held ? m_release : m_toDevices);
  m_release->setEnabled(m_model.heldCount() > 0);
  for (QAction* action : {m_exportArchitecture, m_exportPolicy, m_exportFront, m_pin}) action->setEnabled(ready);
  m_export->setEnabled(ready);
  const QString question = tr("What should I ship?");
  if (!ready) {
    setHeader(question, preparing ? tr("Preparing designs…") : tr("No design yet"), session().device());
    return;
  }
  setHeader(question, m_model.headline(), m_model.headlineDetail());
  m_pareto->setFigure(m_model.pareto());
  m_chartNote->setText(tr("%1 designs").arg(countText(qint64(m_model.candidates()->table.size()))));
  followColours();
  m_pareto->setSelectedRows(session().selection());
  m_network->follow();
}

void ExplorePage::followColours() {
  const auto colours = m_model.colours();
  const auto title = [](ColourBy colour) {
    return colour == ColourBy::Energy ? tr("Colour: energy") : colour == ColourBy::Size ? tr("Colour: model size") : tr("Colour: none");
  };
  QStringList titles;
  for (const ColourBy colour : colours) titles << title(colour);
  QStringList present;
  for (int i = 0; i < m_colour->count(); ++i) present << m_colour->itemText(i);
  const QSignalBlocker quiet(m_colour);
  if (present != titles) {
    m_colour->clear();
    for (const ColourBy colour : colours) m_colour->addItem(title(colour), int(colour));
  }
  m_colour->setCurrentIndex(m_colour->findData(int(m_model.colour())));
  m_colour->setVisible(colours.size() > 1);
}

void ExplorePage::askExport(const QString& format, const QString& suffix, const QString& filter) {
  QFileDialog* dialog = newFileDialog(this, tr("Export"), QStringLiteral("exportDialog"));
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(filter);
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
            "are lines that can be dragged, and a click on a point shows that design instead. Click a "
            "block of the network to pin its bits or its shape: the optimizer works around it. On the right are the numbers "
            "of the design, what a little more latency would buy, and how it was found. Pin designs to compare them.");
}

QList<QAction*> ExplorePage::pageActions() const {
  return {m_pin, m_compare, m_release, m_exportArchitecture, m_exportPolicy, m_exportFront};
}

}  // namespace isotone
