#include "ui/pages/measurement_kit_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "ui/pages/surface.h"
#include "ui/view_models/adaptation_model.h"
#include "ui/widgets/file_dialog.h"

namespace isotone {

MeasurementKitDialog::MeasurementKitDialog(AdaptationModel& model, const QString& device, std::size_t count,
                                           QWidget* parent)
    : QDialog(parent), m_model(model) {
  setObjectName(QStringLiteral("kitDialog"));
  setWindowTitle(tr("Write a measurement kit"));
  setAttribute(Qt::WA_DeleteOnClose);
  const auto named = [](auto* widget, const char* name) {
    widget->setObjectName(QLatin1String(name));
    return widget;
  };
  m_device = named(new QLineEdit(device), "kitDevice");
  m_count = named(new QSpinBox, "kitCount");
  m_count->setRange(1, 10'000);
  m_count->setValue(int(count));
  m_folder = named(new QLineEdit, "kitFolder");
  m_folder->setMinimumWidth(320);
  auto* choose = named(new QPushButton(tr("&Choose…")), "kitChoose");
  auto* folder = new QHBoxLayout;
  folder->addWidget(m_folder, 1);
  folder->addWidget(choose);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(2 * metrics::kGrid);
  form->addRow(tr("&Device to measure"), m_device);
  form->addRow(tr("&Number of designs"), m_count);
  form->addRow(tr("New &folder"), folder);
  static_cast<QLabel*>(form->labelForField(folder))->setBuddy(m_folder);  // a layout is none
  auto* note = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  note->setWordWrap(true);
  note->setText(tr("The folder gets the designs to measure, best first, a table to fill in and instructions. The filled table "
                   "is imported as it is."));
  m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  auto* write = m_buttons->addButton(tr("Write kit"), QDialogButtonBox::AcceptRole);
  write->setObjectName(QStringLiteral("kitWrite"));
  write->setProperty("primary", true);
  write->setDefault(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin);
  layout->setSpacing(2 * metrics::kGrid);
  layout->addLayout(form);
  layout->addWidget(note);
  layout->addWidget(m_buttons);
  connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
    m_model.writeKit(m_device->text().trimmed(), std::size_t(m_count->value()), m_folder->text().trimmed());
    accept();
  });
  connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(choose, &QPushButton::clicked, this, &MeasurementKitDialog::chooseFolder);
  connect(m_device, &QLineEdit::textChanged, this, &MeasurementKitDialog::follow);
  connect(m_folder, &QLineEdit::textChanged, this, &MeasurementKitDialog::follow);
  connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderGiven = true; });
  follow();
}

void MeasurementKitDialog::follow() {
  const QString device = m_device->text().trimmed();
  if (!m_folderGiven) {
    QString name = device;
    for (QChar& letter : name)
      if (!letter.isLetterOrNumber() && letter != u'-') letter = u'_';
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(QDir(documents).filePath(QStringLiteral("kit_") + name));
  }
  for (auto* button : m_buttons->buttons())
    if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
      button->setEnabled(!device.isEmpty() && !m_folder->text().trimmed().isEmpty());
}

void MeasurementKitDialog::chooseFolder() {
  QFileDialog* dialog = newFileDialog(this, tr("Folder in which the kit is made"), QStringLiteral("kitFolderDialog"));
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& parent) {
    const QString name = QFileInfo(m_folder->text()).fileName();
    m_folderGiven = true;
    m_folder->setText(QDir(parent).filePath(name));
  });
  dialog->open();
}

}  // namespace isotone
