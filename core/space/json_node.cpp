#include "core/space/json_node.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/text.h"

namespace isotone {

using Json = nlohmann::ordered_json;

struct JsonAccess {
  static const Json& value(const JsonNode& node) { return *static_cast<const Json*>(node.m_value.get()); }
  static JsonNode root(std::shared_ptr<const Json> value, std::string_view source) {
    return JsonNode(std::move(value), std::string(source), {});
  }
  /// Shares the ownership of the whole text.
  static JsonNode child(const JsonNode& parent, const Json& value, std::string path) {
    return JsonNode(std::shared_ptr<const void>(parent.m_value, &value), parent.m_source, std::move(path));
  }
};

namespace {

void replaceAll(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
}

void substitute(Json& json, const std::string& from, const std::string& to) {
  if (json.is_string()) {
    replaceAll(json.get_ref<std::string&>(), from, to);
  } else if (json.is_structured()) {
    for (auto& inner : json) substitute(inner, from, to);
  }
}

constexpr int kMostRepeats = 4096;

}  // namespace

JsonNode JsonNode::parse(std::string_view text, std::string_view source) {
  try {
    return JsonAccess::root(std::make_shared<const Json>(Json::parse(text)), source);
  } catch (const Json::parse_error& error) {
    const std::string_view before = text.substr(0, error.byte > 0 ? error.byte - 1 : 0);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    throw JsonComplaint{fmt::format("{}:{}: is not valid JSON here.", source, line)};
  } catch (const std::exception& error) {
    throw JsonComplaint{fmt::format("{}: cannot be read: {}.", source, error.what())};
  }
}

bool JsonNode::isNumber() const { return JsonAccess::value(*this).is_number(); }
bool JsonNode::isText() const { return JsonAccess::value(*this).is_string(); }
bool JsonNode::isList() const { return JsonAccess::value(*this).is_array(); }
bool JsonNode::isObject() const { return JsonAccess::value(*this).is_object(); }

void JsonNode::complain(std::string_view what) const {
  const char* const end = what.ends_with('?') ? "" : ".";
  throw JsonComplaint{m_path.empty() ? fmt::format("{}: {}{}", m_source, what, end)
                                     : fmt::format("{}: {}: {}{}", m_source, m_path, what, end)};
}

void JsonNode::allowOnly(std::initializer_list<std::string_view> keys) const {
  for (const std::string& key : this->keys()) {
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
    const std::string near = nearestName(key, std::vector<std::string>(keys.begin(), keys.end()));
    complain(near.empty() ? fmt::format("has the unknown key \"{}\"", key)
                          : fmt::format("has the unknown key \"{}\"; did you mean \"{}\"?", key, near));
  }
}

std::optional<JsonNode> JsonNode::find(std::string_view key) const {
  if (!isObject()) complain("should be an object");
  const Json& value = JsonAccess::value(*this);
  const auto found = value.find(key);
  if (found == value.end()) return std::nullopt;
  return JsonAccess::child(*this, *found, m_path.empty() ? std::string(key) : fmt::format("{}.{}", m_path, key));
}

JsonNode JsonNode::at(std::string_view key) const {
  auto found = find(key);
  if (!found) complain(fmt::format("lacks \"{}\"", key));
  return *found;
}

std::vector<JsonNode> JsonNode::items() const {
  if (!isList()) complain("should be a list");
  const Json& list = JsonAccess::value(*this);
  std::vector<JsonNode> nodes;
  for (std::size_t i = 0; i < list.size(); ++i)
    nodes.push_back(JsonAccess::child(*this, list[i], fmt::format("{}[{}]", m_path, i)));
  return nodes;
}

std::vector<std::string> JsonNode::keys() const {
  if (!isObject()) complain("should be an object");
  std::vector<std::string> keys;
  for (const auto& [key, value] : JsonAccess::value(*this).items()) keys.push_back(key);
  return keys;
}

JsonNode JsonNode::substituted(const std::vector<std::pair<std::string, int>>& variables) const {
  auto copy = std::make_shared<Json>(JsonAccess::value(*this));
  for (const auto& [name, value] : variables) substitute(*copy, "{" + name + "}", std::to_string(value));
  return JsonNode(std::move(copy), m_source, m_path);
}

std::string JsonNode::text() const {
  if (!isText()) complain("should be a text");
  return JsonAccess::value(*this).get<std::string>();
}

double JsonNode::number() const {
  // Within a repetition a number may come from a {variable}, that is, as a text.
  if (isText())
    if (const auto parsed = parseNumber(text())) return *parsed;
  if (!isNumber()) complain("should be a number");
  return JsonAccess::value(*this).get<double>();
}

int JsonNode::integer(int least, int most) const {
  const double value = number();
  if (!(value >= least && value <= most) || value != std::floor(value))
    complain(fmt::format("should be a whole number from {} to {}, not {}", least, most, JsonAccess::value(*this).dump()));
  return static_cast<int>(value);
}

bool JsonNode::flag() const {
  if (!JsonAccess::value(*this).is_boolean()) complain("should be true or false");
  return JsonAccess::value(*this).get<bool>();
}

std::string JsonNode::text(std::string_view key, std::string fallback) const {
  const auto node = find(key);
  return node ? node->text() : fallback;
}

double JsonNode::number(std::string_view key, double fallback) const {
  const auto node = find(key);
  return node ? node->number() : fallback;
}

int JsonNode::integer(std::string_view key, int fallback, int least, int most) const {
  const auto node = find(key);
  return node ? node->integer(least, most) : fallback;
}

bool JsonNode::flag(std::string_view key, bool fallback) const {
  const auto node = find(key);
  return node ? node->flag() : fallback;
}

namespace {

struct Range {
  std::string name;
  int from = 0, to = 0;
};

std::vector<Range> rangesOf(const JsonNode& repeat) {
  std::vector<Range> ranges;
  double combinations = 1;
  if (!repeat.isObject() || repeat.keys().empty()) repeat.complain("should be an object such as {\"s\": [1, 5]}");
  for (const std::string& name : repeat.keys()) {
    const JsonNode value = repeat.at(name);
    const auto bounds = value.items();
    if (bounds.size() != 2) value.complain("should be the first and the last number, such as [1, 5]");
    const int from = bounds[0].integer(0, kMostRepeats), to = bounds[1].integer(0, kMostRepeats);
    if (to < from) value.complain("ends before it begins");
    ranges.push_back({name, from, to});
    combinations *= to - from + 1;
  }
  if (combinations > kMostRepeats) repeat.complain(fmt::format("stands for more than {} entries", kMostRepeats));
  return ranges;
}

/// The next combination, the last variable first; false after the last one.
bool advance(std::vector<std::pair<std::string, int>>& values, const std::vector<Range>& ranges) {
  for (std::size_t i = ranges.size(); i-- > 0;) {
    if (values[i].second++ < ranges[i].to) return true;
    values[i].second = ranges[i].from;
  }
  return false;
}

}  // namespace

void forEachRepeated(const JsonNode& list, std::string_view body, const std::function<void(const JsonNode&)>& visit) {
  for (const JsonNode& entry : list.items()) {
    const auto repeat = entry.isObject() ? entry.find("repeat") : std::nullopt;
    if (!repeat) {
      visit(entry);
      continue;
    }
    entry.allowOnly({"repeat", body});
    const JsonNode inner = entry.at(body);
    const std::vector<Range> ranges = rangesOf(*repeat);
    std::vector<std::pair<std::string, int>> values;
    for (const Range& range : ranges) values.emplace_back(range.name, range.from);
    do {
      const JsonNode node = inner.substituted(values);
      if (node.isList()) forEachRepeated(node, body, visit);
      else visit(node);
    } while (advance(values, ranges));
  }
}

}  // namespace isotone
