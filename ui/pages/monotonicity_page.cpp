#include "ui/pages/monotonicity_page.h"

#include <algorithm>

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/charts/figure_view.h"
#include "ui/pages/adaptation_panel.h"
#include "ui/pages/rows_view.h"
#include "ui/pages/surface.h"
#include "ui/pages/verdict_card.h"
#include "ui/view_models/filter_model.h"
#include "ui/view_models/number_text.h"
#include "ui/widgets/segmented.h"

namespace isotone {

namespace {

constexpr int kRowsRole = Qt::UserRole;

}  // namespace

MonotonicityPage::MonotonicityPage(Session& session, QWidget* parent) : Page(session, parent), m_model(session) {
  setObjectName(QStringLiteral("monotonicity"));
  auto* overview = new QWidget;
  auto* columns = new QHBoxLayout(overview);
  columns->setContentsMargins(0, 0, 0, 0);
  columns->setSpacing(0);
  columns->addWidget(buildMap(), 752);
  columns->addWidget(new Separator(Qt::Vertical));
  columns->addWidget(buildPair(), 600);
  m_path = new AdaptationPanel(session, m_model);
  m_stack = new QStackedWidget;
  m_stack->addWidget(overview);
  m_stack->addWidget(m_path);
  auto* layout = new QVBoxLayout(body());
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_stack);
  m_pathAction = new QAction(this);
  connect(m_pathAction, &QAction::triggered, this, &MonotonicityPage::openPath);
  connect(m_verdict, &VerdictCard::adaptWanted, this, [this] {
    // The path is for the current device; the pair may be of others.
    if (const auto* pair = m_model.pair()) this->session().setDevice(toText(this->session().data()->devices[pair->target].name));
    openPath();
  });
  connect(m_path, &AdaptationPanel::backWanted, this, &MonotonicityPage::closePath);
  connect(&m_model, &MonotonicityModel::changed, this, &MonotonicityPage::showMap);
  connect(&m_model, &MonotonicityModel::pairChanged, this, &MonotonicityPage::showPair);
  connect(&session, &Session::selectionChanged, this, &MonotonicityPage::followSelection);
  connect(&FilterModel::of(session), &FilterModel::changed, this, &MonotonicityPage::showPair);
}

QWidget* MonotonicityPage::buildMap() {
  auto* area = new QWidget;
  m_mapTitle = new StyledLabel(TextStyle::Section);
  m_mapText = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_mapText->setObjectName(QStringLiteral("mapText"));
  m_method = new Segmented;
  m_method->setObjectName(QStringLiteral("method"));
  m_map = new FigureView(nullptr, FigureView::Chrome::Plain);
  m_map->setObjectName(QStringLiteral("srccMap"));
  auto* heading = new QHBoxLayout;
  heading->setSpacing(2 * metrics::kGrid);
  heading->addWidget(m_mapTitle);
  heading->addWidget(m_method);
  heading->addStretch(1);
  auto* layout = new QVBoxLayout(area);
  layout->setContentsMargins(metrics::kPageMargin, 12, metrics::kGrid, metrics::kGrid);
  layout->setSpacing(metrics::kGrid);
  layout->addLayout(heading);
  layout->addWidget(m_map, 1);
  layout->addWidget(m_mapText);
  connect(m_method, &Segmented::currentChanged, this, [this](int index) {
    m_model.setMethod(index == 0 ? MonotonicityModel::Method::Spearman : MonotonicityModel::Method::Kendall);
  });
  connect(m_map, &FigureView::cellClicked, this, [this](int row, int column) {
    const std::vector<std::size_t> order = m_model.mapOrder();
    if (row < 0 || column < 0 || std::size_t(row) >= order.size() || std::size_t(column) >= order.size()) return;
    m_model.setPair(order[std::size_t(column)], order[std::size_t(row)]);
  });
  connect(m_map, &FigureView::pointText, m_mapText, &QLabel::setText);
  return area;
}

QWidget* MonotonicityPage::buildPair() {
  auto* panel = new Surface(&Tokens::sidePanel);
  m_verdict = new VerdictCard;
  m_scatterTitle = new StyledLabel(TextStyle::Section);
  m_scatterTitle->setWordWrap(true);
  m_invertedTitle = new StyledLabel(TextStyle::Section);
  m_invertedKind = new Segmented;
  m_invertedKind->setObjectName(QStringLiteral("invertedKind"));
  m_invertedNote = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_invertedNote->setWordWrap(true);
  m_proxiesTitle = new StyledLabel(TextStyle::Section);
  m_proxiesTitle->setWordWrap(true);
  m_scatter = new FigureView(nullptr, FigureView::Chrome::Plain);
  m_proxies = new FigureView(nullptr, FigureView::Chrome::Plain);
  m_scatter->setObjectName(QStringLiteral("rankScatter"));
  m_proxies->setObjectName(QStringLiteral("proxies"));
  m_invertedRows = new QStandardItemModel(0, 3, this);
  m_inverted = new RowsView;
  m_inverted->setObjectName(QStringLiteral("invertedTable"));
  m_inverted->setStyleSheet(QStringLiteral("QTableView, QHeaderView, QHeaderView::section { background: transparent; }"
                                             "QHeaderView::section, QTableView::item { padding: 0 4px; }"));
  m_inverted->setModel(m_invertedRows);
  m_inverted->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_inverted->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_inverted->setShowGrid(false);
  m_inverted->setFrameShape(QFrame::NoFrame);
  m_inverted->setTabKeyNavigation(false);
  m_inverted->verticalHeader()->hide();
  m_inverted->verticalHeader()->setDefaultSectionSize(metrics::kRow);
  m_inverted->horizontalHeader()->setMinimumSectionSize(24);
  m_inverted->horizontalHeader()->setHighlightSections(false);
  m_inverted->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

  const auto column = [](std::initializer_list<QWidget*> widgets, QWidget* wide) {
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::kGrid);
    for (QWidget* widget : widgets) words->addWidget(widget, widget == wide ? 1 : 0);
    return words;
  };
  auto* upper = new QHBoxLayout;
  upper->setSpacing(metrics::kPageMargin);
  upper->addLayout(column({m_scatterTitle, m_scatter}, m_scatter), 1);
  upper->addLayout(column({m_invertedTitle, m_invertedKind, m_inverted, m_invertedNote}, m_inverted), 1);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(metrics::kPageMargin, 2 * metrics::kGrid, metrics::kPageMargin, metrics::kGrid);
  layout->setSpacing(12);
  layout->addWidget(m_verdict);
  layout->addLayout(upper, 3);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addLayout(column({m_proxiesTitle, m_proxies}, m_proxies), 2);

  connect(m_inverted->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MonotonicityPage::selectInverted);
  connect(m_invertedKind, &Segmented::currentChanged, this, &MonotonicityPage::showInverted);
  connect(m_scatter, &FigureView::rowClicked, this, [this](quint32 row) { session().setSelection({row}); });
  connect(m_scatter, &FigureView::rowsSelected, this, [this](const QList<quint32>& rows) { session().setSelection(rows); });
  connect(m_scatter, &FigureView::rowHovered, this, [this](qint64 row) { session().setHovered(row); });
  connect(&session(), &Session::hoveredChanged, m_scatter, &FigureView::setHoveredRow);
  return panel;
}

void MonotonicityPage::activate() { m_model.activate(); }

void MonotonicityPage::openPath() {
  m_model.activate();
  m_path->model().open();
  m_stack->setCurrentWidget(m_path);
  showMap();
  m_path->setFocus();
}

void MonotonicityPage::closePath() {
  m_path->model().close();
  m_stack->setCurrentIndex(0);
  showMap();
}

void MonotonicityPage::openKitDialog() {
  openPath();
  m_path->openKitDialog();
}

void MonotonicityPage::showMap() {
  setHeader(tr("Whose predictor can I reuse?"), m_model.answer(), m_model.detail());
  // The path begins where nothing can be compared yet: with one measured device, or none of the target.
  const bool path = m_stack->currentWidget() == m_path;
  setEmptyState(path ? QString() : m_model.problem(), session().data() && !session().data()->devices.empty() ? m_pathAction : nullptr);
  const auto correlations = m_model.correlations();
  m_map->setEmptyText(m_model.isBusy() ? tr("Comparing the devices…") : QString());
  if (!correlations) {
    m_map->setFigure({});
    m_proxies->setFigure({});
    return;
  }
  m_mapTitle->setText(tr("Rank correlation of %n device(s)", nullptr, int(correlations->devices.size())));
  m_map->setFigure(m_model.map());
  markPair();
  m_proxies->setFigure(m_model.proxiesPicture());
  m_proxies->setEmptyText(tr("The current device has not been measured in this metric."));
  if (!session().device().isEmpty())
    m_proxiesTitle->setText(tr("Proxies for %1").arg(m_model.deviceTitle(session().deviceIndex())));
}

void MonotonicityPage::markPair() {
  const MonotonicityModel::Pair* pair = m_model.pair();
  if (!pair) return m_map->setSelectedCell(-1, -1);
  const std::vector<std::size_t> order = m_model.mapOrder();
  const auto place = [&](std::size_t device) {
    return int(std::find(order.begin(), order.end(), device) - order.begin());
  };
  m_map->setSelectedCell(place(pair->target), place(pair->proxy));
}

void MonotonicityPage::showPair() {
  const MonotonicityModel::Pair* pair = m_model.pair();
  const bool unmeasured = !pair && m_model.correlations() && m_model.proxies().empty() && !session().device().isEmpty();
  m_verdict->setVisible(pair != nullptr || unmeasured);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_invertedTitle, m_invertedKind, m_inverted, m_invertedNote})
    widget->setVisible(pair != nullptr);
  if (!pair) {
    if (unmeasured) m_verdict->showUnmeasured(m_model.deviceTitle(session().deviceIndex()));
    m_scatter->setFigure({});
    m_scatterTitle->clear();
    m_scatter->setEmptyText(tr("Click a cell of the map to compare two devices."));
    return;
  }
  const QString proxy = m_model.deviceTitle(pair->proxy), target = m_model.deviceTitle(pair->target);
  m_verdict->showVerdict(*pair, proxy);
  m_scatterTitle->setText(tr("%1 against %2").arg(target, proxy));
  m_scatter->setFigure(FilterModel::of(session()).filtered(pair->scatter));
  m_scatter->setSelectedRows(session().selection());
  showInverted();
  markPair();
}

void MonotonicityPage::showInverted() {
  const MonotonicityModel::Pair* pair = m_model.pair();
  if (!pair) return;
  const bool pairs = m_invertedKind->current() == 1;
  m_invertedTitle->setText(pairs ? tr("Most inverted pairs") : tr("Most inverted designs"));
  m_inverted->setAccessibleName(m_invertedTitle->text());
  m_invertedRows->clear();
  m_inverted->horizontalHeader()->setVisible(!pairs);
  if (pairs) addInvertedPairs(*pair);
  else addInvertedDesigns(*pair);
  m_inverted->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  if (!pairs) m_inverted->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void MonotonicityPage::addInvertedDesigns(const MonotonicityModel::Pair& pair) {
  const auto data = session().data();
  m_invertedNote->setText(session().metric() == Metric::Energy
                              ? tr("Rank 1 is the most frugal of %1 connected designs.").arg(countText(qint64(pair.n)))
                              : tr("Rank 1 is the fastest of %1 connected designs.").arg(countText(qint64(pair.n))));
  m_invertedRows->setHorizontalHeaderLabels({tr("Design"), tr("Proxy rank"), tr("Target rank")});
  for (int column = 0; column < 3; ++column)
    m_invertedRows->horizontalHeaderItem(column)->setTextAlignment(
        (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  m_invertedRows->horizontalHeaderItem(1)->setToolTip(m_model.deviceTitle(pair.proxy));
  m_invertedRows->horizontalHeaderItem(2)->setToolTip(m_model.deviceTitle(pair.target));
  for (const MonotonicityModel::Inverted& design : pair.inverted) {
    QList<QStandardItem*> items{
        new QStandardItem(designNumber(*data, design.row, data->designs.designs[design.row])),
        new QStandardItem(countText(qint64(design.proxyRank))), new QStandardItem(countText(qint64(design.targetRank)))};
    items[0]->setData(QVariantList{design.row}, kRowsRole);
    for (int column = 1; column < 3; ++column) items[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_invertedRows->appendRow(items);
  }
}

void MonotonicityPage::addInvertedPairs(const MonotonicityModel::Pair& pair) {
  const auto data = session().data();
  const QString choice = m_model.choiceText();
  m_invertedNote->setText(choice.isEmpty() ? tr("The first of a pair has the better rank on the proxy, the second on the target.") : choice);
  for (const InvertedPair& inverted : pair.pairs) {
    const auto number = [&](std::size_t row) { return designNumber(*data, qint64(row), data->designs.designs[row]); };
    const QString all = MonotonicityModel::differenceText(*data->space, inverted, inverted.differences.size());
    auto* designs = new QStandardItem(tr("%1 › %2, %n difference(s)", nullptr, int(inverted.differences.size()))
                                          .arg(number(inverted.faster), number(inverted.slower)));
    auto* first = new QStandardItem(MonotonicityModel::differenceText(*data->space, inverted, 1));
    first->setFont(Theme::font(TextStyle::Secondary));
    first->setForeground(Theme::instance().tokens().secondText);
    for (QStandardItem* item : {designs, first}) {
      item->setData(QVariantList{quint32(inverted.faster), quint32(inverted.slower)}, kRowsRole);
      item->setToolTip(tr("The first has the better rank on the proxy, the second on the target. First › second:") + u'\n' + all);
      m_invertedRows->appendRow(item);
    }
  }
}

void MonotonicityPage::selectInverted() {
  QList<quint32> rows;
  for (const QModelIndex& index : m_inverted->selectionModel()->selectedRows())
    for (const QVariant& row : index.data(kRowsRole).toList()) rows.push_back(row.toUInt());
  if (!rows.isEmpty()) session().setSelection(rows);
}

void MonotonicityPage::followSelection() { m_scatter->setSelectedRows(session().selection()); }

void MonotonicityPage::retranslate() {
  m_method->setOptions({tr("Spearman"), tr("Kendall")});
  m_method->setAccessibleName(tr("Method"));
  m_invertedKind->setOptions({tr("Designs"), tr("Pairs")});
  m_invertedKind->setAccessibleName(tr("What is inverted"));
  m_pathAction->setText(tr("Measure a few designs…"));
  m_path->retranslate();
  m_model.retranslate();
  showMap();
  showPair();
}

QString MonotonicityPage::title() const { return tr("Monotonicity"); }

QString MonotonicityPage::help() const {
  if (m_stack->currentWidget() == m_path)
    return tr("Four steps lead to a predictor for the current device. Choose how many designs to measure; write a measurement kit, "
              "fill its table on the device and import it here. A device that is measured already shows the path as a rehearsal: "
              "some of its measurements are used, the others judge the result. Every other method gets the same measurements. "
              "Keep predictor makes Explore and Predictors use it. Esc leads back to the map.");
  return tr("Two devices that rank designs alike (SRCC near 1) can share one predictor. Blue cells are alike, orange ones are "
            "not; a hatched cell is not certified: its one-sided 95 % bound lies below 0.90. Click a cell to compare a pair: "
            "the row is the target, the column the proxy. Expected regret is the accuracy that is lost on the target when "
            "only the proxy's Pareto designs are measured there, learnt from the other pairs of devices. Adapt… leads from a few "
            "measurements of the current device to a predictor for it.");
}

}  // namespace isotone
