// The door through which the window translates core's sentences.
//
// Core writes English. Where a sentence is shown to a person it passes here, and the window installs a translator for
// the language it speaks; the command line installs none and stays English. Names in files and in JSON never pass here.
// The translator is the one setting of the whole process: sentences are made deep inside figures, imports and errors, on
// any thread, and a language handed through every call would only ever be the window's.
#pragma once

#include <functional>
#include <string>

#include <fmt/format.h>

namespace isotone {

/// Takes context and English text, both ended by a zero; an empty answer means that there is no translation. Called on
/// any thread, from several at once.
using Translator = std::function<std::string(const char* context, const char* english)>;

/// From any thread; an empty translator brings English back. Texts made earlier stay as they are.
void setTranslator(Translator translator);

/// `english` in the window's language. Both are literals, so that the texts can be collected from the sources.
std::string said(const char* context, const char* english);

/// As said(), for text with {} places of fmt; a translation may reorder them as {1} … {0}. Where a translation's places
/// do not fit the values, the English text is used.
std::string formatSaid(const char* context, fmt::string_view english, fmt::format_args values);

/// The English text is checked against its values when it is compiled.
template <class... A>
std::string sayf(const char* context, fmt::format_string<const A&...> english, const A&... values) {
  return formatSaid(context, english, fmt::make_format_args(values...));
}

}  // namespace isotone
