#include "core/optimizer/evolutionary.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <set>
#include <string>

#include <fmt/format.h>
#include <pagmo/algorithm.hpp>
#include <pagmo/algorithms/nsga2.hpp>
#include <pagmo/batch_evaluators/member_bfe.hpp>
#include <pagmo/bfe.hpp>
#include <pagmo/population.hpp>
#include <pagmo/problem.hpp>
#include <pagmo/types.hpp>

#include "core/base/language.h"
#include "core/optimizer/pareto.h"

namespace isotone {
namespace {

// Worse than anything: a dead design, or one that has no estimate.
constexpr double kHopeless = 1e30;

// What one search shares between the copies that pagmo makes of its problem.
struct Search {
  const DesignSpace& space;
  const Evaluate& evaluate;
  std::size_t objectives = 2;
  std::size_t evaluations = 0;
  DesignMatrix found;                        // all evaluated live designs that were on the front of their batch
  std::vector<double> accuracy, latency, energy;
  std::set<Design> known;

  Design designOf(const double* choices) const {
    Design design(space.decisions().size());
    for (std::size_t i = 0; i < design.size(); ++i) {
      const double last = static_cast<double>(space.decisions()[i].choices.size() - 1);
      design[i] = static_cast<std::uint8_t>(std::clamp(std::round(choices[i]), 0.0, last));
    }
    return space.canonical(std::move(design));
  }

  pagmo::vector_double fitness(const pagmo::vector_double& choices) {
    const std::size_t decisions = space.decisions().size(), count = choices.size() / decisions;
    DesignMatrix live(decisions);
    std::vector<std::size_t> place;
    for (std::size_t i = 0; i < count; ++i) {
      const Design design = designOf(choices.data() + i * decisions);
      if (!space.isLive(design)) continue;
      live.push(design);
      place.push_back(i);
    }
    const CandidateTable table = evaluate(live);
    evaluations += live.size();
    pagmo::vector_double out(count * objectives, kHopeless);
    for (std::size_t i = 0; i < place.size(); ++i) {
      const double costs[] = {table.latency[i], -table.accuracy[i], objectives == 3 ? table.energy[i] : 0};
      if (!std::all_of(costs, costs + 3, [](double cost) { return std::isfinite(cost); })) continue;
      std::copy(costs, costs + objectives, out.begin() + static_cast<std::ptrdiff_t>(place[i] * objectives));
    }
    keep(live, table);
    return out;
  }

  void keep(const DesignMatrix& live, const CandidateTable& table) {
    const auto front = objectives == 3 ? paretoFront(table.latency, table.energy, table.accuracy)
                                       : paretoFront(table.latency, table.accuracy);
    for (const std::size_t i : front) {
      if (!known.insert(Design(live[i].begin(), live[i].end())).second) continue;
      found.push(live[i]);
      latency.push_back(table.latency[i]);
      accuracy.push_back(table.accuracy[i]);
      if (objectives == 3) energy.push_back(table.energy[i]);
    }
  }
};

// The form in which pagmo wants a problem.
struct Problem {
  Search* search = nullptr;

  pagmo::vector_double fitness(const pagmo::vector_double& choices) const { return search->fitness(choices); }
  pagmo::vector_double batch_fitness(const pagmo::vector_double& choices) const { return search->fitness(choices); }
  std::pair<pagmo::vector_double, pagmo::vector_double> get_bounds() const {
    pagmo::vector_double upper;
    for (const Decision& decision : search->space.decisions())
      upper.push_back(static_cast<double>(decision.choices.size() - 1));
    return {pagmo::vector_double(upper.size(), 0.0), upper};
  }
  pagmo::vector_double::size_type get_nix() const { return search->space.decisions().size(); }
  pagmo::vector_double::size_type get_nobj() const { return search->objectives; }
  pagmo::thread_safety get_thread_safety() const { return pagmo::thread_safety::none; }
};

pagmo::population firstPopulation(Search& search, const EvolutionOptions& options, std::size_t size) {
  pagmo::population population(pagmo::problem(Problem{&search}), 0, static_cast<unsigned>(options.seed));
  Random random(options.seed);
  pagmo::vector_double all;
  const std::size_t decisions = search.space.decisions().size();
  for (std::size_t i = 0; i < size; ++i) {
    Design design = i < options.start.size() ? options.start[i] : search.space.random(random);
    for (int attempt = 0; attempt < 20 && !search.space.isLive(design); ++attempt) design = search.space.random(random);
    all.insert(all.end(), design.begin(), design.end());
  }
  const pagmo::vector_double fitness = search.fitness(all);
  for (std::size_t i = 0; i < size; ++i)
    population.push_back({all.begin() + static_cast<std::ptrdiff_t>(i * decisions),
                          all.begin() + static_cast<std::ptrdiff_t>((i + 1) * decisions)},
                         {fitness.begin() + static_cast<std::ptrdiff_t>(i * search.objectives),
                          fitness.begin() + static_cast<std::ptrdiff_t>((i + 1) * search.objectives)});
  return population;
}

Status checkOptions(const DesignSpace& space, const EvolutionOptions& options) {
  if (space.decisions().empty())
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "The space {} has no decisions to search in."), space.name()));
  for (const Design& design : options.start)
    if (design.size() != space.decisions().size())
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "A starting design has {} decisions, the space {} has {}."),
                                                       design.size(), space.name(), space.decisions().size()));
  return {};
}

EvolutionResult collect(Search& search, const pagmo::population& last) {
  EvolutionResult result;
  result.evaluations = search.evaluations;
  result.designs = DesignMatrix(search.space.decisions().size());
  std::set<Design> taken;
  const auto front = search.objectives == 3 ? paretoFront(search.latency, search.energy, search.accuracy)
                                            : paretoFront(search.latency, search.accuracy);
  for (const std::size_t i : front)
    if (taken.insert(Design(search.found[i].begin(), search.found[i].end())).second) result.designs.push(search.found[i]);
  for (const pagmo::vector_double& choices : last.get_x()) {
    const Design design = search.designOf(choices.data());
    if (search.space.isLive(design) && taken.insert(design).second) result.designs.push(design);
  }
  return result;
}

}  // namespace

Result<EvolutionResult> evolve(const DesignSpace& space, const Evaluate& evaluate, const EvolutionOptions& options,
                               const Progress& progress) {
  if (auto checked = checkOptions(space, options); !checked) return failFrom(checked);
  try {
    // A first look tells whether energy is known.
    DesignMatrix probe(space.decisions().size());
    Random random(options.seed);
    probe.push(options.start.empty() ? space.random(random) : options.start.front());
    Search search{.space = space, .evaluate = evaluate, .found = DesignMatrix(space.decisions().size())};
    search.objectives = evaluate(probe).energy.empty() ? 2 : 3;

    const std::size_t size = std::max<std::size_t>(8, (options.population + 3) / 4 * 4);
    pagmo::population population = firstPopulation(search, options, size);
    pagmo::nsga2 method(1, 0.95, 10.0, std::min(1.0, 1.5 / static_cast<double>(space.decisions().size())), 20.0,
                        static_cast<unsigned>(options.seed));
    method.set_bfe(pagmo::bfe{pagmo::member_bfe{}});
    const pagmo::algorithm algorithm(method);
    for (std::size_t generation = 0; generation < options.generations; ++generation) {
      if (progress.stopRequested()) return cancelled();
      progress.report(static_cast<double>(generation) / static_cast<double>(options.generations), said("core", "Searching designs"));
      population = algorithm.evolve(population);
    }
    return collect(search, population);
  } catch (const std::exception& problem) {
    return fail(ErrorKind::Model, sayf(phrase("core", "The search in the space {} failed: {}."), space.name(), problem.what()));
  }
}

}  // namespace isotone
