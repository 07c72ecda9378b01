#include "ui/charts/ticks.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace isotone {
namespace {

QString withMinus(QString text) { return text.replace(QLatin1Char('-'), QChar(0x2212)); }

double roundStep(double span, int most) {
  const double raw = span / std::max(most, 1);
  const double power = std::pow(10.0, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 5.0, 10.0})
    if (factor * power >= raw * (1 - 1e-9)) return factor * power;
  return 10 * power;
}

int decimalsOf(double value) {
  for (int d = 0; d < 9; ++d) {
    const double scaled = std::abs(value) * std::pow(10.0, d);
    if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, scaled)) return d;
  }
  return 9;
}

std::vector<double> stepsWithin(double low, double high, double step) {
  std::vector<double> ticks;
  const double slack = step * 1e-6;
  for (double k = std::ceil((low - slack) / step); k * step <= high + slack && ticks.size() < 1000; ++k)
    ticks.push_back(k == 0 ? 0 : k * step);
  return ticks;
}

std::vector<double> factorsWithin(double low, double high, std::initializer_list<double> factors, int every = 1) {
  std::vector<double> ticks;
  const int first = int(std::floor(std::log10(low))), last = int(std::ceil(std::log10(high)));
  for (int decade = first; decade <= last; ++decade) {
    if (((decade % every) + every) % every != 0) continue;
    for (const double factor : factors) {
      const double value = factor * std::pow(10.0, decade);
      if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) ticks.push_back(value);
    }
  }
  return ticks;
}

}  // namespace

std::vector<double> roundTicks(double low, double high, int most) {
  if (!std::isfinite(low) || !std::isfinite(high) || most < 1) return {};
  if (!(high > low)) return {low};
  most = std::max(most, 2);
  std::vector<double> ticks = stepsWithin(low, high, roundStep(high - low, most));
  for (int coarser = most - 1; int(ticks.size()) > most && coarser > 0; --coarser)
    ticks = stepsWithin(low, high, roundStep(high - low, coarser));
  for (int finer = most + 1; ticks.size() < 2 && finer < most + 6; ++finer)
    ticks = stepsWithin(low, high, roundStep(high - low, finer));
  return ticks;
}

std::vector<double> logTicks(double low, double high, int most) {
  if (!(low > 0) || !(high > low) || !std::isfinite(high)) return {};
  if (high / low < 3) return roundTicks(low, high, std::min(most, 6));
  for (const auto& factors : {std::initializer_list<double>{1, 2, 3, 5, 7}, {1, 2, 3, 5}, {1, 2, 5}, {1, 3}, {1}}) {
    std::vector<double> ticks = factorsWithin(low, high, factors);
    if (factors.size() > 3 && high / low > (factors.size() > 4 ? 8 : 60)) continue;
    if (int(ticks.size()) <= most && ticks.size() >= 2) return ticks;
  }
  for (int every = 2; every < 12; ++every) {
    std::vector<double> ticks = factorsWithin(low, high, {1}, every);
    if (int(ticks.size()) <= most) return ticks;
  }
  return {};
}

QStringList tickTexts(const std::vector<double>& ticks, bool log, const QLocale& locale) {
  QStringList texts;
  int decimals = 0;
  double largest = 0;
  for (const double tick : ticks) {
    decimals = std::max(decimals, decimalsOf(tick));
    largest = std::max(largest, std::abs(tick));
  }
  for (const double tick : ticks) {
    const double size = std::abs(tick);
    if (size != 0 && (largest >= 1e7 || (size < 1e-4 && log) || (decimals > 6))) {
      const int exponent = int(std::floor(std::log10(size) + 1e-9));
      const double mantissa = tick / std::pow(10.0, exponent);
      static const QString kDigits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
      QString power = exponent < 0 ? QStringLiteral("⁻") : QString();
      for (const QChar digit : QString::number(std::abs(exponent))) power += kDigits[digit.digitValue()];
      const QString base = QStringLiteral("10") + power;
      texts.append(std::abs(mantissa - 1) < 1e-9 ? base
                                                 : withMinus(locale.toString(mantissa, 'g', 3)) + QStringLiteral("·") + base);
    } else {
      texts.append(withMinus(locale.toString(tick, 'f', log ? decimalsOf(tick) : decimals)));
    }
  }
  return texts;
}

QString numberText(double value, const QLocale& locale) {
  if (std::isnan(value)) return QStringLiteral("—");
  if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
  const double size = std::abs(value);
  if (value == std::round(value) && size < 1e9) return withMinus(locale.toString(value, 'f', 0));
  if (size >= 1e9 || size < 1e-3) return withMinus(locale.toString(value, 'g', 4));
  const int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
  return withMinus(locale.toString(value, 'f', std::min(decimals, std::max(decimalsOf(value), 0))));
}

QString axisText(const std::string& title, const std::string& unit, bool log) {
  QString text = QString::fromStdString(title);
  if (!unit.empty()) text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromStdString(unit);
  if (log && !text.isEmpty()) text += QLatin1Char(' ') + QCoreApplication::translate("Axis", "(log scale)");
  return text;
}

void widenToRound(double& low, double& high, bool log) {
  if (log) {
    const double margin = std::pow(high / low, 0.03);
    low /= margin;
    high *= margin;
    return;
  }
  const double step = roundStep(high - low, 6);
  low = std::floor(low / step + 1e-9) * step;
  high = std::ceil(high / step - 1e-9) * step;
}

}  // namespace isotone
