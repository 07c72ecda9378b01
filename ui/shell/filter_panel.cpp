#include "ui/shell/filter_panel.h"

#include <cmath>

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace isotone {

namespace {

constexpr int kWidth = 376, kField = 84, kMargin = 16;

/// Empty: nothing is asked for. Anything that is no number is not taken.
bool parse(const QLineEdit& field, std::optional<double>& value) {
  const QString text = field.text().trimmed();
  if (text.isEmpty()) {
    value.reset();
    return true;
  }
  bool isNumber = false;
  const double read = QLocale().toDouble(text, &isNumber);
  if (isNumber) value = read;
  return isNumber;
}

QString textOf(const std::optional<double>& value, double scale = 1) {
  return value ? limitNumber(*value / scale) : QString();
}

/// Only where the text means something else: the cursor of who is typing stays.
void showText(QLineEdit& field, const std::optional<double>& value, double scale = 1) {
  std::optional<double> shown;
  if (parse(field, shown) && shown.has_value() == value.has_value() && (!value || std::abs(*shown * scale - *value) <= 1e-9 * std::abs(*value)))
    return;
  field.setText(textOf(value, scale));
}

}  // namespace

FilterPanel::FilterPanel(Session& session, QWidget* parent)
    : Surface(&Tokens::base, parent), m_session(session), m_filter(FilterModel::of(session)) {
  static int visits = 0;
  m_visit = QStringLiteral("filter-%1").arg(++visits);
  setObjectName(QStringLiteral("filterPanel"));
  setWindowFlag(Qt::Popup);
  setAttribute(Qt::WA_DeleteOnClose);
  setFixedWidth(kWidth);
  auto* title = new StyledLabel(TextStyle::Section);
  title->setText(tr("Show only designs with"));
  m_count = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_count->setObjectName(QStringLiteral("filterCount"));
  auto* head = new QHBoxLayout;
  head->addWidget(title, 1);
  head->addWidget(m_count, 0, Qt::AlignBottom);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(metrics::kGrid);
  grid->setVerticalSpacing(metrics::kGrid);
  grid->setColumnStretch(0, 1);
  addRange(grid, Limit::Accuracy, "filterAccuracy");
  addRange(grid, Limit::Latency, "filterLatency");
  addRange(grid, Limit::Energy, "filterEnergy");
  addRange(grid, Limit::Size, "filterSize");
  m_dominated = new QCheckBox(tr("Dominated designs too"));
  m_dominated->setObjectName(QStringLiteral("filterDominated"));
  m_dominated->setToolTip(tr("Without: only designs than which no other shown one is both faster and more accurate"));
  m_clear = new QPushButton(tr("Clear the filter"));
  m_clear->setObjectName(QStringLiteral("filterClear"));
  auto* note = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  note->setText(tr("The filter shows, the goal chooses: limits stay as they are."));
  note->setWordWrap(true);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(2 * metrics::kGrid);
  foot->addWidget(note, 1);
  foot->addWidget(m_clear, 0, Qt::AlignBottom);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
  layout->setSpacing(metrics::kGrid + 4);
  layout->addLayout(head);
  layout->addLayout(grid);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addWidget(buildBest());
  layout->addWidget(m_dominated);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addLayout(foot);
  connect(m_dominated, &QCheckBox::toggled, this,
          [this](bool on) { change([on](DesignFilter& filter) { filter.includeDominated = on; }); });
  connect(m_clear, &QPushButton::clicked, this, [this] { change([](DesignFilter& filter) { filter = {}; }); });
  connect(&m_filter, &FilterModel::changed, this, &FilterPanel::showFilter);
  connect(&CandidateSource::of(session), &CandidateSource::changed, this, [this] {
    showReach();
    showFilter();
  });
  m_filter.want();
  showReach();
  showFilter();
}

QLineEdit* FilterPanel::makeField(const QString& name) {
  auto* field = new QLineEdit;
  field->setObjectName(name);
  field->setFixedWidth(kField);
  field->setAlignment(Qt::AlignRight);
  return field;
}

void FilterPanel::addRange(QGridLayout* grid, Limit quantity, const char* name) {
  const int row = grid->rowCount();
  RangeRow& made = m_ranges[std::size_t(row - 1)];
  made.quantity = quantity;
  made.title = new StyledLabel(TextStyle::Body);
  made.low = makeField(QString::fromLatin1(name) + QStringLiteral("Low"));
  made.high = makeField(QString::fromLatin1(name) + QStringLiteral("High"));
  auto* dash = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  dash->setText(QStringLiteral("–"));
  grid->addWidget(made.title, row, 0);
  grid->addWidget(made.low, row, 1);
  grid->addWidget(dash, row, 2);
  grid->addWidget(made.high, row, 3);
  for (QLineEdit* field : {made.low, made.high})
    connect(field, &QLineEdit::textEdited, this, [this, field, quantity, isLow = field == made.low] {
      std::optional<double> value;
      if (!parse(*field, value)) return;
      if (value) *value *= scaleOf(quantity);
      change([&](DesignFilter& filter) { (isLow ? rangeOf(filter, quantity).low : rangeOf(filter, quantity).high) = value; });
    });
}

QWidget* FilterPanel::buildBest() {
  auto* line = new QWidget;
  auto* layout = new QHBoxLayout(line);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::kGrid);
  m_topPercent = makeField(QStringLiteral("filterTopPercent"));
  m_topWithin = makeField(QStringLiteral("filterTopWithin"));
  m_topPercent->setAccessibleName(tr("The best percent by accuracy"));
  m_topWithin->setAccessibleName(tr("Within this latency, ms"));
  m_topPercent->setPlaceholderText(QLocale().toString(100));
  for (QLineEdit* field : {m_topPercent, m_topWithin}) field->setFixedWidth(56);
  const auto word = [layout](const QString& text) {
    auto* label = new StyledLabel(TextStyle::Body);
    label->setText(text);
    layout->addWidget(label);
  };
  word(tr("the most accurate"));
  layout->addWidget(m_topPercent);
  word(tr("% within"));
  layout->addWidget(m_topWithin);
  word(tr("ms"));
  layout->addStretch(1);
  connect(m_topPercent, &QLineEdit::textEdited, this, [this] {
    std::optional<double> value;
    if (!parse(*m_topPercent, value) || (value && !(*value > 0 && *value <= 100))) return;
    change([&](DesignFilter& filter) { filter.topPercent = value; });
  });
  connect(m_topWithin, &QLineEdit::textEdited, this, [this] {
    std::optional<double> value;
    if (parse(*m_topWithin, value)) change([&](DesignFilter& filter) { filter.topWithinMs = value; });
  });
  return line;
}

ValueRange& FilterPanel::rangeOf(DesignFilter& filter, Limit quantity) const {
  switch (quantity) {
    case Limit::Energy: return filter.energy;
    case Limit::Size: return filter.sizeBytes;
    case Limit::Accuracy: return filter.accuracy;
    default: return filter.latency;
  }
}

double FilterPanel::scaleOf(Limit quantity) const { return quantity == Limit::Size ? m_filter.sizeUnit().bytes : 1; }

void FilterPanel::change(const std::function<void(DesignFilter&)>& how) {
  DesignFilter after = m_filter.filter();
  how(after);
  m_filter.setFilter(after, m_visit);
}

void FilterPanel::showReach() {
  const auto titleOf = [this](Limit quantity) {
    switch (quantity) {
      case Limit::Energy: return tr("Energy, mJ");
      case Limit::Size: return tr("Size, %1").arg(m_filter.sizeUnit().symbol);
      case Limit::Accuracy: return tr("Accuracy, %");
      default: return tr("Latency, ms");
    }
  };
  for (const RangeRow& row : m_ranges) {
    const QString title = titleOf(row.quantity);
    row.title->setText(title);
    row.low->setAccessibleName(tr("%1, from").arg(title));
    row.high->setAccessibleName(tr("%1, to").arg(title));
    const auto reach = m_filter.reach(row.quantity);
    const double scale = scaleOf(row.quantity);
    for (QLineEdit* field : {row.low, row.high}) {
      field->setEnabled(reach.has_value());
      field->setPlaceholderText(reach ? numberText((field == row.low ? reach->first : reach->second) / scale, 3) : QStringLiteral("—"));
    }
  }
}

void FilterPanel::showFilter() {
  DesignFilter filter = m_filter.filter();
  for (const RangeRow& row : m_ranges) {
    const ValueRange& range = rangeOf(filter, row.quantity);
    showText(*row.low, range.low, scaleOf(row.quantity));
    showText(*row.high, range.high, scaleOf(row.quantity));
  }
  showText(*m_topPercent, filter.topPercent);
  showText(*m_topWithin, filter.topWithinMs);
  m_dominated->setChecked(filter.includeDominated);
  m_clear->setEnabled(!filter.isOff());
  showCount();
}

void FilterPanel::showCount() {
  const auto candidates = CandidateSource::of(m_session).candidates();
  if (!candidates) return m_count->setText(CandidateSource::of(m_session).isPreparing() ? tr("preparing…") : tr("no designs"));
  const QString share = m_filter.shareText();
  m_count->setText(share.isEmpty() ? tr("all %1 designs").arg(countText(qint64(candidates->designs.size()))) : tr("%1 designs").arg(share));
}

void FilterPanel::openUnder(const QWidget* button) {
  adjustSize();
  const QPoint under = button->mapToGlobal(QPoint(0, button->height() + 4));
  const QPoint rightmost = parentWidget()->mapToGlobal(QPoint(parentWidget()->width() - width() - metrics::kGrid, 0));
  move(std::min(under.x(), rightmost.x()), under.y());
  show();
  m_ranges[0].low->setFocus();
}

void FilterPanel::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  QPainter painter(this);
  painter.setPen(Theme::instance().tokens().controlEdge);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace isotone
