#include "core/importing/header_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/base/text.h"

namespace isotone {
namespace {

struct Word {
  std::string text;     // as written
  std::string lower;
  bool used = false;    // says unit or metric
};

struct Spelling {
  const char* lower;
  const char* symbol;
};
constexpr std::array kUnits = std::to_array<Spelling>(
    {{"ms", "ms"},   {"msec", "ms"},  {"millis", "ms"}, {"us", "us"},   {"usec", "us"}, {"ns", "ns"},
     {"sec", "s"},   {"secs", "s"},   {"seconds", "s"}, {"mj", "mJ"},   {"uj", "uJ"},   {"nj", "nJ"},
     {"mw", "mW"},   {"uw", "uW"},    {"kb", "kB"},     {"mb", "MB"},   {"kib", "KiB"}, {"mib", "MiB"},
     {"bytes", "B"}, {"pct", "%"},    {"percent", "%"}, {"%", "%"},     {"fraction", "fraction"}});
// One letter is a unit only behind the word it measures: "galaxy_s" is a phone.
constexpr std::array kLetters = std::to_array<Spelling>({{"s", "s"}, {"j", "J"}, {"w", "W"}, {"b", "B"}});

template <std::size_t N>
bool oneOf(const std::string& word, const std::array<const char*, N>& known) {
  return std::any_of(known.begin(), known.end(), [&](const char* k) { return word == k; });
}

const char* symbolOf(const std::string& lower) {
  for (const Spelling& unit : kUnits)
    if (lower == unit.lower) return unit.symbol;
  return nullptr;
}

std::optional<Metric> metricOf(const std::string& word) {
  static constexpr std::array kTime{"latency", "runtime", "time", "inference", "duration", "latencies"};
  static constexpr std::array kMemory{"arena", "ram", "sram", "memory", "peakmemory"};
  if (oneOf(word, kTime)) return Metric::Latency;
  if (word == "energy" || word == "energies") return Metric::Energy;
  if (word == "power") return Metric::Power;
  if (word == "flash" || word == "rom") return Metric::Flash;
  if (oneOf(word, kMemory)) return Metric::PeakMemory;
  if (word == "modelsize") return Metric::ModelSize;
  return std::nullopt;
}

std::vector<Word> wordsOf(std::string_view text) {
  std::vector<Word> words;
  std::string word;
  const auto flush = [&] {
    if (!word.empty()) words.push_back({word, lowered(word)});
    word.clear();
  };
  for (const char c : text)
    if (c == '_' || c == '-' || c == ' ' || c == '.' || c == '/' || c == ':' || c == ',')
      flush();
    else
      word += c;
  flush();
  return words;
}

/// Takes "(ms)" or "[us]" off the end of a name.
std::optional<Unit> takeBracket(std::string_view& text) {
  if (text.empty() || (text.back() != ')' && text.back() != ']')) return std::nullopt;
  const std::size_t open = text.find_last_of("([");
  if (open == std::string_view::npos || open == 0) return std::nullopt;
  const auto unit = readUnit(trimmed(text.substr(open + 1, text.size() - open - 2)));
  if (unit) text = trimmed(text.substr(0, open));
  return unit;
}

void takeUnit(std::vector<Word>& words, HeaderWords& out) {
  for (std::size_t i = words.size(); i-- > 0 && !out.unit;) {
    if (words[i].used) continue;
    if (symbolOf(words[i].lower)) {
      out.unit = readUnit(words[i].text);
    } else if (i > 0 && words[i - 1].used) {
      for (const Spelling& letter : kLetters)
        if (words[i].lower == letter.lower) out.unit = parseUnit(letter.symbol);
    }
    if (out.unit) {
      words[i].used = true;
      out.binaryOpen = words[i].lower == "kb" || words[i].lower == "mb";
    }
  }
}

void takeMetric(std::vector<Word>& words, HeaderWords& out) {
  for (Word& word : words) {
    const auto metric = metricOf(word.lower);
    if (!metric) continue;
    word.used = true;
    if (!out.metric) out.metric = metric;
  }
}

/// A metric that only its unit tells: "pixel3_ms"; sizes need a word for what is sized.
void metricFromUnit(std::vector<Word>& words, HeaderWords& out) {
  const bool size = !out.unit || out.unit->quantity == Quantity::Size;
  for (std::size_t i = 0; i < words.size() && size && !out.metric; ++i) {
    const bool sized = words[i].lower == "size" || (words[i].lower == "model" && out.unit);
    const bool ofModel = i == 0 || words[i - 1].lower == "model";
    if (!sized || (words[i].lower == "size" && !ofModel)) continue;
    out.metric = Metric::ModelSize;
    words[i].used = true;
  }
  if (out.metric || !out.unit) return;
  if (out.unit->quantity == Quantity::Time) out.metric = Metric::Latency;
  if (out.unit->quantity == Quantity::Energy) out.metric = Metric::Energy;
  if (out.unit->quantity == Quantity::Power) out.metric = Metric::Power;
}

std::string restOf(const std::vector<Word>& words) {
  static constexpr std::array kFillers{"mean", "avg",   "average", "median", "int8", "fp32",     "float32", "fp16",
                                       "model", "tensor", "peak",  "per",    "of",   "measured", "p50",     "size",
                                       "total", "value",  "values"};
  std::string rest;
  bool onlyFillers = true;
  for (const Word& word : words) {
    if (word.used) continue;
    if (!rest.empty()) rest += '_';
    rest += word.text;
    onlyFillers = onlyFillers && oneOf(word.lower, kFillers);
  }
  return onlyFillers ? std::string() : rest;
}

void judgeWords(const std::vector<Word>& words, HeaderWords& out) {
  static constexpr std::array kAccuracy{"accuracy", "acc", "top1", "top5", "test", "valid", "val", "validation"};
  static constexpr std::array kCounts{"mmacs", "gmacs", "macs", "mac", "kmacs", "flops", "mflops", "gflops", "params",
                                      "mparams", "kparams", "parameters", "bops", "gbops"};
  static constexpr std::array kIdentifiers{"id", "date", "timestamp", "comment", "note", "notes", "author",
                                            "remark", "remarks"};
  static constexpr std::array kRepetitions{"seed", "repeat", "repetition", "trial", "run"};
  static constexpr std::array kRepeats{"repeats", "repetitions", "runs"};
  static constexpr std::array kSpreads{"spread", "std", "stddev", "stdev", "iqr"};
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].lower;
    out.repeats = out.repeats || oneOf(word, kRepeats);
    out.spread = out.spread || oneOf(word, kSpreads);
    out.accuracy = out.accuracy || oneOf(word, kAccuracy) ||
                   (word == "top" && i + 1 < words.size() && (words[i + 1].lower == "1" || words[i + 1].lower == "5"));
    out.attribute = out.attribute || oneOf(word, kCounts);
    out.identifier = out.identifier || oneOf(word, kIdentifiers) || oneOf(word, kRepetitions);
    out.repetition = out.repetition || oneOf(word, kRepetitions);
  }
  out.accuracy = (out.accuracy && !out.metric) || (out.unit && out.unit->quantity == Quantity::Percent);
}

}  // namespace

std::optional<Unit> readUnit(std::string_view text) {
  if (const auto exact = parseUnit(text)) return exact;
  const char* symbol = symbolOf(lowered(trimmed(text)));
  return symbol ? parseUnit(symbol) : std::nullopt;
}

HeaderWords readHeader(std::string_view header) {
  HeaderWords out;
  std::string_view name = trimmed(header);
  out.unit = takeBracket(name);
  const bool bracket = out.unit.has_value();
  std::vector<Word> words = wordsOf(name);
  takeMetric(words, out);
  if (!bracket) takeUnit(words, out);
  metricFromUnit(words, out);
  judgeWords(words, out);
  const bool nothing = std::none_of(words.begin(), words.end(), [](const Word& word) { return word.used; });
  // A name that says nothing of the kind is kept letter for letter: it is the device.
  out.rest = nothing ? std::string(name) : restOf(words);
  if (out.unit && out.metric && out.unit->quantity != metricQuantity(*out.metric)) out.unit.reset();
  return out;
}

HeaderWords readFileName(std::string_view fileName) {
  fileName.remove_prefix(std::min(fileName.size(), fileName.find_last_of("/\\") + 1));
  for (const std::string_view suffix : {".gz", ".csv", ".tsv", ".txt", ".tab", ".dat"})
    if (fileName.size() > suffix.size() && lowered(fileName.substr(fileName.size() - suffix.size())) == suffix)
      fileName.remove_suffix(suffix.size());
  return readHeader(fileName);
}

}  // namespace isotone
