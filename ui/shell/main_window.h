// The one window: rail, top bar, pages, job bar. It wires; what it shows is made elsewhere.
#pragma once

#include <QHash>
#include <QMainWindow>

#include "ui/charts/theme.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/edit_history.h"
#include "ui/view_models/session.h"
#include "ui/view_models/start_model.h"

class QMenu;
class QStackedWidget;

namespace isotone {

class JobBar;
class MessageBar;
class NavigationRail;
class TopBar;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  /// Without memory nothing of the person's settings is read or written: for tours and tests.
  explicit MainWindow(StartModel::Memory memory, QWidget* parent = nullptr);
  ~MainWindow() override;

  Session& session() { return m_session; }
  StartModel& start() { return m_start; }
  EditHistory& history() { return m_history; }

  static QStringList pageNames();       // "start", "devices", … in the order of the rail
  QStringList pageTitles() const;
  Page* page(const QString& name);      // made when it is first asked for; null for an unknown name
  void showPage(const QString& name);
  QString currentPage() const;

  /// Opens a workspace among them, imports the others.
  void openFiles(const QStringList& files);
  void switchTheme(ThemeMode mode);
  void switchLanguage(const QString& code);
  QList<Command> commands();            // every action of the menus and of the pages, by name
  void openPalette();
  /// The tour that points at things: on the open workspace where it has devices, else on the sample.
  void startGuide();

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Page* makePage(const QString& name);
  void connectSession();
  void showWorkspace();
  void restoreLook();
  void keepLayout();
  void retranslate();

  // Menus: main_window_menus.cpp.
  void buildMenus();
  void buildFileMenu(QMenu* menu);
  void buildEditMenu(QMenu* menu);
  void buildViewMenu(QMenu* menu);
  void buildDeviceMenu(QMenu* menu);
  void buildDesignMenu(QMenu* menu);
  void buildToolsMenu(QMenu* menu);
  void buildHelpMenu(QMenu* menu);
  void stepDevice(int step);
  void copyFocused();
  void resetLayout();

  // Dialogs: main_window_dialogs.cpp.
  void openDialog();
  void newDialog();
  void importDialog();
  void openIssues();
  void showGuide();
  void showHelp();
  void showShortcuts();
  void showAbout();

  StartModel::Memory m_memory;
  bool m_guideWanted = false;   // when the sample has opened
  JobRunner m_jobs;
  Session m_session;
  StartModel m_start;
  EditHistory m_history;
  QHash<QString, Page*> m_pages;
  NavigationRail* m_rail = nullptr;
  TopBar* m_topBar = nullptr;
  MessageBar* m_message = nullptr;
  QStackedWidget* m_stack = nullptr;
  JobBar* m_jobBar = nullptr;
  QAction* m_toDevices = nullptr;   // what an empty page offers
};

}  // namespace isotone
