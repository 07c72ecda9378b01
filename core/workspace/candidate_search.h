// Local search by the numbers of prepared candidates: measured where there is a measurement, predicted elsewhere.
#pragma once

#include "core/workspace/candidate_columns.h"

namespace isotone {

/// From a design one change, or two at once, as long as that is better. What the network's answer is refined with; from the
/// middle design it is what the network is compared with.
class CandidateSearch {
 public:
  CandidateSearch(std::shared_ptr<const Candidates> candidates, CandidateSources sources);

  const CandidateSources& sources() const { return m_sources; }
  const Candidates& candidates() const { return *m_candidates; }
  /// Designs with all that is known of them, as candidates of their own; designs that cannot be chosen are left out.
  Candidates numbersOf(const std::vector<Design>& designs) const;
  /// The best `starts` of `designs` for the goal, and from each of them up to `mostSteps` steps; the best of all. Answer::candidate is that of candidates(), or
  /// kNoCandidate; evaluations counts the designs that were looked at. Where only listed designs can be chosen and none of `designs`
  /// is one, the search begins at those nearest to the first. Errors: those of choose().
  Result<Answer> search(const std::vector<Design>& designs, const Goal& goal, int mostSteps, int starts = 1) const;

 private:
  std::shared_ptr<const Candidates> m_candidates;
  CandidateSources m_sources;
  std::unordered_map<std::string_view, std::size_t> m_positionOf;  // by the bytes of the design

  std::vector<Design> neighbours(const Design& design, const Goal& goal) const;
  std::vector<Design> nearest(const Design& design, const Goal& goal) const;
  Candidates around(const Design& design, const Goal& goal, std::size_t& looked) const;
};

}  // namespace isotone
