// An optimizer network for tests of pages: it answers with the best candidate, worse by a few designs where that is asked for.
#pragma once

#include "core/workspace/neural_choice.h"

namespace isotone::test {

class FakeChooser : public NeuralChooser {
 public:
  FakeChooser(std::shared_ptr<const Dataset> data, std::shared_ptr<const Candidates> candidates)
      : m_data(std::move(data)), m_candidates(std::move(candidates)) {}

  Result<Answer> choose(const Goal& goal, Refine refine) const override {
    asked.push_back(refine);
    auto answer = isotone::choose(*m_data, *m_candidates, goal);
    if (!answer) return answer;
    answer->method = Method::Neural;
    answer->evaluations = 1;
    answer->microseconds = 400;
    answer->accuracy.mean -= worseBy;
    if (elsewhere) {
      answer->candidate = kNoCandidate;
      answer->row = answer->index = -1;
    }
    return answer;
  }
  const DeviceNovelty::Score& novelty() const override { return score; }
  std::vector<Design> front() const override { return {}; }

  double worseBy = 0;      // accuracy points
  bool elsewhere = false;  // its design is not among the candidates
  DeviceNovelty::Score score;
  mutable std::vector<Refine> asked;

 private:
  std::shared_ptr<const Dataset> m_data;
  std::shared_ptr<const Candidates> m_candidates;
};

}  // namespace isotone::test
