// Designs as vectors of numbers, and back.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/space/design_space.h"

namespace isotone {

enum class Features {
  OneHot,    // a 0/1 column per choice of each decision; inactive decisions are all 0
  Physical,  // F0: a few physical sums (see features.md beside this file); one-hot where the space has no layers
  Rich,      // one-hot, physical sums and, for cells, the one-hot of edges that lie on a live path
};

class Encoder {
 public:
  Encoder(std::shared_ptr<const DesignSpace> space, Features features);

  std::size_t width() const { return m_names.size(); }
  const std::vector<std::string>& names() const { return m_names; }  // one a column, for example "e01=skip_connect"
  Features features() const { return m_features; }
  const DesignSpace& space() const { return *m_space; }

  /// out.size() == width().
  void encode(DesignView design, std::span<double> out) const;
  /// Row-major size() x width() block.
  std::vector<double> encode(const DesignMatrix& designs) const;
  /// Only for OneHot: the design whose encoding is nearest (arg max per decision). Error for other features.
  Result<Design> decode(std::span<const double> oneHot) const;

 private:
  std::shared_ptr<const DesignSpace> m_space;
  Features m_features;
  std::vector<std::string> m_names;
  std::size_t m_oneHotWidth = 0, m_physicalWidth = 0;  // what is left of width() is the one-hot of live edges
  std::vector<std::size_t> m_offset;                   // of each decision in the one-hot part
  std::vector<std::vector<int>> m_counted;             // cells: the count column of each choice of each decision, or -1
  bool m_hasBits = false;

  void namePhysical();
  void nameLiveEdges();
  void oneHot(DesignView design, std::span<double> out) const;
  void physical(DesignView design, std::span<double> out) const;
  void liveEdges(DesignView design, std::span<double> out) const;
};

}  // namespace isotone
