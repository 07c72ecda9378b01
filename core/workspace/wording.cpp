#include "core/workspace/wording.h"

#include <array>
#include <cctype>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/workspace/held_choices.h"

namespace isotone {
namespace {

constexpr const char* kMinus = "\u2212";
constexpr const char* kNothing = "\u2014";

std::string grouped(std::string digits) {
  const std::size_t end = std::min(digits.find('.'), digits.size());
  for (std::size_t place = end; place > 3; place -= 3) digits.insert(place - 3, 1, ',');
  return digits;
}

std::string withSign(double value, std::string magnitude) {
  const bool isZero = magnitude.find_first_not_of("0.,") == std::string::npos;
  return withLocalMarks(value < 0 && !isZero ? kMinus + magnitude : magnitude);
}

}  // namespace

std::string countText(std::int64_t count) {
  return withSign(static_cast<double>(count), grouped(std::to_string(count < 0 ? -count : count)));
}

std::string countText(std::int64_t count, std::string_view one, std::string_view many) {
  return countText(count) + " " + std::string(count == 1 ? one : many);
}

std::string fixedText(double value, int decimals) {
  if (!std::isfinite(value)) return kNothing;
  return withSign(value, grouped(fmt::format("{:.{}f}", std::abs(value), decimals)));
}

std::string shortText(double value, int digits) {
  if (!std::isfinite(value)) return kNothing;
  const double size = std::abs(value);
  if (size == 0) return "0";
  if (size < 1e-4 || size >= 1e9) return withSign(value, fmt::format("{:.{}g}", size, digits));
  const int magnitude = static_cast<int>(std::floor(std::log10(size)));
  return fixedText(value, std::max(0, digits - 1 - magnitude));
}

std::string limitText(double value) {
  if (!std::isfinite(value)) return kNothing;
  const double size = std::abs(value);
  const std::string digits = fmt::format("{:.12g}", parseNumber(fmt::format("{:.4g}", size)).value_or(size));
  return withSign(value, digits.find('e') == std::string::npos ? grouped(digits) : digits);
}

std::string megabytesText(double bytes) { return shortText(bytes / 1e6, 3); }

std::string capitalised(std::string text) {
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  return text;
}

std::string asSentence(const std::string& text) { return sayf(phrase("core", "{}."), text); }

std::string metricTitle(Metric metric) {
  switch (metric) {
    case Metric::Latency: return said("core", "Latency");
    case Metric::Energy: return said("core", "Energy");
    case Metric::Power: return said("core", "Power");
    case Metric::ModelSize: return said("core", "Model size");
    case Metric::Flash: return said("core", "Flash");
    case Metric::PeakMemory: return said("core", "Peak memory");
  }
  return "";
}

std::string metricInText(Metric metric) {
  switch (metric) {
    case Metric::Latency: return said("core", "latency");
    case Metric::Energy: return said("core", "energy");
    case Metric::Power: return said("core", "power");
    case Metric::ModelSize: return said("core", "model size");
    case Metric::Flash: return said("core", "flash");
    case Metric::PeakMemory: return said("core", "peak memory");
  }
  return "";
}

std::string limitInText(Limit limit) {
  switch (limit) {
    case Limit::Latency: return said("core", "latency");
    case Limit::Energy: return said("core", "energy");
    case Limit::Size: return said("core", "size");
    case Limit::Accuracy: return said("core", "accuracy");
    case Limit::None: break;
  }
  return said("core", "none");
}

std::string verdictInText(Verdict verdict) {
  switch (verdict) {
    case Verdict::Reuse: return said("core", "reuse");
    case Verdict::ReuseWithCare: return said("core", "reuse with care");
    case Verdict::Adapt: break;
  }
  return said("core", "adapt");
}

std::string originInText(Origin origin) {
  switch (origin) {
    case Origin::Imported: return said("core", "imported");
    case Origin::Measured: return said("core", "measured");
    case Origin::Simulated: return said("core", "simulated");
    case Origin::Adapted: return said("core", "adapted");
  }
  return "";
}

std::string metricUnit(Metric metric) {
  return metricQuantity(metric) == Quantity::Size ? "MB" : storedUnit(metricQuantity(metric));
}

double shownPerStored(Metric metric) { return metricQuantity(metric) == Quantity::Size ? 1e-6 : 1.0; }

std::string designLabel(std::int64_t index, std::string_view key) {
  if (index >= 0) return countText(index);
  constexpr std::size_t kShort = 12;
  if (key.size() <= kShort) return std::string(key);
  std::uint32_t hash = 2166136261u;  // FNV-1a
  for (const char letter : key) hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619u;
  return fmt::format("{:04x}", (hash ^ (hash >> 16)) & 0xffffu);
}

std::string designLabel(const Dataset& data, std::size_t row) {
  const std::int64_t index = data.designs.index[row];
  return designLabel(index, index >= 0 || !data.space ? std::string() : data.space->key(data.designs.designs[row]));
}

std::string taskTitle(std::string_view task) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kKnown = {{
      {"cifar100", "CIFAR-100"}, {"cifar10", "CIFAR-10"}, {"imagenet16_120", "ImageNet16-120"},
      {"imagenet16", "ImageNet16-120"}, {"ninapro", "NinaPro"}, {"imagenet", "ImageNet"}, {"fashion_mnist", "Fashion-MNIST"}}};
  const std::string small = lowered(task);
  for (const auto& [start, title] : kKnown)
    if (small.starts_with(start)) return std::string(title);
  std::string text(task);
  for (char& letter : text)
    if (letter == '_') letter = ' ';
  return text;
}

std::string shareInWords(double share) {
  struct Step { double from, to; std::string words; };
  const std::array<Step, 12> steps = {{{0.00, 0.045, said("core", "hardly any")},
                                            {0.09, 0.11, said("core", "a tenth")},
                                            {0.19, 0.21, said("core", "a fifth")},
                                            {0.24, 0.26, said("core", "a quarter")},
                                            {0.32, 0.345, said("core", "a third")},
                                            {0.46, 0.495, said("core", "nearly half")},
                                            {0.495, 0.505, said("core", "half")},
                                            {0.505, 0.54, said("core", "a little more than half")},
                                            {0.655, 0.68, said("core", "two thirds")},
                                            {0.74, 0.76, said("core", "three quarters")},
                                            {0.92, 0.99, said("core", "nearly all")},
                                            {0.99, 1.01, said("core", "all")}}};
  for (const Step& step : steps)
    if (share >= step.from && share < step.to) return step.words;
  return fixedText(100 * share, 0) + " %";
}

std::string goalText(const Goal& goal, const DesignSpace* space) {
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
  if (goal.form == Goal::Form::Weights) {
    if (goal.latencyWeight > 0) add(sayf(phrase("core", "1 ms of latency weighs {} points"), limitText(goal.latencyWeight)));
    if (goal.energyWeight > 0) add(sayf(phrase("core", "1 mJ of energy weighs {} points"), limitText(goal.energyWeight)));
  } else {
    if (goal.maxLatencyMs) add(sayf(phrase("core", "latency ≤ {} ms"), limitText(*goal.maxLatencyMs)));
    if (goal.maxEnergyMj) add(sayf(phrase("core", "energy ≤ {} mJ"), limitText(*goal.maxEnergyMj)));
  }
  if (goal.maxSizeBytes) add(sayf(phrase("core", "size ≤ {} MB"), limitText(*goal.maxSizeBytes / 1e6)));
  if (goal.minAccuracyPercent) add(sayf(phrase("core", "accuracy ≥ {} %"), limitText(*goal.minAccuracyPercent)));
  if (space != nullptr && !goal.held.empty()) add(heldText(*space, goal.held));
  return text.empty() ? said("core", "no limits: the most accurate design") : text;
}

}  // namespace isotone
