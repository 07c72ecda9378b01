// The designs beside an answer that a reader asks for: what half the time would give, the next step up, the best there is.
#pragma once

#include <string>
#include <vector>

#include "core/workspace/optimize.h"

namespace isotone {

struct NotableDesign {
  std::string why;            // "recommended", "half the latency", "next step up", "most accurate"
  std::size_t candidate = 0;
};

/// The answer first where it is a candidate (see withAnswer), then up to three more of the front, without repeats.
std::vector<NotableDesign> notableDesigns(const Candidates& candidates, const Answer& answer);

/// "6,925", or the four digits of a design that has no number, as designLabel() makes them.
std::string candidateLabel(const Dataset& data, const Candidates& candidates, std::size_t candidate);

/// Millions of multiply-accumulates from the layers; NaN where the space does not know them.
double millionMacs(const Dataset& data, DesignView design);

}  // namespace isotone
