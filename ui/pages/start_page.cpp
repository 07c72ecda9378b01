#include "ui/pages/start_page.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/charts/date_text.h"
#include "ui/pages/card_button.h"
#include "ui/pages/surface.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

constexpr int kCardWidth = 320;
constexpr int kMostCards = 6;
constexpr int kSideWidth = 360;

/// A dashed outline that says: files land here.
class DropArea : public QWidget {
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override {
    const Tokens& tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(tokens.controlEdge, 1.5, Qt::DashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kSelectionRadius, metrics::kSelectionRadius);
  }
};

}  // namespace

StartPage::StartPage(Session& session, StartModel& model, QWidget* parent) : Page(session, parent), m_model(model) {
  setObjectName(QStringLiteral("start"));
  m_sample = addHeaderButton(true);
  m_new = addHeaderButton();
  m_open = addHeaderButton();
  m_sample->setObjectName(QStringLiteral("openSample"));
  m_new->setObjectName(QStringLiteral("newWorkspace"));
  m_open->setObjectName(QStringLiteral("openWorkspace"));
  connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
  connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
  connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);

  auto* recent = new QWidget;
  auto* recentLayout = new QVBoxLayout(recent);
  recentLayout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin);
  recentLayout->setSpacing(2 * metrics::kGrid);
  m_recentTitle = new StyledLabel(TextStyle::Section);
  m_noRecent = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_noRecent->setWordWrap(true);
  m_cards = new QGridLayout;
  m_cards->setSpacing(2 * metrics::kGrid);
  recentLayout->addWidget(m_recentTitle);
  recentLayout->addWidget(m_noRecent);
  recentLayout->addLayout(m_cards);
  recentLayout->addSpacing(metrics::kGrid);
  recentLayout->addWidget(buildDropArea(), 1);
  recentLayout->addStretch(0);

  auto* layout = new QHBoxLayout(body());
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(recent, 1);
  layout->addWidget(new Separator(Qt::Vertical));
  layout->addWidget(buildSteps());
  connect(&m_model, &StartModel::recentChanged, this, [this] {
    if (isVisible()) rebuildCards();
  });
}

QWidget* StartPage::buildSteps() {
  auto* panel = new Surface(&Tokens::sidePanel);
  panel->setFixedWidth(kSideWidth);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin);
  layout->setSpacing(metrics::kGrid);
  m_stepsTitle = new StyledLabel(TextStyle::Section);
  layout->addWidget(m_stepsTitle);
  layout->addSpacing(metrics::kGrid);
  for (int step = 0; step < 3; ++step) {
    auto* number = new StyledLabel(TextStyle::KeyNumber, &Tokens::accent);
    number->setText(QLocale().toString(step + 1));
    number->setFixedWidth(20);
    auto* title = new StyledLabel(TextStyle::Section);
    auto* text = new StyledLabel(TextStyle::Body, &Tokens::secondText);
    text->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(text);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * metrics::kGrid);
    row->addWidget(number, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    layout->addLayout(row);
    layout->addSpacing(2 * metrics::kGrid);
    m_stepTitles.push_back(title);
    m_stepTexts.push_back(text);
  }
  m_guideText = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_guideText->setWordWrap(true);
  m_guide = new QPushButton;
  m_guide->setObjectName(QStringLiteral("takeTour"));
  connect(m_guide, &QPushButton::clicked, this, &StartPage::guideWanted);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_guideText);
  layout->addSpacing(4);
  layout->addWidget(m_guide, 0, Qt::AlignLeft);
  layout->addStretch(1);
  return panel;
}

QWidget* StartPage::buildDropArea() {
  auto* area = new DropArea;
  area->setMinimumHeight(112);
  area->setMaximumHeight(240);
  m_dropTitle = new StyledLabel(TextStyle::Section);
  m_dropText = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_dropText->setWordWrap(true);
  for (StyledLabel* label : {m_dropTitle, m_dropText}) label->setAlignment(Qt::AlignCenter);
  auto* layout = new QVBoxLayout(area);
  layout->setContentsMargins(metrics::kPageMargin, 2 * metrics::kGrid, metrics::kPageMargin, 2 * metrics::kGrid);
  layout->addStretch(1);
  layout->addWidget(m_dropTitle);
  layout->addWidget(m_dropText);
  layout->addStretch(1);
  connect(&Theme::instance(), &Theme::changed, area, qOverload<>(&QWidget::update));
  return area;
}

void StartPage::activate() { rebuildCards(); }

void StartPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  const int columns = std::clamp((event->size().width() - kSideWidth) / kCardWidth, 1, 3);
  if (columns != m_columns) {
    m_columns = columns;
    rebuildCards();
  }
}

void StartPage::rebuildCards() {
  while (QLayoutItem* item = m_cards->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const QList<RecentWorkspace> recent = m_model.recent().first(std::min<qsizetype>(m_model.recent().size(), kMostCards));
  m_noRecent->setVisible(recent.isEmpty());
  const int columns = std::max(m_columns, 1);
  for (int column = 0; column < 3; ++column) m_cards->setColumnStretch(column, column < columns ? 1 : 0);
  for (int i = 0; i < recent.size(); ++i) {
    const RecentWorkspace& entry = recent[i];
    QStringList facts{tr("%n device(s)", nullptr, entry.devices)};
    if (!entry.lastDesign.isEmpty()) facts << tr("last design %1").arg(entry.lastDesign);
    facts << dateText(entry.opened.date()) + QStringLiteral(", ") + QLocale().toString(entry.opened.time(), QLocale::ShortFormat);
    auto* card = new CardButton(entry.name, tr("%1 · %2 designs").arg(entry.space, countText(entry.designs)),
                                facts.join(QStringLiteral(" · ")));
    card->setObjectName(QStringLiteral("recent%1").arg(i));
    card->setToolTip(entry.path);
    if (entry.simulated) card->setBadge(tr("SIMULATED"));
    connect(card, &QAbstractButton::clicked, this, [this, path = entry.path] { Q_EMIT recentWanted(path); });
    m_cards->addWidget(card, i / columns, i % columns);
  }
}

void StartPage::retranslate() {
  setHeader(tr("Where do I begin?"), tr("One design for every device"),
            tr("measure, compare, move sliders, ship"));
  m_sample->setText(tr("Open the sample"));
  m_new->setText(tr("New workspace…"));
  m_open->setText(tr("Open…"));
  m_recentTitle->setText(tr("Recent workspaces"));
  m_noRecent->setText(tr("None yet. The sample is one click away, and every page of it is full."));
  m_dropTitle->setText(tr("Drop files here"));
  m_dropText->setText(tr("A workspace opens; tables of measurements are recognised and shown before they are imported."));
  m_guideText->setText(tr("New here? A tour of two minutes points at what matters, on the sample or on what is open."));
  m_guide->setText(tr("Take the tour"));
  m_stepsTitle->setText(tr("The job in three steps"));
  const QStringList titles{tr("Bring your measurements"), tr("See whom you can trust"), tr("Choose what to ship")};
  const QStringList texts{
      tr("Import tables of latency, energy and accuracy. Format, units and devices are recognised; what a file does not "
         "say is asked."),
      tr("Monotonicity shows which devices rank designs alike, so that one predictor serves many. Predictors shows how "
         "far its numbers hold."),
      tr("Set limits or weights on Explore and watch the best design follow. Pin, compare, export the policy and a "
         "report.")};
  for (int i = 0; i < titles.size(); ++i) {
    m_stepTitles[i]->setText(titles[i]);
    m_stepTexts[i]->setText(texts[i]);
  }
  rebuildCards();
}

QString StartPage::title() const { return tr("Start"); }

QString StartPage::help() const {
  return tr("Open a recent workspace, the sample, or make a new one. A workspace is one file that holds designs, devices, "
            "measurements, fitted predictors, your goal and your pins. Files can be dropped anywhere on the window.");
}

}  // namespace isotone
