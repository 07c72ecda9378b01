#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/language.h"
#include "core/devices/device_figures.h"

namespace isotone {
namespace {

using Json = nlohmann::ordered_json;

/// A sentence that is thrown inside this file only and becomes an Error at its doors.
struct BadModel {
  std::string message;
};

double number(const Json& object, const char* key, double fallback, const std::string& path) {
  if (!object.contains(key)) return fallback;
  if (!object[key].is_number()) throw BadModel{fmt::format("{}.{} is not a number", path, key)};
  const double value = object[key].get<double>();
  if (!(value >= 0)) throw BadModel{fmt::format("{}.{} is {}, but has to be 0 or more", path, key, value)};
  return value;
}

double positive(const Json& object, const char* key, const std::string& path) {
  if (!object.contains(key)) throw BadModel{fmt::format("{}.{} is missing", path, key)};
  const double value = number(object, key, 0, path);
  if (value <= 0) throw BadModel{fmt::format("{}.{} has to be above 0", path, key)};
  return value;
}

double share(const Json& object, const char* key, const std::string& path) {
  const double value = number(object, key, 1, path);
  if (value <= 0 || value > 1) throw BadModel{fmt::format("{}.{} is {}, but has to be in (0, 1]", path, key, value)};
  return value;
}

std::string text(const Json& object, const char* key, const std::string& path) {
  if (!object.contains(key)) return {};
  if (!object[key].is_string()) throw BadModel{fmt::format("{}.{} is not text", path, key)};
  return object[key].get<std::string>();
}

FigureSource::Kind kindFrom(const std::string& name, const std::string& path) {
  for (const auto kind : {FigureSource::Kind::DataSheet, FigureSource::Kind::Paper, FigureSource::Kind::Page,
                          FigureSource::Kind::Derived, FigureSource::Kind::Estimate})
    if (name == figureSourceName(kind)) return kind;
  throw BadModel{fmt::format("{}.kind is \"{}\", but has to be data sheet, paper, page, derived or estimate", path, name)};
}

FigureSource sourceFrom(const Json& object, const std::string& path) {
  if (!object.is_object()) throw BadModel{path + " is not an object"};
  if (!object.contains("figures") || !object["figures"].is_array()) throw BadModel{path + ".figures is not a list"};
  FigureSource source;
  source.kind = kindFrom(text(object, "kind", path), path);
  for (const Json& figure : object["figures"]) {
    if (!figure.is_string()) throw BadModel{path + ".figures is not a list of names"};
    source.figures.push_back(figure.get<std::string>());
  }
  source.title = text(object, "title", path);
  source.where = text(object, "where", path);
  source.arithmetic = text(object, "arithmetic", path);
  return source;
}

PrecisionPeak peakFrom(const Json& object, const std::string& path) {
  if (!object.is_object()) throw BadModel{path + " is not an object"};
  PrecisionPeak peak;
  peak.weightBits = static_cast<int>(positive(object, "weight_bits", path));
  peak.activationBits = static_cast<int>(positive(object, "activation_bits", path));
  peak.gops = positive(object, "gops", path);
  peak.pjPerOp = number(object, "pj_per_op", 0, path);
  return peak;
}

DeviceModel modelFrom(const Json& object, const std::string& path) {
  if (!object.is_object()) throw BadModel{path + " is not an object"};
  DeviceModel model;
  model.name = text(object, "name", path);
  if (model.name.empty()) throw BadModel{path + ".name is missing"};
  model.title = text(object, "title", path);
  model.deviceClass = text(object, "class", path);
  if (!object.contains("peaks") || !object["peaks"].is_array() || object["peaks"].empty())
    throw BadModel{path + ".peaks is not a list with at least one entry"};
  for (std::size_t i = 0; i < object["peaks"].size(); ++i)
    model.peaks.push_back(peakFrom(object["peaks"][i], fmt::format("{}.peaks[{}]", path, i)));
  model.bandwidthGbs = positive(object, "bandwidth_gbs", path);
  model.cacheBytes = number(object, "cache_bytes", 0, path);
  model.cacheSpeedup = number(object, "cache_speedup", 1, path);
  if (model.cacheSpeedup < 1) throw BadModel{path + ".cache_speedup has to be 1 or more"};
  model.pjPerByte = number(object, "pj_per_byte", 0, path);
  model.overheadUs = number(object, "overhead_us", 0, path);
  model.idleMw = number(object, "idle_mw", 0, path);
  model.utilisationConvolution = share(object, "utilisation_convolution", path);
  model.utilisationDepthwise = share(object, "utilisation_depthwise", path);
  model.memoryBytes = number(object, "memory_bytes", 0, path);
  model.flashBytes = number(object, "flash_bytes", 0, path);
  if (object.contains("sources") && !object["sources"].is_array()) throw BadModel{path + ".sources is not a list"};
  if (object.contains("sources"))
    for (std::size_t i = 0; i < object["sources"].size(); ++i)
      model.sources.push_back(sourceFrom(object["sources"][i], fmt::format("{}.sources[{}]", path, i)));
  model.source = object.contains("source") ? text(object, "source", path) : sourceLine(model.sources);
  model.note = text(object, "note", path);
  return model;
}

template <class Value, class Reader>
Result<Value> guarded(std::string_view sourceName, const Reader& reader) {
  try {
    return reader();
  } catch (const BadModel& bad) {
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: {}."), sourceName, bad.message));
  } catch (const nlohmann::json::exception& error) {
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: is not valid JSON ({})."), sourceName, error.what()));
  }
}

}  // namespace

const char* figureSourceName(FigureSource::Kind kind) {
  switch (kind) {
    case FigureSource::Kind::DataSheet: return "data sheet";
    case FigureSource::Kind::Paper: return "paper";
    case FigureSource::Kind::Page: return "page";
    case FigureSource::Kind::Derived: return "derived";
    case FigureSource::Kind::Estimate: return "estimate";
  }
  return "";
}

std::string DeviceModel::toJson() const {
  Json object;
  object["name"] = name;
  object["title"] = title;
  object["class"] = deviceClass;
  object["peaks"] = Json::array();
  for (const PrecisionPeak& peak : peaks)
    object["peaks"].push_back(Json{{"weight_bits", peak.weightBits},
                                   {"activation_bits", peak.activationBits},
                                   {"gops", peak.gops},
                                   {"pj_per_op", peak.pjPerOp}});
  object["bandwidth_gbs"] = bandwidthGbs;
  object["cache_bytes"] = cacheBytes;
  object["cache_speedup"] = cacheSpeedup;
  object["pj_per_byte"] = pjPerByte;
  object["overhead_us"] = overheadUs;
  object["idle_mw"] = idleMw;
  object["utilisation_convolution"] = utilisationConvolution;
  object["utilisation_depthwise"] = utilisationDepthwise;
  object["memory_bytes"] = memoryBytes;
  object["flash_bytes"] = flashBytes;
  object["source"] = source;
  if (!sources.empty()) object["sources"] = Json::array();
  for (const FigureSource& one : sources) {
    Json entry{{"kind", figureSourceName(one.kind)}, {"figures", one.figures}, {"title", one.title}};
    if (!one.where.empty()) entry["where"] = one.where;
    if (!one.arithmetic.empty()) entry["arithmetic"] = one.arithmetic;
    object["sources"].push_back(std::move(entry));
  }
  object["note"] = note;
  // Names that a person typed may hold anything; bad UTF-8 must not throw here.
  return object.dump(2, ' ', false, Json::error_handler_t::replace);
}

Result<DeviceModel> DeviceModel::fromJson(std::string_view json, std::string_view sourceName) {
  return guarded<DeviceModel>(sourceName, [&] { return modelFrom(Json::parse(json), "device"); });
}

Result<std::vector<DeviceModel>> deviceCatalogue() {
  const auto path = resourceFolder() / "devices" / "catalogue.json";
  const Result<std::string> bytes = readFile(path);
  if (!bytes) return failFrom(bytes);
  return guarded<std::vector<DeviceModel>>(path.string(), [&] {
    const Json root = Json::parse(*bytes);
    if (!root.is_object() || !root.contains("devices") || !root["devices"].is_array())
      throw BadModel{"devices is not a list"};
    std::vector<DeviceModel> models;
    for (std::size_t i = 0; i < root["devices"].size(); ++i)
      models.push_back(modelFrom(root["devices"][i], fmt::format("devices[{}]", i)));
    return models;
  });
}

}  // namespace isotone
