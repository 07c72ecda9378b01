// What the window asks and tells: dialogs are opened, never waited for.
#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QStackedWidget>

#include "ui/pages/devices_page.h"
#include "ui/shell/guide.h"
#include "ui/shell/issue_list.h"
#include "ui/shell/job_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_workspace_dialog.h"
#include "ui/view_models/number_text.h"
#include "ui/widgets/file_dialog.h"

namespace isotone {

namespace {

void tell(QWidget* parent, const QString& title, const QString& text, Qt::TextFormat format, const char* name) {
  auto* box = new QMessageBox(parent);
  box->setObjectName(QString::fromLatin1(name));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(title);
  box->setTextFormat(format);
  box->setText(text);
  box->setStandardButtons(QMessageBox::Close);
  box->setModal(false);
  box->show();
}

/// The row of a design by its number, with or without separators, or by its key.
std::optional<std::uint32_t> designCalled(const Dataset& data, const QString& typed) {
  bool isNumber = false;
  QString digits = typed;
  const qint64 index = digits.remove(QLocale().groupSeparator()).toLongLong(&isNumber);
  if (isNumber)
    if (const auto row = data.designs.rowOfIndex.find(index); row != data.designs.rowOfIndex.end()) return row->second;
  const auto row = data.designs.rowOfKey.find(typed.toStdString());
  return row == data.designs.rowOfKey.end() ? std::nullopt : std::optional(row->second);
}

}  // namespace

void MainWindow::openDialog() {
  QFileDialog* dialog = newFileDialog(this, tr("Open a workspace"), QStringLiteral("openDialog"));
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilters({tr("Workspaces (*.isotone)"), tr("All files (*)")});
  connect(dialog, &QFileDialog::fileSelected, &m_start, &StartModel::open);
  dialog->open();
}

void MainWindow::newDialog() {
  auto* dialog = new NewWorkspaceDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this,
          [this, dialog] { m_start.create(dialog->path(), dialog->space(), dialog->files()); });
  dialog->open();
}

void MainWindow::importDialog() {
  showPage(QStringLiteral("devices"));
  if (m_session.workspace()) static_cast<DevicesPage*>(page(QStringLiteral("devices")))->openImportDialog();
}

void MainWindow::openIssues() {
  if (m_session.issues().empty()) return;
  auto* list = new IssueList(m_session, this);
  connect(list, &IssueList::deviceWanted, this, [this](const QString& name) {
    m_session.setDevice(name);
    showPage(QStringLiteral("devices"));
  });
  list->openAbove(m_jobBar->issuesButton());
}

void MainWindow::openPalette() {
  const auto designs = [this](const QString& typed) {
    QList<Command> found;
    const auto data = m_session.data();
    const std::optional<std::uint32_t> row = data ? designCalled(*data, typed) : std::nullopt;
    if (!row) return found;
    found.push_back({designTitle(*data, *row, data->designs.designs[*row]), tr("show on Explore"), {},
                     [this, selected = *row] {
                       m_session.setSelection({selected});
                       showPage(QStringLiteral("explore"));
                     }});
    return found;
  };
  auto* palette = new CommandPalette(commands(), designs, this);
  palette->openIn(this);
}

void MainWindow::startGuide() {
  const auto data = m_session.data();
  if (data && !data->devices.empty()) return showGuide();
  m_guideWanted = true;
  m_start.openSample();
}

void MainWindow::showGuide() {
  if (findChild<Guide*>()) return;
  const QString before = currentPage();
  auto* guide = new Guide(Guide::steps(), [this](const QString& name) { showPage(name); }, this);
  connect(guide, &Guide::left, this, [this, before](bool finished) {
    // Who has seen it all begins where designs are chosen; who leaves goes on where it was.
    showPage(finished || before == QLatin1String("start") ? QStringLiteral("explore") : before);
  });
  connect(&m_session, &Session::workspaceChanged, guide, &QWidget::close);
}

void MainWindow::showHelp() {
  const auto* shown = static_cast<Page*>(m_stack->currentWidget());
  tell(this, shown->title(), shown->help(), Qt::PlainText, "helpBox");
}

void MainWindow::showShortcuts() {
  QString rows;
  for (const Command& command : commands())
    if (!command.keys.isEmpty())
      rows += QStringLiteral("<tr><td style='padding-right:24px'><b>%1</b></td><td>%2</td></tr>")
                  .arg(command.keys.toHtmlEscaped(), command.name.toHtmlEscaped());
  const QString charts = tr("In charts: the wheel zooms, dragging pans, a double click resets, Shift and drag selects, Ctrl+C "
                            "copies the picture, arrow keys move from point to point.");
  tell(this, tr("Keyboard shortcuts"), QStringLiteral("<table>%1</table><p>%2</p>").arg(rows, charts.toHtmlEscaped()),
       Qt::RichText, "shortcutsBox");
}

void MainWindow::showAbout() {
  const QString text = tr("Isotone %1\n\nDesigns of neural networks for many edge devices: measure, compare, choose.\n\n"
                          "Free software under the GNU General Public License, version 3 or later. It comes with no "
                          "warranty.\n\nBuilt on Qt %2.")
                           .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()));
  tell(this, tr("About Isotone"), text, Qt::PlainText, "aboutBox");
}

}  // namespace isotone
