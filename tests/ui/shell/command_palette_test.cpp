#include "ui/shell/command_palette.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTest>

#include "ui/shell/job_bar.h"

namespace isotone {
namespace {

TEST(CommandPalette, FindsWordsInAnyOrder) {
  EXPECT_TRUE(CommandPalette::matches(QStringLiteral("pin des"), QStringLiteral("Pin the selected design")));
  EXPECT_TRUE(CommandPalette::matches(QStringLiteral("DESIGN pin"), QStringLiteral("Pin the selected design")));
  EXPECT_TRUE(CommandPalette::matches({}, QStringLiteral("anything")));
  EXPECT_FALSE(CommandPalette::matches(QStringLiteral("pin xyz"), QStringLiteral("Pin the selected design")));
}

TEST(CommandPalette, RunsWhatIsChosenAndCloses) {
  QWidget window;
  window.resize(900, 700);
  window.show();
  QStringList ran;
  const auto command = [&](const QString& name) { return Command{name, {}, {}, [&ran, name] { ran << name; }}; };
  QPointer<CommandPalette> palette = new CommandPalette(
      {command(QStringLiteral("Open")), command(QStringLiteral("Pin")), command(QStringLiteral("Unpin all"))},
      [&](const QString& typed) {
        return typed == QLatin1String("7") ? QList<Command>{command(QStringLiteral("Design 7"))} : QList<Command>{};
      },
      &window);
  palette->openIn(&window);
  auto* field = palette->findChild<QLineEdit*>();
  auto* list = palette->findChild<QListWidget*>();
  EXPECT_EQ(list->count(), 3);
  QTest::keyClicks(field, QStringLiteral("pin"));
  EXPECT_EQ(list->count(), 2);
  QTest::keyClick(field, Qt::Key_Down);
  QTest::keyClick(field, Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !ran.isEmpty(); }, 5000));
  EXPECT_EQ(ran, QStringList{QStringLiteral("Unpin all")});
  ASSERT_TRUE(QTest::qWaitFor([&] { return palette.isNull(); }, 5000));

  palette = new CommandPalette({}, [&](const QString& typed) {
    return typed == QLatin1String("7") ? QList<Command>{command(QStringLiteral("Design 7"))} : QList<Command>{};
  }, &window);
  palette->openIn(&window);
  QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("7"));
  QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([&] { return ran.size() == 2; }, 5000));
  EXPECT_EQ(ran.back(), QStringLiteral("Design 7"));
}

TEST(JobBar, SaysTheRemainingTimeInRoundNumbers) {
  EXPECT_EQ(JobBar::remainingText(-1), QString());
  EXPECT_EQ(JobBar::remainingText(0.4), QStringLiteral("almost done"));
  EXPECT_EQ(JobBar::remainingText(3.2), QStringLiteral("about 4 s left"));
  EXPECT_EQ(JobBar::remainingText(38), QStringLiteral("about 40 s left"));
  EXPECT_EQ(JobBar::remainingText(600), QStringLiteral("about 10 min left"));
}

}  // namespace
}  // namespace isotone
