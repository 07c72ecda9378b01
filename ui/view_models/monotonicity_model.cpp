#include "ui/view_models/monotonicity_model.h"

#include <algorithm>
#include <cmath>

#include "core/workspace/figure_parts.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

constexpr double kCertificate = 0.9;
constexpr std::size_t kInvertedShown = 8;
constexpr std::size_t kProxiesShown = 8;
constexpr std::size_t kPairsShown = 5;
constexpr std::size_t kEnoughDesigns = 100;  // fewer do not show what reuse costs
constexpr double kStandsOut = 0.1;           // of the variance of rank shifts, for one decision

std::optional<std::size_t> positionOf(const Correlations& correlations, std::size_t device) {
  const auto found = std::find(correlations.devices.begin(), correlations.devices.end(), device);
  if (found == correlations.devices.end()) return std::nullopt;
  return std::size_t(found - correlations.devices.begin());
}

}  // namespace

MonotonicityModel::MonotonicityModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::dataChanged, this, &MonotonicityModel::compute);
  connect(&session, &Session::metricChanged, this, &MonotonicityModel::compute);
  connect(&session, &Session::deviceChanged, this, [this] {
    if (m_active && m_correlations) followDevice();
  });
  connect(&session, &Session::taskChanged, this, [this] {
    m_knowsReuse = false;
    if (m_active && m_pair) computePair(m_pair->proxy, m_pair->target);
  });
}

void MonotonicityModel::activate() {
  if (m_active) return;
  m_active = true;
  compute();
}

void MonotonicityModel::compute() {
  if (!m_active) return;
  m_data = m_session.data();
  m_correlations.reset();
  m_proxies.clear();
  m_pair.reset();
  m_reuse.reset();
  m_knowsReuse = false;
  m_problem.clear();
  m_busy = false;
  if (!m_data) {
    Q_EMIT changed();
    Q_EMIT pairChanged();
    return;
  }
  m_busy = true;
  CorrelateOptions options;
  options.metric = m_session.metric();
  options.withKendall = m_method == Method::Kendall;
  m_session.jobs().run<Correlations>(
      {tr("Correlate the devices"), QStringLiteral("correlate")}, this,
      [data = m_data, options](const Progress& progress) { return correlateDevices(*data, options, progress); },
      [this, withKendall = options.withKendall](Result<Correlations> result) {
        m_busy = false;
        if (result) {
          take(std::make_shared<const Correlations>(std::move(*result)), withKendall);
        } else {
          m_problem = result.error().kind == ErrorKind::Cancelled
                          ? tr("The correlations were cancelled; switch the metric or reopen the page to compute them.")
                          : QString::fromStdString(result.error().message);
          Q_EMIT changed();
        }
      });
  Q_EMIT changed();
  Q_EMIT pairChanged();
}

void MonotonicityModel::take(std::shared_ptr<const Correlations> correlations, bool withKendall) {
  m_correlations = std::move(correlations);
  m_hasKendall = withKendall;
  followDevice();
}

void MonotonicityModel::setMethod(Method method) {
  if (method == m_method) return;
  m_method = method;
  if (!m_active || !m_correlations) return;
  if (method == Method::Spearman || m_hasKendall) {
    Q_EMIT changed();
    return;
  }
  // Kendall is slower, so it is computed when it is first asked for; the map of Spearman stays until then.
  m_busy = true;
  CorrelateOptions options;
  options.metric = m_session.metric();
  options.withKendall = true;
  m_session.jobs().run<Correlations>(
      {tr("Kendall's tau of all pairs"), QStringLiteral("correlate")}, this,
      [data = m_data, options](const Progress& progress) { return correlateDevices(*data, options, progress); },
      [this](Result<Correlations> result) {
        m_busy = false;
        if (result) {
          m_correlations = std::make_shared<const Correlations>(std::move(*result));
          m_hasKendall = true;
        } else {
          m_method = Method::Spearman;
          m_session.reportError(result.error());
        }
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

void MonotonicityModel::followDevice() {
  m_proxies.clear();
  const auto target = m_session.device().isEmpty() ? std::nullopt
                                                   : positionOf(*m_correlations, m_session.deviceIndex());
  if (target) {
    m_proxies = rankProxies(m_correlations->matrix, *target);
    for (Proxy& proxy : m_proxies) proxy.device = m_correlations->devices[proxy.device];
  }
  Q_EMIT changed();
  if (!m_proxies.empty()) {
    computePair(m_proxies.front().device, m_session.deviceIndex());
  } else {
    m_pair.reset();
    Q_EMIT pairChanged();
  }
}

std::vector<std::size_t> MonotonicityModel::mapOrder() const {
  std::vector<std::size_t> devices;
  if (!m_correlations) return devices;
  for (const std::size_t leaf : m_correlations->tree.order) devices.push_back(m_correlations->devices[leaf]);
  return devices;
}

Figure MonotonicityModel::map() const {
  if (!m_correlations) return {};
  const std::size_t target = m_session.device().isEmpty() ? m_data->devices.size() : m_session.deviceIndex();
  return srccMap(*m_data, *m_correlations, m_method == Method::Kendall && m_hasKendall, target);
}

Figure MonotonicityModel::proxiesPicture() const {
  if (m_proxies.empty()) return {};
  return proxiesFigure(*m_data, m_proxies, m_session.deviceIndex(), kProxiesShown);
}

void MonotonicityModel::setPair(std::size_t proxy, std::size_t target) {
  if (!m_correlations || proxy == target) return;
  if (m_pair && m_pair->proxy == proxy && m_pair->target == target) return;
  computePair(proxy, target);
}

void MonotonicityModel::retranslate() {
  if (m_pair && m_locale != QLocale()) computePair(m_pair->proxy, m_pair->target);
}

void MonotonicityModel::computePair(std::size_t proxy, std::size_t target) {
  m_locale = QLocale();
  struct Computed { Pair pair; ReuseTablePtr reuse; };
  m_session.jobs().run<Computed>(
      {tr("Compare two devices"), QStringLiteral("pair"), true}, this,
      [data = m_session.data(), correlations = m_correlations, known = m_knowsReuse, reuse = m_reuse, proxy, target,
       metric = m_session.metric()](const Progress& progress) -> Result<Computed> {
        Computed computed{{}, reuse};
        if (!known) {
          auto table = reuseTable(*data, *correlations, metric, progress);
          if (!table) return failFrom(table);
          computed.reuse = std::move(*table);
        }
        computed.pair = pairDetails(*data, *correlations, computed.reuse.get(), proxy, target, metric);
        return computed;
      },
      [this, correlations = m_correlations, data = m_session.data()](Result<Computed> computed) {
        if (correlations != m_correlations || data != m_session.data()) return;
        if (computed) {
          m_pair = std::move(computed->pair);
          m_reuse = std::move(computed->reuse);
          m_knowsReuse = true;
        } else {
          m_session.reportError(computed.error());
        }
        Q_EMIT pairChanged();
      });
}

Result<MonotonicityModel::ReuseTablePtr> MonotonicityModel::reuseTable(const Dataset& data, const Correlations& correlations,
                                                                       Metric metric, const Progress& progress) {
  const TaskAccuracy* task = data.current();
  if (!task || correlations.devices.size() < 3) return ReuseTablePtr();
  std::vector<double> accuracy = task->values;
  accuracy.resize(data.designs.size(), kNotMeasured);
  std::vector<std::vector<double>> costs;
  for (const std::size_t device : correlations.devices) costs.push_back(comparableValues(data, device, metric, false));
  auto table = reuseOfAllPairs({costs.begin(), costs.end()}, accuracy, {}, progress);
  if (!table) return failFrom(table);
  return std::make_shared<const ReuseTable>(std::move(*table));
}

MonotonicityModel::Pair MonotonicityModel::pairDetails(const Dataset& data, const Correlations& correlations,
                                                       const ReuseTable* reuse, std::size_t proxy, std::size_t target,
                                                       Metric metric) {
  Pair pair;
  pair.proxy = proxy;
  pair.target = target;
  const auto i = positionOf(correlations, proxy), j = positionOf(correlations, target);
  if (!i || !j) return pair;
  const CorrelationMatrix& matrix = correlations.matrix;
  const std::size_t cell = matrix.at(*i, *j);
  pair.srcc = matrix.srcc[cell];
  pair.low = matrix.low[cell];
  pair.high = matrix.high[cell];
  pair.lowerBound = matrix.lowerBound[cell];
  pair.n = matrix.n[cell];
  pair.verdict = verdictFor(pair.srcc);
  pair.certified = pair.lowerBound >= kCertificate;
  pair.scatter = rankScatter(data, proxy, target, metric);

  const std::vector<double> proxyAll = comparableValues(data, proxy, metric, false);
  const std::vector<double> targetAll = comparableValues(data, target, metric, false);
  std::vector<double> x, y;
  std::vector<std::uint32_t> rows;
  for (std::size_t row = 0; row < proxyAll.size(); ++row) {
    if (!std::isfinite(proxyAll[row]) || !std::isfinite(targetAll[row])) continue;
    x.push_back(proxyAll[row]);
    y.push_back(targetAll[row]);
    rows.push_back(std::uint32_t(row));
  }
  const std::vector<double> xRanks = averagedRanks(x), yRanks = averagedRanks(y);
  for (const std::size_t position : mostInverted(x, y, kInvertedShown))
    pair.inverted.push_back({rows[position], xRanks[position], yRanks[position]});

  pair.pairs = mostInvertedPairs(*data.space, data.designs.designs, proxyAll, targetAll, kPairsShown);
  const auto shifts = choiceShifts(*data.space, data.designs.designs, proxyAll, targetAll);
  const auto choice = std::find_if(shifts.begin(), shifts.end(), [](const ChoiceShift& shift) {
    return shift.explained >= kStandsOut && shift.low * shift.high > 0;
  });
  if (choice != shifts.end()) pair.choice = *choice;

  if (reuse) {
    std::vector<ReuseExample> examples = reuseExamples(matrix, *reuse, *j);
    // What reuse costs between devices that share few designs is not known well enough to learn from.
    std::erase_if(examples, [&](const ReuseExample& example) {
      return matrix.n[matrix.at(example.proxy, example.target)] < kEnoughDesigns;
    });
    pair.expected = expectedRegret(examples, pair.srcc, pair.n);
  }
  if (const TaskAccuracy* task = data.current(); task && pair.n >= kEnoughDesigns) {
    std::vector<double> accuracy = task->values;
    accuracy.resize(proxyAll.size(), kNotMeasured);
    pair.regret = reuseRegret(proxyAll, targetAll, accuracy);
  }
  return pair;
}

QString MonotonicityModel::deviceTitle(std::size_t device) const {
  if (!m_data || device >= m_data->devices.size()) return {};
  return QString::fromStdString(deviceLabels(*m_data)[device]);
}

QString MonotonicityModel::answer() const {
  if (m_session.device().isEmpty()) return tr("No device yet");
  const QString target = QString::fromStdString(deviceLabels(*m_session.data())[m_session.deviceIndex()]);
  if (m_proxies.empty()) {
    if (m_busy) return tr("Comparing the devices…");
    return m_session.metric() == Metric::Energy ? tr("%1 has no energy to compare").arg(target)
                                                : tr("%1 has no latency to compare").arg(target);
  }
  const Proxy& best = m_proxies.front();
  switch (best.verdict) {
    case Verdict::Reuse: return tr("%1 can stand in for %2").arg(deviceTitle(best.device), target);
    case Verdict::ReuseWithCare: return tr("%1 can stand in for %2, with care").arg(deviceTitle(best.device), target);
    case Verdict::Adapt: break;
  }
  return tr("No device can stand in for %1 as it is").arg(target);
}

QString MonotonicityModel::detail() const {
  if (m_proxies.empty()) return {};
  const Proxy& best = m_proxies.front();
  const QString srcc = numberText(best.srcc, 3), designs = countText(qint64(best.n));
  if (best.verdict == Verdict::Adapt) return tr("the nearest is %1, SRCC %2 on %3 designs").arg(deviceTitle(best.device), srcc, designs);
  return best.certified ? tr("SRCC %1, certified ≥ 0.90 on %2 designs").arg(srcc, designs)
                        : tr("SRCC %1 on %2 designs, not certified ≥ 0.90").arg(srcc, designs);
}

QString MonotonicityModel::differenceText(const DesignSpace& space, const InvertedPair& pair, std::size_t atMost) {
  const auto words = [](const std::string& name) { return QString::fromStdString(name).replace(u'_', u' '); };
  QStringList parts;
  for (const ChoiceDifference& difference : pair.differences) {
    if (std::size_t(parts.size()) == atMost) break;
    const Decision& decision = space.decisions()[difference.decision];
    parts.push_back(tr("%1: %2 › %3").arg(words(decision.name), words(decision.choices[difference.atFaster].name),
                                          words(decision.choices[difference.atSlower].name)));
  }
  return parts.join(QStringLiteral("; "));
}

QString MonotonicityModel::choiceText() const {
  if (!m_pair || !m_pair->choice || !m_data) return {};
  const ChoiceShift& shift = *m_pair->choice;
  const Decision& decision = m_data->space->decisions()[shift.decision];
  const QString choice = QString::fromStdString(decision.choices[shift.choice].name).replace(u'_', u' ');
  const QString share = decimalText(100 * std::abs(shift.shift), 0);
  return shift.shift > 0 ? tr("%1 at %2 falls back by %3 % of the ranks on the target.").arg(choice, toText(decision.name), share)
                         : tr("%1 at %2 gains %3 % of the ranks on the target.").arg(choice, toText(decision.name), share);
}

QString MonotonicityModel::verdictTitle(const Pair& pair, const QString& proxyTitle) {
  switch (pair.verdict) {
    case Verdict::Reuse: return tr("Reuse the %1 predictor").arg(proxyTitle);
    case Verdict::ReuseWithCare: return tr("Reuse the %1 predictor with care").arg(proxyTitle);
    case Verdict::Adapt: return tr("Do not reuse the %1 predictor as it is").arg(proxyTitle);
  }
  return {};
}

QString MonotonicityModel::verdictAdvice(const Pair& pair) {
  const int candidates = pair.regret ? int(pair.regret->candidates) : 0;
  if (pair.verdict == Verdict::Adapt)
    return tr("The two devices order designs too differently: measure the target on a few designs and adapt a predictor.");
  if (candidates == 0) return tr("Measure the designs you choose by it on the target before you ship them.");
  return tr("Measure its %n Pareto candidate(s) on the target; drop what is dominated there.", nullptr, candidates);
}

}  // namespace isotone
