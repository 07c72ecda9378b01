#include "core/space/design_space_reader.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/space/choice_reader.h"
#include "core/space/column_text.h"
#include "core/space/network_reader.h"
#include "core/space/space_words.h"

namespace isotone {
namespace {

constexpr std::size_t kMostDecisions = 4096;
constexpr double kMostControls = 1e6;

template <class Names>
auto named(const JsonNode& node, const Names& names) {
  const std::string text = node.text();
  std::string known;
  for (const auto& [name, value] : names) {
    if (text == name) return value;
    known += (known.empty() ? "" : ", ") + std::string(name);
  }
  node.complain(fmt::format("\"{}\" is none of {}", text, known));
}

}  // namespace

DesignSpace DesignSpaceReader::read(const JsonNode& root, std::string_view section) {
  root.allowOnly({"format", "name", "title", "description", "table", "decisions", "columns", "key", "live", "network",
                  "sections"});
  if (root.at("format").text() != "isotone-space-1")
    root.at("format").complain("should be \"isotone-space-1\"; a newer program may be needed");
  m_space.m_name = root.at("name").text();
  if (m_space.m_name.empty()) root.at("name").complain("is empty");
  m_space.m_title = root.text("title", m_space.m_name);
  m_space.m_description = root.text("description", "");
  m_space.m_isTable = root.flag("table", false);
  const JsonNode decisions = root.at("decisions");
  readDecisions(decisions);
  if (m_space.m_decisions.empty() && !m_space.m_isTable) decisions.complain("is empty");
  if (const auto columns = root.find("columns")) readColumns(*columns);
  if (const auto key = root.find("key")) readKey(*key);
  if (const auto live = root.find("live")) readLive(*live);
  if (const auto network = root.find("network")) readNetwork(*network, m_space.m_network);
  if (!section.empty()) {
    const auto sections = root.find("sections");
    const auto chosen = sections ? sections->find(section) : std::nullopt;
    if (!chosen) root.complain(fmt::format("has no section \"{}\"", section));
    m_space.m_name += fmt::format("+{}", section);
    readSection(*chosen);
  }
  if (!m_keyPattern.empty()) {
    m_space.m_key = ColumnFormat{"", m_keyPattern, {}, 0, ColumnFormat::Spelling::Name, {}};
    if (const Status done = completeFormat(*m_space.m_key, m_space); !done) root.at("key").complain(done.error().message);
    std::vector<std::size_t> all = m_space.m_key->decisions;
    std::sort(all.begin(), all.end());
    if (std::unique(all.begin(), all.end()) != all.end() || all.size() != m_space.m_decisions.size())
      root.at("key").complain("should name every decision once");
  }
  checkSize(root);
  checkNetwork(root.find("network").value_or(root), m_space);
  m_space.m_networkIndex = networkIndexOf(m_space);
  return std::move(m_space);
}

void DesignSpaceReader::readSection(const JsonNode& node) {
  node.allowOnly({"title", "description", "decisions", "columns", "key", "network"});
  m_space.m_title = node.text("title", m_space.m_title);
  m_space.m_description = node.text("description", m_space.m_description);
  if (const auto decisions = node.find("decisions")) readDecisions(*decisions);
  if (const auto columns = node.find("columns")) readColumns(*columns);
  if (const auto key = node.find("key")) readKey(*key);
  if (const auto network = node.find("network")) readNetwork(*network, m_space.m_network);
}

void DesignSpaceReader::readDecisions(const JsonNode& list) {
  forEachRepeated(list, "decisions", [this](const JsonNode& node) { readDecision(node); });
  if (m_space.m_decisions.size() > kMostDecisions)
    list.complain(fmt::format("has more than {} decisions", kMostDecisions));
}

void DesignSpaceReader::readDecision(const JsonNode& node) {
  node.allowOnly({"name", "group", "kind", "choices", "activeWhen"});
  Decision decision;
  decision.name = node.at("name").text();
  if (decision.name.empty()) node.at("name").complain("is empty");
  if (m_space.findDecision(decision.name))
    node.at("name").complain(fmt::format("\"{}\" is taken by an earlier decision", decision.name));
  decision.group = node.text("group", "");
  if (const auto kind = node.find("kind")) decision.kind = named(*kind, kDecisionKinds);
  decision.choices = readChoices(node.at("choices"));
  if (decision.kind != DecisionKind::Architecture)
    for (const Choice& choice : decision.choices)
      if (!choice.value || *choice.value < 1 || *choice.value > 64)
        node.at("choices").complain(fmt::format("\"{}\" is no number of bits", choice.name));
  if (const auto conditions = node.find("activeWhen"))
    for (const JsonNode& condition : conditions->items()) {
      Condition read = readCondition(condition, m_space.m_decisions.size());
      // A condition that always holds says nothing.
      const Decision& other = m_space.m_decisions[read.decision];
      if (read.choices.size() < other.choices.size() || !other.activeWhen.empty())
        decision.activeWhen.push_back(std::move(read));
    }
  m_space.m_decisions.push_back(std::move(decision));
}

Condition DesignSpaceReader::readCondition(const JsonNode& node, std::size_t reader) const {
  node.allowOnly({"decision", "choices", "atLeast"});
  Condition condition;
  condition.decision = decisionNamed(node.at("decision"), node.at("decision").text());
  if (condition.decision >= reader) node.at("decision").complain("should be an earlier decision");
  const auto choices = node.find("choices");
  const auto atLeast = node.find("atLeast");
  if (choices.has_value() == atLeast.has_value()) node.complain("needs either \"choices\" or \"atLeast\"");
  if (choices) {
    condition.choices = choicesNamed(*choices, condition.decision);
  } else {
    const double least = atLeast->number();
    const auto& all = m_space.m_decisions[condition.decision].choices;
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].value && *all[i].value >= least) condition.choices.push_back(static_cast<std::uint8_t>(i));
  }
  if (condition.choices.empty()) node.complain("can never hold");
  return condition;
}

std::size_t DesignSpaceReader::decisionNamed(const JsonNode& node, std::string_view name) const {
  const auto index = m_space.findDecision(name);
  if (!index) node.complain(fmt::format("\"{}\" is no decision named so far", name));
  return *index;
}

std::vector<std::uint8_t> DesignSpaceReader::choicesNamed(const JsonNode& list, std::size_t decision) const {
  std::vector<std::uint8_t> indices;
  const auto& all = m_space.m_decisions[decision].choices;
  for (const JsonNode& node : list.items()) {
    const std::string name = node.text();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Choice& choice) { return choice.name == name; });
    if (found == all.end())
      node.complain(fmt::format("\"{}\" is no choice of {}", name, m_space.m_decisions[decision].name));
    indices.push_back(static_cast<std::uint8_t>(found - all.begin()));
  }
  std::sort(indices.begin(), indices.end());
  indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
  return indices;
}

std::vector<std::string> DesignSpaceReader::namesOf(const JsonNode& list) const {
  std::vector<std::string> names;
  forEachRepeated(list, "decisions", [&](const JsonNode& node) {
    names.push_back(node.text());
    decisionNamed(node, names.back());
  });
  if (names.empty()) list.complain("is empty");
  return names;
}

void DesignSpaceReader::readColumns(const JsonNode& list) {
  for (const JsonNode& node : list.items()) {
    node.allowOnly({"column", "pattern", "decisions", "separator", "spelling"});
    ColumnFormat format;
    format.column = node.at("column").text();
    format.pattern = node.text("pattern", "");
    const auto decisions = node.find("decisions");
    if (format.pattern.empty() != decisions.has_value()) node.complain("needs either \"pattern\" or \"decisions\"");
    if (decisions) {
      for (const std::string& name : namesOf(*decisions)) format.decisions.push_back(*m_space.findDecision(name));
      const std::string separator = node.text("separator", "");
      if (separator.size() > 1 || (separator.empty() && format.decisions.size() > 1))
        node.complain("needs a \"separator\" of one character");
      if (!separator.empty()) format.separator = separator[0];
    }
    if (const auto spelling = node.find("spelling")) format.spelling = named(*spelling, kSpellings);
    if (const Status done = completeFormat(format, m_space); !done)
      node.at("pattern").complain(done.error().message);
    m_space.m_columns.push_back(std::move(format));
  }
}

void DesignSpaceReader::readKey(const JsonNode& node) {
  if (node.isText()) {
    m_keyPattern += node.text();
    return;
  }
  for (const JsonNode& piece : node.items()) {
    if (piece.isText()) {
      m_keyPattern += piece.text();
      continue;
    }
    piece.allowOnly({"decisions", "separator"});
    bool first = true;
    for (const std::string& name : namesOf(piece.at("decisions"))) {
      if (!first) m_keyPattern += piece.at("separator").text();
      m_keyPattern += "{" + name + "}";
      first = false;
    }
  }
}

void DesignSpaceReader::readLive(const JsonNode& node) {
  node.allowOnly({"nodes", "edges"});
  LiveRule rule;
  rule.nodes = node.at("nodes").integer(2, 64);
  for (const JsonNode& entry : node.at("edges").items()) {
    entry.allowOnly({"decision", "from", "to", "blocked"});
    LiveRule::Edge edge;
    edge.decision = decisionNamed(entry.at("decision"), entry.at("decision").text());
    edge.from = entry.at("from").integer(0, rule.nodes - 2);
    edge.to = entry.at("to").integer(edge.from + 1, rule.nodes - 1);
    edge.blocked = choicesNamed(entry.at("blocked"), edge.decision);
    rule.edges.push_back(std::move(edge));
  }
  m_space.m_live = std::move(rule);
}

void DesignSpaceReader::checkSize(const JsonNode& root) const {
  std::vector<bool> controls(m_space.m_decisions.size(), false);
  for (const Decision& decision : m_space.m_decisions)
    for (const Condition& condition : decision.activeWhen) controls[condition.decision] = true;
  double product = 1;  // of those that hang on each other; counting designs walks through their choices
  for (std::size_t i = 0; i < controls.size(); ++i)
    if (controls[i] && !m_space.m_decisions[i].activeWhen.empty())
      product *= static_cast<double>(m_space.m_decisions[i].choices.size());
  if (product > kMostControls) root.at("decisions").complain("has too many decisions that depend on each other");
}

}  // namespace isotone
