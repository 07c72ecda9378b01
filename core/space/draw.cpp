#include "core/space/draw.h"

#include <cmath>
#include <map>
#include <set>

namespace isotone {
namespace {

constexpr double kTilt = 2;  // e to this power: how much likelier each next choice may be
constexpr std::size_t kTriesEach = 50;

Design leaning(const DesignSpace& space, Random& random) {
  std::map<std::string, double> tilts;
  Design design(space.decisions().size(), 0);
  for (std::size_t d = 0; d < design.size(); ++d) {
    const Decision& decision = space.decisions()[d];
    // "stage3.block2.kernel" leans as all kernels of this design do.
    const std::string kind = decision.name.substr(decision.name.rfind('.') + 1);
    const auto [place, fresh] = tilts.emplace(kind, 0.0);
    if (fresh) place->second = random.uniform(-kTilt, kTilt);
    double total = 0;
    for (std::size_t c = 0; c < decision.choices.size(); ++c) total += std::exp(place->second * static_cast<double>(c));
    double draw = random.uniform() * total;
    std::size_t choice = 0;
    for (; choice + 1 < decision.choices.size(); ++choice) {
      draw -= std::exp(place->second * static_cast<double>(choice));
      if (draw < 0) break;
    }
    design[d] = static_cast<std::uint8_t>(choice);
  }
  return space.canonical(std::move(design));
}

template <class Draw>
std::vector<Design> different(std::size_t count, const Draw& draw) {
  std::set<Design> seen;
  std::vector<Design> designs;
  for (std::size_t tries = 0; designs.size() < count && tries < kTriesEach * count; ++tries)
    if (Design design = draw(tries); seen.insert(design).second) designs.push_back(std::move(design));
  return designs;
}

}  // namespace

std::vector<Design> randomDesigns(const DesignSpace& space, std::size_t count, std::uint64_t seed) {
  Random random(seed);
  return different(count, [&](std::size_t) { return space.random(random); });
}

std::vector<Design> spreadDesigns(const DesignSpace& space, std::size_t count, std::uint64_t seed) {
  Random random(seed);
  return different(count, [&](std::size_t tries) { return tries % 2 == 0 ? space.random(random) : leaning(space, random); });
}

}  // namespace isotone
