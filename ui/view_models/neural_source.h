// The workspace's optimizer network, laid out for the current device in a job and shared by the pages that ask it.
#pragma once

#include <memory>

#include <QObject>

#include "core/workspace/neural_choice.h"
#include "core/workspace/optimizer_network.h"
#include "ui/view_models/candidate_source.h"

namespace isotone {

class NeuralSource : public QObject {
  Q_OBJECT
 public:
  /// One a session; lives as long as the session.
  static NeuralSource& of(Session& session);

  NetworkState state() const { return m_state; }
  bool isPreparing() const { return m_preparing; }
  /// Null unless the state is Ready, and while it is laid out.
  std::shared_ptr<const NeuralChooser> chooser() const { return m_chooser; }
  /// Why there is no chooser though a network was trained; empty otherwise.
  const QString& problem() const { return m_problem; }
  /// After a training: looks again.
  void refresh();
  /// Asks this one instead of the workspace's, until candidates change.
  void use(std::shared_ptr<const NeuralChooser> chooser);

 Q_SIGNALS:
  void changed();

 private:
  explicit NeuralSource(Session& session);

  Session& m_session;
  CandidateSource& m_candidates;
  NetworkState m_state = NetworkState::None;
  std::shared_ptr<const NeuralChooser> m_chooser;
  QString m_problem;
  bool m_preparing = false;
  int m_turn = 0;  // of the preparation that counts
};

}  // namespace isotone
