// "Why this one?": the pinned designs side by side, against the first of them.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/reports/axis_brush.h"
#include "core/reports/figure.h"
#include "core/workspace/on_every_device.h"
#include "ui/view_models/candidate_source.h"
#include "ui/view_models/number_text.h"

namespace isotone {

class CompareModel : public QObject {
  Q_OBJECT
 public:
  explicit CompareModel(Session& session, QObject* parent = nullptr);
  /// From now on it follows the session, until deactivate().
  void activate();
  void deactivate() { m_active = false; }

  enum class Tone { Plain, Better, Worse };
  struct Cell {
    QString value;
    QString delta;        // "+1.83 worse", "baseline"; empty where one side is not known
    Tone tone = Tone::Plain;
    bool breaksLimit = false;
  };
  struct Row {
    QString title;        // "Latency, ms"
    QString limit;        // "at most 6"; empty without one
    std::vector<Cell> cells;  // one a pin
  };
  struct Column {
    QString letter, name; // "A", "6,925"
    QString note;
    bool chosen = false;  // the one that the headline is about
  };

  /// Columns and rows are those of the pins, in their order; the first pin is the baseline.
  const std::vector<Column>& columns() const { return m_columns; }
  const std::vector<Row>& rows() const { return m_rows; }
  QString headline() const { return m_headline; }   // "C adds 0.65 points to A for 1.83 ms more"
  QString headlineDetail() const { return m_detail; }
  bool isEmpty() const { return m_columns.empty(); }

  /// Layer by layer. With bits: one cell a block, its bits. Without: one cell a decision, the choice taken.
  struct StripCell {
    QString text;
    bool present = true;  // false: skipped here
    bool differs = false; // from the first pin
    int bits = 0;         // 2, 4, 8 …; 0: a choice, see tone
    double tone = 0;      // place of the choice among its decision's choices, 0..1
  };
  struct Strip {
    bool bits = false;
    QStringList columns;
    std::vector<std::vector<StripCell>> rows;  // one a pin
    std::vector<int> differing;                // cells that differ, one a pin
  };
  const Strip& strip() const { return m_strip; }

  /// With ranges marked, more designs within them are drawn as soon as these are found.
  Figure parallel() const;
  const std::vector<AxisBrush>& brushes() const { return m_brushes; }
  /// Designs within all ranges become the selection of the session, the most accurate first; none of them: nothing is selected.
  void setBrushes(const std::vector<AxisBrush>& brushes);

  /// What the matrix of designs and devices tells. Latency and energy are the session's metric.
  enum class Shown { Latency, Energy, Limits };
  Shown shown() const;
  void setShown(Shown shown);
  bool canShow(Shown shown) const;   // energy: some device knows it
  Figure matrix() const;
  /// Why there is no matrix, as a sentence: the goal sets no limits.
  QString matrixProblem() const;
  /// "<b>B &lt; A &lt; C</b> on 11 of 16 devices. Elsewhere the order changes…"; empty with fewer than two pins and, like
  /// the matrix, until the values on all devices are there. Under Limits: which design meets them on how many devices.
  QString orderSentence() const;

  void setNote(const QString& letter, const QString& note);
  void unpin(const QString& letter);
  void unpinAll();
  /// Makes the pin the current design of all pages.
  void select(int column);

 Q_SIGNALS:
  void changed();

 private:
  struct Numbers { Estimate accuracy, latency, energy, size; double macs = 0; };
  void rebuild();
  void computeOnDevices();
  /// Finds the designs within the ranges again; they are selected only where the ranges themselves have changed.
  void followBrushes(bool select);
  QString limitsSentence() const;
  std::vector<std::pair<std::string, std::size_t>> places() const;  // letters with their candidates
  Numbers numbersOf(const Pin& pin) const;
  void buildRows(const std::vector<Numbers>& numbers);
  void buildHeadline(const std::vector<Numbers>& numbers);
  QStringList brokenLimits(const Numbers& numbers) const;

  Session& m_session;
  CandidateSource& m_source;
  std::vector<std::optional<std::size_t>> m_candidates;  // of each pin on the current device
  std::vector<Column> m_columns;
  std::vector<Row> m_rows;
  Strip m_strip;
  /// The pins on every device, and what that was computed from: an edit of the goal or of a note changes none of it.
  struct OnDevices {
    std::shared_ptr<const Dataset> data;
    Metric metric = Metric::Latency;
    std::vector<NamedDesign> designs;
    std::optional<Goal> goal;  // under Limits
    std::string task;          // under Limits
    bool operator==(const OnDevices&) const = default;
  } m_onDevicesOf;
  std::vector<DeviceValues> m_onDevices;
  std::vector<DeviceLimits> m_limits;
  bool m_showsLimits = false;
  std::vector<AxisBrush> m_brushes;
  std::shared_ptr<const Candidates> m_brushedOf;  // whose axes the ranges are on
  std::optional<Figure> m_brushed;
  QString m_headline, m_detail;
  bool m_active = false;
};

/// The strip of some designs of a space, the first being the baseline.
CompareModel::Strip differenceStrip(const DesignSpace& space, const std::vector<Design>& designs);

}  // namespace isotone
