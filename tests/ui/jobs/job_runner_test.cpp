#include "ui/jobs/job_runner.h"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace isotone {
namespace {

constexpr int kPatienceMs = 20'000;

/// Work that ends only when it is asked to stop.
Result<int> untilStopped(const Progress& progress) {
  while (!progress.stopRequested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  return cancelled();
}

TEST(JobRunner, WorksOnAnotherThreadAndDeliversOnTheGuiThread) {
  JobRunner runner;
  QThread* const gui = QThread::currentThread();
  QThread *worked = nullptr, *delivered = nullptr;
  int value = 0;
  runner.run<int>(
      {QStringLiteral("Add")}, &runner,
      [&](const Progress&) -> Result<int> {
        worked = QThread::currentThread();
        return 20 + 22;
      },
      [&](Result<int> result) {
        delivered = QThread::currentThread();
        value = result.value_or(-1);
      });
  ASSERT_TRUE(QTest::qWaitFor([&] { return delivered != nullptr; }, kPatienceMs));
  EXPECT_EQ(value, 42);
  EXPECT_EQ(delivered, gui);
  EXPECT_NE(worked, gui);
  EXPECT_TRUE(runner.isIdle());
}

TEST(JobRunner, TheNewestOfTwoHundredReplacementsWins) {
  JobRunner runner;
  std::atomic<int> running = 0, mostAtOnce = 0;
  QList<int> delivered;
  for (int number = 0; number < 200; ++number) {
    runner.run<int>(
        {QStringLiteral("Follow the slider"), QStringLiteral("slider")}, &runner,
        [&, number](const Progress& progress) -> Result<int> {
          mostAtOnce = std::max(mostAtOnce.load(), ++running);
          for (int turn = 0; turn < 20 && !progress.stopRequested(); ++turn)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
          --running;
          return number;
        },
        [&](Result<int> result) { delivered.push_back(result.value_or(-1)); });
    if (number % 10 == 0) QTest::qWait(1);
  }
  ASSERT_TRUE(QTest::qWaitFor([&] { return runner.isIdle() && !delivered.isEmpty(); }, kPatienceMs));
  EXPECT_EQ(delivered, QList<int>{199});
  EXPECT_EQ(mostAtOnce, 1) << "replaced work must not pile up threads";
}

TEST(JobRunner, JobsWithoutAKeyDoNotReplaceEachOther) {
  JobRunner runner;
  QList<int> delivered;
  for (int number = 0; number < 5; ++number)
    runner.run<int>({QStringLiteral("Import")}, &runner, [number](const Progress&) -> Result<int> { return number; },
                    [&](Result<int> result) { delivered.push_back(result.value_or(-1)); });
  ASSERT_TRUE(QTest::qWaitFor([&] { return delivered.size() == 5; }, kPatienceMs));
  std::sort(delivered.begin(), delivered.end());
  EXPECT_EQ(delivered, (QList<int>{0, 1, 2, 3, 4}));
}

TEST(JobRunner, ACancelledJobReportsCancelled) {
  JobRunner runner;
  std::optional<Error> error;
  const quint64 id = runner.run<int>({QStringLiteral("Long work")}, &runner, untilStopped, [&](Result<int> result) {
    if (!result) error = result.error();
  });
  ASSERT_EQ(runner.jobs().size(), 1);
  EXPECT_TRUE(runner.jobs().front().cancellable);
  runner.cancel(id);
  EXPECT_FALSE(runner.jobs().isEmpty()) << "it runs until its work has noticed";
  EXPECT_FALSE(runner.jobs().front().cancellable);
  ASSERT_TRUE(QTest::qWaitFor([&] { return error.has_value(); }, kPatienceMs));
  EXPECT_EQ(error->kind, ErrorKind::Cancelled);
  EXPECT_TRUE(runner.isIdle());
}

TEST(JobRunner, AJobThatWaitsForItsTurnCanBeCancelled) {
  JobRunner runner;
  std::atomic<bool> release = false, secondRan = false;
  runner.run<int>({QStringLiteral("Stubborn"), QStringLiteral("key")}, &runner,
                  [&](const Progress&) -> Result<int> {
                    while (!release) std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    return 1;
                  },
                  [](Result<int>) { FAIL() << "a replaced job must stay silent"; });
  std::optional<Error> error;
  const quint64 second = runner.run<int>({QStringLiteral("Second"), QStringLiteral("key")}, &runner,
                                         [&](const Progress&) -> Result<int> {
                                           secondRan = true;
                                           return 2;
                                         },
                                         [&](Result<int> result) {
                                           if (!result) error = result.error();
                                         });
  runner.cancel(second);
  ASSERT_TRUE(QTest::qWaitFor([&] { return error.has_value(); }, kPatienceMs));
  EXPECT_EQ(error->kind, ErrorKind::Cancelled);
  EXPECT_FALSE(secondRan);
  release = true;
}

TEST(JobRunner, AStrayExceptionBecomesAnInternalError) {
  JobRunner runner;
  std::optional<Error> error;
  runner.run<void>({QStringLiteral("Throw")}, &runner,
                   [](const Progress&) -> Status { throw std::runtime_error("the moon is full"); },
                   [&](Status result) {
                     if (!result) error = result.error();
                   });
  ASSERT_TRUE(QTest::qWaitFor([&] { return error.has_value(); }, kPatienceMs));
  EXPECT_EQ(error->kind, ErrorKind::Internal);
  EXPECT_NE(error->message.find("the moon is full"), std::string::npos);
}

TEST(JobRunner, NothingIsDeliveredToAContextThatIsGone) {
  JobRunner runner;
  auto* context = new QObject;
  bool delivered = false;
  QSignalSpy finished(&runner, &JobRunner::finished);
  runner.run<int>({QStringLiteral("Late")}, context, [](const Progress&) -> Result<int> { return 1; },
                  [&](Result<int>) { delivered = true; });
  delete context;
  ASSERT_TRUE(QTest::qWaitFor([&] { return finished.count() == 1; }, kPatienceMs));
  EXPECT_FALSE(delivered);
}

TEST(JobRunner, ReportsProgressAndAlwaysOnceAfterTheLastChange) {
  JobRunner runner;
  std::atomic<bool> release = false;
  QSignalSpy changed(&runner, &JobRunner::changed);
  QStringList steps;
  QObject::connect(&runner, &JobRunner::changed, &runner, [&] {
    for (const JobState& state : runner.jobs()) steps.push_back(state.step);
  });
  bool done = false;
  runner.run<int>({QStringLiteral("Count")}, &runner,
                  [&](const Progress& progress) -> Result<int> {
                    for (int i = 0; i < 1000; ++i) progress.report(i / 1000.0, "counting");
                    progress.report(1, "the last");
                    while (!release) std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    return 1;
                  },
                  [&](Result<int>) { done = true; });
  ASSERT_TRUE(QTest::qWaitFor([&] { return steps.contains(QStringLiteral("the last")); }, kPatienceMs));
  EXPECT_LT(changed.count(), 100) << "a thousand reports must be coalesced";
  const int before = int(changed.count());
  release = true;
  ASSERT_TRUE(QTest::qWaitFor([&] { return done && changed.count() > before; }, kPatienceMs));
  EXPECT_TRUE(runner.isIdle());
}

TEST(JobRunner, StopsAndJoinsWhenItIsDestroyed) {
  std::atomic<bool> ended = false;
  {
    JobRunner runner;
    runner.run<int>({QStringLiteral("Endless")}, &runner,
                    [&](const Progress& progress) {
                      auto result = untilStopped(progress);
                      ended = true;
                      return result;
                    },
                    [](Result<int>) { FAIL() << "nothing is delivered any more"; });
    QTest::qWait(5);
  }
  EXPECT_TRUE(ended);
}

}  // namespace
}  // namespace isotone
