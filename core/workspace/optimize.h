// Verb: the best design of a device for a goal.
#pragma once

#include <limits>
#include <optional>
#include <string_view>

#include "core/optimizer/exhaustive.h"
#include "core/optimizer/pareto.h"
#include "core/workspace/workspace.h"

namespace isotone {

enum class Method { Auto, Exhaustive, Evolutionary, Neural };
const char* methodName(Method method);
std::optional<Method> parseMethod(std::string_view name);

/// Everything a device's designs are chosen from. Row c of `table` is `designs[c]`; measured values are used where they
/// exist, fitted predictors fill the rest, `measured` flags say which is which. Made once a device, then each goal is
/// a single pass (exhaustive()).
struct Candidates {
  std::string device, task;
  DesignMatrix designs;
  std::vector<std::int64_t> row;          // row of the workspace's designs, -1 for designs found by search
  CandidateTable table;
  std::vector<std::uint8_t> latencyMeasured, energyMeasured, accuracyMeasured;
  std::vector<std::size_t> front;         // positions on the accuracy/latency front, by rising latency
  Method method = Method::Exhaustive;
  std::size_t evaluations = 0;
  double microseconds = 0;                // of the search
  Issues issues;                          // "energy is not known for this device" …
};

struct CandidateOptions {
  std::string device, task;               // task empty: the workspace's current one
  Method method = Method::Auto;           // Auto: exhaustive if enumerable or a table, else neural where a network is ready,
                                          // else evolutionary. Neural adds what the network puts out over a range of weights
  std::uint64_t seed = 1;
};
/// Errors: NotFound (device, task), Infeasible ("… has neither measurements nor a fitted predictor for latency").
Result<std::shared_ptr<const Candidates>> candidatesFor(const Workspace& workspace, const CandidateOptions& options,
                                                        const Progress& progress);

inline constexpr std::size_t kNoCandidate = std::numeric_limits<std::size_t>::max();

struct Answer {
  std::size_t candidate = 0;              // kNoCandidate: a design that the network found, with its own numbers below
  std::int64_t row = -1, index = -1;
  std::string key;
  Design design;
  Estimate accuracy, latency, energy, size;  // NaN mean = not known
  bool feasible = false;
  Limit binding = Limit::None;
  std::size_t feasibleCount = 0;
  Method method = Method::Exhaustive;
  std::size_t evaluations = 0;
  double microseconds = 0;
};
/// 1 for each candidate that takes every held choice that is active in it; empty where nothing is held.
std::vector<std::uint8_t> allowedBy(const Dataset& data, const Candidates& candidates, const Goal& goal);
/// One goal over prepared candidates; microseconds for 15,625. A goal that nothing meets is an Answer with
/// feasible = false that holds the nearest design; `binding` names the limit to relax.
Result<Answer> choose(const Dataset& data, const Candidates& candidates, const Goal& goal);
/// The same with what allowedBy() says at hand, which a moving limit does not change.
Result<Answer> choose(const Dataset& data, const Candidates& candidates, const Goal& goal, std::span<const std::uint8_t> allowed);

/// What a goal makes of an answer, the more the better: its accuracy, less what the weights take off.
double valueOf(const Goal& goal, const Answer& answer);
/// One that meets the goal before one that does not, then by value.
bool isBetter(const Goal& goal, const Answer& answer, const Answer& than);

/// The candidates with the answer's design as one of them, so that whatever looks the answer up finds it: the same ones where it
/// is among them already. `answer.candidate` is then its position.
std::shared_ptr<const Candidates> withAnswer(std::shared_ptr<const Candidates> candidates, Answer& answer);

/// "Nothing meets latency ≤ 0.5 ms; the nearest is design 1462 with 0.61 ms. Relax the latency limit."
std::string infeasibleSentence(const Dataset& data, const Answer& nearest, const Goal& goal);

Estimate estimateOf(const std::vector<double>& mean, const std::vector<double>& spread,
                    const std::vector<std::uint8_t>& measured, std::size_t candidate);

}  // namespace isotone
