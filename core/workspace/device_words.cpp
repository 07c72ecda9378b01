#include "core/workspace/device_words.h"

#include <algorithm>
#include <string_view>

#include "core/base/language.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr Phrase kClasses[] = {
    phrase("core", "ASIC accelerator"),
    phrase("core", "ASIC accelerator (design study)"),
    phrase("core", "board accelerator"),
    phrase("core", "board CPU"),
    phrase("core", "computer CPU"),
    phrase("core", "desktop CPU"),
    phrase("core", "desktop GPU"),
    phrase("core", "embedded GPU"),
    phrase("core", "FPGA accelerator"),
    phrase("core", "M.2 accelerator"),
    phrase("core", "microcontroller"),
    phrase("core", "microcontroller with accelerator"),
    phrase("core", "microcontroller-class accelerator"),
    phrase("core", "phone accelerator"),
    phrase("core", "phone CPU"),
    phrase("core", "phone DSP"),
    phrase("core", "phone GPU"),
    phrase("core", "server CPU"),
    phrase("core", "server GPU"),
    phrase("core", "USB accelerator"),
};

struct Noted { std::string_view name; Phrase title; bool detail = true; };

/// What measuring here writes down.
constexpr Noted kNoted[] = {
    {"clock", phrase("core", "Clock rate")},
    {"cores", phrase("core", "Cores")},
    {"date", phrase("core", "Date")},
    {"drift_percent", phrase("core", "Drift, %")},
    {"energy", phrase("core", "Energy")},
    {"governor", phrase("core", "Governor")},
    {"instructions", phrase("core", "Instructions")},
    {"interrupted_runs", phrase("core", "Interrupted runs")},
    {"load_at_start", phrase("core", "Load at start")},
    {"method", phrase("core", "Method")},
    {"p95", phrase("core", "95th percentile")},
    {"path", phrase("core", "Path")},
    {"priority", phrase("core", "Priority")},
    {"processor", phrase("core", "Processor"), false},
    {"reference", phrase("core", "Reference")},
    {"reference_design", phrase("core", "Reference design")},
    {"reference_ms", phrase("core", "Reference, ms")},
    {"repeats", phrase("core", "Repeats")},
    {"runtime", phrase("core", "Runtime"), false},
    {"spread", phrase("core", "Spread")},
    {"threads", phrase("core", "Threads"), false},
    {"warm_up", phrase("core", "Warm-up")},
};

constexpr std::string_view kElsewhere[] = {"batch", "licence", "measured_by", "quantity", "source", "unit"};

}  // namespace

std::string deviceClassText(const std::string& deviceClass) {
  const auto* known = std::ranges::find_if(kClasses, [&](const Phrase& text) { return text.english == deviceClass; });
  return known == std::end(kClasses) ? deviceClass : said(known->context, known->english);
}

std::vector<MeasuringCondition> conditionsOf(const DeviceProfile& device) {
  const bool ours = device.origin == Origin::Measured;
  std::vector<MeasuringCondition> conditions;
  for (const auto& [name, value] : device.conditions) {
    if (value.empty() || std::ranges::find(kElsewhere, name) != std::end(kElsewhere)) continue;
    if (const auto* noted = std::ranges::find(kNoted, name, &Noted::name); noted != std::end(kNoted)) {
      conditions.push_back({said(noted->title.context, noted->title.english), value, ours && noted->detail});
      continue;
    }
    std::string title = capitalised(name);
    std::ranges::replace(title, '_', ' ');
    conditions.push_back({std::move(title), value});
  }
  return conditions;
}

}  // namespace isotone
