#include "core/workspace/sample.h"

#include <system_error>

#include "core/base/files.h"
#include "core/base/language.h"

namespace isotone {

Result<std::shared_ptr<Workspace>> makeSample(const std::filesystem::path& path) {
  const auto shipped = resourceFolder() / "sample" / "fashion.isotone";
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored))
    return fail(ErrorKind::Storage, sayf(phrase("core", "{} exists already; choose another name or remove it first."), path.string()));
  if (!std::filesystem::exists(shipped, ignored))
    return fail(ErrorKind::NotFound, sayf(phrase("core", "{}: the sample is missing; reinstall the program."), shipped.string()));
  const auto bytes = readFile(shipped);
  if (!bytes) return failFrom(bytes);
  if (const Status saved = saveFile(path, *bytes); !saved) return failFrom(saved);
  return Workspace::open(path, WorkspaceFile::Mode::Write);
}

}  // namespace isotone
