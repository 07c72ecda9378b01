// Which design a row of a table is about: one that the workspace knows, or one that the row itself spells.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/importing/import_plan.h"

namespace isotone {

class DesignRows {
 public:
  /// Defines the space first where the workspace has an empty table space. New designs go to `out`.
  static Result<DesignRows> make(const Table& table, const ImportPlan& plan, const Dataset& known, ImportedData& out);

  /// The row of the dataset (known rows first, then out.designs). Empty: `problem` says why not.
  std::optional<std::uint32_t> find(std::size_t row, std::string& problem);
  /// The dataset row of a design's number, known or new.
  std::optional<std::uint32_t> findIndex(long long index) const;

  std::size_t size() const { return m_known->designs.size() + m_out->designs.size(); }
  std::size_t unknown() const { return m_unknown; }
  const DesignSpace& space() const { return *m_space; }

 private:
  Status prepare();
  Status defineSpace();
  std::optional<std::uint32_t> findSpelled(std::size_t row, std::string& problem);
  std::optional<std::uint32_t> append(Design design, std::size_t row, std::string key, std::string& problem);
  std::optional<Design> spelled(std::size_t row, std::string& problem);
  Result<Design> read(std::size_t row, const std::vector<std::size_t>& which) const;
  void sortFormats();
  std::string plainCell(std::size_t row, std::size_t column) const;

  const Table* m_table = nullptr;
  const ImportPlan* m_plan = nullptr;
  const Dataset* m_known = nullptr;
  ImportedData* m_out = nullptr;
  std::shared_ptr<const DesignSpace> m_space;
  std::optional<std::size_t> m_indexColumn, m_keyColumn;
  std::vector<std::size_t> m_decisionColumns;
  std::vector<ColumnFormat> m_formats;      // of m_decisionColumns
  std::vector<std::size_t> m_spelling;      // positions in m_formats that together spell a design
  std::vector<std::size_t> m_second;        // positions that spell it once more: the two have to agree
  std::unordered_map<std::string, std::uint32_t> m_newKeys;
  std::unordered_map<long long, std::uint32_t> m_newIndexes;
  std::size_t m_unknown = 0;
};

}  // namespace isotone
