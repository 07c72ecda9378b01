#include "core/realize/policy_dialects.h"

#include <algorithm>
#include <array>

#include "core/realize/dialect_writers.h"

namespace isotone {

std::span<const PolicyDialect> policyDialects() {
  static constexpr std::array kDialects = std::to_array<PolicyDialect>({{"aimet", true, writeAimet},
                                                                       {"aimet-0.6.1", true, writeAimet061},
                                                                       {"ort", false, writeOrt},
                                                                       {"nncf", false, writeNncf},
                                                                       {"ai-edge", false, writeAiEdge},
                                                                       {"modelopt", false, writeModelOpt},
                                                                       {"torch-fx", false, writeTorchFx},
                                                                       {"haq", false, writeHaq}});
  return kDialects;
}

const PolicyDialect* findPolicyDialect(std::string_view format) {
  const auto dialects = policyDialects();
  const auto found = std::ranges::find(dialects, format, &PolicyDialect::format);
  return found == dialects.end() ? nullptr : &*found;
}

}  // namespace isotone
