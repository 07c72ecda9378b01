#include "ui/pages/device_editor_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/pages/figure_form.h"
#include "ui/pages/rows_view.h"

namespace isotone {

namespace {

constexpr int kStartWidth = 296, kPreviewWidth = 280, kHeight = 660;

}  // namespace

DeviceEditorDialog::DeviceEditorDialog(DeviceEditorModel& model, const QString& device, QWidget* parent)
    : QDialog(parent), m_model(model) {
  setObjectName(QStringLiteral("deviceEditorDialog"));
  setWindowTitle(device.isEmpty() ? tr("New simulated device") : tr("Edit the simulated device"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_filter.setSourceModel(&m_catalogue);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(2 * metrics::kGrid);
  if (device.isEmpty()) {
    columns->addWidget(buildStart());
    columns->addWidget(new Separator(Qt::Vertical));
  } else {
    model.edit(device);
  }
  columns->addLayout(buildForm(), 1);
  columns->addWidget(new Separator(Qt::Vertical));
  columns->addLayout(buildPreview());
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, 2 * metrics::kGrid);
  layout->setSpacing(2 * metrics::kGrid);
  layout->addLayout(columns, 1);
  layout->addLayout(buildFoot());
  resize(device.isEmpty() ? 1240 : 940, kHeight);
  connect(&model, &DeviceEditorModel::edits, this, &DeviceEditorDialog::follow);
  connect(&model, &DeviceEditorModel::previewChanged, this, &DeviceEditorDialog::followPreview);
  follow();
}

QLayout* DeviceEditorDialog::buildFoot() {
  m_complaint = new StyledLabel(TextStyle::Body, &Tokens::bad);
  m_complaint->setObjectName(QStringLiteral("deviceComplaint"));
  m_complaint->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  m_store = buttons->addButton(m_model.isNew() ? tr("Add device") : tr("Simulate again"), QDialogButtonBox::AcceptRole);
  m_store->setObjectName(QStringLiteral("deviceStore"));
  m_store->setProperty("primary", true);
  // Return ends the typing of a figure; it must not end the dialog.
  for (QAbstractButton* button : buttons->buttons()) static_cast<QPushButton*>(button)->setAutoDefault(false);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(2 * metrics::kGrid);
  foot->addWidget(m_complaint, 1);
  foot->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    m_model.store();
    accept();
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  return foot;
}

QWidget* DeviceEditorDialog::buildStart() {
  auto* area = new QWidget;
  area->setFixedWidth(kStartWidth);
  auto* words = new QLineEdit;
  words->setObjectName(QStringLiteral("catalogueFilter"));
  words->setClearButtonEnabled(true);
  words->setPlaceholderText(tr("Search %n device(s)", nullptr, m_catalogue.rowCount()));
  m_table = new RowsView;
  m_table->setObjectName(QStringLiteral("catalogueTable"));
  m_table->setModel(&m_filter);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setShowGrid(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setWordWrap(false);
  m_table->setTabKeyNavigation(false);
  m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(metrics::kRow);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setSectionResizeMode(CatalogueItems::Title, QHeaderView::Stretch);
  m_table->hideColumn(CatalogueItems::Class);  // the form says it; names are long
  m_table->setAccessibleName(tr("Devices of the catalogue"));
  m_source = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_source->setObjectName(QStringLiteral("catalogueSource"));
  m_source->setWordWrap(true);
  m_source->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  auto* source = new QScrollArea;
  source->setWidgetResizable(true);
  source->setFrameShape(QFrame::NoFrame);
  source->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  source->setFixedHeight(132);
  source->setWidget(m_source);
  auto* title = new StyledLabel(TextStyle::Section);
  title->setText(tr("Start from"));
  auto* layout = new QVBoxLayout(area);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(title);
  layout->addWidget(words);
  layout->addWidget(m_table, 1);
  layout->addWidget(source);
  connect(words, &QLineEdit::textChanged, &m_filter, &CatalogueFilter::setWords);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeviceEditorDialog::choose);
  m_table->selectRow(0);
  return area;
}

QLayout* DeviceEditorDialog::buildForm() {
  m_title = new QLineEdit;
  m_title->setObjectName(QStringLiteral("deviceTitle"));
  m_class = new QLineEdit;
  m_class->setObjectName(QStringLiteral("deviceClass"));
  m_name = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_name->setObjectName(QStringLiteral("deviceName"));
  auto* rows = new QFormLayout;
  rows->setHorizontalSpacing(2 * metrics::kGrid);
  rows->addRow(tr("&Name"), m_title);
  rows->addRow(QString(), m_name);
  rows->addRow(tr("&Class"), m_class);
  auto* layout = new QVBoxLayout;
  layout->setSpacing(12);
  layout->addLayout(rows);
  layout->addWidget(new FigureForm(m_model), 1);
  connect(m_title, &QLineEdit::textEdited, &m_model, &DeviceEditorModel::setTitle);
  connect(m_class, &QLineEdit::textEdited, &m_model, &DeviceEditorModel::setDeviceClass);
  return layout;
}

QLayout* DeviceEditorDialog::buildPreview() {
  const auto view = [](const char* name) {
    auto* made = new FigureView;
    made->setObjectName(QLatin1String(name));
    made->setFixedWidth(kPreviewWidth);
    return made;
  };
  m_roofline = view("previewRoofline");
  m_histogram = view("previewHistogram");
  for (FigureView* made : {m_roofline, m_histogram}) made->setEmptyText(tr("What the model says of the workspace's designs"));
  auto* layout = new QVBoxLayout;
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(m_roofline, 1);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addWidget(m_histogram, 1);
  return layout;
}

void DeviceEditorDialog::choose(const QModelIndex& index) {
  const DeviceModel* model = index.isValid() ? m_catalogue.find(index.data(CatalogueItems::NameRole).toString()) : nullptr;
  if (!model) return;
  m_source->setText(CatalogueItems::sourceText(*model));
  m_model.startFrom(*model);
}

void DeviceEditorDialog::follow() {
  if (m_title->text() != m_model.title()) m_title->setText(m_model.title());
  if (m_class->text().trimmed() != m_model.deviceClass()) m_class->setText(m_model.deviceClass());
  m_name->setText(m_model.name().isEmpty() ? QString() : tr("stored as %1").arg(m_model.name()));
  const QString complaint = m_model.complaint();
  m_complaint->setText(complaint);
  m_store->setEnabled(complaint.isEmpty());
}

void DeviceEditorDialog::followPreview() {
  m_roofline->setFigure(m_model.roofline());
  m_histogram->setFigure(m_model.histogram());
}

}  // namespace isotone
