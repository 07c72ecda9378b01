// Ctrl-C as a stop token: the first one asks the running verb to stop, a second one ends the program at once.
#pragma once

#include <stop_token>
#include <thread>

namespace isotone {

/// One at a time; the earlier handlers come back when it goes.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  std::stop_token token() const { return m_stop.get_token(); }

 private:
  std::stop_source m_stop;
  std::thread m_watcher;
};

}  // namespace isotone
