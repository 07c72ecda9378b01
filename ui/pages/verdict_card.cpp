#include "ui/pages/verdict_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
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
  auto* facts = new FlowLayout(20, 2);
  for (int i = 0; i < 3; ++i) {
    Fact fact{new QWidget, new StyledLabel(TextStyle::Section), new StyledLabel(TextStyle::Body, &Tokens::secondText)};
    auto* row = new QHBoxLayout(fact.holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(fact.number);
    row->addWidget(fact.text);
    facts->addWidget(fact.holder);
    m_facts.push_back(fact);
  }
  m_adapt = new QPushButton;
  m_adapt->setObjectName(QStringLiteral("adapt"));
  connect(m_adapt, &QPushButton::clicked, this, &VerdictCard::adaptWanted);
  auto* lower = new QHBoxLayout;
  lower->setSpacing(12);
  lower->addLayout(facts, 1);
  lower->addWidget(m_adapt, 0, Qt::AlignBottom);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kSymbol + 2 * kSymbolMargin, 12, 16, 12);
  layout->setSpacing(4);
  layout->addWidget(m_title);
  layout->addWidget(m_advice);
  layout->addLayout(lower);
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

void VerdictCard::setVerdict(Verdict verdict) {
  m_verdict = verdict;
  m_title->setColour(verdict == Verdict::Reuse           ? &Tokens::good
                     : verdict == Verdict::ReuseWithCare ? &Tokens::warn
                                                         : &Tokens::bad);
  m_adapt->setText(verdict == Verdict::Adapt ? tr("Adapt…") : tr("Measure a few designs…"));
  setPrimary(*m_adapt, verdict == Verdict::Adapt);
}

void VerdictCard::setFact(int index, const QString& number, const QString& text) {
  m_facts[index].number->setText(number);
  m_facts[index].text->setText(text);
  m_facts[index].holder->setVisible(!number.isEmpty());
}

void VerdictCard::showVerdict(const MonotonicityModel::Pair& pair, const QString& proxyTitle) {
  setVerdict(pair.verdict);
  m_title->setText(MonotonicityModel::verdictTitle(pair, proxyTitle));
  m_advice->setText(MonotonicityModel::verdictAdvice(pair));
  setFact(0, numberText(pair.srcc, 3), tr("SRCC (95 %: %1 – %2)").arg(numberText(pair.low, 3), numberText(pair.high, 3)));
  setFact(1, pair.expected ? tr("%1 points").arg(decimalText(pair.expected->mean, 2)) : QString(),
          pair.expected ? tr("expected regret (90 %: %1 – %2)")
                              .arg(decimalText(pair.expected->low, 2), decimalText(pair.expected->high, 2))
                        : QString());
  setFact(2, pair.regret ? tr("%1 points").arg(decimalText(pair.regret->mean, 2)) : QString(),
          pair.regret ? tr("lost on this pair (95th: %1)").arg(decimalText(pair.regret->p95, 2)) : QString());
  updateGeometry();
  update();
}

void VerdictCard::showUnmeasured(const QString& targetTitle) {
  setVerdict(Verdict::Adapt);
  m_title->setText(tr("%1 has not been measured").arg(targetTitle));
  m_advice->setText(tr("Measure a few designs on it: they tell whose predictor fits, and adapt one."));
  m_adapt->setText(tr("Measure a few designs…"));
  for (int fact = 0; fact < m_facts.size(); ++fact) setFact(fact, {}, {});
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
