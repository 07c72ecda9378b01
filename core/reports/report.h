// A design report as plain data; ui/reports lays it out as pages, PDF and HTML.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/reports/figure.h"

namespace isotone {

struct Paragraph { std::string text; bool lead = false; };      // lead: larger, the section's answer
struct FigureBlock { std::vector<Figure> figures; };            // one: full width; two: side by side
struct TableBlock { DataTable table; int emphasisedRow = -1; std::string caption; };
struct FactsBlock { std::vector<std::pair<std::string, std::string>> facts; std::string title; };  // "Data", "…": two columns; the title may be empty
struct KeyNumbers { struct Number { std::string label, value, unit; }; std::vector<Number> numbers; };

using Block = std::variant<Paragraph, FigureBlock, TableBlock, FactsBlock, KeyNumbers>;

struct Section {
  std::string id;        // "goal", "design", "why", "trust", "monotonicity", "validation", "data": what is switched on and off
  std::string heading;   // "Raspberry Pi 4: what to ship"
  std::vector<Block> blocks;
};

struct Report {
  std::string title;     // workspace
  std::string subtitle;  // "NAS-Bench-201, CIFAR-100"
  std::string date;      // ISO; given by the caller so that a report can be repeated
  std::string version;
  bool simulated = false;
  std::vector<Section> sections;
};

}  // namespace isotone
