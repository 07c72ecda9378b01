// What the optimizer network chose, built and tried: the accuracy of the very networks on the test images and their latency on this
// computer, beside what was predicted; and how good the chosen set is beside what random designs of the measured table reach.
#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "core/base/language.h"
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

constexpr std::size_t kGoals = 40;               // limits a device, log-uniform from the least latency to the greatest
constexpr Runtime kRuntimes[] = {Runtime::Float32, Runtime::Int8OneDnn, Runtime::Int8Qnnpack};

struct Chosen {
  std::size_t runtime = 0;                       // position among the devices
  Goal goal;
  Answer answer;
  double accuracy = 0, latencyMs = 0;            // of the real network, on the real machine
};

struct HostDevice {
  std::string name;
  Runtime runtime = Runtime::Float32;
  std::shared_ptr<const Candidates> candidates;
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
    if (const Status counted = countAccuracies(*networks, progress.part(0.1, 0.7)); !counted) return failFrom(counted);
    if (const Status timed = timeThem(progress.part(0.7, 1)); !timed) return failFrom(timed);
    return evaluation();
  }

 private:
  Status findDevices() {
    for (const Runtime runtime : kRuntimes)
      for (const DeviceProfile& device : m_data->devices)
        if (device.origin == Origin::Measured && device.conditions.contains("reference_design") &&
            device.name.ends_with(fmt::format("{}_1t", underscored(runtimeName(runtime)))))
          m_devices.push_back({device.name, runtime, nullptr});
    if (m_devices.empty())
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} has no runtime of this computer with one thread: measure it first."), m_data->name));
    return {};
  }

  static std::string underscored(std::string name) {
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
  }

  Status ask(std::size_t d, const Progress& progress) {
    HostDevice& device = m_devices[d];
    const CandidateOptions options{device.name, m_options.task, Method::Auto, m_options.seed};
    auto sources = CandidateSources::find(m_workspace, options);
    if (!sources) return failFrom(sources);
    m_task = sources->task();
    const auto network = optimizerNetwork(m_workspace, m_task);
    if (!network) return failFrom(network);
    const CandidateSources predicted = sources->predicting();
    const auto candidates = candidatesFrom(m_workspace, predicted, options, progress.part(0, 0));
    if (!candidates) return failFrom(candidates);
    device.candidates = *candidates;
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

  Status countAccuracies(const TrainedNetworks& networks, const Progress& progress) {
    std::map<Design, double> known;
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
      progress.report(static_cast<double>(i) / static_cast<double>(m_chosen.size()), sayf(phrase("core", "Accuracy of design {} of {}"), i + 1, m_chosen.size()));
      const auto [at, fresh] = known.try_emplace(m_chosen[i].answer.design, 0.0);
      if (fresh) {
        const auto accuracy = networks.accuracy(at->first, progress.part(0, 0));
        if (!accuracy) return failFrom(accuracy);
        at->second = *accuracy;
      }
      m_chosen[i].accuracy = at->second;
    }
    m_different = known.size();
    return {};
  }

  Status timeThem(const Progress& progress) {
    const auto engine = neuralEngine();
    if (!engine) return failFrom(engine);
    for (std::size_t d = 0; d < m_devices.size(); ++d) {
      MeasureRequest request;
      request.runtimes = {{m_devices[d].runtime, 1}};
      request.seed = m_options.seed;
      auto timer = BlockTimer::make(*engine, m_data->space, request);
      if (!timer) return failFrom(timer);
      std::vector<DesignView> designs;
      std::vector<Chosen*> own;
      for (Chosen& chosen : m_chosen)
        if (chosen.runtime == d) {
          own.push_back(&chosen);
          designs.emplace_back(chosen.answer.design);
        }
      const auto times = timer->time(designs, {std::vector<bool>(designs.size(), true)}, progress.part(static_cast<double>(d) / static_cast<double>(m_devices.size()),
                                                                                                    static_cast<double>(d + 1) / static_cast<double>(m_devices.size())));
      if (!times) return failFrom(times);
      for (std::size_t i = 0; i < own.size(); ++i) own[i]->latencyMs = times->times[0][i].latencyMs;
    }
    return {};
  }

  /// Accuracy against latency: of the chosen designs as they truly are, and of the best of the measured table. A computer that is
  /// slower today would be counted against the choice, so the chosen latencies are taken back to the table's by the median ratio.
  double hypervolumeShare(std::size_t d, double scale) const {
    const Series* series = m_data->find(*m_data->findDevice(m_devices[d].name), Metric::Latency);
    const TaskAccuracy* accuracies = m_data->findTask(m_task);
    std::vector<double> latency, accuracy;
    for (std::size_t row = 0; row < series->values.size() && row < accuracies->values.size(); ++row)
      if (std::isfinite(series->values[row]) && std::isfinite(accuracies->values[row])) {
        latency.push_back(series->values[row]);
        accuracy.push_back(accuracies->values[row]);
      }
    const double worstLatency = quantile(latency, 1), worstAccuracy = quantile(accuracy, 0);
    std::vector<double> ownLatency, ownAccuracy;
    for (const Chosen& chosen : m_chosen)
      if (chosen.runtime == d) {
        ownLatency.push_back(chosen.latencyMs * scale);
        ownAccuracy.push_back(chosen.accuracy);
      }
    return hypervolume(ownLatency, ownAccuracy, worstLatency, worstAccuracy) / hypervolume(latency, accuracy, worstLatency, worstAccuracy);
  }

  Evaluation evaluation() const {
    Evaluation out{.name = "optimizer-real", .title = said("core", "What the optimizer network chose, built and tried")};
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
                    {"hypervolume against the table", hypervolumeShare(d, scale)}};
      out.rows.push_back(std::move(row));
    }
    out.notes.push_back(sayf(phrase("core", "{} goals (latency limits, confidence {}), {} different designs. The choice rests on predictions alone, the measured values were "
                                            "used to fit the predictors and no more; then each network was built with its share of the trained weights, its accuracy counted on the test images and its "
                                            "latency measured on this computer."),
                             m_chosen.size(), m_options.confidence, m_different));
    out.notes.push_back(said("core", "Computer today: median of the latencies now over the predicted ones; latencies are compared after taking this out, since a computer is not as "
                                     "fast every day. Hypervolume: of the chosen designs over that of all designs of the workspace that are measured, reference point the slowest "
                                     "and the least accurate of these."));
    return out;
  }

  const Workspace& m_workspace;
  std::shared_ptr<const Dataset> m_data;
  const EvaluateOptions& m_options;
  std::string m_task;
  std::vector<HostDevice> m_devices;
  std::vector<Chosen> m_chosen;
  std::size_t m_different = 0;
};

}  // namespace

Result<Evaluation> evaluateOptimizerReal(const Workspace& workspace, const EvaluateOptions& options, const Progress& progress) {
  return RealChoices(workspace, options).run(progress);
}

}  // namespace isotone
