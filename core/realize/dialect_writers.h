// The writers behind policyDialects(), one a tool.
#pragma once

#include "core/realize/policy_dialects.h"

namespace isotone {

PolicyFile writeAimet(const PolicySource& source);     // encodings 1.0.0
PolicyFile writeAimet061(const PolicySource& source);  // encodings 0.6.1
PolicyFile writeOrt(const PolicySource& source);
PolicyFile writeNncf(const PolicySource& source);
PolicyFile writeAiEdge(const PolicySource& source);
PolicyFile writeModelOpt(const PolicySource& source);
PolicyFile writeTorchFx(const PolicySource& source);
PolicyFile writeHaq(const PolicySource& source);

}  // namespace isotone
