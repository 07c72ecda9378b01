// Verb: import files into a workspace, each in one transaction.
#pragma once

#include "core/importing/import_plan.h"
#include "core/workspace/workspace.h"

namespace isotone {

struct ImportOutcome {
  std::string file;
  FileKind kind = FileKind::WideTable;
  std::size_t rows = 0, values = 0, skipped = 0;
  Issues issues;
};

/// Reads a file far enough to show what it is; changes nothing. "-" is standard input.
Result<ImportPlan> previewImport(const Workspace& workspace, const std::filesystem::path& file,
                                 const ImportOptions& options);

/// Detects and imports one file. Open questions become an InvalidInput error that names the option to give.
Result<ImportOutcome> importFile(Workspace& workspace, const std::filesystem::path& file, const ImportOptions& options,
                                 const Progress& progress);

/// The same inside a change that does more: adds to the transaction that is open, in which `known` is what the file holds.
Result<ImportOutcome> importFile(WorkspaceFile& to, const Dataset& known, const std::filesystem::path& file,
                                 const ImportOptions& options, const Progress& progress);

/// Imports as an edited plan of the preview says.
Result<ImportOutcome> importPlanned(Workspace& workspace, const std::filesystem::path& file, const ImportPlan& plan,
                                    const ImportOptions& options, const Progress& progress);

}  // namespace isotone
