#include <cmath>
#include <limits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/language.h"
#include "core/workspace/fit.h"

namespace isotone {
namespace {

using nlohmann::json;

// JSON has no NaN: null stands for it.
double number(const json& value) {
  return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}
std::vector<double> numbers(const json& values) {
  std::vector<double> out;
  out.reserve(values.size());
  for (const json& value : values) out.push_back(number(value));
  return out;
}

json toObject(const Accuracy& accuracy) {
  return {{"samples", accuracy.samples},
          {"rmse", accuracy.rmse},
          {"rmspe", accuracy.rmspePercent},
          {"mape", accuracy.mapePercent},
          {"within5", accuracy.within5Percent},
          {"within10", accuracy.within10Percent},
          {"srcc", accuracy.srcc},
          {"kendall", accuracy.kendall},
          {"coverage90", accuracy.coverage90Percent}};
}
Accuracy accuracyFrom(const json& object) {
  Accuracy accuracy;
  accuracy.samples = object.at("samples").get<std::size_t>();
  accuracy.rmse = number(object.at("rmse"));
  accuracy.rmspePercent = number(object.at("rmspe"));
  accuracy.mapePercent = number(object.at("mape"));
  accuracy.within5Percent = number(object.at("within5"));
  accuracy.within10Percent = number(object.at("within10"));
  accuracy.srcc = number(object.at("srcc"));
  accuracy.kendall = number(object.at("kendall"));
  accuracy.coverage90Percent = number(object.at("coverage90"));
  return accuracy;
}

json toArray(const std::vector<LearningPoint>& curve) {
  json array = json::array();
  for (const LearningPoint& point : curve)
    array.push_back({{"samples", point.samples}, {"srcc", point.srcc}, {"low", point.low}, {"high", point.high}});
  return array;
}
std::vector<LearningPoint> curveFrom(const json& array) {
  std::vector<LearningPoint> curve;
  for (const json& point : array)
    curve.push_back({point.at("samples").get<std::size_t>(), number(point.at("srcc")), number(point.at("low")),
                     number(point.at("high"))});
  return curve;
}

}  // namespace

std::string toJson(const FitEvaluation& evaluation) {
  json means = json::array(), spreads = json::array();
  for (const Prediction& prediction : evaluation.predicted) {
    means.push_back(prediction.mean);
    spreads.push_back(prediction.spread);
  }
  return json{{"device", evaluation.device},
              {"target", evaluation.target},
              {"kind", evaluation.kind},
              {"samples", evaluation.samples},
              {"seed", evaluation.seed},
              {"accuracy", toObject(evaluation.accuracy)},
              {"baseline", toObject(evaluation.baseline)},
              {"baselineKind", evaluation.baselineKind},
              {"flopsSrcc", evaluation.flopsSrcc},
              {"rows", evaluation.rows},
              {"mean", means},
              {"spread", spreads},
              {"truth", evaluation.truth},
              {"curve", toArray(evaluation.curve)},
              {"physicalCurve", toArray(evaluation.physicalCurve)}}
      .dump();
}

Result<FitEvaluation> fitEvaluationFromJson(const std::string& text) {
  try {
    const json object = json::parse(text);
    FitEvaluation out;
    out.device = object.at("device").get<std::string>();
    out.target = object.at("target").get<std::string>();
    out.kind = object.at("kind").get<std::string>();
    out.samples = object.at("samples").get<std::size_t>();
    out.seed = object.at("seed").get<std::uint64_t>();
    out.accuracy = accuracyFrom(object.at("accuracy"));
    out.baseline = accuracyFrom(object.at("baseline"));
    out.baselineKind = object.at("baselineKind").get<std::string>();
    out.flopsSrcc = number(object.at("flopsSrcc"));
    out.rows = object.at("rows").get<std::vector<std::uint32_t>>();
    out.truth = numbers(object.at("truth"));
    const std::vector<double> mean = numbers(object.at("mean")), spread = numbers(object.at("spread"));
    if (mean.size() != out.rows.size() || spread.size() != mean.size() || out.truth.size() != mean.size())
      return fail(ErrorKind::Storage, said("core", "The stored evaluation of a predictor has columns of different length: fit it again."));
    for (std::size_t i = 0; i < mean.size(); ++i) out.predicted.push_back({mean[i], spread[i]});
    out.curve = curveFrom(object.at("curve"));
    out.physicalCurve = curveFrom(object.at("physicalCurve"));
    return out;
  } catch (const json::exception& problem) {
    return fail(ErrorKind::Storage, sayf(phrase("core", "The stored evaluation of a predictor cannot be read ({}): fit it again."),
                                                problem.what()));
  }
}

}  // namespace isotone
