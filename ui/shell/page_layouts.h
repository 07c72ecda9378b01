// How a person left the pages: what part of a chart is seen, by which column a table is sorted. Widgets without an object name
// are not remembered.
#pragma once

#include <QJsonObject>

class QWidget;

namespace isotone {

/// The layout of the widgets below `pages`, added to what `known` says of others.
QJsonObject layoutOf(const QList<QWidget*>& pages, const QJsonObject& known);
/// Charts that `layout` does not name show all; tables keep their order.
void applyLayout(const QJsonObject& layout, QWidget& page);

}  // namespace isotone
