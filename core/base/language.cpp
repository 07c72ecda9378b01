#include "core/base/language.h"

#include <atomic>
#include <memory>

namespace isotone {
namespace {

std::atomic<std::shared_ptr<const Translator>>& installed() {
  static std::atomic<std::shared_ptr<const Translator>> translator;
  return translator;
}

}  // namespace

void setTranslator(Translator translator) {
  installed().store(translator ? std::make_shared<const Translator>(std::move(translator)) : nullptr);
}

std::string said(const char* context, const char* english) {
  if (const auto translator = installed().load())
    if (std::string translated = (*translator)(context, english); !translated.empty()) return translated;
  return english;
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
