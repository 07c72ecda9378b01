#include "ui/pages/form_dialog.h"

#include <QVBoxLayout>

namespace isotone {

FormDialog::FormDialog(const QString& prefix, const QString& title, const QString& action, QWidget* parent)
    : QDialog(parent), m_prefix(prefix) {
  setObjectName(prefix + QStringLiteral("Dialog"));
  setWindowTitle(title);
  setAttribute(Qt::WA_DeleteOnClose);
  m_form = new QFormLayout;
  m_form->setHorizontalSpacing(2 * metrics::kGrid);
  m_note = named(new StyledLabel(TextStyle::Secondary, &Tokens::secondText), "Note");
  m_note->setWordWrap(true);
  m_note->setMinimumWidth(420);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  m_start = named(buttons->addButton(action, QDialogButtonBox::AcceptRole), "Start");
  m_start->setProperty("primary", true);
  m_start->setDefault(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin);
  layout->setSpacing(2 * metrics::kGrid);
  layout->addLayout(m_form);
  layout->addWidget(m_note);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    start();
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}  // namespace isotone
