// One issue as a line: a symbol that also differs in shape, and the sentence.
#pragma once

#include <QWidget>

#include "core/base/issue.h"

namespace isotone {

class IssueRow : public QWidget {
  Q_OBJECT
 public:
  explicit IssueRow(const Issue& issue, QWidget* parent = nullptr);
};

}  // namespace isotone
