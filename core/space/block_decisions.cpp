#include "core/space/block_decisions.h"

#include <algorithm>
#include <optional>

#include "core/base/text.h"

namespace isotone {
namespace {

/// The 3 of "stage3", from 0; nullopt for other words.
std::optional<std::size_t> numberAfter(std::string_view text, std::string_view word) {
  if (!text.starts_with(word)) return std::nullopt;
  const auto number = parseInteger(text.substr(word.size()));
  if (!number || *number < 1) return std::nullopt;
  return static_cast<std::size_t>(*number - 1);
}

class Gathered {
 public:
  void add(int decision) {
    if (decision < 0) return;
    const auto position = static_cast<std::size_t>(decision);
    if (std::ranges::find(m_decisions, position) == m_decisions.end()) m_decisions.push_back(position);
  }
  std::vector<std::size_t> take() { return std::move(m_decisions); }

 private:
  std::vector<std::size_t> m_decisions;
};

}  // namespace

std::vector<std::size_t> decisionsOfBlock(const DesignSpace& space, std::string_view block) {
  Gathered gathered;
  const NetworkIndex& index = space.networkIndex();
  if (block == "stem") gathered.add(index.resolution);
  const auto dot = block.find('.');
  if (dot == std::string_view::npos) return gathered.take();
  const std::string_view inside = block.substr(dot + 1);
  if (space.network().kind == NetworkPlan::Kind::Cell) {
    if (inside.starts_with("cell") && space.liveRule())
      for (const LiveRule::Edge& edge : space.liveRule()->edges) gathered.add(static_cast<int>(edge.decision));
    return gathered.take();
  }
  const auto stage = numberAfter(block.substr(0, dot), "stage"), place = numberAfter(inside, "block");
  if (!stage || !place || *stage >= index.stages.size()) return {};
  const NetworkIndex::Stage& decisions = index.stages[*stage];
  if (*place >= decisions.blocks.size()) return {};
  const NetworkIndex::Block& own = decisions.blocks[*place];
  for (const int decision : {own.bits, own.block, own.kernel, own.expansion, decisions.width, decisions.depth}) gathered.add(decision);
  return gathered.take();
}

}  // namespace isotone
