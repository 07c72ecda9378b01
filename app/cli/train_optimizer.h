// train --what optimizer, and its part of all
#pragma once

#include <iosfwd>
#include <string>

#include <nlohmann/json.hpp>

#include "app/cli/context.h"
#include "core/workspace/optimizer_network.h"

namespace isotone {

struct OptimizerTrainOptions {
  std::string task;
  std::string device = "cpu";
  bool resume = false;
};

Result<OptimizerLog> trainOptimizer(Context& context, Workspace& workspace, const OptimizerTrainOptions& options);
/// "network": {"mean": …, "p95": …, "feasible": …, "evaluations": …, "milliseconds": …}
nlohmann::ordered_json regretJson(const OptimizerLog& log);
nlohmann::ordered_json jsonOf(const OptimizerLog& log);
void print(std::ostream& out, const OptimizerLog& log);

}  // namespace isotone
