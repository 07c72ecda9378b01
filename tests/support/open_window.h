// The window with the small workspace open, in English and light: what tests of the whole window start from.
#pragma once

#include <gtest/gtest.h>

#include <QTest>

#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/theme.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

namespace isotone::test {

class OpenWindow : public ::testing::Test {
 protected:
  explicit OpenWindow(QSize size = {1280, 800}) {
    setLanguage(QStringLiteral("en"));
    Theme::instance().apply(ThemeMode::Light);
    window.resize(size);
    window.show();
    window.activateWindow();
    window.start().adopt(smallWorkspace(folder / "small.isotone"));
    settle();
  }
  ~OpenWindow() override { setLanguage(QStringLiteral("en")); }

  void settle() { EXPECT_TRUE(test::settle(window.session().jobs())); }
  template <class T>
  T* find(const char* name) {
    T* found = window.findChild<T*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  void pin(std::uint32_t row) {
    const DesignView design = window.session().data()->designs.designs[row];
    window.session().addPin(row, Design(design.begin(), design.end()));
  }
  /// For looking at: ISOTONE_PICTURES names a folder.
  static void keepPicture(QWidget& widget, const std::string& name) {
    const QString pictures = qEnvironmentVariable("ISOTONE_PICTURES");
    if (!pictures.isEmpty()) widget.grab().save(pictures + QLatin1Char('/') + QString::fromStdString(name));
  }
  static void deleteClosed() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

  TemporaryFolder folder;
  MainWindow window{StartModel::Memory::None};
};

}  // namespace isotone::test
