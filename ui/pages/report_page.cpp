#include "ui/pages/report_page.h"

#include <optional>

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include "core/base/files.h"
#include "ui/charts/export.h"
#include "ui/pages/presentation.h"
#include "ui/reports/report_writer.h"
#include "ui/widgets/file_dialog.h"

namespace isotone {
namespace {

constexpr int kSide = 304;

}  // namespace

ReportPage::ReportPage(Session& session, QWidget* parent) : Page(session, parent), m_model(session) {
  setObjectName(QStringLiteral("report"));
  m_pdf = new QAction(this);
  m_html = new QAction(this);
  m_images = new QAction(this);
  m_tables = new QAction(this);
  m_present = new QAction(this);
  m_present->setShortcut(QKeySequence(Qt::Key_F5));
  connect(m_pdf, &QAction::triggered, this, [this] { askFile(tr("Save the report as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf")); });
  connect(m_html, &QAction::triggered, this, [this] { askFile(tr("Save the report as HTML"), tr("HTML (*.html)"), QStringLiteral("html")); });
  connect(m_tables, &QAction::triggered, this, [this] { askFile(tr("Save the tables of the report as XLSX"), tr("Spreadsheet (*.xlsx)"), QStringLiteral("xlsx")); });
  connect(m_images, &QAction::triggered, this, &ReportPage::askFolder);
  connect(m_present, &QAction::triggered, this, &ReportPage::present);

  m_presentButton = addHeaderButton();
  m_imagesButton = addHeaderButton();
  m_tablesButton = addHeaderButton();
  m_htmlButton = addHeaderButton();
  m_pdfButton = addHeaderButton(true);
  m_pdfButton->setObjectName(QStringLiteral("reportPdf"));
  m_htmlButton->setObjectName(QStringLiteral("reportHtml"));
  m_tablesButton->setObjectName(QStringLiteral("reportXlsx"));
  const auto tie = [](QPushButton* button, QAction* action) { connect(button, &QPushButton::clicked, action, &QAction::trigger); };
  tie(m_presentButton, m_present);
  tie(m_imagesButton, m_images);
  tie(m_tablesButton, m_tables);
  tie(m_htmlButton, m_html);
  tie(m_pdfButton, m_pdf);

  m_preview = new ReportPreview;
  m_scroll = new QScrollArea;
  m_scroll->setWidget(m_preview);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* layout = new QHBoxLayout(body());
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_scroll, 1);
  layout->addWidget(new Separator(Qt::Vertical));
  layout->addWidget(buildSide());
  connect(&m_model, &ReportModel::changed, this, &ReportPage::follow);
  m_next.setSingleShot(true);
  m_next.setInterval(0);
  connect(&m_next, &QTimer::timeout, this, &ReportPage::goOn);
}

QWidget* ReportPage::buildSide() {
  auto* side = new Surface(&Tokens::sidePanel);
  side->setFixedWidth(kSide);
  m_titleLabel = new StyledLabel(TextStyle::Section);
  m_titleEdit = new QLineEdit;
  m_titleEdit->setObjectName(QStringLiteral("reportTitle"));
  m_titleLabel->setBuddy(m_titleEdit);
  connect(m_titleEdit, &QLineEdit::textChanged, this, [this](const QString& title) { m_model.setTitle(title); });
  m_sectionsLabel = new StyledLabel(TextStyle::Section);
  m_note = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_note->setWordWrap(true);
  m_saved = new StyledLabel(TextStyle::Secondary, &Tokens::good);
  m_saved->setWordWrap(true);
  m_saved->setObjectName(QStringLiteral("reportSaved"));
  m_saved->setTextInteractionFlags(Qt::TextSelectableByMouse);

  m_saving = new BusyLine(QStringLiteral("saving"));
  m_saving->hide();
  connect(m_saving, &BusyLine::cancelled, this, &ReportPage::cancelSaving);

  auto* layout = new QVBoxLayout(side);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin);
  layout->setSpacing(metrics::kGrid);
  layout->addWidget(m_titleLabel);
  layout->addWidget(m_titleEdit);
  layout->addSpacing(2 * metrics::kGrid);
  layout->addWidget(m_sectionsLabel);
  for (const QString& id : m_model.sectionIds()) {
    auto* box = new QCheckBox;
    box->setChecked(m_model.isSectionOn(id));
    box->setObjectName(QStringLiteral("section-") + id);
    connect(box, &QCheckBox::toggled, this, [this, id](bool on) { m_model.setSectionOn(id, on); });
    m_boxes.insert(id, box);
    layout->addWidget(box);
  }
  layout->addSpacing(2 * metrics::kGrid);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addSpacing(metrics::kGrid);
  layout->addWidget(m_note);
  layout->addWidget(m_saving);
  layout->addWidget(m_saved);
  layout->addStretch(1);
  return side;
}

void ReportPage::retranslate() {
  m_pdf->setText(tr("Save report as PDF…"));
  m_html->setText(tr("Save report as HTML…"));
  m_images->setText(tr("Save figures as images…"));
  m_tables->setText(tr("Save tables as XLSX…"));
  m_present->setText(tr("Present"));
  m_pdfButton->setText(tr("PDF…"));
  m_htmlButton->setText(tr("HTML…"));
  m_imagesButton->setText(tr("Images…"));
  m_tablesButton->setText(tr("Tables…"));
  m_tablesButton->setToolTip(tr("The tables and the data of the figures as a spreadsheet (XLSX)"));
  m_presentButton->setText(tr("Present"));
  m_presentButton->setToolTip(tr("One figure a page on the whole screen; arrow keys move, Esc leaves (F5)"));
  m_titleLabel->setText(tr("Title"));
  m_sectionsLabel->setText(tr("Sections"));
  m_note->setText(tr("The report follows the current device, goal and pins. It says where its data come from, how they were used, and for what the numbers are valid, so that others can repeat it."));
  for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) box.value()->setText(m_model.sectionTitle(box.key()));
  m_model.retranslate();
  follow();
}

QString ReportPage::help() const {
  return tr("The report shows what you would hand to others: the question, the recommended design, how far to trust the numbers, and "
            "where they come from. Switch sections on and off, give it a title, save it as PDF or as one HTML file, its tables as a "
            "spreadsheet and its figures as images. Present shows one figure a page on the whole screen.");
}

QString ReportPage::title() const { return tr("Report"); }

QList<QAction*> ReportPage::pageActions() const { return {m_pdf, m_html, m_tables, m_images, m_present}; }

void ReportPage::activate() { m_model.setFollowing(true); }

void ReportPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_model.setFollowing(true);
}

void ReportPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_model.setFollowing(false);
}

void ReportPage::follow() {
  const auto report = m_model.report();
  if (report != m_laidOut) {
    m_laidOut = report;
    m_preview->setReport(report);
  }
  const bool ready = report && !report->sections.empty();
  for (QAction* action : pageActions()) action->setEnabled(ready);
  for (QPushButton* button : {m_pdfButton, m_htmlButton, m_tablesButton}) button->setEnabled(ready);
  const bool figures = ready && !m_model.figures().empty();
  for (QPushButton* button : {m_imagesButton, m_presentButton}) button->setEnabled(figures);
  if (const auto data = session().data()) m_titleEdit->setPlaceholderText(QString::fromStdString(data->name));
  setEmptyState(report || m_model.isBusy() ? QString() : m_model.problem());
  QString answer = ready ? tr("A report of %n page(s)", nullptr, m_preview->pageCount()) : tr("No report yet");
  if (m_model.isBusy() && !report) answer = tr("The report is being written");
  else if (report && !ready) answer = tr("No section is switched on");
  setHeader(tr("What do I show to others?"), answer, m_model.subject());
}

QString ReportPage::proposedName(const QString& suffix) const {
  const auto workspace = session().workspace();
  const auto report = m_model.report();
  const QString folder = workspace ? QString::fromStdString(workspace->path().parent_path().string()) : QDir::homePath();
  QString name = report ? QString::fromStdString(report->title) : QStringLiteral("report");
  for (QChar& letter : name)
    if (letter == QLatin1Char('/') || letter.isSpace()) letter = QLatin1Char('-');
  return QDir(folder).filePath(name + QStringLiteral("-report.") + suffix);
}

void ReportPage::askFile(const QString& caption, const QString& filter, const QString& suffix) {
  QFileDialog* dialog = newFileDialog(this, caption, QStringLiteral("reportFileDialog"));
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setNameFilter(filter);
  dialog->setDefaultSuffix(suffix);
  const QFileInfo proposed(proposedName(suffix));
  dialog->setDirectory(proposed.path());
  dialog->selectFile(proposed.fileName());
  connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::startSaving);
  dialog->open();
}

void ReportPage::askFolder() {
  QFileDialog* dialog = newFileDialog(this, tr("Folder for the images"), QStringLiteral("reportFolderDialog"));
  dialog->setDirectory(QFileInfo(proposedName(QStringLiteral("png"))).path());
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::startSavingImages);
  dialog->open();
}

void ReportPage::startSaving(const QString& path) { start(saving(path)); }

bool ReportPage::save(const QString& path) { return finish(saving(path)); }
bool ReportPage::saveImages(const QString& folder) { return finish(savingImages(folder)); }

ReportPage::Work ReportPage::saving(const QString& path) {
  const auto report = m_model.report();
  if (!report) return {};
  Work work{{}, tr("Saved: %1").arg(QDir::toNativeSeparators(path))};
  const QString suffix = QFileInfo(path).suffix().toLower();
  const bool pdf = suffix == QLatin1String("pdf");
  if (!pdf && suffix != QLatin1String("html")) {
    work.pieces.push_back({[report, path] { return writeReport(*report, path); }, false});  // nothing of a spreadsheet is drawn
    return work;
  }
  const std::shared_ptr<ReportPieces> pieces = pdf ? pdfPieces(*report, report == m_laidOut ? m_preview->layout() : nullptr) : htmlPieces(*report);
  for (int piece = 0; piece < pieces->count(); ++piece)
    work.pieces.push_back({[pieces, piece]() -> Status {
                             pieces->make(piece);
                             return {};
                           },
                           pieces->draws(piece)});
  work.pieces.push_back({[pieces, path] {
    const QByteArray bytes = pieces->finish();
    return saveFile(path.toStdString(), std::string_view(bytes.constData(), std::size_t(bytes.size())));
  }});
  return work;
}

ReportPage::Work ReportPage::savingImages(const QString& folder) {
  const std::vector<Figure> figures = m_model.figures();
  Work work{{}, tr("%n image(s) saved in %1", nullptr, int(figures.size())).arg(QDir::toNativeSeparators(folder))};
  int number = 0;
  for (const Figure& figure : figures) {
    const QString name = QStringLiteral("figure-%1-%2.png").arg(++number, 2, 10, QLatin1Char('0')).arg(QString::fromStdString(figure.name));
    struct Image {
      std::optional<ImageDrawing> drawing;
      QImage drawn;
    };
    const auto image = std::make_shared<Image>();
    const auto add = [&work](std::function<Status()> make, bool draws) { work.pieces.push_back({std::move(make), draws}); };
    add([figure, image]() -> Status {
      image->drawing.emplace(figure, FigureLook{.scale = 2});
      return {};
    }, true);
    add([image]() -> Status {
      image->drawing->paintImages();
      return {};
    }, false);
    add([image]() -> Status {
      image->drawn = image->drawing->draw();
      image->drawing.reset();
      return {};
    }, true);
    add([image, path = QDir(folder).filePath(name)] {
      const Status saved = saveImage(image->drawn, path);
      image->drawn = {};
      return saved;
    }, false);
  }
  return work;
}

bool ReportPage::finish(const Work& work) {
  for (const Piece& piece : work.pieces)
    if (const Status done = piece.make(); !done) {
      session().reportError(done.error());
      return false;
    }
  if (!work.pieces.empty()) m_saved->setText(work.done);
  return !work.pieces.empty();
}

void ReportPage::start(Work work) {
  m_work = std::move(work);
  m_piece = 0;
  ++m_started;
  m_saved->clear();
  showSaving();
  m_next.start();
}

void ReportPage::cancelSaving() {
  m_work = {};
  m_piece = 0;
  ++m_started;
  m_next.stop();
  m_saved->clear();
  showSaving();
}

void ReportPage::showSaving() {
  const std::size_t all = m_work.pieces.size();
  m_saving->setVisible(m_piece < all);
  if (m_piece < all) m_saving->showProgress(tr("%1 of %2").arg(m_piece).arg(all), double(m_piece) / double(all));
}

void ReportPage::goOn() {
  if (m_piece >= m_work.pieces.size()) return;
  const Piece& piece = m_work.pieces[m_piece];
  if (piece.draws) return pieceDone(piece.make());
  // The job lets go of a piece on its thread, this of the last hold on it: what belongs to the GUI thread ends there.
  session().jobs().run<void>({.quiet = true}, this, [make = piece.make](const Progress&) { return make(); },
                             [this, started = m_started, held = piece.make](const Status& done) {
                               if (started == m_started) pieceDone(done);
                             });
}

void ReportPage::pieceDone(const Status& done) {
  if (!done) {
    session().reportError(done.error());
    return cancelSaving();
  }
  ++m_piece;
  showSaving();
  if (m_piece < m_work.pieces.size()) return m_next.start();
  m_saved->setText(m_work.done);
  m_work = {};
}

void ReportPage::present() {
  std::vector<Figure> figures = m_model.figures();
  if (figures.empty()) return;
  auto* presentation = new Presentation(std::move(figures), this);
  presentation->showFullScreen();
  presentation->setFocus();
}

}  // namespace isotone
