// Reads the includes of all sources below a root and says which of them point up the ladder of ARCHITECTURE.md,
// or bring an outside library into a room that is not its own.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace isotone::test {

struct Violation {
  std::string file;     // relative to the root
  std::size_t line = 0;
  std::string include;
  std::string why;
};

/// Looks at *.h and *.cpp in core/, ui/ and app/ below `root`.
std::vector<Violation> layeringViolations(const std::filesystem::path& root);

}  // namespace isotone::test
