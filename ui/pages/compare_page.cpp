#include "ui/pages/compare_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/pages/note_label.h"

namespace isotone {
namespace {

constexpr int kMatrixCell = 72;  // wide enough for a number and, in a few lines, for the device's name

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

ComparePage::ComparePage(Session& session, QWidget* parent) : Page(session, parent), m_model(session) {
  setObjectName(QStringLiteral("comparePage"));
  auto* inside = new Surface(&Tokens::base);
  auto* parts = new QVBoxLayout(inside);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->setSpacing(0);
  parts->addWidget(buildTop(), 1);
  parts->addWidget(new Separator(Qt::Horizontal));
  parts->addWidget(buildStrip());
  parts->addWidget(buildMatrix());
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setWidget(inside);
  auto* layout = new QVBoxLayout(body());
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(scroll);

  m_unpinAll = new QAction(this);
  m_unpinAll->setObjectName(QStringLiteral("unpinAll"));
  m_copy = new QAction(this);
  m_copy->setObjectName(QStringLiteral("copyComparison"));
  m_toExplore = new QAction(this);
  m_toExplore->setObjectName(QStringLiteral("goToExplore"));
  m_unpinButton = addHeaderButton();
  m_unpinButton->setObjectName(QStringLiteral("unpinAllButton"));
  m_copyButton = addHeaderButton();
  m_copyButton->setObjectName(QStringLiteral("copyTableButton"));
  connect(m_unpinButton, &QPushButton::clicked, m_unpinAll, &QAction::trigger);
  connect(m_copyButton, &QPushButton::clicked, m_copy, &QAction::trigger);
  connect(m_unpinAll, &QAction::triggered, this, [this] { m_model.unpinAll(); });
  connect(m_copy, &QAction::triggered, this, &ComparePage::copyTable);
  connect(m_toExplore, &QAction::triggered, this, &ComparePage::exploreWanted);
  connect(&m_model, &CompareModel::changed, this, &ComparePage::follow);
  connect(&this->session(), &Session::selectionChanged, this,
          [this] { m_parallel->setSelectedRows(this->session().selection()); });
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
  m_parallel->setMinimumHeight(220);
  auto* right = new QVBoxLayout;
  right->setContentsMargins(metrics::kPageMargin, metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  right->addWidget(m_parallel);
  layout->addLayout(left, 752);
  layout->addWidget(new Separator(Qt::Vertical));
  layout->addLayout(right, 600);
  connect(m_parallel, &FigureView::rowClicked, this, [this](quint32 row) { session().setSelection({row}); });
  connect(m_parallel, &FigureView::rowHovered, this, [this](qint64 row) { session().setHovered(row); });
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
  layout->addLayout(heading(m_stripTitle, m_stripNote));
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
  m_matrix = new FigureView;
  m_matrix->setObjectName(QStringLiteral("deviceMatrix"));
  m_matrixScroll = new QScrollArea;
  m_matrixScroll->setFrameShape(QFrame::NoFrame);
  m_matrixScroll->setWidgetResizable(true);
  m_matrixScroll->viewport()->setAutoFillBackground(false);
  auto* ground = new Surface(&Tokens::base);
  auto* onGround = new QVBoxLayout(ground);
  onGround->setContentsMargins(0, 0, 0, 0);
  onGround->addWidget(m_matrix);
  m_matrixScroll->setWidget(ground);
  m_matrixScroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_order = new NoteLabel(1, TextStyle::Body);
  m_order->setObjectName(QStringLiteral("orderSentence"));
  m_order->setTextFormat(Qt::RichText);
  layout->addWidget(m_matrixScroll);
  layout->addWidget(m_order);
  connect(m_matrix, &FigureView::cellClicked, this, [this](int row, int) { m_model.select(row); });
  return area;
}

void ComparePage::activate() { m_model.activate(); }

void ComparePage::retranslate() {
  m_tableTitle->setText(tr("Pinned designs"));
  m_stripTitle->setText(tr("Layer by layer"));
  m_unpinAll->setText(tr("Unpin all"));
  m_unpinButton->setText(tr("Unpin all"));
  m_copy->setText(tr("Copy the comparison as a table"));
  m_copyButton->setText(tr("Copy table"));
  m_toExplore->setText(tr("Go to Explore"));
  m_parallel->setAccessibleName(tr("Designs on parallel axes"));
  m_matrix->setAccessibleName(tr("Each pinned design on every device"));
  m_strip->setAccessibleName(tr("Where pinned designs differ"));
  if (m_model.columns().empty()) follow();
  else m_model.activate();
}

void ComparePage::follow() {
  const QString question = tr("Why this one?");
  const bool any = !m_model.isEmpty();
  for (QAction* action : {m_unpinAll, m_copy}) action->setEnabled(any);
  m_unpinButton->setVisible(any);
  m_copyButton->setVisible(any);
  setEmptyState(any ? QString() : tr("No design is pinned yet: pin two or more on Explore to see them side by side."),
                m_toExplore);
  if (!any) {
    setHeader(question, tr("Nothing to compare yet"), {});
    return;
  }
  setHeader(question, m_model.headline(), m_model.headlineDetail());
  QStringList letters;
  for (const auto& column : m_model.columns()) letters << column.letter;
  m_tableNote->setText(letters.size() > 1 ? tr("against %1").arg(letters.first()) : QString());
  m_table->follow();
  m_parallel->setFigure(m_model.parallel());
  const auto& strip = m_model.strip();
  m_stripArea->setVisible(!strip.rows.empty());
  m_stripTitle->setText(strip.bits ? tr("Layer by layer") : tr("Decision by decision"));
  m_stripNote->setText(strip.bits ? tr("bits per block; framed where a design differs from %1, dotted where it skips").arg(letters.first())
                                  : tr("the choice taken; framed where a design differs from %1, dotted where it does not apply").arg(letters.first()));
  m_strip->setStrip(strip, letters);
  const Figure matrix = m_model.matrix();
  const int columns = matrix.heatMap ? int(matrix.heatMap->columns.size()) : 0;
  // Cells narrower than this cannot hold their number: the matrix scrolls sideways instead.
  const int wanted = columns * kMatrixCell + 80;
  const int rows = matrix.heatMap ? int(matrix.heatMap->rows.size()) : 0;
  m_matrix->setMinimumWidth(wanted);
  m_matrix->setFixedHeight(72 + 28 * std::max(rows, 1));
  const bool scrolls = wanted > width() - 2 * metrics::kPageMargin - metrics::kGrid;
  m_matrixScroll->setFixedHeight(m_matrix->height() + (scrolls ? m_matrixScroll->horizontalScrollBar()->sizeHint().height() : 0));
  m_matrix->setFigure(matrix);
  m_matrixScroll->setVisible(rows > 0);
  m_order->setText(m_model.orderSentence());
  m_order->setVisible(!m_order->text().isEmpty());
}

void ComparePage::copyTable() {
  QStringList lines;
  QStringList head{QString()};
  for (const auto& column : m_model.columns()) head << QStringLiteral("%1 %2").arg(column.letter, column.name);
  lines << head.join(u'\t');
  for (const auto& row : m_model.rows()) {
    QStringList cells{row.title};
    for (const auto& cell : row.cells) cells << cell.value;
    lines << cells.join(u'\t');
  }
  QApplication::clipboard()->setText(lines.join(u'\n'));
}

QString ComparePage::title() const { return tr("Compare"); }

QString ComparePage::help() const {
  return tr("Every pinned design has a column. The first one is the baseline: below each number stands the difference from "
            "it, as better or worse. A triangle marks a broken limit of the goal. The parallel axes show the pinned designs "
            "among all others, the strip where they are built differently, and the matrix how they do on every device. "
            "Notes are kept with the workspace. Pin designs on Explore.");
}

QList<QAction*> ComparePage::pageActions() const { return {m_copy, m_unpinAll}; }

}  // namespace isotone
