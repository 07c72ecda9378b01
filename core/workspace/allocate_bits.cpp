#include "core/workspace/allocate_bits.h"

#include <array>
#include <chrono>
#include <cmath>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/devices/device_costs.h"
#include "core/optimizer/bit_allocation.h"
#include "core/optimizer/sensitivity.h"
#include "core/workspace/candidate_columns.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr std::array kBudgets{BitBudget::Latency, BitBudget::Energy, BitBudget::Size, BitBudget::BitOperations};

double of(const SimulatedCost& cost, BitBudget budget) { return budget == BitBudget::Energy ? cost.energyMj : cost.latencyMs; }

std::vector<double> meansOf(const Predictor& predictor, const DesignMatrix& designs) {
  std::vector<Prediction> predictions(designs.size());
  predictor.predict(designs, predictions);
  std::vector<double> means;
  for (const Prediction& prediction : predictions) means.push_back(prediction.mean);
  return means;
}

const char* unitOf(BitBudget budget) {
  switch (budget) {
    case BitBudget::Latency: return "ms";
    case BitBudget::Energy: return "mJ";
    case BitBudget::Size: return "B";
    case BitBudget::BitOperations: break;
  }
  return "bit-op";
}

/// As people read it: sizes in MB, bit operations in billions.
std::string withUnit(double value, const AllocatedBits& allocated) {
  if (allocated.budget == BitBudget::Size) return megabytesText(value) + " MB";
  if (allocated.budget == BitBudget::BitOperations) return shortText(value / 1e9, 4) + " Gbit-op";
  return shortText(value, 4) + (allocated.unit.empty() ? "" : " ") + allocated.unit;
}

/// Costs and losses of each choice of each decision on bits, and what does not depend on them.
struct Options {
  std::vector<std::vector<double>> cost, loss;  // [decision][choice]
  double fixedCost = 0;
};

class BitAllocator {
 public:
  BitAllocator(const Workspace& workspace, const AllocateBitsRequest& request)
      : m_workspace(workspace), m_request(request), m_data(workspace.data()), m_space(*m_data->space),
        m_design(m_space.canonical(request.design)), m_decisions(bitDecisions(m_space, m_design)) {
    m_out.budget = request.budget;
    m_out.unit = unitOf(request.budget);
  }

  Result<AllocatedBits> run() {
    if (m_decisions.empty())
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "The space \"{}\" has no decisions on bits in this design, so there is nothing to allocate."), m_space.name()));
    if (const Status costs = findCosts(); !costs) return failFrom(costs);
    if (const Status losses = findLosses(); !losses) return failFrom(losses);
    m_out.before = withBits(m_design);
    m_out.limit = m_request.limit.value_or(m_out.before.cost);
    if (const Status status = allocate(); !status) return failFrom(status);
    if (const Status status = estimate(); !status) return failFrom(status);
    return std::move(m_out);
  }

 private:
  const std::vector<Choice>& choices(std::size_t d) const { return m_space.decisions()[m_decisions[d].decision].choices; }

  Status findCosts() {
    const bool counted = m_request.budget == BitBudget::Size || m_request.budget == BitBudget::BitOperations;
    if (counted) return sumLayers([this](const LayerWorkload& layer) {
      return m_request.budget == BitBudget::Size ? layer.weightBytes() : layer.macs * layer.weightBits * layer.activationBits;
    });
    const auto device = m_data->findDevice(m_request.device);
    if (!device) return fail(ErrorKind::NotFound, sayf(phrase("core", "There is no device \"{}\" in {}."), m_request.device, m_data->name));
    const DeviceProfile& profile = m_data->devices[*device];
    auto costs = DeviceCosts::fromSpec(profile.spec, profile.name);
    if (!costs) {
      const auto model = m_workspace.model(profile.name, m_request.budget == BitBudget::Energy ? "energy" : "latency");
      if (!model || !model->predictor) return failFrom(costs);
      return costsByPredictor(*model->predictor);
    }
    if (m_request.budget == BitBudget::Latency && !costs->inMilliseconds()) {
      m_out.unit.clear();
      if (m_request.limit)
        return fail(ErrorKind::Infeasible, sayf(phrase("core", "The table of layer costs of {} counts latency in a unit of its own, which no limit in ms can be compared with; without a limit the bits stay within what the design costs."), profile.name));
    }
    m_out.costSource = costs->fromTable() ? BitCostSource::LayerTable : BitCostSource::AnalyticModel;
    m_options.fixedCost = of(costs->fixed(), m_request.budget);
    return sumLayers([&](const LayerWorkload& layer) { return of(costs->of(layer), m_request.budget); });
  }

  /// `costOf` a layer at its bits, for the layers of each decision at each choice, and once for all others.
  Status sumLayers(const std::function<double(const LayerWorkload&)>& costOf) {
    const auto layers = layersOf(m_space, m_design);
    std::vector<bool> decided(layers.size(), false);
    for (const BitDecision& at : m_decisions) {
      auto& costs = m_options.cost.emplace_back();
      Design changed = m_design;
      for (std::size_t c = 0; c < m_space.decisions()[at.decision].choices.size(); ++c) {
        changed[at.decision] = static_cast<std::uint8_t>(c);
        const auto withChoice = layersOf(m_space, changed);
        double sum = 0;
        for (const std::size_t layer : at.layers) sum += costOf(withChoice[layer]);
        costs.push_back(sum);
      }
      for (const std::size_t layer : at.layers) decided[layer] = true;
    }
    for (std::size_t l = 0; l < layers.size(); ++l)
      if (!decided[l]) m_options.fixedCost += costOf(layers[l]);
    if (!std::isfinite(m_options.fixedCost))
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} cannot run the layers of this design whose bits are fixed, or does not know them."), m_request.device));
    return {};
  }

  Status costsByPredictor(const Predictor& predictor) {
    const auto changes = singleChanges(m_space, m_design, m_decisions, [&](const DesignMatrix& designs) { return meansOf(predictor, designs); });
    if (!changes) return failFrom(changes);
    m_out.costSource = BitCostSource::Predictor;
    m_options.fixedCost = changes->reference;
    m_options.cost = changes->change;
    return {};
  }

  Status findLosses() {
    const std::string task = m_request.task.empty() ? m_data->currentTask : m_request.task;
    if (!m_request.task.empty() && m_data->findTask(task) == nullptr)
      return fail(ErrorKind::NotFound, sayf(phrase("core", "There is no task \"{}\" in {}."), task, m_data->name));
    const auto model = task.empty() ? nullptr : m_workspace.model("", "accuracy:" + task);
    if (!model || !model->predictor) return lossesOfWeights();
    const auto changes = singleChanges(m_space, m_design, m_decisions,
                                       [&](const DesignMatrix& designs) { return meansOf(*model->predictor, designs); });
    if (!changes) return failFrom(changes);
    m_out.lossSource = BitLossSource::AccuracyPredictor;
    for (std::size_t d = 0; d < m_decisions.size(); ++d) {
      std::vector<double> losses = changes->change[d];
      for (double& loss : losses) loss = -loss;
      m_options.loss.push_back(fallingWithBits(choices(d), losses));
    }
    return {};
  }

  Status lossesOfWeights() {
    m_out.lossSource = BitLossSource::WeightError;
    Design changed = m_design;
    for (const BitDecision& at : m_decisions) {
      auto& losses = m_options.loss.emplace_back();
      for (std::size_t c = 0; c < m_space.decisions()[at.decision].choices.size(); ++c) {
        changed[at.decision] = static_cast<std::uint8_t>(c);
        const auto layers = layersOf(m_space, changed);
        double sum = 0;
        for (const std::size_t layer : at.layers) sum += weightError(layers[layer]);
        losses.push_back(sum);
      }
    }
    return {};
  }

  WithBits withBits(const Design& design) const {
    WithBits out{.design = design, .key = m_space.key(design), .cost = m_options.fixedCost};
    for (std::size_t d = 0; d < m_decisions.size(); ++d) {
      const std::size_t choice = design[m_decisions[d].decision];
      out.cost += m_options.cost[d][choice];
      out.loss += m_options.loss[d][choice];
    }
    return out;
  }

  Status allocate() {
    const auto begin = std::chrono::steady_clock::now();
    std::vector<BitGroup> groups;
    for (std::size_t d = 0; d < m_decisions.size(); ++d) {
      BitGroup group{m_decisions[d].block, {}};
      for (std::size_t c = 0; c < choices(d).size(); ++c) {
        const int bits = static_cast<int>(choices(d)[c].value.value_or(0));
        group.options.push_back({bits, bits, m_options.cost[d][c], m_options.loss[d][c]});
      }
      groups.push_back(std::move(group));
    }
    const auto found = allocateBits(groups, m_out.limit - m_options.fixedCost);
    if (!found) return found.error().kind == ErrorKind::Infeasible ? tooLittle(groups, found.error()) : failFrom(found);
    m_out.microseconds = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
    Design design = m_design;
    for (std::size_t d = 0; d < m_decisions.size(); ++d) {
      const std::size_t before = m_design[m_decisions[d].decision], after = found->options[d];
      design[m_decisions[d].decision] = static_cast<std::uint8_t>(after);
      m_out.blocks.push_back({m_decisions[d].block, choices(d)[before].name, choices(d)[after].name, m_options.cost[d][before],
                              m_options.cost[d][after], m_options.loss[d][before], m_options.loss[d][after]});
    }
    m_out.after = withBits(design);
    m_out.lowerBound = found->lowerBound;
    m_out.proven = found->proven;
    return {};
  }

  /// With the layers whose bits are fixed counted in, as a person states the limit.
  Status tooLittle(const std::vector<BitGroup>& groups, const Error& error) const {
    double least = m_options.fixedCost;
    for (const BitGroup& group : groups) {
      double low = kInfeasible;
      for (const BitOption& option : group.options) low = std::min(low, option.cost);
      least += low;
    }
    if (!std::isfinite(least)) return fail(error.kind, error.message);
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "No bits bring this architecture to {}; with the cheapest everywhere it takes {}."),
                                            withUnit(m_out.limit, m_out), withUnit(least, m_out)));
  }

  /// What the workspace says of both designs, as the optimizer does.
  Status estimate() {
    for (WithBits* side : {&m_out.before, &m_out.after}) {
      side->accuracy = side->latency = side->energy = estimateOf({}, {}, {}, 0);
      const double bytes = totalsOf(m_space, side->design).weightBytes;
      side->size = {bytes, bytes, bytes, 0, true};
    }
    const auto sources = CandidateSources::find(m_workspace, {.device = m_request.device, .task = m_request.task});
    if (!sources) return {};  // bits can be allocated where a goal could not be answered
    DesignMatrix designs(m_design.size());
    designs.push(m_out.before.design);
    designs.push(m_out.after.design);
    const auto rows = sources->rowsOf(designs);
    const auto fill = [&](const QuantitySource& source, Estimate WithBits::*estimate) {
      const QuantityColumn column = sources->column(source, designs, rows);
      m_out.before.*estimate = estimateOf(column.mean, column.spread, column.measured, 0);
      m_out.after.*estimate = estimateOf(column.mean, column.spread, column.measured, 1);
    };
    fill(sources->accuracy(), &WithBits::accuracy);
    fill(sources->latency(), &WithBits::latency);
    fill(sources->energy(), &WithBits::energy);
    return {};
  }

  const Workspace& m_workspace;
  const AllocateBitsRequest& m_request;
  std::shared_ptr<const Dataset> m_data;
  const DesignSpace& m_space;
  Design m_design;
  std::vector<BitDecision> m_decisions;
  Options m_options;
  AllocatedBits m_out;
};

}  // namespace

const char* bitBudgetName(BitBudget budget) {
  switch (budget) {
    case BitBudget::Latency: return "latency";
    case BitBudget::Energy: return "energy";
    case BitBudget::Size: return "size";
    case BitBudget::BitOperations: break;
  }
  return "bit-operations";
}

std::optional<BitBudget> parseBitBudget(std::string_view name) {
  for (const BitBudget budget : kBudgets)
    if (name == bitBudgetName(budget)) return budget;
  return std::nullopt;
}

const char* bitCostSourceName(BitCostSource source) {
  switch (source) {
    case BitCostSource::Counted: return "counted";
    case BitCostSource::AnalyticModel: return "analytic model";
    case BitCostSource::LayerTable: return "layer table";
    case BitCostSource::Predictor: break;
  }
  return "predictor";
}

const char* bitLossSourceName(BitLossSource source) {
  return source == BitLossSource::AccuracyPredictor ? "accuracy predictor" : "weight error";
}

Result<AllocatedBits> allocateBitsFor(const Workspace& workspace, const AllocateBitsRequest& request) {
  return BitAllocator(workspace, request).run();
}

std::string allocationSentence(const AllocatedBits& allocated) {
  const std::string limit = withUnit(allocated.limit, allocated), before = withUnit(allocated.before.cost, allocated);
  if (allocated.before.design == allocated.after.design)
    return sayf(phrase("core", "The bits stay as they are: no others within {} lose less."), limit);
  if (allocated.lossSource == BitLossSource::AccuracyPredictor)
    return sayf(phrase("core", "Within {} other bits lose {} accuracy points to rounding; the bits it came with lose {} at {}."), limit,
                shortText(allocated.after.loss, 3), shortText(allocated.before.loss, 3), before);
  return sayf(phrase("core", "Within {} other bits round the weights with a squared error of {}; the bits it came with do with {} at {}. No accuracy predictor is fitted, so this is not accuracy."),
              limit, shortText(allocated.after.loss, 3), shortText(allocated.before.loss, 3), before);
}

}  // namespace isotone
