// Undo and redo of what a person edits: goals and pins.
#pragma once

#include <QUndoStack>

#include "ui/view_models/session.h"

namespace isotone {

class EditHistory : public QObject {
  Q_OBJECT
 public:
  explicit EditHistory(Session& session, QObject* parent = nullptr);
  QUndoStack& stack() { return m_stack; }
  /// Do nothing while a popup or a dialog is open: it may refer to what would vanish.
  void undo();
  void redo();

 private:
  static bool isBlocked();
  QUndoStack m_stack;
};

}  // namespace isotone
