#include "core/predictors/scalable_model.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/language.h"
#include "core/space/layers.h"

namespace isotone {
namespace {

constexpr std::string_view kKind = "scalable-model";
constexpr std::uint64_t kVersion = 1;
constexpr std::uint64_t kMost = 1 << 20;

void writeDesigns(ByteWriter& writer, const DesignMatrix& designs) {
  std::string bytes;
  for (std::size_t i = 0; i < designs.size(); ++i) bytes.append(designs[i].begin(), designs[i].end());
  writer.text(bytes);
}

bool readDesigns(ByteReader& reader, const DesignSpace& space, DesignMatrix& designs) {
  const std::string bytes = reader.text();
  const std::size_t width = space.decisions().size();
  designs = DesignMatrix(width);
  if (!reader.ok() || width == 0 || bytes.size() % width != 0) return false;
  for (std::size_t i = 0; i < bytes.size(); i += width) {
    const Design design(bytes.begin() + static_cast<std::ptrdiff_t>(i), bytes.begin() + static_cast<std::ptrdiff_t>(i + width));
    for (std::size_t d = 0; d < width; ++d)
      if (design[d] >= space.decisions()[d].choices.size()) return false;
    designs.push(design);
  }
  return true;
}

void writeStage(ByteWriter& writer, const ScalableStage& stage) {
  writer.number(stage.measurements);
  writer.real(stage.trust);
  writer.real(stage.spread);
  writer.number(stage.scores.size());
  for (const ScalableScore& score : stage.scores) {
    writer.text(score.method);
    for (const double value : {score.srcc, score.mapePercent, score.within10Percent, score.coverage90Percent}) writer.real(value);
  }
}

ScalableStage readStage(ByteReader& reader) {
  ScalableStage stage{.measurements = reader.number(), .trust = reader.real(), .spread = reader.real(), .scores = {}};
  const std::uint64_t scores = reader.number();
  for (std::uint64_t i = 0; reader.ok() && i < std::min(scores, kMost); ++i) {
    ScalableScore& score = stage.scores.emplace_back();
    score.method = reader.text();
    for (double* value : {&score.srcc, &score.mapePercent, &score.within10Percent, &score.coverage90Percent}) *value = reader.real();
  }
  return stage;
}

tl::unexpected<Error> unreadable() {
  return fail(ErrorKind::Model, said("core", "The stored scalable predictor does not fit the design space: train it again."));
}

}  // namespace

std::vector<double> scalableInputs(const DesignSpace& space, const DesignMatrix& designs) {
  // The encoder shares a space that outlives it.
  const Encoder encoder(std::shared_ptr<const DesignSpace>(std::shared_ptr<void>(), &space), Features::Rich);
  constexpr std::size_t kTotals = 6;
  const std::size_t totals = space.network().kind == NetworkPlan::Kind::None ? 0 : kTotals, width = encoder.width() + totals;
  std::vector<double> out(designs.size() * width);
  for (std::size_t i = 0; i < designs.size(); ++i) {
    const auto row = std::span(out).subspan(i * width, width);
    encoder.encode(designs[i], row.first(encoder.width()));
    if (totals == 0) continue;
    const NetworkTotals sum = totalsOf(space, designs[i]);
    const std::array<double, kTotals> values{sum.macs, sum.weightBytes, sum.activationBytes, sum.peakActivationBytes, sum.depthwiseMacs,
                                             static_cast<double>(sum.layers)};
    for (std::size_t c = 0; c < kTotals; ++c) row[encoder.width() + c] = std::log1p(values[c]);
  }
  return out;
}

// The kernel of the process is the mean over its columns of their products; so the network's column is scaled to weigh `trust`.
CovarianceColumns withNetwork(const CovarianceColumns& columns, std::span<const double> network, double trust) {
  CovarianceColumns out{.designs = columns.designs, .sources = columns.sources + 1, .sums = columns.sums, .decisions = columns.decisions,
                        .latent = {}, .physical = columns.physical, .choices = columns.choices};
  const auto sources = static_cast<double>(columns.sources);
  const double others = columns.sources == 0 ? 0 : std::sqrt((1 - trust) * (sources + 1) / sources), own = std::sqrt(trust * (sources + 1));
  out.latent.reserve(columns.designs * out.sources);
  for (std::size_t i = 0; i < columns.designs; ++i) {
    for (std::size_t k = 0; k < columns.sources; ++k) out.latent.push_back(others * columns.latent[i * columns.sources + k]);
    out.latent.push_back(own * network[i]);
  }
  return out;
}

const ScalableStage& ScalableModel::stageFor(std::size_t measurements) const {
  const ScalableStage* found = &stages.front();
  for (const ScalableStage& stage : stages)
    if (stage.measurements <= measurements) found = &stage;
  return *found;
}

std::string ScalableModel::serialize() const {
  ByteWriter writer;
  writer.text(kKind);
  writer.number(kVersion);
  network.write(writer);
  writer.text(fleet->serialize());
  writeDesigns(writer, anchors);
  writeDesigns(writer, reference);
  writer.number(stages.size());
  for (const ScalableStage& stage : stages) writeStage(writer, stage);
  writer.number(unseen.size());
  for (const auto& names : unseen) {
    writer.number(names.size());
    for (const std::string& name : names) writer.text(name);
  }
  return writer.take();
}

Result<std::shared_ptr<const ScalableModel>> ScalableModel::deserialize(std::shared_ptr<const DesignSpace> space, std::string_view bytes) {
  ByteReader reader(bytes);
  if (reader.text() != kKind || reader.number() != kVersion) return unreadable();
  auto model = std::make_shared<ScalableModel>();
  auto network = ScalableNetwork::read(reader);
  if (!network || network->designInputs() != scalableInputs(*space, [&] {
        DesignMatrix one(space->decisions().size());
        one.push(Design(space->decisions().size(), 0));
        return one;
      }()).size())
    return unreadable();
  model->network = std::move(*network);
  auto fleet = Fleet::deserialize(space, reader.text());
  if (!fleet) return unreadable();
  model->fleet = std::move(*fleet);
  if (!readDesigns(reader, *space, model->anchors) || !readDesigns(reader, *space, model->reference)) return unreadable();
  const std::uint64_t stages = reader.number();
  for (std::uint64_t i = 0; reader.ok() && i < std::min(stages, kMost); ++i) model->stages.push_back(readStage(reader));
  const std::uint64_t members = reader.number();
  for (std::uint64_t i = 0; reader.ok() && i < std::min(members, kMost); ++i) {
    auto& names = model->unseen.emplace_back();
    const std::uint64_t count = reader.number();
    for (std::uint64_t k = 0; reader.ok() && k < std::min(count, kMost); ++k) names.push_back(reader.text());
  }
  if (!reader.complete() || model->stages.empty() || model->anchors.size() != model->network.anchors() || model->reference.size() == 0)
    return unreadable();
  return model;
}

}  // namespace isotone
