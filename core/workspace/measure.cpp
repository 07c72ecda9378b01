#include "core/workspace/measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

#include <fmt/chrono.h>
#include <fmt/ranges.h>

#include "core/base/language.h"
#include "core/devices/device_figures.h"
#include "core/predictors/ranks.h"
#include "core/workspace/measure_block.h"

namespace isotone {
namespace {

constexpr std::size_t kMostInBlock = 32;
constexpr double kMostBlockBytes = 512e6;       // of all networks of a block
constexpr double kDrift = 1.05;                 // of the reference, against what it usually takes
constexpr std::size_t kBlocksAgainShare = 4;    // at most one of so many blocks (and one) is measured once more

struct Block {
  std::vector<std::uint32_t> rows;
  std::vector<std::vector<bool>> wanted;  // [runtime][row]
  std::vector<double> referenceMs;        // of what is stored
};

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values.empty() ? kNotMeasured : values[values.size() / 2];
}

std::string p95Name(const std::string& device) { return device + " p95 ms"; }

const char* runtimeTitle(Runtime runtime) {
  switch (runtime) {
    case Runtime::Float32: return "fp32";
    case Runtime::Int8OneDnn: return "int8 oneDNN";
    case Runtime::Int8Qnnpack: return "int8 QNNPACK";
  }
  return "";
}

double latencyOf(const Dataset& data, const std::string& device, std::uint32_t row) {
  const auto found = data.findDevice(device);
  const Series* series = found ? data.find(*found, Metric::Latency) : nullptr;
  return series && row < series->values.size() ? series->values[row] : kNotMeasured;
}

class Measuring {
 public:
  Measuring(Workspace& workspace, const MeasureRequest& request, const NeuralEngine& engine, BlockTimer& timer)
      : m_workspace(workspace), m_request(request), m_timer(timer), m_facts(hostFacts()), m_before(workspace.data()),
        m_paths(request.runtimes.size()) {
    for (const HostRuntime& runtime : request.runtimes) describe(runtime, engine);
    cut();
  }

  Result<Measurements> run(const Progress& progress) {
    const auto began = std::chrono::steady_clock::now();
    double done = 0;
    std::size_t rows = 0;
    for (const Block& block : m_blocks) rows += block.rows.size();
    for (Block& block : m_blocks) {
      progress.report(done / static_cast<double>(rows), sayf(phrase("core", "Measured {} of {} designs"), static_cast<std::size_t>(done), rows));
      if (Status timed = time(block, progress); !timed) return failFrom(timed);
      done += static_cast<double>(block.rows.size());
    }
    if (Status timed = disturbedAgain(progress); !timed) return failFrom(timed);
    Measurements out = summary();
    out.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return out;
  }

 private:
  void describe(const HostRuntime& runtime, const NeuralEngine& engine) {
    DeviceProfile device;
    device.name = hostDeviceName(*m_before, m_request, runtime, m_facts);
    device.title = fmt::format("{}, {}, {} thread{}", m_request.title, runtimeTitle(runtime.runtime), runtime.threads, runtime.threads == 1 ? "" : "s");
    device.deviceClass = "computer CPU";
    device.origin = Origin::Measured;
    device.precision = runtime.runtime == Runtime::Float32 ? "float32" : "int8";
    device.batch = "1";
    device.source = m_facts.processor;
    device.timerResolutionMs = m_facts.timerResolutionMs;
    if (runtime.runtime != Runtime::Float32) device.notes = "Layers with at most 8 bits run with 8-bit kernels; narrower weights are stored at 8 bits.";
    if (runtime.runtime == Runtime::Int8OneDnn && int8SumsSaturate())
      device.notes += " This processor has no VNNI: sums of 8-bit products saturate at 16 bits, which changes what a network computes, not how long it takes.";
    engine.setThreads(runtime.threads);
    const auto set = [&](const char* key, const std::string& value) {
      if (!value.empty()) device.conditions[key] = value;
    };
    set("runtime", engine.description());
    set("threads", std::to_string(runtime.threads));
    set("processor", m_facts.processor);
    set("instructions", m_facts.instructions);
    set("cores", fmt::format("{}{}", m_facts.cores, m_facts.isVirtual ? " of a virtual machine" : ""));
    set("clock", m_facts.clock);
    set("governor", m_facts.governor.empty() ? "not readable" : m_facts.governor);
    set("warm_up", "5 runs or 0.3 ms a visit");
    set("repeats", fmt::format("{} visits, together at least {} runs and {:g} ms; the fastest visit's median", m_timer.visits(), m_request.repeats,
                               m_request.milliseconds));
    set("load_at_start", m_facts.load < 0 ? "" : fmt::format("{:.2f}", m_facts.load));
    set("date", fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr))));
    set("reference_design", m_timer.referenceKey());
    set("energy", m_timer.measuresEnergy() ? "RAPL counters of the processor packages: all that ran" : "not readable (no RAPL counters)");
    m_devices.push_back(std::move(device));
  }

  /// Blocks of what is missing, in a random order.
  void cut() {
    std::vector<std::uint32_t> rows = m_request.rows;
    Random(m_request.seed).shuffle(rows);
    double bytes = 0;
    for (const std::uint32_t row : rows) {
      std::vector<bool> wanted;
      for (const DeviceProfile& device : m_devices) wanted.push_back(m_request.again || std::isnan(latencyOf(*m_before, device.name, row)));
      if (std::ranges::none_of(wanted, [](bool is) { return is; })) continue;
      const double size = totalsOf(*m_before->space, m_before->designs.designs[row]).weights * sizeof(float) * static_cast<double>(m_devices.size());
      if (m_blocks.empty() || m_blocks.back().rows.size() >= kMostInBlock || bytes + size > kMostBlockBytes) {
        m_blocks.push_back({{}, std::vector<std::vector<bool>>(m_devices.size()), {}});
        bytes = 0;
      }
      bytes += size;
      m_blocks.back().rows.push_back(row);
      for (std::size_t r = 0; r < wanted.size(); ++r) m_blocks.back().wanted[r].push_back(wanted[r]);
    }
  }

  Status time(Block& block, const Progress& progress) {
    std::vector<DesignView> designs;
    for (const std::uint32_t row : block.rows) designs.push_back(m_before->designs.designs[row]);
    const auto times = m_timer.time(designs, block.wanted, Progress({}, progress.token()));
    if (!times) return failFrom(times);
    // Of two measurements of a block the less disturbed one counts.
    std::vector<bool> better;
    for (std::size_t r = 0; r < m_devices.size(); ++r)
      better.push_back(block.referenceMs.empty() || times->referenceMs[r] < block.referenceMs[r]);
    if (block.referenceMs.empty()) {
      block.referenceMs = times->referenceMs;
      for (std::size_t r = 0; r < m_devices.size(); ++r)
        for (const auto& [path, count] : m_timer.paths()[r]) m_paths[r][path] += count;
    }
    for (std::size_t r = 0; r < m_devices.size(); ++r)
      if (better[r]) block.referenceMs[r] = times->referenceMs[r];
    return store(block, *times, better);
  }

  Status store(const Block& block, const BlockTimes& times, const std::vector<bool>& better) {
    ImportedData data;
    for (std::size_t r = 0; r < m_devices.size(); ++r) {
      addConditions(r);
      data.devices.push_back(m_devices[r]);
      if (!better[r]) continue;
      const std::string& name = m_devices[r].name;
      ImportedData::Column latency{name, Metric::Latency, "ms", {}, {}}, energy{name, Metric::Energy, "mJ", {}, {}};
      ImportedData::AttributeColumn p95{p95Name(name), {}, {}};
      for (std::size_t i = 0; i < block.rows.size(); ++i) {
        if (!block.wanted[r][i]) continue;
        const DesignTime& time = times.times[r][i];
        latency.rows.push_back(block.rows[i]);
        latency.values.push_back(time.latencyMs);
        p95.rows.push_back(block.rows[i]);
        p95.values.push_back(time.p95Ms);
        if (std::isnan(time.energyMj)) continue;
        energy.rows.push_back(block.rows[i]);
        energy.values.push_back(time.energyMj);
      }
      if (!latency.rows.empty()) data.columns.push_back(std::move(latency));
      if (!energy.rows.empty()) data.columns.push_back(std::move(energy));
      if (!p95.rows.empty()) data.attributes.push_back(std::move(p95));
    }
    return m_workspace.change([&](WorkspaceFile& file) { return file.addImport(data, {}, {}, {}); });
  }

  std::vector<double> levels(std::size_t r) const {
    std::vector<double> all;
    for (const Block& block : m_blocks)
      if (!block.referenceMs.empty()) all.push_back(block.referenceMs[r]);
    return all;
  }
  double drift(std::size_t r) const {
    const auto all = levels(r);
    return all.empty() ? 0 : 100 * (std::ranges::max(all) / std::ranges::min(all) - 1);
  }

  void addConditions(std::size_t r) {
    auto& conditions = m_devices[r].conditions;
    std::vector<std::string> paths;
    for (const auto& [path, count] : m_paths[r]) paths.push_back(fmt::format("{} for {}", path, count));
    if (!paths.empty()) conditions["path"] = fmt::format("{}", fmt::join(paths, ", "));
    conditions["reference_ms"] = fmt::format("{:.4g}", median(levels(r)));
    conditions["drift_percent"] = fmt::format("{:.1f}", drift(r));
  }

  /// Blocks whose reference was slower than usual on any device, the worst first.
  Status disturbedAgain(const Progress& progress) {
    std::vector<std::pair<double, Block*>> disturbed;
    for (Block& block : m_blocks) {
      double worst = 0;
      for (std::size_t r = 0; r < m_devices.size(); ++r) worst = std::max(worst, block.referenceMs[r] / median(levels(r)));
      if (worst > kDrift) disturbed.emplace_back(worst, &block);
    }
    std::ranges::sort(disturbed, std::greater<>());
    const std::size_t most = 1 + m_blocks.size() / kBlocksAgainShare;
    if (disturbed.size() > most) disturbed.resize(most);
    for (const auto& [worst, block] : disturbed) {
      progress.report(-1, said("core", "Measuring disturbed designs again"));
      if (Status timed = time(*block, progress); !timed) return timed;
      ++m_again;
    }
    return {};
  }

  Measurements summary() const {
    Measurements out;
    const auto data = m_workspace.data();
    out.blocks = m_blocks.size();
    out.blocksAgain = m_again;
    for (std::size_t r = 0; r < m_devices.size(); ++r) {
      out.devices.push_back(summary(*data, r));
      out.rows += out.devices.back().rows;
    }
    return out;
  }

  MeasuredDevice summary(const Dataset& data, std::size_t r) const {
    const std::string& name = m_devices[r].name;
    MeasuredDevice device{.profile = m_devices[r]};
    if (const auto stored = data.findDevice(name)) device.profile = data.devices[*stored];
    device.driftPercent = drift(r);
    for (const Block& block : m_blocks)
      for (std::size_t i = 0; i < block.rows.size(); ++i) {
        device.rows += block.wanted[r][i];
        device.failed += block.wanted[r][i] && std::isinf(latencyOf(data, name, block.rows[i]));
      }
    const Attribute* p95s = data.findAttribute(p95Name(name));
    std::vector<double> latencies, p95, ratios, before, now, differences;
    const std::string inFloat = hostDeviceName(*m_before, m_request, {Runtime::Float32, m_request.runtimes[r].threads}, m_facts);
    for (const std::uint32_t row : m_request.rows) {
      const double latency = latencyOf(data, name, row), old = latencyOf(*m_before, name, row);
      if (!std::isfinite(latency)) continue;
      latencies.push_back(latency);
      if (p95s) p95.push_back(p95s->values[row]);
      if (const double other = latencyOf(data, inFloat, row); std::isfinite(other)) ratios.push_back(other / latency);
      if (!m_request.again || !std::isfinite(old)) continue;
      before.push_back(old);
      now.push_back(latency);
      differences.push_back(100 * std::abs(latency / old - 1));
    }
    device.medianMs = median(latencies);
    device.medianP95Ms = median(p95);
    if (m_request.runtimes[r].runtime != Runtime::Float32 && !ratios.empty()) device.againstFloat = median(ratios);
    if (!before.empty()) device.repeat = Repeatability{before.size(), spearman(before, now), median(differences)};
    return device;
  }

  Workspace& m_workspace;
  const MeasureRequest& m_request;
  BlockTimer& m_timer;
  HostFacts m_facts;
  std::shared_ptr<const Dataset> m_before;
  std::vector<DeviceProfile> m_devices;
  std::vector<Block> m_blocks;
  std::vector<std::map<std::string, std::size_t>> m_paths;
  std::size_t m_again = 0;
};

}  // namespace

std::string hostDeviceName(const Dataset& data, const MeasureRequest& request, const HostRuntime& runtime, const HostFacts& facts) {
  const auto isOthers = [&](const std::string& prefix) {
    return std::ranges::any_of(data.devices, [&](const DeviceProfile& device) {
      const auto processor = device.conditions.find("processor");
      return device.name.starts_with(prefix + "_") && !std::isdigit(static_cast<unsigned char>(device.name[prefix.size() + 1])) &&
             processor != device.conditions.end() && processor->second != facts.processor;
    });
  };
  const std::string words = deviceNameFrom(request.title);
  std::string prefix = words;
  for (int number = 2; isOthers(prefix); ++number) prefix = fmt::format("{}_{}", words, number);
  return fmt::format("{}_{}_{}t", prefix, deviceNameFrom(runtimeName(runtime.runtime)), runtime.threads);
}

Result<Measurements> measure(Workspace& workspace, const MeasureRequest& request, const Progress& progress) {
  progress.report(-1, said("core", "Loading LibTorch"));
  const auto engine = neuralEngine();
  if (!engine) return failFrom(engine);
  const int threads = (*engine)->threads();
  auto timer = BlockTimer::make(*engine, workspace.data()->space, request);
  auto measured = timer ? Measuring(workspace, request, **engine, *timer).run(progress) : Result<Measurements>(failFrom(timer));
  (*engine)->setThreads(threads);
  return measured;
}

}  // namespace isotone
