#include "core/workspace/candidate_search.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/language.h"

namespace isotone {
namespace {

constexpr std::size_t kNearest = 256;    // known designs that are looked at where only those can be chosen
constexpr std::size_t kMostPairs = 700;  // of two changes at once; spaces with more of them change one thing at a time

std::string_view bytesOf(DesignView design) { return {reinterpret_cast<const char*>(design.data()), design.size()}; }

template <class T>
void copyAt(const std::vector<T>& from, std::size_t at, std::vector<T>& to) {
  if (at < from.size()) to.push_back(from[at]);
}

void copyCandidate(const Candidates& from, std::size_t at, Candidates& to) {
  to.designs.push(from.designs[at]);
  to.row.push_back(from.row[at]);
  copyAt(from.table.latency, at, to.table.latency);
  copyAt(from.table.accuracy, at, to.table.accuracy);
  copyAt(from.table.energy, at, to.table.energy);
  copyAt(from.table.sizeBytes, at, to.table.sizeBytes);
  copyAt(from.table.latencySpread, at, to.table.latencySpread);
  copyAt(from.table.accuracySpread, at, to.table.accuracySpread);
  copyAt(from.table.energySpread, at, to.table.energySpread);
  copyAt(from.latencyMeasured, at, to.latencyMeasured);
  copyAt(from.accuracyMeasured, at, to.accuracyMeasured);
  copyAt(from.energyMeasured, at, to.energyMeasured);
}

/// A column as the candidates have it: the same columns are there, whatever is known of these designs.
void append(const QuantityColumn& column, std::size_t at, const std::vector<double>& likeMean, const std::vector<double>& likeSpread,
            std::vector<double>& mean, std::vector<double>& spread, std::vector<std::uint8_t>& measured) {
  if (likeMean.empty()) return;
  mean.push_back(column.mean.empty() ? kNotMeasured : column.mean[at]);
  measured.push_back(column.measured.empty() ? 0 : column.measured[at]);
  if (!likeSpread.empty()) spread.push_back(column.spread.empty() ? 0 : column.spread[at]);
}

}  // namespace

CandidateSearch::CandidateSearch(std::shared_ptr<const Candidates> candidates, CandidateSources sources)
    : m_candidates(std::move(candidates)), m_sources(std::move(sources)) {
  m_positionOf.reserve(m_candidates->designs.size());
  for (std::size_t i = 0; i < m_candidates->designs.size(); ++i) m_positionOf.emplace(bytesOf(m_candidates->designs[i]), i);
}

Candidates CandidateSearch::numbersOf(const std::vector<Design>& designs) const {
  const Dataset& data = m_sources.data();
  Candidates out;
  out.device = m_candidates->device;
  out.task = m_candidates->task;
  out.designs = DesignMatrix(data.space->decisions().size());
  DesignMatrix others(data.space->decisions().size());
  for (const Design& design : designs) {
    if (const auto known = m_positionOf.find(bytesOf(design)); known != m_positionOf.end()) copyCandidate(*m_candidates, known->second, out);
    else if (m_sources.predictsAnyDesign() && !data.space->isTable() && data.space->isLive(design)) others.push(design);
  }
  if (others.size() == 0) return out;
  const auto rows = m_sources.rowsOf(others);
  const QuantityColumn latency = m_sources.column(m_sources.latency(), others, rows), accuracy = m_sources.column(m_sources.accuracy(), others, rows),
                       energy = m_sources.column(m_sources.energy(), others, rows);
  const std::vector<double> sizes = m_sources.sizes(others, rows);
  const CandidateTable& like = m_candidates->table;
  for (std::size_t i = 0; i < others.size(); ++i) {
    if (!std::isfinite(latency.mean[i]) || !std::isfinite(accuracy.mean[i])) continue;
    out.designs.push(others[i]);
    out.row.push_back(rows[i]);
    append(latency, i, like.latency, like.latencySpread, out.table.latency, out.table.latencySpread, out.latencyMeasured);
    append(accuracy, i, like.accuracy, like.accuracySpread, out.table.accuracy, out.table.accuracySpread, out.accuracyMeasured);
    append(energy, i, like.energy, like.energySpread, out.table.energy, out.table.energySpread, out.energyMeasured);
    if (!like.sizeBytes.empty()) out.table.sizeBytes.push_back(sizes.empty() ? kNotMeasured : sizes[i]);
  }
  return out;
}

std::vector<Design> CandidateSearch::neighbours(const Design& design, const Goal& goal) const {
  const DesignSpace& space = *m_sources.data().space;
  struct Change {
    std::size_t decision;
    std::uint8_t choice;
  };
  std::vector<Change> changes;
  for (std::size_t d = 0; d < design.size(); ++d) {
    const bool held = std::any_of(goal.held.begin(), goal.held.end(), [d](const HeldChoice& one) { return one.decision == d; });
    if (held || !space.isActive(design, d)) continue;
    for (std::size_t c = 0; c < space.decisions()[d].choices.size(); ++c)
      if (c != design[d]) changes.push_back({d, static_cast<std::uint8_t>(c)});
  }
  std::vector<Design> all{design};
  const auto changed = [&](Design from, const Change& change) {
    from[change.decision] = change.choice;
    return from;
  };
  for (const Change& change : changes) all.push_back(space.canonical(changed(design, change)));
  if (changes.size() * changes.size() / 2 > kMostPairs) return all;
  for (std::size_t i = 0; i < changes.size(); ++i)
    for (std::size_t j = i + 1; j < changes.size(); ++j)
      if (changes[i].decision != changes[j].decision) all.push_back(space.canonical(changed(changed(design, changes[i]), changes[j])));
  return all;
}

/// Of the candidates, those that share the most choices with a design.
std::vector<Design> CandidateSearch::nearest(const Design& design, const Goal& goal) const {
  const DesignMatrix& all = m_candidates->designs;
  const std::vector<std::uint8_t> allowed = allowedBy(m_sources.data(), *m_candidates, goal);
  std::vector<std::pair<std::size_t, std::size_t>> distances;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!allowed.empty() && allowed[i] == 0) continue;
    std::size_t different = 0;
    for (std::size_t d = 0; d < design.size(); ++d) different += all[i][d] != design[d];
    distances.emplace_back(different, i);
  }
  const std::size_t kept = std::min(kNearest, distances.size());
  std::partial_sort(distances.begin(), distances.begin() + static_cast<std::ptrdiff_t>(kept), distances.end());
  std::vector<Design> out;
  for (std::size_t i = 0; i < kept; ++i) out.emplace_back(all[distances[i].second].begin(), all[distances[i].second].end());
  return out;
}

Candidates CandidateSearch::around(const Design& design, const Goal& goal, std::size_t& looked) const {
  std::vector<Design> designs = neighbours(design, goal);
  Candidates batch = numbersOf(designs);
  // A table that holds only some of the space has few neighbours: the nearest of its designs stand for them.
  if (batch.designs.size() < designs.size() / 2 && !m_sources.predictsAnyDesign()) {
    designs = nearest(design, goal);
    batch = numbersOf(designs);
  }
  looked += designs.size();
  return batch;
}

Result<Answer> CandidateSearch::search(const std::vector<Design>& designs, const Goal& goal, int mostSteps, int starts) const {
  const auto begin = std::chrono::steady_clock::now();
  std::size_t looked = designs.size();
  Candidates batch = numbersOf(designs);
  if (batch.designs.size() == 0 && !designs.empty()) batch = around(designs.front(), goal, looked);
  auto best = choose(m_sources.data(), batch, goal);
  if (!best) return best;
  std::vector<std::uint8_t> left = allowedBy(m_sources.data(), batch, goal);
  if (left.empty()) left.assign(batch.designs.size(), 1);
  std::vector<Answer> ends{*best};
  for (int start = 0; start < starts && mostSteps > 0; ++start) {
    const auto from = exhaustive(batch.table, goal, left);
    if (!from) break;
    left[from->candidate] = 0;
    const DesignView view = batch.designs[from->candidate];
    Design at(view.begin(), view.end());
    for (int step = 0; step < mostSteps; ++step) {
      auto next = choose(m_sources.data(), around(at, goal, looked), goal);
      if (!next || next->design == at) break;
      at = next->design;
      ends.push_back(std::move(*next));
    }
  }
  // Compared once more in one table, by the same rules.
  std::vector<Design> reached;
  for (const Answer& end : ends) reached.push_back(end.design);
  best = choose(m_sources.data(), numbersOf(reached), goal);
  if (!best) return best;
  const auto known = m_positionOf.find(bytesOf(best->design));
  best->candidate = known != m_positionOf.end() ? known->second : kNoCandidate;
  best->evaluations = looked;
  best->microseconds = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
  return best;
}

}  // namespace isotone
