// The public tables as columns of numbers, read without the code under test. Plain or gzip.
#pragma once

#include <zlib.h>

#include <cmath>
#include <cstdlib>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/public_data.h"

namespace isotone::test {

struct PublicTable {
  std::vector<std::string> names;                 // in the order of the file
  std::map<std::string, std::vector<std::string>> text;

  /// Empty cells are NaN.
  std::vector<double> numbers(const std::string& name) const {
    std::vector<double> values;
    for (const std::string& cell : text.at(name)) values.push_back(cell.empty() ? NAN : std::strtod(cell.c_str(), nullptr));
    return values;
  }
};

inline PublicTable readPublicTable(const std::string& relative) {
  PublicTable table;
  std::string all;
  gzFile file = gzopen((publicData() / relative).c_str(), "rb");
  if (file == nullptr) return table;
  std::vector<char> chunk(1 << 20);
  for (int got = 0; (got = gzread(file, chunk.data(), static_cast<unsigned>(chunk.size()))) > 0;)
    all.append(chunk.data(), static_cast<std::size_t>(got));
  gzclose(file);
  std::istringstream lines(all);
  std::string line;
  for (bool header = true; std::getline(lines, line); header = false) {
    line += ',';
    std::size_t column = 0;
    for (std::size_t from = 0, to = 0; (to = line.find(',', from)) != std::string::npos; from = to + 1, ++column) {
      if (header) table.names.push_back(line.substr(from, to - from));
      else table.text[table.names[column]].push_back(line.substr(from, to - from));
    }
  }
  return table;
}

}  // namespace isotone::test
