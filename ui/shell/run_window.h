// The program with a window.
#pragma once

namespace isotone {

/// Runs until the window closes; argv may name a workspace and tables to open. Returns the exit status.
int runWindow(int argc, char** argv);

}  // namespace isotone
