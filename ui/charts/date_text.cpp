#include "ui/charts/date_text.h"

#include <QRegularExpression>

namespace isotone {

QString dateText(const QDate& date, const QLocale& locale) {
  static const QRegularExpression weekday(QStringLiteral("^dddd,?\\s*|\\s*dddd$"));
  return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

}  // namespace isotone
