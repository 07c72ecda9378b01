// "How far can I trust the numbers?": held-out evaluations of predictors, stored with the workspace's models or made on
// the fly, and the training of new ones.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/reports/figure.h"
#include "core/workspace/fit.h"
#include "ui/view_models/number_text.h"
#include "ui/view_models/session.h"

namespace isotone {

class PredictorsModel : public QObject {
  Q_OBJECT
 public:
  explicit PredictorsModel(Session& session, QObject* parent = nullptr);

  /// The page came to the front: evaluates the current device where nothing is known about it yet.
  void activate();
  void deactivate() { m_active = false; }

  struct Row {
    std::shared_ptr<const FitEvaluation> evaluation;
    QString device;        // as people call it; the task for accuracy
    QString metric;        // "Latency", "Energy", "Accuracy"
    QString kind;          // "Ridge, rich features"
    bool stored = false;   // a fitted model of the workspace; else evaluated only
    bool stale = false;    // the measurements changed since
    double gain() const;   // SRCC above that of operations alone; NaN where there is none
  };
  const std::vector<Row>& rows() const { return m_rows; }
  /// The row that the pictures show; -1: none.
  int current() const { return m_current; }
  const FitEvaluation* evaluation() const;
  void setCurrent(int row);      // also makes its device and metric those of all pages

  /// The answer in words, from two rules (thresholds in predictors_words.cpp): the order is good from an SRCC of .95 and
  /// fair from .90; the numbers are good to a MAPE of 5 % and fair to 10 %.
  QString headline() const;
  QString headlineDetail() const;
  /// Why there is nothing to show, as a sentence; empty otherwise.
  QString problem() const;

  struct KeyNumber { QString label, value, unit; };
  std::vector<KeyNumber> keyNumbers() const;
  Figure scatter() const;
  Figure residualHistogram() const;
  Figure calibrationCurve() const;
  Figure learning() const;

  // Training.
  struct Training {
    std::string kind = "ridge-rich";
    std::size_t samples = 900;
    bool allDevices = false;
    std::string target;           // "latency", "energy", "accuracy:TASK"
    std::uint64_t seed = 1;
  };
  static QString kindTitle(const std::string& kind);
  QString targetTitle(const std::string& target) const;
  std::string currentTarget() const;            // of the session's metric
  std::vector<std::string> targets() const;     // what can be fitted in this workspace
  /// Designs with a value for the current device and this target.
  std::size_t available(const std::string& target) const;
  void train(const Training& training);
  /// Evaluates every quick kind on the current device, storing nothing.
  void compareMethods();
  bool isBusy() const { return m_job != 0; }
  QString busyTitle() const { return m_busyTitle; }
  QString busyStep() const;       // "epoch 34 of 80, loss 0.021"
  double busyFraction() const;    // below 0: unknown
  void cancel();

 Q_SIGNALS:
  void changed();          // the current row, or all of them
  void rowsChanged();      // another row was added; the current one is as it was
  void busyChanged();

 private:
  struct Evaluated { std::shared_ptr<const FitEvaluation> evaluation; std::string dataHash; };
  void reload();
  void buildRows();
  void fillNext();
  void addCurve();
  void evaluateIfNeeded();
  void remember(FitEvaluation evaluation);
  void finish(Result<std::vector<FitEvaluation>> made);
  void run(const QString& title, std::vector<FitRequest> requests, bool store);
  std::vector<FitRequest> requestsFor(const Training& training) const;
  Row rowOf(std::shared_ptr<const FitEvaluation> evaluation) const;
  void chooseCurrent();
  const JobState* job() const;

  Session& m_session;
  std::vector<Evaluated> m_evaluated;       // in this session, newest last
  std::set<std::string> m_tried;            // devices and targets that were evaluated in the background, or failed to be
  std::vector<Row> m_rows;
  QList<JobState> m_jobs;
  int m_current = -1;
  quint64 m_job = 0;
  QString m_busyTitle, m_problem;
  bool m_active = false, m_filling = false;
};

}  // namespace isotone
