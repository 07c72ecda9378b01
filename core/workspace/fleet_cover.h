// The fewest designs for a whole fleet: what each design loses on each device against that device's own best, and which few
// of them serve every device within an allowed loss.
//
// One goal cannot hold on all devices as it stands: 25 ms is much on one and nothing on another. So limits of latency and energy
// are carried over by how many designs they leave, and weights by what they say of a design of middling cost: see goalOn().
#pragma once

#include "core/optimizer/cover.h"
#include "core/workspace/optimize.h"

namespace isotone {

/// The goal of one device as it reads on another. A limit of latency or energy becomes the one that the same share of designs
/// meets there; a weight the one that costs a design in the middle as much; size and accuracy stay. What the other device does
/// not know is not asked for. Shares are taken over the designs of the workspace, whatever a search has added.
Goal goalOn(const Goal& goal, const Candidates& from, const Candidates& to);

struct FleetRequest {
  std::string device, task;  // whose goal it is; task empty: the workspace's current one
  Goal goal;
  std::uint64_t seed = 1;
};

struct FleetDevice {
  std::size_t device = 0;  // in Dataset::devices
  Goal goal;               // as it reads there
  std::size_t best = 0;    // its own best, in FleetRegrets::designs
  bool measured = true;    // no latency or accuracy of the designs below is predicted
};

struct FleetRegrets {
  FleetRequest request;                 // with its task
  double latencyShare = 0;              // percent of the device's designs that its limit of latency leaves; NaN without one
  std::vector<FleetDevice> devices;     // that know latency and on which something meets the goal
  std::vector<std::size_t> unmet;       // in Dataset::devices: nothing meets the goal there
  DesignMatrix designs;                 // all that come within kMostRegret of the best of some device
  std::vector<std::int64_t> row;        // of the workspace's designs, -1: none
  std::vector<float> regret;            // designs x devices: accuracy points below the best of that device in the goal's own
                                        // measure; infinite where a limit is broken or a number is not known
  std::vector<Cover> covers;            // for an allowed regret of 0, kRegretStep, 2·kRegretStep … kMostRegret
  std::size_t stepOf(double allowed) const;
};
inline constexpr double kMostRegret = 5, kRegretStep = 0.05;  // accuracy points

/// Errors: NotFound (device, task), Infeasible (the goal cannot be met on its own device; no latency anywhere), Cancelled.
Result<FleetRegrets> fleetRegrets(const Workspace& workspace, const FleetRequest& request, const Progress& progress);

/// "3 designs serve all 28 devices within 0.5 points of their best; no fewer will do."
std::string coverSentence(const Dataset& data, const FleetRegrets& regrets, double allowed);
/// What the goal means on the other devices.
std::string fleetGoalSentence(const Dataset& data, const FleetRegrets& regrets);

}  // namespace isotone
