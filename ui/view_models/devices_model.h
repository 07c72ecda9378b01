// What the workspace knows about each device, as a table that can be sorted and filtered.
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "ui/view_models/session.h"

namespace isotone {

struct DeviceRow {
  std::size_t device = 0;          // in Dataset::devices
  QString name;
  std::string deviceClass;         // as it is stored; for people: DevicesModel::classText
  QString title, fullTitle;        // short and different for all; as its source calls it
  Origin origin = Origin::Imported;
  qint64 latencies = 0, energies = 0;   // different designs with a value
  double stepMs = 0;               // the smallest difference between two latencies; 0: not known
  bool coarseClock = false;        // whole milliseconds
  double medianLatency = 0, medianEnergy = 0;  // of live designs; NaN: none
};
/// Sorts every series: call it off the GUI thread.
std::vector<DeviceRow> deviceRows(const Dataset& data);

class DevicesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Name, Class, OriginColumn, Latency, Energy, Timer, Median, ColumnCount };
  enum { SortRole = Qt::UserRole, NameRole, CoarseRole };

  explicit DevicesModel(Session& session, QObject* parent = nullptr);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  const std::vector<DeviceRow>& rows() const { return m_rows; }
  int rowOf(const QString& name) const;
  void retranslate();

  /// "28 devices know their latency, 2 their energy", and what is to be known besides.
  QString answer() const;
  QString detail() const;

  static QString originText(Origin origin);
  /// "Board CPU" in the window's language.
  static QString classText(const std::string& deviceClass);
  /// "1 ms", "13 µs", "20 ns".
  static QString stepText(double ms);

 private:
  void reload();
  void setRows(std::vector<DeviceRow> rows);
  QString timerText(const DeviceRow& row) const;
  Session& m_session;
  std::vector<DeviceRow> m_rows;
};

/// Devices by words in name, title and class, and by the three classes of the filter.
class DevicesFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  enum class Group { All, Cpu, Gpu, Other };
  explicit DevicesFilter(DevicesModel& model, QObject* parent = nullptr);
  void setWords(const QString& words);
  void setGroup(Group group);
  int countOf(Group group) const;
  static Group groupOf(const QString& deviceClass);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  DevicesModel& m_model;
  QStringList m_words;
  Group m_group = Group::All;
};

}  // namespace isotone
