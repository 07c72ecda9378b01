// The filter that all pages share: which designs of the current device are shown, and in words what was asked for.
// A page asks designs() or rows() when it makes a picture, adds the note, and makes it anew on changed().
#pragma once

#include <memory>
#include <optional>

#include <QObject>

#include "core/reports/figure.h"
#include "ui/view_models/candidate_source.h"
#include "ui/view_models/number_text.h"
#include "ui/view_models/passing_points.h"

namespace isotone {

class FilterModel : public QObject {
  Q_OBJECT
 public:
  /// One a session; lives as long as the session.
  static FilterModel& of(Session& session);

  const DesignFilter& filter() const { return m_session.edits().filter; }
  bool isOn() const { return !filter().isOff(); }
  /// Edits with the same key that follow each other are one step of undo.
  void setFilter(const DesignFilter& filter, const QString& mergeKey = {});
  void clear();

  /// What passes, by candidate and by row of the workspace's designs. Null: the filter is off, or the candidates are not there
  /// (yet): nothing is left out. Rows that are no candidates, because a latency or an accuracy is missing, do not pass.
  const FilteredDesigns* designs();
  const std::vector<std::uint8_t>* rows();
  /// The figure with the points of such rows left out, and the note. Of points without a row those stay that have latency and
  /// accuracy of a design that passes: the line of the front, designs that search found. What is labelled or in the accent,
  /// pins and answer, stays.
  Figure filtered(Figure figure);
  /// Candidates that pass and, whatever they are, those of `places`, which are moved to where these stand then. `all` while
  /// nothing is filtered.
  std::shared_ptr<const Candidates> shown(const std::shared_ptr<const Candidates>& all, std::vector<std::pair<std::string, std::size_t>>& places);
  /// The figure with "filter: 1,070 of 6,461 designs" among its notes; unchanged while nothing is filtered.
  Figure noted(Figure figure);

  QString shareText();       // "1,070 of 6,461"; empty while nothing is filtered
  QString words() const;     // "latency 2 to 6 ms · the best 10 % by accuracy within 5 ms"; empty when off

  /// The least and the most that candidates of the current device have of a quantity, in stored units; none: not known.
  std::optional<std::pair<double, double>> reach(Limit quantity) const;
  SizeUnit sizeUnit() const;

  /// From now on candidates are prepared, so that counts and reach are known.
  void want() { m_source.want(); }

 Q_SIGNALS:
  void changed();

 private:
  explicit FilterModel(Session& session);
  void compute();

  Session& m_session;
  CandidateSource& m_source;
  DesignFilter m_told;                          // that changed() was last emitted for
  DesignFilter m_of;                            // what the rest was computed from
  std::shared_ptr<const Candidates> m_candidates;
  FilteredDesigns m_designs;
  std::optional<PassingPoints> m_points;
};

}  // namespace isotone
