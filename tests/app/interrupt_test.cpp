// Ctrl-C: the verb stops, says so, and changes nothing.
#include <chrono>
#include <functional>
#include <iostream>
#include <thread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "app/cli/interrupt.h"
#include "tests/app/run_isotone.h"
#include "tests/support/small_workspace.h"
#include "tests/support/temporary_folder.h"

namespace isotone::test {
namespace {

bool waitFor(const std::function<bool()>& condition) {
  for (int i = 0; i < 1000 && !condition(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  return condition();
}

TEST(Interrupted, TheSignalBecomesAStopRequestAndTheOldHandlerComesBack) {
  struct sigaction before {}, after {};
  ::sigaction(SIGINT, nullptr, &before);
  {
    const Interrupt interrupt;
    EXPECT_FALSE(interrupt.token().stop_requested());
    ::raise(SIGINT);
    EXPECT_TRUE(waitFor([&] { return interrupt.token().stop_requested(); }));
  }
  ::sigaction(SIGINT, nullptr, &after);
  EXPECT_EQ(before.sa_handler, after.sa_handler);
}

// The verb waits for standard input, so the signal surely comes while it runs.
TEST(Interrupted, AnImportEndsWith130AndChangesNothing) {
  const TemporaryFolder folder;
  const std::string w = folder / "w.isotone";
  smallWorkspace(w);
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(ends[0], STDIN_FILENO);
    ::close(ends[0]);
    ::close(ends[1]);
    ::_exit(isotone({"import", w, "-", "--as", "latency", "--unit", "ms"}).status);
  }
  ::close(ends[0]);
  ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(w + ".lock"); })) << "the import has begun";
  ::kill(child, SIGINT);
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  const std::string table = "index,epsilon\n0,1\n31,2\n";
  ASSERT_EQ(::write(ends[1], table.data(), table.size()), static_cast<ssize_t>(table.size()));
  ::close(ends[1]);
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 130);
  EXPECT_FALSE((*Workspace::open(w, WorkspaceFile::Mode::Read))->data()->findDevice("epsilon"));
}

}  // namespace
}  // namespace isotone::test
