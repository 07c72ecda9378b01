// What designs inherit from the weight-sharing network against the same designs trained alone.
#include "core/base/language.h"
#include "core/monotonicity/rank_correlation.h"
#include "core/workspace/realized_network.h"
#include "core/workspace/evaluate.h"
#include "core/workspace/supernet.h"

namespace isotone {
namespace {

Result<double> trainedAlone(const TrainedNetworks& shared, const DesignSpace& space, const Design& design, int epochs, std::uint64_t seed,
                            const Progress& progress) {
  const auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  SupernetOptions options;
  options.epochs = epochs;
  options.seed = seed;
  options.only = design;
  auto network = (*engine)->supernet(space, options);
  if (!network) return failFrom(network);
  while (!(*network)->finished()) {
    const auto done = static_cast<double>((*network)->epochs().size());
    const auto epoch = (*network)->trainEpoch(*shared.task(), progress.part(done / epochs, (done + 1) / epochs));
    if (!epoch) return failFrom(epoch);
  }
  const TrainedNetworks alone(*engine, std::make_shared<const DesignSpace>(space), std::move(*network), shared.task());
  return alone.accuracy(design, Progress({}, progress.token()));
}

}  // namespace

Result<Evaluation> evaluateSupernet(const Workspace& workspace, const EvaluateOptions& options, const Progress& progress) {
  const auto shared = TrainedNetworks::open(workspace);
  if (!shared) return failFrom(shared);
  const auto data = workspace.data();
  Evaluation evaluation;
  evaluation.name = "supernet";
  evaluation.title = said("core", "Inherited accuracy against training alone");
  Random random(options.seed);
  std::vector<double> inherited, alone;
  for (std::size_t i = 0; i < options.seeds; ++i) {
    const Design design = data->space->random(random);
    const auto count = static_cast<double>(options.seeds);
    const Progress part = progress.part(static_cast<double>(i) / count, (static_cast<double>(i) + 1) / count);
    const auto before = shared->accuracy(design, Progress({}, progress.token()));
    if (!before) return failFrom(before);
    const auto after = trainedAlone(*shared, *data->space, design, options.epochs, options.seed + i, part);
    if (!after) return failFrom(after);
    inherited.push_back(*before);
    alone.push_back(*after);
    evaluation.rows.push_back({{{"table", said("core", "Designs")}, {"design", data->space->key(design)}},
                               {{"inherited_percent", *before}, {"alone_percent", *after}}});
  }
  const double srcc = spearman(inherited, alone);
  const Interval interval = spearmanInterval(srcc, options.seeds);
  evaluation.rows.push_back({{{"table", said("core", "Agreement")}},
                             {{"designs", static_cast<double>(options.seeds)}, {"srcc", srcc}, {"low", interval.low}, {"high", interval.high}}});
  evaluation.notes.push_back(sayf(phrase("core", "Random designs, each trained alone for {} epochs at its bits; accuracy on the {} test "
                                                 "images of {}. The interval holds at 95 %."),
                                  options.epochs, shared->task()->test.count(), shared->task()->name));
  return evaluation;
}

}  // namespace isotone
