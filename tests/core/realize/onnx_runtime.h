// ONNX Runtime as an independent judge of the files: its Node package, where ISOTONE_ORT names the folder it was
// installed into (packaging/install-onnxruntime does that).
#pragma once

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/realize/network_graph.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {

#define ISOTONE_NEEDS_ONNX_RUNTIME()                                                                 \
  if (const char* folder = std::getenv("ISOTONE_ORT"); !folder || !*folder)                          \
  GTEST_SKIP() << "ONNX Runtime is absent: set ISOTONE_ORT to the folder of packaging/install-onnxruntime"

enum class Optimized { Fully, NotAtAll };

/// Collects files, runs them all in one process, hands the outputs back.
class OnnxRuntime {
 public:
  void add(const std::string& model, const std::vector<float>& input, const NetworkGraph& graph, Optimized optimized) {
    const std::string place = (m_folder / std::to_string(m_count++)).string();
    const std::string shape = fmt::format("1 {0} {1} {1}\n", graph.inputChannels(), graph.inputSize());
    ASSERT_TRUE(saveFile(place + ".onnx", model));
    ASSERT_TRUE(saveFile(place + ".input", {reinterpret_cast<const char*>(input.data()), input.size() * sizeof(float)}));
    ASSERT_TRUE(saveFile(place + ".input.shape", shape));
    m_lines += fmt::format("{0}.onnx\t{0}.input\t{0}.output\t{1}\n", place, optimized == Optimized::Fully ? "all" : "disabled");
  }

  /// One output for each file in their order; empty where it did not run, with the reason as a test failure.
  std::vector<std::vector<float>> run() {
    const std::string lines = (m_folder / "lines").string(), said = (m_folder / "said").string();
    EXPECT_TRUE(saveFile(lines, m_lines));
    const int status = std::system(fmt::format("node '{}/tests/core/realize/run_onnx.js' < '{}' > '{}'", ISOTONE_SOURCE, lines, said).c_str());
    EXPECT_EQ(status, 0);
    std::vector<std::vector<float>> outputs(m_count);
    const auto log = readFile(said);
    for (std::size_t i = 0, at = 0; log && i < m_count; ++i) {
      const std::string line = log->substr(at, log->find('\n', at) - at);
      at += line.size() + 1;
      EXPECT_EQ(line, "ok") << "file " << i;
      if (line != "ok") continue;
      const auto bytes = readFile(m_folder / fmt::format("{}.output", i));
      EXPECT_TRUE(bytes);
      if (!bytes) continue;
      outputs[i].resize(bytes->size() / sizeof(float));
      std::memcpy(outputs[i].data(), bytes->data(), bytes->size());
    }
    return outputs;
  }

 private:
  TemporaryFolder m_folder;
  std::size_t m_count = 0;
  std::string m_lines;
};

}  // namespace isotone::test
