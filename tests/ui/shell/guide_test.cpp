#include "ui/shell/guide.h"

#include <QPushButton>
#include <QSignalSpy>

#include "tests/support/clipped_text.h"
#include "tests/support/open_window.h"

namespace isotone {
namespace {

class GuideTest : public test::OpenWindow {
 protected:
  Guide* guide() { return window.findChild<Guide*>(); }
  QRect targetRect() { return QRect(guide()->target()->mapTo(&window, QPoint()), guide()->target()->size()); }
};

TEST_F(GuideTest, PointsAtRealThingsOnePageAfterTheOther) {
  window.startGuide();
  ASSERT_NE(guide(), nullptr);
  const QList<GuideStep> steps = Guide::steps();
  EXPECT_GE(steps.size(), 6);
  EXPECT_LE(steps.size(), 8);
  for (int step = 0; step < steps.size(); ++step) {
    settle();
    ASSERT_EQ(guide()->current(), step);
    EXPECT_EQ(window.currentPage(), steps[step].page);
    ASSERT_NE(guide()->target(), nullptr) << steps[step].target.toStdString();
    EXPECT_EQ(guide()->target()->objectName(), steps[step].target);
    EXPECT_TRUE(guide()->rect().contains(guide()->calloutRect())) << step;
    // What is large may be covered in part; what is small never.
    EXPECT_TRUE(targetRect().height() >= 400 || !guide()->calloutRect().intersects(targetRect())) << step;
    keepPicture(window, "guide-" + std::to_string(step) + ".png");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    deleteClosed();
  }
  EXPECT_EQ(guide(), nullptr);
  EXPECT_EQ(window.currentPage(), QStringLiteral("explore"));
}

TEST_F(GuideTest, GoesBackAndLeavesByKeys) {
  window.showPage(QStringLiteral("compare"));
  window.startGuide();
  QSignalSpy left(guide(), &Guide::left);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
  EXPECT_EQ(guide()->current(), 2);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
  EXPECT_EQ(guide()->current(), 1);
  for (int tabs = 0; tabs < 5; ++tabs) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(guide()->isAncestorOf(QApplication::focusWidget())) << "the keyboard stays with the callout";
  }
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  deleteClosed();
  EXPECT_EQ(guide(), nullptr);
  EXPECT_EQ(left.count(), 1);
  EXPECT_EQ(window.currentPage(), QStringLiteral("compare"));
}

TEST_F(GuideTest, HasRoomForItsWordsAndFollowsTheWindow) {
  for (const char* language : {"en", "de", "zh_CN"}) {
    window.switchLanguage(QString::fromLatin1(language));
    window.startGuide();
    for (int step = 0; step < Guide::steps().size(); ++step) {
      guide()->go(step);
      settle();
      EXPECT_EQ(test::clippedTexts(*guide()).join(QLatin1Char('\n')).toStdString(), std::string()) << language;
    }
    window.resize(1100, 720);
    settle();
    EXPECT_EQ(guide()->size(), window.size());
    EXPECT_TRUE(guide()->rect().contains(guide()->calloutRect()));
    guide()->close();
    deleteClosed();
    window.resize(1280, 800);
  }
}

}  // namespace
}  // namespace isotone
