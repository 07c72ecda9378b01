// The path from a device that nobody knows yet to a predictor for it: how many designs to measure, how to get the
// measurements, and what the adapted predictor is worth beside every plain baseline.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <QLocale>
#include <QObject>

#include "core/monotonicity/ledger.h"
#include "core/reports/figure.h"
#include "core/workspace/adapt.h"
#include "core/workspace/kit.h"
#include "ui/view_models/session.h"

namespace isotone {

class AdaptationModel : public QObject {
  Q_OBJECT
 public:
  explicit AdaptationModel(Session& session, QObject* parent = nullptr);

  /// Open, it follows data, metric and device; closed, it stops what runs and forgets.
  void open();
  void close();
  bool isOpen() const { return m_open; }

  enum class Busy { No, Learning, Adapting, Keeping };
  Busy busy() const { return m_busy; }
  const QString& problem() const { return m_problem; }  // why there is no result; empty when there is or will be one
  void cancel();
  void retry();
  void retranslate();  // methods are named in the language the result was made in

  QString targetTitle() const;
  QString sourcesText() const;      // what the predictor learns from
  std::size_t sources() const { return m_context ? m_context->sources.size() : 0; }

  // How many designs to measure.
  static const std::vector<std::size_t>& counts();      // that can be chosen from, rising
  std::size_t count() const { return m_count; }
  void setCount(std::size_t count);
  QString gain() const;                                 // what to expect at this number, and of ten more; empty: not known
  Figure gainPicture() const;

  // Where the measurements come from.
  enum class Samples { None, All, Rehearsal };          // the target has none; few, all used; many, `count` of them used
  Samples samples() const { return m_samples; }
  std::size_t available() const { return m_available; } // usable measurements of the target
  QString samplesText() const;
  /// The name a kit is for when the person does not say: the target, or a new name where the target is measured already.
  QString kitDevice() const;
  void writeKit(const QString& device, std::size_t count, const QString& folder);
  bool isWritingKit() const { return m_kitJob != 0; }
  /// After an import: turns to the device whose measurements came with this file.
  void followImport(const QString& file);

  // What came out.
  const Adaptation* adaptation() const { return m_adaptation.get(); }
  const MethodOutcome* adapted() const;                 // null where it failed
  const MethodOutcome* unadapted() const;               // the best proxy as it is
  QString headline() const;
  QString evaluation() const;                           // where the accuracy comes from, and what it cannot tell
  QString advice() const;                               // the stop rule in words
  struct Fact { QString value, text; };
  std::vector<Fact> facts() const;
  Figure scatter(const MethodOutcome& outcome) const;
  Figure comparison() const;
  bool canKeep() const;
  bool isKept() const { return m_kept; }
  void keep();

  // What it saves.
  const LedgerInput& ledgerInput() const { return m_ledger; }
  void setNewDevices(std::size_t devices);
  void setFromScratch(std::size_t measurements);
  void setMinutesEach(double minutes);
  QString ledgerHeadline() const;
  QString ledgerBreakEven() const;
  QString ledgerAssumptions() const;                    // where each default comes from

 Q_SIGNALS:
  void changed();
  void ledgerChanged();
  void kitWritten(const QString& folder, int designs);
  void kept();

 private:
  struct Plan {
    std::shared_ptr<const FleetContext> context;
    std::vector<double> expected;   // SRCC after the measurements there are and 0, 1, … more
  };
  static Result<Plan> planFor(const Dataset& data, const std::string& target, Metric metric, Samples samples,
                              const Progress& progress);
  void follow();
  void forget();
  void learn();
  void adaptNow();
  void look();                      // what the target has been measured on
  void fillLedger();
  void stopped(const Error& error);
  std::optional<double> medianLatency() const;
  double expectedAt(std::size_t measurements) const;    // NaN: not known

  Session& m_session;
  bool m_open = false, m_kept = false;
  Busy m_busy = Busy::No;
  quint64 m_job = 0, m_kitJob = 0;
  QString m_problem;
  std::shared_ptr<const Dataset> m_data;                // that everything below belongs to
  std::size_t m_count = 10, m_available = 0;
  Samples m_samples = Samples::None;
  std::shared_ptr<const FleetContext> m_context;
  std::vector<double> m_expected;
  std::shared_ptr<const Adaptation> m_adaptation;
  QLocale m_locale;                                     // of the adaptation
  LedgerInput m_ledger;
  bool m_scratchGiven = false, m_minutesGiven = false, m_scratchFromCurve = false;
};

}  // namespace isotone
