#include "ui/pages/rows_view.h"

#include <gtest/gtest.h>

#include <QStandardItemModel>

namespace isotone {
namespace {

TEST(RowsView, EndsWithAWholeRowAtAnyHeight) {
  QStandardItemModel model(40, 2);
  RowsView view;
  view.setModel(&model);
  view.verticalHeader()->setDefaultSectionSize(26);
  view.show();
  for (const int height : {200, 213, 226, 300, 373, 412, 200, 411}) {
    view.resize(300, height);
    EXPECT_EQ(view.viewport()->height() % 26, 0) << height;
    EXPECT_GT(view.viewport()->height(), height - 26 - 60) << height;
  }
  model.setRowCount(3);
  view.resize(300, 333);
  EXPECT_GT(view.viewport()->height(), 3 * 26);  // all rows are seen: nothing is cut
}

}  // namespace
}  // namespace isotone
