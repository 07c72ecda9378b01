// Numbers as people read them: in the locale's digits, to a stated number of significant places, with their unit.
#pragma once

#include <QString>

#include "core/workspace/optimize.h"

namespace isotone {

/// `digits` significant digits without an exponent, trailing zeros kept; "—" for a number that is not known.
QString numberText(double value, int digits = 3);
/// The same with "+" before what is positive and a real minus sign.
QString signedText(double value, int digits = 3);
/// Fixed number of decimals.
QString decimalText(double value, int decimals);
/// With the locale's thousands separators.
QString countText(qint64 count);
/// Of how many designs a space has: "15,625", "9.85 × 10²⁰".
QString magnitudeText(double count);

/// Bytes are shown as kB or MB (powers of 1000), one of them for a whole page.
struct SizeUnit {
  double bytes = 1e6;
  QString symbol;
  static SizeUnit forLargest(double bytes);
};

/// "12,574" where the source gave the design a number; else a short name made from the key, the same each time.
QString designNumber(const Dataset& data, qint64 row, DesignView design);
/// "Design 12,574".
QString designTitle(const Dataset& data, qint64 row, DesignView design);

/// "measured", "predicted", "simulated": where a number comes from, given whether it was read from a table.
QString originText(bool known, bool measured, Origin origin);

/// A limit as the person gave it: no digits that were not there ("25", "6.5").
QString limitNumber(double value);

/// A task as people write it: "cifar100_test" is CIFAR-100.
QString taskName(const QString& task);

/// A title as a word inside a sentence: small, except in German, where nouns keep their capital.
QString nounInSentence(const QString& title);

/// The next number of 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten that is not below `value`.
double roundUp(double value);

QString toText(const std::string& text);

}  // namespace isotone
