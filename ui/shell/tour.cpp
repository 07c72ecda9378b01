#include "ui/shell/tour.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QSaveFile>

#include "core/workspace/optimize.h"
#include "ui/pages/monotonicity_page.h"
#include "ui/shell/languages.h"
#include "ui/shell/main_window.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

constexpr int kQuietMs = 250;        // so long nothing may run before a picture is taken
constexpr int kPatienceMs = 180'000;
constexpr std::size_t kPins = 3;

void waitUntilQuiet(JobRunner& jobs) {
  QDeadlineTimer deadline(kPatienceMs);
  QElapsedTimer quiet, pass;
  quiet.start();
  while (!deadline.hasExpired() && quiet.elapsed() < kQuietMs) {
    pass.start();
    QApplication::processEvents(QEventLoop::AllEvents, 20);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // A long pass drew something, whose layout is still to come.
    if (!jobs.isIdle() || pass.elapsed() > kQuietMs / 3) quiet.restart();
  }
}

/// Three designs along the front, so that Compare has something to show.
Edits editsFor(const Workspace& workspace, const std::string& device, const TourOptions& tour, const QList<Pin>& kept) {
  Edits edits{.goal = tour.goal, .method = tour.method, .pins = kept};
  if (!kept.isEmpty()) return edits;
  CandidateOptions options;
  options.device = device;
  const auto candidates = candidatesFor(workspace, options, Progress());
  if (!candidates || (*candidates)->front.empty()) return edits;
  const std::vector<std::size_t>& front = (*candidates)->front;
  for (std::size_t i = 0; i < std::min(kPins, front.size()); ++i) {
    const std::size_t candidate = front[(i + 1) * (front.size() - 1) / (kPins + 1)];
    const DesignView design = (*candidates)->designs[candidate];
    Pin pin{QString(QChar(u'A' + int(i))), (*candidates)->row[candidate], Design(design.begin(), design.end()), {}};
    const bool known = std::any_of(edits.pins.cbegin(), edits.pins.cend(), [&](const Pin& p) { return p.design == pin.design; });
    if (!known) edits.pins.push_back(pin);
  }
  return edits;
}

Status save(const QPixmap& picture, const QString& path) {
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit()) return {};
  return fail(ErrorKind::Io, (path + QStringLiteral(": cannot be written: ") + file.errorString()).toStdString());
}

}  // namespace

Status runTour(const std::shared_ptr<Workspace>& workspace, const TourOptions& options, std::vector<std::string>* files) {
  const auto data = workspace->data();
  if (!options.device.empty() && !data->findDevice(options.device))
    return fail(ErrorKind::NotFound, "There is no device named " + options.device + " in this workspace.");
  if (!options.task.empty() && data->findTask(options.task) == nullptr)
    return fail(ErrorKind::NotFound, "There is no task named " + options.task + " in this workspace.");
  const QDir folder(QString::fromStdString(options.outDir));
  if (!folder.mkpath(QStringLiteral(".")))
    return fail(ErrorKind::Io, options.outDir + ": this folder cannot be made.");

  const QString languageBefore = currentLanguage();
  const ThemeMode themeBefore = Theme::instance().mode();
  setLanguage(QString::fromStdString(options.language));
  Theme::instance().apply(options.dark ? ThemeMode::Dark : ThemeMode::Light);
  Status status;
  {
    MainWindow window(StartModel::Memory::None);
    window.resize(options.size);
    window.show();
    Session& session = window.session();
    session.setKeepsSettings(false);
    window.start().adopt(workspace);
    if (!options.device.empty()) session.setDevice(QString::fromStdString(options.device));
    if (!options.task.empty()) session.setTask(QString::fromStdString(options.task));
    if (!session.device().isEmpty())
      session.restore(editsFor(*workspace, session.device().toStdString(), options, session.edits().pins));
    const auto take = [&](const QString& name) {
      waitUntilQuiet(session.jobs());
      const QString path = folder.filePath(name + QStringLiteral(".png"));
      status = save(window.grab(), path);
      if (status && files) files->push_back(path.toStdString());
      return status.has_value();
    };
    for (const QString& name : MainWindow::pageNames()) {
      window.showPage(name);
      if (window.currentPage() != name) continue;
      if (!take(name)) break;
      if (name != QLatin1String("monotonicity")) continue;
      auto* devices = static_cast<MonotonicityPage*>(window.page(name));
      devices->openPath();
      if (!take(QStringLiteral("monotonicity-adapt"))) break;
      devices->closePath();
    }
  }
  setLanguage(languageBefore);
  Theme::instance().apply(themeBefore);
  return status;
}

}  // namespace isotone
