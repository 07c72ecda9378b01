#include "ui/pages/import_panel.h"

#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/pages/issue_row.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

constexpr int kMostRows = 100;
const char* const kFormats[] = {"auto", "architectures", "latency", "energy", "accuracy", "devices", "profile"};

/// Marks a control that the import waits for.
void setAsked(QWidget* control, bool asked) {
  const QString frame = QStringLiteral("%1 { border: 2px solid %2; border-radius: %3px; }")
                            .arg(QString::fromLatin1(control->metaObject()->className()),
                                 Theme::instance().tokens().warn.name(), QString::number(metrics::kRadius));
  const QString sheet = asked ? frame : QString();
  if (control->styleSheet() != sheet) control->setStyleSheet(sheet);
}

/// The end of a column's range: whole numbers, as of an index, without decimals.
QString rangeText(double value) {
  return std::abs(value) < 1e9 && value == std::round(value) ? decimalText(value, 0) : numberText(value, 4);
}

bool isStructural(ColumnRole role) {
  return role == ColumnRole::DeviceName || role == ColumnRole::MetricName || role == ColumnRole::UnitName ||
         role == ColumnRole::LongValue || role == ColumnRole::DeviceField || role == ColumnRole::Decision ||
         role == ColumnRole::DesignKey;
}

}  // namespace

ImportPanel::ImportPanel(ImportModel& model, QWidget* parent) : Surface(&Tokens::sidePanel, parent), m_model(model) {
  setObjectName(QStringLiteral("importPanel"));
  m_growing.setSingleShot(true);
  m_growing.setInterval(0);
  connect(&m_growing, &QTimer::timeout, this, &ImportPanel::growRows);
  m_title = new StyledLabel(TextStyle::PageAnswer);
  m_position = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_file = new StyledLabel(TextStyle::Section);
  m_file->setObjectName(QStringLiteral("importFile"));
  m_description = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  m_description->setWordWrap(true);
  m_problem = new StyledLabel(TextStyle::Body, &Tokens::bad);
  m_problem->setObjectName(QStringLiteral("importProblem"));
  m_problem->setWordWrap(true);
  auto* top = new QHBoxLayout;
  top->addWidget(m_title, 1);
  top->addWidget(m_position, 0, Qt::AlignBottom);

  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(buildColumns());
  scroll->viewport()->setAutoFillBackground(false);
  m_asked = new StyledLabel(TextStyle::Body, &Tokens::warn);
  m_asked->setObjectName(QStringLiteral("importQuestion"));
  m_asked->setWordWrap(true);

  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin, 2 * metrics::kGrid, metrics::kPageMargin, 2 * metrics::kGrid);
  layout->setSpacing(metrics::kGrid);
  layout->addLayout(top);
  layout->addWidget(m_file);
  layout->addWidget(m_description);
  layout->addWidget(buildChoices());
  layout->addWidget(m_problem);
  layout->addWidget(scroll, 1);
  layout->addWidget(m_asked);
  layout->addWidget(buildButtons());
  connect(&m_model, &ImportModel::changed, this, &ImportPanel::showState);
  retranslate();
}

QWidget* ImportPanel::buildChoices() {
  auto* choices = new QWidget;
  m_formatLabel = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_deviceLabel = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_format = new QComboBox;
  m_format->setObjectName(QStringLiteral("importFormat"));
  m_formatLabel->setBuddy(m_format);
  for (const char* format : kFormats) m_format->addItem(QString(), QString::fromLatin1(format));
  m_device = new QLineEdit;
  m_device->setObjectName(QStringLiteral("importDevice"));
  m_deviceLabel->setBuddy(m_device);
  auto* layout = new QHBoxLayout(choices);
  layout->setContentsMargins(0, metrics::kGrid, 0, 0);
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(m_formatLabel);
  layout->addWidget(m_format, 1);
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_deviceLabel);
  layout->addWidget(m_device, 1);
  connect(m_format, &QComboBox::activated, this,
          [this](int index) { m_model.setFormat(m_format->itemData(index).toString()); });
  connect(m_device, &QLineEdit::editingFinished, this, [this] { m_model.setDevice(m_device->text().trimmed()); });
  return choices;
}

QWidget* ImportPanel::buildColumns() {
  m_content = new Surface(&Tokens::sidePanel);
  m_columnsTitle = new StyledLabel(TextStyle::Section);
  m_checksTitle = new StyledLabel(TextStyle::Section);
  m_more = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_more->setWordWrap(true);
  m_grid = new QGridLayout;
  m_grid->setHorizontalSpacing(metrics::kGrid);
  m_grid->setVerticalSpacing(2);
  m_grid->setColumnStretch(0, 3);
  m_grid->setColumnStretch(1, 3);
  for (int column = 0; column < 6; ++column) {
    auto* head = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
    if (column > 2) head->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(head, 0, column);
    m_heads.push_back(head);
  }
  m_checks = new QVBoxLayout;
  m_checks->setSpacing(4);
  auto* layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, metrics::kGrid, metrics::kGrid, 0);
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(m_columnsTitle);
  layout->addLayout(m_grid);
  layout->addWidget(m_more);
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_checksTitle);
  layout->addLayout(m_checks);
  layout->addStretch(1);
  return m_content;
}

QWidget* ImportPanel::buildButtons() {
  auto* buttons = new QWidget;
  m_import = new QPushButton;
  m_import->setObjectName(QStringLiteral("importButton"));
  m_import->setProperty("primary", true);
  m_import->setDefault(true);
  m_skip = new QPushButton;
  m_skip->setObjectName(QStringLiteral("importSkip"));
  m_cancel = new QPushButton;
  m_cancel->setObjectName(QStringLiteral("importCancel"));
  auto* layout = new QHBoxLayout(buttons);
  layout->setContentsMargins(0, metrics::kGrid, 0, 0);
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(m_import);
  layout->addWidget(m_skip);
  layout->addStretch(1);
  layout->addWidget(m_cancel);
  connect(m_import, &QPushButton::clicked, &m_model, &ImportModel::importCurrent);
  connect(m_skip, &QPushButton::clicked, &m_model, &ImportModel::skip);
  connect(m_cancel, &QPushButton::clicked, &m_model, &ImportModel::cancel);
  return buttons;
}

void ImportPanel::retranslate() {
  m_title->setText(tr("Import preview"));
  m_formatLabel->setText(tr("&Format"));
  m_deviceLabel->setText(tr("&Device"));
  m_device->setPlaceholderText(tr("as in the file"));
  m_columnsTitle->setText(tr("Columns"));
  m_checksTitle->setText(tr("Checks"));
  m_skip->setText(tr("Skip file"));
  m_cancel->setText(tr("Cancel"));
  const QStringList formats{tr("Detected from the content"), tr("Architectures"), tr("Latency"), tr("Energy"),
                            tr("Accuracy"), tr("Device descriptions"), tr("Profile of one device")};
  for (int i = 0; i < formats.size(); ++i) m_format->setItemText(i, formats[i]);
  const QStringList heads{tr("In the file"), tr("Becomes"), tr("Unit"), tr("Smallest"), tr("Median"), tr("Largest")};
  for (int i = 0; i < heads.size(); ++i) m_heads[i]->setText(heads[i]);
  m_headers.clear();
  showState();
}

void ImportPanel::rebuildRows() {
  for (const Row& row : std::as_const(m_rows))
    for (QWidget* widget : std::initializer_list<QWidget*>{row.included, row.role, row.unit, row.smallest, row.median, row.largest}) {
      m_grid->removeWidget(widget);
      widget->deleteLater();
      widget->hide();
    }
  m_rows.clear();
  const int hidden = std::max(0, int(m_headers.size()) - kMostRows);
  m_more->setVisible(hidden > 0);
  m_more->setText(tr("%n more column(s) are imported as recognised.", nullptr, hidden));
  growRows();
}

/// A wide table has many rows of many widgets: one at a time, so that the window answers in between.
void ImportPanel::growRows() {
  const int count = std::min<int>(int(m_headers.size()), kMostRows);
  if (m_model.plan() == nullptr || m_rows.size() >= count) return;
  addRow();
  updateRow(int(m_rows.size()) - 1);
  m_growing.start();
}

void ImportPanel::addRow() {
  const int column = int(m_rows.size());
  Row row;
  row.included = new QCheckBox(QString(m_headers[column]).replace(QLatin1Char('&'), QLatin1String("&&")));
  row.role = new QComboBox;
  row.unit = new QComboBox;
  row.included->setObjectName(QStringLiteral("column%1").arg(column));
  row.role->setObjectName(QStringLiteral("role%1").arg(column));
  row.unit->setObjectName(QStringLiteral("unit%1").arg(column));
  row.included->setToolTip(m_headers[column]);
  row.included->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  row.role->setAccessibleName(tr("%1 becomes").arg(m_headers[column]));
  row.unit->setAccessibleName(tr("Unit of %1").arg(m_headers[column]));
  row.role->setPlaceholderText(tr("Which metric?"));
  row.unit->setPlaceholderText(tr("Unit?"));
  row.unit->setMinimumContentsLength(5);
  QWidget* widgets[] = {row.included, row.role, row.unit};
  for (int i = 0; i < 3; ++i) m_grid->addWidget(widgets[i], column + 1, i);
  StyledLabel** numbers[] = {&row.smallest, &row.median, &row.largest};
  for (int i = 0; i < 3; ++i) {
    *numbers[i] = new StyledLabel(TextStyle::Body);
    (*numbers[i])->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(*numbers[i], column + 1, 3 + i);
  }
  connect(row.included, &QCheckBox::toggled, this, [this, column](bool on) { m_model.setIncluded(column, on); });
  connect(row.role, &QComboBox::activated, this, [this, column, box = row.role](int index) {
    m_model.setRole(column, ImportModel::roles().at(box->itemData(index).toInt()));
  });
  connect(row.unit, &QComboBox::activated, this,
          [this, column, box = row.unit](int index) { m_model.setUnit(column, box->itemText(index)); });
  m_rows.push_back(row);
}

void ImportPanel::updateRoles(Row& row, const ColumnPlan& plan) {
  const QList<ImportModel::Role> roles = ImportModel::roles();
  const ImportModel::Role current{plan.role, plan.metric};
  const QSignalBlocker quiet(row.role);
  row.role->clear();
  for (int i = 0; i < roles.size(); ++i)
    if (!isStructural(roles[i].role) || roles[i] == current) row.role->addItem(ImportModel::roleText(roles[i]), i);
  row.role->setCurrentIndex(row.role->findData(int(roles.indexOf(current))));
}

void ImportPanel::updateUnits(Row& row, const ColumnPlan& plan) {
  const QSignalBlocker quiet(row.unit);
  row.unit->clear();
  QStringList units = ImportModel::unitsFor({plan.role, plan.metric});
  const QString current = plan.unit ? QString::fromStdString(plan.unit->symbol) : QString();
  if (!current.isEmpty() && !units.isEmpty() && !units.contains(current)) units.push_front(current);
  row.unit->addItems(units);
  row.unit->setCurrentIndex(current.isEmpty() ? -1 : int(units.indexOf(current)));
  row.unit->setVisible(!units.isEmpty());
}

void ImportPanel::updateRow(int column) {
  Row& row = m_rows[column];
  const ColumnPlan& plan = m_model.plan()->columns[std::size_t(column)];
  const bool included = plan.role != ColumnRole::Ignored;
  {
    const QSignalBlocker quiet(row.included);
    row.included->setChecked(included);
  }
  updateRoles(row, plan);
  updateUnits(row, plan);
  row.role->setToolTip(plan.evidence.empty() ? QString() : tr("Recognised by: %1").arg(toText(plan.evidence)));
  setAsked(row.role, plan.role == ColumnRole::Value && !plan.metric);
  setAsked(row.unit, m_model.isOpen(column) && !plan.unit);
  const bool numbers = plan.values > 0;
  row.smallest->setText(numbers ? rangeText(plan.smallest) : QString());
  row.median->setText(numbers ? rangeText(plan.median) : QString());
  row.largest->setText(numbers ? rangeText(plan.largest) : QString());
  for (StyledLabel* label : {row.smallest, row.median, row.largest})
    label->setColour(included ? &Tokens::text : &Tokens::thirdText);
}

void ImportPanel::updateChecks() {
  while (QLayoutItem* item = m_checks->takeAt(0)) {
    if (QWidget* widget = item->widget()) widget->deleteLater();
    delete item;
  }
  const bool any = m_model.plan() && !m_model.plan()->checks.empty();
  m_checksTitle->setVisible(any);
  if (!any) return;
  for (const Issue& issue : m_model.plan()->checks) m_checks->addWidget(new IssueRow(issue));
}

void ImportPanel::showState() {
  using State = ImportModel::State;
  const State state = m_model.state();
  const QFileInfo file(m_model.file());
  m_file->setText(file.fileName());
  m_file->setToolTip(file.filePath());
  m_position->setText(m_model.total() > 1 ? tr("%1 of %2 files").arg(m_model.position()).arg(m_model.total()) : QString());
  const ImportPlan* plan = m_model.plan();
  m_description->setText(plan ? toText(plan->description) : state == State::Reading ? tr("Reading…") : QString());
  m_problem->setVisible(state == State::Failed);
  m_problem->setText(m_model.problem());
  m_content->setVisible(plan != nullptr);
  m_format->setCurrentIndex(m_format->findData(toText(m_model.options().as)));
  if (!m_device->hasFocus()) m_device->setText(toText(m_model.options().device));

  if (plan) {
    QStringList headers;
    for (const ColumnPlan& column : plan->columns) headers.push_back(toText(column.header));
    if (headers != m_headers) {
      m_headers = headers;
      rebuildRows();
    } else {
      for (int column = 0; column < m_rows.size(); ++column) updateRow(column);
      m_growing.start();
    }
  }
  updateChecks();

  QStringList questions;
  bool deviceAsked = false, kindAsked = false;
  for (const Question& question : m_model.openQuestions()) {
    questions.push_back(toText(question.text));
    deviceAsked |= question.topic == Question::Topic::Device;
    kindAsked |= question.topic == Question::Topic::Kind;
  }
  setAsked(m_device, deviceAsked);
  setAsked(m_format, kindAsked);
  m_asked->setVisible(!questions.isEmpty());
  m_asked->setText(questions.join(QLatin1Char('\n')));
  m_import->setEnabled(m_model.canImport());
  m_import->setText(state == State::Importing ? tr("Importing…") : tr("Import %n column(s)", nullptr, m_model.columnsToImport()));
  const bool busy = state == State::Importing;
  if (plan) m_content->setEnabled(!busy);  // what is hidden at the end may rest
  m_format->setEnabled(!busy);
  m_device->setEnabled(!busy);
  m_skip->setEnabled(!busy && m_model.total() > 0);
}

}  // namespace isotone
