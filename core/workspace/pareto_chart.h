// The chart of a device's designs, accuracy against latency. What no goal changes (the cloud, the front with its band, axes and
// colours) is made once; a moving limit then costs one pass over the flags of what it veils.
#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/reports/figure.h"
#include "core/workspace/optimize.h"

namespace isotone {

/// The third quantity of the cloud. Known: energy where it is known, else size.
enum class ColourBy { Known, Energy, Size, None };

/// Letter and candidate.
using ParetoPins = std::vector<std::pair<std::string, std::size_t>>;

class ParetoChart {
 public:
  /// Data and candidates outlive it. A quantity that is not known of any design colours nothing.
  ParetoChart(const Dataset& data, const Candidates& candidates, ColourBy colour = ColourBy::Known);

  /// Cloud, front, limits and the current answer (none where null), which need not be one of the candidates; pins as labelled
  /// marks. What breaks a limit at the goal's confidence, or is not `allowed` (empty: all are), is veiled.
  Figure figure(const Goal& goal, const Answer* answer, const ParetoPins& pins, std::span<const std::uint8_t> allowed);

 private:
  struct Colouring {
    const std::vector<double>* column = nullptr;
    double factor = 1;
  };
  void chooseColour(ColourBy wanted);
  void makeCloud(double floor);
  void addFront();
  void addMark(Figure& figure, std::size_t candidate, PlotSeries mark, std::string label) const;
  void addAnswer(Figure& figure, const Answer& answer) const;
  std::vector<std::uint8_t> veil(const Goal& goal, std::span<const std::uint8_t> allowed) const;
  std::string originSentence(std::size_t shown) const;

  const Dataset& m_data;
  const Candidates& m_candidates;
  Colouring m_colour;
  Figure m_base;                          // series[0] is the cloud, the next ones the front
  std::vector<std::uint32_t> m_inCloud;   // the candidate of each point
  double m_usualFloor = 0, m_leastLatency = 0, m_mostLatency = 0, m_mostAccuracy = 0;
};

}  // namespace isotone
