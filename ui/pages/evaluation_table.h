// The table of the Predictors page: device and metric against how good their predictor is.
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include "ui/pages/rows_view.h"
#include "ui/view_models/predictors_model.h"

namespace isotone {

class EvaluationItems : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Device, MetricName, Kind, Samples, Mape, Within5, Within10, Srcc, Kendall, Coverage, FlopsSrcc, Gain,
                ColumnCount };
  /// The gain of a row as a number, and the largest of all rows: what the bar is drawn from.
  enum Role { GainRole = Qt::UserRole + 1, LargestGainRole };
  explicit EvaluationItems(PredictorsModel& model, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  void refresh();

 private:
  QString text(const PredictorsModel::Row& row, int column) const;
  PredictorsModel& m_model;
  int m_rows = 0;
};

/// Draws the gain as a bar with its number beside it.
class GainDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class EvaluationTable : public RowsView {
  Q_OBJECT
 public:
  explicit EvaluationTable(PredictorsModel& model, QWidget* parent = nullptr);
  void follow();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitColumns();
  PredictorsModel& m_model;
  EvaluationItems* m_items = nullptr;
  bool m_following = false;
};

}  // namespace isotone
