// Texts of a report as they stand on paper and in HTML.
#pragma once

#include <string>

#include <QString>

namespace isotone {

/// A number, the sign before it and its unit stay on one line.
QString onPaper(const std::string& words);

}  // namespace isotone
