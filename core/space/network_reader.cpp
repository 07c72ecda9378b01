#include "core/space/network_reader.h"

#include <fmt/format.h>

#include "core/space/space_words.h"

namespace isotone {
namespace {

using Kind = NetworkPlan::Kind;

constexpr int kMost = 1 << 20;

StagePlan stageOf(const JsonNode& node) {
  node.allowOnly({"name", "channels", "stride", "blocks", "squeezeExcite", "activation"});
  StagePlan stage;
  stage.name = node.text("name", "");
  stage.channels = node.at("channels").integer(1, kMost);
  stage.stride = node.integer("stride", 1, 1, 16);
  stage.blocks = node.integer("blocks", 1, 1, 256);
  stage.squeezeExcite = node.flag("squeezeExcite", false);
  stage.activation = node.text("activation", "relu");
  return stage;
}

void checkNumbers(const JsonNode& node, const DesignSpace& space, const std::string& name) {
  const auto index = space.findDecision(name);
  if (!index) node.complain(fmt::format("needs the decision \"{}\", which the space lacks", name));
  for (const Choice& choice : space.decisions()[*index].choices)
    if (!choice.value || !(*choice.value > 0))
      node.complain(fmt::format("needs a positive number for the choice \"{}\" of {}", choice.name, name));
}

void checkBlock(const JsonNode& node, const DesignSpace& space, const std::string& name) {
  const auto index = space.findDecision(name);
  if (!index) node.complain(fmt::format("needs the decision \"{}\", which the space lacks", name));
  for (const Choice& choice : space.decisions()[*index].choices)
    if (!choice.block) node.complain(fmt::format("needs a \"block\" for the choice \"{}\" of {}", choice.name, name));
}

void checkCell(const JsonNode& node, const DesignSpace& space) {
  const auto& live = space.liveRule();
  if (!live || live->nodes != space.network().cellNodes) node.complain("a cell needs \"live\" with as many nodes");
}

}  // namespace

std::string numbered(std::string_view pattern, int stage, int block, int blockOfAll) {
  std::string text(pattern);
  for (const auto& [name, value] : {std::pair{"{s}", stage}, std::pair{"{b}", block}, std::pair{"{n}", blockOfAll}})
    for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos;) text.replace(at, 3, std::to_string(value));
  return text;
}

void readNetwork(const JsonNode& node, NetworkPlan& plan) {
  node.allowOnly({"kind", "inputChannels", "inputSize", "stemChannels", "stemStride",
                  "firstBlockChannels", "classes", "headChannels", "stages", "depthDecision", "kernelDecision",
                  "expansionDecision", "blockDecision", "bitsDecision", "fixedBits", "cellNodes", "channelMultiple",
                  "expandAlways"});
  if (const auto kind = node.find("kind")) {
    const std::string text = kind->text();
    bool known = false;
    for (const auto& [name, value] : kNetworkKinds)
      if (text == name) plan.kind = value, known = true;
    if (!known) kind->complain(fmt::format("\"{}\" is none of none, cell, mobile", text));
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
  if (const auto stages = node.find("stages")) {
    plan.stages.clear();
    for (const JsonNode& stage : stages->items()) plan.stages.push_back(stageOf(stage));
  }
  plan.depthDecision = node.text("depthDecision", plan.depthDecision);
  plan.kernelDecision = node.text("kernelDecision", plan.kernelDecision);
  plan.expansionDecision = node.text("expansionDecision", plan.expansionDecision);
  plan.blockDecision = node.text("blockDecision", plan.blockDecision);
  plan.bitsDecision = node.text("bitsDecision", plan.bitsDecision);
  plan.fixedBits = node.integer("fixedBits", plan.fixedBits, 1, 64);
  plan.cellNodes = node.integer("cellNodes", plan.cellNodes, 0, 64);
}

void checkNetwork(const JsonNode& node, const DesignSpace& space) {
  const NetworkPlan& plan = space.network();
  if (plan.kind == Kind::None) return;
  if (plan.stages.empty()) node.complain("lacks \"stages\"");
  if (plan.kind == Kind::Cell) return checkCell(node, space);
  if (plan.blockDecision.empty() && (plan.kernelDecision.empty() || plan.expansionDecision.empty()))
    node.complain("needs \"blockDecision\", or both \"kernelDecision\" and \"expansionDecision\"");
  if (space.findDecision("resolution")) checkNumbers(node, space, "resolution");
  int blockOfAll = 0;
  for (std::size_t s = 0; s < plan.stages.size(); ++s) {
    const int stage = static_cast<int>(s) + 1;
    if (!plan.depthDecision.empty()) checkNumbers(node, space, numbered(plan.depthDecision, stage, 0, 0));
    for (int block = 1; block <= plan.stages[s].blocks; ++block) {
      ++blockOfAll;
      if (!plan.blockDecision.empty()) checkBlock(node, space, numbered(plan.blockDecision, stage, block, blockOfAll));
      for (const std::string* pattern : {&plan.kernelDecision, &plan.expansionDecision, &plan.bitsDecision})
        if (!pattern->empty()) checkNumbers(node, space, numbered(*pattern, stage, block, blockOfAll));
    }
  }
}

NetworkIndex networkIndexOf(const DesignSpace& space) {
  const NetworkPlan& plan = space.network();
  NetworkIndex index;
  if (plan.kind != Kind::Mobile) return index;
  const auto find = [&space](const std::string& name) {
    const auto found = name.empty() ? std::nullopt : space.findDecision(name);
    return found ? static_cast<int>(*found) : -1;
  };
  index.resolution = find("resolution");
  int blockOfAll = 0;
  for (std::size_t s = 0; s < plan.stages.size(); ++s) {
    const int number = static_cast<int>(s) + 1;
    NetworkIndex::Stage stage{find(numbered(plan.depthDecision, number, 0, 0)), {}};
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
