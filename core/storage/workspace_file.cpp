#include "core/storage/workspace_file.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/language.h"
#include "core/storage/migrations.h"
#include "core/storage/workspace_file_impl.h"

namespace isotone {
namespace {

constexpr int kBusyTimeoutMs = 1000;  // a reader that is just closing may hold the file for a moment

std::filesystem::path beside(const std::filesystem::path& path, const char* suffix) {
  std::filesystem::path other = path;
  other += suffix;
  return other;
}

void removeWithCompanions(const std::filesystem::path& path) {
  std::error_code ignored;
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) std::filesystem::remove(beside(path, suffix), ignored);
}

Status checkIsFile(const std::filesystem::path& path) {
  std::error_code unreadable;
  const auto status = std::filesystem::status(path, unreadable);
  if (status.type() == std::filesystem::file_type::not_found)
    return fail(ErrorKind::Storage, sayf(phrase("core", "{} does not exist; create it with \"isotone new\"."), path.string()));
  if (std::filesystem::is_directory(status))
    return fail(ErrorKind::Storage, sayf(phrase("core", "{} is a folder, not an Isotone workspace."), path.string()));
  if (unreadable)
    return fail(ErrorKind::Storage, sayf(phrase("core", "{} could not be opened: {}."), path.string(), unreadable.message()));
  return {};
}

Status configure(const Database& database, WorkspaceFile::Mode mode) {
  const char* pragmas = mode == WorkspaceFile::Mode::Write
                            ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;"
                              "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY"
                            : "PRAGMA query_only = ON; PRAGMA cache_size = -65536";
  return database.run(pragmas);
}

// Any other program that is writing through SQLite is noticed now and not at the first change.
Status checkNobodyWrites(const Database& database) { return database.run("BEGIN IMMEDIATE; COMMIT"); }

Status fillNew(const std::filesystem::path& path, const DesignSpace& space) {
  const Result<Database> database = Database::open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, kBusyTimeoutMs);
  if (!database) return failFrom(database);
  Status done = configure(*database, WorkspaceFile::Mode::Write);
  if (done) done = database->run("BEGIN IMMEDIATE");
  if (done) done = applySteps(*database, schemaSteps(), 0);
  if (!done) return done;
  Result<Statement> insert = database->prepare("INSERT INTO space (id, name, json) VALUES (1, ?, ?)");
  if (!insert) return failFrom(insert);
  done = insert->bind(1, std::string_view(space.name())).bind(2, std::string_view(space.toJson())).run();
  if (done) done = database->run("COMMIT");
  return done;
}

// A database in a folder that cannot be written has no room for the -shm file that readers share; if it has no -wal
// either, nobody is writing it and it can be read as it lies.
Result<Database> openReadable(const std::filesystem::path& path) {
  Result<Database> database = Database::open(path, SQLITE_OPEN_READWRITE, kBusyTimeoutMs);
  if (!database) return database;
  const Result<std::int64_t> probe = database->integer("SELECT count(*) FROM sqlite_schema");
  const int code = database->lastCode() & 0xff;
  if (probe || (code != SQLITE_CANTOPEN && code != SQLITE_READONLY)) return database;
  if (std::filesystem::exists(beside(path, "-wal"))) return database;
  return Database::openImmutable(path);
}

}  // namespace

WorkspaceFile::WorkspaceFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
WorkspaceFile::WorkspaceFile(WorkspaceFile&&) noexcept = default;
WorkspaceFile& WorkspaceFile::operator=(WorkspaceFile&&) noexcept = default;
WorkspaceFile::~WorkspaceFile() = default;

const std::filesystem::path& WorkspaceFile::path() const { return m_impl->path; }
WorkspaceFile::Revision WorkspaceFile::revision() const { return m_impl->revision; }

Result<WorkspaceFile> WorkspaceFile::create(const std::filesystem::path& path, const DesignSpace& space) {
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored))
    return fail(ErrorKind::Storage, sayf(phrase("core", "{} exists already; choose another name or remove it first."), path.string()));
  {
    const Result<WriteLock> lock = WriteLock::take(path);
    if (!lock) return failFrom(lock);
    // Made beside and renamed, so that a kill never leaves half a workspace under the name that was asked for.
    const std::filesystem::path draft = beside(path, ".new");
    removeWithCompanions(draft);
    if (Status filled = fillNew(draft, space); !filled) {
      removeWithCompanions(draft);
      return failFrom(filled);
    }
    std::error_code failed;
    std::filesystem::rename(draft, path, failed);
    if (failed) {
      removeWithCompanions(draft);
      return fail(ErrorKind::Storage, sayf(phrase("core", "{} could not be created: {}."), path.string(), failed.message()));
    }
  }
  return open(path, Mode::Write);
}

Result<WorkspaceFile> WorkspaceFile::open(const std::filesystem::path& path, Mode mode) {
  if (Status there = checkIsFile(path); !there) return failFrom(there);
  WriteLock lock;
  if (mode == Mode::Write) {
    Result<WriteLock> taken = WriteLock::take(path);
    if (!taken) return failFrom(taken);
    lock = std::move(*taken);
  }
  Result<Database> database =
      mode == Mode::Write ? Database::open(path, SQLITE_OPEN_READWRITE, kBusyTimeoutMs) : openReadable(path);
  if (!database) return failFrom(database);
  const Result<int> version = versionOf(*database, path, schemaSteps());
  if (!version) return failFrom(version);
  if (static_cast<std::size_t>(*version) < schemaSteps().size()) {
    if (mode == Mode::Read) {
      { const Database closed = std::move(*database); }
      if (const Result<WorkspaceFile> migrated = open(path, Mode::Write); !migrated) return failFrom(migrated);
      return open(path, Mode::Read);
    }
    if (Status done = migrate(*database, path, schemaSteps(), *version); !done) return failFrom(done);
  }
  if (Status done = configure(*database, mode); !done) return failFrom(done);
  if (mode == Mode::Write)
    if (Status quiet = checkNobodyWrites(*database); !quiet) return failFrom(quiet);
  auto impl = std::make_unique<Impl>(std::move(lock), std::move(*database), path);
  if (const auto space = impl->readSpace(); !space) return failFrom(space);
  return WorkspaceFile(std::move(impl));
}

Status WorkspaceFile::transaction(const std::function<Status()>& work) { return m_impl->atomic(work); }

Status WorkspaceFile::Impl::atomic(const std::function<Status()>& work) {
  if (database.inTransaction()) return work();
  if (Status begun = database.run("BEGIN IMMEDIATE"); !begun) return begun;
  Status done;
  try {
    done = work();
  } catch (const std::exception& stray) {
    done = fail(ErrorKind::Internal, std::string("A change was undone after an unexpected error: ") + stray.what());
  }
  if (done) done = database.run("COMMIT");
  if (done) return done;
  // SQLite has rolled back by itself after some failures, a full disk among them.
  if (database.inTransaction()) (void)database.run("ROLLBACK");
  space.reset();
  return done;
}

Result<std::shared_ptr<const DesignSpace>> WorkspaceFile::Impl::readSpace() {
  if (space) return space;
  Result<Statement> select = database.prepare("SELECT json FROM space");
  if (!select) return failFrom(select);
  const Result<bool> row = select->step();
  if (!row) return failFrom(row);
  if (!*row) return fail(ErrorKind::Storage, sayf(phrase("core", "{} is damaged: it holds no design space."), path.string()));
  Result<DesignSpace> parsed = DesignSpace::fromJson(select->text(0), path.string());
  if (!parsed) return fail(ErrorKind::Storage, sayf(phrase("core", "The design space in {}"), parsed.error().message));
  space = std::make_shared<const DesignSpace>(std::move(*parsed));
  return space;
}

Status WorkspaceFile::Impl::replaceSpace(const DesignSpace& replacement) {
  const Result<std::int64_t> designs = database.integer("SELECT count(*) FROM design");
  if (!designs) return failFrom(designs);
  if (*designs > 0)
    return fail(ErrorKind::Internal, sayf(phrase("core", "{} has designs already, so its design space cannot be replaced."), path.string()));
  Result<Statement> update = database.prepare("UPDATE space SET name = ?, json = ?");
  if (!update) return failFrom(update);
  space = std::make_shared<const DesignSpace>(replacement);
  return update->bind(1, std::string_view(replacement.name()))
      .bind(2, std::string_view(replacement.toJson()))
      .run();
}

Status WorkspaceFile::setCurrentTask(const std::string& task) {
  Result<Statement> select = m_impl->database.prepare("SELECT name FROM task ORDER BY id");
  if (!select) return failFrom(select);
  std::vector<std::string> names;
  Status read = forEachRow(*select, [&](Statement& row) -> Status {
    names.emplace_back(row.text(0));
    return {};
  });
  if (!read) return read;
  if (std::find(names.begin(), names.end(), task) == names.end())
    return fail(ErrorKind::NotFound, sayf(phrase("core", "There is no task \"{}\" in {}; its tasks are: {}."), task,
                                                 m_impl->path.string(),
                                                 names.empty() ? "none yet" : fmt::format("{}", fmt::join(names, ", "))));
  ++m_impl->revision.data;
  return setSetting("task", task);
}

Status WorkspaceFile::setSetting(const std::string& key, const std::string& value) {
  ++m_impl->revision.settings;
  if (key == "simulated" || key == "task") ++m_impl->revision.data;
  return m_impl->atomic([&]() -> Status {
    Result<Statement> put = m_impl->database.prepare("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)");
    if (!put) return failFrom(put);
    return put->bind(1, std::string_view(key)).bind(2, std::string_view(value)).run();
  });
}

Result<std::string> WorkspaceFile::setting(const std::string& key) const {
  Result<Statement> select = m_impl->database.prepare("SELECT value FROM setting WHERE key = ?");
  if (!select) return failFrom(select);
  const Result<bool> row = select->bind(1, std::string_view(key)).step();
  if (!row) return failFrom(row);
  return *row ? std::string(select->text(0)) : std::string();
}

Result<std::map<std::string, std::string>> WorkspaceFile::settings() const {
  Result<Statement> select = m_impl->database.prepare("SELECT key, value FROM setting");
  if (!select) return failFrom(select);
  std::map<std::string, std::string> all;
  Status read = forEachRow(*select, [&](Statement& row) -> Status {
    all.emplace(row.text(0), row.text(1));
    return {};
  });
  if (!read) return failFrom(read);
  return all;
}

Status WorkspaceFile::putModel(const StoredModel& model) {
  ++m_impl->revision.models;
  return m_impl->atomic([&]() -> Status {
    Result<Statement> put = m_impl->database.prepare(
        "INSERT OR REPLACE INTO model (device, target, kind, data_hash, evaluation, bytes) VALUES (?, ?, ?, ?, ?, ?)");
    if (!put) return failFrom(put);
    return put->bind(1, std::string_view(model.device))
        .bind(2, std::string_view(model.target))
        .bind(3, std::string_view(model.kind))
        .bind(4, std::string_view(model.dataHash))
        .bind(5, std::string_view(model.evaluation))
        .bindBlob(6, model.bytes)
        .run();
  });
}

Result<std::vector<StoredModel>> WorkspaceFile::models() const {
  Result<Statement> select = m_impl->database.prepare(
      "SELECT device, target, kind, data_hash, evaluation, bytes FROM model ORDER BY device, target, kind");
  if (!select) return failFrom(select);
  std::vector<StoredModel> all;
  Status read = forEachRow(*select, [&](Statement& row) -> Status {
    all.push_back({std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)),
                   std::string(row.text(3)), std::string(row.text(4)), std::string(row.blob(5))});
    return {};
  });
  if (!read) return failFrom(read);
  return all;
}

}  // namespace isotone
