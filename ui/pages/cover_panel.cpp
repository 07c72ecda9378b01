#include "ui/pages/cover_panel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/pages/note_label.h"

namespace isotone {
namespace {

constexpr int kCurveWidth = 300, kCurveHeight = 210;

}  // namespace

CoverPanel::CoverPanel(CoverModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
  setObjectName(QStringLiteral("coverPanel"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kGrid + 4, metrics::kPageMargin, 2 * metrics::kGrid);
  layout->setSpacing(metrics::kGrid / 2);
  layout->addLayout(buildHeading());
  m_goal = new NoteLabel(1);
  m_goal->setObjectName(QStringLiteral("coverGoal"));
  m_wait = new NoteLabel(2, TextStyle::Body);
  m_wait->setObjectName(QStringLiteral("coverWait"));
  m_sentence = new NoteLabel(1, TextStyle::Body, &Tokens::text);
  m_sentence->setObjectName(QStringLiteral("coverSentence"));
  layout->addWidget(m_sentence);
  layout->addWidget(m_goal);
  layout->addWidget(m_wait);

  m_pictures = new QWidget;
  auto* pictures = new QHBoxLayout(m_pictures);
  pictures->setContentsMargins(0, metrics::kGrid / 2, 0, 0);
  pictures->setSpacing(2 * metrics::kGrid);
  m_curve = new FigureView(nullptr, FigureView::Chrome::Plain);
  m_curve->setObjectName(QStringLiteral("coverCurve"));
  m_curve->setFixedSize(kCurveWidth, kCurveHeight);
  m_matrix = new MatrixArea;
  m_matrix->view()->setObjectName(QStringLiteral("coverMatrix"));
  pictures->addWidget(m_curve, 0, Qt::AlignTop);
  pictures->addWidget(m_matrix, 1, Qt::AlignTop);
  layout->addWidget(m_pictures);

  connect(m_allowed, &QDoubleSpinBox::valueChanged, &m_model, &CoverModel::setAllowed);
  connect(m_curve, &FigureView::lineDragged, &m_model, [this](const QString&, double at) { m_model.setAllowed(at); });
  connect(m_curve, &FigureView::lineReleased, this, &CoverPanel::follow);
  connect(m_pin, &QPushButton::clicked, &m_model, &CoverModel::pinAll);
  connect(m_matrix, &MatrixArea::cellClicked, &m_model, [this](int, int column) { m_model.select(column); });
  connect(&m_model, &CoverModel::changed, this, &CoverPanel::follow);
}

QLayout* CoverPanel::buildHeading() {
  m_title = new StyledLabel(TextStyle::Section);
  m_allowedLabel = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_allowed = new QDoubleSpinBox;
  m_allowed->setObjectName(QStringLiteral("allowedRegret"));
  m_allowed->setRange(0, kMostRegret);
  m_allowed->setSingleStep(kRegretStep);
  m_allowed->setDecimals(2);
  m_allowed->setButtonSymbols(QAbstractSpinBox::NoButtons);
  m_allowedLabel->setBuddy(m_allowed);
  m_key = new ColourKey;
  m_pin = new QPushButton;
  m_pin->setObjectName(QStringLiteral("pinCover"));
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::kGrid);
  line->addWidget(m_title);
  line->addStretch(1);
  line->addWidget(m_key);
  line->addSpacing(metrics::kGrid);
  line->addWidget(m_allowedLabel);
  line->addWidget(m_allowed);
  line->addWidget(m_pin);
  return line;
}

void CoverPanel::retranslate() {
  m_title->setText(tr("Fewest designs for all devices"));
  m_allowedLabel->setText(tr("Allowed regret"));
  m_allowed->setSuffix(tr(" points"));
  m_allowed->setToolTip(tr("How many accuracy points each device may stay below its own best design"));
  m_pin->setText(tr("Pin these"));
  m_pin->setToolTip(tr("Pin the designs of the picture, to compare them"));
  m_curve->setAccessibleName(tr("Designs needed by allowed regret"));
  m_matrix->view()->setAccessibleName(tr("Which design goes to which device"));
  m_model.retranslate();
  follow();
}

void CoverPanel::follow() {
  const bool ready = m_model.isReady();
  for (QWidget* part : {static_cast<QWidget*>(m_pictures), static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_goal)}) part->setVisible(ready);
  for (QWidget* part : {static_cast<QWidget*>(m_allowedLabel), static_cast<QWidget*>(m_allowed), static_cast<QWidget*>(m_pin)}) part->setEnabled(ready);
  m_wait->setVisible(!ready);
  m_wait->setText(m_model.isBusy() ? tr("Looking for the fewest designs that serve every device…") : m_model.problem());
  m_pin->setEnabled(m_model.canPin());
  const QSignalBlocker quiet(m_allowed);
  m_allowed->setValue(m_model.allowed());
  if (!ready) return m_key->setScale(std::nullopt);
  m_sentence->setText(m_model.sentence());
  m_sentence->setToolTip(m_model.sentence());
  m_goal->setText(m_model.goalWords());
  m_goal->setToolTip(m_model.goalWords());
  const Figure matrix = m_model.matrix();
  m_key->setScale(matrix.colour);
  m_matrix->setFigure(matrix);
  m_curve->setFigure(m_model.curve());
}

}  // namespace isotone
