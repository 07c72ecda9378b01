#include "core/space/choice_reader.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/text.h"

namespace isotone {
namespace {

constexpr std::size_t kMostChoices = 256;  // an index is a byte

BlockShape blockOf(const JsonNode& node) {
  node.allowOnly({"kernel", "expansion", "groups", "skip"});
  BlockShape block;
  block.kernel = node.integer("kernel", block.kernel, 1, 99);
  block.expansion = node.number("expansion", block.expansion);
  if (!(block.expansion > 0)) node.complain("needs an expansion above 0");
  block.groups = node.integer("groups", block.groups, 1, 1024);
  block.skip = node.flag("skip", block.skip);
  return block;
}

Choice choiceOf(const JsonNode& node) {
  Choice choice;
  if (node.isNumber()) {
    choice.value = node.number();
    choice.name = exactText(*choice.value);
  } else if (node.isText()) {
    choice.name = node.text();
  } else {
    node.allowOnly({"name", "value", "block"});
    choice.name = node.at("name").text();
    if (const auto value = node.find("value")) choice.value = value->number();
    if (const auto block = node.find("block")) choice.block = blockOf(*block);
  }
  if (choice.name.empty()) node.complain("has an empty name");
  return choice;
}

std::vector<Choice> rangeOf(const JsonNode& node) {
  node.allowOnly({"from", "to", "step"});
  const double from = node.at("from").number(), to = node.at("to").number(), step = node.at("step").number();
  if (!(step > 0) || !(to >= from)) node.complain("needs from ≤ to and a step above 0");
  const double count = std::floor((to - from) / step + 1e-9) + 1;
  if (!(count <= kMostChoices)) node.complain(fmt::format("has more than {} choices", kMostChoices));
  std::vector<Choice> choices;
  for (int i = 0; i < static_cast<int>(count); ++i)
    choices.push_back({exactText(from + i * step), from + i * step, std::nullopt});
  return choices;
}

}  // namespace

std::vector<Choice> readChoices(const JsonNode& node) {
  if (node.isObject()) return rangeOf(node);
  std::vector<Choice> choices;
  for (const JsonNode& item : node.items()) {
    Choice choice = choiceOf(item);
    const auto same = [&choice](const Choice& other) { return other.name == choice.name; };
    if (std::any_of(choices.begin(), choices.end(), same))
      item.complain(fmt::format("the name \"{}\" is taken by an earlier choice", choice.name));
    choices.push_back(std::move(choice));
  }
  if (choices.empty()) node.complain("is empty");
  if (choices.size() > kMostChoices)
    node.complain(fmt::format("has {} choices where {} is the most", choices.size(), kMostChoices));
  return choices;
}

}  // namespace isotone
