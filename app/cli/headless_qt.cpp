#include "app/cli/headless_qt.h"

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

#include <QApplication>
#include <QDir>

#include "ui/charts/theme.h"

namespace isotone {
namespace {

// Qt would choose the same folder, but say so on standard error, which belongs to errors.
void needRuntimeFolder() {
  if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) return;
  const QByteArray folder = QFile::encodeName(QDir::tempPath() + QStringLiteral("/isotone-runtime-%1").arg(getuid()));
  if (mkdir(folder.constData(), 0700) == 0 || errno == EEXIST) qputenv("XDG_RUNTIME_DIR", folder);
}

}  // namespace

void needQt(Look look) {
  if (QCoreApplication::instance() == nullptr) {
    needRuntimeFolder();
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
