// train --what optimizer, and its part of all
#pragma once

#include <iosfwd>
#include <string>

#include "app/cli/context.h"
#include "core/workspace/optimizer_network.h"

namespace isotone {

struct OptimizerTrainOptions {
  std::string task;
  std::string device = "cpu";
  bool resume = false;
};

Result<OptimizerLog> trainOptimizer(Context& context, Workspace& workspace, const OptimizerTrainOptions& options);
/// Of one object, as text: "network": {"mean": …, "p95": …, "feasible": …, "evaluations": …, "milliseconds": …}, …
std::string regretJson(const OptimizerLog& log);
std::string jsonOf(const OptimizerLog& log);
void print(std::ostream& out, const OptimizerLog& log);

}  // namespace isotone
