// The published protocols of few-shot latency prediction (resources/published/few_shot.json).
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace isotone {

using IndexRange = std::pair<std::int64_t, std::int64_t>;  // first and last index of designs

/// HELP's split of devices and designs for one space.
struct HelpSplit {
  std::string space;
  IndexRange pool, queries;
  std::vector<std::string> train, validation, test;
  std::map<std::string, double> published;  // Spearman of HELP by device
};

/// One of NASFLAT's device sets.
struct NasflatTask {
  std::string name;
  std::vector<std::string> train, test;
  std::map<std::string, double> published;  // mean Spearman over the test devices by method
};

struct PublishedFewShot {
  std::vector<HelpSplit> help;
  std::string nasflatSpace;
  IndexRange nasflatPool, nasflatQueries;
  std::vector<NasflatTask> nasflat;
  std::string oneProxy;                     // the proxy of OneProxy's measurements
  std::vector<std::string> oneProxyTargets;
};

/// Error (Io) when the program's data files are incomplete.
Result<PublishedFewShot> publishedFewShot();

}  // namespace isotone
