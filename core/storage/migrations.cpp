#include "core/storage/migrations.h"

#include <fmt/format.h>

#include "core/base/language.h"

namespace isotone {
namespace {

constexpr std::string_view kVersion1 = R"sql(
CREATE TABLE space (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  json TEXT NOT NULL
);
CREATE TABLE source (
  id          INTEGER PRIMARY KEY,
  file        TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  imported_at TEXT NOT NULL
);
CREATE TABLE design (
  row          INTEGER PRIMARY KEY,
  source_index INTEGER,
  key          TEXT NOT NULL UNIQUE,
  choices      BLOB NOT NULL,
  live         INTEGER NOT NULL CHECK (live IN (0, 1)),
  measured_as  INTEGER REFERENCES design (row)
);
CREATE TABLE device (
  id                  INTEGER PRIMARY KEY,
  name                TEXT NOT NULL UNIQUE,
  title               TEXT NOT NULL,
  class               TEXT NOT NULL,
  origin              TEXT NOT NULL,
  "precision"         TEXT NOT NULL,
  batch               TEXT NOT NULL,
  source              TEXT NOT NULL,
  licence             TEXT NOT NULL,
  notes               TEXT NOT NULL,
  spec                TEXT NOT NULL,
  timer_resolution_ms REAL
);
CREATE TABLE condition (
  device INTEGER NOT NULL REFERENCES device (id) ON DELETE CASCADE,
  key    TEXT NOT NULL,
  value  TEXT NOT NULL,
  PRIMARY KEY (device, key)
) WITHOUT ROWID;
CREATE TABLE series (
  id     INTEGER PRIMARY KEY,
  device INTEGER NOT NULL REFERENCES device (id) ON DELETE CASCADE,
  metric TEXT NOT NULL,
  unit   TEXT NOT NULL,
  source INTEGER REFERENCES source (id),
  data   BLOB NOT NULL,
  UNIQUE (device, metric)
);
CREATE TABLE task (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE,
  origin TEXT NOT NULL,
  source INTEGER REFERENCES source (id),
  data   BLOB NOT NULL
);
CREATE TABLE attribute (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE,
  source INTEGER REFERENCES source (id),
  data   BLOB NOT NULL
);
CREATE TABLE model (
  device     TEXT NOT NULL,
  target     TEXT NOT NULL,
  kind       TEXT NOT NULL,
  data_hash  TEXT NOT NULL,
  evaluation TEXT NOT NULL,
  bytes      BLOB NOT NULL,
  PRIMARY KEY (device, target, kind)
);
CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
)sql";

}  // namespace

const std::vector<std::string_view>& schemaSteps() {
  static const std::vector<std::string_view> steps = {kVersion1};
  return steps;
}

Status applySteps(const Database& database, const std::vector<std::string_view>& steps, int from) {
  for (std::size_t step = static_cast<std::size_t>(from); step < steps.size(); ++step)
    if (Status done = database.run(std::string(steps[step])); !done) return done;
  return database.run(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kApplicationId, steps.size()));
}

Result<int> versionOf(const Database& database, const std::filesystem::path& path,
                      const std::vector<std::string_view>& steps) {
  const Result<std::int64_t> application = database.integer("PRAGMA application_id");
  if (!application) return failFrom(application);
  if (*application != kApplicationId)
    return fail(ErrorKind::Storage, sayf(phrase("core", "{} is not an Isotone workspace: it belongs to another program."), path.string()));
  const Result<std::int64_t> version = database.integer("PRAGMA user_version");
  if (!version) return failFrom(version);
  if (*version > static_cast<std::int64_t>(steps.size()))
    return fail(ErrorKind::Storage,
                sayf(phrase("core", "{} was written by a newer version of Isotone (format {}, this one knows {}); "
                            "update Isotone to open it."),
                            path.string(), *version, steps.size()));
  if (*version < 0)
    return fail(ErrorKind::Storage, sayf(phrase("core", "{} is damaged: its format is {}."), path.string(), *version));
  return static_cast<int>(*version);
}

Status migrate(const Database& database, const std::filesystem::path& path,
               const std::vector<std::string_view>& steps, int from) {
  std::filesystem::path backup = path;
  backup += fmt::format(".v{}.bak", from);
  std::error_code ignored;
  std::filesystem::remove(backup, ignored);
  Result<Statement> copy = database.prepare("VACUUM INTO ?");
  if (!copy) return failFrom(copy);
  if (Status copied = copy->bind(1, std::string_view(backup.native())).run(); !copied)
    return fail(ErrorKind::Storage, sayf(phrase("core", "{} is of an older format and could not be copied to {} before bringing it up to date: {}"),
                                          path.string(), backup.string(), copied.error().message));
  if (Status begun = database.run("BEGIN IMMEDIATE"); !begun) return begun;
  Status done = applySteps(database, steps, from);
  if (done) done = database.run("COMMIT");
  if (!done && database.inTransaction()) (void)database.run("ROLLBACK");
  return done;
}

}  // namespace isotone
