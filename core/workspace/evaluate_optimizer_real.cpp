// What the optimizer network chose, built and tried: the accuracy of the very networks on the test images and their latency on this
// computer, beside what was predicted; and how good the chosen set is beside the best of the measured table, or of an evolutionary
// search that tries every design it looks at.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/monotonicity/transfer.h"
#include "core/optimizer/evolutionary.h"
#include "core/optimizer/pareto.h"
#include "core/predictors/ranks.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/measure_block.h"
#include "core/workspace/named.h"
#include "core/workspace/neural_choice.h"
#include "core/workspace/realized_network.h"

namespace isotone {
namespace {

constexpr std::size_t kPopulation = 100;         // of the search that is set beside
constexpr std::size_t kGoals = 100;              // limits a device, log-uniform from the least latency to the greatest
constexpr Runtime kRuntimes[] = {Runtime::Float32, Runtime::Int8OneDnn, Runtime::Int8Qnnpack};

struct Chosen {
  std::size_t runtime = 0;                       // position among the devices
  Goal goal;
  Answer answer;
  double accuracy = 0, latencyMs = 0;            // of the real network, on the real machine
};

/// Designs as they truly are.
struct Tried {
  std::vector<Design> designs;
  std::vector<double> accuracy, latencyMs;

  double dominated(double worstLatency, double worstAccuracy) const { return hypervolume(latencyMs, accuracy, worstLatency, worstAccuracy); }
};

struct HostDevice {
  std::string name;
  Runtime runtime = Runtime::Float32;
  std::set<Design> rivals;                       // what the chosen designs are set beside
};

class RealChoices {
 public:
  RealChoices(const Workspace& workspace, const EvaluateOptions& options) : m_workspace(workspace), m_data(workspace.data()), m_options(options) {}

  Result<Evaluation> run(const Progress& progress) {
    if (const Status found = findDevices(); !found) return failFrom(found);
    const auto networks = TrainedNetworks::open(m_workspace);
    if (!networks) return failFrom(networks);
    for (std::size_t d = 0; d < m_devices.size(); ++d) {
      progress.report(0.1 * static_cast<double>(d) / static_cast<double>(m_devices.size()), m_devices[d].name);
      if (const Status asked = ask(d, progress); !asked) return failFrom(asked);
    }
    rememberTable();
    if (const Status searched = searchTruly(*networks, progress.part(0.1, 0.8)); !searched) return failFrom(searched);
    if (const Status counted = countAccuracies(*networks, progress.part(0.8, 0.9)); !counted) return failFrom(counted);
    if (const Status timed = timeThem(progress.part(0.9, 1)); !timed) return failFrom(timed);
    return evaluation();
  }

 private:
  Status findDevices() {
    for (const Runtime runtime : kRuntimes)
      for (const DeviceProfile& device : m_data->devices)
        if (device.origin == Origin::Measured && device.conditions.contains("reference_design") &&
            device.name.ends_with(fmt::format("{}_1t", underscored(runtimeName(runtime)))))
          m_devices.push_back({device.name, runtime, {}});
    if (m_devices.empty())
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no runtime of this computer with one thread: measure it first."), m_data->name));
    return {};
  }

  static std::string underscored(std::string name) {
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
  }

  Status ask(std::size_t d, const Progress& progress) {
    const HostDevice& device = m_devices[d];
    const CandidateOptions options{device.name, m_options.task, Method::Auto, m_options.seed};
    auto sources = CandidateSources::find(m_workspace, options);
    if (!sources) return failFrom(sources);
    m_task = sources->task();
    const auto network = optimizerNetwork(m_workspace, m_task);
    if (!network) return failFrom(network);
    const CandidateSources predicted = sources->predicting();
    const auto candidates = candidatesFrom(m_workspace, predicted, options, progress.part(0, 0));
    if (!candidates) return failFrom(candidates);
    const auto chooser = NeuralChooser::prepare(predicted, *network, *candidates, progress.part(0, 0));
    if (!chooser) return failFrom(chooser);
    const double low = 1.001 * quantile((*candidates)->table.latency, 0), high = quantile((*candidates)->table.latency, 1);
    for (std::size_t g = 0; g < kGoals; ++g) {
      Goal goal;
      goal.maxLatencyMs = low * std::pow(high / low, static_cast<double>(g) / (kGoals - 1));
      goal.confidence = m_options.confidence;
      const auto answer = (*chooser)->choose(goal, Refine::Full);
      if (!answer) return failFrom(answer);
      if (answer->feasible) m_chosen.push_back({d, goal, *answer});
    }
    return {};
  }

  /// What is known already: accuracies of the workspace's designs, and which of them are the best on each device by its table.
  void rememberTable() {
    const TaskAccuracy* accuracies = m_data->findTask(m_task);
    for (std::size_t row = 0; row < accuracies->values.size(); ++row)
      if (std::isfinite(accuracies->values[row])) m_accuracies[designAt(row)] = accuracies->values[row];
    m_evaluated = m_accuracies.size();
    for (HostDevice& device : m_devices)
      for (const std::size_t row : bestRows(device, kPopulation)) device.rivals.insert(designAt(row));
  }

  Design designAt(std::size_t row) const {
    const DesignView design = m_data->designs.designs[row];
    return {design.begin(), design.end()};
  }

  const Series& seriesOf(const HostDevice& device) const { return *m_data->find(*m_data->findDevice(device.name), Metric::Latency); }

  /// The front of the table, then what is the front without it, and so on.
  std::vector<std::size_t> bestRows(const HostDevice& device, std::size_t count) const {
    const std::span<const double> latency = seriesOf(device).values, accuracy = m_data->findTask(m_task)->values;
    const std::size_t known = std::min(latency.size(), accuracy.size());
    std::vector<std::size_t> best = dominanceLayers(latency.first(known), accuracy.first(known), count).rows;
    best.resize(std::min(best.size(), count));
    return best;
  }

  bool searches() const { return m_options.evaluations >= m_evaluated + 2 * kPopulation; }

  /// NSGA-II on the real thing, from the best of the table: each design that it looks at is counted and timed. The designs of the
  /// table are evaluations too; the rest of what is allowed goes to each device.
  Status searchTruly(const TrainedNetworks& networks, const Progress& progress) {
    if (!searches()) return {};
    const double parts = static_cast<double>(m_devices.size());
    for (std::size_t d = 0; d < m_devices.size(); ++d) {
      const Progress part = progress.part(static_cast<double>(d) / parts, static_cast<double>(d + 1) / parts);
      HostDevice& device = m_devices[d];
      auto timer = timerOf(device);
      if (!timer) return failFrom(timer);
      EvolutionOptions options{.population = kPopulation, .generations = (m_options.evaluations - m_evaluated) / kPopulation - 1, .seed = m_options.seed,
                               .start = {device.rivals.begin(), device.rivals.end()}};
      std::map<Design, double> latencies;
      Status tried;
      double batches = 0;
      const Evaluate evaluate = [&](const DesignMatrix& designs) {
        CandidateTable table;
        table.accuracy.assign(designs.size(), kNotMeasured);
        table.latency = table.accuracy;
        if (tried) tried = tryAll(networks, *timer, designs, latencies, table,
                                  part.part(batches / static_cast<double>(options.generations + 1), (batches + 1) / static_cast<double>(options.generations + 1)));
        ++batches;
        return table;
      };
      const auto found = evolve(*m_data->space, evaluate, options, part.part(0, 0));
      if (!tried) return tried;
      if (!found) return failFrom(found);
      Tried all;
      for (const auto& [design, latency] : latencies) {
        all.designs.push_back(design);
        all.latencyMs.push_back(latency);
        all.accuracy.push_back(m_accuracies.at(design));
      }
      device.rivals.clear();
      for (const std::size_t i : paretoFront(all.latencyMs, all.accuracy)) device.rivals.insert(all.designs[i]);
    }
    return {};
  }

  Status tryAll(const TrainedNetworks& networks, BlockTimer& timer, const DesignMatrix& designs, std::map<Design, double>& latencies, CandidateTable& table,
                const Progress& progress) {
    std::vector<Design> fresh;
    for (std::size_t i = 0; i < designs.size(); ++i) {
      const Design design(designs[i].begin(), designs[i].end());
      progress.report(static_cast<double>(i) / static_cast<double>(designs.size()), said("core", "Trying designs"));
      const auto accuracy = accuracyOf(networks, design, progress);
      if (!accuracy) return failFrom(accuracy);
      table.accuracy[i] = *accuracy;
      if (latencies.try_emplace(design, kNotMeasured).second) fresh.push_back(design);
    }
    const auto times = timesOf(timer, fresh, progress.part(1, 1));
    if (!times) return failFrom(times);
    for (std::size_t i = 0; i < fresh.size(); ++i) latencies[fresh[i]] = (*times)[i];
    for (std::size_t i = 0; i < designs.size(); ++i) table.latency[i] = latencies.at(Design(designs[i].begin(), designs[i].end()));
    return {};
  }

  Result<double> accuracyOf(const TrainedNetworks& networks, const Design& design, const Progress& progress) {
    if (const auto known = m_accuracies.find(design); known != m_accuracies.end()) return known->second;
    const auto accuracy = networks.accuracy(design, progress.part(0, 0));
    if (accuracy) m_accuracies.emplace(design, *accuracy);
    return accuracy;
  }

  Result<BlockTimer> timerOf(const HostDevice& device) const {
    const auto engine = neuralEngine();
    if (!engine) return failFrom(engine);
    MeasureRequest request;
    request.runtimes = {{device.runtime, 1}};
    request.seed = m_options.seed;
    return BlockTimer::make(*engine, m_data->space, request);
  }

  static Result<std::vector<double>> timesOf(BlockTimer& timer, const std::vector<Design>& designs, const Progress& progress) {
    const std::vector<DesignView> views(designs.begin(), designs.end());
    const auto times = timer.time(views, {std::vector<bool>(views.size(), true)}, progress);
    if (!times) return failFrom(times);
    std::vector<double> latencies;
    for (const DesignTime& time : times->times[0]) latencies.push_back(time.latencyMs);
    return latencies;
  }

  Status countAccuracies(const TrainedNetworks& networks, const Progress& progress) {
    std::set<Design> different;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
      progress.report(static_cast<double>(i) / static_cast<double>(m_chosen.size()), sayf(phrase("core", "Accuracy of design {} of {}"), i + 1, m_chosen.size()));
      const auto accuracy = accuracyOf(networks, m_chosen[i].answer.design, progress);
      if (!accuracy) return failFrom(accuracy);
      m_chosen[i].accuracy = *accuracy;
      different.insert(m_chosen[i].answer.design);
    }
    m_different = different.size();
    return {};
  }

  /// Chosen designs and those beside them in one go, so that neither has the better day, nor was picked for a lucky time.
  Status timeThem(const Progress& progress) {
    const double parts = static_cast<double>(m_devices.size());
    m_rivals.resize(m_devices.size());
    for (std::size_t d = 0; d < m_devices.size(); ++d) {
      auto timer = timerOf(m_devices[d]);
      if (!timer) return failFrom(timer);
      std::set<Design> all = m_devices[d].rivals;
      for (const Chosen& chosen : m_chosen)
        if (chosen.runtime == d) all.insert(chosen.answer.design);
      const std::vector<Design> designs(all.begin(), all.end());
      const auto times = timesOf(*timer, designs, progress.part(static_cast<double>(d) / parts, static_cast<double>(d + 1) / parts));
      if (!times) return failFrom(times);
      std::map<Design, double> latencies;
      for (std::size_t i = 0; i < designs.size(); ++i) latencies[designs[i]] = (*times)[i];
      for (Chosen& chosen : m_chosen)
        if (chosen.runtime == d) chosen.latencyMs = latencies.at(chosen.answer.design);
      for (const Design& rival : m_devices[d].rivals) {
        m_rivals[d].designs.push_back(rival);
        m_rivals[d].accuracy.push_back(m_accuracies.at(rival));
        m_rivals[d].latencyMs.push_back(latencies.at(rival));
      }
    }
    return {};
  }

  Tried chosenOn(std::size_t d) const {
    Tried own;
    for (const Chosen& chosen : m_chosen)
      if (chosen.runtime == d) {
        own.designs.push_back(chosen.answer.design);
        own.accuracy.push_back(chosen.accuracy);
        own.latencyMs.push_back(chosen.latencyMs);
      }
    return own;
  }

  /// What the chosen designs dominate, over what those beside them do; the reference point is the slowest and the least accurate
  /// design of the table, `scale` takes the table's latencies to today's.
  double hypervolumeShare(std::size_t d, double scale) const {
    const double worstLatency = quantile(seriesOf(m_devices[d]).values, 1) / scale, worstAccuracy = quantile(m_data->findTask(m_task)->values, 0);
    return chosenOn(d).dominated(worstLatency, worstAccuracy) / m_rivals[d].dominated(worstLatency, worstAccuracy);
  }

  Figure accuracyFigure() const {
    constexpr Role kRoles[] = {Role::Data1, Role::Data2, Role::Data3};
    constexpr Shape kShapes[] = {Shape::Circle, Shape::Square, Shape::Triangle};
    Figure figure{.name = "optimizer-real-accuracy", .title = said("core", "Accuracy, predicted and counted"), .subtitle = said("core", "whiskers: 90 % intervals")};
    figure.caption = said("core", "Designs that the network chose by predictions alone, each then built and counted on the test images.");
    figure.x = {.title = said("core", "Counted"), .unit = "%"};
    figure.y = {.title = said("core", "Predicted"), .unit = "%"};
    figure.lines.push_back({.direction = ReferenceLine::Direction::Diagonal, .role = Role::Quiet, .dashed = true});
    for (std::size_t d = 0; d < m_devices.size(); ++d) {
      PlotSeries points{.name = deviceTitle(*m_data, m_devices[d].name), .role = kRoles[d % 3], .shape = kShapes[d % 3], .size = 6};
      for (const Chosen& chosen : m_chosen) {
        if (chosen.runtime != d) continue;
        points.x.push_back(chosen.accuracy);
        points.y.push_back(chosen.answer.accuracy.mean);
        points.low.push_back(chosen.answer.accuracy.low);
        points.high.push_back(chosen.answer.accuracy.high);
      }
      figure.series.push_back(std::move(points));
    }
    return figure;
  }

  Figure frontFigure(std::size_t d) const {
    Figure figure{.name = "optimizer-real-" + m_devices[d].name, .title = deviceTitle(*m_data, m_devices[d].name), .subtitle = said("core", "as counted and timed")};
    figure.caption = said("core", "What the network chose by predictions alone, and the best designs of a table or search that saw the true numbers.");
    const Tried own = chosenOn(d);
    const Tried& rivals = m_rivals[d];
    const auto series = [](std::string name, const Tried& tried, Role role, bool filled, double size) {
      return PlotSeries{.name = std::move(name), .role = role, .filled = filled, .size = size, .x = tried.latencyMs, .y = tried.accuracy};
    };
    figure.series.push_back(series(said("core", "the best that were tried"), rivals, Role::Text, false, 6));
    figure.series.push_back(series(said("core", "chosen by the network"), own, Role::Data1, true, 5));
    std::vector<double> latencies = own.latencyMs;
    latencies.insert(latencies.end(), rivals.latencyMs.begin(), rivals.latencyMs.end());
    figure.x = axisOver(said("core", "Latency"), "ms", latencies, 1);
    figure.y = {.title = said("core", "Accuracy"), .unit = "%"};
    return figure;
  }

  Evaluation evaluation() const {
    Evaluation out{.name = "optimizer-real", .title = said("core", "What the optimizer network chose, built and tried")};
    out.figures.push_back(accuracyFigure());
    for (std::size_t d = 0; d < m_devices.size(); ++d) out.figures.push_back(frontFigure(d));
    for (std::size_t d = 0; d < m_devices.size(); ++d) {
      std::vector<double> errors, ratios, predicted, truth;
      double cases = 0, accuracyInside = 0, latencyInside = 0, met = 0;
      for (const Chosen& chosen : m_chosen)
        if (chosen.runtime == d && std::isfinite(chosen.latencyMs)) ratios.push_back(chosen.answer.latency.mean / chosen.latencyMs);
      const double scale = quantile(ratios, 0.5);
      for (const Chosen& chosen : m_chosen) {
        if (chosen.runtime != d || !std::isfinite(chosen.latencyMs)) continue;
        const Answer& answer = chosen.answer;
        const double latency = chosen.latencyMs * scale;
        ++cases;
        errors.push_back(std::abs(answer.accuracy.mean - chosen.accuracy));
        accuracyInside += chosen.accuracy >= answer.accuracy.low && chosen.accuracy <= answer.accuracy.high;
        latencyInside += latency >= answer.latency.low && latency <= answer.latency.high;
        met += latency <= *chosen.goal.maxLatencyMs;
        predicted.push_back(answer.latency.mean);
        truth.push_back(chosen.latencyMs);
      }
      EvaluationRow row{{{"table", said("core", "Chosen designs as they truly are")}, {"device", m_devices[d].name}}, {}};
      row.values = {{"goals", cases},
                    {"accuracy off, points", quantile(errors, 0.5)},
                    {"accuracy in its 90 % interval, %", 100 * accuracyInside / cases},
                    {"latency SRCC", spearman(predicted, truth)},
                    {"latency in its 90 % interval, %", 100 * latencyInside / cases},
                    {"limit met, %", 100 * met / cases},
                    {"computer today", 1 / scale},
                    {"hypervolume share", hypervolumeShare(d, scale)},
                    {"designs beside", static_cast<double>(m_rivals[d].designs.size())}};
      out.rows.push_back(std::move(row));
    }
    out.notes.push_back(sayf(phrase("core", "{} goals (latency limits, confidence {}), {} different designs. The choice rests on predictions alone, the measured values were "
                                            "used to fit the predictors and no more; then each network was built with its share of the trained weights, its accuracy counted on the test images and its "
                                            "latency measured on this computer."),
                             m_chosen.size(), m_options.confidence, m_different));
    out.notes.push_back(said("core", "Computer today: median of the latencies now over the predicted ones; latencies are compared with their predictions after taking this out, "
                                     "since a computer is not as fast every day."));
    const std::string beside = searches()
                                   ? sayf(phrase("core", "an evolutionary search (NSGA-II) that counts and times every design it looks at, {} a device with those of the workspace"),
                                          m_options.evaluations)
                                   : sayf(phrase("core", "the {} designs of the workspace, by its table"), m_evaluated);
    out.notes.push_back(sayf(phrase("core", "Hypervolume share: what the chosen designs dominate over what the best of {} do; both are timed anew, in one go. Reference point: "
                                            "the slowest and the least accurate design of the workspace."),
                             beside));
    return out;
  }

  const Workspace& m_workspace;
  std::shared_ptr<const Dataset> m_data;
  const EvaluateOptions& m_options;
  std::string m_task;
  std::vector<HostDevice> m_devices;
  std::vector<Chosen> m_chosen;
  std::map<Design, double> m_accuracies;         // percent on the test images, of every design that was counted
  std::size_t m_evaluated = 0, m_different = 0;  // in the workspace; among the chosen
  std::vector<Tried> m_rivals;                   // one a device, timed with the chosen
};

}  // namespace

Result<Evaluation> evaluateOptimizerReal(const Workspace& workspace, const EvaluateOptions& options, const Progress& progress) {
  return RealChoices(workspace, options).run(progress);
}

}  // namespace isotone
