// The pages Explore, Compare and Predictors as a person uses them.
#include <gmock/gmock.h>

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/realize/policy_dialects.h"
#include "tests/support/clipped_text.h"
#include "tests/support/fake_chooser.h"
#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/explore_page.h"
#include "ui/pages/predictors_page.h"
#include "ui/pages/train_dialog.h"

namespace isotone {
namespace {

class ExplorePagesTest : public ::testing::Test {
 protected:
  ExplorePagesTest() {
    Theme::instance().apply(ThemeMode::Light);
    workspace = test::smallWorkspace((folder.path() + QStringLiteral("/small.isotone")).toStdString());
    session.setWorkspace(workspace);
    session.setDevice(QStringLiteral("alpha"));
  }
  /// The room a page has in a window of 1280×800.
  void show(Page& page, QSize size = {1192, 700}) {
    page.resize(size);
    page.show();
    page.activate();
    ASSERT_TRUE(test::settle(session.jobs()));
  }
  template <class T>
  static T* child(QWidget& page, const char* name) {
    T* found = page.findChild<T*>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << name;
    return found;
  }
  static QString text(QWidget& page, const char* name) { return child<QLabel>(page, name)->text(); }

  static void drag(TradeOffSlider& slider, double from, double to) {
    // Found by hand: the track is where a press changes the value.
    const int y = slider.height() * 2 / 3;
    const auto at = [&](double value) { return QPoint(int(slider.positionOf(value)), y); };
    QTest::mousePress(&slider, Qt::LeftButton, {}, at(from));
    for (int step = 1; step <= 10; ++step) QTest::mouseMove(&slider, at(from + (to - from) * step / 10));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, at(to));
    QTest::qWait(40);
  }

  QTemporaryDir folder;
  JobRunner jobs;
  std::shared_ptr<Workspace> workspace;
  Session session{jobs};
};

TEST_F(ExplorePagesTest, DraggingASliderChangesTheAnswerEverywhere) {
  ExplorePage page(session);
  show(page);
  const QString before = text(page, "pageAnswer");
  auto* slider = child<TradeOffSlider>(page, "latencyLimit");
  const double high = slider->high();
  drag(*slider, high * 0.6, high * 0.2);
  const auto limit = session.edits().goal.maxLatencyMs;
  ASSERT_TRUE(limit);
  EXPECT_NEAR(*limit, high * 0.2, high * 0.02);
  EXPECT_NE(text(page, "pageAnswer"), before);
  EXPECT_LE(page.model().answer()->latency.mean, *limit);
  EXPECT_EQ(text(page, "latencyValue"), numberText(page.model().answer()->latency.mean, 3));
  const auto& lines = child<FigureView>(page, "paretoChart")->figure().lines;
  EXPECT_TRUE(std::ranges::any_of(lines, [&](const ReferenceLine& line) {
    return line.handle == "latency" && std::abs(line.at - *limit) < 1e-9;
  }));
  EXPECT_EQ(child<ArchitectureView>(page, "architecture")->blocks().size(), page.model().network().blocks.size());
}

TEST_F(ExplorePagesTest, DraggingALineInTheChartMovesTheSlider) {
  ExplorePage page(session);
  show(page);
  auto* slider = child<TradeOffSlider>(page, "latencyLimit");
  Q_EMIT child<FigureView>(page, "paretoChart")->lineDragged(QStringLiteral("latency"), 2.5);
  Q_EMIT child<FigureView>(page, "paretoChart")->lineReleased(QStringLiteral("latency"));
  EXPECT_DOUBLE_EQ(slider->value(), 2.5);
}

TEST_F(ExplorePagesTest, TheTabOfALimitIsDraggedAndIsOneValueWithItsSlider) {
  ExplorePage page(session);
  show(page);
  page.model().setLimit(Limit::Latency, 3);
  page.model().setLimit(Limit::Accuracy, 60);
  page.model().endGesture();
  auto* chart = child<FigureView>(page, "paretoChart");
  (void)chart->grab();  // places what it shows
  int steps = 0;
  QString key;
  QObject::connect(&session, &Session::edited, &page, [&](const Edits&, const Edits&, const QString&, const QString& merged) {
    steps += key.isEmpty() || merged != key;
    key = merged;
  });
  const QPoint from = chart->linePlace(QStringLiteral("latency")).toPoint();
  ASSERT_TRUE(chart->rect().contains(from));
  QTest::mousePress(chart, Qt::LeftButton, {}, from);
  for (int dx = 5; dx <= 40; dx += 5) {
    QTest::mouseMove(chart, from - QPoint(dx, 0));
    QTest::qWait(20);
  }
  QTest::mouseRelease(chart, Qt::LeftButton, {}, from - QPoint(40, 0));
  const double limit = session.edits().goal.maxLatencyMs.value_or(0);
  EXPECT_LT(limit, 3);
  EXPECT_GT(limit, 0);
  EXPECT_DOUBLE_EQ(child<TradeOffSlider>(page, "latencyLimit")->value(), limit);
  EXPECT_DOUBLE_EQ(limit, page.model().rounded(Limit::Latency, limit));
  EXPECT_EQ(session.edits().goal.minAccuracyPercent, 60) << "the other line stays";
  EXPECT_EQ(steps, 1) << "one drag is one step of undo";
}

TEST_F(ExplorePagesTest, AClickOnABlockHoldsAChoiceThatCanBeUndone) {
  ExplorePage page(session);
  show(page);
  auto* network = child<ArchitectureView>(page, "architecture");
  auto* chip = child<QPushButton>(page, "heldChip");
  EXPECT_FALSE(chip->isVisible());
  Edits before;
  QObject::connect(&session, &Session::edited, &page, [&](const Edits& was, const Edits&, const QString&, const QString&) { before = was; });
  const auto open = [&]() -> QMenu* {
    QTest::qWait(1);
    return page.findChild<QMenu*>(QStringLiteral("choiceMenu"));
  };
  QTest::mouseClick(network, Qt::LeftButton, {}, network->blockRect(3).center().toPoint());
  QMenu* menu = open();
  ASSERT_NE(menu, nullptr);
  const auto design = page.model().answer()->design;
  const int other = design[0] == 1 ? 2 : 1;
  auto* hold = menu->findChild<QAction*>(QStringLiteral("hold-0-%1").arg(other));
  ASSERT_NE(hold, nullptr);
  hold->trigger();
  menu->close();
  QTest::qWait(1);
  EXPECT_EQ(page.model().answer()->design[0], other);
  EXPECT_TRUE(network->blocks()[3].pinned);
  EXPECT_TRUE(chip->isVisible());
  EXPECT_EQ(test::clippedTexts(page).join(u'\n').toStdString(), "");
  session.restore(before);
  EXPECT_EQ(page.model().answer()->design, design);
  EXPECT_FALSE(chip->isVisible());

  // The same by the keyboard.
  network->setFocus();
  network->setCurrent(3);
  QTest::keyClick(network, Qt::Key_Return);
  menu = open();
  ASSERT_NE(menu, nullptr);
  menu->findChild<QAction*>(QStringLiteral("hold-0-%1").arg(other))->trigger();
  menu->close();
  QTest::mouseClick(chip, Qt::LeftButton);
  EXPECT_EQ(page.model().heldCount(), 0);
}

TEST_F(ExplorePagesTest, TheMethodIsSwitchedAndItsRegretIsRead) {
  ExplorePage page(session);
  show(page);
  auto* method = child<QComboBox>(page, "method");
  auto* train = child<QPushButton>(page, "trainOptimizer");
  EXPECT_TRUE(train->isVisible());
  const auto choose = [&](Method wanted) {
    method->setCurrentIndex(method->findData(int(wanted)));
    Q_EMIT method->activated(method->currentIndex());
    ASSERT_TRUE(test::settle(session.jobs()));
  };
  choose(Method::Neural);
  EXPECT_THAT(text(page, "networkSentence").toStdString(), ::testing::HasSubstr("No optimizer network"));
  const auto fake = std::make_shared<test::FakeChooser>(session.data(), page.model().candidates());
  fake->worseBy = 0.5;
  NeuralSource::of(session).use(fake);
  page.model().endGesture();
  EXPECT_EQ(page.model().answer()->method, Method::Neural);
  EXPECT_EQ(text(page, "found-1-0"), QStringLiteral("Optimizer network"));
  EXPECT_EQ(text(page, "found-2-2"), QStringLiteral("0.50 points"));
  EXPECT_FALSE(train->isVisible());
  choose(Method::Exhaustive);
  EXPECT_EQ(page.model().answer()->method, Method::Exhaustive);
}

TEST_F(ExplorePagesTest, TheOptimizerHasAPartOfThePredictorsPage) {
  PredictorsPage page(session);
  show(page);
  auto* panel = child<OptimizerPanel>(page, "optimizerPanel");
  EXPECT_FALSE(panel->isVisible());
  QTest::mouseClick(child<QPushButton>(page, "showOptimizerButton"), Qt::LeftButton);
  ASSERT_TRUE(test::settle(session.jobs()));
  EXPECT_TRUE(panel->isVisible());
  EXPECT_THAT(text(page, "optimizerState").toStdString(), ::testing::HasSubstr("No optimizer network"));
  EXPECT_FALSE(text(page, "chosen-0").isEmpty());
  EXPECT_EQ(test::clippedTexts(page).join(u'\n').toStdString(), "");
  QTest::mouseClick(child<QPushButton>(page, "trainOptimizerButton"), Qt::LeftButton);
  auto* dialog = page.findChild<QDialog*>(QStringLiteral("optimizerDialog"));
  ASSERT_NE(dialog, nullptr);
  EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("optimizerTrain"))->isVisible());
  EXPECT_EQ(test::clippedTexts(*dialog).join(u'\n').toStdString(), "");
}

TEST_F(ExplorePagesTest, AnImpossibleLimitOffersToRelax) {
  ExplorePage page(session);
  show(page);
  page.model().setLimit(Limit::Latency, 0.01);
  page.model().endGesture();
  ASSERT_TRUE(test::settle(session.jobs()));
  auto* relax = child<QPushButton>(page, "relax");
  ASSERT_TRUE(relax->isVisible());
  EXPECT_THAT(text(page, "infeasibleSentence").toStdString(), ::testing::HasSubstr("Nothing meets"));
  QTest::mouseClick(relax, Qt::LeftButton);
  EXPECT_TRUE(page.model().answer()->feasible);
  EXPECT_FALSE(relax->isVisible());
}

TEST_F(ExplorePagesTest, PinningFillsCompareAndUnpinningEmptiesIt) {
  ExplorePage page(session);
  show(page);
  QSignalSpy wanted(&page, &ExplorePage::compareWanted);
  QTest::mouseClick(child<QPushButton>(page, "pin"), Qt::LeftButton);
  page.model().setLimit(Limit::Latency, 2);
  page.model().endGesture();
  QTest::mouseClick(child<QPushButton>(page, "pin"), Qt::LeftButton);
  ASSERT_EQ(session.edits().pins.size(), 2);
  EXPECT_FALSE(child<QPushButton>(page, "pin")->isEnabled());
  QTest::mouseClick(child<QPushButton>(page, "compare"), Qt::LeftButton);
  EXPECT_EQ(wanted.size(), 1);

  ComparePage compare(session);
  show(compare);
  EXPECT_THAT(text(compare, "pageAnswer").toStdString(), ::testing::StartsWith("B "));
  auto* note = child<QLineEdit>(compare, "noteB");
  QTest::keyClicks(note, QStringLiteral("fallback"));
  QTest::keyClick(note, Qt::Key_Return);
  EXPECT_EQ(session.edits().pins[1].note, QStringLiteral("fallback"));
  QTest::mouseClick(child<QToolButton>(compare, "unpinA"), Qt::LeftButton);
  QTest::qWait(20);
  ASSERT_EQ(session.edits().pins.size(), 1);
  EXPECT_EQ(session.edits().pins[0].letter, QStringLiteral("B"));
  QTest::mouseClick(child<QPushButton>(compare, "unpinAllButton"), Qt::LeftButton);
  EXPECT_TRUE(child<QLabel>(compare, "nothingPinned")->isVisible());
  QSignalSpy explore(&compare, &ComparePage::exploreWanted);
  QTest::mouseClick(child<QPushButton>(compare, "goToExploreButton"), Qt::LeftButton);
  EXPECT_EQ(explore.size(), 1);
}

TEST_F(ExplorePagesTest, ExportWritesTheFileThatWasChosen) {
  ExplorePage page(session);
  show(page);
  const QString path = folder.filePath(QStringLiteral("front.csv"));
  page.findChild<QAction*>(QStringLiteral("exportFront"))->trigger();
  auto* dialog = child<QFileDialog>(page, "exportDialog");
  ASSERT_NE(dialog, nullptr);
  dialog->setDirectory(folder.path());
  auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
  ASSERT_NE(name, nullptr);
  name->setText(path);
  QMetaObject::invokeMethod(dialog, "accept");
  ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path) && session.jobs().isIdle(); }, 20000));
  const auto bytes = readFile(path.toStdString());
  ASSERT_TRUE(bytes);
  EXPECT_EQ(std::size_t(std::count(bytes->begin(), bytes->end(), '\n')), page.model().candidates()->front.size() + 1);
}

TEST_F(ExplorePagesTest, EachToolsPolicyIsInTheExportMenu) {
  ExplorePage page(session);
  show(page);
  for (const PolicyDialect& dialect : policyDialects()) {
    auto* action = page.findChild<QAction*>(QStringLiteral("export-%1").arg(QString::fromStdString(std::string(dialect.format))));
    ASSERT_NE(action, nullptr) << dialect.format;
    EXPECT_FALSE(action->text().isEmpty());
  }
}

TEST_F(ExplorePagesTest, PredictorsFillThemselvesAndTrainFromTheDialog) {
  PredictorsPage page(session);
  show(page);
  auto* table = child<EvaluationTable>(page, "evaluationTable");
  EXPECT_EQ(table->model()->rowCount(), 4);
  EXPECT_FALSE(child<FigureView>(page, "predictedAgainstMeasured")->figure().series.empty());
  page.findChild<QAction*>(QStringLiteral("train"))->trigger();
  auto* dialog = child<TrainDialog>(page, "trainDialog");
  child<QRadioButton>(*dialog, "trainAll")->setChecked(true);
  child<QSpinBox>(*dialog, "trainSamples")->setValue(150);
  QTest::mouseClick(child<QPushButton>(*dialog, "trainStart"), Qt::LeftButton);
  EXPECT_TRUE(child<QWidget>(page, "trainingBar")->isVisible());
  ASSERT_TRUE(QTest::qWaitFor([&] { return !page.model().isBusy() && session.jobs().isIdle(); }, 60000));
  EXPECT_EQ(table->model()->rowCount(), 4);
  EXPECT_FALSE(child<QWidget>(page, "trainingBar")->isVisible());
  int beta = 0;
  while (beta < 4 && table->model()->index(beta, 0).data().toString() != QStringLiteral("beta")) ++beta;
  table->setCurrentIndex(table->model()->index(beta, 0));
  EXPECT_EQ(session.device(), QStringLiteral("beta"));
}

TEST_F(ExplorePagesTest, NoTextIsCutInASmallWindow) {
  ExplorePage explore(session);
  show(explore);
  for (int i = 0; i < 3; ++i) {
    explore.model().setLimit(Limit::Latency, 4.0 - i);
    explore.model().endGesture();
    explore.model().pin();
  }
  EXPECT_EQ(test::clippedTexts(explore).join(u'\n').toStdString(), "");
  ComparePage compare(session);
  show(compare);
  EXPECT_EQ(test::clippedTexts(compare).join(u'\n').toStdString(), "");
  PredictorsPage predictors(session);
  show(predictors);
  EXPECT_EQ(test::clippedTexts(predictors).join(u'\n').toStdString(), "");
}

}  // namespace
}  // namespace isotone
