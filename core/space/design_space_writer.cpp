// The JSON of a space, complete: what a workspace stores.
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/space/space_words.h"

namespace isotone {
namespace {

using Json = nlohmann::ordered_json;

template <class Names, class Value>
const char* nameOf(const Names& names, Value wanted) {
  for (const auto& [name, value] : names)
    if (value == wanted) return name;
  return names.front().first;
}

Json choicesJson(const std::vector<Choice>& choices) {
  Json list = Json::array();
  for (const Choice& choice : choices) {
    if (!choice.block && !choice.value) {
      list.push_back(choice.name);
    } else if (!choice.block && choice.name == exactText(*choice.value)) {
      list.push_back(*choice.value);
    } else {
      Json json{{"name", choice.name}};
      if (choice.value) json["value"] = *choice.value;
      if (const auto& block = choice.block)
        json["block"] = {{"kernel", block->kernel}, {"expansion", block->expansion}, {"groups", block->groups},
                         {"skip", block->skip}};
      list.push_back(std::move(json));
    }
  }
  return list;
}

Json stageJson(const StagePlan& stage) {
  Json json{{"name", stage.name},     {"stride", stage.stride}, {"blocks", stage.blocks},
            {"squeezeExcite", stage.squeezeExcite}, {"activation", stage.activation}};
  if (stage.channels > 0) json["channels"] = stage.channels;
  return json;
}

Json networkJson(const NetworkPlan& plan) {
  Json json;
  json["kind"] = nameOf(kNetworkKinds, plan.kind);
  if (plan.kind == NetworkPlan::Kind::None) return json;
  json.update(Json{{"inputChannels", plan.inputChannels}, {"inputSize", plan.inputSize},
                   {"stemChannels", plan.stemChannels},   {"stemStride", plan.stemStride},
                   {"firstBlockChannels", plan.firstBlockChannels},
                   {"channelMultiple", plan.channelMultiple}, {"expandAlways", plan.expandAlways},
                   {"classes", plan.classes},             {"headChannels", plan.headChannels}});
  json["stages"] = Json::array();
  for (const StagePlan& stage : plan.stages) json["stages"].push_back(stageJson(stage));
  json.update(Json{{"widthDecision", plan.widthDecision},         {"depthDecision", plan.depthDecision},
                   {"kernelDecision", plan.kernelDecision},       {"expansionDecision", plan.expansionDecision},
                   {"blockDecision", plan.blockDecision},         {"bitsDecision", plan.bitsDecision},
                   {"leastActivationBits", plan.leastActivationBits}, {"fixedBits", plan.fixedBits},
                   {"cellNodes", plan.cellNodes}});
  return json;
}

}  // namespace

std::string DesignSpace::toJson() const {
  Json json{{"format", "isotone-space-1"}, {"name", m_name}, {"title", m_title}, {"description", m_description},
            {"table", m_isTable}};
  json["decisions"] = Json::array();
  for (const Decision& decision : m_decisions) {
    Json entry{{"name", decision.name}, {"group", decision.group}, {"kind", nameOf(kDecisionKinds, decision.kind)},
               {"choices", choicesJson(decision.choices)}};
    for (const Condition& condition : decision.activeWhen) {
      Json names = Json::array();
      for (const std::uint8_t choice : condition.choices) names.push_back(m_decisions[condition.decision].choices[choice].name);
      entry["activeWhen"].push_back({{"decision", m_decisions[condition.decision].name}, {"choices", std::move(names)}});
    }
    json["decisions"].push_back(std::move(entry));
  }
  json["columns"] = Json::array();
  for (const ColumnFormat& format : m_columns) {
    Json entry{{"column", format.column}, {"spelling", nameOf(kSpellings, format.spelling)}};
    if (!format.pattern.empty()) entry["pattern"] = format.pattern;
    else for (const std::size_t decision : format.decisions) entry["decisions"].push_back(m_decisions[decision].name);
    if (format.separator) entry["separator"] = std::string(1, format.separator);
    json["columns"].push_back(std::move(entry));
  }
  if (m_key) json["key"] = m_key->pattern;
  if (m_live) {
    json["live"] = {{"nodes", m_live->nodes}, {"edges", Json::array()}};
    for (const LiveRule::Edge& edge : m_live->edges) {
      Json blocked = Json::array();
      for (const std::uint8_t choice : edge.blocked) blocked.push_back(m_decisions[edge.decision].choices[choice].name);
      json["live"]["edges"].push_back({{"decision", m_decisions[edge.decision].name}, {"from", edge.from},
                                       {"to", edge.to}, {"blocked", std::move(blocked)}});
    }
  }
  json["network"] = networkJson(m_network);
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace isotone
