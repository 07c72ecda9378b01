#include "ui/shell/run_window.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

#include "ui/shell/first_paint.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

namespace isotone {

int runWindow(int argc, char** argv) {
  QApplication::setApplicationName(QStringLiteral("isotone"));
  QApplication::setOrganizationName(QStringLiteral("isotone"));
  QApplication::setApplicationDisplayName(QStringLiteral("Isotone"));
  QApplication::setDesktopFileName(QStringLiteral("isotone"));
  QApplication application(argc, argv);
  const QSettings settings;
  setLanguage(settings.value(QStringLiteral("language"), systemLanguage()).toString());
  Theme::instance().apply(ThemeMode(settings.value(QStringLiteral("theme"), int(ThemeMode::System)).toInt()));
  MainWindow window(StartModel::Memory::Kept);
  if (qEnvironmentVariableIsSet("ISOTONE_QUIT_AFTER_FIRST_PAINT")) new FirstPaint(window);
  window.show();
  const QStringList files = QApplication::arguments().mid(1);
  // After the first paint: opening a workspace takes longer than showing a window.
  if (!files.isEmpty()) QTimer::singleShot(0, &window, [&window, files] { window.openFiles(files); });
  return QApplication::exec();
}

}  // namespace isotone
