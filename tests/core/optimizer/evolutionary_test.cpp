#include "core/optimizer/evolutionary.h"

#include <set>

#include <gtest/gtest.h>

#include "core/optimizer/pareto.h"

namespace isotone {
namespace {

DesignSpace counters(std::size_t decisions, std::size_t choices) {
  std::vector<std::string> names;
  std::vector<std::vector<std::string>> columns;
  for (std::size_t i = 0; i < decisions; ++i) {
    names.push_back("d" + std::to_string(i));
    columns.emplace_back();
    for (std::size_t c = 0; c < choices; ++c) columns.back().push_back(std::to_string(c));
  }
  return *DesignSpace::fromColumns(names, columns);
}

// More is slower; what it gains differs from decision to decision, so the true front is known: the best k gains.
CandidateTable linear(const DesignMatrix& designs) {
  CandidateTable table;
  for (std::size_t i = 0; i < designs.size(); ++i) {
    double accuracy = 0, latency = 0;
    for (std::size_t d = 0; d < designs.decisions(); ++d) {
      accuracy += static_cast<double>(designs[i][d]) * static_cast<double>(d + 1);
      latency += static_cast<double>(designs[i][d]);
    }
    table.accuracy.push_back(accuracy);
    table.latency.push_back(latency);
  }
  return table;
}

TEST(Evolve, ComesCloseToTheKnownFront) {
  const DesignSpace space = counters(8, 4);
  EvolutionOptions options;
  options.population = 100;
  options.generations = 80;
  const auto found = evolve(space, linear, options, {});
  ASSERT_TRUE(found) << found.error().message;
  const CandidateTable table = linear(found->designs);
  const double reached = hypervolume(table.latency, table.accuracy, 25, 0);
  std::vector<double> latency, accuracy;
  double sum = 0;
  for (int step = 0; step <= 24; ++step) {
    latency.push_back(step);
    accuracy.push_back(sum);
    sum += 8 - step / 3;
  }
  EXPECT_GT(reached, 0.98 * hypervolume(latency, accuracy, 25, 0));
  EXPECT_GE(found->evaluations, 8000u);
}

TEST(Evolve, ReturnsLiveDesignsOnceAndIsRepeatable) {
  const auto space = DesignSpace::builtIn("nasbench201");
  ASSERT_TRUE(space) << space.error().message;
  EvolutionOptions options;
  options.population = 50;  // no multiple of 4
  options.generations = 5;
  options.seed = 9;
  const auto first = evolve(*space, linear, options, {}), second = evolve(*space, linear, options, {});
  ASSERT_TRUE(first) << first.error().message;
  std::set<Design> different;
  for (std::size_t i = 0; i < first->designs.size(); ++i) {
    EXPECT_TRUE(space->isLive(first->designs[i]));
    different.insert(Design(first->designs[i].begin(), first->designs[i].end()));
  }
  EXPECT_EQ(different.size(), first->designs.size());
  ASSERT_EQ(second->designs.size(), first->designs.size());
  for (std::size_t i = 0; i < first->designs.size(); ++i)
    EXPECT_TRUE(std::equal(first->designs[i].begin(), first->designs[i].end(), second->designs[i].begin()));
}

TEST(Evolve, KeepsWhatItStartsFrom) {
  const DesignSpace space = counters(10, 4);
  EvolutionOptions options;
  options.generations = 1;
  options.population = 8;
  options.start = {Design(10, 3)};  // the most accurate of all: on every front
  const auto found = evolve(space, linear, options, {});
  ASSERT_TRUE(found);
  bool kept = false;
  for (std::size_t i = 0; i < found->designs.size(); ++i)
    kept = kept || std::equal(options.start[0].begin(), options.start[0].end(), found->designs[i].begin());
  EXPECT_TRUE(kept);
}

TEST(Evolve, ThreeObjectivesWhereEnergyIsKnown) {
  const DesignSpace space = counters(5, 3);
  EvolutionOptions options;
  options.generations = 5;
  options.population = 20;
  const auto found = evolve(space, [](const DesignMatrix& designs) {
    CandidateTable table = linear(designs);
    table.energy = table.latency;
    for (double& value : table.energy) value = 20 - value;
    return table;
  }, options, {});
  ASSERT_TRUE(found) << found.error().message;
  EXPECT_GT(found->designs.size(), 3u);
}

TEST(Evolve, AFailingEvaluationIsAnError) {
  const auto found = evolve(counters(3, 3), [](const DesignMatrix&) -> CandidateTable { throw std::runtime_error("no memory"); },
                            {}, {});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().kind, ErrorKind::Model);
  EXPECT_NE(found.error().message.find("no memory"), std::string::npos);
}

TEST(Evolve, StopsWhenAsked) {
  std::stop_source stop;
  int generations = 0;
  const Progress progress([&](double, std::string_view) { if (++generations == 3) stop.request_stop(); }, stop.get_token());
  const auto found = evolve(counters(6, 3), linear, {}, progress);
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().kind, ErrorKind::Cancelled);
  EXPECT_EQ(generations, 3);
}

}  // namespace
}  // namespace isotone
