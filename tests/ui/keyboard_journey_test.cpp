// The whole job without a mouse: every step is keys that the window receives, and nothing else.
#include <gmock/gmock.h>

#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QWindow>

#include "core/base/files.h"
#include "tests/support/settle.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/theme.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/explore_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

namespace isotone {
namespace {

constexpr int kPatienceMs = 60'000;

class KeyboardJourney : public ::testing::Test {
 protected:
  KeyboardJourney() {
    qputenv("XDG_DATA_HOME", folder.path().c_str());  // where the sample is put
    setLanguage(QStringLiteral("en"));
    Theme::instance().apply(ThemeMode::Light);
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
  }
  ~KeyboardJourney() override { qunsetenv("XDG_DATA_HOME"); }

  void settle() { EXPECT_TRUE(test::settle(window.session().jobs())); }
  /// To whatever window has the keyboard, as the window system sends it.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    // A window manager gives the keyboard back when a dialog closes; here is none.
    if (!QGuiApplication::focusWindow()) {
      window.activateWindow();
      EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
  }
  void type(const QString& text) {
    QWidget* field = QApplication::activePopupWidget() ? QApplication::activePopupWidget()->focusWidget() : QApplication::focusWidget();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, text);
  }
  /// Walks with Tab until the widget of this name, or one inside it, has the keyboard.
  bool tabTo(const char* name) {
    for (int steps = 0; steps < 200; ++steps) {
      for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget())
        if (at->objectName() == QLatin1String(name)) return true;
      press(Qt::Key_Tab);
    }
    return false;
  }
  void command(const QString& words) {
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, kPatienceMs)) << words.toStdString();
    type(words);
    ASSERT_GT(QApplication::activePopupWidget()->findChild<QListWidget*>()->count(), 0) << words.toStdString();
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; }, kPatienceMs));
  }
  void answerDialog(const std::filesystem::path& path) {
    ASSERT_TRUE(QTest::qWaitFor([] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) && QApplication::activeModalWidget(); },
                                kPatienceMs)) << path;
    press(Qt::Key_A, Qt::ControlModifier);
    type(QString::fromStdString(path.string()));
    press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(path); }, kPatienceMs)) << path;
    settle();
  }
  void go(Qt::Key digit, const char* page) {
    press(digit, Qt::ControlModifier);
    ASSERT_EQ(window.currentPage(), QString::fromLatin1(page));
    settle();
  }

  test::TemporaryFolder folder;
  MainWindow window{StartModel::Memory::None};
};

TEST_F(KeyboardJourney, FromTheSampleToAReport) {
  Session& session = window.session();
  ASSERT_TRUE(tabTo("openSample"));
  press(Qt::Key_Space);
  ASSERT_TRUE(QTest::qWaitFor([&] { return session.workspace() != nullptr; }, kPatienceMs));
  settle();

  // Each page by its digit.
  const auto names = MainWindow::pageNames();
  for (qsizetype i = 0; i < names.size(); ++i) ASSERT_NO_FATAL_FAILURE(go(Qt::Key(Qt::Key_1 + i), names[i].toLatin1()));

  // A limit moves, and the answer with it; the design is pinned, and another.
  ASSERT_NO_FATAL_FAILURE(go(Qt::Key_5, "explore"));
  ASSERT_TRUE(tabTo("latencyLimit"));
  for (int i = 0; i < 3; ++i) press(Qt::Key_PageDown);
  settle();
  ASSERT_TRUE(session.edits().goal.maxLatencyMs.has_value());
  const auto& explore = static_cast<ExplorePage*>(window.page(QStringLiteral("explore")))->model();
  ASSERT_NE(explore.answer(), nullptr);
  EXPECT_LE(explore.answer()->latency.mean, *session.edits().goal.maxLatencyMs);
  press(Qt::Key_D, Qt::ControlModifier);
  ASSERT_EQ(session.edits().pins.size(), 1);
  for (int i = 0; i < 4; ++i) press(Qt::Key_PageDown);
  settle();
  press(Qt::Key_D, Qt::ControlModifier);
  ASSERT_EQ(session.edits().pins.size(), 2);

  // A filter, and off again.
  press(Qt::Key_F, Qt::ControlModifier);
  ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, kPatienceMs));
  type(QStringLiteral("50"));
  EXPECT_EQ(session.edits().filter.accuracy.low, std::optional(50.0));
  press(Qt::Key_Escape);
  ASSERT_EQ(QApplication::activePopupWidget(), nullptr);
  press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(session.edits().filter.isOff());

  ASSERT_NO_FATAL_FAILURE(go(Qt::Key_6, "compare"));
  EXPECT_EQ(window.findChild<QWidget*>(QStringLiteral("emptyButton"))->isVisible(), false);

  // A predictor.
  ASSERT_NO_FATAL_FAILURE(go(Qt::Key_4, "predictors"));
  const std::string device = session.device().toStdString();
  ASSERT_NO_FATAL_FAILURE(command(QStringLiteral("train predictors")));
  ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, kPatienceMs));
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return session.workspace()->model(device, "latency") != nullptr; }, kPatienceMs));
  settle();

  ASSERT_NO_FATAL_FAILURE(command(QStringLiteral("architecture as json")));
  ASSERT_NO_FATAL_FAILURE(answerDialog(folder / "design.json"));
  EXPECT_THAT(readFile(folder / "design.json").value_or(""), ::testing::HasSubstr("isotone-architecture"));

  ASSERT_NO_FATAL_FAILURE(go(Qt::Key_7, "report"));
  ASSERT_NO_FATAL_FAILURE(command(QStringLiteral("report as pdf")));
  ASSERT_NO_FATAL_FAILURE(answerDialog(folder / "report.pdf"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return readFile(folder / "report.pdf").value_or("").starts_with("%PDF"); }, kPatienceMs));
}

}  // namespace
}  // namespace isotone
