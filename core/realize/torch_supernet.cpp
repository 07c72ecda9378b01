#include "core/realize/torch_supernet.h"

#include <chrono>
#include <cmath>
#include <numbers>
#include <numeric>
#include <sstream>

#include <fmt/format.h>

#include "core/base/files.h"
#include "core/realize/shared_weights.h"
#include "core/space/layers.h"

namespace isotone {
namespace {

using torch::Tensor;

constexpr int kImagesAtOnce = 500;
constexpr int kEpochColumns = 6;
constexpr int kMostShift = 2;  // pixels, to either side

torch::Device bestDevice() { return torch::cuda::is_available() ? torch::kCUDA : torch::kCPU; }

/// The design whose every choice makes the weights' bytes as many or as few as it can.
Design extreme(const DesignSpace& space, bool largest) {
  Design design(space.decisions().size(), 0);
  if (largest)
    for (std::size_t d = 0; d < design.size(); ++d) design[d] = static_cast<std::uint8_t>(space.decisions()[d].choices.size() - 1);
  const auto sizeOf = [&](const Design& candidate) {
    const NetworkTotals totals = totalsOf(space, space.canonical(candidate));
    return (largest ? 1 : -1) * (totals.weightBytes + 1e-6 * totals.macs);
  };
  for (std::size_t d = 0; d < design.size(); ++d) {
    double best = sizeOf(design);
    const std::size_t choices = space.decisions()[d].choices.size();
    for (std::size_t c = 0; c < choices; ++c) {
      Design other = design;
      other[d] = static_cast<std::uint8_t>(c);
      if (const double size = sizeOf(other); size > best) best = size, design = other;
    }
  }
  return space.canonical(design);
}

class TorchSupernet : public Supernet {
 public:
  TorchSupernet(const DesignSpace& space, const SupernetOptions& options, SharedDesign largest, SharedDesign smallest)
      : m_space(space), m_options(options), m_device(bestDevice()), m_largest(std::move(largest)), m_smallest(std::move(smallest)),
        m_weights(seeded(m_largest.graph, options.seed, m_device)), m_optimizer(groups(m_weights), sgd(options)) {}

  const std::vector<SupernetEpoch>& epochs() const override { return m_epochs; }
  bool finished() const override { return static_cast<int>(m_epochs.size()) >= m_options.epochs; }

  Result<SupernetEpoch> trainEpoch(const ImageTask& task, const Progress& progress) override;
  Result<std::string> bytes() const override;
  Result<NetworkGraph> inherit(DesignView design, const ImageTask& task, int calibrationImages) const override;
  Status restore(std::string_view bytes);

 private:
  static SharedWeights seeded(const NetworkGraph& largest, std::uint64_t seed, torch::Device device) {
    torch::manual_seed(seed);
    return {largest, device};
  }
  static torch::optim::SGDOptions sgd(const SupernetOptions& options) {
    return torch::optim::SGDOptions(options.learningRate).momentum(options.momentum).nesterov(true).weight_decay(options.weightDecay);
  }
  /// Norms and biases do not decay.
  static std::vector<torch::optim::OptimizerParamGroup> groups(const SharedWeights& weights) {
    std::vector<Tensor> decaying, plain;
    for (const Tensor& tensor : weights.parameters()) (tensor.dim() > 1 ? decaying : plain).push_back(tensor);
    auto options = std::make_unique<torch::optim::SGDOptions>(0.1);
    options->weight_decay(0);
    std::vector<torch::optim::OptimizerParamGroup> both;
    both.emplace_back(std::move(decaying));
    both.emplace_back(std::move(plain), std::move(options));
    return both;
  }

  Tensor imagesOf(const ImageTask& task, const ImageSet& set, int begin, int end) const;
  /// Shifted and mirrored by chance.
  Tensor batchOf(const ImageTask& task, const std::vector<int>& order, int begin, int end, Random& random) const;
  double step(const ImageTask& task, const std::vector<int>& order, int step, int steps);
  double rate(double epochs) const;
  double validated(const SharedDesign& design, const ImageTask& task) const;

  const DesignSpace m_space;
  SupernetOptions m_options;
  torch::Device m_device;
  SharedDesign m_largest, m_smallest;
  SharedWeights m_weights;
  torch::optim::SGD m_optimizer;
  std::vector<SupernetEpoch> m_epochs;
};

double TorchSupernet::rate(double epochs) const {
  return m_options.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * std::min(1.0, epochs / m_options.epochs)));
}

Tensor TorchSupernet::imagesOf(const ImageTask& task, const ImageSet& set, int begin, int end) const {
  std::vector<float> values = task.normalized(set, begin, end);
  return torch::from_blob(values.data(), {end - begin, set.channels, set.size, set.size}, torch::kFloat).clone().to(m_device);
}

Tensor TorchSupernet::batchOf(const ImageTask& task, const std::vector<int>& order, int begin, int end, Random& random) const {
  const ImageSet& set = task.training;
  const int size = set.size;
  Tensor batch = torch::empty({end - begin, set.channels, size, size});
  float* out = batch.data_ptr<float>();
  const float nothing = -task.mean / task.deviation;
  for (int i = begin; i < end; ++i) {
    const std::uint8_t* image = &set.pixels[static_cast<std::size_t>(order[static_cast<std::size_t>(i)]) * set.valuesEach()];
    const int down = static_cast<int>(random.below(2 * kMostShift + 1)) - kMostShift;
    const int right = static_cast<int>(random.below(2 * kMostShift + 1)) - kMostShift;
    const bool mirrored = random.below(2) == 1;
    for (int c = 0; c < set.channels; ++c)
      for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
          const int fromY = y + down, fromX = (mirrored ? size - 1 - x : x) + right;
          const bool inside = fromY >= 0 && fromY < size && fromX >= 0 && fromX < size;
          *out++ = inside ? (static_cast<float>(image[(c * size + fromY) * size + fromX]) / 255 - task.mean) / task.deviation : nothing;
        }
  }
  return batch.to(m_device);
}

double TorchSupernet::step(const ImageTask& task, const std::vector<int>& order, int step, int steps) {
  const auto epoch = m_epochs.size();
  Random random(m_options.seed + 1'000'003 * (epoch * static_cast<std::size_t>(steps) + static_cast<std::size_t>(step) + 1));
  const int begin = step * m_options.batch, end = begin + m_options.batch;
  const Tensor images = batchOf(task, order, begin, end, random);
  Tensor labels = torch::empty({m_options.batch}, torch::kLong);
  for (int i = begin; i < end; ++i)
    labels.data_ptr<std::int64_t>()[i - begin] = task.training.labels[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
  labels = labels.to(m_device);
  for (auto& group : m_optimizer.param_groups())
    static_cast<torch::optim::SGDOptions&>(group.options()).lr(rate(static_cast<double>(epoch) + static_cast<double>(step) / steps));
  m_optimizer.zero_grad();
  const Tensor logits = m_weights.forward(m_largest, images);
  const Tensor loss = torch::cross_entropy_loss(logits, labels);
  loss.backward();
  if (!m_options.only) {
    const Tensor taught = torch::softmax(logits.detach(), 1);
    const auto learn = [&](const SharedDesign& design) {
      const Tensor said = torch::log_softmax(m_weights.forward(design, images), 1);
      (-(taught * said).sum(1).mean()).backward();
    };
    learn(m_smallest);
    for (int i = 0; i < m_options.randomDesigns; ++i)
      if (const auto design = sharedDesign(m_space, m_space.random(random))) learn(*design);
  }
  m_optimizer.step();
  return loss.item<double>();
}

double TorchSupernet::validated(const SharedDesign& design, const ImageTask& task) const {
  const torch::NoGradGuard noGradients;
  const int end = task.training.count(), begin = end - kValidationImages;
  int right = 0;
  for (int at = begin; at < end; at += kImagesAtOnce) {
    const Tensor chosen = m_weights.forward(design, imagesOf(task, task.training, at, at + kImagesAtOnce)).argmax(1).to(torch::kCPU);
    for (int i = 0; i < kImagesAtOnce; ++i)
      right += chosen.data_ptr<std::int64_t>()[i] == task.training.labels[static_cast<std::size_t>(at + i)];
  }
  return 100.0 * right / kValidationImages;
}

Result<SupernetEpoch> TorchSupernet::trainEpoch(const ImageTask& task, const Progress& progress) {
  const auto began = std::chrono::steady_clock::now();
  const auto before = bytes();
  if (!before) return failFrom(before);
  try {
    const int epoch = static_cast<int>(m_epochs.size()) + 1, images = task.training.count() - kValidationImages;
    const int steps = images / m_options.batch;
    if (steps < 1) return fail(ErrorKind::InvalidInput, fmt::format("{} training images are too few for a batch.", task.training.count()));
    std::vector<int> order(static_cast<std::size_t>(images));
    std::iota(order.begin(), order.end(), 0);
    Random(m_options.seed * 7919 + static_cast<std::uint64_t>(epoch)).shuffle(order);
    double loss = 0;
    for (int s = 0; s < steps; ++s) {
      if (progress.stopRequested()) {
        if (const Status back = restore(*before); !back) return failFrom(back);
        return cancelled();
      }
      loss += step(task, order, s, steps) / steps;
      if (!std::isfinite(loss)) return fail(ErrorKind::Model, "The training of the weight-sharing network diverged; lower its learning rate.");
      if (s % 8 == 0) progress.report(static_cast<double>(s) / steps, fmt::format("Epoch {} of {}", epoch, m_options.epochs));
    }
    SupernetEpoch report{epoch, 0, rate(epoch), loss, validated(m_largest, task), validated(m_smallest, task)};
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    m_epochs.push_back(report);
    return report;
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("LibTorch cannot train the weight-sharing network: {}", error.what()));
  }
}

Result<std::string> TorchSupernet::bytes() const {
  try {
    torch::serialize::OutputArchive archive, optimizer;
    archive.write("space", c10::IValue(sha256(m_space.toJson())));
    const auto& tensors = m_weights.parameters();
    for (std::size_t i = 0; i < tensors.size(); ++i) archive.write(fmt::format("weight{}", i), tensors[i].detach().cpu());
    if (!finished()) {  // momenta are half of the bytes, and of no use then
      m_optimizer.save(optimizer);
      archive.write("optimizer", optimizer);
    }
    Tensor rows = torch::empty({static_cast<std::int64_t>(m_epochs.size()), kEpochColumns}, torch::kDouble);
    double* out = rows.data_ptr<double>();
    for (const SupernetEpoch& e : m_epochs)
      for (const double value : {static_cast<double>(e.epoch), e.seconds, e.learningRate, e.loss, e.largestPercent, e.smallestPercent})
        *out++ = value;
    archive.write("epochs", rows);
    std::ostringstream stream;
    archive.save_to(stream);
    return stream.str();
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("LibTorch cannot store the weight-sharing network: {}", error.what()));
  }
}

Status TorchSupernet::restore(std::string_view bytes) {
  try {
    std::istringstream stream{std::string(bytes)};
    torch::serialize::InputArchive archive, optimizer;
    archive.load_from(stream);
    c10::IValue space;
    archive.read("space", space);
    if (space.toStringRef() != sha256(m_space.toJson()))
      return fail(ErrorKind::Model, "The stored weight-sharing network is one of another design space; train it again.");
    const torch::NoGradGuard noGradients;
    const auto& tensors = m_weights.parameters();
    for (std::size_t i = 0; i < tensors.size(); ++i) {
      Tensor stored;
      archive.read(fmt::format("weight{}", i), stored);
      TORCH_CHECK(stored.sizes() == tensors[i].sizes(), "a tensor has another shape");
      Tensor(tensors[i]).copy_(stored);
    }
    if (archive.try_read("optimizer", optimizer)) m_optimizer.load(optimizer);
    Tensor rows;
    archive.read("epochs", rows);
    TORCH_CHECK(rows.dim() == 2 && (rows.size(0) == 0 || rows.size(1) == kEpochColumns), "the epochs have another shape");
    m_epochs.clear();
    const double* in = rows.data_ptr<double>();
    for (std::int64_t e = 0; e < rows.size(0); ++e, in += kEpochColumns)
      m_epochs.push_back({static_cast<int>(in[0]), in[1], in[2], in[3], in[4], in[5]});
    return {};
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("The stored weight-sharing network cannot be read; train it again: {}", error.what()));
  }
}

Result<NetworkGraph> TorchSupernet::inherit(DesignView design, const ImageTask& task, int calibrationImages) const {
  const auto shared = sharedDesign(m_space, design);
  if (!shared) return failFrom(shared);
  try {
    const torch::NoGradGuard noGradients;
    NormStatistics statistics;
    const int images = std::min(calibrationImages, task.training.count());
    for (int at = 0; at < images; at += kImagesAtOnce)
      m_weights.forward(*shared, imagesOf(task, task.training, at, std::min(images, at + kImagesAtOnce)), &statistics);
    return m_weights.folded(*shared, statistics);
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("LibTorch cannot take the design's weights: {}", error.what()));
  }
}

}  // namespace

Result<std::unique_ptr<Supernet>> makeTorchSupernet(const DesignSpace& space, const SupernetOptions& options, std::string_view bytes) {
  auto largest = sharedDesign(space, options.only ? *options.only : extreme(space, true));
  if (!largest) return failFrom(largest);
  auto smallest = sharedDesign(space, options.only ? *options.only : extreme(space, false));
  if (!smallest) return failFrom(smallest);
  try {
    auto network = std::make_unique<TorchSupernet>(space, options, std::move(*largest), std::move(*smallest));
    if (!bytes.empty())
      if (const Status read = network->restore(bytes); !read) return failFrom(read);
    return network;
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("LibTorch cannot make the weight-sharing network: {}", error.what()));
  }
}

}  // namespace isotone
