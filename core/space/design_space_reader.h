// A design space from its JSON (schema: resources/spaces/README.md), and the JSON of a space.
#pragma once

#include "core/space/design_space.h"
#include "core/space/json_node.h"

namespace isotone {

class DesignSpaceReader {
 public:
  /// Throws JsonComplaint. `section`: one of the optional sections to add; empty for none.
  DesignSpace read(const JsonNode& root, std::string_view section);

 private:
  void readDecisions(const JsonNode& list);
  void readDecision(const JsonNode& node);
  Condition readCondition(const JsonNode& node, std::size_t reader) const;
  void readColumns(const JsonNode& list);
  void readKey(const JsonNode& node);
  void readLive(const JsonNode& node);
  void readSection(const JsonNode& node);
  void checkSize(const JsonNode& root) const;
  std::size_t decisionNamed(const JsonNode& node, std::string_view name) const;
  std::vector<std::string> namesOf(const JsonNode& list) const;
  std::vector<std::uint8_t> choicesNamed(const JsonNode& list, std::size_t decision) const;

  DesignSpace m_space;
  std::string m_keyPattern;
};

}  // namespace isotone
