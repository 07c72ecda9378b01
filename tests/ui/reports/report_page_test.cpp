#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/workspace/sample.h"
#include "ui/pages/presentation.h"
#include "ui/pages/report_page.h"

namespace isotone {
namespace {

class ReportPageTest : public ::testing::Test {
 protected:
  void open() {
    auto sample = makeSample(m_folder.filePath(QStringLiteral("sample.isotone")).toStdString());
    ASSERT_TRUE(sample) << sample.error().message;
    m_session.setWorkspace(*sample);
  }
  bool waitForReport() {
    return QTest::qWaitFor([this] { return !m_page.model().isBusy() && m_page.model().report() && m_jobs.isIdle(); }, 60000);
  }
  QTemporaryDir m_folder;
  JobRunner m_jobs;
  Session m_session{m_jobs};
  ReportPage m_page{m_session};
};

TEST_F(ReportPageTest, WithoutAWorkspaceItSaysSo) {
  m_page.show();
  m_page.activate();
  EXPECT_EQ(m_page.model().report(), nullptr);
  EXPECT_FALSE(m_page.model().problem().isEmpty());
  EXPECT_FALSE(m_page.pageActions().first()->isEnabled());
}

TEST_F(ReportPageTest, SectionsAndTitleChangeWhatIsShownAndSaved) {
  open();
  m_page.resize(1200, 800);
  m_page.show();
  m_page.activate();
  ASSERT_TRUE(waitForReport());
  const std::size_t all = m_page.model().report()->sections.size();
  EXPECT_EQ(int(all), m_page.model().sectionIds().size() - 1) << "the validation of the methods has to be asked for";
  EXPECT_FALSE(m_page.findChild<QCheckBox*>(QStringLiteral("section-validation"))->isChecked());
  const auto preview = m_page.findChild<ReportPreview*>();
  ASSERT_TRUE(QTest::qWaitFor([&] { return preview->isComplete(); }, 30000));
  const int pages = preview->pageCount();
  EXPECT_GT(pages, 1);

  m_page.findChild<QCheckBox*>(QStringLiteral("section-monotonicity"))->setChecked(false);
  EXPECT_EQ(m_page.model().report()->sections.size(), all - 1);
  EXPECT_LT(preview->pageCount(), pages);
  QTest::keyClicks(m_page.findChild<QLineEdit*>(QStringLiteral("reportTitle")), QStringLiteral("For the board"));
  EXPECT_EQ(m_page.model().report()->title, "For the board");

  const QString html = m_folder.filePath(QStringLiteral("r.html"));
  ASSERT_TRUE(m_page.save(html));
  QFile file(html);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArray text = file.readAll();
  EXPECT_TRUE(text.contains("For the board"));
  EXPECT_FALSE(text.contains("id=\"monotonicity\""));
  EXPECT_TRUE(text.contains("simulated"));
  ASSERT_TRUE(m_page.saveImages(m_folder.path()));
  EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("figure-*.png")}).size(), int(m_page.model().figures().size()));
}

TEST_F(ReportPageTest, TheDialogSavesWithoutMakingTheWindowWait) {
  open();
  m_page.show();
  m_page.activate();
  ASSERT_TRUE(waitForReport());
  const QString path = m_folder.filePath(QStringLiteral("chosen.pdf"));
  m_page.pageActions().first()->trigger();
  auto* dialog = m_page.findChild<QFileDialog*>();
  ASSERT_NE(dialog, nullptr);
  Q_EMIT dialog->fileSelected(path);
  EXPECT_FALSE(QFile::exists(path)) << "a page a round of the event loop";
  ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, 30000));
  ASSERT_TRUE(QTest::qWaitFor([&] { return m_page.findChild<QLabel*>(QStringLiteral("reportSaved"))->text().contains(QStringLiteral("chosen.pdf")); }, 5000));
  QFile pieces(path);
  ASSERT_TRUE(pieces.open(QIODevice::ReadOnly));
  const QString whole = m_folder.filePath(QStringLiteral("whole.pdf"));
  ASSERT_TRUE(m_page.save(whole));
  QFile once(whole);
  ASSERT_TRUE(once.open(QIODevice::ReadOnly));
  EXPECT_EQ(pieces.readAll(), once.readAll()) << "in pieces or at once, the same bytes";
  const QString tables = m_folder.filePath(QStringLiteral("tables.xlsx"));
  ASSERT_TRUE(m_page.save(tables));
  EXPECT_TRUE(QFile::exists(tables));
  EXPECT_FALSE(m_page.save(m_folder.filePath(QStringLiteral("none/r.pdf"))));
}

TEST_F(ReportPageTest, SavingCanBeCancelled) {
  open();
  m_page.show();
  m_page.activate();
  ASSERT_TRUE(waitForReport());
  const QString path = m_folder.filePath(QStringLiteral("given-up.html"));
  m_page.startSaving(path);
  EXPECT_TRUE(m_page.isSaving());
  auto* cancel = m_page.findChild<QPushButton*>(QStringLiteral("savingCancel"));
  ASSERT_TRUE(cancel->isVisible());
  QTest::mouseClick(cancel, Qt::LeftButton);
  EXPECT_FALSE(m_page.isSaving());
  EXPECT_FALSE(cancel->isVisible());
  QTest::qWait(100);
  EXPECT_FALSE(QFile::exists(path));
}

TEST_F(ReportPageTest, ItFollowsTheGoalOnlyWhileItIsShown) {
  open();
  m_page.show();
  m_page.activate();
  ASSERT_TRUE(waitForReport());
  const auto before = m_page.model().report();
  m_page.hide();
  Goal goal;
  goal.maxLatencyMs = 2.5;
  m_session.setGoal(goal, QStringLiteral("limit"));
  QTest::qWait(400);
  EXPECT_EQ(m_page.model().report(), before);
  m_page.show();
  ASSERT_TRUE(QTest::qWaitFor([&] { return m_page.model().report() != before && !m_page.model().isBusy(); }, 60000));
}

TEST(PresentationTest, KeysTurnPagesAndEscapeLeaves) {
  Figure first, second;
  first.title = "One";
  second.title = "Two";
  auto* presentation = new Presentation({first, second});
  presentation->resize(800, 600);
  presentation->QWidget::show();
  EXPECT_EQ(presentation->current(), 0);
  QTest::keyClick(presentation, Qt::Key_Right);
  EXPECT_EQ(presentation->current(), 1);
  QTest::keyClick(presentation, Qt::Key_Right);
  EXPECT_EQ(presentation->current(), 1);
  QTest::keyClick(presentation, Qt::Key_Home);
  EXPECT_EQ(presentation->current(), 0);
  QPointer<Presentation> alive(presentation);
  QTest::keyClick(presentation, Qt::Key_Escape);
  EXPECT_TRUE(QTest::qWaitFor([&] { return alive.isNull(); }, 5000));
}

}  // namespace
}  // namespace isotone
