// Something imperfect but usable that was met on the way, with its place.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace isotone {

enum class Severity { Note, Warning, Error };

struct Issue {
  Severity severity = Severity::Note;
  std::string text;      // one sentence: what, and what was done about it
  std::string source;    // file name, device or page; empty if none
  std::size_t line = 0;  // 1-based; 0 where a line makes no sense

  bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

/// "note", "warning" or "error": the spelling of files and scripts.
const char* severityName(Severity severity);

}  // namespace isotone
