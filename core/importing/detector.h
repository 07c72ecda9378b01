// The recognition of a table, step by step: kind, roles, then metric, unit and device of each column. Private to this
// folder; planImport() is the door.
#pragma once

#include <string>
#include <vector>

#include "core/importing/column_facts.h"
#include "core/importing/header_words.h"
#include "core/importing/import_plan.h"

namespace isotone {

class Detector {
 public:
  Detector(const Table& table, const std::string& fileName, const Dataset& known, const ImportOptions& options);
  Result<ImportPlan> run();

 private:
  // detector.cpp: what kind of file this is
  Status checkOptions() const;
  bool isDeviceTable() const;
  bool isLongTable() const;
  bool definesSpace() const;
  void describe();
  std::string where(const std::string& text) const;

  // detector_roles.cpp: which column is what
  void assignDeviceRoles();
  void assignLayerRoles();
  void assignLongRoles();
  Status assignDesignColumns();
  void assignMeasuredColumns();
  void assignSpaceDefinition();
  bool looksLikeDecision(std::size_t column) const;
  int referenceRank(std::size_t column) const;
  void take(std::size_t column, ColumnRole role, std::string evidence);
  bool has(ColumnRole role) const;
  void decideKind();

  // detector_units.cpp: metric, unit and device of what is measured
  Status settleValues();
  void settleMetric(std::size_t column);
  Status settleUnit(std::size_t column);
  void settleBinaryPrefix(std::size_t column);
  void settleAccuracyUnit(std::size_t column);
  Status settleDevices();
  Status keepOnlyDevices();
  void askQuestions();

  // detector_checks.cpp: what is worth saying before the import
  void checkReferences();
  void checkDerivedEnergy();
  void checkText();
  Status checkFilledIn() const;
  void note(std::string text, Severity severity = Severity::Note);

  const Table& m_table;
  const std::string& m_fileName;
  const Dataset& m_known;
  const ImportOptions& m_options;
  std::vector<ColumnFacts> m_facts;
  std::vector<HeaderWords> m_words;
  HeaderWords m_file;
  ImportPlan m_plan;
};

}  // namespace isotone
