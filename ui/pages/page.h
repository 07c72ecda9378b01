// What all pages of the window have in common: a header with the small question, its large answer and actions, and a body.
#pragma once

#include <QHBoxLayout>
#include <QLabel>
#include <QList>
#include <QPushButton>
#include <QWidget>

#include "ui/view_models/session.h"

class QAction;

namespace isotone {

class StyledLabel;

class Page : public QWidget {
  Q_OBJECT
 public:
  Page(Session& session, QWidget* parent = nullptr);

  /// Retranslates itself on LanguageChange; called once after construction too.
  virtual void retranslate() = 0;
  /// A short help for F1, a few sentences.
  virtual QString help() const = 0;
  virtual QString title() const = 0;         // as on the rail: "Explore"
  /// Actions of this page for the menu bar and the palette.
  virtual QList<QAction*> pageActions() const { return {}; }
  /// What the page's empty state offers where the page itself has nothing better.
  void setFallback(QAction* action);
  /// Called when the page comes to the front; heavy work starts here, not in the constructor.
  virtual void activate() {}
  /// Called when it is hidden: what nobody sees need not follow every movement of a slider.
  virtual void deactivate() {}

 protected:
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;  // LanguageChange -> retranslate()
  Session& session() const { return m_session; }
  void setHeader(const QString& question, const QString& answer, const QString& detail);
  QPushButton* addHeaderButton(bool primary = false);  // right of the header, in order
  QWidget* body() const { return m_body; }             // give it a layout
  /// Shows one sentence and one button instead of the body; an empty sentence shows the body again.
  void setEmptyState(const QString& sentence, QAction* action = nullptr);

 private:
  Session& m_session;
  QWidget *m_body = nullptr, *m_empty = nullptr;
  StyledLabel *m_question = nullptr, *m_answer = nullptr, *m_detail = nullptr;
  QLabel* m_emptyText = nullptr;
  QPushButton* m_emptyButton = nullptr;
  QAction* m_fallback = nullptr;
  bool m_usesFallback = false;
  QHBoxLayout* m_buttons = nullptr;
};

}  // namespace isotone
