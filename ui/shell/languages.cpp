#include "ui/shell/languages.h"

#include <algorithm>
#include <memory>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "core/base/language.h"

// In the global namespace, as the macro wants it: a static library's resources must be asked for.
static void openTranslations() { Q_INIT_RESOURCE(isotone_translations); }

namespace isotone {

namespace {

struct State {
  QString code = QStringLiteral("en");
  std::unique_ptr<QTranslator> own, qt;
};

State& state() {
  static State state;
  return state;
}

}  // namespace

QList<Language> languages() {
  return {{QStringLiteral("en"), QStringLiteral("English")},
          {QStringLiteral("de"), QStringLiteral("Deutsch")},
          {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
}

QString currentLanguage() { return state().code; }

QString systemLanguage() {
  const QString name = QLocale::system().name();
  for (const Language& language : languages())
    if (name == language.code || name.section(QLatin1Char('_'), 0, 0) == language.code) return language.code;
  return QStringLiteral("en");
}

void setLanguage(const QString& code) {
  const QList<Language> known = languages();
  const bool found = std::any_of(known.cbegin(), known.cend(), [&](const Language& l) { return l.code == code; });
  const QString chosen = found ? code : QStringLiteral("en");
  openTranslations();
  State& now = state();
  if (now.own && now.code == chosen) return;
  now.code = chosen;
  QLocale::setDefault(chosen == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(chosen));
  const auto replace = [](std::unique_ptr<QTranslator>& slot, auto&& load) {
    if (slot) QCoreApplication::removeTranslator(slot.get());
    slot = std::make_unique<QTranslator>();
    if (load(*slot)) QCoreApplication::installTranslator(slot.get());
  };
  replace(now.qt, [&](QTranslator& translator) {
    return translator.load(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  });
  replace(now.own, [&](QTranslator& translator) { return translator.load(QStringLiteral(":/i18n/isotone_") + chosen); });
  // Core's English is its own translation, and figures are made often.
  if (chosen == QLatin1String("en")) setTranslator({});
  else setTranslator(
      [](const char* context, const char* english) { return QCoreApplication::translate(context, english).toStdString(); },
      {.decimal = QLocale().decimalPoint().toStdString(), .group = QLocale().groupSeparator().toStdString()});
}

}  // namespace isotone
