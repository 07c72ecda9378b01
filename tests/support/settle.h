// Waits until a window has nothing left to do: no job runs and none is about to start.
#pragma once

#include <QTest>

#include "ui/jobs/job_runner.h"

namespace isotone::test {

/// Work is asked for by timers of a frame's length, so idle is believed only when it lasts over several rounds of the event
/// loop, however busy the machine is. False when it takes more than a minute.
inline bool settle(const JobRunner& jobs) {
  constexpr int kRounds = 4, kPatienceMs = 60'000;
  for (int idleRounds = 0; idleRounds < kRounds; ++idleRounds) {
    if (!jobs.isIdle()) idleRounds = 0;
    if (!QTest::qWaitFor([&jobs] { return jobs.isIdle(); }, kPatienceMs)) return false;
    QTest::qWait(20);
  }
  return jobs.isIdle();
}

}  // namespace isotone::test
