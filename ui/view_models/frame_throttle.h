// At most one call a frame, and always one after the last request: what keeps a page behind a moving slider.
#pragma once

#include <functional>

#include <QTimer>

namespace isotone {

class FrameThrottle {
 public:
  explicit FrameThrottle(std::function<void()> work, int intervalMs = 16) : m_work(std::move(work)) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(intervalMs);
    QObject::connect(&m_timer, &QTimer::timeout, [this] {
      if (!m_pending) return;
      m_pending = false;
      m_timer.start();
      m_work();
    });
  }

  /// Runs at once when the last run is more than a frame ago, else at the end of that frame.
  void request() {
    if (m_timer.isActive()) {
      m_pending = true;
      return;
    }
    m_timer.start();
    m_work();
  }
  /// Runs now if something waits.
  void flush() {
    if (!m_pending) return;
    m_pending = false;
    m_work();
  }

 private:
  std::function<void()> m_work;
  QTimer m_timer;
  bool m_pending = false;
};

}  // namespace isotone
