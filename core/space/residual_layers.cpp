// Networks of plain convolutions, a stage's later ones added to what they read: "fashion" and its like.
#include "core/space/block_walk.h"

namespace isotone {
namespace {

class ResidualWalk : BlockWalk {
 public:
  using BlockWalk::BlockWalk;

  void walk() {
    stem();
    for (std::size_t s = 0; s < m_plan.stages.size(); ++s) stage(s);
    head();
  }

 private:
  void stage(std::size_t s) {
    const int width = m_index.stages[s].width;
    const int channels = width < 0 ? m_plan.stages[s].channels : static_cast<int>(number(width));
    for (std::size_t b = 0; b < blocks(s); ++b) {
      enterBlock(s, b);
      const int kernel = static_cast<int>(number(m_index.stages[s].blocks[b].kernel));
      m_writer.convolution("convolution", channels, kernel, b == 0 ? m_plan.stages[s].stride : 1, 1, Tail::Norm);
      if (b > 0) m_writer.add("add", 2);
    }
  }
};

}  // namespace

void walkResidual(const DesignSpace& space, DesignView design, LayerNames names, const LayerSink& sink) {
  ResidualWalk(space, design, names, sink).walk();
}

}  // namespace isotone
