// Where designs differ: blocks and bits, decisions, and the order of designs on each device.
#include <algorithm>
#include <cmath>
#include <map>

#include "core/space/layers.h"
#include "ui/view_models/compare_model.h"
#include "ui/view_models/network_blocks.h"

namespace isotone {
namespace {

using Strip = CompareModel::Strip;
using StripCell = CompareModel::StripCell;

/// Bits of the heaviest quantizable layer of each block, in network order.
std::vector<std::pair<std::string, int>> bitsOfBlocks(const DesignSpace& space, const Design& design) {
  std::vector<std::pair<std::string, int>> blocks;
  double heaviest = -1;
  for (const auto& layer : layersOf(space, design)) {
    if (blocks.empty() || blocks.back().first != layer.block) {
      blocks.emplace_back(layer.block, 0);
      heaviest = -1;
    }
    if (layer.quantizable && layer.weights > heaviest) {
      heaviest = layer.weights;
      blocks.back().second = layer.weightBits;
    }
  }
  return blocks;
}

bool hasBits(const DesignSpace& space) {
  return std::ranges::any_of(space.decisions(),
                             [](const Decision& decision) { return decision.kind != DecisionKind::Architecture; });
}

/// Merges the blocks of all designs into one order: a block that a design skips keeps its place.
std::vector<std::string> unionOf(const std::vector<std::vector<std::pair<std::string, int>>>& designs) {
  std::vector<std::string> order;
  for (const auto& blocks : designs) {
    std::size_t place = 0;
    for (const auto& [name, bits] : blocks) {
      const auto found = std::ranges::find(order, name);
      if (found != order.end()) {
        place = static_cast<std::size_t>(found - order.begin()) + 1;
      } else {
        order.insert(order.begin() + static_cast<std::ptrdiff_t>(place), name);
        ++place;
      }
    }
  }
  return order;
}

Strip bitsStrip(const DesignSpace& space, const std::vector<Design>& designs) {
  Strip strip;
  strip.bits = true;
  std::vector<std::vector<std::pair<std::string, int>>> blocks;
  for (const auto& design : designs) blocks.push_back(bitsOfBlocks(space, design));
  const auto order = unionOf(blocks);
  int number = 0;
  for (const auto& name : order)
    strip.columns << (name.find('.') == std::string::npos ? blockStage(name) : QString::number(++number));
  for (const auto& design : blocks) {
    const std::map<std::string, int> bits(design.begin(), design.end());
    std::vector<StripCell> row;
    for (const auto& name : order) {
      const auto found = bits.find(name);
      StripCell cell;
      cell.present = found != bits.end();
      cell.bits = cell.present ? found->second : 0;
      cell.text = cell.present ? QString::number(cell.bits) : QString();
      row.push_back(cell);
    }
    strip.rows.push_back(std::move(row));
  }
  return strip;
}

Strip decisionStrip(const DesignSpace& space, const std::vector<Design>& designs) {
  Strip strip;
  strip.rows.resize(designs.size());
  for (std::size_t d = 0; d < space.decisions().size(); ++d) {
    const auto& decision = space.decisions()[d];
    strip.columns << toText(decision.name);
    for (std::size_t i = 0; i < designs.size(); ++i) {
      const auto choice = std::min<std::size_t>(designs[i][d], decision.choices.size() - 1);
      StripCell cell;
      cell.present = space.isActive(designs[i], d);
      const auto& value = decision.choices[choice].value;
      if (cell.present)
        cell.text = value && *value == std::round(*value) ? QString::number(qint64(*value))
                                                          : toText(decision.choices[choice].name);
      cell.tone = decision.choices.size() > 1 ? double(choice) / double(decision.choices.size() - 1) : 0;
      strip.rows[i].push_back(cell);
    }
  }
  return strip;
}

}  // namespace

Strip differenceStrip(const DesignSpace& space, const std::vector<Design>& designs) {
  if (designs.empty() || space.decisions().empty()) return {};
  if (std::ranges::any_of(designs, [&](const Design& d) { return d.size() != space.decisions().size(); })) return {};
  Strip strip = hasBits(space) && space.network().kind != NetworkPlan::Kind::None ? bitsStrip(space, designs)
                                                                                  : decisionStrip(space, designs);
  for (auto& row : strip.rows) {
    int differing = 0;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const auto& base = strip.rows.front()[c];
      row[c].differs = row[c].present != base.present || row[c].text != base.text;
      differing += row[c].differs;
    }
    strip.differing.push_back(differing);
  }
  return strip;
}

QString CompareModel::orderSentence() const {
  if (m_showsLimits) return limitsSentence();
  const auto& pins = m_onDevicesOf.designs;
  if (m_onDevices.empty() || pins.size() < 2) return {};
  std::map<QString, int> orders;  // order in words -> devices
  int devices = 0, ties = 0, coarse = 0;
  for (const auto& [device, own, measured] : m_onDevices) {
    if (!std::ranges::all_of(own, [](double value) { return std::isfinite(value); })) continue;
    std::vector<std::pair<double, QString>> values;
    for (std::size_t i = 0; i < pins.size(); ++i) values.emplace_back(own[i], toText(pins[i].name));
    ++devices;
    std::ranges::stable_sort(values, {}, &std::pair<double, QString>::first);
    bool tied = false;
    QString words = values.front().second;
    for (std::size_t i = 1; i < values.size(); ++i) {
      const bool same = values[i].first == values[i - 1].first;
      tied = tied || same;
      words += (same ? QStringLiteral(" = ") : QStringLiteral(" &lt; ")) + values[i].second;
    }
    ++orders[words];
    ties += tied;
    coarse += tied && m_onDevicesOf.data->devices[device].timerResolutionMs.value_or(0) >= 1;
  }
  if (devices == 0) return tr("No device knows all of the pinned designs: fit predictors for those that were not measured.");
  const auto common = std::ranges::max_element(orders, {}, [](const auto& entry) { return entry.second; });
  const int others = devices - common->second;
  QString sentence = others == 0 ? tr("<b>%1</b> on every one of %2 devices.").arg(common->first).arg(devices)
                                 : tr("<b>%1</b> on %2 of %3 devices.").arg(common->first).arg(common->second).arg(devices);
  if (others > 0) sentence += QLatin1Char(' ') + tr("Elsewhere the order changes.");
  if (coarse > 0)
    sentence += QLatin1Char(' ') +
                tr("%n device(s) with a whole-millisecond clock cannot tell close designs apart.", nullptr, coarse);
  else if (ties > 0)
    sentence += QLatin1Char(' ') + tr("On %n device(s) some of them take the same time.", nullptr, ties);
  return sentence;
}

}  // namespace isotone
