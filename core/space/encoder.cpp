#include "core/space/encoder.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/space/layer_walk.h"

namespace isotone {
namespace {

using Kind = NetworkPlan::Kind;

constexpr double kMillion = 1e6;

bool isBlocked(const LiveRule::Edge& edge, DesignView design) {
  return std::find(edge.blocked.begin(), edge.blocked.end(), design[edge.decision]) != edge.blocked.end();
}

/// The edges through which something flows from the first node to the last, as bits in the rule's order.
std::vector<bool> flowingEdges(const LiveRule& rule, DesignView design) {
  std::uint64_t reached = 1, reaching = 1ULL << (rule.nodes - 1);
  for (int node = 1; node < rule.nodes; ++node)
    for (const LiveRule::Edge& edge : rule.edges)
      if (edge.to == node && (reached >> edge.from & 1) && !isBlocked(edge, design)) reached |= 1ULL << node;
  for (int node = rule.nodes - 2; node >= 0; --node)
    for (const LiveRule::Edge& edge : rule.edges)
      if (edge.from == node && (reaching >> edge.to & 1) && !isBlocked(edge, design)) reaching |= 1ULL << node;
  std::vector<bool> flowing;
  for (const LiveRule::Edge& edge : rule.edges)
    flowing.push_back((reached >> edge.from & 1) && (reaching >> edge.to & 1) && !isBlocked(edge, design));
  return flowing;
}

}  // namespace

Encoder::Encoder(std::shared_ptr<const DesignSpace> space, Features features)
    : m_space(std::move(space)), m_features(features) {
  const bool hasLayers = m_space->network().kind != Kind::None;
  if (m_features != Features::Physical || !hasLayers) {
    for (const Decision& decision : m_space->decisions()) {
      m_offset.push_back(m_names.size());
      for (const Choice& choice : decision.choices) m_names.push_back(fmt::format("{}={}", decision.name, choice.name));
    }
    m_oneHotWidth = m_names.size();
  }
  if (m_features != Features::OneHot && hasLayers) namePhysical();
  m_physicalWidth = m_names.size() - m_oneHotWidth;
  if (m_features == Features::Rich && m_space->network().kind == Kind::Cell) nameLiveEdges();
}

void Encoder::namePhysical() {
  if (m_space->network().kind != Kind::Cell) {
    for (const char* name : {"convolution MMAC", "depthwise MMAC", "activation traffic MB", "million weights", "layers",
                             "grouped layers"})
      m_names.emplace_back(name);
    m_hasBits = !m_space->network().bitsDecision.empty();
    if (m_hasBits) {
      m_names.emplace_back("weight MB");
      m_names.emplace_back("giga bit operations");
    }
    return;
  }
  std::vector<std::string> counted;
  m_counted.resize(m_space->decisions().size());
  for (const LiveRule::Edge& edge : m_space->liveRule()->edges)
    for (std::size_t i = 0; i < m_space->decisions()[edge.decision].choices.size(); ++i) {
      int column = -1;
      if (std::find(edge.blocked.begin(), edge.blocked.end(), i) == edge.blocked.end()) {
        const std::string& name = m_space->decisions()[edge.decision].choices[i].name;
        const auto known = std::find(counted.begin(), counted.end(), name);
        column = static_cast<int>(known - counted.begin());
        if (known == counted.end()) counted.push_back(name);
      }
      m_counted[edge.decision].push_back(column);
    }
  for (const std::string& name : counted) m_names.push_back("number of " + name);
}

void Encoder::nameLiveEdges() {
  for (const LiveRule::Edge& edge : m_space->liveRule()->edges) {
    const Decision& decision = m_space->decisions()[edge.decision];
    for (const Choice& choice : decision.choices) m_names.push_back(fmt::format("live {}={}", decision.name, choice.name));
  }
}

void Encoder::oneHot(DesignView design, std::span<double> out) const {
  for (std::size_t i = 0; i < design.size(); ++i)
    if (m_space->isActive(design, i)) out[m_offset[i] + design[i]] = 1;
}

void Encoder::physical(DesignView design, std::span<double> out) const {
  if (m_space->network().kind == Kind::Cell) {
    for (std::size_t i = 0; i < design.size(); ++i)
      if (!m_counted[i].empty() && m_counted[i][design[i]] >= 0) out[static_cast<std::size_t>(m_counted[i][design[i]])] += 1;
    return;
  }
  walkLayers(*m_space, design, LayerNames::Left, [&](LayerWorkload&& layer) {
    const bool depthwise = layer.kind == LayerKind::DepthwiseConvolution;
    out[depthwise ? 1 : 0] += layer.macs / kMillion;
    out[2] += layer.activationBytes() / kMillion;
    out[3] += layer.weights / kMillion;
    out[4] += 1;
    out[5] += layer.groups > 1 && !depthwise;
    if (!m_hasBits) return;
    out[6] += layer.weightBytes() / kMillion;
    out[7] += layer.macs * layer.weightBits * layer.activationBits / 1e9;
  });
}

void Encoder::liveEdges(DesignView design, std::span<double> out) const {
  const LiveRule& rule = *m_space->liveRule();
  const std::vector<bool> flowing = flowingEdges(rule, design);
  std::size_t offset = 0;
  for (std::size_t e = 0; e < rule.edges.size(); ++e) {
    if (flowing[e]) out[offset + design[rule.edges[e].decision]] = 1;
    offset += m_space->decisions()[rule.edges[e].decision].choices.size();
  }
}

void Encoder::encode(DesignView design, std::span<double> out) const {
  assert(out.size() == width() && design.size() == m_space->decisions().size());
  std::fill(out.begin(), out.end(), 0.0);
  if (m_oneHotWidth > 0) oneHot(design, out.first(m_oneHotWidth));
  if (m_physicalWidth > 0) physical(design, out.subspan(m_oneHotWidth, m_physicalWidth));
  if (width() > m_oneHotWidth + m_physicalWidth) liveEdges(design, out.subspan(m_oneHotWidth + m_physicalWidth));
}

std::vector<double> Encoder::encode(const DesignMatrix& designs) const {
  std::vector<double> block(designs.size() * width());
  for (std::size_t i = 0; i < designs.size(); ++i) encode(designs[i], std::span(block).subspan(i * width(), width()));
  return block;
}

Result<Design> Encoder::decode(std::span<const double> oneHot) const {
  if (m_features != Features::OneHot) return fail(ErrorKind::InvalidInput, said("core", "Only a one-hot encoding can be decoded."));
  if (oneHot.size() != width())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The encoding has {} numbers where {} has {} columns."),
                                                     oneHot.size(), m_space->title(), width()));
  const auto notANumber = std::find_if(oneHot.begin(), oneHot.end(), [](double x) { return std::isnan(x); });
  if (notANumber != oneHot.end())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The encoding has no number in the column {}."),
                                                     m_names[static_cast<std::size_t>(notANumber - oneHot.begin())]));
  Design design(m_space->decisions().size());
  for (std::size_t i = 0; i < design.size(); ++i) {
    const auto begin = oneHot.begin() + static_cast<std::ptrdiff_t>(m_offset[i]);
    const auto end = begin + static_cast<std::ptrdiff_t>(m_space->decisions()[i].choices.size());
    design[i] = static_cast<std::uint8_t>(std::max_element(begin, end) - begin);
  }
  return m_space->canonical(std::move(design));
}

}  // namespace isotone
