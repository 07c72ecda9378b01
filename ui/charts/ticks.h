// Round numbers for axes and how they are written.
#pragma once

#include <vector>

#include <QLocale>
#include <QString>

namespace isotone {

/// Steps of 1, 2 or 5 times a power of ten inside [low, high], at most `most` of them (at least two where any fit).
std::vector<double> roundTicks(double low, double high, int most);
/// 1-2-5 within decades (1-3 or whole decades when there is little room); falls back to roundTicks within less than a factor of 2.
std::vector<double> logTicks(double low, double high, int most);
/// All ticks of one axis with the same number of decimals (linear), or each as short as it is exact (log).
QStringList tickTexts(const std::vector<double>& ticks, bool log, const QLocale& locale = QLocale());
/// A number for a person: about four significant digits, thousands separated, "—" for NaN, a true minus sign.
QString numberText(double value, const QLocale& locale = QLocale());
/// "Latency, ms"; with "(log scale)" where asked.
QString axisText(const std::string& title, const std::string& unit, bool log = false);

/// Widens [low, high] to the round numbers around it.
void widenToRound(double& low, double& high, bool log);

}  // namespace isotone
