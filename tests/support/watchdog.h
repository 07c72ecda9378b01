// How long the thread of the window was busy without a turn of its event loop.
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

#include <QCoreApplication>
#include <QEvent>
#include <QStringList>
#include <QTimer>

namespace isotone::test {

/// A timer of two milliseconds measures the CPU time that the thread used since its last shot: what it did in between, nothing
/// else could be answered. CPU time instead of a clock's, so that a machine which is busy with other work does not count.
class Watchdog : public QObject {
 public:
  Watchdog() {
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::note);
    m_timer.start(2);
    m_last = cpuMs();
    qApp->installEventFilter(this);
  }
  ~Watchdog() override { qApp->removeEventFilter(this); }

  /// Forgets what was, and begins anew.
  void restart() {
    m_longest = 0;
    m_what.clear();
    m_seen.clear();
    m_last = cpuMs();
  }
  double longestMs() {
    note();
    return m_longest;
  }
  /// Whom the longest turn served: receivers and kinds of events, the last of them.
  std::string what() const { return m_what.join(QStringLiteral(", ")).toStdString(); }

 protected:
  bool eventFilter(QObject* receiver, QEvent* event) override {
    if (m_seen.size() > 12) m_seen.erase(m_seen.begin());
    m_seen.push_back({receiver->metaObject()->className(), int(event->type()), cpuMs()});
    return false;
  }

 private:
  struct Seen { const char* receiver; int type; double at; };
  static double cpuMs() {
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
  }
  void note() {
    const double now = cpuMs();
    if (now - m_last > m_longest) {
      m_longest = now - m_last;
      m_what.clear();
      for (const Seen& seen : m_seen)
        m_what << QStringLiteral("%1:%2 at %3").arg(QLatin1String(seen.receiver)).arg(seen.type).arg(seen.at - m_last, 0, 'f', 1);
    }
    m_last = now;
    m_seen.clear();
  }

  QTimer m_timer;
  double m_last = 0, m_longest = 0;
  std::vector<Seen> m_seen;
  QStringList m_what;
};

}  // namespace isotone::test
