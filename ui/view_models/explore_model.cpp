#include "ui/view_models/explore_model.h"

#include <algorithm>
#include <cmath>

#include "core/base/files.h"
#include "core/workspace/export.h"
#include "core/workspace/figures.h"
#include "ui/view_models/filter_model.h"

namespace isotone {
namespace {

constexpr Limit kLimits[]{Limit::Latency, Limit::Energy, Limit::Size, Limit::Accuracy};

const std::vector<double>& columnOf(const CandidateTable& table, Limit limit) {
  switch (limit) {
    case Limit::Energy: return table.energy;
    case Limit::Size: return table.sizeBytes;
    case Limit::Accuracy: return table.accuracy;
    default: return table.latency;
  }
}

int decimalsFor(double high) { return high < 0.2 ? 3 : high < 2 ? 2 : high < 200 ? 1 : 0; }

}  // namespace

ExploreModel::ExploreModel(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_source(CandidateSource::of(session)), m_methods(session), m_throttle([this] { sendGoal(); }) {
  connect(&m_source, &CandidateSource::changed, this, [this] {
    m_answer.reset();  // it points into the candidates that are gone
    m_looked.reset();
    m_allowed.clear();
    m_allowedFor.clear();
    measureReach();
    Q_EMIT candidatesChanged();
    recompute();
    followSelection();
  });
  connect(&session, &Session::editsChanged, this, [this] {
    recompute();
    Q_EMIT pinsChanged();
  });
  connect(&m_methods, &ExploreMethods::changed, this, &ExploreModel::recompute);
  connect(&m_methods, &ExploreMethods::refined, this, [this] {
    const auto& refined = m_methods.answer();
    const bool same = m_answer && refined && m_answer->design == refined->design && m_answer->feasible == refined->feasible;
    if (!same) return takeAnswer();
    m_answer = refined;
    Q_EMIT foundChanged();
  });
  connect(&session, &Session::selectionChanged, this, [this] {
    if (!m_settingSelection) followSelection();
  });
}

void ExploreModel::activate() {
  m_active = true;
  m_source.want();
  if (m_source.candidates() && m_reach[1].values.empty()) {
    measureReach();
    Q_EMIT candidatesChanged();
    recompute();
    followSelection();
  }
}

ExploreModel::State ExploreModel::state() const {
  if (m_answer) return State::Ready;
  return m_source.isPreparing() ? State::Preparing : State::Empty;
}

QString ExploreModel::problem() const {
  if (m_answer) return {};
  if (m_source.isPreparing()) return tr("Preparing the designs of this device.");
  return m_source.problem().isEmpty() ? m_answerProblem : m_source.problem();
}

void ExploreModel::measureReach() {
  for (auto& reach : m_reach) reach = {};
  m_candidateOfRow.clear();
  const auto candidates = m_source.candidates();
  const auto data = m_session.data();
  if (!candidates || !data) return;
  m_candidateOfRow.assign(data->designs.size(), -1);
  for (std::size_t c = 0; c < candidates->row.size(); ++c)
    if (candidates->row[c] >= 0) m_candidateOfRow[static_cast<std::size_t>(candidates->row[c])] = std::int32_t(c);
  for (const Limit limit : kLimits) {
    auto& reach = m_reach[static_cast<std::size_t>(limit)];
    for (const double value : columnOf(candidates->table, limit))
      if (std::isfinite(value)) reach.values.push_back(value);
    if (reach.values.empty()) continue;
    auto sorted = reach.values;
    std::sort(sorted.begin(), sorted.end());
    const double largest = sorted[std::min(sorted.size() - 1, sorted.size() * 995 / 1000)];
    double scale = 1;
    if (limit == Limit::Size) {
      m_sizeUnit = SizeUnit::forLargest(sorted.back());
      scale = m_sizeUnit.bytes;
    }
    for (double& value : reach.values) value /= scale;
    reach.known = true;
    reach.high = roundUp(largest / scale);
    if (limit == Limit::Accuracy) {
      // Most minimum accuracies that make sense lie near the top: the lowest two percent are left off the slider.
      reach.low = std::floor(sorted[sorted.size() / 50] / 10) * 10;
      reach.high = std::ceil(sorted.back() / 5) * 5;
    }
    reach.decimals = decimalsFor(reach.high);
    reach.unit = limit == Limit::Latency ? tr("ms") : limit == Limit::Energy ? tr("mJ")
               : limit == Limit::Size ? m_sizeUnit.symbol : QStringLiteral("%");
  }
}

void ExploreModel::recompute() {
  m_answer.reset();
  m_looked.reset();
  m_answerProblem.clear();
  const auto candidates = m_source.candidates();
  const auto data = m_session.data();
  if (!candidates || !data || !reach(Limit::Latency).known) {
    Q_EMIT answerChanged();
    return;
  }
  const Goal goal = usableGoal();
  if (goal.held != m_allowedFor) {
    m_allowed = allowedBy(*data, *candidates, goal);
    m_allowedFor = goal.held;
  }
  m_methods.ask(goal, m_allowed);
  takeAnswer();
}

void ExploreModel::takeAnswer() {
  m_answer = m_methods.answer();
  if (!m_answer) m_answerProblem = m_methods.problem();
  if (m_answer && !m_looked && m_active) {
    m_settingSelection = true;
    m_session.setSelection(m_answer->row >= 0 ? QList<quint32>{static_cast<quint32>(m_answer->row)} : QList<quint32>());
    m_settingSelection = false;
  }
  Q_EMIT answerChanged();
}

void ExploreModel::followSelection() {
  const auto& selection = m_session.selection();
  look(selection.isEmpty() ? -1 : static_cast<qint64>(selection.first()));
}

void ExploreModel::look(qint64 row) {
  if (!m_answer) return;
  const bool inside = row >= 0 && row < static_cast<qint64>(m_candidateOfRow.size());
  const auto candidate = inside ? m_candidateOfRow[static_cast<std::size_t>(row)] : -1;
  if (candidate < 0 || static_cast<std::size_t>(candidate) == m_answer->candidate) {
    if (!m_looked) return;
    m_looked.reset();
  } else {
    m_looked = describe(static_cast<std::size_t>(candidate));
  }
  Q_EMIT answerChanged();
}

Answer ExploreModel::describe(std::size_t candidate) const {
  const auto candidates = m_source.candidates();
  const auto& table = candidates->table;
  Answer described = *m_answer;
  described.candidate = candidate;
  described.row = candidates->row[candidate];
  const auto data = m_session.data();
  described.index = described.row >= 0 ? data->designs.index[static_cast<std::size_t>(described.row)] : -1;
  const DesignView design = candidates->designs[candidate];
  described.design.assign(design.begin(), design.end());
  described.key = data->space->key(design);
  described.accuracy = estimateOf(table.accuracy, table.accuracySpread, candidates->accuracyMeasured, candidate);
  described.latency = estimateOf(table.latency, table.latencySpread, candidates->latencyMeasured, candidate);
  described.energy = estimateOf(table.energy, table.energySpread, candidates->energyMeasured, candidate);
  described.size = estimateOf(table.sizeBytes, {}, {}, candidate);
  return described;
}

std::optional<std::size_t> ExploreModel::candidateOf(const Pin& pin) const {
  const auto candidates = m_source.candidates();
  if (!candidates) return std::nullopt;
  if (pin.row >= 0 && pin.row < static_cast<qint64>(m_candidateOfRow.size())) {
    const auto found = m_candidateOfRow[static_cast<std::size_t>(pin.row)];
    if (found >= 0) return static_cast<std::size_t>(found);
  }
  for (std::size_t c = 0; c < candidates->designs.size(); ++c)
    if (std::ranges::equal(candidates->designs[c], pin.design)) return c;
  return std::nullopt;
}

void ExploreModel::placePins() {
  m_pinPlaces.clear();
  m_placedPins = m_session.edits().pins;
  for (const auto& pin : m_placedPins)
    if (const auto candidate = candidateOf(pin)) m_pinPlaces.emplace_back(pin.letter.toStdString(), *candidate);
}

std::vector<ColourBy> ExploreModel::colours() const {
  std::vector<ColourBy> known;
  if (reach(Limit::Energy).known) known.push_back(ColourBy::Energy);
  if (reach(Limit::Size).known) known.push_back(ColourBy::Size);
  if (!known.empty()) known.push_back(ColourBy::None);
  return known;
}

ColourBy ExploreModel::colour() const {
  const auto known = colours();
  if (known.empty()) return ColourBy::None;
  return std::ranges::find(known, m_colour) == known.end() ? known.front() : m_colour;
}

void ExploreModel::setColour(ColourBy colour) {
  if (colour == this->colour()) return;
  m_colour = colour;
  m_chart.reset();
  Q_EMIT answerChanged();
}

void ExploreModel::makeChart() {
  const bool fresh = m_chart && m_chartData == m_session.data() && m_chartCandidates == candidates();
  if (!fresh || m_placedPins != m_session.edits().pins) placePins();
  if (fresh) return;
  m_chartData = m_session.data();
  m_chartCandidates = candidates();
  m_chart = std::make_unique<ParetoChart>(*m_chartData, *m_chartCandidates, colour());
}

Figure ExploreModel::pareto() {
  if (!m_answer) return {};
  makeChart();
  return FilterModel::of(m_session).filtered(m_chart->figure(usableGoal(), shown(), m_pinPlaces, m_allowed));
}

Figure ExploreModel::more() const {
  if (!m_answer || !m_answer->feasible) return {};
  return whatMoreBuys(*candidates(), usableGoal(), *m_answer, m_allowed);
}

NetworkView ExploreModel::network() const {
  if (!m_answer) return {};
  const auto* design = shown();
  return networkView(*m_session.data(), device(), design->design, design->latency.mean, design->energy.mean, goal().held);
}

ExploreModel::NetworkKey ExploreModel::networkKey() const {
  const auto* design = shown();
  if (design == nullptr) return {};
  // An energy that is not known must equal itself.
  const double energy = std::isfinite(design->energy.mean) ? design->energy.mean : -1;
  return {m_session.data(), m_session.device(), design->design, design->latency.mean, energy, goal().held};
}

void ExploreModel::pin() {
  if (const auto* design = shown(); design != nullptr && !isPinned()) m_session.addPin(design->row, design->design);
}

bool ExploreModel::isPinned() const {
  const auto* design = shown();
  return design != nullptr && std::ranges::any_of(m_session.edits().pins, [&](const Pin& pin) {
           return pin.design == design->design;
         });
}

void ExploreModel::exportTo(const std::string& format, const QString& path,
                            std::function<void(Result<Issues>)> done) {
  const auto* design = shown();
  const auto workspace = m_session.workspace();
  if (design == nullptr || !workspace) return;
  ExportRequest request;
  request.format = format;
  request.designKey = format == "csv" ? std::string() : design->key;
  request.device = m_session.device().toStdString();
  request.task = m_session.task().toStdString();
  request.goal = usableGoal();
  const std::filesystem::path file(path.toStdString());
  m_session.jobs().run<Issues>(
      {tr("Exporting to %1").arg(path.section(u'/', -1)), {}, false}, this,
      [workspace, request, file](const Progress& progress) -> Result<Issues> {
        auto exported = exportDesign(*workspace, request, progress);
        if (!exported) return failFrom(exported);
        if (auto saved = saveFile(file, exported->bytes); !saved) return failFrom(saved);
        return exported->warnings;
      },
      std::move(done));
}

}  // namespace isotone
