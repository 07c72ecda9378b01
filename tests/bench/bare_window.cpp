// The least that a Qt Charts program can do before its first paint: the baseline of the start-up benchmark.
#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>

#include "ui/shell/first_paint.h"

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  auto* line = new QLineSeries;
  line->append(0, 0);
  line->append(1, 1);
  auto* chart = new QChart;
  chart->addSeries(line);
  chart->createDefaultAxes();
  QChartView view(chart);
  view.resize(1280, 800);
  new isotone::FirstPaint(view);
  view.show();
  return QApplication::exec();
}
