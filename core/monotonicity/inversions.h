// Where two devices disagree about the order of designs, and over which choices.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/space/design_space.h"

namespace isotone {

struct ChoiceDifference {
  std::size_t decision = 0;
  std::uint8_t atFaster = 0, atSlower = 0;  // choices of the two designs
};
/// `faster` beats `slower` on the proxy and loses to it on the target. Rows of the columns that were given.
struct InvertedPair {
  std::size_t faster = 0, slower = 0;
  double proxyGap = 0, targetGap = 0;        // between their ranks on the two devices, both positive, as shares of the designs
  double severity = 0;                       // geometric mean of the gaps: large only where both devices are sure
  std::vector<ChoiceDifference> differences; // decisions in which the two designs differ; both must be active in one
};
/// The most inverted pairs, most severe first; a design stands in one pair at most, so that they tell different stories.
/// Looked for among the `searched` designs whose ranks rise most and as many whose ranks fall most: the severity of a pair is at
/// most half the difference of its designs' moves. Values that are not finite are left out; ties are no inversion.
std::vector<InvertedPair> mostInvertedPairs(const DesignSpace& space, const DesignMatrix& designs,
                                            std::span<const double> proxy, std::span<const double> target,
                                            std::size_t count, std::size_t searched = 1000);

/// "skip_connect instead of nor_conv_3x3 at e12": what the faster design has and the slower one has in its place.
std::string differenceText(const DesignSpace& space, const ChoiceDifference& difference);

/// How much a choice moves a design's rank from proxy to target, beside the average design: positive means relatively
/// slower on the target. In shares of the designs, with a 95 % interval.
struct ChoiceShift {
  std::size_t decision = 0;
  std::uint8_t choice = 0;
  double shift = 0, low = 0, high = 0;
  std::size_t designs = 0;
  double explained = 0;  // share of the variance of all designs' rank shifts that this decision explains
};
/// Every choice that at least 3 designs take, largest shift first.
std::vector<ChoiceShift> choiceShifts(const DesignSpace& space, const DesignMatrix& designs, std::span<const double> proxy,
                                      std::span<const double> target);

}  // namespace isotone
