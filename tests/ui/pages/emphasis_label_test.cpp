#include "ui/pages/emphasis_label.h"

#include <gtest/gtest.h>

#include <QImage>

namespace isotone {
namespace {

int inkIn(const QImage& picture) {
  const QRgb ground = picture.pixel(picture.width() - 1, 0);
  int ink = 0;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x) ink += picture.pixel(x, y) != ground;
  return ink;
}

class EmphasisLabelTest : public ::testing::Test {
 protected:
  EmphasisLabelTest() { label.resize(260, label.height()); }
  int inkOf(const QString& sentence) {
    label.setText(sentence);
    return inkIn(label.grab().toImage());
  }
  EmphasisLabel label{2, TextStyle::Body};
};

TEST_F(EmphasisLabelTest, SaysTheSentenceWithoutItsMarks) {
  label.setText(QStringLiteral("<b>1,070</b> of 6,461 designs"));
  EXPECT_EQ(label.text(), QStringLiteral("1,070 of 6,461 designs"));
  EXPECT_EQ(label.accessibleName(), label.text());
  label.setText(QStringLiteral("none"));
  EXPECT_EQ(label.text(), QStringLiteral("none"));
}

TEST_F(EmphasisLabelTest, WhatStandsBetweenTheMarksIsBolder) {
  const int plain = inkOf(QStringLiteral("1070 of 6461 designs"));
  EXPECT_GT(plain, 100);
  EXPECT_GT(inkOf(QStringLiteral("<b>1070</b> of 6461 designs")), plain);
  EXPECT_GT(inkOf(QStringLiteral("1070 of <b>6461</b> designs")), plain);
}

TEST_F(EmphasisLabelTest, ALongSentenceTakesTwoLines) {
  const QString words = QStringLiteral("<b>110,592</b> of 110,592 designs of this space meet all limits at once");
  label.setText(words);
  const QImage picture = label.grab().toImage();
  const int half = picture.height() / 2;
  EXPECT_GT(inkIn(picture.copy(0, 0, picture.width(), half)), 50);
  EXPECT_GT(inkIn(picture.copy(0, half, picture.width(), picture.height() - half)), 50);
}

}  // namespace
}  // namespace isotone
