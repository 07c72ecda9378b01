// candidatesFor: which designs can be chosen from on a device, and what is known of each.
#include <algorithm>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/optimizer/evolutionary.h"
#include "core/optimizer/exhaustive.h"
#include "core/workspace/candidate_columns.h"
#include "core/workspace/neural_choice.h"

namespace isotone {
namespace {

using Clock = std::chrono::steady_clock;

class CandidateBuilder {
 public:
  CandidateBuilder(const Workspace& workspace, CandidateSources sources, const CandidateOptions& options)
      : m_workspace(workspace), m_sources(std::move(sources)), m_options(options), m_out(std::make_shared<Candidates>()) {
    m_out->device = options.device;
    m_out->task = m_sources.task();
  }

  Result<std::shared_ptr<const Candidates>> build(const Progress& progress) {
    const DesignSpace& space = *m_sources.data().space;
    const bool enumerable = space.isTable() || space.enumerable().has_value();
    const bool large = !enumerable && m_sources.predictsAnyDesign();
    const bool network = large && (m_options.method == Method::Neural || (m_options.method == Method::Auto && optimizerState(m_workspace, m_sources.task()) == NetworkState::Ready));
    const bool search = !network && (m_options.method == Method::Evolutionary || (m_options.method == Method::Auto && large));
    DesignMatrix designs = m_options.method == Method::Evolutionary ? DesignMatrix(space.decisions().size()) : rows();
    if (network) {
      if (auto found = askNetwork(designs, progress.part(0, 0.9)); !found) return failFrom(found);
    } else if (search) {
      if (auto found = evolveInto(designs, progress.part(0, 0.9)); !found) return failFrom(found);
    } else if (enumerable && !space.isTable() && m_sources.predictsAnyDesign()) {
      addUnlisted(designs);
    } else if (!enumerable) {
      note(fmt::format("Only the {} designs with measurements are chosen from: the space {} is too large to enumerate. Fit "
                       "predictors of latency and accuracy to search all of it.", designs.size(), space.title()));
    }
    if (progress.stopRequested()) return cancelled();
    progress.report(0.9, said("core", "Collecting candidates"));
    fill(designs);
    if (m_out->designs.size() == 0)
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "No design has both a latency on {} and an accuracy for {}: import or fit "
                                                     "what is missing."), m_options.device, m_sources.task()));
    return std::shared_ptr<const Candidates>(std::move(m_out));
  }

 private:
  void note(std::string text) {
    m_out->issues.push_back({Severity::Note, std::move(text), m_options.device, 0});
  }

  DesignMatrix rows() const { return m_sources.data().designs.designs; }

  void addUnlisted(DesignMatrix& designs) const {
    const DesignMatrix all = m_sources.data().space->enumerate();
    const auto rows = m_sources.rowsOf(all);
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (rows[i] < 0) designs.push(all[i]);
  }

  CandidateTable evaluate(const DesignMatrix& designs) const {
    const auto rows = m_sources.rowsOf(designs);
    QuantityColumn latency = m_sources.column(m_sources.latency(), designs, rows);
    QuantityColumn accuracy = m_sources.column(m_sources.accuracy(), designs, rows);
    QuantityColumn energy = m_sources.column(m_sources.energy(), designs, rows);
    CandidateTable table;
    table.latency = std::move(latency.mean);
    table.accuracy = std::move(accuracy.mean);
    // An energy that is known of some designs only cannot guide a search among all.
    if (m_sources.energy().predictor) table.energy = std::move(energy.mean);
    return table;
  }

  // The best measured designs, thinned to half of the population.
  std::vector<Design> start(std::size_t atMost) const {
    const DesignMatrix designs = rows();
    const CandidateTable table = evaluate(designs);
    std::vector<double> latency = table.latency;
    for (std::size_t row = 0; row < latency.size(); ++row)
      if (!m_sources.data().designs.live[row]) latency[row] = kNotMeasured;
    const auto front = paretoFront(latency, table.accuracy);
    std::vector<Design> out;
    const std::size_t step = std::max<std::size_t>(1, (front.size() + atMost - 1) / atMost);
    for (std::size_t i = 0; i < front.size(); i += step) out.emplace_back(designs[front[i]].begin(), designs[front[i]].end());
    return out;
  }

  Status evolveInto(DesignMatrix& designs, const Progress& progress) {
    EvolutionOptions options;
    options.seed = m_options.seed;
    if (m_options.method == Method::Auto) options.start = start(options.population / 2);
    const auto begin = Clock::now();
    const auto found = evolve(*m_sources.data().space, [this](const DesignMatrix& batch) { return evaluate(batch); }, options,
                              progress);
    if (!found) return failFrom(found);
    m_out->microseconds = std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
    m_out->method = Method::Evolutionary;
    m_out->evaluations = found->evaluations;
    const bool withRows = designs.size() > 0;
    const auto rows = m_sources.rowsOf(found->designs);
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (!withRows || rows[i] < 0) designs.push(found->designs[i]);
    return {};
  }

  // The network's designs over a range of weights, beside the workspace's own.
  Status askNetwork(DesignMatrix& designs, const Progress& progress) {
    auto own = std::make_shared<Candidates>();
    own->device = m_options.device;
    own->task = m_sources.task();
    const auto chooser = NeuralChooser::prepare(m_workspace, std::move(own), progress);
    if (!chooser) return failFrom(chooser);
    const auto begin = Clock::now();
    DesignMatrix found(designs.decisions());
    for (const Design& design : (*chooser)->front()) found.push(design);
    m_out->microseconds = std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
    m_out->method = Method::Neural;
    m_out->evaluations = found.size();
    const auto rows = m_sources.rowsOf(found);
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (rows[i] < 0) designs.push(found[i]);
    return {};
  }

  // Keeps live designs that have a latency and an accuracy.
  void fill(const DesignMatrix& designs) {
    const DesignSpace& space = *m_sources.data().space;
    const auto rows = m_sources.rowsOf(designs);
    const QuantityColumn latency = m_sources.column(m_sources.latency(), designs, rows);
    const QuantityColumn accuracy = m_sources.column(m_sources.accuracy(), designs, rows);
    const QuantityColumn energy = m_sources.column(m_sources.energy(), designs, rows);
    const std::vector<double> sizes = m_sources.sizes(designs, rows);
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < designs.size(); ++i) {
      const bool live = rows[i] >= 0 ? m_sources.data().designs.live[static_cast<std::size_t>(rows[i])] != 0 : space.isLive(designs[i]);
      if (live && std::isfinite(latency.mean[i]) && std::isfinite(accuracy.mean[i])) kept.push_back(i);
    }
    m_out->designs = DesignMatrix(designs.decisions());
    m_out->designs.reserve(kept.size());
    for (const std::size_t i : kept) {
      m_out->designs.push(designs[i]);
      m_out->row.push_back(rows[i]);
    }
    CandidateTable& table = m_out->table;
    take(latency, kept, table.latency, table.latencySpread, m_out->latencyMeasured);
    take(accuracy, kept, table.accuracy, table.accuracySpread, m_out->accuracyMeasured);
    takeEnergy(energy, kept);
    for (const std::size_t i : kept)
      if (!sizes.empty()) table.sizeBytes.push_back(sizes[i]);
    m_out->front = paretoFront(table.latency, table.accuracy);
    sortByAccuracy(table);
    if (m_out->method == Method::Exhaustive) m_out->evaluations = kept.size();
    const auto predicted = static_cast<std::size_t>(std::count(m_out->latencyMeasured.begin(), m_out->latencyMeasured.end(), 0));
    if (predicted > 0) note(fmt::format("The latency of {} of {} designs is predicted.", predicted, kept.size()));
  }

  void takeEnergy(const QuantityColumn& energy, const std::vector<std::size_t>& kept) {
    CandidateTable& table = m_out->table;
    take(energy, kept, table.energy, table.energySpread, m_out->energyMeasured);
    const auto known = static_cast<std::size_t>(
        std::count_if(table.energy.begin(), table.energy.end(), [](double value) { return std::isfinite(value); }));
    if (known == 0) {
      table.energy.clear();
      table.energySpread.clear();
      m_out->energyMeasured.clear();
      note("Energy is not known for this device.");
    } else if (known < kept.size()) {
      note(fmt::format("Energy is known for {} of {} designs.", known, kept.size()));
    }
  }

  static void take(const QuantityColumn& from, const std::vector<std::size_t>& kept, std::vector<double>& mean,
                   std::vector<double>& spread, std::vector<std::uint8_t>& measured) {
    if (from.mean.empty()) return;
    for (const std::size_t i : kept) {
      mean.push_back(from.mean[i]);
      measured.push_back(from.measured[i]);
      if (!from.spread.empty()) spread.push_back(from.spread[i]);
    }
  }

  const Workspace& m_workspace;
  CandidateSources m_sources;
  const CandidateOptions& m_options;
  std::shared_ptr<Candidates> m_out;
};

}  // namespace

Result<std::shared_ptr<const Candidates>> candidatesFor(const Workspace& workspace, const CandidateOptions& options,
                                                        const Progress& progress) {
  auto sources = CandidateSources::find(workspace, options);
  if (!sources) return failFrom(sources);
  return candidatesFrom(workspace, std::move(*sources), options, progress);
}

Result<std::shared_ptr<const Candidates>> candidatesFrom(const Workspace& workspace, CandidateSources sources, const CandidateOptions& options,
                                                         const Progress& progress) {
  return CandidateBuilder(workspace, std::move(sources), options).build(progress);
}

}  // namespace isotone
