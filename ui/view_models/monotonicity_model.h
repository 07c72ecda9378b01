// Whose predictor can be reused: the correlations of all devices, the proxies of the current one, and one pair in detail.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QLocale>
#include <QObject>

#include "core/monotonicity/expected_regret.h"
#include "core/monotonicity/inversions.h"
#include "core/workspace/correlate.h"
#include "core/workspace/figures.h"
#include "ui/view_models/session.h"

namespace isotone {

class MonotonicityModel : public QObject {
  Q_OBJECT
 public:
  enum class Method { Spearman, Kendall };

  struct Inverted {
    std::uint32_t row = 0;
    double proxyRank = 0, targetRank = 0;  // 1 = fastest
  };
  struct Pair {
    std::size_t proxy = 0, target = 0;     // in Dataset::devices
    double srcc = 0, low = 0, high = 0, lowerBound = 0;
    std::size_t n = 0;
    Verdict verdict = Verdict::Adapt;
    bool certified = false;
    std::optional<ReuseRegret> regret;     // where accuracies and enough of the target are known: what reuse did cost
    std::optional<ExpectedRegret> expected;  // what the other pairs of devices say that such an SRCC costs
    std::vector<Inverted> inverted;
    std::vector<InvertedPair> pairs;       // rows of the workspace
    std::optional<ChoiceShift> choice;     // that moves ranks most, where one decision explains a good part
    Figure scatter;
  };

  explicit MonotonicityModel(Session& session, QObject* parent = nullptr);

  /// From now on it follows data, metric and device.
  void activate();
  bool isBusy() const { return m_busy; }
  const QString& problem() const { return m_problem; }     // why there is no map; empty when there is or will be one
  std::shared_ptr<const Correlations> correlations() const { return m_correlations; }

  Method method() const { return m_method; }
  void setMethod(Method method);
  Figure map() const;
  /// Devices of the map's rows, from top to bottom, in Dataset::devices.
  std::vector<std::size_t> mapOrder() const;

  /// For the current device as target, best first; devices in Dataset::devices. Empty where it lacks the metric.
  const std::vector<Proxy>& proxies() const { return m_proxies; }
  Figure proxiesPicture() const;

  void setPair(std::size_t proxy, std::size_t target);
  const Pair* pair() const { return m_pair ? &*m_pair : nullptr; }
  /// Core's sentences stay in the language they were made in: makes the pair anew where that has changed.
  void retranslate();
  bool hasKendall() const { return m_hasKendall; }

  QString deviceTitle(std::size_t device) const;
  QString answer() const;
  QString detail() const;
  /// "e13: skip connect › avg pool 3x3; …": what the first and the second design of a pair chose, at most `atMost` of them.
  static QString differenceText(const DesignSpace& space, const InvertedPair& pair, std::size_t atMost);
  /// Which choice moves designs most between the two devices; empty where no decision stands out.
  QString choiceText() const;
  static QString verdictTitle(const Pair& pair, const QString& proxyTitle);
  static QString verdictAdvice(const Pair& pair);

  /// What reuse costs between all devices that are known on enough designs; null where no accuracy is known or two devices are
  /// missing. Errors: Cancelled.
  using ReuseTablePtr = std::shared_ptr<const ReuseTable>;
  static Result<ReuseTablePtr> reuseTable(const Dataset& data, const Correlations& correlations, Metric metric,
                                          const Progress& progress);
  /// The whole of a pair; heavy (ranks, regret): call it off the GUI thread.
  static Pair pairDetails(const Dataset& data, const Correlations& correlations, const ReuseTable* reuse, std::size_t proxy,
                          std::size_t target, Metric metric);

 Q_SIGNALS:
  void changed();       // map, proxies, answer
  void pairChanged();   // null while it is computed

 private:
  void compute();
  void take(std::shared_ptr<const Correlations> correlations, bool withKendall);
  void followDevice();
  void computePair(std::size_t proxy, std::size_t target);

  Session& m_session;
  bool m_active = false, m_busy = false, m_hasKendall = false;
  Method m_method = Method::Spearman;
  QString m_problem;
  std::shared_ptr<const Dataset> m_data;    // that the correlations belong to
  std::shared_ptr<const Correlations> m_correlations;
  std::vector<Proxy> m_proxies;
  std::optional<Pair> m_pair;
  ReuseTablePtr m_reuse;                    // of the correlations and the current task, once a pair was asked for
  bool m_knowsReuse = false;
  QLocale m_locale;  // of the pair
};

}  // namespace isotone
