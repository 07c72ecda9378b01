#include "core/workspace/fleet_cover.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_set>

#include "core/base/language.h"
#include "core/optimizer/limits.h"
#include "core/workspace/candidate_columns.h"
#include "core/workspace/figure_parts.h"
#include "core/workspace/named.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

using CandidatesPtr = std::shared_ptr<const Candidates>;

/// The ascending known values of a column, of the workspace's own designs where there are any.
std::vector<double> ownValues(const std::vector<double>& column, const std::vector<std::int64_t>& row) {
  std::vector<double> own, all;
  for (std::size_t c = 0; c < column.size(); ++c) {
    if (!std::isfinite(column[c])) continue;
    all.push_back(column[c]);
    if (row[c] >= 0) own.push_back(column[c]);
  }
  if (own.empty()) own = std::move(all);
  std::ranges::sort(own);
  return own;
}

double shareWithin(const std::vector<double>& sorted, double limit) {
  if (sorted.empty()) return 0;
  return static_cast<double>(std::ranges::upper_bound(sorted, limit) - sorted.begin()) / static_cast<double>(sorted.size());
}

std::optional<double> limitOn(const std::optional<double>& limit, const std::vector<double>& from, const std::vector<double>& to) {
  if (!limit || from.empty() || to.empty()) return std::nullopt;
  const auto within = static_cast<std::size_t>(std::lround(shareWithin(from, *limit) * static_cast<double>(to.size())));
  // A limit below all designs stays as far below them.
  return within == 0 ? to.front() * std::min(*limit / from.front(), 0.999) : to[within - 1];
}

double weightOn(double weight, const std::vector<double>& from, const std::vector<double>& to) {
  if (weight == 0 || from.empty() || to.empty()) return 0;
  return weight * from[from.size() / 2] / to[to.size() / 2];
}

struct Scores {
  std::vector<double> score;  // NaN: breaks a limit, or not known
  double best = std::numeric_limits<double>::quiet_NaN();
};

Result<Scores> scoresOf(const CandidateTable& table, const Goal& goal) {
  const auto checks = limitChecks(table, goal);
  if (!checks) return failFrom(checks);
  Scores out{scoresWithin(table, goal, *checks)};
  for (const double own : out.score)
    if (!std::isnan(own) && !(own <= out.best)) out.best = own;
  return out;
}

/// The designs that several devices know, each once.
class DesignUnion {
 public:
  explicit DesignUnion(std::size_t decisions) : m_designs(decisions) {}
  void add(DesignView design) {
    if (m_seen.emplace(reinterpret_cast<const char*>(design.data()), design.size()).second) m_designs.push(design);
  }
  DesignMatrix take() { return std::move(m_designs); }

 private:
  DesignMatrix m_designs;
  std::unordered_set<std::string> m_seen;
};

class RegretMaker {
 public:
  RegretMaker(const Workspace& workspace, FleetRequest request) : m_workspace(workspace), m_data(workspace.data()) {
    m_out.request = std::move(request);
  }

  Result<FleetRegrets> make(const Progress& progress) {
    if (auto done = gather(progress.part(0, 0.6)); !done) return failFrom(done);
    if (auto done = compare(progress.part(0.6, 0.9)); !done) return failFrom(done);
    for (std::size_t step = 0; step * kRegretStep <= kMostRegret + 1e-9; ++step) {
      if (progress.stopRequested()) return cancelled();
      progress.report(0.9 + 0.1 * static_cast<double>(step) * kRegretStep / kMostRegret, said("core", "Covering the devices"));
      m_out.covers.push_back(coverDevices(m_out.regret, m_out.devices.size(), static_cast<double>(step) * kRegretStep + 1e-6));
    }
    makeMonotone();
    return std::move(m_out);
  }

 private:
  CandidateOptions optionsOf(const std::string& device) const {
    return {.device = device, .task = m_out.request.task, .seed = m_out.request.seed};
  }

  /// Which devices take part, what the goal means on each, and which designs are worth comparing.
  Status gather(const Progress& progress) {
    const auto own = candidatesFor(m_workspace, optionsOf(m_out.request.device), progress.part(0, 0.1));
    if (!own) return failFrom(own);
    m_out.request.task = (*own)->task;
    m_out.latencyShare = m_out.request.goal.form == Goal::Form::Limits && m_out.request.goal.maxLatencyMs
                             ? 100 * shareWithin(ownValues((*own)->table.latency, (*own)->row), *m_out.request.goal.maxLatencyMs)
                             : std::nan("");
    DesignUnion designs(m_data->space->decisions().size());
    const std::size_t count = m_data->devices.size();
    for (std::size_t device = 0; device < count; ++device) {
      const std::string& name = m_data->devices[device].name;
      const Progress part = progress.part(0.1 + 0.9 * static_cast<double>(device) / static_cast<double>(count),
                                          0.1 + 0.9 * static_cast<double>(device + 1) / static_cast<double>(count));
      part.report(0, sayf(phrase("core", "Designs of {}"), deviceTitle(*m_data, device)));
      const bool itself = name == m_out.request.device;
      const auto there = itself ? own : candidatesFor(m_workspace, optionsOf(name), part);
      if (!there && there.error().kind == ErrorKind::Cancelled) return failFrom(there);
      if (!there) continue;  // it knows no latency
      const Goal goal = itself ? m_out.request.goal : goalOn(m_out.request.goal, **own, **there);
      const auto scores = scoresOf((*there)->table, goal);
      if (!scores) return failFrom(scores);
      if (std::isnan(scores->best)) {
        m_out.unmet.push_back(device);
        continue;
      }
      for (std::size_t c = 0; c < scores->score.size(); ++c)
        if (scores->best - scores->score[c] <= kMostRegret) designs.add((*there)->designs[c]);
      m_out.devices.push_back({.device = device, .goal = goal});
    }
    m_out.designs = designs.take();
    if (!m_out.devices.empty()) return {};
    return fail(ErrorKind::Infeasible, said("core", "Nothing meets the goal on any device: loosen its limits."));
  }

  /// What each of the designs loses on each device.
  Status compare(const Progress& progress) {
    const std::size_t designs = m_out.designs.size(), devices = m_out.devices.size();
    m_out.regret.assign(designs * devices, std::numeric_limits<float>::infinity());
    for (std::size_t d = 0; d < devices; ++d) {
      if (progress.stopRequested()) return cancelled();
      FleetDevice& own = m_out.devices[d];
      progress.report(static_cast<double>(d) / static_cast<double>(devices), sayf(phrase("core", "Regrets on {}"), deviceTitle(*m_data, own.device)));
      const auto sources = CandidateSources::find(m_workspace, optionsOf(m_data->devices[own.device].name));
      if (!sources) return failFrom(sources);
      const auto rows = sources->rowsOf(m_out.designs);
      if (d == 0) m_out.row = rows;
      const CandidateTable table = sources->table(m_out.designs, rows, &own.measured);
      const auto scores = scoresOf(table, own.goal);
      if (!scores) return failFrom(scores);
      for (std::size_t c = 0; c < designs; ++c) {
        if (std::isnan(scores->score[c])) continue;
        m_out.regret[c * devices + d] = static_cast<float>(scores->best - scores->score[c]);
        if (scores->score[c] == scores->best) own.best = c;
      }
    }
    return {};
  }

  /// A cover for less regret serves for more, and what no fewer can do for more, no fewer can do for less; the greedy covers
  /// of single steps know nothing of each other.
  void makeMonotone() {
    for (std::size_t step = 1; step < m_out.covers.size(); ++step)
      if (m_out.covers[step - 1].designs.size() < m_out.covers[step].designs.size()) {
        const double bound = m_out.covers[step].lowerBound;
        m_out.covers[step] = m_out.covers[step - 1];
        m_out.covers[step].lowerBound = bound;
      }
    for (std::size_t step = m_out.covers.size(); step-- > 1;)
      m_out.covers[step - 1].lowerBound = std::max(m_out.covers[step - 1].lowerBound, m_out.covers[step].lowerBound);
  }

  const Workspace& m_workspace;
  std::shared_ptr<const Dataset> m_data;
  FleetRegrets m_out;
};

}  // namespace

Goal goalOn(const Goal& goal, const Candidates& from, const Candidates& to) {
  Goal there = goal;
  const auto latencyHere = ownValues(from.table.latency, from.row), latencyThere = ownValues(to.table.latency, to.row);
  const auto energyHere = ownValues(from.table.energy, from.row), energyThere = ownValues(to.table.energy, to.row);
  there.maxLatencyMs = limitOn(goal.maxLatencyMs, latencyHere, latencyThere);
  there.maxEnergyMj = limitOn(goal.maxEnergyMj, energyHere, energyThere);
  there.latencyWeight = weightOn(goal.latencyWeight, latencyHere, latencyThere);
  there.energyWeight = weightOn(goal.energyWeight, energyHere, energyThere);
  if (to.table.sizeBytes.empty()) there.maxSizeBytes.reset();
  return there;
}

std::size_t FleetRegrets::stepOf(double allowed) const {
  const double step = std::floor(std::clamp(allowed, 0.0, kMostRegret) / kRegretStep + 1e-6);
  return std::min(static_cast<std::size_t>(step), covers.size() - 1);
}

Result<FleetRegrets> fleetRegrets(const Workspace& workspace, const FleetRequest& request, const Progress& progress) {
  return RegretMaker(workspace, request).make(progress);
}

std::string coverSentence(const Dataset& data, const FleetRegrets& regrets, double allowed) {
  const Cover& cover = regrets.covers[regrets.stepOf(allowed)];
  const auto count = static_cast<std::int64_t>(cover.designs.size());
  const std::string devices = countText(static_cast<std::int64_t>(regrets.devices.size()), said("core", "device"), said("core", "devices"));
  std::string text = count == 1 ? sayf(phrase("core", "One design serves {} within {} points of what is best there."), devices, fixedText(allowed, 2))
                                : sayf(phrase("core", "{} designs serve {} within {} points of what is best there."), countText(count), devices, fixedText(allowed, 2));
  const auto bound = static_cast<std::int64_t>(cover.lowerBound);
  if (count > 1) text += ' ' + (bound >= count ? said("core", "No fewer will do.") : sayf(phrase("core", "At least {} are needed."), countText(bound)));
  if (!regrets.unmet.empty()) {
    std::string names;
    const auto labels = deviceLabels(data);
    for (const std::size_t device : regrets.unmet) names += (names.empty() ? "" : ", ") + labels[device];
    text += ' ' + sayf(phrase("core", "Nothing meets the goal on {}."), names);
  }
  return text;
}

std::string fleetGoalSentence(const Dataset& data, const FleetRegrets& regrets) {
  const Goal& goal = regrets.request.goal;
  const std::string device = deviceTitle(data, regrets.request.device), words = capitalised(goalText(goal));
  if (goal.form == Goal::Form::Weights && (goal.latencyWeight > 0 || goal.energyWeight > 0))
    return sayf(phrase("core", "{} on {}; elsewhere a design of middling cost is charged as many points."), words, device);
  if (std::isfinite(regrets.latencyShare))
    return sayf(phrase("core", "{} on {}; elsewhere the limit of latency is the one that as many designs meet, {} %."), words, device,
                fixedText(regrets.latencyShare, regrets.latencyShare < 10 ? 1 : 0));
  return words + ". " + said("core", "Only limits or weights of latency and energy make devices differ in what is best there.");
}

}  // namespace isotone
