// While a slider moves: from its event over the optimizer to every picture painted, in the real window. For each workspace 1,000
// events; an event whose pictures were not painted before the next counts as skipped. Both a clock's time and the processor's
// time of the window's thread are told, since a busy machine stretches the first alone.
//   isotone_fluency_bench [W.isotone …]     without names: the sample, all of NAS-Bench-201 and 100,000 designs, made up
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

#include <QApplication>
#include <QEvent>

#include "core/base/random.h"
#include "core/workspace/sample.h"
#include "tests/support/settle.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/figure_view.h"
#include "ui/pages/explore_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/trade_off_slider.h"

namespace isotone {
namespace {

constexpr int kEvents = 1000, kMostTurns = 50;

double cpuMs() {
  timespec spent{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
  return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

double wallMs() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Counts what is painted.
class Paints : public QObject {
 public:
  explicit Paints(const QList<QWidget*>& watched) {
    for (QWidget* widget : watched) widget->installEventFilter(this);
  }
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) ++count[watched];
    return false;
  }
  QHash<QObject*, int> count;
};

double quantile(std::vector<double> values, double q) {
  if (values.empty()) return NAN;
  std::sort(values.begin(), values.end());
  return values[std::min(values.size() - 1, std::size_t(q * double(values.size())))];
}

/// Designs of the space "fashion" with random numbers: cheap to make, as dear to draw as measured ones.
std::shared_ptr<Workspace> manyDesigns(const std::filesystem::path& path, std::size_t count) {
  const auto space = DesignSpace::builtIn("fashion");
  auto workspace = space ? Workspace::create(path, *space) : Result<std::shared_ptr<Workspace>>(failFrom(space));
  if (!workspace) return nullptr;
  ImportedData data;
  data.columns = {{"board", Metric::Latency, "ms", {}, {}}, {"board", Metric::Energy, "mJ", {}, {}}};
  data.accuracies = {{"made_up", {}, {}}};
  DeviceProfile board;
  board.name = "board";
  data.devices = {board};
  Random random(5);
  const DesignMatrix designs = space->enumerate();
  for (std::size_t i = 0; i < std::min(count, designs.size()); ++i) {
    const auto row = std::uint32_t(i);
    data.designs.push_back({Design(designs[i].begin(), designs[i].end()), std::int64_t(i), true});
    const double size = random.uniform(), latency = std::exp(1 + size + 0.3 * random.normal());
    for (const double value : {latency, 2 * latency + random.uniform()}) {
      auto& column = data.columns[value == latency ? 0 : 1];
      column.rows.push_back(row);
      column.values.push_back(value);
    }
    data.accuracies[0].rows.push_back(row);
    data.accuracies[0].values.push_back(60 + 20 * size + 3 * random.normal());
  }
  const Status stored = (*workspace)->change([&](WorkspaceFile& file) -> Status {
    if (auto added = file.addImport(data, "made up", "0", {}); !added) return failFrom(added);
    return file.setCurrentTask("made_up");
  });
  return stored ? *workspace : nullptr;
}

void measure(const char* name, const std::shared_ptr<Workspace>& workspace, const DesignFilter& filter = {}) {
  if (!workspace) return (void)std::printf("%-34s could not be opened\n", name);
  const double begun = wallMs();
  MainWindow window(StartModel::Memory::None);
  window.resize(1920, 1080);
  window.show();
  QCoreApplication::processEvents();
  const double painted = wallMs() - begun;
  window.session().setKeepsSettings(false);
  window.start().adopt(workspace);
  // All pages are there, as after a while of work, and some designs are pinned.
  for (const QString& name : MainWindow::pageNames()) {
    window.showPage(name);
    test::settle(window.session().jobs());
  }
  for (const std::uint32_t row : {1u, 2u, 3u}) {
    const DesignView design = window.session().data()->designs.designs[row];
    window.session().addPin(row, Design(design.begin(), design.end()));
  }
  window.session().setFilter(filter, QStringLiteral("filter"));
  window.showPage(QStringLiteral("explore"));
  test::settle(window.session().jobs());
  auto* page = static_cast<ExplorePage*>(window.page(QStringLiteral("explore")));
  auto* chart = window.findChild<FigureView*>(QStringLiteral("paretoChart"));
  auto* slider = window.findChild<TradeOffSlider*>(QStringLiteral("latencyLimit"));
  if (!chart || !slider || !page->model().answer()) return (void)std::printf("%-34s has no answer to look at\n", name);
  Paints paints({chart, slider});
  std::vector<double> wall, cpu;
  int skipped = 0;
  const double low = slider->low(), high = slider->high();
  for (int event = 0; event < kEvents; ++event) {
    const double at = low + (high - low) * (0.25 + 0.6 * (0.5 + 0.5 * std::sin(event * 0.05)));
    const int chartBefore = paints.count[chart];
    const double wallBegin = wallMs(), cpuBegin = cpuMs();
    page->model().setLimit(Limit::Latency, at);
    page->model().endGesture();  // as on every frame's end: nothing waits for a timer
    for (int turn = 0; turn < kMostTurns && paints.count[chart] == chartBefore; ++turn) QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    wall.push_back(wallMs() - wallBegin);
    cpu.push_back(cpuMs() - cpuBegin);
    skipped += paints.count[chart] == chartBefore;
  }
  std::printf("%-34s %7zu designs  %4d events  %3d skipped  clock: median %6.2f ms, 99th %6.2f ms   processor: median %6.2f ms, 99th %6.2f ms   window shown in %.0f ms\n",
              name, page->model().candidates()->designs.size(), kEvents, skipped, quantile(wall, 0.5), quantile(wall, 0.99),
              quantile(cpu, 0.5), quantile(cpu, 0.99), painted);
  std::fflush(stdout);
}

}  // namespace
}  // namespace isotone

int main(int argc, char** argv) {
  using namespace isotone;
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  Theme::instance().apply(ThemeMode::Light);
  test::TemporaryFolder folder;
  const QStringList files = QApplication::arguments().mid(1);
  for (const QString& file : files)
    measure(qPrintable(file.section(QLatin1Char('/'), -1)), Workspace::open(file.toStdString(), WorkspaceFile::Mode::Read).value_or(nullptr));
  if (!files.isEmpty()) return 0;
  measure("the sample", makeSample(folder / "sample.isotone").value_or(nullptr));
  measure("the sample, half of it filtered", makeSample(folder / "filtered.isotone").value_or(nullptr), {.topPercent = 50.0});
  measure("NAS-Bench-201", test::smallWorkspace(folder / "nasbench201.isotone", 1));
  measure("100,000 designs", manyDesigns(folder / "many.isotone", 100'000));
}
