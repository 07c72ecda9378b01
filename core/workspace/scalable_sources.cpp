#include "core/workspace/scalable_sources.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "core/base/text.h"

namespace isotone {
namespace {

constexpr std::array<int, 3> kPeakBits{32, 16, 8};
constexpr std::array<const char*, 9> kFigures{"bandwidth",  "cache",         "overhead",     "convolutions' share", "depthwise share",
                                              "cache gain", "pJ an operation", "pJ a byte", "idle power"};

/// Words that say what a device is; several spellings of one thing.
struct ClassWord {
  const char* name;
  std::array<const char*, 4> spellings;
};
constexpr std::array<ClassWord, 9> kClassWords{{{"CPU", {"cpu", "", "", ""}},
                                                {"GPU", {"gpu", "", "", ""}},
                                                {"FPGA", {"fpga", "", "", ""}},
                                                {"accelerator", {"asic", "accelerator", "npu", "tpu"}},
                                                {"DSP", {"dsp", "", "", ""}},
                                                {"phone", {"phone", "", "", ""}},
                                                {"desktop or server", {"desktop", "server", "", ""}},
                                                {"board", {"board", "embedded", "usb", "m.2"}},
                                                {"microcontroller", {"microcontroller", "mcu", "", ""}}}};

double logarithm(double value) { return value > 0 ? std::log(value) : std::nan(""); }

std::optional<double> batchStated(const DeviceProfile& device) {
  const auto batch = parseNumber(device.batch);
  return batch && *batch >= 1 ? batch : std::nullopt;
}

// The words of a title up to its first comma or bracket, without makers' names.
std::set<std::string> titleWords(const std::string& title) {
  static const std::set<std::string> kMakers{"nvidia", "intel", "google", "amd", "arm", "geforce", "tesla", "xeon", "accelerator", "model"};
  std::set<std::string> words;
  std::string word;
  const auto finish = [&] {
    if (!word.empty() && !kMakers.contains(word)) words.insert(word);
    word.clear();
  };
  for (const char letter : lowered(title.substr(0, title.find_first_of(",(")))) {
    if (std::isalnum(static_cast<unsigned char>(letter))) word += letter;
    else finish();
  }
  finish();
  return words;
}

}  // namespace

std::optional<DeviceModel> modelOf(const DeviceProfile& device, const std::vector<DeviceModel>& catalogue) {
  if (!device.spec.empty()) {
    auto own = DeviceModel::fromJson(device.spec, device.name);
    if (own) return std::move(*own);
    return std::nullopt;
  }
  const std::set<std::string> words = titleWords(device.title);
  if (words.empty()) return std::nullopt;
  const DeviceModel* found = nullptr;
  for (const DeviceModel& model : catalogue) {
    const std::set<std::string> known = titleWords(model.title);
    if (!std::includes(known.begin(), known.end(), words.begin(), words.end())) continue;
    if (known == words) return model;
    if (found != nullptr) return std::nullopt;  // the title does not say which of two
    found = &model;
  }
  return found != nullptr ? std::optional(*found) : std::nullopt;
}

std::vector<std::string> specFigureNames() {
  std::vector<std::string> names;
  for (const int bits : kPeakBits) names.push_back("peak at " + std::to_string(bits) + " bits");
  names.insert(names.end(), kFigures.begin(), kFigures.end());
  names.insert(names.end(), {"operations a byte", "batch"});
  for (const ClassWord& word : kClassWords) names.emplace_back(word.name);
  return names;
}

std::vector<double> specFigures(const DeviceProfile& device, const std::optional<DeviceModel>& model) {
  std::vector<double> figures;
  for (const int bits : kPeakBits) {
    const PrecisionPeak* peak = model ? model->peakFor(bits, bits) : nullptr;
    figures.push_back(peak != nullptr ? logarithm(peak->gops) : std::nan(""));
  }
  const DeviceModel blank;
  const DeviceModel& known = model ? *model : blank;
  const double widest = known.peaks.empty() ? 0 : known.peaks.front().gops;
  for (const double value : {known.bandwidthGbs, known.cacheBytes, known.overheadUs, known.utilisationConvolution,
                             known.utilisationDepthwise, known.cacheSpeedup, known.peaks.empty() ? 0 : known.peaks.front().pjPerOp,
                             known.pjPerByte, known.idleMw})
    figures.push_back(model ? logarithm(value) : std::nan(""));
  figures.push_back(logarithm(model && known.bandwidthGbs > 0 ? widest / known.bandwidthGbs : 0));
  figures.push_back(logarithm(batchStated(device).value_or(0)));
  const std::string text = lowered(device.deviceClass.empty() && model ? model->deviceClass : device.deviceClass);
  for (const ClassWord& word : kClassWords) {
    const bool said = std::any_of(word.spellings.begin(), word.spellings.end(),
                                  [&](const std::string& spelling) { return !spelling.empty() && text.find(spelling) != std::string::npos; });
    figures.push_back(text.empty() ? std::nan("") : said ? 1 : 0);
  }
  return figures;
}

double batchOf(const DeviceProfile& device) { return batchStated(device).value_or(1); }

std::vector<double> rooflineValues(const DesignSpace& space, const DesignMatrix& designs, const DeviceModel& model, Metric metric,
                                   double batch) {
  if (space.network().kind == NetworkPlan::Kind::None || model.peaks.empty()) return {};
  int bits = 0;
  for (const PrecisionPeak& peak : model.peaks) bits = std::max(bits, std::min(peak.weightBits, peak.activationBits));
  std::vector<double> out;
  for (std::size_t i = 0; i < designs.size(); ++i) {
    SimulatedCost sum;
    for (LayerWorkload layer : layersOf(space, designs[i])) {
      layer.weightBits = std::min(layer.weightBits, bits);
      layer.activationBits = std::min(layer.activationBits, bits);
      for (double* value : {&layer.macs, &layer.inputValues, &layer.outputValues, &layer.heldValues}) *value *= batch;
      const SimulatedCost cost = simulateLayer(model, layer);
      sum.latencyMs += cost.latencyMs;
      sum.energyMj += cost.energyMj;
    }
    out.push_back(metric == Metric::Energy ? sum.energyMj : sum.latencyMs);
  }
  return out;
}

}  // namespace isotone
