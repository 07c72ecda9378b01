#include "core/monotonicity/inversions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/language.h"
#include "core/predictors/normal.h"
#include "core/predictors/ranks.h"

namespace isotone {
namespace {

constexpr std::size_t kLeastDesigns = 3;  // of a choice whose shift is stated

// Ranks of the designs that both devices know, as shares of these designs.
struct Moves {
  std::vector<std::size_t> rows;
  std::vector<double> proxy, target;

  double move(std::size_t i) const { return target[i] - proxy[i]; }
};

Moves movesOf(std::span<const double> proxy, std::span<const double> target) {
  Moves moves;
  std::vector<double> x, y;
  for (std::size_t row = 0; row < std::min(proxy.size(), target.size()); ++row)
    if (std::isfinite(proxy[row]) && std::isfinite(target[row])) {
      moves.rows.push_back(row);
      x.push_back(proxy[row]);
      y.push_back(target[row]);
    }
  moves.proxy = averagedRanks(x);
  moves.target = averagedRanks(y);
  for (auto* ranks : {&moves.proxy, &moves.target})
    for (double& rank : *ranks) rank /= static_cast<double>(moves.rows.size());
  return moves;
}

struct Candidate {
  std::size_t faster = 0, slower = 0;
  double severity = 0;
};

// `rising` by falling move, `falling` by rising move: a pair is no more severe than half the difference of its moves, so
// the search ends where that is less than what was found.
Candidate severest(const Moves& moves, const std::vector<std::size_t>& rising, const std::vector<std::size_t>& falling) {
  Candidate best;
  for (const std::size_t i : rising) {
    for (const std::size_t j : falling) {
      if ((moves.move(i) - moves.move(j)) / 2 <= best.severity) break;
      const double proxyGap = moves.proxy[j] - moves.proxy[i], targetGap = moves.target[i] - moves.target[j];
      if (proxyGap <= 0 || targetGap <= 0) continue;
      if (const double severity = std::sqrt(proxyGap * targetGap); severity > best.severity) best = {i, j, severity};
    }
    if (!falling.empty() && (moves.move(i) - moves.move(falling.front())) / 2 <= best.severity) break;
  }
  return best;
}

std::vector<ChoiceDifference> differencesOf(const DesignSpace& space, DesignView faster, DesignView slower) {
  std::vector<ChoiceDifference> differences;
  for (std::size_t decision = 0; decision < space.decisions().size(); ++decision)
    if (faster[decision] != slower[decision] && (space.isActive(faster, decision) || space.isActive(slower, decision)))
      differences.push_back({decision, faster[decision], slower[decision]});
  return differences;
}

// Sum and sum of squares of the moves of the designs that take each choice of one decision.
struct ChoiceSums {
  std::vector<double> count, sum, squares;
};

ChoiceSums sumsOf(const DesignSpace& space, const DesignMatrix& designs, const Moves& moves, std::size_t decision) {
  const std::size_t choices = space.decisions()[decision].choices.size();
  ChoiceSums sums{std::vector<double>(choices), std::vector<double>(choices), std::vector<double>(choices)};
  for (std::size_t i = 0; i < moves.rows.size(); ++i) {
    const DesignView design = designs[moves.rows[i]];
    if (!space.isActive(design, decision)) continue;
    const double move = moves.move(i);
    sums.count[design[decision]] += 1;
    sums.sum[design[decision]] += move;
    sums.squares[design[decision]] += move * move;
  }
  return sums;
}

}  // namespace

std::vector<InvertedPair> mostInvertedPairs(const DesignSpace& space, const DesignMatrix& designs,
                                            std::span<const double> proxy, std::span<const double> target,
                                            std::size_t count, std::size_t searched) {
  const Moves moves = movesOf(proxy, target);
  std::vector<std::size_t> order(moves.rows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return moves.move(a) > moves.move(b); });
  const auto some = static_cast<std::ptrdiff_t>(std::min(searched, order.size()));
  std::vector<std::size_t> rising(order.begin(), order.begin() + some), falling(order.rbegin(), order.rbegin() + some);
  std::vector<InvertedPair> pairs;
  while (pairs.size() < count) {
    const Candidate found = severest(moves, rising, falling);
    if (found.severity <= 0) break;
    const std::size_t faster = moves.rows[found.faster], slower = moves.rows[found.slower];
    pairs.push_back({.faster = faster, .slower = slower, .proxyGap = moves.proxy[found.slower] - moves.proxy[found.faster],
                     .targetGap = moves.target[found.faster] - moves.target[found.slower], .severity = found.severity,
                     .differences = differencesOf(space, designs[faster], designs[slower])});
    for (auto* list : {&rising, &falling})
      std::erase_if(*list, [&](std::size_t i) { return i == found.faster || i == found.slower; });
  }
  return pairs;
}

std::string differenceText(const DesignSpace& space, const ChoiceDifference& difference) {
  const Decision& decision = space.decisions()[difference.decision];
  return sayf(phrase("core", "{} instead of {} at {}"), decision.choices[difference.atFaster].name,
              decision.choices[difference.atSlower].name, decision.name);
}

std::vector<ChoiceShift> choiceShifts(const DesignSpace& space, const DesignMatrix& designs,
                                      std::span<const double> proxy, std::span<const double> target) {
  const Moves moves = movesOf(proxy, target);
  std::vector<ChoiceShift> shifts;
  double variance = 0;  // the mean move is 0
  for (std::size_t i = 0; i < moves.rows.size(); ++i) variance += moves.move(i) * moves.move(i);
  if (variance <= 0) return shifts;
  for (std::size_t decision = 0; decision < space.decisions().size(); ++decision) {
    const ChoiceSums sums = sumsOf(space, designs, moves, decision);
    double active = 0, all = 0, between = 0;
    for (std::size_t choice = 0; choice < sums.count.size(); ++choice) {
      active += sums.count[choice];
      all += sums.sum[choice];
      if (sums.count[choice] > 0) between += sums.sum[choice] * sums.sum[choice] / sums.count[choice];
    }
    if (active > 0) between -= all * all / active;
    for (std::size_t choice = 0; choice < sums.count.size(); ++choice) {
      const double n = sums.count[choice];
      if (n < static_cast<double>(kLeastDesigns)) continue;
      const double mean = sums.sum[choice] / n;
      const double spread = std::sqrt(std::max(0.0, sums.squares[choice] / n - mean * mean) / (n - 1));
      const double half = normalQuantile(0.975) * spread;
      shifts.push_back({decision, static_cast<std::uint8_t>(choice), mean, mean - half, mean + half,
                        static_cast<std::size_t>(n), between / variance});
    }
  }
  std::stable_sort(shifts.begin(), shifts.end(),
                   [](const ChoiceShift& a, const ChoiceShift& b) { return std::abs(a.shift) > std::abs(b.shift); });
  return shifts;
}

}  // namespace isotone
