// The space that the columns of a table span.
#include <algorithm>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/space/design_space.h"

namespace isotone {
namespace {

constexpr std::size_t kMostChoices = 256;

Result<Decision> decisionOf(const std::string& name, const std::vector<std::string>& cells) {
  if (trimmed(name).empty()) return fail(ErrorKind::InvalidInput, said("core", "A column of the table has no name; name it."));
  std::vector<std::string> texts(cells);
  if (const auto empty = std::find(cells.begin(), cells.end(), ""); empty != cells.end())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "Column {} has an empty cell in row {}; every design needs a value."),
                                                     name, empty - cells.begin() + 1));
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  if (texts.size() > kMostChoices)
    return fail(ErrorKind::InvalidInput,
                sayf(phrase("core", "Column {} has {} different values; a decision can have {} at most. Leave the column out if it "
                            "is no decision."), name, texts.size(), kMostChoices));
  Decision decision;
  decision.name = name;
  for (std::string& text : texts) {
    const auto number = parseNumber(text);
    decision.choices.push_back({std::move(text), number, std::nullopt});
  }
  const auto numeric = [](const Choice& choice) { return choice.value && *choice.value == *choice.value; };
  if (std::all_of(decision.choices.begin(), decision.choices.end(), numeric))
    std::stable_sort(decision.choices.begin(), decision.choices.end(),
                     [](const Choice& a, const Choice& b) { return *a.value < *b.value; });
  else
    for (Choice& choice : decision.choices) choice.value.reset();
  return decision;
}

}  // namespace

Result<DesignSpace> DesignSpace::fromColumns(const std::vector<std::string>& names,
                                             const std::vector<std::vector<std::string>>& columns) {
  if (names.size() != columns.size())
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "There are {} names for {} columns."), names.size(), columns.size()));
  if (names.empty()) return fail(ErrorKind::InvalidInput, said("core", "The table has no column that could be a decision."));
  DesignSpace space = table();
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (columns[i].size() != columns[0].size())
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "Column {} has {} rows where {} has {}."), names[i],
                                                       columns[i].size(), names[0], columns[0].size()));
    if (columns[i].empty()) return fail(ErrorKind::InvalidInput, said("core", "The table has no rows."));
    if (space.findDecision(names[i])) return fail(ErrorKind::InvalidInput, sayf(phrase("core", "Column {} occurs twice."), names[i]));
    auto decision = decisionOf(names[i], columns[i]);
    if (!decision) return failFrom(decision);
    space.m_decisions.push_back(std::move(*decision));
    const std::size_t index = space.m_decisions.size() - 1;
    space.m_columns.push_back({names[i], "", {index}, 0, ColumnFormat::Spelling::Name, {"", ""}});
  }
  return space;
}

}  // namespace isotone
