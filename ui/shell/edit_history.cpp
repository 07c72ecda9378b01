#include "ui/shell/edit_history.h"

#include <QApplication>
#include <QUndoCommand>

namespace isotone {

namespace {

class EditCommand : public QUndoCommand {
 public:
  EditCommand(Session& session, Edits before, Edits after, const QString& text, QString mergeKey)
      : QUndoCommand(text), m_session(session), m_before(std::move(before)), m_after(std::move(after)),
        m_mergeKey(std::move(mergeKey)) {}

  void undo() override { m_session.restore(m_before); }
  void redo() override { m_session.restore(m_after); }
  int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
  bool mergeWith(const QUndoCommand* other) override {
    const auto* later = static_cast<const EditCommand*>(other);
    if (later->m_mergeKey != m_mergeKey) return false;
    m_after = later->m_after;
    setObsolete(m_before == m_after);
    return true;
  }

 private:
  Session& m_session;
  Edits m_before, m_after;
  QString m_mergeKey;
};

}  // namespace

EditHistory::EditHistory(Session& session, QObject* parent) : QObject(parent) {
  connect(&session, &Session::edited, this,
          [this, &session](const Edits& before, const Edits& after, const QString& text, const QString& mergeKey) {
            m_stack.push(new EditCommand(session, before, after, text, mergeKey));
          });
  connect(&session, &Session::workspaceChanged, &m_stack, &QUndoStack::clear);
}

bool EditHistory::isBlocked() { return QApplication::activePopupWidget() || QApplication::activeModalWidget(); }

void EditHistory::undo() {
  if (!isBlocked()) m_stack.undo();
}

void EditHistory::redo() {
  if (!isBlocked()) m_stack.redo();
}

}  // namespace isotone
