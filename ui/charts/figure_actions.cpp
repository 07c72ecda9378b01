#include "ui/charts/figure_actions.h"

#include <cmath>

#include <QAbstractTableModel>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/export.h"
#include "ui/charts/theme.h"
#include "ui/charts/ticks.h"

namespace isotone {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FigureActions)
};

class TableModel : public QAbstractTableModel {
 public:
  TableModel(DataTable table, QObject* parent) : QAbstractTableModel(parent), m_table(std::move(table)) {}
  int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : int(m_table.rows.size()); }
  int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : int(m_table.header.size()); }

  QVariant data(const QModelIndex& index, int role) const override {
    const auto& row = m_table.rows[std::size_t(index.row())];
    if (std::size_t(index.column()) >= row.size()) return {};
    const DataTable::Cell& cell = row[std::size_t(index.column())];
    if (role == Qt::TextAlignmentRole) return int((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return cell.number ? numberText(*cell.number) : QString::fromStdString(cell.text);
  }

  QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(QLocale().toString(section + 1)) : QVariant();
    const bool numbers = !m_table.rows.empty() && std::size_t(section) < m_table.rows[0].size() && m_table.rows[0][std::size_t(section)].number;
    if (role == Qt::TextAlignmentRole) return int((numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(QString::fromStdString(m_table.header[std::size_t(section)])) : QVariant();
  }

 private:
  DataTable m_table;
};

QString suggestedName(const Figure& figure) {
  return QString::fromStdString(figure.name.empty() ? std::string("figure") : figure.name) + QStringLiteral(".png");
}

}  // namespace

void copyFigure(const Figure& figure, QSize size, bool dark) {
  auto* mime = new QMimeData;
  FigureLook look{QSizeF(size.expandedTo({400, 260})), dark, true, 2};
  mime->setImageData(figureImage(figure, look));
  const QString csv = QString::fromStdString(toCsv(tableOf(figure)));
  mime->setText(csv);
  mime->setData(QStringLiteral("text/csv"), csv.toUtf8());
  QGuiApplication::clipboard()->setMimeData(mime);
}

void copyFigureData(const Figure& figure) {
  QGuiApplication::clipboard()->setText(QString::fromStdString(toCsv(tableOf(figure))));
}

void exportFigureAs(QWidget& parent, const Figure& figure) {
  auto* dialog = new QFileDialog(&parent, Words::tr("Export figure"));
  dialog->setObjectName(QStringLiteral("figureExportDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilters({Words::tr("PNG picture (*.png)"), Words::tr("SVG vector picture (*.svg)"), Words::tr("PDF document (*.pdf)"),
                          Words::tr("Data as CSV (*.csv)")});
  dialog->selectFile(suggestedName(figure));
  const auto follow = [dialog](const QString& filter) {
    const QString suffix = filter.section(QLatin1String("*."), 1).section(QLatin1Char(')'), 0, 0);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QFileInfo(dialog->selectedFiles().value(0)).completeBaseName() + QLatin1Char('.') + suffix);
  };
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
  QObject::connect(dialog, &QFileDialog::fileSelected, &parent, [&parent, figure](const QString& path) {
    FigureLook look{QSizeF(parent.size().expandedTo({600, 400})), Theme::instance().tokens().dark, true, 2};
    const Status done = exportFigure(figure, path, look);
    if (done) return;
    auto* box = new QMessageBox(QMessageBox::Warning, Words::tr("Export figure"), QString::fromStdString(done.error().message),
                                QMessageBox::Ok, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
  });
  dialog->open();
}

QDialog* showFigureData(QWidget& parent, const Figure& figure) {
  auto* dialog = new QDialog(&parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("figureData"));
  dialog->setWindowTitle(Words::tr("Data of “%1”").arg(QString::fromStdString(figure.title.empty() ? figure.name : figure.title)));
  auto* table = new QTableView(dialog);
  table->setModel(new TableModel(tableOf(figure), table));
  table->verticalHeader()->setDefaultSectionSize(metrics::kRow);
  table->horizontalHeader()->setStretchLastSection(true);
  table->setShowGrid(false);
  table->resizeColumnsToContents();
  table->setAccessibleName(dialog->windowTitle());
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  QPushButton* copy = buttons->addButton(Words::tr("Copy as CSV"), QDialogButtonBox::ActionRole);
  QObject::connect(copy, &QPushButton::clicked, dialog, [figure] { copyFigureData(figure); });
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
  auto* layout = new QVBoxLayout(dialog);
  layout->addWidget(table);
  layout->addWidget(buttons);
  dialog->resize(720, 480);
  dialog->show();
  return dialog;
}

void showFigureMenu(QWidget& parent, const Figure& figure, QPoint globalPlace, const FigureMenuChoices& choices) {
  auto* menu = new QMenu(&parent);
  menu->setObjectName(QStringLiteral("figureMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto add = [&](const QString& text, const char* name, std::function<void()> run) {
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, &parent, std::move(run));
    return action;
  };
  add(Words::tr("&Copy figure"), "figureCopy", [&parent, figure] { copyFigure(figure, parent.size(), Theme::instance().tokens().dark); })
      ->setShortcut(QKeySequence::Copy);
  add(Words::tr("&Export…"), "figureExport", [&parent, figure] { exportFigureAs(parent, figure); });
  menu->addSeparator();
  add(Words::tr("Show &data"), "figureData", [&parent, figure] { showFigureData(parent, figure); });
  add(Words::tr("Copy data as CS&V"), "figureCopyData", [figure] { copyFigureData(figure); });
  menu->addSeparator();
  add(Words::tr("&Reset zoom"), "figureReset", choices.reset)->setEnabled(choices.canReset);
  menu->popup(globalPlace);
}

}  // namespace isotone
