#pragma once

#include <QDate>
#include <QLocale>

namespace isotone {

/// "23 November 2026", "23. November 2026", "2026年11月23日": the long form of a language without the day of the week.
QString dateText(const QDate& date, const QLocale& locale = QLocale());

}  // namespace isotone
