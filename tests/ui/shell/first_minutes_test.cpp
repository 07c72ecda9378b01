// What somebody sees who has nothing yet: every page says in one sentence why, and one button leads on.
#include <gtest/gtest.h>

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include "tests/support/settle.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/theme.h"
#include "ui/shell/guide.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"

namespace isotone {
namespace {

class FirstMinutes : public ::testing::Test {
 protected:
  FirstMinutes() {
    qputenv("XDG_DATA_HOME", folder.path().c_str());  // where the sample is put
    setLanguage(QStringLiteral("en"));
    Theme::instance().apply(ThemeMode::Light);
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
  }
  ~FirstMinutes() override { qunsetenv("XDG_DATA_HOME"); }
  void settle() { EXPECT_TRUE(test::settle(window.session().jobs())); }
  test::TemporaryFolder folder;
  MainWindow window{StartModel::Memory::None};
};

TEST_F(FirstMinutes, EmptyPagesSayWhyAndWhereToGo) {
  const auto space = DesignSpace::builtIn("nasbench201");
  ASSERT_TRUE(space);
  auto workspace = Workspace::create(folder / "empty.isotone", *space);
  ASSERT_TRUE(workspace) << workspace.error().message;
  window.start().adopt(*workspace);
  settle();
  EXPECT_EQ(window.currentPage(), QStringLiteral("devices"));
  for (const QString& name : MainWindow::pageNames()) {
    if (name == QLatin1String("start")) continue;
    window.showPage(name);
    settle();
    const Page* page = window.page(name);
    const bool compare = name == QLatin1String("compare");  // below its sentence is what needs no pins
    const auto* sentence = page->findChild<QLabel*>(compare ? QStringLiteral("nothingPinned") : QStringLiteral("emptyText"));
    const auto* button = page->findChild<QPushButton*>(compare ? QStringLiteral("goToExploreButton") : QStringLiteral("emptyButton"));
    ASSERT_TRUE(sentence && button) << name.toStdString();
    EXPECT_TRUE(sentence->isVisible() && !sentence->text().isEmpty()) << name.toStdString();
    EXPECT_TRUE(button->isVisible() && button->isEnabled() && !button->text().isEmpty()) << name.toStdString();
  }
  window.showPage(QStringLiteral("report"));
  QTest::mouseClick(window.page(QStringLiteral("report"))->findChild<QPushButton*>(QStringLiteral("emptyButton")), Qt::LeftButton);
  EXPECT_EQ(window.currentPage(), QStringLiteral("devices"));
}

TEST_F(FirstMinutes, TheTourIsOfferedAndOpensTheSample) {
  auto* offer = window.findChild<QPushButton*>(QStringLiteral("takeTour"));
  ASSERT_NE(offer, nullptr);
  EXPECT_TRUE(offer->isVisible());
  QTest::mouseClick(offer, Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<Guide*>() != nullptr; }, 60'000));
  EXPECT_NE(window.session().workspace(), nullptr);
  settle();
}

TEST_F(FirstMinutes, EveryPageExplainsItselfAndThePaletteKnowsIts) {
  auto* sample = window.findChild<QPushButton*>(QStringLiteral("openSample"));
  QTest::mouseClick(sample, Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([&] { return window.session().workspace() != nullptr; }, 60'000));
  settle();
  QStringList names;
  for (const Command& command : window.commands()) names << command.name;
  for (const char* name : {"Train a predictor…", "Architecture as JSON…", "Filter…", "Take the tour"})
    EXPECT_TRUE(names.contains(QString::fromUtf8(name))) << name << ", though its page has not been seen";
  for (const QString& name : MainWindow::pageNames()) {
    window.showPage(name);
    QTest::keyClick(&window, Qt::Key_F1);
    auto* help = window.findChild<QMessageBox*>(QStringLiteral("helpBox"));
    ASSERT_NE(help, nullptr) << name.toStdString();
    EXPECT_GT(help->text().size(), 80) << name.toStdString();
    EXPECT_EQ(help->windowTitle(), window.page(name)->title());
    delete help;
  }
  settle();
}

}  // namespace
}  // namespace isotone
