// One point of a design space: the index of the choice taken for each decision, in the order of the space.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace isotone {

/// Inactive decisions hold choice 0 in a canonical design (see DesignSpace::canonical).
using Design = std::vector<std::uint8_t>;
using DesignView = std::span<const std::uint8_t>;

/// Many designs in one block of memory, row after row.
class DesignMatrix {
 public:
  DesignMatrix() = default;
  explicit DesignMatrix(std::size_t decisions) : m_decisions(decisions) {}

  std::size_t size() const { return m_decisions == 0 ? 0 : m_choices.size() / m_decisions; }
  std::size_t decisions() const { return m_decisions; }
  DesignView operator[](std::size_t row) const {
    return DesignView(m_choices).subspan(row * m_decisions, m_decisions);
  }
  void push(DesignView design) { m_choices.insert(m_choices.end(), design.begin(), design.end()); }
  void reserve(std::size_t rows) { m_choices.reserve(rows * m_decisions); }

 private:
  std::size_t m_decisions = 0;
  std::vector<std::uint8_t> m_choices;
};

}  // namespace isotone
