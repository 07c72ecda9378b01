#include "ui/pages/device_details.h"

#include <QAction>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/devices/device_figures.h"
#include "core/workspace/device_words.h"
#include "ui/pages/issue_row.h"
#include "ui/view_models/devices_model.h"
#include "ui/view_models/import_model.h"
#include "ui/view_models/number_text.h"
#include "ui/view_models/spec_fit_model.h"

namespace isotone {

namespace {

void empty(QLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (QLayout* inner = item->layout()) empty(inner);
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    delete item;
  }
}

constexpr int kNameWidth = 150;

}  // namespace

DeviceDetails::DeviceDetails(Session& session, const QList<QAction*>& actions, QWidget* parent) : Surface(&Tokens::sidePanel, parent), m_session(session) {
  setObjectName(QStringLiteral("deviceDetails"));
  auto* content = new Surface(&Tokens::sidePanel);
  m_title = new StyledLabel(TextStyle::PageAnswer);
  m_title->setWordWrap(true);
  m_name = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_issuesTitle = new StyledLabel(TextStyle::Section);
  m_facts = new QGridLayout;
  m_facts->setHorizontalSpacing(2 * metrics::kGrid);
  m_facts->setVerticalSpacing(metrics::kGrid);
  m_facts->setColumnStretch(1, 1);
  m_facts->setColumnMinimumWidth(0, kNameWidth);
  m_issues = new QVBoxLayout;
  m_issues->setSpacing(4);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(metrics::kPageMargin, 2 * metrics::kGrid, metrics::kPageMargin, metrics::kPageMargin);
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(m_title);
  layout->addWidget(m_name);
  layout->addLayout(buildButtons(actions));
  layout->addSpacing(metrics::kGrid);
  layout->addLayout(m_facts);
  layout->addSpacing(2 * metrics::kGrid);
  layout->addWidget(m_issuesTitle);
  layout->addLayout(m_issues);
  layout->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scroll);
}

QLayout* DeviceDetails::buildButtons(const QList<QAction*>& actions) {
  auto* line = new QHBoxLayout;
  line->setSpacing(metrics::kGrid);
  for (QAction* action : actions) {
    auto* button = new QPushButton;
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    const auto follow = [button, action] {
      button->setText(action->text());
      button->setToolTip(action->toolTip());
      button->setVisible(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    line->addWidget(button);
    button->hide();
  }
  line->addStretch(1);
  return line;
}

QString DeviceDetails::conditionsLine(const DeviceProfile& device) {
  QStringList parts;
  for (const MeasuringCondition& condition : conditionsOf(device))
    if (!condition.detail) parts << toText(condition.title) + QLatin1Char(' ') + toText(condition.value);
  if (!device.precision.empty()) parts << toText(device.precision);
  if (!device.batch.empty()) parts << tr("batch %1").arg(toText(device.batch));
  return parts.join(QStringLiteral(" · "));
}

void DeviceDetails::addFact(const QString& name, const QString& value, const QString& detail) {
  if (value.isEmpty()) return;
  auto* label = new StyledLabel(TextStyle::Body, &Tokens::secondText);
  label->setText(name);
  label->setWordWrap(true);
  label->setMaximumWidth(kNameWidth);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  const auto add = [words](const QString& line, TextStyle style, TokenColour colour) {
    auto* text = new StyledLabel(style, colour);
    text->setText(line);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(text);
  };
  add(value, TextStyle::Body, &Tokens::text);
  if (!detail.isEmpty()) add(detail, TextStyle::Secondary, &Tokens::secondText);
  words->addStretch(1);
  const int row = m_facts->rowCount();
  m_facts->addWidget(label, row, 0, Qt::AlignTop);
  m_facts->addLayout(words, row, 1);
}

void DeviceDetails::addSpecSheet(const DeviceProfile& device) {
  if (device.spec.empty()) return;
  const auto model = DeviceModel::fromJson(device.spec, device.name);
  if (!model) return;
  auto* title = new StyledLabel(TextStyle::Section);
  title->setText(tr("Spec sheet"));
  title->setContentsMargins(0, metrics::kGrid, 0, 0);
  m_facts->addWidget(title, m_facts->rowCount(), 0, 1, 2);
  const std::map<std::string, double> stated = model->figures();
  for (const DeviceFigure& figure : deviceFigures(*model)) {
    const FigureSource* source = sourceOf(*model, figure.name);
    if (!source && !stated.contains(figure.name)) continue;
    addFact(toText(figure.title), figureText(figure, figure.value), source ? toText(source->title) : QString());
  }
}

void DeviceDetails::showDevice() {
  empty(m_facts);
  empty(m_issues);
  const auto data = m_session.data();
  if (!data || m_session.device().isEmpty()) {
    m_title->clear();
    m_name->clear();
    m_issuesTitle->clear();
    return;
  }
  const std::size_t index = m_session.deviceIndex();
  const DeviceProfile& device = data->devices[index];
  m_title->setText(toText(device.displayName()));
  m_name->setText(toText(device.name));
  addFact(tr("Class"), DevicesModel::classText(device.deviceClass));
  addFact(tr("Origin"), DevicesModel::originText(device.origin));
  addFact(tr("Precision"), toText(device.precision));
  addFact(tr("Batch"), toText(device.batch));
  for (const MeasuringCondition& condition : conditionsOf(device)) addFact(toText(condition.title), toText(condition.value));
  if (device.timerResolutionMs)
    addFact(tr("Timer"), tr("counts in steps of %1").arg(DevicesModel::stepText(*device.timerResolutionMs)));
  for (const Series& series : data->series) {
    if (series.device != index) continue;
    addFact(ImportModel::roleText({ColumnRole::Value, series.metric}),
            tr("%1 values in %2, from %3")
                .arg(countText(qint64(usableRows(data->designs, series.values, true).size())), toText(series.sourceUnit),
                     device.origin == Origin::Measured && series.sourceFile.empty()    ? tr("this program's measurements")
                     : device.origin == Origin::Simulated || series.sourceFile.empty() ? tr("the program's model")
                                                                                       : QFileInfo(toText(series.sourceFile)).fileName()));
  }
  addFact(tr("Source"), toText(device.source));
  addFact(tr("Licence"), toText(device.licence));
  addFact(tr("Notes"), toText(device.notes));
  addSpecSheet(device);

  for (const Issue& issue : m_session.issues())
    if (issue.source == device.name || issue.text.find(device.name) != std::string::npos)
      m_issues->addWidget(new IssueRow(issue));
  m_issuesTitle->setText(m_issues->count() > 0 ? tr("Noticed at import") : QString());
}

}  // namespace isotone
