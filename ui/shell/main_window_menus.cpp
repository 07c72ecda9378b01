// The menu bar. It is built anew when the language changes.
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>

#include "core/workspace/figure_parts.h"
#include "ui/pages/monotonicity_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/filter_chip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

QAction* add(QMenu* menu, const QString& text, const char* name, const QKeySequence& keys = {}) {
  QAction* action = menu->addAction(text);
  action->setObjectName(QString::fromLatin1(name));
  if (!keys.isEmpty()) action->setShortcut(keys);
  return action;
}

/// Mnemonics and the dots that announce a dialog are no part of a command's name.
QString commandName(QString text) {
  static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));  // as Chinese writes them
  return text.remove(inBrackets).remove(QLatin1Char('&'));
}

void collect(const QMenu* menu, const QString& place, QList<Command>& commands) {
  for (QAction* action : menu->actions()) {
    if (action->isSeparator() || !action->isEnabled()) continue;
    if (const QMenu* inner = action->menu()) {
      collect(inner, place + QStringLiteral(" › ") + commandName(inner->title()), commands);
      continue;
    }
    const QPointer<QAction> guarded = action;
    commands.push_back({commandName(action->text()), place,
                        action->shortcut().toString(QKeySequence::NativeText), [guarded] {
                          if (guarded) guarded->trigger();
                        }});
  }
}

}  // namespace

void MainWindow::buildMenus() {
  menuBar()->clear();
  qDeleteAll(menuBar()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
  buildFileMenu(menuBar()->addMenu(tr("&File")));
  buildEditMenu(menuBar()->addMenu(tr("&Edit")));
  buildViewMenu(menuBar()->addMenu(tr("&View")));
  buildDeviceMenu(menuBar()->addMenu(tr("&Device")));
  buildDesignMenu(menuBar()->addMenu(tr("Desi&gn")));
  buildToolsMenu(menuBar()->addMenu(tr("&Tools")));
  buildHelpMenu(menuBar()->addMenu(tr("&Help")));
}

void MainWindow::buildFileMenu(QMenu* menu) {
  connect(add(menu, tr("&New workspace…"), "newAction", QKeySequence::New), &QAction::triggered, this, &MainWindow::newDialog);
  connect(add(menu, tr("&Open…"), "openAction", QKeySequence::Open), &QAction::triggered, this, &MainWindow::openDialog);
  QMenu* recent = menu->addMenu(tr("Open &recent"));
  const auto fill = [this, recent] {
    recent->clear();
    for (const RecentWorkspace& entry : m_start.recent()) {
      QAction* action = recent->addAction(QString(entry.name).replace(QLatin1Char('&'), QLatin1String("&&")));
      action->setToolTip(entry.path);
      connect(action, &QAction::triggered, this, [this, path = entry.path] { m_start.open(path); });
    }
    recent->setEnabled(!recent->isEmpty());
  };
  fill();
  connect(&m_start, &StartModel::recentChanged, recent, fill);
  connect(add(menu, tr("Open the &sample"), "sampleAction"), &QAction::triggered, &m_start, &StartModel::openSample);
  menu->addSeparator();
  QAction* import = add(menu, tr("&Import…"), "importAction", QKeySequence(Qt::CTRL | Qt::Key_I));
  connect(import, &QAction::triggered, this, &MainWindow::importDialog);
  QMenu* exporting = menu->addMenu(tr("&Export"));
  exporting->setObjectName(QStringLiteral("fileExportMenu"));
  connect(exporting, &QMenu::aboutToShow, this, [this, exporting] {
    exporting->clear();
    for (const char* name : {"explore", "report"})
      if (const Page* shown = page(QString::fromLatin1(name)))
        for (QAction* action : shown->pageActions())
          if (action->objectName().startsWith(QLatin1String("export"))) exporting->addAction(action);
  });
  menu->addSeparator();
  QAction* close = add(menu, tr("&Close workspace"), "closeAction", QKeySequence::Close);
  connect(close, &QAction::triggered, &m_start, &StartModel::close);
  connect(add(menu, tr("&Quit"), "quitAction", QKeySequence::Quit), &QAction::triggered, this, &QWidget::close);
  const auto follow = [this, import, exporting, close] {
    const bool open = m_session.workspace() != nullptr;
    import->setEnabled(open);
    exporting->setEnabled(open);
    close->setEnabled(open);
  };
  follow();
  connect(&m_session, &Session::workspaceChanged, import, follow);
}

void MainWindow::buildEditMenu(QMenu* menu) {
  QAction* undo = add(menu, tr("&Undo"), "undoAction", QKeySequence::Undo);
  QAction* redo = add(menu, tr("&Redo"), "redoAction", QKeySequence::Redo);
  connect(undo, &QAction::triggered, &m_history, &EditHistory::undo);
  connect(redo, &QAction::triggered, &m_history, &EditHistory::redo);
  const auto follow = [this, undo, redo] {
    const QUndoStack& stack = m_history.stack();
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
  };
  follow();
  connect(&m_history.stack(), &QUndoStack::indexChanged, undo, follow);
  menu->addSeparator();
  connect(add(menu, tr("&Copy"), "copyAction", QKeySequence::Copy), &QAction::triggered, this, &MainWindow::copyFocused);
}

void MainWindow::buildViewMenu(QMenu* menu) {
  const QStringList names = pageNames(), titles = pageTitles();
  for (int i = 0; i < names.size(); ++i) {
    QAction* action = add(menu, titles[i], "", QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
    action->setObjectName(QStringLiteral("show_") + names[i]);
    action->setEnabled(i == 0 || m_session.workspace());
    connect(&m_session, &Session::workspaceChanged, action, [this, action, i] { action->setEnabled(i == 0 || m_session.workspace()); });
    connect(action, &QAction::triggered, this, [this, name = names[i]] { showPage(name); });
  }
  menu->addSeparator();
  QMenu* themes = menu->addMenu(tr("&Theme"));
  auto* themeGroup = new QActionGroup(themes);
  const std::pair<ThemeMode, QString> modes[] = {
      {ThemeMode::System, tr("As the &system")}, {ThemeMode::Light, tr("&Light")}, {ThemeMode::Dark, tr("&Dark")}};
  const char* const modeNames[] = {"themeSystem", "themeLight", "themeDark"};
  for (const auto& [mode, text] : modes) {
    QAction* action = add(themes, text, modeNames[int(mode)]);
    action->setCheckable(true);
    action->setChecked(Theme::instance().mode() == mode);
    themeGroup->addAction(action);
    connect(action, &QAction::triggered, this, [this, mode = mode] { switchTheme(mode); });
  }
  QMenu* languageMenu = menu->addMenu(tr("&Language"));
  auto* languageGroup = new QActionGroup(languageMenu);
  for (const Language& language : languages()) {
    QAction* action = add(languageMenu, language.name, "");
    action->setObjectName(QStringLiteral("language_") + language.code);
    action->setCheckable(true);
    action->setChecked(language.code == currentLanguage());
    languageGroup->addAction(action);
    // Queued: the switch builds these menus anew.
    connect(action, &QAction::triggered, this, [this, code = language.code] { switchLanguage(code); }, Qt::QueuedConnection);
  }
  menu->addSeparator();
  connect(add(menu, tr("&Reset layout"), "resetLayoutAction"), &QAction::triggered, this, &MainWindow::resetLayout);
}

void MainWindow::buildDeviceMenu(QMenu* menu) {
  connect(add(menu, tr("&Next device"), "nextDevice", QKeySequence(Qt::ALT | Qt::Key_Down)), &QAction::triggered, this,
          [this] { stepDevice(1); });
  connect(add(menu, tr("&Previous device"), "previousDevice", QKeySequence(Qt::ALT | Qt::Key_Up)), &QAction::triggered, this,
          [this] { stepDevice(-1); });
  menu->addSeparator();
  QMenu* choose = menu->addMenu(tr("&Choose"));
  const auto fill = [this, choose] {
    choose->clear();
    const auto data = m_session.data();
    choose->setEnabled(data && !data->devices.empty());
    if (!data) return;
    const std::vector<std::string> labels = deviceLabels(*data);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      QAction* action = choose->addAction(toText(labels[i]));
      connect(action, &QAction::triggered, this, [this, name = toText(data->devices[i].name)] { m_session.setDevice(name); });
    }
  };
  fill();
  connect(&m_session, &Session::dataChanged, choose, fill);
  menu->addSeparator();
  const auto onMonotonicity = [this](void (MonotonicityPage::*what)()) {
    return [this, what] {
      showPage(QStringLiteral("monotonicity"));
      (static_cast<MonotonicityPage*>(page(QStringLiteral("monotonicity")))->*what)();
    };
  };
  QAction* adapt = add(menu, tr("&Adapt a predictor…"), "adaptAction");
  QAction* kit = add(menu, tr("Write a measurement &kit…"), "kitAction");
  connect(adapt, &QAction::triggered, this, onMonotonicity(&MonotonicityPage::openPath));
  connect(kit, &QAction::triggered, this, onMonotonicity(&MonotonicityPage::openKitDialog));
  const auto follow = [this, adapt, kit] {
    for (QAction* action : {adapt, kit}) action->setEnabled(m_session.workspace() != nullptr);
  };
  follow();
  connect(&m_session, &Session::workspaceChanged, adapt, follow);
}

void MainWindow::stepDevice(int step) {
  const auto data = m_session.data();
  if (!data || m_session.device().isEmpty()) return;
  const std::size_t count = data->devices.size();
  const std::size_t next = (m_session.deviceIndex() + count + std::size_t(step + int(count))) % count;
  m_session.setDevice(toText(data->devices[next].name));
}

void MainWindow::buildDesignMenu(QMenu* menu) {
  QAction* pin = add(menu, tr("&Pin the selected design"), "pinSelected", QKeySequence(Qt::CTRL | Qt::Key_P));
  connect(pin, &QAction::triggered, this, [this] {
    const auto data = m_session.data();
    if (!data || m_session.selection().isEmpty()) return;
    const quint32 row = m_session.selection().front();
    const DesignView design = data->designs.designs[row];
    m_session.addPin(row, Design(design.begin(), design.end()));
  });
  QAction* unpin = add(menu, tr("&Unpin all"), "unpinAll");
  connect(unpin, &QAction::triggered, this, [this] {
    Edits after = m_session.edits();
    after.pins.clear();
    m_session.edit(after, tr("Unpin all"));
  });
  menu->addSeparator();
  QAction* filter = add(menu, tr("&Filter…"), "filterAction", QKeySequence(Qt::CTRL | Qt::Key_F));
  connect(filter, &QAction::triggered, this, [this] { m_topBar->filter().openPanel(); });
  QAction* clear = add(menu, tr("&Clear the filter"), "clearFilterAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
  connect(clear, &QAction::triggered, this, [this] { FilterModel::of(m_session).clear(); });
  const auto follow = [this, pin, unpin, filter, clear] {
    filter->setEnabled(m_session.workspace() != nullptr);
    clear->setEnabled(!m_session.edits().filter.isOff());
    pin->setEnabled(!m_session.selection().isEmpty());
    unpin->setEnabled(!m_session.edits().pins.isEmpty());
  };
  follow();
  connect(&m_session, &Session::selectionChanged, pin, follow);
  connect(&m_session, &Session::editsChanged, pin, follow);
  connect(&m_session, &Session::workspaceChanged, pin, follow);
}

void MainWindow::buildToolsMenu(QMenu* menu) {
  connect(add(menu, tr("&Find an action or a design…"), "paletteAction", QKeySequence(Qt::CTRL | Qt::Key_K)),
          &QAction::triggered, this, &MainWindow::openPalette);
  QMenu* tasks = menu->addMenu(tr("Accuracy &task"));
  const auto fill = [this, tasks] {
    tasks->clear();
    const auto data = m_session.data();
    tasks->setEnabled(data && !data->accuracies.empty());
    if (!data) return;
    auto* group = new QActionGroup(tasks);
    for (const TaskAccuracy& accuracy : data->accuracies) {
      QAction* action = tasks->addAction(toText(accuracy.task));
      action->setCheckable(true);
      action->setChecked(accuracy.task == data->currentTask);
      group->addAction(action);
      connect(action, &QAction::triggered, this, [this, task = toText(accuracy.task)] { m_session.setTask(task); });
    }
  };
  fill();
  connect(&m_session, &Session::dataChanged, tasks, fill);
  menu->addSeparator();
  connect(add(menu, tr("&Show issues"), "issuesAction"), &QAction::triggered, this, &MainWindow::openIssues);
}

void MainWindow::buildHelpMenu(QMenu* menu) {
  connect(add(menu, tr("&This page"), "helpAction", QKeySequence::HelpContents), &QAction::triggered, this, &MainWindow::showHelp);
  connect(add(menu, tr("&Take the tour"), "guideAction"), &QAction::triggered, this, &MainWindow::startGuide);
  connect(add(menu, tr("&Keyboard shortcuts"), "shortcutsAction"), &QAction::triggered, this, &MainWindow::showShortcuts);
  connect(add(menu, tr("&About Isotone"), "aboutAction"), &QAction::triggered, this, &MainWindow::showAbout);
}

QList<Command> MainWindow::commands() {
  QList<Command> commands;
  for (const QAction* action : menuBar()->actions())
    if (const QMenu* menu = action->menu()) collect(menu, commandName(menu->title()), commands);
  for (const QString& name : pageNames()) {
    // Pages that nobody has seen yet are made for this: what they can do is to be found as well.
    const Page* known = m_session.workspace() ? page(name) : m_pages.value(name);
    if (!known) continue;
    for (QAction* action : known->pageActions()) {
      if (!action->isEnabled() || action->text().isEmpty()) continue;
      const QPointer<QAction> guarded = action;
      commands.push_back({commandName(action->text()), known->title(), action->shortcut().toString(QKeySequence::NativeText),
                          [this, guarded, name] {
                            showPage(name);
                            if (guarded) guarded->trigger();
                          }});
    }
  }
  return commands;
}

void MainWindow::copyFocused() {
  QWidget* focused = QApplication::focusWidget();
  if (!focused || focused == this) {
    QApplication::clipboard()->setPixmap(m_stack->currentWidget()->grab());
    return;
  }
  // Straight to the widget: as a shortcut it would come back here.
  QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
  QApplication::sendEvent(focused, &press);
}

void MainWindow::resetLayout() {
  showNormal();
  resize(1440, 868);
  if (m_memory == StartModel::Memory::Kept) QSettings().remove(QStringLiteral("window"));
}

}  // namespace isotone
