#include "ui/view_models/catalogue_items.h"

#include <algorithm>

#include "ui/view_models/devices_model.h"
#include "ui/view_models/number_text.h"

namespace isotone {

CatalogueItems::CatalogueItems(QObject* parent) : QAbstractTableModel(parent) {
  auto catalogue = deviceCatalogue();
  if (!catalogue) {
    m_problem = toText(catalogue.error().message);
    return;
  }
  m_models = std::move(*catalogue);
  std::ranges::stable_sort(m_models, {}, [](const DeviceModel& model) { return toText(model.title).toCaseFolded(); });
}

int CatalogueItems::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_models.size()); }
int CatalogueItems::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant CatalogueItems::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || std::size_t(index.row()) >= m_models.size()) return {};
  const DeviceModel& model = m_models[std::size_t(index.row())];
  if (role == NameRole) return toText(model.name);
  if (role == Qt::ToolTipRole) return toText(model.title + "\n" + model.source);
  if (role != Qt::DisplayRole) return {};
  return index.column() == Title ? toText(model.title) : DevicesModel::classText(model.deviceClass);
}

QVariant CatalogueItems::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == Title ? tr("Device") : tr("Class");
}

const DeviceModel* CatalogueItems::find(const QString& name) const {
  const auto found = std::ranges::find(m_models, name.toStdString(), &DeviceModel::name);
  return found == m_models.end() ? nullptr : &*found;
}

QString CatalogueItems::sourceText(const DeviceModel& model) {
  const QString source = model.source.empty() ? QString() : tr("From: %1.").arg(toText(model.source));
  return model.note.empty() ? source : source + QLatin1Char(' ') + toText(model.note);
}

void CatalogueFilter::setWords(const QString& words) {
  m_words = words.simplified().toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  invalidateFilter();
}

bool CatalogueFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const auto text = [&](int column, int role) { return sourceModel()->index(row, column, parent).data(role).toString(); };
  const QString all = (text(CatalogueItems::Title, Qt::ToolTipRole) + QLatin1Char(' ') + text(CatalogueItems::Title, CatalogueItems::NameRole) +
                       QLatin1Char(' ') + text(CatalogueItems::Class, Qt::DisplayRole)).toCaseFolded();
  return std::ranges::all_of(m_words, [&](const QString& word) { return all.contains(word); });
}

}  // namespace isotone
