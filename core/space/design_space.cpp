#include "core/space/design_space.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace isotone {
namespace {

bool holds(const std::vector<std::uint8_t>& choices, std::uint8_t choice) {
  return std::find(choices.begin(), choices.end(), choice) != choices.end();
}

/// Decisions tied together by conditions, directly or through others.
std::vector<std::vector<std::size_t>> entangled(const std::vector<Decision>& decisions) {
  std::vector<std::size_t> root(decisions.size());
  std::iota(root.begin(), root.end(), std::size_t{0});
  const auto rootOf = [&root](std::size_t i) {
    while (root[i] != i) i = root[i];
    return i;
  };
  for (std::size_t i = 0; i < decisions.size(); ++i)
    for (const Condition& condition : decisions[i].activeWhen) {
      const std::size_t a = rootOf(i), b = rootOf(condition.decision);
      root[std::max(a, b)] = std::min(a, b);
    }
  std::vector<std::vector<std::size_t>> groups(decisions.size());
  for (std::size_t i = 0; i < decisions.size(); ++i) groups[rootOf(i)].push_back(i);
  std::erase_if(groups, [](const auto& group) { return group.empty(); });
  return groups;
}

/// Counts the designs of one entangled group: walks the decisions that others depend on, multiplies the rest.
class Counter {
 public:
  Counter(const DesignSpace& space, const std::vector<std::size_t>& group)
      : m_space(space), m_group(group), m_design(space.decisions().size(), 0), m_controls(m_design.size(), false) {
    for (const std::size_t i : group)
      for (const Condition& condition : space.decisions()[i].activeWhen) m_controls[condition.decision] = true;
  }

  double from(std::size_t position) {
    double factor = 1;
    for (; position < m_group.size(); ++position) {
      const std::size_t decision = m_group[position];
      if (!m_space.isActive(m_design, decision)) continue;
      const std::size_t choices = m_space.decisions()[decision].choices.size();
      if (!m_controls[decision]) {
        factor *= static_cast<double>(choices);
        continue;
      }
      double sum = 0;
      for (std::size_t choice = 0; choice < choices; ++choice) {
        m_design[decision] = static_cast<std::uint8_t>(choice);
        sum += from(position + 1);
      }
      m_design[decision] = 0;
      return factor * sum;
    }
    return factor;
  }

 private:
  const DesignSpace& m_space;
  const std::vector<std::size_t>& m_group;
  Design m_design;
  std::vector<bool> m_controls;
};

void appendAll(const DesignSpace& space, Design& design, std::size_t decision, DesignMatrix& out) {
  if (decision == design.size()) {
    out.push(design);
    return;
  }
  const std::size_t choices = space.isActive(design, decision) ? space.decisions()[decision].choices.size() : 1;
  for (std::size_t choice = 0; choice < choices; ++choice) {
    design[decision] = static_cast<std::uint8_t>(choice);
    appendAll(space, design, decision + 1, out);
  }
  design[decision] = 0;
}

}  // namespace

DesignSpace DesignSpace::table() {
  DesignSpace space;
  space.m_name = "table";
  space.m_title = "Table";
  space.m_description = "The columns of the first imported table become its decisions.";
  space.m_isTable = true;
  return space;
}

double DesignSpace::size() const {
  if (m_decisions.empty()) return 0;
  double product = 1;
  for (const auto& group : entangled(m_decisions)) product *= Counter(*this, group).from(0);
  return product;
}

std::optional<std::size_t> DesignSpace::enumerable(std::size_t limit) const {
  const double count = size();
  if (!(count <= static_cast<double>(limit))) return std::nullopt;
  return static_cast<std::size_t>(std::llround(count));
}

DesignMatrix DesignSpace::enumerate() const {
  DesignMatrix designs(m_decisions.size());
  if (m_decisions.empty()) return designs;
  if (const auto count = enumerable()) designs.reserve(*count);
  Design design(m_decisions.size(), 0);
  appendAll(*this, design, 0, designs);
  return designs;
}

bool DesignSpace::isActive(DesignView design, std::size_t decision) const {
  assert(decision < m_decisions.size() && design.size() == m_decisions.size());
  for (const Condition& condition : m_decisions[decision].activeWhen)
    if (!holds(condition.choices, design[condition.decision]) || !isActive(design, condition.decision)) return false;
  return true;
}

Design DesignSpace::canonical(Design design) const {
  assert(design.size() == m_decisions.size());
  for (std::size_t i = 0; i < design.size(); ++i)
    if (!m_decisions[i].activeWhen.empty() && !isActive(design, i)) design[i] = 0;
  return design;
}

bool DesignSpace::isLive(DesignView design) const {
  if (!m_live) return true;
  std::uint64_t reached = 1;  // node 0; the reader sees to it that there are at most 64 and that edges lead upwards
  for (int node = 1; node < m_live->nodes; ++node)
    for (const LiveRule::Edge& edge : m_live->edges) {
      if (edge.to != node || !(reached >> edge.from & 1)) continue;
      if (!holds(edge.blocked, design[edge.decision]) && isActive(design, edge.decision)) reached |= 1ULL << node;
    }
  return reached >> (m_live->nodes - 1) & 1;
}

Design DesignSpace::random(Random& random) const {
  Design design(m_decisions.size(), 0);
  for (std::size_t i = 0; i < design.size(); ++i)
    if (isActive(design, i)) design[i] = static_cast<std::uint8_t>(random.below(m_decisions[i].choices.size()));
  return design;
}

std::optional<std::size_t> DesignSpace::findDecision(std::string_view name) const {
  for (std::size_t i = 0; i < m_decisions.size(); ++i)
    if (m_decisions[i].name == name) return i;
  return std::nullopt;
}

}  // namespace isotone
