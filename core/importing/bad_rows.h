// Rows that cannot be taken: listed and skipped, or refused at once when the person asked for strictness.
#pragma once

#include <string>

#include "core/importing/import_plan.h"

namespace isotone {

class BadRows {
 public:
  BadRows(std::string fileName, bool strict) : m_fileName(std::move(fileName)), m_strict(strict) {}

  /// `text` says what is wrong, without an end: "the text \"x\" in column a is no number". Fails when strict.
  Status add(std::size_t line, const std::string& text);
  std::size_t count() const { return m_count; }
  /// Appends the listed issues, at most kListed and one that counts the rest. Fails when more than half of `rows`
  /// were bad: then the file is not what it was taken for.
  Status finish(std::size_t rows, FileKind kind, Issues& issues);

  static constexpr std::size_t kListed = 100;

 private:
  std::string m_fileName;
  bool m_strict;
  std::size_t m_count = 0;
  Issues m_issues;
  std::string m_first;  // what was wrong with the first one
};

}  // namespace isotone
