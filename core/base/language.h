// The door through which the window translates core's sentences.
//
// Core writes English. Where a sentence is shown to a person it passes here, and the window installs a translator for
// the language it speaks; the command line installs none and stays English. Names in files and in JSON never pass here.
// The translator is the one setting of the whole process: sentences are made deep inside figures, imports and errors, on
// any thread, and a language handed through every call would only ever be the window's.
#pragma once

#include <functional>
#include <string>
#include <type_traits>

#include <fmt/format.h>

namespace isotone {

/// Takes context and English text, both ended by a zero; an empty answer means that there is no translation. Called on
/// any thread, from several at once.
using Translator = std::function<std::string(const char* context, const char* english)>;

/// How numbers are written inside sentences and on pictures.
struct NumberMarks {
  std::string decimal = ".";
  std::string group = ",";  // between thousands
};

/// From any thread; an empty translator brings English back. Texts made earlier stay as they are.
void setTranslator(Translator translator, NumberMarks marks = {});

/// A number written the English way ("15,284.5") with the marks of the window's language ("15.284,5").
std::string withLocalMarks(const std::string& english);

/// `english` in the window's language. Both are literals, so that the texts can be collected from the sources.
std::string said(const char* context, const char* english);

/// Marks a text with {} places of fmt for sayf(); a function of its own, so that the collector of texts sees where it ends.
struct Phrase { const char* context; const char* english; };
constexpr Phrase phrase(const char* context, const char* english) { return {context, english}; }

/// A phrase whose places were checked against their values when it was compiled.
template <class... A>
struct CheckedPhrase {
  const char* context;
  fmt::format_string<const A&...> english;
  consteval CheckedPhrase(Phrase phrase) : context(phrase.context), english(fmt::string_view(phrase.english)) {}
};

std::string formatSaid(const char* context, fmt::string_view english, fmt::format_args values);

/// sayf(phrase("core", "{} of {} pairs"), a, b): the phrase in the window's language with its values. A translation may
/// reorder them as {1} … {0}; where its places do not fit the values, the English text is used.
template <class... A>
std::string sayf(std::type_identity_t<CheckedPhrase<A...>> phrase, const A&... values) {
  return formatSaid(phrase.context, phrase.english, fmt::make_format_args(values...));
}

}  // namespace isotone
