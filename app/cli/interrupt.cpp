#include "app/cli/interrupt.h"

#include <cerrno>

#include <csignal>
#include <unistd.h>

namespace isotone {
namespace {

// A signal handler may do next to nothing: it writes a byte, and a thread that reads it does the rest.
int pipeEnds[2] = {-1, -1};
struct sigaction earlierInterrupt {}, earlierTerminate {};

void onSignal(int number) {
  const int saved = errno;
  const char signalled = 'i';
  (void)!::write(pipeEnds[1], &signalled, 1);
  std::signal(number, SIG_DFL);
  errno = saved;
}

}  // namespace

Interrupt::Interrupt() {
  if (::pipe(pipeEnds) != 0) return;
  m_watcher = std::thread([this] {
    char byte = 0;
    for (;;) {
      const ssize_t count = ::read(pipeEnds[0], &byte, 1);
      if (count < 0 && errno == EINTR) continue;
      if (count == 1 && byte == 'i') {
        m_stop.request_stop();
        continue;
      }
      return;
    }
  });
  struct sigaction action {};
  action.sa_handler = onSignal;
  ::sigaction(SIGINT, &action, &earlierInterrupt);
  ::sigaction(SIGTERM, &action, &earlierTerminate);
}

Interrupt::~Interrupt() {
  if (!m_watcher.joinable()) return;
  ::sigaction(SIGINT, &earlierInterrupt, nullptr);
  ::sigaction(SIGTERM, &earlierTerminate, nullptr);
  const char end = 'e';
  (void)!::write(pipeEnds[1], &end, 1);
  m_watcher.join();
  ::close(pipeEnds[0]);
  ::close(pipeEnds[1]);
}

}  // namespace isotone
