// The command line: one verb a call, headless. A library, so that tests call it in-process.
#pragma once

#include <iosfwd>
#include <string_view>

namespace isotone {

/// Runs `argv[1]` and its options. Results go to `out`, errors (one line) and progress to `err`; "-" as a file is the
/// process's own standard input or output. Exit status: 0 done, 1 not possible as asked, 2 usage, 3 bad input file,
/// 4 workspace could not be opened or written, 130 cancelled.
int runCli(int argc, char** argv, std::istream& in, std::ostream& out, std::ostream& err);

/// Whether the arguments are for the command line; the window gets the others (none at all, a workspace file,
/// Qt's own options such as -platform).
bool isForCommandLine(int argc, char** argv);

}  // namespace isotone
