// Who finds the design: every candidate looked at, the optimizer network, or an evolutionary search; what each finds for the same
// goal, how long it takes, and what it loses against the best that is known.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include <QObject>
#include <QTimer>

#include "ui/view_models/neural_source.h"

namespace isotone {

class ExploreMethods : public QObject {
  Q_OBJECT
 public:
  explicit ExploreMethods(Session& session, QObject* parent = nullptr);

  /// Auto: all candidates where they can be enumerated, else the better of search and network.
  Method method() const { return m_method; }  // the session's
  void setMethod(Method method);
  bool isAvailable(Method method) const { return whyNot(method).isEmpty(); }
  /// Why a method cannot be asked now, as a sentence; empty where it can.
  QString whyNot(Method method) const;

  /// Answers a goal: by the candidates at once, by the network with a quick refinement where it is the chosen method. What takes
  /// longer follows when the goal rests (refine()).
  void ask(const Goal& goal, std::span<const std::uint8_t> allowed);
  /// The network's full answer to the last goal, now.
  void refine();
  /// The answer of the chosen method; nullopt with problem().
  const std::optional<Answer>& answer() const { return m_answer; }
  const QString& problem() const { return m_problem; }

  /// What, how many, how long.
  std::vector<std::array<QString, 3>> lines() const;
  /// What is to be known of the network: not trained, trained on other data, interrupted, unfamiliar device. Empty: nothing.
  QString networkSentence() const;
  /// "Train the optimizer…", "Train again…", "Resume the training…"; empty where nothing is to be done.
  QString trainText() const;

 Q_SIGNALS:
  void changed();  // another method, or one that can be asked now: ask again
  void refined();  // the network's full answer came

 private:
  void forget();
  void followMethod();
  void evolve();
  void pick();
  std::optional<double> regret(const std::optional<Answer>& answer) const;
  std::optional<Answer> among(const Candidates& found, const Answer& answer) const;
  QString regretText(const Answer& answer) const;
  std::optional<Answer> askNetwork(Refine how);
  bool enumerated() const;

  Session& m_session;
  CandidateSource& m_source;
  NeuralSource& m_neural;
  Method m_method = Method::Auto;
  Goal m_goal;
  std::vector<std::uint8_t> m_allowed;
  std::shared_ptr<const Candidates> m_evolved;
  std::optional<Answer> m_all, m_network, m_evolution;  // by each method, for the same goal
  std::optional<Answer> m_answer;
  QString m_problem, m_tableProblem, m_networkProblem, m_evolutionProblem;
  QTimer m_rest;
  bool m_evolving = false;
};

}  // namespace isotone
