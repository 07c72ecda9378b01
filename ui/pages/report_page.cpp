#include "ui/pages/report_page.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFileDialog>
#include <QGuiApplication>
#include <QVBoxLayout>

#include "ui/charts/export.h"
#include "ui/pages/presentation.h"
#include "ui/reports/report_writing.h"

namespace isotone {
namespace {

constexpr int kSide = 304;

void openDialog(QFileDialog* dialog, QObject* receiver, const std::function<void(const QString&)>& chosen) {
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  if (QGuiApplication::platformName() == QLatin1String("offscreen")) dialog->setOption(QFileDialog::DontUseNativeDialog);
  QObject::connect(dialog, &QFileDialog::fileSelected, receiver, chosen);
  dialog->open();
}

}  // namespace

ReportPage::ReportPage(Session& session, QWidget* parent) : Page(session, parent), m_model(session) {
  setObjectName(QStringLiteral("report"));
  m_pdf = new QAction(this);
  m_html = new QAction(this);
  m_images = new QAction(this);
  m_present = new QAction(this);
  m_present->setShortcut(QKeySequence(Qt::Key_F5));
  connect(m_pdf, &QAction::triggered, this, [this] { askFile(tr("Save the report as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf")); });
  connect(m_html, &QAction::triggered, this, [this] { askFile(tr("Save the report as HTML"), tr("HTML (*.html)"), QStringLiteral("html")); });
  connect(m_images, &QAction::triggered, this, &ReportPage::askFolder);
  connect(m_present, &QAction::triggered, this, &ReportPage::present);

  m_presentButton = addHeaderButton();
  m_imagesButton = addHeaderButton();
  m_htmlButton = addHeaderButton();
  m_pdfButton = addHeaderButton(true);
  m_pdfButton->setObjectName(QStringLiteral("reportPdf"));
  m_htmlButton->setObjectName(QStringLiteral("reportHtml"));
  const auto tie = [](QPushButton* button, QAction* action) { connect(button, &QPushButton::clicked, action, &QAction::trigger); };
  tie(m_presentButton, m_present);
  tie(m_imagesButton, m_images);
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
  connect(&m_pieces, &QTimer::timeout, this, &ReportPage::saveNextPiece);  // whenever nothing else is to be done
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
  layout->addWidget(m_saved);
  layout->addStretch(1);
  return side;
}

void ReportPage::retranslate() {
  m_pdf->setText(tr("Save report as PDF…"));
  m_html->setText(tr("Save report as HTML…"));
  m_images->setText(tr("Save figures as images…"));
  m_present->setText(tr("Present"));
  m_pdfButton->setText(tr("PDF…"));
  m_htmlButton->setText(tr("HTML…"));
  m_imagesButton->setText(tr("Images…"));
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
            "where they come from. Switch sections on and off, give it a title, and save it as PDF or as one HTML file. Present shows one "
            "figure a page on the whole screen.");
}

QString ReportPage::title() const { return tr("Report"); }

QList<QAction*> ReportPage::pageActions() const { return {m_pdf, m_html, m_images, m_present}; }

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
  for (QPushButton* button : {m_pdfButton, m_htmlButton}) button->setEnabled(ready);
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
  auto* dialog = new QFileDialog(this, caption, proposedName(suffix), filter);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(suffix);
  openDialog(dialog, this, [this](const QString& path) { startSaving(path); });
}

void ReportPage::askFolder() {
  auto* dialog = new QFileDialog(this, tr("Folder for the images"), QFileInfo(proposedName(QStringLiteral("png"))).path());
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  openDialog(dialog, this, [this](const QString& folder) { startSavingImages(folder); });
}

void ReportPage::startSaving(const QString& path) {
  const auto report = m_model.report();
  if (!report || isSaving()) return;
  auto begun = ReportWriting::begin(report, path);
  if (!begun) return session().reportError(begun.error());
  m_piece = [writing = std::shared_ptr(std::move(*begun))] { return writing->step(); };
  m_savedText = tr("Saved: %1").arg(QDir::toNativeSeparators(path));
  m_saved->setText(tr("Saving…"));
  m_pieces.start();
}

void ReportPage::startSavingImages(const QString& folder) {
  if (m_model.figures().empty() || isSaving()) return;
  const auto figures = std::make_shared<const std::vector<Figure>>(m_model.figures());
  m_piece = [figures, folder, number = std::size_t(0)]() mutable -> Result<bool> {
    const Figure& figure = (*figures)[number++];
    const QString name = QStringLiteral("figure-%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(QString::fromStdString(figure.name));
    FigureLook look;
    look.scale = 2;
    if (const Status done = exportFigure(figure, QDir(folder).filePath(name), look); !done) return failFrom(done);
    return number < figures->size();
  };
  m_savedText = tr("%n image(s) saved in %1", nullptr, int(figures->size())).arg(QDir::toNativeSeparators(folder));
  m_saved->setText(tr("Saving…"));
  m_pieces.start();
}

void ReportPage::saveNextPiece() {
  const Result<bool> more = m_piece();
  if (more && *more) return;
  m_pieces.stop();
  m_piece = nullptr;
  m_saved->setText(more ? m_savedText : QString());
  if (!more) session().reportError(more.error());
}

bool ReportPage::saveAllPieces() {
  if (!isSaving()) return false;
  while (isSaving()) saveNextPiece();
  return !m_saved->text().isEmpty();
}

bool ReportPage::save(const QString& path) {
  startSaving(path);
  return saveAllPieces();
}

bool ReportPage::saveImages(const QString& folder) {
  startSavingImages(folder);
  return saveAllPieces();
}

void ReportPage::present() {
  std::vector<Figure> figures = m_model.figures();
  if (figures.empty()) return;
  auto* presentation = new Presentation(std::move(figures), this);
  presentation->showFullScreen();
  presentation->setFocus();
}

}  // namespace isotone
