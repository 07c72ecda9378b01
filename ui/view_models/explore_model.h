// "What should I ship?": from the goal to the design, its place among all designs, and what the limits cost.
// Candidates are prepared once a device in a job; after that each change of the goal is answered at once.
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/workspace/pareto_chart.h"
#include "ui/view_models/explore_methods.h"
#include "ui/view_models/frame_throttle.h"
#include "ui/view_models/held_offers.h"
#include "ui/view_models/network_blocks.h"
#include "ui/view_models/number_text.h"

namespace isotone {

class ExploreModel : public QObject {
  Q_OBJECT
 public:
  enum class State { Empty, Preparing, Ready };

  explicit ExploreModel(Session& session, QObject* parent = nullptr);

  /// The page came to the front: prepares candidates if that has not happened yet. While in front, the answer is also
  /// the selection that all pages share.
  void activate();
  void deactivate() { m_active = false; }
  State state() const;
  /// Why there is nothing to show, as a sentence; empty when Ready.
  QString problem() const;

  /// What the current device can reach in one quantity, in display units (ms, mJ, kB or MB, %).
  struct Reach {
    bool known = false;
    QString unit;
    int decimals = 1;
    double low = 0, high = 1;      // ends of the slider: round numbers that hold all but the last half percent
    std::vector<double> values;    // of all candidates
  };
  const Reach& reach(Limit limit) const { return m_reach[static_cast<std::size_t>(limit)]; }
  QString limitTitle(Limit limit) const;  // "Energy per inference"
  QString sliderTitle(Limit limit) const; // the same, for accuracy with the task: "Accuracy (CIFAR-100)"
  SizeUnit sizeUnit() const { return m_sizeUnit; }
  /// The limit of the goal in display units.
  std::optional<double> limit(Limit limit) const;
  double weight(Limit cost) const;
  /// Ends of a weight slider (accuracy points a ms or mJ): where the cost hardly counts, and where nothing else does.
  std::pair<double, double> weightRange(Limit cost) const;
  Goal goal() const { return m_pending ? *m_pending : m_session.edits().goal; }

  // What a person changes. While a slider moves these come faster than frames and are answered once a frame; all changes
  // of one kind until endGesture() are one step of undo.
  void setLimit(Limit limit, std::optional<double> value);
  void setWeight(Limit cost, double value);
  void setConfidence(double confidence);
  /// The same wish in the other form: weights that lead to the present design, limits at what it needs. What was set before
  /// stays where it leads there as well.
  void setForm(Goal::Form form);
  void endGesture();
  /// To the digits of the slider.
  double rounded(Limit limit, double value) const;

  // Choices pinned by hand, which the optimizer works around.
  int heldCount() const { return int(goal().held.size()); }
  bool isHeld(std::size_t decision) const;
  /// What can be held of a block (NetworkBlock::id).
  std::vector<DecisionOffer> offers(const std::string& block) const;
  std::vector<DecisionOffer> offersOfDecision(std::size_t decision) const;
  void hold(std::size_t decision, std::uint8_t choice);
  void release(std::size_t decision);
  void releaseAll();

  ExploreMethods& methods() { return m_methods; }
  const ExploreMethods& methods() const { return m_methods; }

  /// The third quantity of the chart: what is known of this device, and which one is shown.
  std::vector<ColourBy> colours() const;
  ColourBy colour() const;
  void setColour(ColourBy colour);
  /// Moves every limit that the nearest design exceeds to what that design needs. Only when nothing meets the goal.
  void relax();
  QString relaxText() const;
  QString infeasibleText() const;

  std::shared_ptr<const Candidates> candidates() const { return m_source.candidates(); }
  /// The answer to the goal; null unless Ready.
  const Answer* answer() const { return m_answer ? &*m_answer : nullptr; }
  /// What the page describes: the selected design where one was selected, else the answer. Null unless Ready.
  const Answer* shown() const { return m_looked ? &*m_looked : answer(); }
  bool showsSelection() const { return m_looked.has_value(); }
  /// Shows the design of this row; -1 returns to the answer.
  void look(qint64 row);

  // Words and pictures of the page.
  QString headline() const;      // "Design 12,574  72.3 % at 5.55 ms"
  QString headlineDetail() const;  // "fits every limit; latency binds"
  QString countSentence() const;   // "<b>1,070</b> of 6,461 designs meet all limits"
  double meetingShare() const;     // 0..1
  QString confidenceSentence() const;
  bool isSimulated() const;
  Figure pareto();
  Figure more() const;
  /// Up to three pairs of a bold beginning and the rest, "+1.0 ms", "buys +0.15 points": for each limit that is set, what a step
  /// would buy, the best one first.
  std::vector<std::pair<QString, QString>> moreSentences() const;
  /// How it was found: what, how many, how long; up to five lines.
  std::vector<std::array<QString, 3>> foundLines() const;
  NetworkView network() const;
  /// What network() depends on: the same key, the same network.
  struct NetworkKey {
    std::shared_ptr<const Dataset> data;
    QString device;
    Design design;
    double latencyMs = 0, energyMj = 0;
    std::vector<HeldChoice> held;
    bool operator==(const NetworkKey&) const = default;
  };
  NetworkKey networkKey() const;
  /// Active decisions and their choice by name, for spaces whose layers are not known.
  struct Taken { std::size_t decision; QString name, choice; bool held; };
  std::vector<Taken> decisions() const;
  /// What a limit leaves: "0.13 ms left", "4.3 above minimum", "1.2 ms too much"; empty without a limit.
  QString distance(Limit limit) const;
  bool breaks(Limit limit) const;
  QString origin(Limit quantity) const;   // "measured", "predicted", "simulated", "computed"
  Estimate shownEstimate(Limit quantity) const;  // in display units

  QString nextPinLetter() const;
  int pinCount() const { return int(m_session.edits().pins.size()); }
  bool isPinned() const;
  void pin();

  /// Writes the shown design (or for "csv" the front) in a job; `done` gets the result on the GUI thread.
  void exportTo(const std::string& format, const QString& path, std::function<void(Result<Issues>)> done);

 Q_SIGNALS:
  void candidatesChanged();   // other designs to choose from: ranges and histograms are new
  void answerChanged();       // another goal, answer or selection
  void foundChanged();        // only how it was found: the network has answered too
  void pinsChanged();

 private:
  QString verdictText() const;
  void changeGoal(const Goal& goal, const QString& text, const QString& kind);
  void sendGoal();
  void recompute();
  void takeAnswer();
  void measureReach();
  void makeChart();
  std::optional<std::pair<QString, double>> bestOtherLimit() const;  // a step of it, and the points that it buys
  std::optional<std::pair<QString, QString>> ifOthersYield(double gain) const;
  void followSelection();
  Goal usable(Goal goal) const;
  Goal usableGoal() const;    // without limits on what is not known for this device
  std::optional<std::size_t> candidateOf(const Pin& pin) const;
  void placePins();
  Answer describe(std::size_t candidate) const;
  std::size_t device() const { return m_session.deviceIndex(); }

  Session& m_session;
  CandidateSource& m_source;
  ExploreMethods m_methods;
  FrameThrottle m_throttle;
  std::optional<Goal> m_pending;
  QString m_pendingText, m_pendingKind;
  int m_gesture = 0;
  Reach m_reach[5];
  SizeUnit m_sizeUnit;
  std::vector<std::int32_t> m_candidateOfRow;
  std::shared_ptr<const Dataset> m_chartData;        // what the chart was made from
  std::shared_ptr<const Candidates> m_chartCandidates;
  std::unique_ptr<ParetoChart> m_chart;
  QList<Pin> m_placedPins;
  ParetoPins m_pinPlaces;                            // of the pins above
  ColourBy m_colour = ColourBy::Known;
  std::vector<HeldChoice> m_allowedFor;
  std::vector<std::uint8_t> m_allowed;               // by candidate, empty: all
  std::optional<Answer> m_answer, m_looked;
  QString m_answerProblem;
  bool m_active = false, m_settingSelection = false;
};

}  // namespace isotone
