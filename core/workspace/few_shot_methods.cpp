#include "core/workspace/few_shot_methods.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/monotonicity/adaptation.h"
#include "core/predictors/gaussian_process.h"
#include "core/predictors/ridge.h"
#include "core/workspace/named.h"

namespace isotone {
namespace {

// The process solves systems as large as its measurements, some seventy times: beyond this a regression is as good.
constexpr std::size_t kMostForProcess = 300;

Status checkProcess(const FewShotMethods::Task& task) {
  if (task.measured.size() <= kMostForProcess) return {};
  return fail(ErrorKind::Infeasible, sayf(phrase("core", "The few-shot process is for at most {} measurements, but there are {}: take the "
                                                 "ridge regression, which is as good then."), kMostForProcess, task.measured.size()));
}

template <class T>
void copyRows(const std::vector<T>& from, std::size_t width, std::span<const std::size_t> rows, std::vector<T>& to) {
  to.reserve(rows.size() * width);
  for (const std::size_t row : rows)
    to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(row * width),
              from.begin() + static_cast<std::ptrdiff_t>((row + 1) * width));
}

}  // namespace

std::vector<std::string> fewShotMethodNames() { return {"bma-gp", "reuse", "ols", "ridge", "flops", "adaproxy"}; }

std::string fewShotMethodTitle(const std::string& method) {
  if (method == "bma-gp") return said("core", "Few-shot Gaussian process");
  if (method == "reuse") return said("core", "Best proxy, unadapted");
  if (method == "ols") return said("core", "Least squares on physical sums");
  if (method == "ridge") return said("core", "Ridge regression");
  if (method == "flops") return said("core", "Multiply-accumulates");
  if (method == "adaproxy") return "AdaProxy";
  return method;
}

CovarianceColumns columnsAt(const CovarianceColumns& columns, std::span<const std::size_t> designs) {
  CovarianceColumns out{.designs = designs.size(), .sources = columns.sources, .sums = columns.sums, .decisions = columns.decisions};
  copyRows(columns.latent, columns.sources, designs, out.latent);
  copyRows(columns.physical, columns.sums, designs, out.physical);
  copyRows(columns.choices, columns.decisions, designs, out.choices);
  return out;
}

FewShotMethods::FewShotMethods(std::shared_ptr<const Fleet> fleet, const DesignMatrix& designs, const CovarianceColumns& columns,
                               std::vector<SourceDevice> sources)
    : m_fleet(std::move(fleet)), m_designs(designs), m_columns(columns), m_sources(std::move(sources)) {}

Result<std::size_t> FewShotMethods::proxyOf(const Task& task) const {
  if (m_sources.empty())
    return fail(ErrorKind::Infeasible, said("core", "No other device is measured, so there is no proxy to lean on: import one."));
  if (task.proxy.empty()) return bestProxy(m_sources, task.measured, task.values);
  std::vector<std::string> names;
  for (const SourceDevice& source : m_sources) names.push_back(source.name);
  const auto found = std::find(names.begin(), names.end(), task.proxy);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  return fail(ErrorKind::NotFound, sayf(phrase("core", "\"{}\" is none of the devices to lean on{}."), task.proxy,
                                        suggestion(task.proxy, names)));
}

Result<std::shared_ptr<const PredictorFactory>> FewShotMethods::factoryFor(const Task& task) const {
  std::pair<std::string, std::size_t> key{task.method, 0};
  const bool leans = task.method == "reuse" || task.method == "adaproxy";
  if (leans) {
    const auto proxy = proxyOf(task);
    if (!proxy) return failFrom(proxy);
    key.second = *proxy;
  }
  const std::lock_guard lock(m_making);
  std::shared_ptr<const PredictorFactory>& factory = m_factories[key];
  if (factory) return factory;
  const auto space = m_fleet->space();
  if (task.method == "bma-gp") factory = gaussianProcessFactory(m_fleet);
  else if (task.method == "reuse") factory = reuseFactory(space, m_designs, m_sources[key.second]);
  else if (task.method == "adaproxy") factory = adaProxyFactory(space, m_designs, m_sources[key.second]);
  else if (task.method == "ols") factory = leastSquaresFactory(space);
  else if (task.method == "ridge") factory = ridgeFactory(space, Features::Rich);
  else if (task.method == "flops") factory = flopsFactory(space);
  else
    return fail(ErrorKind::NotFound, fmt::format("There is no method \"{}\": choose one of {}.", task.method,
                                                 fmt::join(fewShotMethodNames(), ", ")));
  return factory;
}

DesignMatrix FewShotMethods::designsAt(std::span<const std::size_t> positions) const {
  DesignMatrix out(m_designs.decisions());
  out.reserve(positions.size());
  for (const std::size_t position : positions) out.push(m_designs[position]);
  return out;
}

Result<PredictorPtr> FewShotMethods::fit(const Task& task, const Progress& progress) const {
  if (task.method == "bma-gp")
    if (auto fits = checkProcess(task); !fits) return failFrom(fits);
  const auto factory = factoryFor(task);
  if (!factory) return failFrom(factory);
  return (*factory)->fit({designsAt(task.measured), task.values, {}}, task.seed, progress);
}

// The columns of the pool are prepared, which the predictor itself would work out again.
Result<std::vector<Prediction>> FewShotMethods::processAt(const Task& task, std::span<const std::size_t> wanted) const {
  if (auto fits = checkProcess(task); !fits) return failFrom(fits);
  std::vector<std::size_t> rows(task.measured);
  rows.insert(rows.end(), wanted.begin(), wanted.end());
  const CovarianceColumns columns = columnsAt(m_columns, rows);
  std::vector<std::size_t> measured(task.measured.size());
  std::iota(measured.begin(), measured.end(), std::size_t{0});
  std::vector<Prediction> out(rows.size());
  if (auto done = fitAndPredict(*m_fleet, columns, measured, task.values, out); !done) return failFrom(done);
  out.erase(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(measured.size()));
  return out;
}

Result<std::vector<Prediction>> FewShotMethods::predict(const Task& task, std::span<const std::size_t> wanted,
                                                        const Progress& progress) const {
  if (progress.stopRequested()) return cancelled();
  if (task.method == "bma-gp") return processAt(task, wanted);
  const auto predictor = fit(task, progress);
  if (!predictor) return failFrom(predictor);
  std::vector<Prediction> out(wanted.size());
  (*predictor)->predict(designsAt(wanted), out);
  return out;
}

}  // namespace isotone
