#include "ui/view_models/neural_source.h"

#include "ui/view_models/number_text.h"

namespace isotone {
namespace {

struct Prepared {
  NetworkState state = NetworkState::None;
  std::shared_ptr<const NeuralChooser> chooser;
  std::string problem;
};

}  // namespace

NeuralSource& NeuralSource::of(Session& session) {
  if (auto* present = session.findChild<NeuralSource*>(QString(), Qt::FindDirectChildrenOnly)) return *present;
  return *new NeuralSource(session);
}

NeuralSource::NeuralSource(Session& session) : QObject(&session), m_session(session), m_candidates(CandidateSource::of(session)) {
  connect(&m_candidates, &CandidateSource::changed, this, &NeuralSource::refresh);
  refresh();
}

void NeuralSource::use(std::shared_ptr<const NeuralChooser> chooser) {
  ++m_turn;
  m_preparing = false;
  m_chooser = std::move(chooser);
  m_state = m_chooser ? NetworkState::Ready : NetworkState::None;
  Q_EMIT changed();
}

void NeuralSource::refresh() {
  const bool had = m_chooser != nullptr;
  const int turn = ++m_turn;
  m_chooser.reset();
  m_problem.clear();
  const auto workspace = m_session.workspace();
  const auto candidates = m_candidates.candidates();
  m_preparing = workspace && candidates;
  if (!m_preparing) {
    m_state = NetworkState::None;
    if (had) Q_EMIT changed();
    return;
  }
  m_session.jobs().run<Prepared>(
      {tr("Preparing the optimizer network"), QStringLiteral("neural-chooser"), true}, this,
      [workspace, candidates](const Progress& progress) -> Result<Prepared> {
        Prepared prepared{.state = optimizerState(*workspace, candidates->task)};
        if (prepared.state != NetworkState::Ready) return prepared;
        auto chooser = NeuralChooser::prepare(*workspace, candidates, progress);
        if (chooser) prepared.chooser = std::move(*chooser);
        else prepared.problem = chooser.error().message;
        return prepared;
      },
      [this, turn](Result<Prepared> prepared) {
        if (turn != m_turn) return;
        m_preparing = false;
        if (prepared) {
          m_state = prepared->state;
          m_chooser = std::move(prepared->chooser);
          m_problem = toText(prepared->problem);
        }
        Q_EMIT changed();
      });
}

}  // namespace isotone
