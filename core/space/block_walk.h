// What the walks through networks of blocks share: stages of blocks between a stem and a head.
#pragma once

#include "core/space/layer_walk.h"

namespace isotone {

class BlockWalk {
 public:
  BlockWalk(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink);

 protected:
  const Choice& choice(int decision) const;
  double number(int decision) const { return choice(decision).value.value_or(0); }

  std::size_t blocks(std::size_t stage) const;  // those that the design uses
  void enterFixed(std::string_view name) { m_writer.enter(name, m_plan.fixedBits, m_plan.fixedBits); }
  void enterBlock(std::size_t stage, std::size_t block);  // both from 0
  void stem();
  void head();

  const DesignSpace& m_space;
  const NetworkPlan& m_plan;
  const NetworkIndex& m_index;
  DesignView m_design;
  LayerWriter m_writer;
};

}  // namespace isotone
