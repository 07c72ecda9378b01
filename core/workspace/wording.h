// How figures and reports write numbers and names in the window's language (core/base/language.h), so that all of them write them alike.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/devices/dataset.h"
#include "core/monotonicity/proxy_choice.h"
#include "core/optimizer/goal.h"

namespace isotone {

std::string countText(std::int64_t count);                      // 15,284
std::string countText(std::int64_t count, std::string_view one, std::string_view many);  // "1 design", "2 designs"
std::string fixedText(double value, int decimals);              // "—" for NaN; a true minus sign
std::string shortText(double value, int digits = 3);            // significant digits, thousands grouped: 24.4, 1,462
/// A limit as the person gave it: no digits that were not there (25, 6.5).
std::string limitText(double value);
std::string megabytesText(double bytes);                        // "1.60"

std::string capitalised(std::string text);
std::string asSentence(const std::string& text);                // ended as sentences of the language end
std::string metricTitle(Metric metric);                         // "Latency", "Model size"
std::string metricInText(Metric metric);                        // "latency", "model size": inside a sentence
std::string limitInText(Limit limit);                             // "latency", "accuracy"; for people, see limitName()
std::string verdictInText(Verdict verdict);                       // "reuse with care"; for people, see verdictName()
std::string originInText(Origin origin);                          // "simulated"; for people, see originName()
std::string metricUnit(Metric metric);                          // "ms"; sizes are shown in MB
double shownPerStored(Metric metric);                           // 1e-6 for sizes, else 1

/// "6,925" where the design has an index, else its key or, where that is too long for a heading, four digits made
/// from it ("ed97").
std::string designLabel(std::int64_t index, std::string_view key);
std::string designLabel(const Dataset& data, std::size_t row);

/// "cifar100_test" -> "CIFAR-100"; other names as they are, underscores as spaces.
std::string taskTitle(std::string_view task);

/// A share of something in words: "half", "nearly half", "a third", "17 %". For what follows: "… of its latency".
std::string shareInWords(double share);

/// "latency ≤ 25 ms, size ≤ 3 MB" or "1 ms of latency weighs 0.2 points"; empty goals say so. With the space, choices that are
/// pinned by hand follow: "stage1.bits = 4".
std::string goalText(const Goal& goal, const DesignSpace* space = nullptr);

}  // namespace isotone
