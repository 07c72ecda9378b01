// The stable text of a design: the space's own pattern, or "name=choice,name=choice".
#include <algorithm>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/space/column_text.h"

namespace isotone {
namespace {

constexpr std::string_view kInactive = ".";

bool mustEscape(char c) { return c == '%' || c == '=' || c == ',' || (c >= 0 && c < ' '); }

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (mustEscape(c)) result += fmt::format("%{:02X}", static_cast<unsigned>(c));
    else result += c;
  }
  return result;
}

std::optional<unsigned> hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return std::nullopt;
}

std::optional<std::string> unescaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      result += text[i];
      continue;
    }
    if (i + 2 >= text.size()) return std::nullopt;
    const auto high = hexDigit(text[i + 1]), low = hexDigit(text[i + 2]);
    if (!high || !low) return std::nullopt;
    result += static_cast<char>(*high * 16 + *low);
    i += 2;
  }
  return result;
}

std::string plainKey(const DesignSpace& space, DesignView design) {
  std::string key;
  for (std::size_t i = 0; i < design.size(); ++i) {
    if (!space.isActive(design, i)) continue;
    const Decision& decision = space.decisions()[i];
    key += fmt::format("{}{}={}", key.empty() ? "" : ",", escaped(decision.name),
                       escaped(decision.choices[design[i]].name));
  }
  return key;
}

tl::unexpected<Error> notAKey(const DesignSpace& space, std::string_view key, const std::string& why) {
  return fail(ErrorKind::InvalidInput, sayf(phrase("core", "\"{}\" is no design of {}: {}"), key, space.title(), why));
}

/// One "name=choice" of a plain key, put into the design.
Status readPair(const DesignSpace& space, std::string_view pair, Design& design, std::vector<bool>& seen) {
  const std::size_t equals = pair.find('=');
  if (equals == std::string_view::npos)
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "\"{}\" is not written name=choice."), pair));
  const auto name = unescaped(pair.substr(0, equals));
  const auto choiceName = unescaped(pair.substr(equals + 1));
  if (!name || !choiceName)
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "\"{}\" has a % without its two digits."), pair));
  const auto index = space.findDecision(*name);
  if (!index) return fail(ErrorKind::InvalidInput, sayf(phrase("core", "there is no decision {}."), *name));
  if (seen[*index]) return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} is given twice."), *name));
  const auto& choices = space.decisions()[*index].choices;
  const auto choice = std::find_if(choices.begin(), choices.end(),
                                   [&choiceName](const Choice& known) { return known.name == *choiceName; });
  if (choice == choices.end())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{} has no choice {}."), *name, *choiceName));
  design[*index] = static_cast<std::uint8_t>(choice - choices.begin());
  seen[*index] = true;
  return {};
}

Result<Design> fromPlainKey(const DesignSpace& space, std::string_view key) {
  Design design(space.decisions().size(), 0);
  std::vector<bool> seen(design.size(), false);
  for (const std::string_view pair : split(key, ','))
    if (const Status read = readPair(space, pair, design, seen); !read) return notAKey(space, key, read.error().message);
  for (std::size_t i = 0; i < design.size(); ++i)
    if (!seen[i] && space.isActive(design, i))
      return notAKey(space, key, fmt::format("{} is missing.", space.decisions()[i].name));
  return space.canonical(std::move(design));
}

}  // namespace

std::string DesignSpace::key(DesignView design) const {
  return m_key ? columnText(*this, *m_key, design, kInactive) : plainKey(*this, design);
}

Result<Design> DesignSpace::fromKey(std::string_view key) const {
  if (m_decisions.empty()) return notAKey(*this, key, "the space has no decisions yet; import a table first.");
  if (!m_key) return fromPlainKey(*this, key);
  const ColumnFormat* const format = &*m_key;
  auto design = designFromColumns(*this, {&format, 1}, {&key, 1});
  if (!design) return notAKey(*this, key, design.error().message);
  return design;
}

}  // namespace isotone
