#include "ui/pages/devices_page.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "core/workspace/figure_parts.h"
#include "core/workspace/figures.h"
#include "ui/charts/figure_view.h"
#include "ui/pages/device_details.h"
#include "ui/pages/device_editor_dialog.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/measure_dialog.h"
#include "ui/pages/rows_view.h"
#include "ui/pages/spec_fit_dialog.h"
#include "ui/pages/surface.h"
#include "ui/view_models/filter_model.h"
#include "ui/view_models/number_text.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/segmented.h"

namespace isotone {

namespace {

/// The current device in bold; a coarse clock in the warning colour (beside its symbol).
class DeviceDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens& tokens = Theme::instance().tokens();
    option->palette.setColor(QPalette::HighlightedText, tokens.text);
    if (index.column() == DevicesModel::Name && option->state.testFlag(QStyle::State_Selected)) option->font.setBold(true);
    if (!index.data(DevicesModel::CoarseRole).toBool()) return;
    option->palette.setColor(QPalette::Text, tokens.warn);
    option->palette.setColor(QPalette::HighlightedText, tokens.warn);
    option->font.setBold(true);
  }
};

}  // namespace

DevicesPage::DevicesPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(session), m_filter(m_model), m_import(session), m_measure(session), m_editor(session), m_fit(session) {
  setObjectName(QStringLiteral("devices"));
  buildActions();
  auto* left = new QWidget;
  auto* leftLayout = new QVBoxLayout(left);
  leftLayout->setContentsMargins(0, 0, 0, 0);
  leftLayout->setSpacing(0);
  leftLayout->addWidget(buildTable(), 1);
  leftLayout->addWidget(new Separator(Qt::Horizontal));
  leftLayout->addWidget(buildPictures(), 1);
  m_details = new DeviceDetails(session, {m_editAction, m_fitAction});
  m_importPanel = new ImportPanel(m_import);
  m_side = new QStackedWidget;
  m_side->addWidget(m_details);
  m_side->addWidget(m_importPanel);
  auto* layout = new QHBoxLayout(body());
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(left, 752);
  layout->addWidget(new Separator(Qt::Vertical));
  layout->addWidget(m_side, 600);

  connect(&m_model, &QAbstractItemModel::modelReset, this, &DevicesPage::showRows);
  connect(&m_import, &ImportModel::changed, this, &DevicesPage::showImport);
  connect(&m_measure, &MeasureModel::changed, this, &DevicesPage::showActions);
  const auto later = [this] {
    m_stale = true;
    if (m_active && isVisible()) showDevice();
  };
  connect(&session, &Session::deviceChanged, this, later);
  connect(&session, &Session::metricChanged, this, later);
  // New data change the rows as well: each in a turn of its own.
  connect(&session, &Session::dataChanged, this, [this, later] { QTimer::singleShot(0, this, later); });
  connect(&session, &Session::issuesChanged, this, later);
  connect(&FilterModel::of(session), &FilterModel::changed, this, later);
}

void DevicesPage::buildActions() {
  const auto action = [this](const char* name, auto what) {
    auto* made = new QAction(this);
    made->setObjectName(QLatin1String(name));
    connect(made, &QAction::triggered, this, what);
    return made;
  };
  m_importAction = action("importAction", &DevicesPage::openImportDialog);
  m_simulateAction = action("simulateAction", [this] { openEditor({}); });
  m_measureAction = action("measureAction", &DevicesPage::openMeasureDialog);
  m_kitAction = action("measurementKit", &DevicesPage::kitWanted);
  m_editAction = action("editDevice", [this] { openEditor(session().device()); });
  m_fitAction = action("fitDevice", &DevicesPage::openFit);
  m_addMenu = new QMenu(this);
  m_addMenu->setToolTipsVisible(true);
  m_addMenu->addActions({m_simulateAction, m_measureAction, m_kitAction});
  m_addButton = addHeaderButton(false);
  m_addButton->setObjectName(QStringLiteral("addDevice"));
  m_addButton->setMenu(m_addMenu);
  m_importButton = addHeaderButton(false);
  m_importButton->setObjectName(QStringLiteral("importFiles"));
  connect(m_importButton, &QPushButton::clicked, m_importAction, &QAction::trigger);
}

QWidget* DevicesPage::buildTable() {
  auto* area = new QWidget;
  m_words = new QLineEdit;
  m_words->setObjectName(QStringLiteral("deviceFilter"));
  m_words->setClearButtonEnabled(true);
  m_groups = new Segmented;
  m_groups->setObjectName(QStringLiteral("deviceGroups"));
  auto* filters = new QHBoxLayout;
  filters->setSpacing(2 * metrics::kGrid);
  filters->addWidget(m_words, 1);
  filters->addWidget(m_groups);

  m_table = new RowsView;
  m_table->setObjectName(QStringLiteral("deviceTable"));
  m_table->setModel(&m_filter);
  m_table->setItemDelegate(new DeviceDelegate(m_table));
  m_table->setSortingEnabled(true);
  m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setShowGrid(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(metrics::kRow);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

  auto* layout = new QVBoxLayout(area);
  layout->setContentsMargins(metrics::kPageMargin, 12, metrics::kPageMargin, metrics::kGrid);
  layout->setSpacing(metrics::kGrid);
  layout->addLayout(filters);
  layout->addWidget(m_table, 1);
  connect(m_words, &QLineEdit::textChanged, &m_filter, &DevicesFilter::setWords);
  connect(m_groups, &Segmented::currentChanged, this,
          [this](int index) { m_filter.setGroup(DevicesFilter::Group(index)); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (current.isValid()) session().setDevice(current.data(DevicesModel::NameRole).toString());
  });
  return area;
}

QWidget* DevicesPage::buildPictures() {
  auto* area = new QWidget;
  m_deviceTitle = new StyledLabel(TextStyle::Section);
  m_deviceConditions = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_deviceConditions->setWordWrap(true);
  m_histogramTitle = new StyledLabel(TextStyle::Section);
  m_rooflineTitle = new StyledLabel(TextStyle::Section);
  m_histogram = new FigureView(nullptr, FigureView::Chrome::Plain);
  m_roofline = new FigureView(nullptr, FigureView::Chrome::Plain);
  m_histogram->setObjectName(QStringLiteral("latencyHistogram"));
  m_roofline->setObjectName(QStringLiteral("roofline"));

  auto* heading = new QHBoxLayout;
  heading->setSpacing(metrics::kGrid + 4);
  heading->addWidget(m_deviceTitle, 0, Qt::AlignTop);
  heading->addWidget(m_deviceConditions, 1, Qt::AlignTop);
  const auto column = [](StyledLabel* title, FigureView* picture) {
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(picture, 1);
    return words;
  };
  auto* pictures = new QHBoxLayout;
  pictures->setSpacing(metrics::kPageMargin);
  pictures->addLayout(column(m_histogramTitle, m_histogram), 1);
  pictures->addLayout(column(m_rooflineTitle, m_roofline), 1);
  auto* layout = new QVBoxLayout(area);
  layout->setContentsMargins(metrics::kPageMargin, 12, metrics::kPageMargin, metrics::kGrid);
  layout->setSpacing(12);
  layout->addLayout(heading);
  layout->addLayout(pictures, 1);
  for (FigureView* view : {m_histogram, m_roofline}) {
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // half of the page, whatever they would like
    connect(view, &FigureView::rowClicked, this, [this](quint32 row) { session().setSelection({row}); });
    connect(view, &FigureView::rowsSelected, this, [this](const QList<quint32>& rows) { session().setSelection(rows); });
    connect(view, &FigureView::rowHovered, this, [this](qint64 row) { session().setHovered(row); });
  }
  connect(&session(), &Session::selectionChanged, m_roofline,
          [this] { m_roofline->setSelectedRows(session().selection()); });
  connect(&session(), &Session::hoveredChanged, m_roofline, &FigureView::setHoveredRow);
  return area;
}

void DevicesPage::activate() {
  m_active = true;
  if (m_stale) showDevice();
}

void DevicesPage::showRows() {
  setHeader(tr("What do I know about my devices?"), m_model.answer(), m_model.detail());
  using Group = DevicesFilter::Group;
  m_groups->setOptions({tr("All %1").arg(m_filter.countOf(Group::All)), tr("CPU %1").arg(m_filter.countOf(Group::Cpu)),
                        tr("GPU %1").arg(m_filter.countOf(Group::Gpu)), tr("Other %1").arg(m_filter.countOf(Group::Other))});
  m_words->setPlaceholderText(tr("Filter %n device(s)", nullptr, m_filter.countOf(Group::All)));
  fitColumns();
  selectCurrentRow();
  showImport();
  showActions();
}

void DevicesPage::selectCurrentRow() {
  const int row = m_model.rowOf(session().device());
  const QModelIndex index = m_filter.mapFromSource(m_model.index(row, 0));
  if (!index.isValid()) return;
  if (m_table->currentIndex().row() != index.row()) m_table->setCurrentIndex(index);
  // When the table has its size: before the first layout nothing can be scrolled to.
  QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
}

void DevicesPage::fitColumns() {
  QHeaderView* header = m_table->horizontalHeader();
  header->setSectionResizeMode(QHeaderView::ResizeToContents);
  // The origin gives way first, then the class: names and numbers must stay whole.
  m_table->setColumnHidden(DevicesModel::Class, false);
  m_table->setColumnHidden(DevicesModel::OriginColumn, false);
  const auto needed = [&] {
    header->resizeSections(QHeaderView::ResizeToContents);
    int width = 0;
    for (int column = 0; column < DevicesModel::ColumnCount; ++column)
      if (!m_table->isColumnHidden(column)) width += header->sectionSize(column);
    return width;
  };
  const int room = m_table->viewport()->width();
  if (room > 0 && needed() > room) m_table->setColumnHidden(DevicesModel::OriginColumn, true);
  if (room > 0 && needed() > room) m_table->setColumnHidden(DevicesModel::Class, true);
  header->setSectionResizeMode(DevicesModel::Name, QHeaderView::Stretch);
}

void DevicesPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  QTimer::singleShot(0, this, &DevicesPage::fitColumns);
}

void DevicesPage::showDevice() {
  m_stale = false;
  showActions();
  m_details->showDevice();
  selectCurrentRow();
  const auto data = session().data();
  if (!data || session().device().isEmpty()) {
    m_deviceTitle->clear();
    m_deviceConditions->clear();
    m_histogram->setFigure({});
    m_roofline->setFigure({});
    return;
  }
  const std::size_t device = session().deviceIndex();
  const DeviceProfile& profile = data->devices[device];
  m_deviceTitle->setText(toText(deviceTitle(*data, device)));
  m_deviceConditions->setText(DeviceDetails::conditionsLine(profile));
  FilterModel& filter = FilterModel::of(session());
  const Metric metric = session().metric();
  m_histogramTitle->setText(metric == Metric::Energy ? tr("Energy of its designs") : tr("Latency of its designs"));
  m_histogram->setEmptyText(metric == Metric::Energy ? tr("No energy has been measured on this device.")
                                                     : tr("No latency has been measured on this device."));
  m_histogram->setFigure(data->find(device, metric) ? filter.noted(latencyHistogram(*data, device, metric, filter.rows())) : Figure{});
  m_roofline->setEmptyText(tr("A roofline needs latencies and a design space whose layers are known."));
  // It asks for the layers of every design, which takes too long for a window that is to answer.
  session().jobs().run<Figure>(
      {.key = QStringLiteral("roofline"), .quiet = true}, this,
      [data, device](const Progress&) -> Result<Figure> { return data->find(device, Metric::Latency) ? roofline(*data, device) : Figure{}; },
      [this, data](const Result<Figure>& made) {
        if (!made || session().data() != data) return;
        m_roofline->setFigure(FilterModel::of(session()).filtered(*made));
        m_roofline->setSelectedRows(session().selection());
      });
}

void DevicesPage::showImport() {
  const bool importing = m_import.state() != ImportModel::State::Idle;
  m_side->setCurrentWidget(importing ? static_cast<QWidget*>(m_importPanel) : m_details);
  const bool empty = m_model.rows().empty() && !importing && session().data() && session().data()->devices.empty();
  const bool measurable = m_measure.problem().isEmpty();
  setEmptyState(!empty        ? QString()
                : measurable ? tr("No device yet: import a table of latencies or energies, or measure this computer.")
                             : tr("No device yet: import a table of latencies or energies, or a list of devices."),
                empty ? m_importAction : nullptr);
}

void DevicesPage::showActions() {
  const auto show = [](QAction* action, const QString& problem, const QString& what) {
    action->setEnabled(problem.isEmpty());
    action->setToolTip(problem.isEmpty() ? what : problem);
  };
  const QString device = session().device();
  const bool designs = session().data() && session().data()->designs.size() > 0;
  show(m_simulateAction, m_editor.problem(), tr("A device of the catalogue, with figures of your own where you know better"));
  show(m_measureAction, m_measure.problem(), tr("Run designs as networks on this computer and store how long they take"));
  show(m_kitAction, designs ? QString() : tr("The workspace has no designs yet."),
       tr("A folder with the designs that teach most about a device, a table to fill in and instructions"));
  show(m_editAction, m_editor.canEdit(device) ? m_editor.problem() : tr("Only simulated devices have figures to edit."),
       tr("Change figures of its model and simulate it again"));
  show(m_fitAction, m_fit.problem(device), tr("Find what the device reaches of its peaks from what was measured on it"));
}

void DevicesPage::openMeasureDialog() { (new MeasureDialog(m_measure, this))->open(); }

void DevicesPage::openEditor(const QString& device) { (new DeviceEditorDialog(m_editor, device, this))->open(); }

void DevicesPage::openFit() { (new SpecFitDialog(m_fit, session().device(), this))->open(); }

void DevicesPage::importFiles(const QStringList& files) { m_import.add(files); }

void DevicesPage::openImportDialog() {
  QFileDialog* dialog = newFileDialog(this, tr("Import measurements"), QStringLiteral("importDialog"));
  dialog->setFileMode(QFileDialog::ExistingFiles);
  dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.gz)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::filesSelected, this, &DevicesPage::importFiles);
  dialog->open();
}

void DevicesPage::retranslate() {
  m_importAction->setText(tr("Import…"));
  m_importButton->setText(tr("Import…"));
  m_addButton->setText(tr("Add device…"));
  m_simulateAction->setText(tr("New simulated device…"));
  m_measureAction->setText(tr("Measure this computer…"));
  m_kitAction->setText(tr("Measurement kit…"));
  m_editAction->setText(tr("Edit the model…"));
  m_fitAction->setText(tr("Fit the model…"));
  m_rooflineTitle->setText(tr("Roofline"));
  m_words->setAccessibleName(tr("Filter devices"));
  m_table->setAccessibleName(tr("Devices"));
  m_model.retranslate();
  m_importPanel->retranslate();
  showRows();
  if (m_active) showDevice();
}

QString DevicesPage::title() const { return tr("Devices"); }

QString DevicesPage::help() const {
  return tr("The table lists every device with the number of different designs whose latency or energy is known. Select one "
            "to make it the current device of all pages. The histogram shows how its designs spread; the roofline shows "
            "whether arithmetic or memory holds them back. Import… or drop files to add measurements: nothing is stored "
            "before you have seen what was recognised. Add device… simulates one from its spec sheet, measures this computer, or "
            "writes a kit for a device elsewhere.");
}

}  // namespace isotone
