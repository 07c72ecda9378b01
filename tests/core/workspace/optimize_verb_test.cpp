#include "core/workspace/optimize.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/workspace/fit.h"
#include "core/workspace/held_choices.h"
#include "core/workspace/wording.h"
#include "tests/core/workspace/verb_workspaces.h"

namespace isotone {
namespace {

Goal within(double latencyMs) {
  Goal goal;
  goal.maxLatencyMs = latencyMs;
  return goal;
}

std::shared_ptr<const Candidates> candidatesOn(const Workspace& workspace, const CandidateOptions& options) {
  auto candidates = candidatesFor(workspace, options, {});
  if (!candidates) ADD_FAILURE() << candidates.error().message;
  return candidates ? *candidates : nullptr;
}

struct KnownAnswer {
  const char* device;
  double limitMs;
  std::int64_t index;
  double accuracy, latencyMs;  // 0: not known beforehand
};

void PrintTo(const KnownAnswer& value, std::ostream* out) { *out << value.device << " within " << value.limitMs << " ms"; }

class PublicAnswers : public testing::TestWithParam<KnownAnswer> {};

TEST_P(PublicAnswers, AreFound) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const KnownAnswer& known = GetParam();
  const auto workspace = test::nasbench201Workspace();
  ASSERT_TRUE(workspace);
  const auto candidates = candidatesOn(*workspace, {.device = known.device, .task = "cifar100_test"});
  ASSERT_TRUE(candidates);
  EXPECT_EQ(candidates->designs.size(), 15284u);
  EXPECT_EQ(candidates->method, Method::Exhaustive);
  const auto answer = choose(*workspace->data(), *candidates, within(known.limitMs));
  ASSERT_TRUE(answer) << answer.error().message;
  EXPECT_TRUE(answer->feasible);
  EXPECT_EQ(answer->index, known.index);
  EXPECT_EQ(answer->binding, Limit::Latency);
  EXPECT_TRUE(answer->latency.measured && answer->accuracy.measured);
  if (known.accuracy > 0) {
    EXPECT_NEAR(answer->accuracy.mean, known.accuracy, 0.005);
  }
  if (known.latencyMs > 0) {
    EXPECT_NEAR(answer->latency.mean, known.latencyMs, 0.0005);
  }
}

INSTANTIATE_TEST_SUITE_P(Limits, PublicAnswers,
                         testing::Values(KnownAnswer{"eyeriss", 5, 6925, 71.63, 3.891}, KnownAnswer{"raspi4", 20, 2058, 69.61, 19.485},
                                         KnownAnswer{"pixel3", 12, 6925, 71.63, 0},
                                         KnownAnswer{"samsung_a50", 30, 12574, 72.28, 0}),
                         [](const auto& info) { return info.param.device; });

TEST(Optimize, AnImpossibleLimitNamesTheNearestDesign) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto workspace = test::nasbench201Workspace();
  ASSERT_TRUE(workspace);
  const auto candidates = candidatesOn(*workspace, {.device = "eyeriss", .task = "cifar100_test"});
  ASSERT_TRUE(candidates);
  const auto answer = choose(*workspace->data(), *candidates, within(0.5));
  ASSERT_TRUE(answer);
  EXPECT_FALSE(answer->feasible);
  EXPECT_EQ(answer->binding, Limit::Latency);
  for (const double latency : candidates->table.latency) EXPECT_GE(latency, answer->latency.mean);
  const std::string sentence = infeasibleSentence(*workspace->data(), *answer, within(0.5));
  EXPECT_NE(sentence.find("latency ≤ 0.5 ms"), std::string::npos) << sentence;
  EXPECT_NE(sentence.find("design " + std::to_string(answer->index)), std::string::npos) << sentence;
  EXPECT_NE(sentence.find("Relax the latency limit."), std::string::npos) << sentence;
}

TEST(Optimize, EvolutionComesCloseToTheWholeTable) {
  ISOTONE_NEEDS_PUBLIC_DATA();
  const auto workspace = test::nasbench201Workspace();
  ASSERT_TRUE(workspace);
  const auto all = candidatesOn(*workspace, {.device = "raspi4", .task = "cifar100_test"});
  const auto found = candidatesOn(*workspace, {.device = "raspi4", .task = "cifar100_test", .method = Method::Evolutionary});
  ASSERT_TRUE(all && found);
  EXPECT_EQ(found->method, Method::Evolutionary);
  EXPECT_LT(found->designs.size(), 2000u);
  EXPECT_GT(found->evaluations, 1000u);
  const double whole = hypervolume(all->table.latency, all->table.accuracy, 80, 10);
  EXPECT_GT(hypervolume(found->table.latency, found->table.accuracy, 80, 10), 0.99 * whole);
  const auto answer = choose(*workspace->data(), *found, within(20));
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->method, Method::Evolutionary);
  EXPECT_LE(answer->latency.mean, 20);
}

TEST(Optimize, LeavesOutWhatFailedOrWasNotMeasured) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 300);
  ASSERT_TRUE(workspace);
  const auto candidates = candidatesOn(*workspace, {.device = "phone"});
  ASSERT_TRUE(candidates);
  EXPECT_EQ(candidates->designs.size(), 298u);
  EXPECT_EQ(candidates->row.front(), 2);
  EXPECT_EQ(candidates->method, Method::Exhaustive);
  EXPECT_TRUE(candidates->table.energy.empty());
  bool saysSo = false;
  for (const Issue& issue : candidates->issues) saysSo = saysSo || issue.text.find("too large to enumerate") != std::string::npos;
  EXPECT_TRUE(saysSo);
  EXPECT_EQ(candidates->front, paretoFront(candidates->table.latency, candidates->table.accuracy));
}

TEST(Optimize, SearchesALargeSpaceThroughPredictors) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 400);
  ASSERT_TRUE(workspace);
  const auto measured = candidatesOn(*workspace, {.device = "phone"});
  for (const FitRequest& request : {FitRequest{.device = "phone", .target = "latency", .learningCurve = false},
                                    FitRequest{.target = "accuracy:top1", .learningCurve = false}}) {
    const auto fitted = fit(*workspace, request, {});
    ASSERT_TRUE(fitted) << fitted.error().message;
  }
  const auto candidates = candidatesOn(*workspace, {.device = "phone"});
  ASSERT_TRUE(measured && candidates);
  EXPECT_EQ(candidates->method, Method::Evolutionary);
  EXPECT_GT(candidates->designs.size(), 400u);
  EXPECT_EQ(candidates->row.front(), 1);  // not measured, so predicted; the one that failed stays out
  EXPECT_FALSE(candidates->latencyMeasured.front());
  EXPECT_GT(candidates->table.latencySpread.front(), 0);
  EXPECT_TRUE(candidates->latencyMeasured[5]);
  EXPECT_EQ(candidates->table.latencySpread[5], 0);
  EXPECT_EQ(candidates->row.back(), -1);
  const auto before = choose(*workspace->data(), *measured, within(8)), after = choose(*workspace->data(), *candidates, within(8));
  ASSERT_TRUE(before && after);
  EXPECT_GT(after->accuracy.mean, before->accuracy.mean + 2);  // a search among 9^22 finds better than 400 random designs
  EXPECT_EQ(after->index, -1);
  EXPECT_LT(after->latency.low, after->latency.mean);
  EXPECT_FALSE(after->latency.measured);
}

TEST(Optimize, SaysWhatIsMissing) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 30);
  ASSERT_TRUE(workspace);
  const auto device = candidatesFor(*workspace, {.device = "phome"}, {});
  ASSERT_FALSE(device);
  EXPECT_EQ(device.error().kind, ErrorKind::NotFound);
  EXPECT_NE(device.error().message.find("the nearest is \"phone\""), std::string::npos);
  const auto task = candidatesFor(*workspace, {.device = "phone", .task = "top5"}, {});
  ASSERT_FALSE(task);
  EXPECT_EQ(task.error().kind, ErrorKind::NotFound);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(candidatesFor(*workspace, {.device = "phone"}, Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
}

TEST(EstimateOf, KnowsMeasuredPredictedAndUnknown) {
  const Estimate measured = estimateOf({5}, {}, {1}, 0), predicted = estimateOf({5}, {4}, {0}, 0), unknown = estimateOf({}, {}, {}, 0);
  EXPECT_TRUE(measured.measured);
  EXPECT_EQ(measured.low, 5);
  EXPECT_EQ(measured.high, 5);
  EXPECT_NEAR(predicted.high, 5 + 1.6448536 * 4, 1e-6);
  EXPECT_EQ(predicted.low, 0);
  EXPECT_TRUE(std::isnan(unknown.mean));
}

TEST(HeldChoices, AreNamedAndCheckedAgainstTheSpace) {
  const auto space = DesignSpace::builtIn("fashion");
  ASSERT_TRUE(space);
  const auto held = parseHeld(*space, {"stage1.bits=4", " stage2.kernel = 5", "stage1.bits=4"});
  ASSERT_TRUE(held) << held.error().message;
  EXPECT_EQ(heldText(*space, *held), "stage1.bits = 4, stage2.kernel = 5");
  Goal goal;
  goal.held = *held;
  EXPECT_EQ(goalText(goal, &*space), "stage1.bits = 4, stage2.kernel = 5");
  goal.maxLatencyMs = 2;
  EXPECT_EQ(goalText(goal, &*space), "latency ≤ 2 ms, stage1.bits = 4, stage2.kernel = 5");
  const auto message = [&](const std::string& text) {
    const auto wrong = parseHeld(*space, {"stage2.bits=8", text});
    return wrong ? std::string("fine") : wrong.error().message;
  };
  EXPECT_EQ(message("stage1.bitz=4"), "Fashion has no decision \"stage1.bitz\"; the nearest is \"stage1.bits\".");
  EXPECT_EQ(message("stage1.bits=3"), "stage1.bits has no choice \"3\"; its choices are 2, 4, 8.");
  EXPECT_EQ(message("stage1.bits"), "\"stage1.bits\" holds no choice; write DECISION=CHOICE.");
  EXPECT_EQ(message("stage2.bits=4"), "stage2.bits is held at two choices; hold one.");
}

TEST(HeldChoices, WhatTheSpaceDoesNotHaveIsDropped) {
  const auto space = DesignSpace::builtIn("fashion");
  ASSERT_TRUE(space);
  const std::vector<HeldChoice> held{{3, 1}, {400, 0}, {3, 2}, {0, 200}};
  EXPECT_EQ(heldWithin(*space, held), (std::vector<HeldChoice>{{3, 1}}));
}

TEST(HeldChoices, TheAnswerTakesThemOrTheSentenceSaysSo) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 300);
  ASSERT_TRUE(workspace);
  const auto data = workspace->data();
  const auto candidates = candidatesOn(*workspace, {.device = "phone"});
  ASSERT_TRUE(candidates);
  Goal goal;
  goal.held = *parseHeld(*data->space, {"layer3=skip"});
  const auto answer = choose(*data, *candidates, goal);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->design[goal.held[0].decision], goal.held[0].choice);
  for (std::size_t layer = 0; layer < 22; ++layer) goal.held.push_back({layer, 0});
  goal.held = heldWithin(*data->space, goal.held);
  const auto none = choose(*data, *candidates, goal);
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().message, "No known design has all of the choices that are pinned by hand; release one.");
}

TEST(WithAnswer, ADesignFromElsewhereBecomesACandidate) {
  const test::Folder folder;
  const auto workspace = test::fbnetWorkspace(folder, 100);
  ASSERT_TRUE(workspace);
  const auto candidates = candidatesOn(*workspace, {.device = "phone"});
  ASSERT_TRUE(candidates);
  auto answer = choose(*workspace->data(), *candidates, within(8));
  ASSERT_TRUE(answer);
  const std::size_t known = answer->candidate;
  EXPECT_EQ(withAnswer(candidates, *answer), candidates);
  answer->candidate = kNoCandidate;
  EXPECT_EQ(withAnswer(candidates, *answer), candidates);
  EXPECT_EQ(answer->candidate, known);
  answer->candidate = kNoCandidate;
  answer->design.assign(22, 7);
  answer->row = answer->index = -1;
  answer->latency = {.mean = 0.5, .low = 0.4, .high = 0.6, .spread = 0.05};
  const auto more = withAnswer(candidates, *answer);
  ASSERT_EQ(answer->candidate, candidates->table.size());
  EXPECT_EQ(more->table.size(), candidates->table.size() + 1);
  EXPECT_EQ(more->table.latency.back(), 0.5);
  ASSERT_EQ(more->table.latencySpread.size(), more->table.size());
  EXPECT_EQ(more->front.front(), answer->candidate);
  EXPECT_FALSE(more->latencyMeasured.back());
}

}  // namespace
}  // namespace isotone
