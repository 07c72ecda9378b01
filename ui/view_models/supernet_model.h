// Training the weight-sharing network from the window, and counting real accuracies with it: what may be chosen, the one job
// that runs, and the curves, which grow while it does.
#pragma once

#include <memory>

#include <QObject>

#include "core/reports/figure.h"
#include "core/workspace/measure_designs.h"
#include "core/workspace/supernet.h"
#include "ui/view_models/session.h"

namespace isotone {

class SupernetModel : public QObject {
  Q_OBJECT
 public:
  explicit SupernetModel(Session& session, QObject* parent = nullptr);

  struct Training {
    int epochs = 36;
    int threads = 1;
    bool resume = false;  // go on with the network of the workspace
  };

  /// Why this workspace has no networks that can be trained, as a sentence; empty: it has.
  QString problem() const;
  /// What the workspace holds and what the running job has added since.
  const StoredSupernet& network() const { return m_network; }
  bool hasNetwork() const { return !m_network.epochs.empty(); }
  bool canResume() const { return hasNetwork() && !m_network.finished(); }
  Figure accuracyCurves() const;
  Figure lossCurve() const;
  /// "36 epochs, largest design 91.9 %, smallest 77.1 %; real accuracies of 2,048 designs"; empty without a network.
  QString summary() const;
  /// How long the training would take, and what it replaces.
  QString trainingNote(const Training& training) const;
  QString evaluationNote(const DesignChoice& designs) const;
  int liveDesigns() const;
  qint64 knownAccuracies() const;  // designs of the workspace whose real accuracy is known

  void train(const Training& training);
  void evaluate(const DesignChoice& designs);
  void cancel();

  enum class Busy { No, Training, Evaluating };
  Busy busy() const { return m_busy; }
  QString step() const;            // "Epoch 3 of 36"
  double fraction() const;         // below 0: unknown

 Q_SIGNALS:
  void changed();                  // network, accuracies, or what runs
  void progressed();

 private:
  struct Live;
  void read();
  void followJob();
  void ended(Busy what, const Error* error);

  Session& m_session;
  StoredSupernet m_network;
  std::shared_ptr<Live> m_live;    // where the running job leaves its epochs
  JobState m_state;
  quint64 m_job = 0;
  Busy m_busy = Busy::No;
};

}  // namespace isotone
