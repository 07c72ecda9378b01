#include "ui/pages/figure_form.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

namespace isotone {

namespace {

constexpr int kLabelWidth = 156, kValueWidth = 116, kSourceWidth = 130;
enum FormColumn { LabelColumn, ValueColumn, UnitColumn, SourceColumn, RemoveColumn, ColumnCount };

/// "gops_8x4" -> 8 and 4 bits.
std::pair<int, int> bitsOf(const std::string& figure) {
  const QString bits = toText(figure).section(u'_', 1);
  return {bits.section(u'x', 0, 0).toInt(), bits.section(u'x', 1).toInt()};
}

}  // namespace

FigureBox::FigureBox(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(9);
  setGroupSeparatorShown(true);
  setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
  setButtonSymbols(QAbstractSpinBox::NoButtons);
  setAlignment(Qt::AlignRight);
  setFixedWidth(kValueWidth);
}

QString FigureBox::textFromValue(double value) const { return locale().toString(value, 'f', QLocale::FloatingPointShortest); }

void FigureBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

FigureForm::FigureForm(DeviceEditorModel& model, QWidget* parent) : QScrollArea(parent), m_model(model) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(&model, &DeviceEditorModel::rowsChanged, this, &FigureForm::build);
  connect(&model, &DeviceEditorModel::edits, this, &FigureForm::follow);
  build();
}

void FigureForm::build() {
  m_rows.clear();
  auto* content = new Surface(&Tokens::window);
  auto* grid = new QGridLayout(content);
  grid->setContentsMargins(0, 0, metrics::kGrid, metrics::kGrid);
  grid->setHorizontalSpacing(metrics::kGrid);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(SourceColumn, 1);
  if (m_model.hasStart()) {
    const std::vector<DeviceFigure> figures = m_model.figures();
    addSection(grid, tr("Arithmetic"), figures, {"gops_"});
    addPrecisionRow(grid);
    addSection(grid, tr("Memory traffic"), figures, {"bandwidth_", "cache_"});
    addSection(grid, tr("Time of a layer"), figures, {"overhead_", "utilisation_"});
    addSection(grid, tr("Energy"), figures, {"pj_", "idle_"});
    addSection(grid, tr("Limits (0: none)"), figures, {"memory_", "flash_"});
  }
  grid->setRowStretch(grid->rowCount(), 1);
  setWidget(content);
  setMinimumWidth(content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
  follow();
}

void FigureForm::addSection(QGridLayout* grid, const QString& title, const std::vector<DeviceFigure>& figures,
                            std::initializer_list<const char*> prefixes) {
  auto* head = new StyledLabel(TextStyle::Section);
  head->setText(title);
  head->setContentsMargins(0, grid->rowCount() > 1 ? 12 : 0, 0, 2);
  grid->addWidget(head, grid->rowCount(), 0, 1, ColumnCount);
  for (const DeviceFigure& figure : figures)
    if (std::ranges::any_of(prefixes, [&](const char* prefix) { return figure.name.starts_with(prefix); })) addRow(grid, figure);
}

void FigureForm::addRow(QGridLayout* grid, const DeviceFigure& figure) {
  auto* label = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  label->setText(toText(figure.title));
  label->setWordWrap(true);
  label->setFixedWidth(kLabelWidth);
  auto* value = new FigureBox;
  value->setObjectName(toText("figure_" + figure.name));
  value->setRange(figure.least, figure.most);
  value->setValue(figure.value);
  value->setAccessibleName(label->text());
  label->setBuddy(value);
  auto* unit = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  unit->setText(toText(figure.unit));
  auto* source = new QLineEdit;
  source->setObjectName(toText("source_" + figure.name));
  source->setMinimumWidth(kSourceWidth);
  source->setPlaceholderText(tr("where it comes from"));
  source->setAccessibleName(tr("Source of: %1").arg(label->text()));
  const int row = grid->rowCount();
  grid->addWidget(label, row, LabelColumn);
  grid->addWidget(value, row, ValueColumn);
  grid->addWidget(unit, row, UnitColumn);
  grid->addWidget(source, row, SourceColumn);
  if (figure.name.starts_with("gops_")) {
    auto* remove = new QToolButton;
    remove->setObjectName(toText("remove_" + figure.name));
    remove->setText(QStringLiteral("×"));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take this precision out"));
    grid->addWidget(remove, row, RemoveColumn);
    const auto [weights, activations] = bitsOf(figure.name);
    // Queued: the row goes with its button.
    connect(remove, &QToolButton::clicked, &m_model, [this, w = weights, a = activations] { m_model.removePrecision(w, a); }, Qt::QueuedConnection);
  }
  connect(value, &QDoubleSpinBox::valueChanged, &m_model, [this, name = figure.name](double now) { m_model.setFigure(name, now); });
  connect(source, &QLineEdit::editingFinished, &m_model, [this, source, name = figure.name] { m_model.setSourceText(name, source->text()); });
  m_rows.push_back({figure.name, value, source});
}

void FigureForm::addPrecisionRow(QGridLayout* grid) {
  const auto bits = [](const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    for (const int count : {32, 16, 8, 4, 2, 1}) box->addItem(QString::number(count), count);
    box->setCurrentText(QStringLiteral("4"));
    return box;
  };
  auto* weights = bits("newWeightBits");
  auto* activations = bits("newActivationBits");
  weights->setAccessibleName(tr("Bits of weights"));
  activations->setAccessibleName(tr("Bits of activations"));
  auto* times = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  times->setText(QStringLiteral("×"));
  auto* unit = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  unit->setText(tr("bits"));
  auto* add = new QPushButton(tr("Add precision"));
  add->setObjectName(QStringLiteral("addPrecision"));
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::kGrid);
  line->addWidget(weights);
  line->addWidget(times);
  line->addWidget(activations);
  line->addWidget(unit);
  line->addWidget(add);
  line->addStretch(1);
  grid->addLayout(line, grid->rowCount(), 0, 1, ColumnCount);
  connect(add, &QPushButton::clicked, &m_model, [this, weights, activations] {
    m_model.addPrecision(weights->currentData().toInt(), activations->currentData().toInt());
  }, Qt::QueuedConnection);
}

void FigureForm::follow() {
  for (const Row& row : m_rows) {
    if (!row.source->hasFocus()) row.source->setText(m_model.sourceText(row.figure));
    row.source->setToolTip(m_model.sourceDetail(row.figure));
    row.source->setCursorPosition(0);
  }
}

}  // namespace isotone
