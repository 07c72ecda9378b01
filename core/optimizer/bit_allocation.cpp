#include "core/optimizer/bit_allocation.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/language.h"
#include "core/base/text.h"

namespace isotone {
namespace {

constexpr double kRounding = 1e-12;  // relative: sums of the same numbers in another order
constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

struct Item {
  double cost = 0, loss = 0;
  std::size_t option = 0;
};

/// An option that stays in the race: how it differs from what its group takes at the multiplier.
struct Swap {
  double cost = 0;
  double regret = 0;  // of loss + multiplier · cost; at least 0
  std::size_t option = 0;
};

struct Race {
  std::size_t group = 0;
  std::vector<Swap> swaps;  // besides the base, by rising regret
};

/// A partial allocation: swaps of the groups so far, relative to the base.
struct State {
  double cost = 0, regret = 0;
  std::uint32_t node = kNobody;
};

struct Node {
  std::uint32_t parent = kNobody, race = 0, swap = 0;
};

std::string numberText(double value) { return significantText(value, 6); }

Status checked(const std::vector<BitGroup>& groups, double budget) {
  if (std::isnan(budget)) return fail(ErrorKind::InvalidInput, said("core", "The budget of bits is not a number."));
  for (const BitGroup& group : groups) {
    bool finite = false;
    for (const BitOption& option : group.options) {
      if (std::isnan(option.cost) || !std::isfinite(option.loss))
        return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The cost or loss of {} at {} weight and {} activation bits is not a number."),
                                                  group.name, option.weightBits, option.activationBits));
      finite = finite || std::isfinite(option.cost);
    }
    if (!finite)
      return fail(group.options.empty() ? ErrorKind::InvalidInput : ErrorKind::Infeasible,
                  sayf(phrase("core", "{} can be run with none of its bits; offer others."), group.name));
  }
  return {};
}

/// The undominated options of a group: by rising cost, and so by falling loss.
std::vector<Item> undominated(const BitGroup& group) {
  std::vector<Item> items;
  for (std::size_t o = 0; o < group.options.size(); ++o)
    if (std::isfinite(group.options[o].cost)) items.push_back({group.options[o].cost, group.options[o].loss, o});
  std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
    return a.cost != b.cost ? a.cost < b.cost : a.loss != b.loss ? a.loss < b.loss : a.option < b.option;
  });
  std::vector<Item> kept;
  for (const Item& item : items)
    if (kept.empty() || item.loss < kept.back().loss) kept.push_back(item);
  return kept;
}

/// Loss saved a unit of cost, from one corner of a group's lower convex hull to the next.
struct Step {
  double cost = 0, rate = 0;
};

void appendHullSteps(const std::vector<Item>& items, std::vector<Step>& steps) {
  std::vector<Item> hull;
  const auto rate = [](const Item& a, const Item& b) { return (a.loss - b.loss) / (b.cost - a.cost); };
  for (const Item& item : items) {
    while (hull.size() > 1 && rate(hull[hull.size() - 2], hull.back()) <= rate(hull.back(), item)) hull.pop_back();
    hull.push_back(item);
  }
  for (std::size_t i = 1; i < hull.size(); ++i) steps.push_back({hull[i].cost - hull[i - 1].cost, rate(hull[i - 1], hull[i])});
}

class Allocator {
 public:
  Allocator(const std::vector<BitGroup>& groups, double budget, std::size_t mostStates)
      : m_groups(groups), m_budget(budget), m_mostStates(mostStates) {
    double most = 0;
    for (const BitGroup& group : groups) {
      m_items.push_back(undominated(group));
      most += m_items.back().back().cost;
    }
    m_budget = std::min(m_budget, most);
  }

  Result<BitAllocation> run() {
    double least = 0;
    for (const auto& items : m_items) least += items.front().cost;
    if (least > m_budget + kRounding * std::max(std::abs(least), std::abs(m_budget)))
      return fail(ErrorKind::Infeasible, sayf(phrase("core", "No bits fit the budget of {}: with the cheapest of each layer it takes {}."),
                                              numberText(m_budget), numberText(least)));
    m_multiplier = multiplier(least);
    takeBase();
    findSwaps();
    if (!start()) return finished(m_best, m_bestGap);  // no swap helps, or none is needed
    search();
    return finished(m_best, m_lowestOpen);
  }

 private:
  /// What a unit of the budget is worth where the relaxation uses it up; 0 where the budget suffices for everything.
  double multiplier(double least) const {
    std::vector<Step> steps;
    for (const auto& items : m_items) appendHullSteps(items, steps);
    std::sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.rate > b.rate; });
    double cost = least;
    for (const Step& step : steps) {
      cost += step.cost;
      if (cost > m_budget + kRounding * std::abs(m_budget)) return step.rate;
    }
    return 0;
  }

  double penalised(const Item& item) const { return item.loss + m_multiplier * item.cost; }
  double size(const Item& item) const { return std::abs(item.loss) + m_multiplier * std::abs(item.cost); }

  /// The options that are best at the multiplier; where several are equally good, the cheapest, then dearer ones by turns
  /// until the budget is used, so that swaps both ways are left to the search.
  void takeBase() {
    double cost = 0;
    std::size_t turns = 0;
    std::vector<std::vector<std::size_t>> good;
    for (const auto& items : m_items) {
      good.push_back(equallyGood(items));
      turns = std::max(turns, good.back().size());
      m_base.push_back(items[good.back().front()]);
      cost += m_base.back().cost;
      m_scale += size(m_base.back());
    }
    for (std::size_t turn = 1; turn < turns; ++turn)
      for (std::size_t g = 0; g < m_items.size(); ++g) {
        if (turn >= good[g].size()) continue;
        const Item& dearer = m_items[g][good[g][turn]];
        if (cost + dearer.cost - m_base[g].cost > m_budget) continue;
        cost += dearer.cost - m_base[g].cost;
        m_base[g] = dearer;
      }
    m_slack = m_budget - cost;
    m_tolerance = kRounding * std::max(m_scale, std::numeric_limits<double>::min());
    m_costTolerance = kRounding * std::max(std::abs(m_budget), std::abs(cost));
  }

  std::vector<std::size_t> equallyGood(const std::vector<Item>& items) const {
    double lowest = std::numeric_limits<double>::infinity();
    for (const Item& item : items) lowest = std::min(lowest, penalised(item));
    std::vector<std::size_t> good;
    for (std::size_t i = 0; i < items.size(); ++i)
      if (penalised(items[i]) <= lowest + kRounding * size(items[i])) good.push_back(i);
    return good;
  }

  void findSwaps() {
    for (std::size_t g = 0; g < m_items.size(); ++g) {
      Race race{g, {}};
      for (const Item& item : m_items[g])
        if (item.option != m_base[g].option)
          race.swaps.push_back({item.cost - m_base[g].cost, std::max(0.0, penalised(item) - penalised(m_base[g])), item.option});
      std::sort(race.swaps.begin(), race.swaps.end(), [](const Swap& a, const Swap& b) { return a.regret < b.regret; });
      if (!race.swaps.empty()) m_races.push_back(std::move(race));
    }
    std::stable_sort(m_races.begin(), m_races.end(),
                     [](const Race& a, const Race& b) { return a.swaps.front().regret < b.swaps.front().regret; });
  }

  /// How much more than the relaxation's bound an allocation loses: its regrets and what is left of the budget.
  double gap(const State& state) const { return state.regret + m_multiplier * std::max(0.0, m_slack - state.cost); }
  bool fits(const State& state) const { return state.cost <= m_slack + m_costTolerance; }

  void offer(const State& state) {
    if (!fits(state) || gap(state) >= m_bestGap) return;
    m_bestGap = gap(state);
    m_best = state.node;
  }

  /// First answers. False if they are an optimum already.
  bool start() {
    m_states = {State{}};
    offer(m_states.front());
    m_cheapest.assign(m_races.size() + 1, 0);
    m_dearest.assign(m_races.size() + 1, 0);
    for (std::size_t r = m_races.size(); r-- > 0;) {
      double low = 0, high = 0;
      for (const Swap& swap : m_races[r].swaps) {
        low = std::min(low, swap.cost);
        high = std::max(high, swap.cost);
      }
      m_cheapest[r] = m_cheapest[r + 1] + low;
      m_dearest[r] = m_dearest[r + 1] + high;
    }
    if (!fits(m_states.front())) cheapest();
    greedy();
    return m_bestGap > m_tolerance;
  }

  /// Takes, group after group, the swap that closes most of the gap: a good first answer makes the search short.
  void greedy() {
    State state;
    for (std::size_t r = 0; r < m_races.size(); ++r) {
      State better = state;
      for (std::size_t s = 0; s < m_races[r].swaps.size(); ++s) {
        const Swap& swap = m_races[r].swaps[s];
        const State next{state.cost + swap.cost, state.regret + swap.regret, kNobody};
        if (fits(next) && gap(next) < gap(better)) better = {next.cost, next.regret, append(state.node, r, s)};
      }
      state = better;
    }
    offer(state);
  }

  /// Rounding may leave a base that does not fit; this always does.
  void cheapest() {
    State state;
    for (std::size_t r = 0; r < m_races.size(); ++r) {
      const auto& swaps = m_races[r].swaps;
      const auto low = std::min_element(swaps.begin(), swaps.end(), [](const Swap& a, const Swap& b) { return a.cost < b.cost; });
      if (low->cost < 0)
        state = {state.cost + low->cost, state.regret + low->regret, append(state.node, r, static_cast<std::size_t>(low - swaps.begin()))};
    }
    offer(state);
  }

  std::uint32_t append(std::uint32_t parent, std::size_t race, std::size_t swap) {
    m_nodes.push_back({parent, static_cast<std::uint32_t>(race), static_cast<std::uint32_t>(swap)});
    return static_cast<std::uint32_t>(m_nodes.size() - 1);
  }

  /// False where no completion by the races from `next` on can beat the best.
  bool hopeful(const State& state, std::size_t next) const {
    if (state.cost + m_cheapest[next] > m_slack + m_costTolerance) return false;
    const double unused = std::max(0.0, m_slack - state.cost - m_dearest[next]);
    return state.regret + m_multiplier * unused < m_bestGap - m_tolerance;
  }

  void search() {
    std::vector<State> grown;
    for (std::size_t r = 0; r < m_races.size() && !m_states.empty(); ++r) {
      if (!grow(r, grown)) break;
      keepUndominated(grown, r + 1);
    }
    m_lowestOpen = m_bestGap;
    for (const State& state : m_states) m_lowestOpen = std::min(m_lowestOpen, state.regret);
  }

  /// Every state with every swap of a race. False, with the states as they were, where that takes too many.
  bool grow(std::size_t r, std::vector<State>& grown) {
    grown.clear();
    for (const State& state : m_states) {
      if (hopeful(state, r + 1)) grown.push_back(state);
      for (std::size_t s = 0; s < m_races[r].swaps.size(); ++s) {
        const Swap& swap = m_races[r].swaps[s];
        State next{state.cost + swap.cost, state.regret + swap.regret, kNobody};
        if (next.regret >= m_bestGap - m_tolerance) break;  // the others regret more
        if (!hopeful(next, r + 1)) continue;
        if (m_nodes.size() >= m_mostStates) return false;
        next.node = append(state.node, r, s);
        offer(next);
        grown.push_back(next);
      }
    }
    return true;
  }

  void keepUndominated(std::vector<State>& grown, std::size_t next) {
    std::sort(grown.begin(), grown.end(), [](const State& a, const State& b) { return a.cost < b.cost; });
    m_states.clear();
    double lowest = std::numeric_limits<double>::infinity();
    for (const State& state : grown) {
      const double loss = state.regret - m_multiplier * state.cost;
      if (loss >= lowest || !hopeful(state, next)) continue;
      lowest = loss;
      if (next < m_races.size()) m_states.push_back(state);
    }
  }

  BitAllocation finished(std::uint32_t node, double lowestGap) const {
    BitAllocation out;
    for (const Item& item : m_base) out.options.push_back(item.option);
    for (; node != kNobody; node = m_nodes[node].parent) {
      const Race& race = m_races[m_nodes[node].race];
      out.options[race.group] = race.swaps[m_nodes[node].swap].option;
    }
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
      out.cost += m_groups[g].options[out.options[g]].cost;
      out.loss += m_groups[g].options[out.options[g]].loss;
    }
    out.lowerBound = out.loss - std::max(0.0, m_bestGap - lowestGap);
    out.proven = m_bestGap - lowestGap <= m_tolerance;
    out.states = m_nodes.size();
    return out;
  }

  const std::vector<BitGroup>& m_groups;
  double m_budget;
  std::size_t m_mostStates;
  std::vector<std::vector<Item>> m_items;  // of each group
  std::vector<Item> m_base;
  double m_multiplier = 0, m_slack = 0, m_scale = 0, m_tolerance = 0, m_costTolerance = 0;
  std::vector<Race> m_races;
  std::vector<double> m_cheapest, m_dearest;  // reach of the costs of the races from each on
  std::vector<Node> m_nodes;
  std::vector<State> m_states;
  std::uint32_t m_best = kNobody;
  double m_bestGap = std::numeric_limits<double>::infinity(), m_lowestOpen = 0;
};

}  // namespace

Result<BitAllocation> allocateBits(const std::vector<BitGroup>& groups, double budget, std::size_t mostStates) {
  if (const Status status = checked(groups, budget); !status) return failFrom(status);
  return Allocator(groups, budget, mostStates).run();
}

std::vector<BitGroup> sharingBits(const std::vector<BitGroup>& layers, const std::vector<std::string>& shared) {
  std::vector<BitGroup> groups;
  for (std::size_t l = 0; l < layers.size(); ++l) {
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const BitGroup& known) { return known.name == shared[l]; });
    if (group == groups.end()) {
      groups.push_back({shared[l], layers[l].options});
      continue;
    }
    std::erase_if(group->options, [&](BitOption& sum) {
      const auto same = std::find_if(layers[l].options.begin(), layers[l].options.end(), [&](const BitOption& option) {
        return option.weightBits == sum.weightBits && option.activationBits == sum.activationBits;
      });
      if (same == layers[l].options.end()) return true;
      sum.cost += same->cost;
      sum.loss += same->loss;
      return false;
    });
  }
  return groups;
}

}  // namespace isotone
