#include "ui/pages/issue_row.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/pages/surface.h"
#include "ui/view_models/number_text.h"
#include "ui/widgets/icon.h"

namespace isotone {

namespace {

class Symbol : public QWidget {
 public:
  explicit Symbol(Severity severity) : m_severity(severity) {
    setFixedSize(16, 16);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Tokens& tokens = Theme::instance().tokens();
    QPainter painter(this);
    switch (m_severity) {
      case Severity::Note: return paintIcon(painter, QStringLiteral("check"), rect(), tokens.good);
      case Severity::Warning: return paintIcon(painter, QStringLiteral("warning"), rect(), tokens.warn);
      case Severity::Error: return paintIcon(painter, QStringLiteral("error"), rect(), tokens.bad);
    }
  }

 private:
  Severity m_severity;
};

}  // namespace

IssueRow::IssueRow(const Issue& issue, QWidget* parent) : QWidget(parent) {
  auto* text = new StyledLabel(TextStyle::Body);
  text->setWordWrap(true);
  text->setText(toText(issue.text));
  text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 2, 0, 2);
  layout->setSpacing(8);
  layout->addWidget(new Symbol(issue.severity), 0, Qt::AlignTop);
  layout->addWidget(text, 1);
}

}  // namespace isotone
