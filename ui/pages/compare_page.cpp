#include "ui/pages/compare_page.h"

#include <set>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <fmt/ranges.h>

#include "core/base/files.h"
#include "ui/charts/export.h"
#include "ui/pages/note_label.h"
#include "ui/widgets/file_dialog.h"

namespace isotone {
namespace {

/// A section's heading and the quieter words behind it.
QHBoxLayout* heading(StyledLabel*& title, StyledLabel*& note) {
  title = new StyledLabel(TextStyle::Section);
  note = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::kGrid);
  line->addWidget(title);
  line->addWidget(note);
  line->addStretch(1);
  return line;
}

}  // namespace

ComparePage::ComparePage(Session& session, QWidget* parent) : Page(session, parent), m_model(session), m_cover(session) {
  setObjectName(QStringLiteral("comparePage"));
  m_inside = new Surface(&Tokens::base);
  auto* parts = new QVBoxLayout(m_inside);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->setSpacing(0);
  m_pinned = new QWidget;
  auto* pinned = new QVBoxLayout(m_pinned);
  pinned->setContentsMargins(0, 0, 0, 0);
  pinned->setSpacing(0);
  pinned->addWidget(buildTop(), 1);
  pinned->addWidget(new Separator(Qt::Horizontal));
  pinned->addWidget(buildStrip());
  pinned->addWidget(buildMatrix());
  parts->addWidget(buildHint());
  parts->addWidget(m_pinned);
  parts->addWidget(new Separator(Qt::Horizontal));
  parts->addWidget(m_coverPanel = new CoverPanel(m_cover));
  parts->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(m_inside);
  auto* layout = new QVBoxLayout(body());
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(scroll);

  m_unpinAll = new QAction(this);
  m_unpinAll->setObjectName(QStringLiteral("unpinAll"));
  m_copy = new QAction(this);
  m_copy->setObjectName(QStringLiteral("copyComparison"));
  m_export = new QAction(this);
  m_export->setObjectName(QStringLiteral("exportComparison"));
  m_pinCover = new QAction(this);
  m_pinCover->setObjectName(QStringLiteral("pinCoverAction"));
  m_toExplore = new QAction(this);
  m_toExplore->setObjectName(QStringLiteral("goToExplore"));
  m_unpinButton = addHeaderButton();
  m_unpinButton->setObjectName(QStringLiteral("unpinAllButton"));
  m_copyButton = addHeaderButton();
  m_copyButton->setObjectName(QStringLiteral("copyTableButton"));
  m_exportButton = addHeaderButton();
  m_exportButton->setObjectName(QStringLiteral("exportComparisonButton"));
  connect(m_exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
  connect(m_export, &QAction::triggered, this, &ComparePage::askExport);
  connect(m_unpinButton, &QPushButton::clicked, m_unpinAll, &QAction::trigger);
  connect(m_copyButton, &QPushButton::clicked, m_copy, &QAction::trigger);
  connect(m_unpinAll, &QAction::triggered, this, [this] { m_model.unpinAll(); });
  connect(m_copy, &QAction::triggered, this, &ComparePage::copyTable);
  connect(m_pinCover, &QAction::triggered, &m_cover, &CoverModel::pinAll);
  connect(&m_cover, &CoverModel::changed, this, [this] { m_pinCover->setEnabled(m_cover.canPin()); });
  connect(m_toExplore, &QAction::triggered, this, &ComparePage::exploreWanted);
  connect(&m_model, &CompareModel::changed, this, &ComparePage::follow);
  connect(&Theme::instance(), &Theme::changed, this, [this] { m_stripKey->setText(m_model.strip().bits ? bitsKey() : QString()); });
  connect(&this->session(), &Session::selectionChanged, this,
          [this] { m_parallel->setSelectedRows(this->session().selection()); });
}

QWidget* ComparePage::buildHint() {
  m_hint = new QWidget;
  m_hintText = new NoteLabel(2, TextStyle::Body);
  m_hintText->setObjectName(QStringLiteral("nothingPinned"));
  m_hintText->setAlignment(Qt::AlignCenter);
  m_hintButton = new QPushButton;
  m_hintButton->setObjectName(QStringLiteral("goToExploreButton"));
  connect(m_hintButton, &QPushButton::clicked, this, [this] { m_toExplore->trigger(); });
  auto* layout = new QVBoxLayout(m_hint);
  layout->setContentsMargins(metrics::kPageMargin, 5 * metrics::kGrid, metrics::kPageMargin, 5 * metrics::kGrid);
  layout->setSpacing(2 * metrics::kGrid);
  layout->addWidget(m_hintText);
  layout->addWidget(m_hintButton, 0, Qt::AlignHCenter);
  return m_hint;
}

QWidget* ComparePage::buildTop() {
  auto* top = new QWidget;
  auto* layout = new QHBoxLayout(top);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* left = new QVBoxLayout;
  left->setContentsMargins(metrics::kPageMargin, metrics::kGrid + 4, metrics::kPageMargin, metrics::kGrid);
  left->setSpacing(metrics::kGrid / 2);
  left->addLayout(heading(m_tableTitle, m_tableNote));
  left->addWidget(m_table = new CompareTable(m_model));
  left->addStretch(1);
  m_parallel = new FigureView;
  m_parallel->setObjectName(QStringLiteral("parallelAxes"));
  m_parallel->setMinimumHeight(240);
  auto* right = new QVBoxLayout;
  right->setContentsMargins(metrics::kPageMargin, metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  right->addWidget(m_parallel);
  layout->addLayout(left, 752);
  layout->addWidget(new Separator(Qt::Vertical));
  layout->addLayout(right, 600);
  connect(m_parallel, &FigureView::rowClicked, this, [this](quint32 row) { session().setSelection({row}); });
  connect(m_parallel, &FigureView::rowHovered, this, [this](qint64 row) { session().setHovered(row); });
  connect(m_parallel, &FigureView::brushed, this, [this](const std::vector<AxisBrush>& brushes) { m_model.setBrushes(brushes); });
  connect(&session(), &Session::hoveredChanged, m_parallel, &FigureView::setHoveredRow);
  return top;
}

QWidget* ComparePage::buildStrip() {
  m_stripArea = new QWidget;
  auto* outer = new QVBoxLayout(m_stripArea);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->setSpacing(0);
  auto* layout = new QVBoxLayout;
  layout->setContentsMargins(metrics::kPageMargin, metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  layout->setSpacing(metrics::kGrid / 2);
  auto* line = heading(m_stripTitle, m_stripNote);
  line->addWidget(m_stripKey = new StyledLabel(TextStyle::Secondary, &Tokens::secondText));
  m_stripKey->setTextFormat(Qt::RichText);
  layout->addLayout(line);
  layout->addWidget(m_strip = new DifferenceStrip);
  outer->addLayout(layout);
  outer->addWidget(new Separator(Qt::Horizontal));
  return m_stripArea;
}

QWidget* ComparePage::buildMatrix() {
  auto* area = new QWidget;
  auto* layout = new QVBoxLayout(area);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  layout->setSpacing(metrics::kGrid / 2);
  m_matrixTitle = new StyledLabel(TextStyle::Section);
  m_matrixNote = new NoteLabel(1);  // gives way to the choices behind it
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::kGrid);
  line->addWidget(m_matrixTitle);
  line->addWidget(m_matrixNote, 1);
  m_key = new ColourKey(ColourKey::Title::Elsewhere);
  m_shown = new Segmented;
  m_shown->setObjectName(QStringLiteral("matrixShows"));
  line->addWidget(m_key);
  line->addSpacing(metrics::kGrid);
  line->addWidget(m_shown);
  m_matrix = new MatrixArea;
  m_matrix->view()->setObjectName(QStringLiteral("deviceMatrix"));
  m_order = new NoteLabel(1, TextStyle::Body);
  m_order->setObjectName(QStringLiteral("orderSentence"));
  m_order->setTextFormat(Qt::RichText);
  layout->addLayout(line);
  layout->addWidget(m_matrix);
  layout->addWidget(m_order);
  connect(m_matrix, &MatrixArea::cellClicked, this, [this](int row, int) { m_model.select(row); });
  connect(m_shown, &Segmented::currentChanged, this, [this](int which) { m_model.setShown(static_cast<CompareModel::Shown>(which)); });
  return area;
}

void ComparePage::activate() { m_model.activate(); }

void ComparePage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_cover.setFollowing(true);
}

void ComparePage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_cover.setFollowing(false);
}

void ComparePage::retranslate() {
  m_tableTitle->setText(tr("Pinned designs"));
  m_stripTitle->setText(tr("Layer by layer"));
  m_unpinAll->setText(tr("Unpin all"));
  m_unpinButton->setText(tr("Unpin all"));
  m_copy->setText(tr("Copy the comparison as a table"));
  m_copyButton->setText(tr("Copy table"));
  m_export->setText(tr("Export the comparison…"));
  m_exportButton->setText(tr("Export…"));
  m_pinCover->setText(tr("Pin the fewest designs for all devices"));
  m_pinCover->setEnabled(m_cover.canPin());
  m_toExplore->setText(tr("Go to Explore"));
  m_hintText->setText(tr("No design is pinned yet: pin two or more on Explore to see them side by side."));
  m_hintButton->setText(tr("Go to Explore"));
  m_matrixTitle->setText(tr("Each design on every device"));
  m_shown->setOptions({tr("Latency"), tr("Energy"), tr("Limits met")});
  m_shown->setAccessibleName(tr("What the matrix shows"));
  m_parallel->setAccessibleName(tr("Designs on parallel axes"));
  m_matrix->view()->setAccessibleName(tr("Each pinned design on every device"));
  m_strip->setAccessibleName(tr("Where pinned designs differ"));
  m_coverPanel->retranslate();
  if (m_model.columns().empty()) follow();
  else m_model.activate();
}

void ComparePage::follow() {
  const QString question = tr("Why this one?");
  const bool any = !m_model.isEmpty();
  for (QAction* action : {m_unpinAll, m_copy, m_export}) action->setEnabled(any);
  for (QPushButton* button : {m_unpinButton, m_copyButton, m_exportButton}) button->setVisible(any);
  m_hint->setVisible(!any);
  m_pinned->setVisible(any);
  setEmptyState(session().workspace() ? QString() : tr("No workspace is open."));
  if (!any) {
    setHeader(question, tr("Nothing to compare yet"), {});
    return;
  }
  setHeader(question, m_model.headline(), m_model.headlineDetail());
  QStringList letters;
  for (const auto& column : m_model.columns()) letters << column.letter;
  m_tableNote->setText(letters.size() > 1 ? tr("against %1").arg(letters.first()) : QString());
  m_table->follow();
  Figure parallel = m_model.parallel();
  if (m_model.brushes().empty() && parallel.parallel) parallel.subtitle += tr("; drag on an axis to mark a range").toStdString();
  m_parallel->setFigure(std::move(parallel));
  m_parallel->setBrushes(m_model.brushes());
  followStrip(letters);
  followMatrix();
}

void ComparePage::followStrip(const QStringList& letters) {
  const auto& strip = m_model.strip();
  m_stripArea->setVisible(!strip.rows.empty());
  m_stripTitle->setText(strip.bits ? tr("Layer by layer") : tr("Decision by decision"));
  m_stripNote->setText(strip.bits ? tr("bits per block; framed where a design differs from %1, dotted where it skips").arg(letters.first())
                                  : tr("the choice taken; framed where a design differs from %1, dotted where it does not apply").arg(letters.first()));
  m_stripKey->setText(strip.bits ? bitsKey() : QString());
  m_strip->setStrip(strip, letters);
}

QString ComparePage::bitsKey() const {
  std::set<int> bits;
  for (const auto& row : m_model.strip().rows)
    for (const auto& cell : row)
      if (cell.bits > 0) bits.insert(cell.bits);
  QStringList keys;
  for (const int count : bits)
    keys << QStringLiteral("<span style=\"color:%1\">■</span> %2").arg(mapColour(ColourScale::Map::Bits, count / 32.0, Theme::instance().tokens()).name(), tr("%1 bits").arg(count));
  return keys.join(QStringLiteral("&nbsp;&nbsp;&nbsp;"));
}

void ComparePage::followMatrix() {
  const Figure matrix = m_model.matrix();
  const bool any = matrix.heatMap && !matrix.heatMap->rows.empty();
  const QSignalBlocker quiet(m_shown);
  m_shown->setOptionEnabled(int(CompareModel::Shown::Energy), m_model.canShow(CompareModel::Shown::Energy));
  m_shown->setCurrent(int(m_model.shown()));
  m_matrixNote->setText(QString::fromStdString(matrix.subtitle));
  m_matrixNote->setToolTip(m_matrixNote->text());
  m_key->setScale(any && m_model.shown() != CompareModel::Shown::Limits ? matrix.colour : std::nullopt);
  m_matrix->setVisible(any);
  if (any) m_matrix->setFigure(matrix);
  m_order->setText(m_model.matrixProblem().isEmpty() ? m_model.orderSentence() : m_model.matrixProblem());
  m_order->setVisible(!m_order->text().isEmpty());
}

DataTable ComparePage::comparison() const {
  DataTable table{.header = {std::string()}};
  for (const auto& column : m_model.columns()) table.header.push_back(QStringLiteral("%1 %2").arg(column.letter, column.name).toStdString());
  for (const auto& row : m_model.rows()) {
    auto& cells = table.rows.emplace_back(1, DataTable::Cell{row.title.toStdString(), {}});
    for (const auto& cell : row.cells) cells.push_back({cell.value.toStdString(), {}});
  }
  return table;
}

void ComparePage::copyTable() {
  const DataTable table = comparison();
  QString text = QString::fromStdString(fmt::format("{}", fmt::join(table.header, "\t")));
  for (const auto& row : table.rows) {
    QStringList cells;
    for (const DataTable::Cell& cell : row) cells << QString::fromStdString(cell.text);
    text += u'\n' + cells.join(u'\t');
  }
  QApplication::clipboard()->setText(text);
}

void ComparePage::askExport() {
  QFileDialog* dialog = newFileDialog(this, tr("Export the comparison"), QStringLiteral("exportComparisonDialog"));
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({tr("Table (*.csv)"), tr("Picture of the page (*.png)")});
  dialog->setDefaultSuffix(QStringLiteral("csv"));
  connect(dialog, &QFileDialog::filterSelected, dialog,
          [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains(QLatin1String(".png")) ? QStringLiteral("png") : QStringLiteral("csv")); });
  dialog->selectFile(QStringLiteral("comparison.csv"));
  connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::exportTo);
  dialog->open();
}

void ComparePage::exportTo(const QString& path) {
  const bool picture = QFileInfo(path).suffix().toLower() == QLatin1String("png");
  const Status saved = picture ? saveImage(m_inside->grab().toImage(), path) : saveFile(path.toStdString(), toCsv(comparison()));
  if (!saved) session().reportError(saved.error());
}

QString ComparePage::title() const { return tr("Compare"); }

QString ComparePage::help() const {
  return tr("Every pinned design has a column. The first one is the baseline: below each number stands the difference from "
            "it, as better or worse. A triangle marks a broken limit of the goal. The parallel axes show the pinned designs "
            "among all others: drag on an axis to mark a range, on several to narrow it down; what lies within all of them "
            "is selected on every page, and a double click clears them. The strip shows where designs are built differently, the "
            "matrix how they do on every device or which limits they meet there. Below it are the fewest designs that serve all "
            "devices, for as many accuracy points as you allow each device to lose. Notes are kept with the workspace.");
}

QList<QAction*> ComparePage::pageActions() const { return {m_copy, m_export, m_unpinAll, m_pinCover}; }

}  // namespace isotone
