// What a frame of a chart costs: replace the figure and repaint, move a limit and repaint, hover and repaint.
#include <QApplication>
#include <QImage>

#include <benchmark/benchmark.h>

#include "tests/ui/charts/sample_figures.h"
#include "ui/charts/figure_view.h"

namespace isotone {
namespace {

struct Screen {
  Screen() : image(900, 600, QImage::Format_RGB32) { view.resize(900, 600); }
  void paint() { view.render(&image); }
  FigureView view{nullptr, FigureView::Chrome::Plain};
  QImage image;
};

void replaceAndRepaint(benchmark::State& state) {
  Screen screen;
  const Figure figure = test::paretoFigure(std::size_t(state.range(0)));
  for (auto _ : state) {
    screen.view.setFigure(figure);
    screen.paint();
  }
}
BENCHMARK(replaceAndRepaint)->Arg(15625)->Arg(100000)->Unit(benchmark::kMillisecond);

void moveLimit(benchmark::State& state) {
  Screen screen;
  screen.view.setFigure(test::paretoFigure(std::size_t(state.range(0))));
  double at = 2;
  for (auto _ : state) {
    screen.view.setLine(QStringLiteral("latency"), at = at > 9 ? 2 : at + 0.1, QStringLiteral("≤ 6.0 ms"));
    screen.paint();
  }
}
BENCHMARK(moveLimit)->Arg(15625)->Arg(100000)->Unit(benchmark::kMillisecond);

void hover(benchmark::State& state) {
  Screen screen;
  screen.view.setFigure(test::paretoFigure(std::size_t(state.range(0))));
  qint64 row = 0;
  for (auto _ : state) {
    screen.view.setHoveredRow(row = (row + 97) % 15000);
    screen.paint();
  }
}
BENCHMARK(hover)->Arg(15625)->Arg(100000)->Unit(benchmark::kMillisecond);

void heatMap(benchmark::State& state) {
  Screen screen;
  const Figure figure = test::srccFigure();
  for (auto _ : state) {
    screen.view.setFigure(figure);
    screen.paint();
  }
}
BENCHMARK(heatMap)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace isotone

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
