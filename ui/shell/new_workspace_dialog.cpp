#include "ui/shell/new_workspace_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

#include "ui/pages/surface.h"
#include "ui/widgets/file_dialog.h"

namespace isotone {

NewWorkspaceDialog::NewWorkspaceDialog(QWidget* parent) : QDialog(parent), m_spaces(StartModel::spaces()) {
  setObjectName(QStringLiteral("newWorkspaceDialog"));
  setWindowTitle(tr("New workspace"));
  m_space = new QComboBox;
  m_space->setObjectName(QStringLiteral("space"));
  for (const auto& choice : std::as_const(m_spaces)) m_space->addItem(choice.title, choice.name);
  m_space->addItem(tr("From a JSON file…"), QStringLiteral("file"));
  m_description = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_description->setWordWrap(true);
  m_path = new QLineEdit;
  m_path->setObjectName(QStringLiteral("path"));
  m_path->setMinimumWidth(360);
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  m_path->setText(QDir(QFileInfo(documents).isWritable() ? documents : QDir::homePath())
                      .filePath(tr("my-devices") + QStringLiteral(".isotone")));
  auto* browse = new QPushButton(tr("Browse…"));
  m_files = new QListWidget;
  m_files->setObjectName(QStringLiteral("files"));
  m_files->setMinimumHeight(110);
  auto* add = new QPushButton(tr("Add files…"));
  add->setObjectName(QStringLiteral("addFiles"));
  m_warning = new StyledLabel(TextStyle::Body, &Tokens::warn);
  m_warning->setWordWrap(true);

  const auto label = [](const QString& text, QWidget* buddy) {
    auto* made = new QLabel(text);
    made->setBuddy(buddy);
    return made;
  };
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, 2 * metrics::kGrid);
  grid->setHorizontalSpacing(2 * metrics::kGrid);
  grid->setVerticalSpacing(metrics::kGrid);
  grid->addWidget(label(tr("Design &space"), m_space), 0, 0);
  grid->addWidget(m_space, 0, 1, 1, 2);
  grid->addWidget(m_description, 1, 1, 1, 2);
  grid->addWidget(label(tr("&File"), m_path), 2, 0);
  grid->addWidget(m_path, 2, 1);
  grid->addWidget(browse, 2, 2);
  grid->addWidget(label(tr("&Import"), m_files), 3, 0, Qt::AlignTop);
  grid->addWidget(m_files, 3, 1);
  grid->addWidget(add, 3, 2, Qt::AlignTop);
  grid->addWidget(m_warning, 4, 1, 1, 2);
  auto* buttons = new QDialogButtonBox;
  m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
  m_create->setObjectName(QStringLiteral("create"));
  m_create->setProperty("primary", true);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  grid->addWidget(buttons, 5, 0, 1, 3);

  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(browse, &QPushButton::clicked, this, &NewWorkspaceDialog::choosePath);
  connect(add, &QPushButton::clicked, this, &NewWorkspaceDialog::chooseFiles);
  connect(m_space, &QComboBox::activated, this, [this] {
    if (m_space->currentData().toString() == QLatin1String("file")) chooseSpaceFile();
  });
  connect(m_space, &QComboBox::currentIndexChanged, this, &NewWorkspaceDialog::showState);
  connect(m_path, &QLineEdit::textChanged, this, &NewWorkspaceDialog::showState);
  showState();
}

QString NewWorkspaceDialog::path() const {
  QString path = m_path->text().trimmed();
  if (!path.endsWith(QLatin1String(".isotone"))) path += QStringLiteral(".isotone");
  return path;
}

QString NewWorkspaceDialog::space() const { return m_space->currentData().toString(); }

QStringList NewWorkspaceDialog::files() const {
  QStringList files;
  for (int i = 0; i < m_files->count(); ++i) files.push_back(m_files->item(i)->data(Qt::UserRole).toString());
  return files;
}

void NewWorkspaceDialog::choosePath() {
  QFileDialog* dialog = newFileDialog(this, tr("Where to put the workspace"), QStringLiteral("workspaceFileDialog"));
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("isotone"));
  dialog->setNameFilter(tr("Workspaces (*.isotone)"));
  connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
  dialog->open();
}

void NewWorkspaceDialog::chooseFiles() {
  QFileDialog* dialog = newFileDialog(this, tr("Import measurements"), QStringLiteral("newImportDialog"));
  dialog->setFileMode(QFileDialog::ExistingFiles);
  dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt *.gz)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
    for (const QString& file : files) {
      auto* item = new QListWidgetItem(QFileInfo(file).fileName(), m_files);
      item->setData(Qt::UserRole, file);
      item->setToolTip(file);
    }
  });
  dialog->open();
}

void NewWorkspaceDialog::chooseSpaceFile() {
  QFileDialog* dialog = newFileDialog(this, tr("Design space"), QStringLiteral("spaceFileDialog"));
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Design spaces (*.json)"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
    m_space->addItem(QFileInfo(file).fileName(), file);
    m_space->setCurrentIndex(m_space->count() - 1);
  });
  dialog->open();
}

void NewWorkspaceDialog::showState() {
  const int index = m_space->currentIndex();
  m_description->setText(index >= 0 && index < m_spaces.size() ? m_spaces[index].description : QString());
  QString warning;
  if (QFileInfo::exists(path())) warning = tr("This file exists already: choose another name, or open it instead.");
  else if (!QFileInfo(QFileInfo(path()).absolutePath()).isWritable()) warning = tr("This folder cannot be written to.");
  m_warning->setText(warning);
  m_create->setEnabled(warning.isEmpty() && !m_path->text().trimmed().isEmpty() && space() != QLatin1String("file"));
}

}  // namespace isotone
