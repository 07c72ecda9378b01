#include "core/base/language.h"

#include <atomic>
#include <memory>

namespace isotone {
namespace {

struct Language {
  Translator translator;
  NumberMarks marks;
};

std::atomic<std::shared_ptr<const Language>>& installed() {
  static std::atomic<std::shared_ptr<const Language>> language;
  return language;
}

}  // namespace

void setTranslator(Translator translator, NumberMarks marks) {
  installed().store(translator ? std::make_shared<const Language>(Language{std::move(translator), std::move(marks)}) : nullptr);
}

std::string said(const char* context, const char* english) {
  if (const auto language = installed().load())
    if (std::string translated = language->translator(context, english); !translated.empty()) return translated;
  return english;
}

std::string withLocalMarks(const std::string& english) {
  const auto language = installed().load();
  if (!language) return english;
  std::string local;
  for (const char c : english) {
    if (c == '.') local += language->marks.decimal;
    else if (c == ',') local += language->marks.group;
    else local += c;
  }
  return local;
}

std::string formatSaid(const char* context, fmt::string_view english, fmt::format_args values) {
  const std::string translated = said(context, std::string(english.data(), english.size()).c_str());
  try {
    return fmt::vformat(translated, values);
  } catch (const fmt::format_error&) {
    return fmt::vformat(english, values);
  }
}

}  // namespace isotone
