#include "ui/pages/verdict_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/flow_layout.h"
#include "ui/pages/surface.h"
#include "ui/view_models/number_text.h"
#include "ui/widgets/icon.h"

namespace isotone {

namespace {

constexpr int kSymbol = 24, kSymbolMargin = 16;
constexpr double kTint = 0.10;

}  // namespace

VerdictCard::VerdictCard(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("verdictCard"));
  m_title = new StyledLabel(TextStyle::PageAnswer);
  m_title->setObjectName(QStringLiteral("verdictTitle"));
  m_title->setWordWrap(true);
  m_advice = new StyledLabel(TextStyle::Body);
  m_advice->setWordWrap(true);
  m_srcc = new StyledLabel(TextStyle::Section);
  m_srccText = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_regret = new StyledLabel(TextStyle::Section);
  m_regretText = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  const auto fact = [](StyledLabel* number, StyledLabel* text) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(number);
    row->addWidget(text);
    return holder;
  };
  auto* facts = new FlowLayout(20, 2);
  facts->addWidget(fact(m_srcc, m_srccText));
  facts->addWidget(fact(m_regret, m_regretText));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kSymbol + 2 * kSymbolMargin, 12, 16, 12);
  layout->setSpacing(4);
  layout->addWidget(m_title);
  layout->addWidget(m_advice);
  layout->addLayout(facts);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QColor VerdictCard::colour() const {
  const Tokens& tokens = Theme::instance().tokens();
  switch (m_verdict) {
    case Verdict::Reuse: return tokens.good;
    case Verdict::ReuseWithCare: return tokens.warn;
    case Verdict::Adapt: return tokens.bad;
  }
  return tokens.text;
}

void VerdictCard::showVerdict(const MonotonicityModel::Pair& pair, const QString& proxyTitle) {
  m_verdict = pair.verdict;
  m_title->setText(MonotonicityModel::verdictTitle(pair, proxyTitle));
  m_title->setColour(pair.verdict == Verdict::Reuse           ? &Tokens::good
                     : pair.verdict == Verdict::ReuseWithCare ? &Tokens::warn
                                                              : &Tokens::bad);
  m_advice->setText(MonotonicityModel::verdictAdvice(pair));
  m_srcc->setText(numberText(pair.srcc, 3));
  m_srccText->setText(tr("SRCC (95 %: %1 – %2)").arg(numberText(pair.low, 3), numberText(pair.high, 3)));
  m_regret->setVisible(pair.regret.has_value());
  m_regretText->setVisible(pair.regret.has_value());
  if (pair.regret) {
    m_regret->setText(tr("%1 points").arg(decimalText(pair.regret->mean, 2)));
    m_regretText->setText(tr("expected regret (95th: %1)").arg(decimalText(pair.regret->p95, 2)));
  }
  updateGeometry();
  update();
}

void VerdictCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor fill = colour();
  fill.setAlphaF(kTint);
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawRoundedRect(rect(), metrics::kSelectionRadius, metrics::kSelectionRadius);
  const QString symbol = m_verdict == Verdict::Reuse ? QStringLiteral("check") : QStringLiteral("warning");
  paintIcon(painter, symbol, QRectF(kSymbolMargin, 14, kSymbol, kSymbol), colour());
}

}  // namespace isotone
