#include "ui/view_models/explore_methods.h"

#include <algorithm>
#include <cmath>

#include "ui/view_models/number_text.h"

namespace isotone {
namespace {

constexpr int kRestMs = 120;

QString timeText(double microseconds) {
  return microseconds < 1e3   ? ExploreMethods::tr("%1 µs").arg(numberText(microseconds, 2))
         : microseconds < 1e6 ? ExploreMethods::tr("%1 ms").arg(numberText(microseconds / 1e3, 2))
                              : ExploreMethods::tr("%1 s").arg(numberText(microseconds / 1e6, 2));
}

std::array<QString, 3> line(const QString& what, const Answer& answer) {
  const QString how = answer.evaluations <= 1 ? ExploreMethods::tr("1 pass")
                                              : ExploreMethods::tr("%1 designs").arg(countText(qint64(answer.evaluations)));
  return {what, how, timeText(answer.microseconds)};
}

}  // namespace

ExploreMethods::ExploreMethods(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_source(CandidateSource::of(session)), m_neural(NeuralSource::of(session)), m_method(session.edits().method) {
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRestMs);
  connect(&m_rest, &QTimer::timeout, this, &ExploreMethods::refine);
  connect(&m_source, &CandidateSource::changed, this, [this] {
    forget();
    if (m_method == Method::Evolutionary) evolve();
  });
  connect(&m_neural, &NeuralSource::changed, this, &ExploreMethods::changed);
  connect(&session, &Session::editsChanged, this, &ExploreMethods::followMethod);
}

void ExploreMethods::forget() {
  m_all.reset();
  m_network.reset();
  m_evolution.reset();
  m_answer.reset();
  m_evolved.reset();
  m_allowed.clear();
  m_evolutionProblem.clear();
  m_rest.stop();
}

bool ExploreMethods::enumerated() const {
  const auto candidates = m_source.candidates();
  return candidates && candidates->method == Method::Exhaustive;
}

QString ExploreMethods::whyNot(Method method) const {
  if (method == Method::Exhaustive && m_source.candidates() && !enumerated())
    return tr("This space is too large to look at every design.");
  if (method == Method::Neural && !m_neural.chooser()) {
    if (m_neural.isPreparing()) return tr("The optimizer network is being prepared.");
    return networkSentence();
  }
  return method == Method::Evolutionary ? m_evolutionProblem : QString();
}

void ExploreMethods::setMethod(Method method) {
  Edits after = m_session.edits();
  after.method = method;
  m_session.edit(after, tr("Method"));
}

void ExploreMethods::followMethod() {
  if (m_session.edits().method == m_method) return;
  m_method = m_session.edits().method;
  if (m_method == Method::Evolutionary && !m_evolved) evolve();
}

void ExploreMethods::evolve() {
  const auto workspace = m_session.workspace();
  const auto candidates = m_source.candidates();
  if (!workspace || !candidates) return;
  if (!enumerated()) {  // the candidates were found that way
    m_evolved = candidates;
    return;
  }
  m_evolving = true;
  CandidateOptions options{.device = candidates->device, .task = candidates->task, .method = Method::Evolutionary};
  using Made = std::shared_ptr<const Candidates>;
  m_session.jobs().run<Made>(
      {tr("Evolutionary search for %1").arg(m_session.device()), QStringLiteral("evolution"), false}, this,
      [workspace, options](const Progress& progress) { return candidatesFor(*workspace, options, progress); },
      [this](Result<Made> made) {
        m_evolving = false;
        if (made) m_evolved = *made;
        else if (made.error().kind == ErrorKind::Cancelled) setMethod(Method::Auto);
        else m_evolutionProblem = toText(made.error().message);
        Q_EMIT changed();
      });
}

void ExploreMethods::ask(const Goal& goal, std::span<const std::uint8_t> allowed) {
  m_goal = goal;
  m_allowed.assign(allowed.begin(), allowed.end());
  m_network.reset();
  m_evolution.reset();
  m_all.reset();
  m_tableProblem.clear();
  const auto candidates = m_source.candidates();
  const auto data = m_session.data();
  if (!candidates || !data) return pick();
  auto chosen = choose(*data, *candidates, goal, m_allowed);
  if (chosen) m_all = std::move(*chosen);
  else m_tableProblem = toText(chosen.error().message);
  if (m_method == Method::Neural) m_network = askNetwork(Refine::Sweep);
  if (m_method == Method::Evolutionary && m_evolved && m_evolved != candidates)
    if (auto found = choose(*data, *m_evolved, goal)) m_evolution = among(*m_evolved, *found);
  pick();
  if (m_neural.chooser()) m_rest.start();
}

void ExploreMethods::refine() {
  m_rest.stop();
  if (!m_neural.chooser() || !m_session.data()) return;
  m_network = askNetwork(Refine::Full);
  pick();
  Q_EMIT refined();
}

std::optional<Answer> ExploreMethods::askNetwork(Refine how) {
  const auto chooser = m_neural.chooser();
  m_networkProblem.clear();
  if (!chooser) return std::nullopt;
  auto found = chooser->choose(m_goal, how);
  if (!found) {
    m_networkProblem = toText(found.error().message);
    return std::nullopt;
  }
  found->method = Method::Neural;
  if (m_all) found->feasibleCount = m_all->feasibleCount;
  // The network does not say what binds; the limits are the same.
  if (m_all && m_all->feasible && found->feasible && found->binding == Limit::None) found->binding = m_all->binding;
  return std::move(*found);
}

std::optional<Answer> ExploreMethods::among(const Candidates& found, const Answer& answer) const {
  Answer known = answer;
  known.candidate = kNoCandidate;
  const auto candidates = m_source.candidates();
  const DesignView design = found.designs[answer.candidate];
  for (std::size_t c = 0; c < candidates->designs.size() && known.candidate == kNoCandidate; ++c)
    if (std::ranges::equal(candidates->designs[c], design)) known.candidate = c;
  known.method = Method::Evolutionary;
  if (m_all) {
    known.feasibleCount = m_all->feasibleCount;
    known.binding = known.feasible ? m_all->binding : known.binding;
  }
  return known;
}

void ExploreMethods::pick() {
  m_problem = m_tableProblem;
  switch (m_method) {
    case Method::Neural:
      m_answer = m_network ? m_network : m_all;
      if (!m_networkProblem.isEmpty()) m_problem = m_networkProblem;
      return;
    case Method::Evolutionary:
      m_answer = m_evolution ? m_evolution : m_all;
      return;
    default: break;
  }
  m_answer = m_all;
  // A search may have missed what the network finds.
  if (m_method == Method::Auto && m_network && !enumerated() && (!m_all || isBetter(m_goal, *m_network, *m_all))) m_answer = m_network;
}

std::optional<double> ExploreMethods::regret(const std::optional<Answer>& answer) const {
  if (!answer || !answer->feasible) return std::nullopt;
  double best = valueOf(m_goal, *answer);
  for (const auto* other : {&m_all, &m_network, &m_evolution})
    if (*other && (*other)->feasible) best = std::max(best, valueOf(m_goal, **other));
  return best - valueOf(m_goal, *answer);
}

QString ExploreMethods::regretText(const Answer& answer) const {
  const auto lost = regret(answer);
  const bool possible = (m_all && m_all->feasible) || (m_network && m_network->feasible) || (m_evolution && m_evolution->feasible);
  if (!lost) return possible ? tr("misses a limit") : tr("nothing fits");
  return tr("%1 points").arg(decimalText(*lost, 2));
}

std::vector<std::array<QString, 3>> ExploreMethods::lines() const {
  std::vector<std::array<QString, 3>> lines;
  const QString best = enumerated() ? tr("to exhaustive") : tr("to the best known");
  if (m_all) lines.push_back(line(enumerated() ? tr("Exhaustive search") : tr("Evolutionary search"), *m_all));
  if (m_network) {
    lines.push_back(line(tr("Optimizer network"), *m_network));
    lines.push_back({tr("Network regret"), best, regretText(*m_network)});
  } else if (m_neural.chooser()) {
    lines.push_back({tr("Optimizer network"), QString(), QStringLiteral("…")});
    lines.push_back({tr("Network regret"), best, QStringLiteral("…")});
  }
  if (m_evolution) {
    lines.push_back(line(tr("Evolutionary search"), *m_evolution));
    lines.push_back({tr("Regret of the search"), best, regretText(*m_evolution)});
  } else if (m_evolving) {
    lines.push_back({tr("Evolutionary search"), tr("searching"), QStringLiteral("…")});
  }
  return lines;
}

QString ExploreMethods::networkSentence() const {
  if (m_neural.isPreparing() || !m_source.candidates()) return {};
  if (const auto chooser = m_neural.chooser())
    return chooser->novelty().unfamiliar ? tr("This device is unlike those that the network was trained on: do not rely on it.") : QString();
  if (!m_neural.problem().isEmpty()) return m_neural.problem();
  switch (m_neural.state()) {
    case NetworkState::Begun: return tr("The training of the optimizer network was interrupted.");
    case NetworkState::Stale: return tr("The optimizer network was trained before its data changed.");
    default: return tr("No optimizer network has been trained for this space.");
  }
}

QString ExploreMethods::trainText() const {
  if (m_neural.isPreparing() || !m_source.candidates() || m_neural.chooser()) return {};
  switch (m_neural.state()) {
    case NetworkState::Begun: return tr("Resume the training…");
    case NetworkState::Stale: return tr("Train it again…");
    default: return tr("Train the optimizer…");
  }
}

}  // namespace isotone
