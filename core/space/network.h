// What a space knows of its networks, from which a design's layers follow. Read from the "network" section of a space.
#pragma once

#include <string>
#include <vector>

namespace isotone {

/// A MobileNet-like block: pointwise expansion, depthwise kernel, pointwise projection.
struct BlockShape {
  int kernel = 3;
  double expansion = 1;
  int groups = 1;      // of the pointwise convolutions
  bool skip = false;   // the block is left out (identity, or a 1x1 convolution where shapes change)
};

struct StagePlan {
  std::string name;
  int channels = 0;    // 0: the width decision says it
  int stride = 1;      // of the first block
  int blocks = 1;      // at most this many
  bool squeezeExcite = false;
  std::string activation = "relu";
};

struct NetworkPlan {
  enum class Kind { None, Cell, Mobile, Residual } kind = Kind::None;
  int inputChannels = 3;
  int inputSize = 224;      // pixels; a decision named "resolution" overrides it
  int stemChannels = 16;
  int stemStride = 2;
  int classes = 1000;
  std::vector<int> headChannels;  // last convolutions and hidden linear layers before the classifier
  std::vector<StagePlan> stages;
  // Networks of blocks name their decisions by pattern, {s} = stage from 1, {b} = block from 1 within the stage:
  std::string widthDecision;      // residual: "stage{s}.width"; its value = channels of the stage
  std::string depthDecision;      // "stage{s}.depth"; its value = number of blocks used
  std::string kernelDecision;     // "stage{s}.block{b}.kernel"
  std::string expansionDecision;  // "stage{s}.block{b}.expansion"
  std::string blockDecision;      // or one operation with a BlockShape: "layer{n}" ({n} counts blocks over all stages)
  std::string bitsDecision;       // "stage{s}.block{b}.bits"; empty: float32 everywhere
  int leastActivationBits = 1;    // a bits decision with fewer leaves the activations at these
  int fixedBits = 32;             // of stem and head, and of blocks without a bits decision
  // Cell spaces: the cell of NAS-Bench-201, stages of `blocks` cells, edges in the order of the decisions.
  int cellNodes = 0;
  int firstBlockChannels = 0;    // mobile: a fixed 3x3 depthwise-separable block after the stem; 0: none
  int channelMultiple = 8;       // mobile: hidden channels (expansion x input) are rounded to a multiple of this
  bool expandAlways = false;     // mobile: a pointwise expansion even where the expansion is 1
};

/// Which decision of the space says what of a network of blocks; -1: none does. Follows from the plan's name patterns.
struct NetworkIndex {
  struct Block {
    int kernel = -1, expansion = -1, block = -1, bits = -1;
  };
  struct Stage {
    int width = -1, depth = -1;
    std::vector<Block> blocks;
  };
  int resolution = -1;
  std::vector<Stage> stages;
};

}  // namespace isotone
