// A JSON value that knows where it stands, so that every complaint names its path. Used by the readers of this folder
// only; complaints are thrown as JsonComplaint and stopped at the folder's door.
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace isotone {

struct JsonComplaint {
  std::string message;  // "fbnet.json: decisions[3].choices: is empty"
};

class JsonNode {
 public:
  /// The whole of a text; complains with the line where it is not JSON.
  static JsonNode parse(std::string_view text, std::string_view source);

  bool isNumber() const;
  bool isText() const;
  bool isList() const;
  bool isObject() const;
  [[noreturn]] void complain(std::string_view what) const;

  /// Complains unless this is an object with no other keys than these.
  void allowOnly(std::initializer_list<std::string_view> keys) const;
  std::optional<JsonNode> find(std::string_view key) const;
  JsonNode at(std::string_view key) const;      // complains if it is missing
  std::vector<JsonNode> items() const;          // of a list
  std::vector<std::string> keys() const;        // of an object, in the order of the text

  std::string text() const;
  double number() const;
  int integer(int least, int most) const;
  bool flag() const;

  std::string text(std::string_view key, std::string fallback) const;
  double number(std::string_view key, double fallback) const;
  int integer(std::string_view key, int fallback, int least, int most) const;
  bool flag(std::string_view key, bool fallback) const;

  /// This node with {name} replaced by the number in every text within it.
  JsonNode substituted(const std::vector<std::pair<std::string, int>>& variables) const;

 private:
  friend struct JsonAccess;  // knows the JSON library, which only json_node.cpp includes
  JsonNode(std::shared_ptr<const void> value, std::string source, std::string path)
      : m_value(std::move(value)), m_source(std::move(source)), m_path(std::move(path)) {}

  std::shared_ptr<const void> m_value;
  std::string m_source, m_path;
};

/// Calls `visit` for each entry of the list; {"repeat": {"s": [1, 5], …}, `body`: …} stands for its body once per
/// combination of numbers, with {s} replaced in every text of it. A body that is an array is a list itself.
void forEachRepeated(const JsonNode& list, std::string_view body, const std::function<void(const JsonNode&)>& visit);

}  // namespace isotone
