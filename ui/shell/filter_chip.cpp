#include "ui/shell/filter_chip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/charts/theme.h"
#include "ui/shell/filter_panel.h"
#include "ui/widgets/icon.h"

namespace isotone {

namespace {

constexpr int kIcon = 16, kInside = 10, kGap = 6;

/// An icon and, where there is one, a word; filled and in the accent while the filter is on.
class ChipButton : public QAbstractButton {
 public:
  explicit ChipButton(const QString& icon) : m_icon(icon) {
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(metrics::kControl);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  }
  void setLit(bool lit) {
    m_lit = lit;
    update();
  }
  QSize sizeHint() const override {
    if (text().isEmpty()) return {kIcon + kInside, metrics::kControl};
    return {2 * kInside + kIcon + kGap + QFontMetrics(Theme::font(TextStyle::Body)).horizontalAdvance(text()) + 1, metrics::kControl};
  }

 protected:
  void enterEvent(QEnterEvent*) override { update(); }
  void leaveEvent(QEvent*) override { update(); }
  void paintEvent(QPaintEvent*) override {
    const Tokens& tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool wordless = text().isEmpty();
    const QColor ground = m_lit || underMouse() ? tokens.selected : tokens.base;
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : wordless ? QPen(Qt::NoPen) : QPen(m_lit ? tokens.accent : tokens.controlEdge, 1));
    painter.setBrush(wordless && !underMouse() ? QBrush(Qt::NoBrush) : QBrush(ground));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadius, metrics::kRadius);
    const QColor ink = m_lit ? tokens.accent : tokens.secondText;
    const double left = wordless ? (width() - kIcon) / 2.0 : kInside;
    paintIcon(painter, m_icon, QRectF(left, (height() - kIcon) / 2.0, kIcon, kIcon), ink);
    if (wordless) return;
    painter.setFont(Theme::font(TextStyle::Body));
    painter.setPen(m_lit ? tokens.accent : tokens.text);
    painter.drawText(rect().adjusted(kInside + kIcon + kGap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
  }

 private:
  QString m_icon;
  bool m_lit = false;
};

}  // namespace

FilterChip::FilterChip(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_filter(FilterModel::of(session)) {
  m_open = new ChipButton(QStringLiteral("filter"));
  m_open->setObjectName(QStringLiteral("openFilter"));
  m_clear = new ChipButton(QStringLiteral("close"));
  m_clear->setObjectName(QStringLiteral("clearFilter"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(m_open);
  layout->addWidget(m_clear);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(m_open, &QAbstractButton::clicked, this, &FilterChip::openPanel);
  connect(m_clear, &QAbstractButton::clicked, this, [this] {
    m_filter.clear();
    m_open->setFocus();
  });
  connect(&m_filter, &FilterModel::changed, this, &FilterChip::follow);
  connect(&session, &Session::workspaceChanged, this, &FilterChip::follow);
  retranslate();
}

void FilterChip::retranslate() {
  m_clear->setAccessibleName(tr("Clear the filter"));
  m_clear->setToolTip(m_clear->accessibleName());
  follow();
}

void FilterChip::follow() {
  setVisible(m_session.workspace() != nullptr);
  const bool on = m_filter.isOn();
  const QString share = m_filter.shareText();
  m_open->setText(share.isEmpty() ? tr("Filter") : share);
  m_open->setToolTip(on ? tr("Shown: %1").arg(m_filter.words()) : tr("Show only some of the designs, on all pages (Ctrl+F)"));
  m_open->setAccessibleName(on ? tr("Filter: %1").arg(m_filter.words()) : tr("Filter"));
  static_cast<ChipButton*>(m_open)->setLit(on);
  m_clear->setVisible(on);
  m_open->updateGeometry();
  updateGeometry();
}

void FilterChip::openPanel() {
  if (m_session.workspace()) (new FilterPanel(m_session, window()))->openUnder(m_open);
}

}  // namespace isotone
