#include "ui/view_models/devices_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/workspace/device_words.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/wording.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

constexpr double kFinestShownMs = 1e-3;

QString dash() { return QStringLiteral("—"); }

/// Where a table repeats the value of the design that was measured instead, only that one counts.
qint64 differentDesigns(const DesignTable& designs, const std::vector<double>& values) {
  qint64 all = 0, own = 0;
  bool repeats = true;
  for (std::size_t row = 0; row < values.size(); ++row) {
    if (!std::isfinite(values[row])) continue;
    ++all;
    const std::size_t as = row < designs.measuredAs.size() ? designs.measuredAs[row] : row;
    if (as == row) ++own;
    else if (as < values.size() && values[as] != values[row]) repeats = false;
  }
  return repeats ? own : all;
}

struct Summary {
  double median = kNotMeasured, step = 0;
};

Summary summarise(const DesignTable& designs, const std::vector<double>& values) {
  std::vector<double> live;
  live.reserve(values.size());
  for (const std::uint32_t row : usableRows(designs, values)) live.push_back(values[row]);
  Summary summary;
  if (live.empty()) return summary;
  std::sort(live.begin(), live.end());
  const std::size_t half = live.size() / 2;
  summary.median = live.size() % 2 == 1 ? live[half] : (live[half - 1] + live[half]) / 2;
  double step = std::numeric_limits<double>::infinity();
  for (std::size_t i = 1; i < live.size(); ++i)
    if (const double gap = live[i] - live[i - 1]; gap > 0) step = std::min(step, gap);
  if (std::isfinite(step)) summary.step = step;
  return summary;
}

}  // namespace

std::vector<DeviceRow> deviceRows(const Dataset& data) {
  std::vector<DeviceRow> rows;
  rows.reserve(data.devices.size());
  const std::vector<std::string> labels = deviceLabels(data);
  for (std::size_t device = 0; device < data.devices.size(); ++device) {
    const DeviceProfile& profile = data.devices[device];
    DeviceRow row;
    row.device = device;
    row.name = QString::fromStdString(profile.name);
    row.title = QString::fromStdString(labels[device]);
    row.fullTitle = QString::fromStdString(profile.displayName());
    row.deviceClass = profile.deviceClass;
    row.origin = profile.origin;
    row.medianLatency = row.medianEnergy = kNotMeasured;
    if (const Series* latency = data.find(device, Metric::Latency)) {
      row.latencies = differentDesigns(data.designs, latency->values);
      const Summary summary = summarise(data.designs, latency->values);
      row.medianLatency = summary.median;
      row.stepMs = summary.step;
    }
    if (const Series* energy = data.find(device, Metric::Energy)) {
      row.energies = differentDesigns(data.designs, energy->values);
      row.medianEnergy = summarise(data.designs, energy->values).median;
    }
    if (profile.timerResolutionMs) {
      row.stepMs = *profile.timerResolutionMs;
      row.coarseClock = *profile.timerResolutionMs >= 1;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

DevicesModel::DevicesModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  connect(&session, &Session::dataChanged, this, &DevicesModel::reload);
  connect(&session, &Session::metricChanged, this, [this] {
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, Median), index(int(m_rows.size()) - 1, Median));
    Q_EMIT headerDataChanged(Qt::Horizontal, Median, Median);
  });
  reload();
}

void DevicesModel::reload() {
  const auto data = m_session.data();
  if (!data) return setRows({});
  m_session.jobs().run<std::vector<DeviceRow>>(
      {tr("Summarise the devices"), QStringLiteral("device-rows"), true}, this,
      [data](const Progress&) -> Result<std::vector<DeviceRow>> { return deviceRows(*data); },
      [this](Result<std::vector<DeviceRow>> rows) {
        if (rows) setRows(std::move(*rows));
        else m_session.reportError(rows.error());
      });
}

void DevicesModel::setRows(std::vector<DeviceRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

void DevicesModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int DevicesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int DevicesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

int DevicesModel::rowOf(const QString& name) const {
  for (std::size_t row = 0; row < m_rows.size(); ++row)
    if (m_rows[row].name == name) return int(row);
  return -1;
}

QString DevicesModel::originText(Origin origin) {
  switch (origin) {
    case Origin::Imported: return tr("Imported");
    case Origin::Measured: return tr("Measured here");
    case Origin::Simulated: return tr("Simulated");
    case Origin::Adapted: return tr("Adapted");
  }
  return {};
}

QString DevicesModel::classText(const std::string& deviceClass) { return toText(capitalised(deviceClassText(deviceClass))); }

QString DevicesModel::timerText(const DeviceRow& row) const {
  if (row.latencies == 0 || row.stepMs <= 0) return dash();
  if (row.coarseClock) return QStringLiteral("△ %1 ms").arg(numberText(row.stepMs, 1));
  if (row.stepMs < kFinestShownMs) return QStringLiteral("< 1 µs");
  return stepText(row.stepMs);
}

QString DevicesModel::stepText(double ms) {
  if (ms < 1e-3) return QStringLiteral("%1 ns").arg(numberText(ms * 1e6, 2));
  if (ms < 0.1) return QStringLiteral("%1 µs").arg(numberText(ms * 1e3, 2));
  return QStringLiteral("%1 ms").arg(numberText(ms, 2));
}

QVariant DevicesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || std::size_t(index.row()) >= m_rows.size()) return {};
  const DeviceRow& row = m_rows[std::size_t(index.row())];
  const double median = m_session.metric() == Metric::Energy ? row.medianEnergy : row.medianLatency;
  if (role == NameRole) return row.name;
  if (role == CoarseRole) return row.coarseClock && index.column() == Timer;
  if (role == Qt::TextAlignmentRole)
    return int(index.column() >= Latency ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole && index.column() == Timer && row.coarseClock)
    return tr("This device counts in whole milliseconds, so many of its designs tie.");
  if (role == Qt::ToolTipRole && index.column() == Name) return row.fullTitle;
  if (role == Qt::DisplayRole) {
    switch (index.column()) {
      case Name: return row.title;
      case Class: return row.deviceClass.empty() ? dash() : classText(row.deviceClass);
      case OriginColumn: return originText(row.origin);
      case Latency: return row.latencies ? countText(row.latencies) : dash();
      case Energy: return row.energies ? countText(row.energies) : dash();
      case Timer: return timerText(row);
      case Median: return numberText(median, 3);
    }
  }
  if (role == SortRole) {
    switch (index.column()) {
      case Name: return row.title.toCaseFolded();
      case Class: return classText(row.deviceClass).toCaseFolded();
      case OriginColumn: return originText(row.origin);
      case Latency: return row.latencies;
      case Energy: return row.energies;
      case Timer: return row.stepMs;
      case Median: return std::isfinite(median) ? median : -1.0;
    }
  }
  return {};
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return int(section >= Latency ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
  if (role == Qt::ToolTipRole) {
    if (section == Latency) return tr("Different designs with a measured latency");
    if (section == Energy) return tr("Different designs with a measured energy");
    if (section == Timer) return tr("The smallest step between two latencies");
    if (section == Median) return tr("Over the connected designs");
    return {};
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Name: return tr("Device");
    case Class: return tr("Class");
    case OriginColumn: return tr("Origin");
    case Latency: return tr("Latency");
    case Energy: return tr("Energy");
    case Timer: return tr("Timer");
    case Median: return m_session.metric() == Metric::Energy ? tr("Median, mJ") : tr("Median, ms");
  }
  return {};
}

QString DevicesModel::answer() const {
  const auto knowing = [&](auto member) {
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const DeviceRow& row) { return row.*member > 0; }));
  };
  const int latency = knowing(&DeviceRow::latencies), energy = knowing(&DeviceRow::energies);
  if (m_rows.empty()) return tr("No device yet");
  QString text = tr("%n device(s) know their latency", nullptr, latency);
  text += energy > 0 ? tr(", %n their energy", nullptr, energy) : tr(", none its energy");
  return text;
}

QString DevicesModel::detail() const {
  const int coarse = int(std::count_if(m_rows.begin(), m_rows.end(), [](const DeviceRow& r) { return r.coarseClock; }));
  return coarse > 0 ? tr("%n device(s) count in whole milliseconds", nullptr, coarse) : QString();
}

DevicesFilter::DevicesFilter(DevicesModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
  setSourceModel(&model);
  setSortRole(DevicesModel::SortRole);
  setDynamicSortFilter(true);
}

void DevicesFilter::setWords(const QString& words) {
  m_words = words.simplified().toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  invalidateFilter();
}

void DevicesFilter::setGroup(Group group) {
  m_group = group;
  invalidateFilter();
}

DevicesFilter::Group DevicesFilter::groupOf(const QString& deviceClass) {
  if (deviceClass.contains(QLatin1String("CPU"), Qt::CaseInsensitive)) return Group::Cpu;
  if (deviceClass.contains(QLatin1String("GPU"), Qt::CaseInsensitive)) return Group::Gpu;
  return Group::Other;
}

int DevicesFilter::countOf(Group group) const {
  const auto& rows = m_model.rows();
  return int(std::count_if(rows.begin(), rows.end(), [group](const DeviceRow& row) {
    return group == Group::All || groupOf(toText(row.deviceClass)) == group;
  }));
}

bool DevicesFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  const DeviceRow& device = m_model.rows()[std::size_t(row)];
  if (m_group != Group::All && groupOf(toText(device.deviceClass)) != m_group) return false;
  const QString text = (device.title + QLatin1Char(' ') + device.name + QLatin1Char(' ') + DevicesModel::classText(device.deviceClass)).toCaseFolded();
  return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) { return text.contains(word); });
}

}  // namespace isotone
