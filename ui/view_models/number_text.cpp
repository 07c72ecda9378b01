#include "ui/view_models/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "core/workspace/wording.h"

namespace isotone {

QString toText(const std::string& text) { return QString::fromStdString(text); }

QString decimalText(double value, int decimals) {
  if (!std::isfinite(value)) return QStringLiteral("—");
  QString text = QLocale().toString(value, 'f', decimals);
  if (text.startsWith(u'-')) text[0] = QChar(0x2212);
  return text;
}

QString numberText(double value, int digits) {
  if (!std::isfinite(value)) return QStringLiteral("—");
  const double size = std::abs(value);
  const int magnitude = size > 0 ? static_cast<int>(std::floor(std::log10(size) + 1e-9)) : 0;
  return decimalText(value, std::clamp(digits - 1 - magnitude, 0, 9));
}

QString signedText(double value, int digits) {
  const QString text = numberText(value, digits);
  return value > 0 ? QLatin1Char('+') + text : text;
}

QString countText(qint64 count) { return QLocale().toString(count); }

QString magnitudeText(double count) {
  if (count < 1e9) return countText(qint64(std::llround(count)));
  const int power = int(std::floor(std::log10(count)));
  QString raised;
  for (const QChar digit : QString::number(power)) raised += QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹")[digit.digitValue()];
  return decimalText(count / std::pow(10, power), 2) + QStringLiteral(" × 10") + raised;
}

SizeUnit SizeUnit::forLargest(double bytes) {
  if (bytes >= 1e6) return {1e6, QCoreApplication::translate("NumberText", "MB")};
  return {1e3, QCoreApplication::translate("NumberText", "kB")};
}

QString designNumber(const Dataset& data, qint64 row, DesignView design) {
  const bool known = row >= 0 && row < static_cast<qint64>(data.designs.size());
  const std::int64_t index = known ? data.designs.index[static_cast<std::size_t>(row)] : -1;
  return toText(designLabel(index, index >= 0 ? std::string() : data.space->key(design)));
}

QString designTitle(const Dataset& data, qint64 row, DesignView design) {
  return QCoreApplication::translate("NumberText", "Design %1").arg(designNumber(data, row, design));
}

QString originText(bool known, bool measured, Origin origin) {
  if (!known) return QCoreApplication::translate("NumberText", "not known");
  if (!measured) return QCoreApplication::translate("NumberText", "predicted");
  if (origin == Origin::Simulated) return QCoreApplication::translate("NumberText", "simulated");
  if (origin == Origin::Adapted) return QCoreApplication::translate("NumberText", "adapted");
  return QCoreApplication::translate("NumberText", "measured");
}

QString limitNumber(double value) {
  QString text = numberText(value, 4);
  const QString point = QLocale().decimalPoint();
  if (!text.contains(point)) return text;
  while (text.endsWith(u'0')) text.chop(1);
  if (text.endsWith(point)) text.chop(point.size());
  return text;
}

QString taskName(const QString& task) { return toText(taskTitle(task.toStdString())); }

QString nounInSentence(const QString& title) {
  return QLocale().language() == QLocale::German ? title : title.toLower();
}

double roundUp(double value) {
  if (!(value > 0) || !std::isfinite(value)) return 0;
  static constexpr std::array kSteps{1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : kSteps)
    if (step * power >= value * (1 - 1e-9)) return step * power;
  return 10 * power;
}

}  // namespace isotone
