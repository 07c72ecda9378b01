// The devices that come with the program as a table that can be searched: what a simulated device starts from.
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include "core/devices/device_model.h"

namespace isotone {

class CatalogueItems : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Title, Class, ColumnCount };
  enum { NameRole = Qt::UserRole };  // DeviceModel::name

  /// Reads the catalogue; without it the table is empty and problem() says why.
  explicit CatalogueItems(QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  const DeviceModel* find(const QString& name) const;
  QString problem() const { return m_problem; }
  /// "From …" what was read, and what to know before trusting the figures.
  static QString sourceText(const DeviceModel& model);

 private:
  std::vector<DeviceModel> m_models;
  QString m_problem;
};

/// By words in title, class and source.
class CatalogueFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;
  void setWords(const QString& words);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  QStringList m_words;
};

}  // namespace isotone
