#include "core/space/network_reader.h"

#include <cmath>

#include <fmt/format.h>

#include "core/space/space_words.h"

namespace isotone {
namespace {

using Kind = NetworkPlan::Kind;

constexpr int kMost = 1 << 20;

StagePlan stageOf(const JsonNode& node, bool widthIsDecided) {
  node.allowOnly({"name", "channels", "stride", "blocks", "squeezeExcite", "activation"});
  StagePlan stage;
  stage.name = node.text("name", "");
  if (!widthIsDecided || node.find("channels")) stage.channels = node.at("channels").integer(1, kMost);
  stage.stride = node.integer("stride", 1, 1, 16);
  stage.blocks = node.integer("blocks", 1, 1, 256);
  stage.squeezeExcite = node.flag("squeezeExcite", false);
  stage.activation = node.text("activation", "relu");
  return stage;
}

const Decision& decisionNamed(const JsonNode& node, const DesignSpace& space, const std::string& name) {
  const auto index = space.findDecision(name);
  if (!index) node.complain(fmt::format("needs the decision \"{}\", which the space lacks", name));
  return space.decisions()[*index];
}

void checkPositive(const JsonNode& node, const DesignSpace& space, const std::string& name) {
  for (const Choice& choice : decisionNamed(node, space, name).choices)
    if (!choice.value || !(*choice.value > 0))
      node.complain(fmt::format("needs a positive number for the choice \"{}\" of {}", choice.name, name));
}

void checkWhole(const JsonNode& node, const DesignSpace& space, const std::string& name) {
  for (const Choice& choice : decisionNamed(node, space, name).choices)
    if (const double value = choice.value.value_or(0); !(value >= 1 && value <= kMost && value == std::floor(value)))
      node.complain(fmt::format("needs a whole number from 1 to {} for the choice \"{}\" of {}", kMost, choice.name, name));
}

void checkBlock(const JsonNode& node, const DesignSpace& space, const std::string& name) {
  for (const Choice& choice : decisionNamed(node, space, name).choices)
    if (!choice.block) node.complain(fmt::format("needs a \"block\" for the choice \"{}\" of {}", choice.name, name));
}

void checkCell(const JsonNode& node, const DesignSpace& space) {
  const auto& live = space.liveRule();
  if (!live || live->nodes != space.network().cellNodes) node.complain("a cell needs \"live\" with as many nodes");
}

void checkMobile(const JsonNode& node, const NetworkPlan& plan) {
  if (plan.blockDecision.empty() && (plan.kernelDecision.empty() || plan.expansionDecision.empty()))
    node.complain("needs \"blockDecision\", or both \"kernelDecision\" and \"expansionDecision\"");
}

void checkResidual(const JsonNode& node, const NetworkPlan& plan) {
  if (plan.kernelDecision.empty()) node.complain("needs \"kernelDecision\"");
  for (const auto& [name, isThere] : {std::pair{"blockDecision", !plan.blockDecision.empty()},
                                      std::pair{"expansionDecision", !plan.expansionDecision.empty()},
                                      std::pair{"firstBlockChannels", plan.firstBlockChannels > 0},
                                      std::pair{"expandAlways", plan.expandAlways}})
    if (isThere) node.complain(fmt::format("has \"{}\", which only mobile networks have", name));
  for (std::size_t s = 0; s < plan.stages.size(); ++s)
    if (plan.stages[s].squeezeExcite)
      node.complain(fmt::format("has \"squeezeExcite\" in stage {}, which only mobile networks have", s + 1));
}

}  // namespace

std::string numbered(std::string_view pattern, int stage, int block, int blockOfAll) {
  std::string text(pattern);
  for (const auto& [name, value] : {std::pair{"{s}", stage}, std::pair{"{b}", block}, std::pair{"{n}", blockOfAll}})
    for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos;) text.replace(at, 3, std::to_string(value));
  return text;
}

void readNetwork(const JsonNode& node, NetworkPlan& plan) {
  node.allowOnly({"kind", "inputChannels", "inputSize", "stemChannels", "stemStride", "firstBlockChannels", "classes",
                  "headChannels", "stages", "widthDecision", "depthDecision", "kernelDecision", "expansionDecision",
                  "blockDecision", "bitsDecision", "leastActivationBits", "fixedBits", "cellNodes", "channelMultiple",
                  "expandAlways"});
  if (const auto kind = node.find("kind")) {
    const std::string text = kind->text();
    bool known = false;
    for (const auto& [name, value] : kNetworkKinds)
      if (text == name) plan.kind = value, known = true;
    if (!known) kind->complain(fmt::format("\"{}\" is none of none, cell, mobile, residual", text));
  }
  plan.inputChannels = node.integer("inputChannels", plan.inputChannels, 1, kMost);
  plan.inputSize = node.integer("inputSize", plan.inputSize, 1, kMost);
  plan.stemChannels = node.integer("stemChannels", plan.stemChannels, 1, kMost);
  plan.stemStride = node.integer("stemStride", plan.stemStride, 1, 16);
  plan.firstBlockChannels = node.integer("firstBlockChannels", plan.firstBlockChannels, 0, kMost);
  plan.channelMultiple = node.integer("channelMultiple", plan.channelMultiple, 1, 1024);
  plan.expandAlways = node.flag("expandAlways", plan.expandAlways);
  plan.classes = node.integer("classes", plan.classes, 1, kMost);
  if (const auto head = node.find("headChannels")) {
    plan.headChannels.clear();
    for (const JsonNode& channels : head->items()) plan.headChannels.push_back(channels.integer(1, kMost));
  }
  plan.widthDecision = node.text("widthDecision", plan.widthDecision);
  if (const auto stages = node.find("stages")) {
    plan.stages.clear();
    for (const JsonNode& stage : stages->items()) plan.stages.push_back(stageOf(stage, !plan.widthDecision.empty()));
  }
  plan.depthDecision = node.text("depthDecision", plan.depthDecision);
  plan.kernelDecision = node.text("kernelDecision", plan.kernelDecision);
  plan.expansionDecision = node.text("expansionDecision", plan.expansionDecision);
  plan.blockDecision = node.text("blockDecision", plan.blockDecision);
  plan.bitsDecision = node.text("bitsDecision", plan.bitsDecision);
  plan.leastActivationBits = node.integer("leastActivationBits", plan.leastActivationBits, 1, 64);
  plan.fixedBits = node.integer("fixedBits", plan.fixedBits, 1, 64);
  plan.cellNodes = node.integer("cellNodes", plan.cellNodes, 0, 64);
}

void checkNetwork(const JsonNode& node, const DesignSpace& space) {
  const NetworkPlan& plan = space.network();
  if (plan.kind == Kind::None) return;
  if (plan.stages.empty()) node.complain("lacks \"stages\"");
  if (plan.kind != Kind::Residual && !plan.widthDecision.empty())
    node.complain("has \"widthDecision\", which only residual networks have");
  if (plan.kind == Kind::Cell) return checkCell(node, space);
  if (plan.kind == Kind::Mobile) checkMobile(node, plan);
  else checkResidual(node, plan);
  if (space.findDecision("resolution")) checkWhole(node, space, "resolution");
  int blockOfAll = 0;
  for (std::size_t s = 0; s < plan.stages.size(); ++s) {
    const int stage = static_cast<int>(s) + 1;
    for (const std::string* pattern : {&plan.widthDecision, &plan.depthDecision})
      if (!pattern->empty()) checkWhole(node, space, numbered(*pattern, stage, 0, 0));
    for (int block = 1; block <= plan.stages[s].blocks; ++block) {
      ++blockOfAll;
      if (!plan.blockDecision.empty()) checkBlock(node, space, numbered(plan.blockDecision, stage, block, blockOfAll));
      for (const std::string* pattern : {&plan.kernelDecision, &plan.bitsDecision})
        if (!pattern->empty()) checkWhole(node, space, numbered(*pattern, stage, block, blockOfAll));
      if (const std::string& pattern = plan.expansionDecision; !pattern.empty())
        checkPositive(node, space, numbered(pattern, stage, block, blockOfAll));
    }
  }
}

NetworkIndex networkIndexOf(const DesignSpace& space) {
  const NetworkPlan& plan = space.network();
  NetworkIndex index;
  if (plan.kind == Kind::None || plan.kind == Kind::Cell) return index;
  const auto find = [&space](const std::string& name) {
    const auto found = name.empty() ? std::nullopt : space.findDecision(name);
    return found ? static_cast<int>(*found) : -1;
  };
  index.resolution = find("resolution");
  int blockOfAll = 0;
  for (std::size_t s = 0; s < plan.stages.size(); ++s) {
    const int number = static_cast<int>(s) + 1;
    NetworkIndex::Stage stage;
    stage.width = find(numbered(plan.widthDecision, number, 0, 0));
    stage.depth = find(numbered(plan.depthDecision, number, 0, 0));
    for (int b = 1; b <= plan.stages[s].blocks; ++b) {
      ++blockOfAll;
      const auto at = [&](const std::string& pattern) { return find(numbered(pattern, number, b, blockOfAll)); };
      stage.blocks.push_back({at(plan.kernelDecision), at(plan.expansionDecision), at(plan.blockDecision),
                              at(plan.bitsDecision)});
    }
    index.stages.push_back(std::move(stage));
  }
  return index;
}

}  // namespace isotone
