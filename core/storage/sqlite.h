// SQLite's C interface behind two owners, a connection and a prepared statement, whose failures are Errors that a
// person can act on. Nothing outside core/storage includes this.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include <sqlite3.h>

#include "core/base/result.h"

namespace isotone {

class Database;

/// A prepared statement. Binding errors are kept and reported by the next step().
class Statement {
 public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&& other) noexcept;
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement();

  /// Places count from 1, as in SQL.
  Statement& bind(int place, std::int64_t value);
  Statement& bind(int place, double value);
  Statement& bind(int place, std::string_view text);
  Statement& bindBlob(int place, std::string_view bytes);
  Statement& bindNull(int place);

  /// True when there is a row, false at the end.
  Result<bool> step();
  /// Runs to the end and makes the statement ready for the next values.
  Status run();
  void reset();

  /// Columns count from 0, as in SQLite. Views are valid until the next step.
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::string_view text(int column) const;
  std::string_view blob(int column) const;
  bool isNull(int column) const;

 private:
  friend class Database;
  Statement(sqlite3_stmt* handle, const Database* database) : m_handle(handle), m_database(database) {}
  sqlite3_stmt* m_handle = nullptr;
  const Database* m_database = nullptr;
  int m_bindError = 0;
};

class Database {
 public:
  /// `flags` as of sqlite3_open_v2. The file is opened, not yet read.
  static Result<Database> open(const std::filesystem::path& path, int flags, int busyTimeoutMs);
  /// A database in a folder that cannot be written and that nobody is writing.
  static Result<Database> openImmutable(const std::filesystem::path& path);

  Database(Database&& other) noexcept;
  Database& operator=(Database&& other) noexcept;
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  Status run(const std::string& sql) const;
  Result<Statement> prepare(std::string_view sql) const;
  /// First column of the first row; 0 when there is none.
  Result<std::int64_t> integer(std::string_view sql) const;
  bool inTransaction() const;
  int lastCode() const { return m_lastCode; }

  /// What went wrong last, as one sentence about the workspace file.
  Error error(int code) const;

 private:
  Database(sqlite3* handle, std::filesystem::path path) : m_handle(handle), m_path(std::move(path)) {}
  sqlite3* m_handle = nullptr;
  std::filesystem::path m_path;
  mutable int m_lastCode = 0;
};

/// Calls `visit(statement)` for each row; it returns a Status, whose failure ends the walk.
template <class Visit>
Status forEachRow(Statement& statement, Visit visit) {
  for (;;) {
    const Result<bool> row = statement.step();
    if (!row) return failFrom(row);
    if (!*row) return {};
    if (Status visited = visit(statement); !visited) return visited;
  }
}

}  // namespace isotone
