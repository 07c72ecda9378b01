// The public measurements of 25 devices over NAS-Bench-201, read once a process.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "tests/support/public_table.h"

namespace isotone::test {

// Whether the input of a cell reaches its output, read off the text without the space's own rule.
inline bool isLive(const std::string& architecture) {
  const auto open = [&](const char* source, int cell) {
    std::size_t at = 0;
    for (int i = 0; i < cell; ++i) at = architecture.find('+', at) + 1;
    const std::size_t end = architecture.find(source, at);
    const std::size_t begin = architecture.rfind('|', end) + 1;
    return architecture.substr(begin, end - begin) != "none";
  };
  const bool a = open("~0", 0);
  const bool b = open("~0", 1) || (a && open("~1", 1));
  return open("~0", 2) || (a && open("~1", 2)) || (b && open("~2", 2));
}

struct Fleet {
  std::vector<std::string> names;
  std::vector<std::vector<double>> all, live;  // [device][design]; disconnected designs are NaN in `live`
  std::vector<double> accuracy;                 // cifar100_test
};

inline const Fleet& fleet() {
  static const Fleet loaded = [] {
    Fleet out;
    const auto latency = readPublicTable("nasbench201/latency_ms.csv.gz");
    const auto architectures = readPublicTable("nasbench201/architectures.csv").text.at("arch_str");
    for (const std::string& name : latency.names) {
      if (name == "index") continue;
      out.names.push_back(name);
      out.all.push_back(latency.numbers(name));
      out.live.push_back(out.all.back());
      for (std::size_t row = 0; row < architectures.size(); ++row)
        if (!isLive(architectures[row])) out.live.back()[row] = NAN;
    }
    out.accuracy = readPublicTable("nasbench201/accuracy.csv").numbers("cifar100_test");
    return out;
  }();
  return loaded;
}

}  // namespace isotone::test
