#include "app/cli/headless_qt.h"

#include <QApplication>

#include "ui/charts/theme.h"

namespace isotone {

void needQt(Look look) {
  if (QCoreApplication::instance() == nullptr) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "isotone";
    static char* arguments[] = {name, nullptr};
    // Never destroyed: static fonts and palettes of Qt would outlive it otherwise.
    new QApplication(count, arguments);
    QApplication::setApplicationName(QStringLiteral("isotone"));
  }
  Theme::instance().apply(look == Look::Dark ? ThemeMode::Dark : ThemeMode::Light);
}

}  // namespace isotone
