#include "ui/charts/figure_words.h"

#include <QCoreApplication>

#include "ui/charts/ticks.h"

namespace isotone {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

QString quantity(const std::string& title, const std::string& unit, double value) {
  QString words = title.empty() ? QString() : QString::fromStdString(title) + QLatin1Char(' ');
  words += numberText(value);
  if (!unit.empty()) words += QChar(0x00a0) + QString::fromStdString(unit);
  return words;
}

QString onAxis(const Axis& axis, double value) {
  const auto place = std::size_t(std::max(0.0, value));
  if (!axis.categories.empty() && place < axis.categories.size()) return QString::fromStdString(axis.categories[place]);
  return quantity(axis.title, axis.unit, value);
}

}  // namespace

QString pointWords(const Figure& figure, PointRef ref) {
  if (ref.series < 0 || std::size_t(ref.series) >= figure.series.size()) return {};
  const PlotSeries& series = figure.series[std::size_t(ref.series)];
  const std::size_t i = ref.point;
  if (i >= series.x.size() || i >= series.y.size()) return {};
  QStringList parts;
  if (i < series.label.size() && !series.label[i].empty()) parts.append(QString::fromStdString(series.label[i]));
  else if (!series.name.empty()) parts.append(QString::fromStdString(series.name));
  if (series.mark == Mark::Bars && series.barWidth > 0)
    parts.append(QString::fromStdString(figure.x.title) + QLatin1Char(' ') + numberText(series.x[i]) + QStringLiteral(" – ") +
                 numberText(series.x[i] + series.barWidth) + QLatin1Char(' ') + QString::fromStdString(figure.x.unit));
  else
    parts.append(onAxis(figure.x, series.x[i]));
  parts.append(onAxis(figure.y, series.y[i]));
  if (i < series.low.size() && i < series.high.size())
    parts.append(Words::tr("interval %1 – %2").arg(numberText(series.low[i]), numberText(series.high[i])));
  if (figure.colour && i < series.value.size()) parts.append(quantity(figure.colour->title, figure.colour->unit, series.value[i]));
  if (isQuiet(series, i)) parts.append(Words::tr("breaks a limit"));
  return parts.join(QStringLiteral("   "));
}

QString cellWords(const Figure& figure, int row, int column) {
  if (!figure.heatMap || row < 0 || column < 0) return {};
  const HeatMap& map = *figure.heatMap;
  const std::size_t i = std::size_t(row) * map.columns.size() + std::size_t(column);
  if (std::size_t(row) >= map.rows.size() || std::size_t(column) >= map.columns.size() || i >= map.values.size()) return {};
  QString words = QString::fromStdString(map.rows[std::size_t(row)]) + QStringLiteral(" × ") + QString::fromStdString(map.columns[std::size_t(column)]);
  words += QStringLiteral("   ") + (figure.colour ? quantity(figure.colour->title, figure.colour->unit, map.values[i]) : numberText(map.values[i]));
  if (i < map.text.size() && !map.text[i].empty() && figure.colour && figure.colour->map == ColourScale::Map::Viridis)
    words += QStringLiteral("   ") + QString::fromStdString(map.text[i]);
  if (i < map.hatched.size() && map.hatched[i]) words += QStringLiteral("   ") + Words::tr("not certified");
  return words;
}

QString summaryWords(const Figure& figure) {
  const QString subtitle = QString::fromStdString(figure.subtitle);
  QStringList parts;
  if (!subtitle.isEmpty()) parts.append(subtitle + QLatin1Char('.'));
  const QLocale locale;
  if (figure.heatMap) {
    parts.append(Words::tr("Heat map of %1 rows and %2 columns.").arg(locale.toString(figure.heatMap->rows.size()), locale.toString(figure.heatMap->columns.size())));
  } else if (figure.parallel) {
    parts.append(Words::tr("Parallel axes with %1 lines.").arg(locale.toString(figure.parallel->lines.size())));
  } else {
    std::size_t points = 0;
    for (const PlotSeries& series : figure.series) points += series.x.size();
    parts.append(Words::tr("Chart of %1 against %2 with %3 points.")
                     .arg(axisText(figure.y.title, figure.y.unit), axisText(figure.x.title, figure.x.unit), locale.toString(qulonglong(points))));
    AxisMap x, y;
    dataRanges(figure, x, y);
    if (figure.x.categories.empty()) parts.append(Words::tr("Horizontal from %1 to %2.").arg(numberText(x.low), numberText(x.high)));
    if (figure.y.categories.empty()) parts.append(Words::tr("Vertical from %1 to %2.").arg(numberText(y.low), numberText(y.high)));
  }
  for (const std::string& note : figure.notes) parts.append(QString::fromStdString(note) + QLatin1Char('.'));
  if (!figure.caption.empty()) parts.append(QString::fromStdString(figure.caption));
  return parts.join(QLatin1Char(' '));
}

}  // namespace isotone
