#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/pages/compare_page.h"
#include "ui/pages/devices_page.h"
#include "ui/pages/explore_page.h"
#include "ui/pages/monotonicity_page.h"
#include "ui/pages/predictors_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/start_page.h"
#include "ui/shell/job_bar.h"
#include "ui/shell/languages.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_layouts.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/icon.h"

namespace isotone {

namespace {

constexpr QSize kFirstSize(1440, 868), kSmallest(1080, 680);

bool isWorkspace(const QString& file) { return file.endsWith(QLatin1String(".isotone"), Qt::CaseInsensitive); }

}  // namespace

MainWindow::MainWindow(StartModel::Memory memory, QWidget* parent)
    : QMainWindow(parent), m_memory(memory), m_session(m_jobs), m_start(m_session, memory), m_history(m_session) {
  setObjectName(QStringLiteral("mainWindow"));
  setAcceptDrops(true);
  setMinimumSize(kSmallest);
  setWindowIcon(icon(QStringLiteral("logo"), Theme::instance().tokens().accent));

  m_rail = new NavigationRail(pageNames());
  m_topBar = new TopBar(m_session);
  m_message = new MessageBar;
  m_stack = new QStackedWidget;
  m_stack->setFocusPolicy(Qt::ClickFocus);
  m_jobBar = new JobBar(m_session);
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(m_topBar);
  right->addWidget(new Separator(Qt::Horizontal));
  right->addWidget(m_message);
  right->addWidget(m_stack, 1);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(m_rail);
  middle->addLayout(right, 1);
  auto* central = new QWidget;
  auto* layout = new QVBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(middle, 1);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addWidget(m_jobBar);
  setCentralWidget(central);

  m_toDevices = new QAction(this);
  connect(m_toDevices, &QAction::triggered, this, [this] { showPage(QStringLiteral("devices")); });
  connect(m_rail, &NavigationRail::chosen, this, [this](int index) { showPage(pageNames().at(index)); });
  connect(m_topBar, &TopBar::searchWanted, this, &MainWindow::openPalette);
  connect(m_jobBar, &JobBar::issuesWanted, this, &MainWindow::openIssues);
  connectSession();
  resize(kFirstSize);
  restoreLook();
  retranslate();
  showPage(QStringLiteral("start"));
}

MainWindow::~MainWindow() {
  m_jobs.cancelAll();
  keepLayout();
  m_session.disconnect(this);  // it saves itself when the pages are gone
  // Pages look at the session until they are gone.
  delete takeCentralWidget();
}

void MainWindow::keepLayout() {
  QList<QWidget*> pages;
  for (Page* page : std::as_const(m_pages)) pages.push_back(page);
  if (m_session.workspace()) m_session.setLayout(layoutOf(pages, m_session.layout()));
}

void MainWindow::connectSession() {
  connect(&m_session, &Session::aboutToSave, this, &MainWindow::keepLayout);
  connect(&m_session, &Session::workspaceChanged, this, [this] {
    for (Page* page : std::as_const(m_pages)) applyLayout(m_session.layout(), *page);
  });
  connect(&m_session, &Session::workspaceChanged, this, &MainWindow::showWorkspace);
  connect(&m_session, &Session::errorReported, m_message, &MessageBar::showMessage);
  connect(&m_start, &StartModel::opened, this, [this](const QStringList& files) {
    m_message->hide();
    if (!files.isEmpty()) return openFiles(files);
    const QString before = m_session.page();
    if (m_session.data()->devices.empty()) showPage(QStringLiteral("devices"));
    else showPage(before.isEmpty() || before == QLatin1String("start") ? QStringLiteral("explore") : before);
    if (std::exchange(m_guideWanted, false)) showGuide();
  });
}

QStringList MainWindow::pageNames() {
  return {QStringLiteral("start"),   QStringLiteral("devices"), QStringLiteral("monotonicity"), QStringLiteral("predictors"),
          QStringLiteral("explore"), QStringLiteral("compare"), QStringLiteral("report")};
}

QStringList MainWindow::pageTitles() const {
  return {tr("Start"), tr("Devices"), tr("Monotonicity"), tr("Predictors"), tr("Explore"), tr("Compare"), tr("Report")};
}

Page* MainWindow::makePage(const QString& name) {
  const auto go = [this](const char* target) {
    return [this, target] { showPage(QString::fromLatin1(target)); };
  };
  if (name == QLatin1String("start")) {
    auto* page = new StartPage(m_session, m_start);
    connect(page, &StartPage::openWanted, this, &MainWindow::openDialog);
    connect(page, &StartPage::newWanted, this, &MainWindow::newDialog);
    connect(page, &StartPage::sampleWanted, &m_start, &StartModel::openSample);
    connect(page, &StartPage::guideWanted, this, &MainWindow::startGuide);
    connect(page, &StartPage::recentWanted, &m_start, &StartModel::open);
    return page;
  }
  if (name == QLatin1String("devices")) {
    auto* page = new DevicesPage(m_session);
    connect(page, &DevicesPage::kitWanted, this, [this] {
      if (auto* kit = findChild<QAction*>(QStringLiteral("kitAction"))) kit->trigger();
    });
    return page;
  }
  if (name == QLatin1String("monotonicity")) return new MonotonicityPage(m_session);
  if (name == QLatin1String("predictors")) return new PredictorsPage(m_session);
  if (name == QLatin1String("explore")) {
    auto* page = new ExplorePage(m_session);
    connect(page, &ExplorePage::compareWanted, this, go("compare"));
    connect(page, &ExplorePage::devicesWanted, this, go("devices"));
    return page;
  }
  if (name == QLatin1String("compare")) {
    auto* page = new ComparePage(m_session);
    connect(page, &ComparePage::exploreWanted, this, go("explore"));
    return page;
  }
  if (name == QLatin1String("report")) return new ReportPage(m_session);
  return nullptr;
}

Page* MainWindow::page(const QString& name) {
  if (Page* known = m_pages.value(name)) return known;
  Page* made = makePage(name);
  if (!made) return nullptr;
  m_pages.insert(name, made);
  m_stack->addWidget(made);
  made->setFallback(m_toDevices);
  made->addActions(made->pageActions());  // so that their keys work
  applyLayout(m_session.layout(), *made);
  made->retranslate();
  return made;
}

void MainWindow::showPage(const QString& name) {
  const int index = int(pageNames().indexOf(name));
  if (index < 0 || (index > 0 && !m_session.workspace())) return;
  Page* shown = page(name);
  if (!shown) return;
  m_stack->setCurrentWidget(shown);
  if (!m_rail->isAncestorOf(QApplication::focusWidget())) m_stack->setFocus();
  m_rail->setCurrent(index);
  if (m_session.workspace() && index > 0) m_session.setPage(name);
  shown->activate();
}

QString MainWindow::currentPage() const {
  for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
    if (page.value() == m_stack->currentWidget()) return page.key();
  return {};
}

void MainWindow::showWorkspace() {
  const auto workspace = m_session.workspace();
  const QString file = workspace ? QFileInfo(QString::fromStdString(workspace->path().string())).fileName() : QString();
  setWindowTitle(workspace ? tr("%1 — Isotone").arg(file) : tr("Isotone"));
  for (int index = 1; index < pageNames().size(); ++index) m_rail->setPageEnabled(index, workspace != nullptr);
  if (!workspace) showPage(QStringLiteral("start"));
}

void MainWindow::openFiles(const QStringList& files) {
  QStringList tables;
  for (const QString& file : files) {
    if (isWorkspace(file)) return m_start.open(file);
    tables.push_back(file);
  }
  if (tables.isEmpty()) return;
  if (!m_session.workspace()) {
    m_message->showMessage(tr("Open or create a workspace first; files are imported into it."));
    return;
  }
  showPage(QStringLiteral("devices"));
  static_cast<DevicesPage*>(page(QStringLiteral("devices")))->importFiles(tables);
}

void MainWindow::restoreLook() {
  if (m_memory == StartModel::Memory::None) return;
  const QSettings settings;
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

void MainWindow::switchTheme(ThemeMode mode) {
  Theme::instance().apply(mode);
  setWindowIcon(icon(QStringLiteral("logo"), Theme::instance().tokens().accent));
  if (m_memory == StartModel::Memory::Kept) QSettings().setValue(QStringLiteral("theme"), int(mode));
}

void MainWindow::switchLanguage(const QString& code) {
  setLanguage(code);
  if (m_memory == StartModel::Memory::Kept) QSettings().setValue(QStringLiteral("language"), currentLanguage());
  // Choosing English from English installs nothing, so no event would come; the menus still show the choice.
  retranslate();
}

void MainWindow::retranslate() {
  m_rail->setTitles(pageTitles());
  m_toDevices->setText(tr("Go to Devices"));
  m_topBar->retranslate();
  m_jobBar->retranslate();
  m_message->retranslate();
  showWorkspace();
  buildMenus();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && m_jobBar) retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_memory == StartModel::Memory::Kept) QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
  m_jobs.cancelAll();
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (std::any_of(urls.cbegin(), urls.cend(), [](const QUrl& url) { return url.isLocalFile(); })) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) files.push_back(url.toLocalFile());
  event->acceptProposedAction();
  // The drag's source waits for this handler to return.
  QTimer::singleShot(0, this, [this, files] { openFiles(files); });
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_message->isVisible()) return m_message->hide();
  QMainWindow::keyPressEvent(event);
}

}  // namespace isotone
