// A design space as data: named decisions with choices, some active only under conditions, some of them bits.
// The JSON form is documented in resources/spaces/README.md.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/space/design.h"
#include "core/space/network.h"

namespace isotone {

enum class DecisionKind { Architecture, WeightBits, ActivationBits, Bits };  // Bits: weights and activations alike

struct Choice {
  std::string name;                 // unique within its decision, stable: part of keys
  std::optional<double> value;      // the number it stands for (kernel 3, bits 4, resolution 192), if any
  std::optional<BlockShape> block;  // for operation choices of layer-wise spaces (FBNet's k3_e6 …)
};

/// A decision is active when, for each condition, the named decision is active and took one of the choices.
struct Condition {
  std::size_t decision = 0;
  std::vector<std::uint8_t> choices;
};

struct Decision {
  std::string name;
  std::string group;  // what belongs together in lists and pictures: "stage 2"
  DecisionKind kind = DecisionKind::Architecture;
  std::vector<Choice> choices;
  std::vector<Condition> activeWhen;  // all must hold; refers to earlier decisions only
};

/// How one column of an architecture table spells decisions.
struct ColumnFormat {
  std::string column;
  std::string pattern;                 // "|{e01}~0|+|{e02}~0|…": literals and {decision}; or empty for a list
  std::vector<std::size_t> decisions;  // the decisions of the pattern or list, in order
  char separator = 0;                  // of a list
  enum class Spelling { Name, Index, Value } spelling = Spelling::Name;
  std::vector<std::string> literals;   // the text before each decision, and after the last; follows from the above
};

/// A design is live when some path of unblocked edges leads from the first node to the last (cell spaces).
struct LiveRule {
  struct Edge {
    std::size_t decision = 0;
    int from = 0;
    int to = 0;
    std::vector<std::uint8_t> blocked;  // choices that let nothing through
  };
  int nodes = 0;
  std::vector<Edge> edges;
};

class DesignSpace {
 public:
  /// A built-in space by name; "ofa-mobilenetv3+bits" adds the optional section "bits". NotFound names the known ones.
  static Result<DesignSpace> builtIn(std::string_view name);
  static std::vector<std::string> builtInNames();
  /// From JSON text; errors name the path inside it, for example "fbnet.json: decisions[3].choices: is empty".
  static Result<DesignSpace> fromJson(std::string_view json, std::string_view sourceName);
  static Result<DesignSpace> fromFile(const std::filesystem::path& path);
  /// A "table" space with no decisions yet: its decisions are defined by the columns of the first imported table.
  static DesignSpace table();
  /// The space that a table's columns span: each column a decision, its distinct values the choices (<= 256 each,
  /// numeric values sorted by number).
  static Result<DesignSpace> fromColumns(const std::vector<std::string>& names,
                                         const std::vector<std::vector<std::string>>& columns);
  /// Complete JSON, such that fromJson(toJson()) is the same space: what a workspace stores.
  std::string toJson() const;

  const std::string& name() const { return m_name; }
  const std::string& title() const { return m_title; }  // "NAS-Bench-201"
  const std::vector<Decision>& decisions() const { return m_decisions; }
  const std::vector<ColumnFormat>& columns() const { return m_columns; }
  const NetworkPlan& network() const { return m_network; }  // kind None for table spaces
  const NetworkIndex& networkIndex() const { return m_networkIndex; }  // filled for networks of blocks
  bool isTable() const { return m_isTable; }
  const std::string& description() const { return m_description; }
  const std::optional<LiveRule>& liveRule() const { return m_live; }

  /// Number of different canonical designs as a double (3^65 is a number here), inactive decisions not counted.
  double size() const;
  /// size() if it is at most `limit`.
  std::optional<std::size_t> enumerable(std::size_t limit = 200'000) const;
  /// Every canonical design once; call only when enumerable().
  DesignMatrix enumerate() const;

  bool isActive(DesignView design, std::size_t decision) const;
  Design canonical(Design design) const;  // inactive decisions set to choice 0
  bool isLive(DesignView design) const;   // true where the space has no live rule
  Design random(Random& random) const;    // each active decision uniform; canonical

  /// Stable text of a canonical design and back. A key never changes meaning between versions of the program.
  std::string key(DesignView design) const;
  Result<Design> fromKey(std::string_view key) const;

  std::optional<std::size_t> findDecision(std::string_view name) const;

 private:
  friend class DesignSpaceReader;
  std::string m_name, m_title, m_description;
  std::optional<ColumnFormat> m_key;  // none: "name=choice,name=choice"
  bool m_isTable = false;
  std::vector<Decision> m_decisions;
  std::vector<ColumnFormat> m_columns;
  std::optional<LiveRule> m_live;
  NetworkPlan m_network;
  NetworkIndex m_networkIndex;
};

}  // namespace isotone
