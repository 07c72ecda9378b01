#include "core/neural/device_novelty.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "core/base/language.h"
#include "core/predictors/bytes.h"

namespace isotone {
namespace {

constexpr std::size_t kMost = 512;
constexpr double kUnfamiliar = 0.99, kLeastShare = 1e-4;
constexpr std::uint64_t kVersion = 1;

float logOf(double value) { return static_cast<float>(std::log(std::max(value, 0.0) + kLeastShare)); }

struct Mean {
  double sum = 0, count = 0;
  void add(double value) { sum += value, ++count; }
  double value() const { return count > 0 ? sum / count : 0; }
};

}  // namespace

std::vector<float> deviceTraits(const DeviceTables& tables, const std::vector<std::size_t>& outer) {
  std::vector<float> traits;
  for (const SlotModel& cost : tables) {
    const Slots& slots = cost.slots();
    const auto columns = columnsGiven(cost, outer, slots.middle());
    const double range = std::max(costRange(cost, outer), std::numeric_limits<double>::min());
    std::map<std::pair<std::string, std::uint8_t>, Mean> choices;
    for (std::size_t s = 0; s < slots.size(); ++s) {
      if (std::find(outer.begin(), outer.end(), s) != outer.end()) continue;
      const auto costOf = [&](std::size_t c) { return static_cast<double>(columns[slots.offset(s) + c]) / range; };
      Mean own;
      for (std::size_t c = 0; c < slots.combinations(s); ++c) own.add(costOf(c));
      traits.push_back(logOf(own.value()));
      for (std::size_t i = 0; i < slots[s].decisions.size(); ++i) {
        const std::string& name = slots.space().decisions()[slots[s].decisions[i]].name;
        for (std::size_t c = 0; c < slots.combinations(s); ++c)
          choices[{name.substr(name.rfind('.') + 1), slots[s].combinations[c][i]}].add(costOf(c));
      }
    }
    for (const auto& [choice, mean] : choices) traits.push_back(logOf(mean.value()));
  }
  return traits;
}

DeviceNovelty::DeviceNovelty(const std::vector<std::vector<float>>& traits) {
  const std::size_t kept = std::min(kMost, traits.size());
  for (std::size_t i = 0; i < kept; ++i) m_traits.push_back(traits[i * traits.size() / kept]);
  for (std::size_t t = 0; kept > 0 && t < traits.front().size(); ++t) {
    double sum = 0, squares = 0;
    for (const auto& row : m_traits) sum += static_cast<double>(row[t]);
    const double mean = sum / static_cast<double>(kept);
    for (const auto& row : m_traits) squares += std::pow(static_cast<double>(row[t]) - mean, 2);
    const double deviation = std::sqrt(squares / static_cast<double>(kept));
    m_scale.push_back(deviation > 1e-9 ? static_cast<float>(1 / deviation) : 0.0F);
    for (auto& row : m_traits) row[t] *= m_scale[t];
  }
  findDistances();
}

double DeviceNovelty::nearest(const std::vector<float>& scaled, std::size_t except) const {
  float least = std::numeric_limits<float>::infinity();
  for (std::size_t i = 0; i < m_traits.size(); ++i) {
    if (i == except) continue;
    float sum = 0;
    for (std::size_t t = 0; t < scaled.size(); ++t) sum += (scaled[t] - m_traits[i][t]) * (scaled[t] - m_traits[i][t]);
    least = std::min(least, sum);
  }
  return std::sqrt(static_cast<double>(least) / static_cast<double>(std::max<std::size_t>(1, scaled.size())));
}

void DeviceNovelty::findDistances() {
  for (std::size_t i = 0; i < m_traits.size(); ++i) m_distances.push_back(nearest(m_traits[i], i));
  std::sort(m_distances.begin(), m_distances.end());
}

DeviceNovelty::Score DeviceNovelty::score(const std::vector<float>& traits) const {
  if (m_traits.empty() || traits.size() != m_scale.size()) return {std::numeric_limits<double>::infinity(), 1, true};
  std::vector<float> scaled(traits);
  for (std::size_t t = 0; t < scaled.size(); ++t) scaled[t] *= m_scale[t];
  Score score;
  score.distance = nearest(scaled, m_traits.size());
  const auto nearer = std::lower_bound(m_distances.begin(), m_distances.end(), score.distance) - m_distances.begin();
  score.share = static_cast<double>(nearer) / static_cast<double>(m_distances.size());
  score.unfamiliar = !(score.share <= kUnfamiliar);
  return score;
}

std::string DeviceNovelty::serialize() const {
  ByteWriter writer;
  writer.text("device novelty");
  writer.number(kVersion);
  writer.floats(m_scale);
  writer.number(m_traits.size());
  for (const auto& row : m_traits) writer.floats(row);
  return writer.take();
}

Result<DeviceNovelty> DeviceNovelty::deserialize(std::string_view bytes) {
  const auto unreadable = [] { return fail(ErrorKind::Storage, said("core", "The stored traits of training devices are damaged; train the optimizer again.")); };
  ByteReader reader(bytes);
  if (reader.text() != "device novelty" || reader.number() != kVersion) return unreadable();
  DeviceNovelty novelty;
  novelty.m_scale = reader.floats();
  const std::uint64_t count = reader.number();
  for (std::uint64_t i = 0; i < count && reader.ok(); ++i) {
    novelty.m_traits.push_back(reader.floats());
    if (novelty.m_traits.back().size() != novelty.m_scale.size()) return unreadable();
  }
  if (!reader.complete() || count > kMost) return unreadable();
  novelty.findDistances();
  return novelty;
}

}  // namespace isotone
