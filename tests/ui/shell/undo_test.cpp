// A thousand steps of undo and redo in the whole window, with menus and popups open at random moments.
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

#include "core/base/random.h"
#include "tests/support/open_window.h"
#include "ui/pages/explore_page.h"
#include "ui/shell/filter_chip.h"

namespace isotone {
namespace {

constexpr int kSteps = 1000;

class UndoTest : public test::OpenWindow {
 protected:
  UndoTest() {
    for (const QString& name : MainWindow::pageNames()) {
      window.showPage(name);
      settle();
    }
  }

  bool chance(double share) { return random.uniform(0, 1) < share; }
  template <class List>
  const auto& anyOf(const List& list) {
    return list[typename List::size_type(random.below(std::size_t(list.size())))];
  }
  std::optional<double> maybe(double low, double high) {
    return chance(0.25) ? std::nullopt : std::optional(random.uniform(low, high));
  }

  void editGoal() {
    Goal goal = session.edits().goal;
    const std::size_t what = random.below(7);
    if (what == 0) goal.maxLatencyMs = maybe(0.3, 8);
    if (what == 1) goal.maxEnergyMj = maybe(1, 40);
    if (what == 2) goal.maxSizeBytes = maybe(1e5, 6e6);
    if (what == 3) goal.minAccuracyPercent = maybe(40, 75);
    if (what == 4) goal.confidence = random.uniform(0.5, 0.99);
    if (what == 5) goal.form = goal.form == Goal::Form::Limits ? Goal::Form::Weights : Goal::Form::Limits;
    if (what == 6) goal.latencyWeight = random.uniform(0, 5);
    // Some follow each other as the moves of one slider do.
    session.setGoal(goal, QStringLiteral("goal"), chance(0.3) ? QStringLiteral("goal-%1").arg(what) : QString());
  }
  void editFilter() {
    DesignFilter filter = session.edits().filter;
    const std::size_t what = random.below(5);
    if (what == 0) filter.latency = {maybe(0.1, 1), maybe(2, 8)};
    if (what == 1) filter.accuracy.low = maybe(40, 70);
    if (what == 2) filter.topPercent = maybe(1, 100);
    if (what == 3) filter.includeDominated = !filter.includeDominated;
    if (what == 4) filter = {};
    session.setFilter(filter, QStringLiteral("filter"));
  }
  void editPins() {
    Edits after = session.edits();
    if (after.pins.size() > 6 || (!after.pins.isEmpty() && chance(0.3)))
      return session.removePin(anyOf(after.pins).letter);
    if (!after.pins.isEmpty() && chance(0.4)) {
      after.pins[qsizetype(random.below(std::size_t(after.pins.size())))].note = QString::number(random.uniform(0, 1));
      return session.edit(after, QStringLiteral("note"));
    }
    pin(std::uint32_t(random.below(session.data()->designs.size())));
  }
  void edit() {
    const double what = random.uniform(0, 1);
    if (what < 0.5) editGoal();
    else if (what < 0.75) editPins();
    else editFilter();
  }

  /// Opens something over the window, tries to undo and redo, and closes it again.
  void disturb() {
    const Edits before = session.edits();
    const std::size_t what = random.below(3);
    if (what == 0) window.openPalette();
    if (what == 1) window.findChild<FilterChip*>()->openPanel();
    if (what == 2) {
      const QList<QAction*> menus = window.menuBar()->actions();
      anyOf(menus)->menu()->popup(QPoint(40, 40));
    }
    QWidget* popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr) << what;
    window.history().undo();
    window.history().redo();
    QTest::keyClick(popup, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session.edits(), before) << "undo waits while something is open";
    QTest::keyClick(popup, Qt::Key_Escape);
    if (QWidget* still = QApplication::activePopupWidget()) still->close();
    deleteClosed();
    ASSERT_EQ(QApplication::activePopupWidget(), nullptr);
  }
  void look() {
    window.showPage(MainWindow::pageNames()[1 + qsizetype(random.below(6))]);
    QCoreApplication::processEvents();
  }
  std::string answer() {
    const Answer* found = static_cast<ExplorePage*>(window.page(QStringLiteral("explore")))->model().answer();
    return found ? found->key : std::string();
  }

  Session& session = window.session();
  Random random{7};
};

TEST_F(UndoTest, AThousandStepsGoBackAndForthExactly) {
  QUndoStack& stack = window.history().stack();
  std::vector<std::pair<Edits, std::string>> states{{session.edits(), answer()}};  // by the stack's index
  while (stack.index() < kSteps) {
    edit();
    states.resize(std::size_t(stack.index()) + 1);
    states.back() = {session.edits(), answer()};
    // Now and then a few steps back, from where another way is taken.
    if (chance(0.02))
      for (int back = int(random.below(4)); back > 0 && stack.canUndo(); --back) window.history().undo();
    if (chance(0.03)) disturb();
    if (chance(0.05)) look();
    ASSERT_EQ(session.edits(), states[std::size_t(stack.index())].first) << stack.index();
  }
  for (const int direction : {-1, 1}) {
    while (direction < 0 ? stack.canUndo() : stack.canRedo()) {
      if (direction < 0) window.history().undo();
      else window.history().redo();
      const auto& [edits, best] = states[std::size_t(stack.index())];
      ASSERT_EQ(session.edits(), edits) << stack.index();
      ASSERT_EQ(answer(), best) << stack.index() << ": the page follows";
      if (chance(0.03)) disturb();
      if (chance(0.05)) look();
    }
    EXPECT_EQ(stack.index(), direction < 0 ? 0 : int(states.size()) - 1);
  }
  settle();
}

}  // namespace
}  // namespace isotone
