#include "ui/shell/page_layouts.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QTableView>

#include "ui/charts/figure_view.h"

namespace isotone {

namespace {

const QString kCharts = QStringLiteral("zoom"), kTables = QStringLiteral("order");

QList<QTableView*> sortedTables(const QWidget& page) {
  QList<QTableView*> tables = page.findChildren<QTableView*>();
  tables.removeIf([](const QTableView* table) { return table->objectName().isEmpty() || !table->isSortingEnabled(); });
  return tables;
}

}  // namespace

QJsonObject layoutOf(const QList<QWidget*>& pages, const QJsonObject& known) {
  QJsonObject charts = known.value(kCharts).toObject(), tables = known.value(kTables).toObject();
  for (const QWidget* page : pages) {
    for (const FigureView* chart : page->findChildren<FigureView*>()) {
      if (chart->objectName().isEmpty()) continue;
      QJsonArray ends;
      for (const double end : chart->zoom()) ends.append(end);
      if (ends.isEmpty()) charts.remove(chart->objectName());
      else charts.insert(chart->objectName(), ends);
    }
    for (const QTableView* table : sortedTables(*page)) {
      const QHeaderView* header = table->horizontalHeader();
      tables.insert(table->objectName(), QJsonArray{header->sortIndicatorSection(), int(header->sortIndicatorOrder())});
    }
  }
  return {{kCharts, charts}, {kTables, tables}};
}

void applyLayout(const QJsonObject& layout, QWidget& page) {
  const QJsonObject charts = layout.value(kCharts).toObject(), tables = layout.value(kTables).toObject();
  for (FigureView* chart : page.findChildren<FigureView*>()) {
    QList<double> zoom;
    for (const QJsonValue& end : charts.value(chart->objectName()).toArray()) zoom.push_back(end.toDouble());
    chart->setZoom(zoom);
  }
  for (QTableView* table : sortedTables(page)) {
    const QJsonArray order = tables.value(table->objectName()).toArray();
    if (order.size() == 2 && order[0].toInt() < table->horizontalHeader()->count())
      table->sortByColumn(order[0].toInt(), order[1].toInt() == int(Qt::DescendingOrder) ? Qt::DescendingOrder : Qt::AscendingOrder);
  }
}

}  // namespace isotone
