#include "ui/reports/words.h"

#include <QRegularExpression>

namespace isotone {

QString onPaper(const std::string& words) {
  static const QRegularExpression beforeUnit(QStringLiteral("(?<=\\d) (?=(%|[µmn]s|s|h|[mµ]?J|[kMG]?B|M?MAC|GFLOP/s)(?![\\w]))")),
      afterSign(QStringLiteral("(?<=[≤≥<>≈±=]) (?=[\\d.])"));
  QString text = QString::fromStdString(words);
  for (const QRegularExpression& place : {beforeUnit, afterSign}) text.replace(place, QString(QChar::Nbsp));
  return text;
}

}  // namespace isotone
