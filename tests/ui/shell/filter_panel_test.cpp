#include "ui/shell/filter_panel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

#include "tests/support/clipped_text.h"
#include "tests/support/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/shell/filter_chip.h"

namespace isotone {
namespace {

class FilterPanelTest : public test::OpenWindow {
 protected:
  FilterPanel* open() {
    QTest::mouseClick(find<QAbstractButton>("openFilter"), Qt::LeftButton);
    settle();
    return window.findChild<FilterPanel*>();
  }
  void close(FilterPanel* panel) {
    panel->close();
    deleteClosed();
  }
  void type(const char* field, const QString& text) {
    auto* edit = find<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
  }
  std::size_t pointsOf(const char* chart) {
    std::size_t points = 0;
    for (const PlotSeries& series : find<FigureView>(chart)->figure().series) points += series.row.size();
    return points;
  }
};

TEST_F(FilterPanelTest, NarrowsAllPagesAndIsOneStepOfUndo) {
  Session& session = window.session();
  auto* chip = find<QAbstractButton>("openFilter");
  EXPECT_EQ(chip->text(), QStringLiteral("Filter"));
  EXPECT_FALSE(find<QAbstractButton>("clearFilter")->isVisible());
  const std::size_t before = pointsOf("paretoChart");
  FilterPanel* panel = open();
  ASSERT_NE(panel, nullptr);
  type("filterLatencyHigh", QStringLiteral("4.5"));
  type("filterTopPercent", QStringLiteral("50"));
  EXPECT_EQ(session.edits().filter, (DesignFilter{.latency = {{}, 4.5}, .topPercent = 50.0}));
  EXPECT_TRUE(find<QLabel>("filterCount")->text().contains(QStringLiteral(" of 497 designs")));
  keepPicture(*panel, "filter-panel.png");
  close(panel);
  keepPicture(window, "filter-on.png");
  EXPECT_TRUE(chip->text().endsWith(QStringLiteral(" of 497"))) << chip->text().toStdString();
  EXPECT_TRUE(find<QAbstractButton>("clearFilter")->isVisible());
  EXPECT_LT(pointsOf("paretoChart"), before);
  for (const char* name : {"devices", "monotonicity", "predictors", "compare"}) {
    window.showPage(QString::fromLatin1(name));
    settle();
    int noted = 0;
    for (const FigureView* chart : window.page(QString::fromLatin1(name))->findChildren<FigureView*>())
      for (const std::string& note : chart->figure().notes) noted += note.starts_with("filter: ");
    EXPECT_TRUE(noted > 0 || name == std::string("compare")) << name;
    keepPicture(window, std::string("filter-") + name + ".png");
  }
  window.history().undo();
  EXPECT_TRUE(session.edits().filter.isOff()) << "one visit of the panel is one step";
  window.history().redo();
  QTest::mouseClick(find<QAbstractButton>("clearFilter"), Qt::LeftButton);
  EXPECT_TRUE(session.edits().filter.isOff());
}

TEST_F(FilterPanelTest, WhatIsNoNumberIsNotTakenAndWhatIsNotKnownIsNotOffered) {
  window.session().setDevice(QStringLiteral("beta"));
  settle();
  FilterPanel* panel = open();
  EXPECT_FALSE(find<QLineEdit>("filterEnergyLow")->isEnabled()) << "beta's energy was never measured";
  type("filterLatencyLow", QStringLiteral("fast"));
  type("filterTopPercent", QStringLiteral("0"));
  EXPECT_TRUE(window.session().edits().filter.isOff());
  find<QCheckBox>("filterDominated")->click();
  EXPECT_FALSE(window.session().edits().filter.includeDominated);
  close(panel);
}

TEST_F(FilterPanelTest, HasRoomForItsWords) {
  for (const char* language : {"en", "de", "zh_CN"}) {
    window.switchLanguage(QString::fromLatin1(language));
    for (const QSize size : {QSize(1080, 680), QSize(1280, 800)}) {
      window.resize(size);
      settle();
      FilterPanel* panel = open();
      type("filterSizeHigh", QStringLiteral("2"));
      EXPECT_EQ(test::clippedTexts(*panel).join(QLatin1Char('\n')).toStdString(), std::string()) << language;
      keepPicture(*panel, std::string("filter-panel-") + language + ".png");
      close(panel);
      EXPECT_TRUE(window.rect().contains(find<QWidget>("searchField")->geometry().translated(88, 30))) << language << size.width();
      keepPicture(window, std::string("filter-") + language + std::to_string(size.width()) + ".png");
    }
  }
}

}  // namespace
}  // namespace isotone
