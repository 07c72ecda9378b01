#include "core/space/json_node.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/text.h"

namespace isotone {
namespace {

struct Variable {
  std::string name;  // with its braces
  std::string value;
};

void replaceAll(std::string& text, const Variable& variable) {
  for (std::size_t at = 0; (at = text.find(variable.name, at)) != std::string::npos; at += variable.value.size())
    text.replace(at, variable.name.size(), variable.value);
}

void substitute(Json& json, const Variable& variable) {
  if (json.is_string()) {
    replaceAll(json.get_ref<std::string&>(), variable);
  } else if (json.is_structured()) {
    for (auto& inner : json) substitute(inner, variable);
  }
}

constexpr int kMostRepeats = 4096;

}  // namespace

void JsonNode::complain(std::string_view what) const {
  const char* const end = what.ends_with('?') ? "" : ".";
  throw JsonComplaint{m_path.empty() ? fmt::format("{}: {}{}", m_source, what, end)
                                     : fmt::format("{}: {}: {}{}", m_source, m_path, what, end)};
}

void JsonNode::allowOnly(std::initializer_list<std::string_view> keys) const {
  if (!m_value->is_object()) complain("should be an object");
  for (const auto& [key, value] : m_value->items()) {
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) continue;
    const std::string near = nearestName(key, std::vector<std::string>(keys.begin(), keys.end()));
    complain(near.empty() ? fmt::format("has the unknown key \"{}\"", key)
                          : fmt::format("has the unknown key \"{}\"; did you mean \"{}\"?", key, near));
  }
}

std::optional<JsonNode> JsonNode::find(std::string_view key) const {
  if (!m_value->is_object()) complain("should be an object");
  const auto found = m_value->find(key);
  if (found == m_value->end()) return std::nullopt;
  return child(*found, m_path.empty() ? std::string(key) : fmt::format("{}.{}", m_path, key));
}

JsonNode JsonNode::at(std::string_view key) const {
  auto found = find(key);
  if (!found) complain(fmt::format("lacks \"{}\"", key));
  return *found;
}

std::vector<JsonNode> JsonNode::items() const {
  if (!m_value->is_array()) complain("should be a list");
  std::vector<JsonNode> nodes;
  for (std::size_t i = 0; i < m_value->size(); ++i) nodes.push_back(child((*m_value)[i], fmt::format("{}[{}]", m_path, i)));
  return nodes;
}

std::string JsonNode::text() const {
  if (!m_value->is_string()) complain("should be a text");
  return m_value->get<std::string>();
}

double JsonNode::number() const {
  // Within a repetition a number may come from a {variable}, that is, as a text.
  if (m_value->is_string())
    if (const auto parsed = parseNumber(m_value->get_ref<const std::string&>())) return *parsed;
  if (!m_value->is_number()) complain("should be a number");
  return m_value->get<double>();
}

int JsonNode::integer(int least, int most) const {
  const double value = number();
  if (!(value >= least && value <= most) || value != std::floor(value))
    complain(fmt::format("should be a whole number from {} to {}, not {}", least, most, m_value->dump()));
  return static_cast<int>(value);
}

bool JsonNode::flag() const {
  if (!m_value->is_boolean()) complain("should be true or false");
  return m_value->get<bool>();
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
  if (!repeat.json().is_object() || repeat.json().empty()) repeat.complain("should be an object such as {\"s\": [1, 5]}");
  for (const auto& [name, value] : repeat.json().items()) {
    const auto bounds = repeat.at(name).items();
    if (bounds.size() != 2) repeat.at(name).complain("should be the first and the last number, such as [1, 5]");
    const int from = bounds[0].integer(0, kMostRepeats), to = bounds[1].integer(0, kMostRepeats);
    if (to < from) repeat.at(name).complain("ends before it begins");
    ranges.push_back({"{" + name + "}", from, to});
    combinations *= to - from + 1;
  }
  if (combinations > kMostRepeats) repeat.complain(fmt::format("stands for more than {} entries", kMostRepeats));
  return ranges;
}

}  // namespace

void forEachRepeated(const JsonNode& list, std::string_view body, const std::function<void(const JsonNode&)>& visit) {
  for (const JsonNode& entry : list.items()) {
    const auto repeat = entry.json().is_object() ? entry.find("repeat") : std::nullopt;
    if (!repeat) {
      visit(entry);
      continue;
    }
    entry.allowOnly({"repeat", body});
    const JsonNode inner = entry.at(body);
    const std::vector<Range> ranges = rangesOf(*repeat);
    std::vector<int> values;
    for (const Range& range : ranges) values.push_back(range.from);
    for (bool more = true; more;) {
      auto copy = std::make_shared<Json>(inner.json());
      for (std::size_t i = 0; i < ranges.size(); ++i) substitute(*copy, {ranges[i].name, std::to_string(values[i])});
      const JsonNode node = inner.replacedBy(std::move(copy));
      if (node.json().is_array()) forEachRepeated(node, body, visit);
      else visit(node);
      more = false;
      for (std::size_t i = ranges.size(); i-- > 0 && !more;) {
        if (values[i] < ranges[i].to) {
          ++values[i];
          more = true;
        } else {
          values[i] = ranges[i].from;
        }
      }
    }
  }
}

}  // namespace isotone
