#include "core/storage/sqlite.h"

#include <cctype>

#include <fmt/format.h>

namespace isotone {

Statement::Statement(Statement&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_database(other.m_database), m_bindError(other.m_bindError) {}

Statement& Statement::operator=(Statement&& other) noexcept {
  std::swap(m_handle, other.m_handle);
  std::swap(m_database, other.m_database);
  std::swap(m_bindError, other.m_bindError);
  return *this;
}

Statement::~Statement() { sqlite3_finalize(m_handle); }

Statement& Statement::bind(int place, std::int64_t value) {
  m_bindError |= sqlite3_bind_int64(m_handle, place, value);
  return *this;
}

Statement& Statement::bind(int place, double value) {
  m_bindError |= sqlite3_bind_double(m_handle, place, value);
  return *this;
}

Statement& Statement::bind(int place, std::string_view text) {
  m_bindError |= sqlite3_bind_text64(m_handle, place, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT,
                                     SQLITE_UTF8);
  return *this;
}

Statement& Statement::bindBlob(int place, std::string_view bytes) {
  m_bindError |= bytes.empty() ? sqlite3_bind_zeroblob(m_handle, place, 0)
                               : sqlite3_bind_blob64(m_handle, place, bytes.data(), bytes.size(), SQLITE_TRANSIENT);
  return *this;
}

Statement& Statement::bindNull(int place) {
  m_bindError |= sqlite3_bind_null(m_handle, place);
  return *this;
}

Result<bool> Statement::step() {
  if (m_bindError != SQLITE_OK) return tl::unexpected<Error>(m_database->error(std::exchange(m_bindError, 0)));
  const int code = sqlite3_step(m_handle);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return tl::unexpected<Error>(m_database->error(code));
}

Status Statement::run() {
  Result<bool> row = true;
  while (row && *row) row = step();
  reset();
  if (!row) return failFrom(row);
  return {};
}

void Statement::reset() { sqlite3_reset(m_handle); }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_handle, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_handle, column); }

std::string_view Statement::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

std::string_view Statement::blob(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }

Result<Database> Database::open(const std::filesystem::path& path, int flags, int busyTimeoutMs) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
  Database database(handle, path);
  if (code != SQLITE_OK) return tl::unexpected<Error>(database.error(code));
  sqlite3_busy_timeout(handle, busyTimeoutMs);
  return database;
}

Result<Database> Database::openImmutable(const std::filesystem::path& path) {
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(path).string()) {
    const bool plain = c == '/' || c == '.' || c == '-' || c == '_' || std::isalnum(static_cast<unsigned char>(c)) != 0;
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  sqlite3* handle = nullptr;
  const int code =
      sqlite3_open_v2((uri + "?immutable=1").c_str(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
  Database database(handle, path);
  if (code != SQLITE_OK) return tl::unexpected<Error>(database.error(code));
  return database;
}

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_path(std::move(other.m_path)), m_lastCode(other.m_lastCode) {}

Database& Database::operator=(Database&& other) noexcept {
  std::swap(m_handle, other.m_handle);
  std::swap(m_path, other.m_path);
  std::swap(m_lastCode, other.m_lastCode);
  return *this;
}

Database::~Database() { sqlite3_close(m_handle); }

Status Database::run(const std::string& sql) const {
  const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return tl::unexpected<Error>(error(code));
  return {};
}

Result<Statement> Database::prepare(std::string_view sql) const {
  sqlite3_stmt* handle = nullptr;
  const int code = sqlite3_prepare_v2(m_handle, sql.data(), static_cast<int>(sql.size()), &handle, nullptr);
  if (code != SQLITE_OK) return tl::unexpected<Error>(error(code));
  return Statement(handle, this);
}

Result<std::int64_t> Database::integer(std::string_view sql) const {
  Result<Statement> statement = prepare(sql);
  if (!statement) return failFrom(statement);
  const Result<bool> row = statement->step();
  if (!row) return failFrom(row);
  return *row ? statement->integer(0) : 0;
}

bool Database::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

Error Database::error(int code) const {
  m_lastCode = code;
  const std::string path = m_path.string();
  const auto storage = [](std::string message) { return Error{ErrorKind::Storage, std::move(message)}; };
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return storage(path + " is open in another process; close it there first.");
    case SQLITE_FULL:
      return storage(path + ": the disk is full, so nothing was changed; free some space and try again.");
    case SQLITE_NOTADB:
      return storage(path + " is not an Isotone workspace: it is no SQLite database.");
    case SQLITE_CORRUPT:
      return storage(path + " is damaged; restore it from a copy.");
    case SQLITE_READONLY:
      return storage(path + " may not be written; check its permissions, or that it was opened for writing.");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return storage(path + " could not be opened; check that its folder exists and may be written.");
    case SQLITE_IOERR:
      return storage(path + fmt::format(": the disk failed (SQLite code {}), so nothing was changed; check the disk.", code));
    case SQLITE_NOMEM:
      return storage(path + ": there is not enough memory to read or write it.");
    default:
      return storage(path + ": " + (m_handle != nullptr ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code)) + ".");
  }
}

}  // namespace isotone
