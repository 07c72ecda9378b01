#include "core/workspace/kit_readme.h"

#include <fmt/format.h>

namespace isotone {
namespace {

constexpr const char* kHow = R"(## How to measure

1. **Settle the device.** Fix its clock (on Linux the governor `performance`, on boards the highest clock that lasts), close what
   else runs, plug it in. Let it cool between networks if it gets warm, and note its temperature at the start and at the end.
2. **Check the timer.** Read the clock a thousand times in a row and take the smallest step that is not zero; note it as
   `timer_resolution_ms`. Where it is more than a hundredth of the fastest network, time ten or a hundred runs together and
   divide.
3. **One input at a time** (batch 1), the same runtime, threads and precision for every network.
4. **Warm up**: throw the first runs away, at least five and at least one second.
5. **Repeat**: at least 30 runs and at least one second; write the *median* into `{column}`, the number of runs into `repeats`,
   and the distance between the 25 % and 75 % quantiles into `{spread}`. Where the spread is above a tenth of the value,
   go back to step 1.
6. **Go through the networks in any order, then measure the first one again.** If it has moved by more than 3 %, the
   device has drifted: cool it and start again.
)";

constexpr const char* kEnergy = R"(
Energy is the power drawn during a window of at least one second of runs, less the power of the idle device, divided by the number
of runs in it. Note the meter and its sampling rate above the table.
)";

constexpr const char* kFill = R"(
## How to fill in the table

`measurements.csv` opens in any spreadsheet; save it as CSV again, with commas or semicolons, decimal point or comma.

- The lines that begin with `#` ask for the measuring conditions: write into the second cell, leave the first as it is. What you do
  not know stays empty.
- Write numbers alone: the unit ({unit}) stands in the name of the column.
- A network that cannot run on the device is a result: write `failed`. A network that you have not measured stays empty.
- `index` and `key` name the design; leave them as they are. `remark` is yours.
{order}
## How to bring it back

    isotone import {workspace}.isotone measurements.csv{deviceOption}
    isotone adapt {workspace}.isotone --target {device} --method bma-gp{metricOption}

or drop the table, or this whole folder, onto the window. A partly filled table can be imported, and imported again when there is more: newer values win.
{deviceHint})";

constexpr const char* kLayerWise = R"(
## The networks

`networks/` holds each network as an ONNX file that runtimes and converters take (one input of float32, batch 1,
{bits}), and its description for those who build it with tools of their own. A design that is no network has its description only. A
description is JSON: `decisions` name what was chosen, and `layers` list every layer in the order of its execution with its
`kind`, `input_channels`, `output_channels`, `input_size` and `output_size` (pixels a side), `kernel`, `stride` and `groups`. Weights do
not matter for {metric}: random ones will do. Fold batch norms into the convolutions, as a runtime does.
)";

constexpr const char* kCell = R"(
Each network is one of cells (Dong, Yang 2020, NAS-Bench-201). The stem is a 3x3 convolution; each stage repeats its cell, and where channels
change a residual block of stride 2 stands before it. In a cell, node 0 is its input and each later node is the sum of its
incoming edges: layer `e13` leads from node 1 to node 3, `skip_connect` hands the values on, `none` is no edge. Convolutions keep the
size (padding half the kernel) and are preceded by a ReLU; poolings average 3x3. The last node is the input of the next cell; after the last
cell come batch norm, ReLU, a mean over all pixels and the classifier.
)";

constexpr const char* kMobile = R"(
Blocks are inverted residuals: `expand` (1x1 convolution), `depthwise`, where present `squeeze_excite`, and `project` (1x1 convolution without
activation); `add` joins the block's input to its output. Convolutions are padded by half their kernel. Each layer except `project` and
`classifier` is followed by its stage's activation:
)";

constexpr const char* kResidual = R"(
Blocks are single convolutions, padded by half their kernel; from the second block of a stage on, `add` joins the block's input to what its
convolution and activation have made of it. `head.pool` is a mean over all pixels. Each convolution is followed by its stage's activation:
)";

constexpr const char* kDecisionsOnly = R"(
## The designs

`networks/` says for each design what was chosen, as JSON: `decisions` holds a name and a choice for each. Build each design with
your own tools as they say.
)";

std::string networks(const DesignSpace& space, const KitRequest& request) {
  const NetworkPlan& plan = space.network();
  if (plan.kind == NetworkPlan::Kind::None) return kDecisionsOnly;
  const std::string bits = !request.bits         ? "at the bits of the design"
                           : *request.bits == 32 ? "all layers in float32"
                                                 : fmt::format("all layers at {} bits", *request.bits);
  std::string text = fmt::format(fmt::runtime(kLayerWise), fmt::arg("metric", metricName(request.metric)), fmt::arg("bits", bits));
  if (plan.kind == NetworkPlan::Kind::Cell) return text + kCell;
  text += plan.kind == NetworkPlan::Kind::Residual ? kResidual : kMobile;
  for (std::size_t s = 0; s < plan.stages.size(); ++s)
    text += fmt::format("{}stage{} {}", s == 0 ? "" : ", ", s + 1, plan.stages[s].activation);
  return text + ".\n";
}

}  // namespace

std::string kitColumn(Metric metric) {
  return metric == Metric::Energy ? "energy_mj" : metric == Metric::Power ? "power_mw" : "latency_ms";
}

std::string kitReadme(const Dataset& data, const KitRequest& request, std::size_t designs) {
  const std::string column = kitColumn(request.metric), unit = column.substr(column.find('_') + 1);
  const bool named = !request.device.empty();
  std::string text = fmt::format("# Measurement kit: {} designs of {}{}\n\nMeasure the {} of these networks on one device, "
                                 "write it into `measurements.csv`, and import the table.\n\n",
                                 designs, data.space->title(), named ? " for " + request.device : "",
                                 metricName(request.metric));
  text += fmt::format(fmt::runtime(kHow), fmt::arg("column", column), fmt::arg("spread", "spread_" + unit));
  if (request.metric != Metric::Latency) text += kEnergy;
  text += fmt::format(
      fmt::runtime(kFill), fmt::arg("unit", unit == "mj" ? "mJ" : unit == "mw" ? "mW" : "ms"),
      fmt::arg("order", request.all ? "" : "- The rows are in the order of what they teach: if time runs out, measure the first ones.\n"),
      fmt::arg("workspace", data.name), fmt::arg("device", named ? request.device : "NAME"),
      fmt::arg("deviceOption", named ? "" : " --device NAME"),
      fmt::arg("metricOption", request.metric == Metric::Latency ? "" : fmt::format(" --metric {}", metricName(request.metric))),
      fmt::arg("deviceHint", named ? fmt::format("The table says that its device is {}.\n", request.device)
                                   : "Without `--device`, write the device's name into the line `# device`.\n"));
  return text + networks(*data.space, request);
}

}  // namespace isotone
