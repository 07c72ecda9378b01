#include "core/neural/engine.h"

#include <cstdlib>
#include <fstream>
#include <thread>

#include <gmock/gmock.h>

#include "core/base/files.h"
#include "tests/core/neural/torch_module.h"

namespace isotone {
namespace {

using ::testing::HasSubstr;

/// Names a module for as long as it lives.
class ChosenModule {
 public:
  explicit ChosenModule(const std::string& path) { ::setenv("ISOTONE_TORCH_MODULE", path.c_str(), 1); }
  ~ChosenModule() { ::unsetenv("ISOTONE_TORCH_MODULE"); }
};

TEST(NeuralEngine, AMissingModuleIsNamed) {
  const ChosenModule chosen("/nowhere/isotone_torch.so");
  const auto engine = neuralEngine();
  ASSERT_FALSE(engine);
  EXPECT_EQ(engine.error().kind, ErrorKind::Model);
  EXPECT_THAT(engine.error().message, HasSubstr("/nowhere/isotone_torch.so: there is no such module"));
  EXPECT_FALSE(neuralEngineLoaded());
}

TEST(NeuralEngine, AFileThatIsNoModuleIsNamed) {
  const std::string path = ::testing::TempDir() + "isotone_no_module.so";
  ASSERT_TRUE(saveFile(path, "this is text"));
  const ChosenModule chosen(path);
  const auto engine = neuralEngine();
  ASSERT_FALSE(engine);
  EXPECT_EQ(engine.error().kind, ErrorKind::Model);
  EXPECT_THAT(engine.error().message, HasSubstr(path + ": the neural networks cannot be loaded"));
  std::filesystem::remove(path);
}

TEST(NeuralEngine, AForeignLibraryIsRefused) {
  const ChosenModule chosen("/lib/x86_64-linux-gnu/libz.so.1");
  if (!std::filesystem::exists("/lib/x86_64-linux-gnu/libz.so.1")) GTEST_SKIP() << "there is no libz.so.1 to try";
  const auto engine = neuralEngine();
  ASSERT_FALSE(engine);
  EXPECT_THAT(engine.error().message, HasSubstr("is no module of neural networks of this program"));
}

TEST(NeuralEngine, OpensOnceAndSaysWhatItIs) {
  ISOTONE_NEEDS_TORCH();
  EXPECT_FALSE(neuralEngineLoaded());
  std::vector<const NeuralEngine*> seen(4, nullptr);
  {
    std::vector<std::jthread> threads;
    for (auto& one : seen)
      threads.emplace_back([&one] {
        if (const auto engine = neuralEngine()) one = engine->get();
      });
  }
  const auto engine = neuralEngine();
  ASSERT_TRUE(engine) << engine.error().message;
  EXPECT_TRUE(neuralEngineLoaded());
  EXPECT_THAT(seen, ::testing::Each(engine->get()));
  (*engine)->setThreads(1);
  EXPECT_THAT((*engine)->description(), ::testing::StartsWith("LibTorch "));
  EXPECT_THAT((*engine)->description(), ::testing::EndsWith("1 thread"));
}

TEST(NeuralEngine, WhatThePersonHasSetStays) {
  ISOTONE_NEEDS_TORCH();
  if (neuralEngineLoaded()) GTEST_SKIP() << "the module is open already; run this test alone";
  ::setenv("GOMP_SPINCOUNT", "17", 1);
  ::unsetenv("OMP_WAIT_POLICY");
  ASSERT_TRUE(neuralEngine());
  EXPECT_STREQ(std::getenv("GOMP_SPINCOUNT"), "17");
  EXPECT_STREQ(std::getenv("OMP_WAIT_POLICY"), "passive");
}

}  // namespace
}  // namespace isotone
