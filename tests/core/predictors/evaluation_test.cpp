#include "core/predictors/evaluation.h"

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/predictors/ridge.h"

namespace isotone {
namespace {

// Predicts the mean it was fitted on and remembers what it saw.
class Recorder final : public PredictorFactory {
 public:
  class Mean final : public Predictor {
   public:
    explicit Mean(double mean) : m_mean(mean) {}
    std::string_view kind() const override { return "mean"; }
    void predict(const DesignMatrix&, std::span<Prediction> out) const override {
      for (Prediction& prediction : out) prediction = {m_mean, 1};
    }
    std::string serialize() const override { return {}; }

   private:
    double m_mean;
  };

  std::string_view kind() const override { return "mean"; }
  Result<PredictorPtr> fit(const TrainingSet& data, std::uint64_t, const Progress&) const override {
    seen.push_back(data.values);
    double sum = 0;
    for (const double value : data.values) sum += value;
    return std::make_shared<const Mean>(sum / static_cast<double>(data.values.size()));
  }
  Result<PredictorPtr> deserialize(std::string_view) const override { return fail(ErrorKind::Model, "no"); }
  mutable std::vector<std::vector<double>> seen;
};

// Rows 0..n-1 with their number as value, in groups of `each`.
TrainingSet numbered(std::size_t n, std::uint32_t each) {
  TrainingSet data{.designs = DesignMatrix(1)};
  for (std::size_t i = 0; i < n; ++i) {
    data.designs.push(Design{0});
    data.values.push_back(static_cast<double>(i));
    if (each > 0) data.group.push_back(static_cast<std::uint32_t>(i) / each);
  }
  return data;
}

TEST(Accuracy, CountsErrorsAsDefined) {
  const std::vector<Prediction> predicted = {{10.4, 0.1}, {22, 2}, {-5, 10}, {1, 0}};
  const std::vector<double> truth = {10, 20, 5, 0};
  const Accuracy accuracy = accuracyOf(predicted, truth);
  EXPECT_EQ(accuracy.samples, 4u);
  EXPECT_NEAR(accuracy.rmse, std::sqrt((0.16 + 4 + 100 + 1) / 4), 1e-12);
  EXPECT_NEAR(accuracy.mapePercent, 100 * (0.04 + 0.1 + 2) / 3, 1e-12);  // the truth of 0 is left out
  EXPECT_NEAR(accuracy.rmspePercent, 100 * std::sqrt((0.0016 + 0.01 + 4) / 3), 1e-12);
  EXPECT_NEAR(accuracy.within5Percent, 100.0 / 3, 1e-12);
  EXPECT_NEAR(accuracy.within10Percent, 200.0 / 3, 1e-12);
  EXPECT_NEAR(accuracy.coverage90Percent, 50, 1e-12);
  EXPECT_NEAR(accuracy.srcc, 0.8, 1e-12);
}

TEST(Accuracy, OfNothingIsNothing) { EXPECT_EQ(accuracyOf({}, {}).samples, 0u); }

TEST(CrossValidate, EachRowIsPredictedByAModelThatDidNotSeeItsGroup) {
  const TrainingSet data = numbered(60, 4);
  const Recorder recorder;
  const auto result = crossValidate(recorder, data, 5, 3, {});
  ASSERT_TRUE(result);
  ASSERT_EQ(recorder.seen.size(), 5u);
  std::size_t heldOut = 0;
  for (const auto& seen : recorder.seen) {
    const std::set<double> rows(seen.begin(), seen.end());
    for (std::size_t group = 0; group < 15; ++group) {
      std::size_t inside = 0;
      for (std::size_t i = 0; i < 4; ++i) inside += rows.count(static_cast<double>(group * 4 + i));
      EXPECT_TRUE(inside == 0 || inside == 4);
    }
    heldOut += 60 - rows.size();
  }
  EXPECT_EQ(heldOut, 60u);
  EXPECT_EQ(result->accuracy.samples, 60u);
}

TEST(CrossValidate, TheSeedMakesTheFolds) {
  const TrainingSet data = numbered(30, 0);
  const Recorder a, b, c;
  ASSERT_TRUE(crossValidate(a, data, 3, 3, {}) && crossValidate(b, data, 3, 3, {}) && crossValidate(c, data, 3, 4, {}));
  EXPECT_EQ(a.seen, b.seen);
  EXPECT_NE(a.seen, c.seen);
}

TEST(CrossValidate, NeedsTwoGroupsAndCanBeStopped) {
  EXPECT_EQ(crossValidate(Recorder(), numbered(4, 4), 5, 1, {}).error().kind, ErrorKind::Infeasible);
  EXPECT_TRUE(crossValidate(Recorder(), numbered(4, 2), 5, 1, {}));
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(crossValidate(Recorder(), numbered(9, 0), 3, 1, Progress({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
}

TEST(HoldOut, NeverTestsAGroupThatWasTrainedOn) {
  const TrainingSet data = numbered(100, 5);
  const auto held = holdOut(Recorder(), data, 8, 1000, 2, {});
  ASSERT_TRUE(held);
  EXPECT_EQ(held->trained.size(), 8u);
  EXPECT_EQ(held->heldOut.size(), 12u);
  std::set<std::uint32_t> trained;
  for (const std::size_t row : held->trained) trained.insert(data.group[row]);
  for (const std::size_t row : held->heldOut) EXPECT_FALSE(trained.contains(data.group[row]));
  EXPECT_EQ(holdOut(Recorder(), data, 8, 5, 2, {})->heldOut.size(), 5u);
}

TEST(HoldOut, SaysWhenNothingIsLeftToTest) {
  EXPECT_EQ(holdOut(Recorder(), numbered(10, 0), 10, 5, 1, {}).error().kind, ErrorKind::Infeasible);
}

}  // namespace
}  // namespace isotone
