#include <iostream>

#include <malloc.h>

#include "app/cli/cli.h"
#include "ui/shell/run_window.h"

namespace {

// glibc gives large blocks back to the system each time; keeping them makes tensor work several times faster.
void keepLargeBlocks() {
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 2'000'000'000);
  mallopt(M_TOP_PAD, 64 << 20);
}

}  // namespace

int main(int argc, char** argv) {
  keepLargeBlocks();
  if (isotone::isForCommandLine(argc, argv)) return isotone::runCli(argc, argv, std::cin, std::cout, std::cerr);
  return isotone::runWindow(argc, argv);
}
