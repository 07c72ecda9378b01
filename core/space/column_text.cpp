#include "core/space/column_text.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"

namespace isotone {
namespace {

using Spelling = ColumnFormat::Spelling;

std::string spelled(const Decision& decision, std::size_t choice, Spelling spelling) {
  switch (spelling) {
    case Spelling::Name: break;
    case Spelling::Index: return std::to_string(choice);
    case Spelling::Value:
      if (decision.choices[choice].value) return exactText(*decision.choices[choice].value);
  }
  return decision.choices[choice].name;
}

std::string allSpelled(const Decision& decision, Spelling spelling) {
  constexpr std::size_t kShown = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(decision.choices.size(), kShown); ++i)
    text += (i ? ", " : "") + spelled(decision, i, spelling);
  return decision.choices.size() > kShown ? text + " …" : text;
}

/// A choice found in a text, and how many characters it takes there.
struct Match {
  std::size_t choice = 0;
  std::size_t length = 0;
};

std::string_view upTo(std::string_view text, std::string_view literal) {
  return literal.empty() ? text : text.substr(0, text.find(literal));
}

/// The longest choice name after which `next` follows: "k3_e1_g2" is not "k3_e1" and a rest.
std::optional<Match> matchName(const Decision& decision, std::string_view text, std::string_view next, bool last) {
  std::optional<Match> best;
  for (std::size_t i = 0; i < decision.choices.size(); ++i) {
    const std::string& name = decision.choices[i].name;
    if (!text.starts_with(name) || (best && name.size() <= best->length)) continue;
    const std::string_view rest = text.substr(name.size());
    if (last ? rest == next : rest.starts_with(next)) best = Match{i, name.size()};
  }
  return best;
}

std::optional<Match> matchNumber(const Decision& decision, std::string_view text, std::string_view next,
                                 Spelling spelling) {
  const std::string_view token = upTo(text, next);
  const std::optional<double> number = parseNumber(trimmed(token));
  if (!number) return std::nullopt;
  for (std::size_t i = 0; i < decision.choices.size(); ++i) {
    const double wanted = spelling == Spelling::Index ? static_cast<double>(i)
                                                      : decision.choices[i].value.value_or(*number + 1);
    if (wanted == *number) return Match{i, token.size()};
  }
  return std::nullopt;
}

std::optional<Match> matchChoice(const Decision& decision, std::string_view text, std::string_view next, bool last,
                                 Spelling spelling) {
  if (spelling != Spelling::Name) {
    if (const auto number = matchNumber(decision, text, next, spelling)) return number;
    if (spelling == Spelling::Index) return std::nullopt;
  }
  return matchName(decision, text, next, last);
}

/// Reads columns into one design; what does not fit is pardoned until it is known whether it matters.
class ColumnReader {
 public:
  explicit ColumnReader(const DesignSpace& space)
      : m_space(space), m_design(space.decisions().size(), 0), m_seen(m_design.size(), false),
        m_problem(m_design.size()) {}

  Status read(const ColumnFormat& format, std::string_view cell) {
    const std::string_view whole = cell;
    const auto position = [&] { return whole.size() - cell.size() + 1; };
    for (std::size_t i = 0; i < format.decisions.size(); ++i) {
      if (!cell.starts_with(format.literals[i])) return unexpected(format, whole, position(), format.literals[i]);
      cell.remove_prefix(format.literals[i].size());
      const std::string& next = format.literals[i + 1];
      const std::size_t index = format.decisions[i];
      const Decision& decision = m_space.decisions()[index];
      const bool last = i + 1 == format.decisions.size();
      m_seen[index] = true;
      if (const auto match = matchChoice(decision, cell, next, last, format.spelling)) {
        m_design[index] = static_cast<std::uint8_t>(match->choice);
        m_problem[index].clear();
        cell.remove_prefix(match->length);
        continue;
      }
      const std::string separator(format.separator ? 1 : 0, format.separator);
      const std::string_view token = upTo(cell, next.empty() ? separator : next);
      m_problem[index] = fmt::format("{}\"{}\" at character {} is no choice of {}; it has {}", prefix(format), token,
                                     position(), decision.name, allSpelled(decision, format.spelling));
      if (decision.activeWhen.empty()) return fail(ErrorKind::InvalidInput, m_problem[index] + ".");
      cell.remove_prefix(token.size());
    }
    if (cell != format.literals.back()) return unexpected(format, whole, position(), format.literals.back());
    return {};
  }

  Result<Design> finish() {
    for (std::size_t i = 0; i < m_design.size(); ++i) {
      if (!m_space.isActive(m_design, i)) continue;
      if (!m_problem[i].empty()) return fail(ErrorKind::InvalidInput, m_problem[i] + ".");
      const Decision& decision = m_space.decisions()[i];
      if (!m_seen[i] && decision.kind == DecisionKind::Architecture)
        return fail(ErrorKind::InvalidInput, sayf(phrase("core", "The decision {} of {} is not given."), decision.name,
                                                         m_space.title()));
    }
    return m_space.canonical(std::move(m_design));
  }

 private:
  static std::string prefix(const ColumnFormat& format) {
    return format.column.empty() ? std::string() : format.column + ": ";
  }
  static Status unexpected(const ColumnFormat& format, std::string_view cell, std::size_t position,
                           std::string_view wanted) {
    if (wanted.empty())
      return fail(ErrorKind::InvalidInput,
                  sayf(phrase("core", "{}\"{}\" goes on at character {} where it should end."), prefix(format), cell, position));
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "{}\"{}\" should have \"{}\" at character {}."), prefix(format), cell, wanted, position));
  }

  const DesignSpace& m_space;
  Design m_design;
  std::vector<bool> m_seen;
  std::vector<std::string> m_problem;
};

}  // namespace

std::string columnText(const DesignSpace& space, const ColumnFormat& format, DesignView design,
                       std::string_view inactive) {
  std::string text;
  for (std::size_t i = 0; i < format.decisions.size(); ++i) {
    const std::size_t index = format.decisions[i];
    text += format.literals[i];
    const bool active = space.isActive(design, index);
    if (!active && !inactive.empty()) text += inactive;
    else text += spelled(space.decisions()[index], active ? design[index] : 0, format.spelling);
  }
  return text + format.literals.back();
}

Result<Design> designFromColumns(const DesignSpace& space, std::span<const ColumnFormat* const> formats,
                                 std::span<const std::string_view> cells) {
  assert(formats.size() == cells.size());
  ColumnReader reader(space);
  for (std::size_t i = 0; i < formats.size(); ++i)
    if (const Status read = reader.read(*formats[i], trimmed(cells[i])); !read) return failFrom(read);
  return reader.finish();
}

Status completeFormat(ColumnFormat& format, const DesignSpace& space) {
  format.literals.assign(1, "");
  if (format.pattern.empty()) {
    for (std::size_t i = 1; i < format.decisions.size(); ++i) format.literals.emplace_back(1, format.separator);
    format.literals.emplace_back();
    return {};
  }
  format.decisions.clear();
  std::string_view rest = format.pattern;
  for (;;) {
    const std::size_t open = rest.find('{');
    format.literals.back() += rest.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = rest.find('}', open);
    if (close == std::string_view::npos)
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "has a \"{{\" without its \"}}\" in \"{}\""), format.pattern));
    const std::string_view name = rest.substr(open + 1, close - open - 1);
    const auto decision = space.findDecision(name);
    if (!decision) return fail(ErrorKind::InvalidInput, sayf(phrase("core", "names the unknown decision \"{}\""), name));
    format.decisions.push_back(*decision);
    format.literals.emplace_back();
    rest.remove_prefix(close + 1);
  }
  if (format.decisions.empty()) return fail(ErrorKind::InvalidInput, said("core", "names no decision"));
  return {};
}

}  // namespace isotone
