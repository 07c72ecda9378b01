#include "core/optimizer/cover.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace isotone {
namespace {

using Served = std::vector<std::vector<std::uint32_t>>;  // devices of each design

/// Devices that no design serves together with another one of them each need a design of their own: found greedily.
double disjointDevices(const Served& served, std::size_t devices) {
  std::vector<std::vector<std::uint32_t>> designsOf(devices);
  for (std::size_t d = 0; d < served.size(); ++d)
    for (const std::uint32_t device : served[d]) designsOf[device].push_back(static_cast<std::uint32_t>(d));
  std::vector<std::size_t> order(devices);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return designsOf[a].size() < designsOf[b].size(); });
  std::vector<bool> used(served.size(), false);
  double count = 0;
  for (const std::size_t device : order) {
    const auto& own = designsOf[device];
    if (own.empty() || std::any_of(own.begin(), own.end(), [&](std::uint32_t d) { return used[d]; })) continue;
    for (const std::uint32_t d : own) used[d] = true;
    ++count;
  }
  return count;
}

/// Drops designs all of whose devices others serve too, the last taken first.
void dropNeedless(std::vector<std::size_t>& designs, const Served& served, std::size_t devices) {
  std::vector<std::size_t> times(devices, 0);
  for (const std::size_t d : designs)
    for (const std::uint32_t device : served[d]) ++times[device];
  for (std::size_t i = designs.size(); i-- > 0;) {
    const auto& own = served[designs[i]];
    if (!std::all_of(own.begin(), own.end(), [&](std::uint32_t device) { return times[device] > 1; })) continue;
    for (const std::uint32_t device : own) --times[device];
    designs.erase(designs.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

}  // namespace

Cover coverDevices(std::span<const float> regret, std::size_t devices, double allowed) {
  const std::size_t designs = devices == 0 ? 0 : regret.size() / devices;
  assert(designs * devices == regret.size());
  Served served(designs);
  for (std::size_t d = 0; d < designs; ++d)
    for (std::size_t device = 0; device < devices; ++device)
      if (static_cast<double>(regret[d * devices + device]) <= allowed) served[d].push_back(static_cast<std::uint32_t>(device));

  Cover cover;
  cover.lowerBound = disjointDevices(served, devices);
  std::vector<bool> done(devices, false);
  for (;;) {
    std::size_t best = designs;
    std::size_t most = 0;
    double least = 0;  // of the regret of designs that serve as many
    for (std::size_t d = 0; d < designs; ++d) {
      std::size_t count = 0;
      double sum = 0;
      for (const std::uint32_t device : served[d]) {
        if (done[device]) continue;
        ++count;
        sum += static_cast<double>(regret[d * devices + device]);
      }
      if (count < most || count == 0 || (count == most && sum >= least)) continue;
      most = count;
      least = sum;
      best = d;
    }
    if (best == designs) break;
    cover.designs.push_back(best);
    for (const std::uint32_t device : served[best]) done[device] = true;
  }
  dropNeedless(cover.designs, served, devices);
  // One that serves all would have been taken first.
  if (cover.designs.size() > 1) cover.lowerBound = std::max(cover.lowerBound, 2.0);
  cover.servedBy.assign(devices, cover.designs.size());
  for (std::size_t device = 0; device < devices; ++device) {
    float least = 0;
    for (std::size_t i = 0; i < cover.designs.size(); ++i) {
      const float own = regret[cover.designs[i] * devices + device];
      const bool serves = static_cast<double>(own) <= allowed;
      if (!serves || (cover.servedBy[device] != cover.designs.size() && own >= least)) continue;
      least = own;
      cover.servedBy[device] = i;
    }
  }
  return cover;
}

}  // namespace isotone
