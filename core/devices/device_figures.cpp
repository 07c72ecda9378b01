#include "core/devices/device_figures.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"

namespace isotone {
namespace {

constexpr int kMostBits = 64;

std::string precisionName(const char* what, const PrecisionPeak& peak) {
  return fmt::format("{}_{}x{}", what, peak.weightBits, peak.activationBits);
}

/// Where a figure stands in its model; null where the model has none of this name.
double* placeOf(DeviceModel& device, std::string_view name) {
  for (PrecisionPeak& peak : device.peaks) {
    if (name == precisionName("gops", peak)) return &peak.gops;
    if (name == precisionName("pj", peak)) return &peak.pjPerOp;
  }
  struct Entry {
    std::string_view name;
    double* place;
  };
  for (const Entry& entry : {Entry{"bandwidth_gbs", &device.bandwidthGbs}, Entry{"cache_bytes", &device.cacheBytes},
                             Entry{"cache_speedup", &device.cacheSpeedup}, Entry{"overhead_us", &device.overheadUs},
                             Entry{"utilisation_convolution", &device.utilisationConvolution},
                             Entry{"utilisation_depthwise", &device.utilisationDepthwise}, Entry{"pj_per_byte", &device.pjPerByte},
                             Entry{"idle_mw", &device.idleMw}, Entry{"memory_bytes", &device.memoryBytes},
                             Entry{"flash_bytes", &device.flashBytes}})
    if (name == entry.name) return entry.place;
  return nullptr;
}

std::string checked(const DeviceFigure& figure) {
  const std::string unit = figure.unit.empty() ? std::string() : " " + figure.unit;
  if (!std::isfinite(figure.value)) return sayf(phrase("core", "{} is not a number."), figure.title);
  if (!figure.mayBeLeast && figure.value <= figure.least)
    return sayf(phrase("core", "{} has to be above {}{}."), figure.title, exactText(figure.least), unit);
  if (figure.value < figure.least) return sayf(phrase("core", "{} has to be {}{} or more."), figure.title, exactText(figure.least), unit);
  if (figure.value > figure.most) return sayf(phrase("core", "{} has to be {}{} or less."), figure.title, exactText(figure.most), unit);
  return {};
}

auto samePrecision(int weightBits, int activationBits) {
  return [=](const PrecisionPeak& peak) { return peak.weightBits == weightBits && peak.activationBits == activationBits; };
}

void forgetSource(DeviceModel& device, const std::string& figure) {
  for (FigureSource& source : device.sources) std::erase(source.figures, figure);
  std::erase_if(device.sources, [](const FigureSource& source) { return source.figures.empty(); });
}

}  // namespace

std::vector<DeviceFigure> deviceFigures(const DeviceModel& device) {
  std::vector<DeviceFigure> figures;
  for (const PrecisionPeak& peak : device.peaks)
    figures.push_back({precisionName("gops", peak), sayf(phrase("core", "Peak at {} × {} bits"), peak.weightBits, peak.activationBits),
                       "GOP/s", peak.gops, 0, 1e15, false});
  figures.push_back({"bandwidth_gbs", said("core", "Bandwidth of the main memory"), "GB/s", device.bandwidthGbs, 0, 1e15, false});
  figures.push_back({"cache_bytes", said("core", "Fast memory"), "B", device.cacheBytes});
  figures.push_back({"cache_speedup", said("core", "Fast memory is faster by"), "", device.cacheSpeedup, 1});
  figures.push_back({"overhead_us", said("core", "Time to start a layer"), "µs", device.overheadUs});
  figures.push_back({"utilisation_convolution", said("core", "Share of the peak in convolutions"), "", device.utilisationConvolution, 0, 1, false});
  figures.push_back({"utilisation_depthwise", said("core", "Share of the peak in depthwise layers"), "", device.utilisationDepthwise, 0, 1, false});
  for (const PrecisionPeak& peak : device.peaks)
    figures.push_back({precisionName("pj", peak),
                       sayf(phrase("core", "Energy of an operation at {} × {} bits"), peak.weightBits, peak.activationBits), "pJ", peak.pjPerOp});
  figures.push_back({"pj_per_byte", said("core", "Energy of a byte moved"), "pJ", device.pjPerByte});
  figures.push_back({"idle_mw", said("core", "Power whatever runs"), "mW", device.idleMw});
  figures.push_back({"memory_bytes", said("core", "Memory for activations"), "B", device.memoryBytes});
  figures.push_back({"flash_bytes", said("core", "Flash for weights"), "B", device.flashBytes});
  return figures;
}

Status setDeviceFigure(DeviceModel& device, const std::string& name, double value) {
  double* place = placeOf(device, name);
  if (!place) return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} has no figure \"{}\"."), device.title, name));
  DeviceModel changed = device;
  *placeOf(changed, name) = value;
  for (const DeviceFigure& figure : deviceFigures(changed))
    if (figure.name == name)
      if (const std::string wrong = checked(figure); !wrong.empty()) return fail(ErrorKind::InvalidInput, wrong);
  *place = value;
  return {};
}

const FigureSource* sourceOf(const DeviceModel& device, std::string_view figure) {
  for (const FigureSource& source : device.sources)
    if (std::ranges::find(source.figures, figure) != source.figures.end()) return &source;
  return nullptr;
}

void setSource(DeviceModel& device, const std::string& figure, FigureSource source) {
  forgetSource(device, figure);
  const auto same = std::ranges::find_if(device.sources, [&](const FigureSource& known) {
    return known.kind == source.kind && known.title == source.title && known.where == source.where && known.arithmetic == source.arithmetic;
  });
  if (same != device.sources.end()) {
    same->figures.push_back(figure);
  } else {
    source.figures = {figure};
    device.sources.push_back(std::move(source));
  }
  device.source = sourceLine(device.sources);
}

std::string sourceLine(const std::vector<FigureSource>& sources) {
  std::string line;
  for (const FigureSource& source : sources) {
    if (source.kind == FigureSource::Kind::Estimate || line.find(source.title) != std::string::npos) continue;
    line += (line.empty() ? "" : "; ") + source.title;
  }
  return line;
}

Status addPrecision(DeviceModel& device, int weightBits, int activationBits, double gops) {
  if (std::ranges::any_of(device.peaks, samePrecision(weightBits, activationBits)))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "There is a peak at {} × {} bits already."), weightBits, activationBits));
  const auto bits = [](const PrecisionPeak& peak) { return peak.weightBits + peak.activationBits; };
  const auto place = std::ranges::find_if(device.peaks, [&](const PrecisionPeak& peak) { return bits(peak) < weightBits + activationBits; });
  device.peaks.insert(place, {weightBits, activationBits, gops, 0});
  return {};
}

Status removePrecision(DeviceModel& device, int weightBits, int activationBits) {
  const auto place = std::ranges::find_if(device.peaks, samePrecision(weightBits, activationBits));
  if (place == device.peaks.end()) return {};
  if (device.peaks.size() == 1) return fail(ErrorKind::InvalidInput, said("core", "A device needs at least one precision."));
  for (const char* what : {"gops", "pj"}) forgetSource(device, precisionName(what, *place));
  device.peaks.erase(place);
  device.source = sourceLine(device.sources);
  return {};
}

Status checkDeviceModel(const DeviceModel& device) {
  const auto wrong = [](const std::string& sentence) { return fail(ErrorKind::InvalidInput, sentence); };
  if (trimmed(device.name).empty()) return wrong(said("core", "The device needs a name."));
  if (device.peaks.empty()) return wrong(said("core", "A device needs at least one precision."));
  for (auto peak = device.peaks.begin(); peak != device.peaks.end(); ++peak) {
    for (const int bits : {peak->weightBits, peak->activationBits})
      if (bits < 1 || bits > kMostBits) return wrong(sayf(phrase("core", "{} bits are no precision; give 1 to {}."), bits, kMostBits));
    if (std::any_of(device.peaks.begin(), peak, samePrecision(peak->weightBits, peak->activationBits)))
      return wrong(sayf(phrase("core", "There are two peaks at {} × {} bits."), peak->weightBits, peak->activationBits));
  }
  for (const DeviceFigure& figure : deviceFigures(device))
    if (const std::string sentence = checked(figure); !sentence.empty()) return wrong(sentence);
  return {};
}

std::vector<FigureChange> changedFigures(const DeviceModel& before, const DeviceModel& after) {
  DeviceModel old = before;
  std::vector<FigureChange> changes;
  for (DeviceFigure& figure : deviceFigures(after)) {
    const double* was = placeOf(old, figure.name);
    if (was && *was == figure.value) continue;
    FigureChange change{std::move(figure)};
    if (was) change.before = *was;
    changes.push_back(std::move(change));
  }
  return changes;
}

std::string deviceNameFrom(std::string_view title) {
  std::string name = lowered(trimmed(title));
  for (char& c : name)
    if (const auto byte = static_cast<unsigned char>(c); byte < 0x80 && !std::isalnum(byte)) c = '_';
  return name.empty() ? "device" : name;
}

}  // namespace isotone
