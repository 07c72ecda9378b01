// Icons in the colours of the theme. Drawn in code from line paths, so they are sharp at every scale.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace isotone {

/// Line icons on a 24×24 grid: "start", "devices", "monotonicity", "predictors", "explore", "compare", "report", "search",
/// "filter", "warning", "check", "error", "info", "pin", "close", "add", "export", "copy", "cancel", "logo". Others: an empty icon.
QIcon icon(const QString& name);                       // normal: second text colour; selected/on: accent
QIcon icon(const QString& name, const QColor& colour);
void paintIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& colour);
QStringList iconNames();

}  // namespace isotone
