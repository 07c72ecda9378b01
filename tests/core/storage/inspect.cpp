#include "tests/core/storage/inspect.h"

#include <memory>
#include <stdexcept>
#include <vector>

#include <sqlite3.h>

namespace isotone::test {
namespace {

struct Closer {
  void operator()(sqlite3* handle) const { sqlite3_close(handle); }
  void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
};

std::unique_ptr<sqlite3, Closer> opened(const std::filesystem::path& file) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  std::unique_ptr<sqlite3, Closer> owner(handle);
  if (code != SQLITE_OK) throw std::runtime_error("cannot open " + file.string());
  return owner;
}

std::vector<std::vector<std::string>> rowsOf(sqlite3* database, const std::string& sql) {
  sqlite3_stmt* handle = nullptr;
  if (sqlite3_prepare_v2(database, sql.c_str(), -1, &handle, nullptr) != SQLITE_OK)
    throw std::runtime_error(sql + ": " + sqlite3_errmsg(database));
  const std::unique_ptr<sqlite3_stmt, Closer> statement(handle);
  std::vector<std::vector<std::string>> rows;
  int code = 0;
  while ((code = sqlite3_step(handle)) == SQLITE_ROW) {
    std::vector<std::string> row;
    for (int column = 0; column < sqlite3_column_count(handle); ++column) {
      const auto* bytes = static_cast<const char*>(sqlite3_column_blob(handle, column));
      row.emplace_back(bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle, column)));
    }
    rows.push_back(std::move(row));
  }
  if (code != SQLITE_DONE) throw std::runtime_error(sql + ": " + sqlite3_errmsg(database));
  return rows;
}

}  // namespace

std::string ask(const std::filesystem::path& file, const std::string& sql) {
  const auto database = opened(file);
  const auto rows = rowsOf(database.get(), sql);
  return rows.empty() ? "" : rows[0][0];
}

void tell(const std::filesystem::path& file, const std::string& sql) {
  const auto database = opened(file);
  char* message = nullptr;
  if (sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK)
    throw std::runtime_error(sql + ": " + message);
}

std::string dump(const std::filesystem::path& file) {
  const auto database = opened(file);
  std::string text;
  for (const auto& table : rowsOf(database.get(), "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
    text += "== " + table[0] + "\n";
    for (const auto& row : rowsOf(database.get(), "SELECT * FROM \"" + table[0] + "\" ORDER BY 1, 2")) {
      for (const std::string& cell : row) text += cell + "|";
      text += "\n";
    }
  }
  return text;
}

DesignSpace cellSpace() {
  auto space = DesignSpace::builtIn("nasbench201");
  if (!space) throw std::runtime_error(space.error().message);
  return std::move(*space);
}

ImportedData measured(const DesignSpace& space, std::size_t first, std::size_t count, std::uint32_t firstRow) {
  ImportedData data;
  const DesignMatrix all = space.enumerate();
  data.columns = {{"alpha", Metric::Latency, "ms", {}, {}}, {"beta", Metric::Latency, "us", {}, {}}};
  data.accuracies = {{"toy_test", {}, {}}};
  for (std::size_t i = 0; i < count; ++i) {
    const DesignView design = all[first + i];
    const std::uint32_t row = firstRow + static_cast<std::uint32_t>(i);
    data.designs.push_back({Design(design.begin(), design.end()), static_cast<std::int64_t>(first + i), space.isLive(design)});
    for (auto& column : data.columns) {
      column.rows.push_back(row);
      column.values.push_back(1.0 + static_cast<double>(first + i) / 7);
    }
    data.accuracies[0].rows.push_back(row);
    data.accuracies[0].values.push_back(50 + static_cast<double>((first + i) % 40));
  }
  data.rowsRead = count;
  data.valuesRead = 2 * count;
  return data;
}

}  // namespace isotone::test
