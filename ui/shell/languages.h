// The languages of the window, switched while it runs.
#pragma once

#include <QList>
#include <QString>

namespace isotone {

struct Language {
  QString code;  // "en", "de", "zh_CN"
  QString name;  // as its speakers write it
};
QList<Language> languages();

/// Translators, number and date formats of the whole application; widgets hear of it as LanguageChange. An unknown code is
/// English.
void setLanguage(const QString& code);
QString currentLanguage();
/// The person's own language where it is one of ours, else English.
QString systemLanguage();

}  // namespace isotone
