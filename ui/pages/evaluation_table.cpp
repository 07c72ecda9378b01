#include "ui/pages/evaluation_table.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QHeaderView>
#include <QPainter>

#include "ui/charts/theme.h"

namespace isotone {

namespace {
constexpr double kNoGain = 0.0005;  // what three decimals show as nothing
}

EvaluationItems::EvaluationItems(PredictorsModel& model, QObject* parent)
    : QAbstractTableModel(parent), m_model(model), m_rows(int(model.rows().size())) {}

int EvaluationItems::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }
int EvaluationItems::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

void EvaluationItems::refresh() {
  beginResetModel();
  m_rows = int(m_model.rows().size());
  endResetModel();
}

QString EvaluationItems::text(const PredictorsModel::Row& row, int column) const {
  const auto& evaluation = *row.evaluation;
  const auto& accuracy = evaluation.accuracy;
  switch (column) {
    case Device: return row.device;
    case MetricName: return row.metric;
    case Kind: return row.stale ? tr("%1 (outdated)").arg(row.kind) : row.kind;
    case Samples: return countText(qint64(evaluation.samples));
    case Mape: return accuracy.mapePercent < 0.1 ? QStringLiteral("< ") + decimalText(0.1, 1)
                                                 : decimalText(accuracy.mapePercent, 1);
    case Within5: return decimalText(accuracy.within5Percent, 0);
    case Within10: return decimalText(accuracy.within10Percent, 0);
    case Srcc: return decimalText(accuracy.srcc, 3);
    case Kendall: return decimalText(accuracy.kendall, 3);
    case Coverage: return decimalText(accuracy.coverage90Percent, 0);
    case FlopsSrcc: return evaluation.flopsSrcc != 0 ? decimalText(evaluation.flopsSrcc, 3) : QStringLiteral("—");
    default: {
      const double gain = row.gain();
      if (!std::isfinite(gain)) return QStringLiteral("—");
      if (std::abs(gain) < kNoGain) return decimalText(0, 3);  // neither a gain nor a loss
      return (gain > 0 ? QStringLiteral("+") : QString()) + decimalText(gain, 3);
    }
  }
}

QVariant EvaluationItems::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= int(m_model.rows().size())) return {};
  const auto& row = m_model.rows()[std::size_t(index.row())];
  const bool words = index.column() <= Kind || index.column() == Gain;
  switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
      return QVariant(words ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
      if (index.column() == Device && index.row() == m_model.current()) return Theme::font(TextStyle::Section);
      return {};
    case Qt::ToolTipRole:
      if (index.column() == Kind)
        return row.stored ? tr("Fitted and stored in the workspace") : tr("Evaluated only; Train… stores a predictor");
      return {};
    case GainRole: return row.gain();
    case LargestGainRole: {
      double largest = 0.05;
      for (const auto& other : m_model.rows())
        if (std::isfinite(other.gain())) largest = std::max(largest, std::abs(other.gain()));
      return largest;
    }
    default: return {};
  }
}

QVariant EvaluationItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant(section <= Kind || section == Gain ? Qt::AlignLeft | Qt::AlignVCenter
                                                       : Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Device: return tr("Device");
    case MetricName: return tr("Metric");
    case Kind: return tr("Predictor");
    case Samples: return tr("Samples");
    case Mape: return tr("MAPE, %");
    case Within5: return tr("±5 %");
    case Within10: return tr("±10 %");
    case Srcc: return tr("SRCC");
    case Kendall: return tr("Kendall τ");
    case Coverage: return tr("Coverage, %");
    case FlopsSrcc: return tr("FLOPs SRCC");
    default: return tr("Gain in SRCC");
  }
}

void GainDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem background = option;
  initStyleOption(&background, index);
  background.text.clear();
  const QWidget* widget = option.widget;
  widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
  const Tokens& tokens = Theme::instance().tokens();
  const double gain = index.data(EvaluationItems::GainRole).toDouble();
  const double largest = index.data(EvaluationItems::LargestGainRole).toDouble();
  const QString text = index.data().toString();
  const QRect place = option.rect.adjusted(8, 0, -4, 0);
  painter->save();
  painter->setFont(option.font);
  const int room = place.width() - painter->fontMetrics().horizontalAdvance(QStringLiteral("+0.000")) - 10;
  const double length = std::isfinite(gain) ? std::max(1.0, room * std::abs(gain) / largest) : 0;
  painter->fillRect(QRectF(place.left(), place.center().y() - 4, length, 8),
                    gain > -kNoGain ? roleColour(isotone::Role::Data1, tokens) : tokens.bad);
  painter->setPen(gain > -kNoGain || !std::isfinite(gain) ? tokens.secondText : tokens.bad);
  painter->drawText(place.adjusted(int(length) + (length > 0 ? 8 : 0), 0, 20, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
  painter->restore();
}

EvaluationTable::EvaluationTable(PredictorsModel& model, QWidget* parent)
    : RowsView(parent), m_model(model), m_items(new EvaluationItems(model, this)) {
  setObjectName(QStringLiteral("evaluationTable"));
  setModel(m_items);
  setItemDelegateForColumn(EvaluationItems::Gain, new GainDelegate(this));
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setShowGrid(false);
  setFrameShape(NoFrame);
  setWordWrap(false);
  setTabKeyNavigation(false);
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(metrics::kRow);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
    if (!m_following && current.isValid()) m_model.setCurrent(current.row());
  });
}

void EvaluationTable::follow() {
  m_following = true;
  m_items->refresh();
  if (m_model.current() >= 0) {
    const QModelIndex index = m_items->index(m_model.current(), 0);
    setCurrentIndex(index);
    selectRow(m_model.current());
  }
  m_following = false;
  fitColumns();
}

void EvaluationTable::resizeEvent(QResizeEvent* event) {
  RowsView::resizeEvent(event);
  fitColumns();
}

void EvaluationTable::fitColumns() {
  // Widths by content, what is left over shared so that the table fills its place.
  std::array<int, EvaluationItems::ColumnCount> wanted{};
  int total = 0;
  const QFontMetrics head(horizontalHeader()->font());
  for (int column = 0; column < EvaluationItems::ColumnCount; ++column) {
    const QString title = m_items->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    // Sixteen for the padding that the style sheet gives to cells and headers.
    int width = std::max(sizeHintForColumn(column), head.horizontalAdvance(title) + 16);
    if (column == EvaluationItems::Gain) width = std::max(width, 104);
    wanted[std::size_t(column)] = width;
    total += width;
  }
  const int left = std::max(0, viewport()->width() - total);
  for (int column = 0; column < EvaluationItems::ColumnCount; ++column)
    setColumnWidth(column, wanted[std::size_t(column)] + left / EvaluationItems::ColumnCount);
}

}  // namespace isotone
