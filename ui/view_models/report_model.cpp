#include "ui/view_models/report_model.h"

#include <algorithm>

#include "core/workspace/make_report.h"
#include "core/workspace/wording.h"

namespace isotone {
namespace {

constexpr int kSettleMs = 200;  // a moving slider asks many times a second; a report is wanted when it rests

bool isUsual(const QString& section) {
  const auto usual = reportSectionsByDefault();
  return std::find(usual.begin(), usual.end(), section.toStdString()) != usual.end();
}

}  // namespace

ReportModel::ReportModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  for (const QString& id : sectionIds())
    if (!isUsual(id)) m_off.append(id);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSettleMs);
  connect(&m_soon, &QTimer::timeout, this, &ReportModel::compute);
  const auto follow = [this] { request(); };
  connect(&session, &Session::workspaceChanged, this, [this] {
    m_full = m_shown = nullptr;
    m_title.clear();
    request();
    Q_EMIT changed();
  });
  connect(&session, &Session::dataChanged, this, follow);
  connect(&session, &Session::deviceChanged, this, follow);
  connect(&session, &Session::taskChanged, this, follow);
  connect(&session, &Session::editsChanged, this, follow);
}

void ReportModel::setFollowing(bool following) {
  m_following = following;
  if (following && m_stale) compute();
}

void ReportModel::request() {
  m_stale = true;
  if (m_following) m_soon.start();
}

void ReportModel::retranslate() {
  if ((m_full || m_busy) && m_locale != QLocale()) request();
}

void ReportModel::compute() {
  const auto workspace = m_session.workspace();
  if (!workspace || m_session.device().isEmpty()) {
    m_full = m_shown = nullptr;
    m_problem = workspace ? tr("There is no device with measurements to report on yet.") : tr("No workspace is open.");
    m_busy = false;
    Q_EMIT changed();
    return;
  }
  m_stale = false;
  m_locale = QLocale();
  ReportRequest request;
  request.device = m_session.device().toStdString();
  request.task = m_session.task().toStdString();
  request.goal = m_session.edits().goal;
  request.method = m_session.edits().method;
  // What is off can be switched on without waiting, unless it takes long.
  for (const QString& id : sectionIds())
    if (isUsual(id) || isSectionOn(id)) request.sections.push_back(id.toStdString());
  for (const Pin& pin : m_session.edits().pins) request.pins.push_back({pin.letter.toStdString(), pin.row, pin.note.toStdString()});
  m_busy = true;
  Q_EMIT changed();
  m_session.jobs().run<Report>(
      {.title = tr("Report"), .key = QStringLiteral("report")}, this,
      [workspace, request](const Progress& progress) mutable {
        // As the page Explore, which answers otherwise until there is a network.
        if (request.method == Method::Neural && optimizerState(*workspace, request.task) != NetworkState::Ready) request.method = Method::Auto;
        return makeReport(*workspace, request, progress);
      },
      [this](Result<Report> made) {
        m_busy = false;
        m_problem.clear();
        if (made) {
          m_full = std::make_shared<const Report>(std::move(*made));
        } else if (made.error().kind == ErrorKind::Cancelled) {
          m_stale = true;
        } else {
          m_full = nullptr;
          m_problem = QString::fromStdString(made.error().message);
        }
        filter();
      });
}

void ReportModel::filter() {
  if (!m_full) {
    m_shown = nullptr;
  } else {
    auto shown = std::make_shared<Report>(*m_full);
    std::erase_if(shown->sections, [this](const Section& section) { return !isSectionOn(QString::fromStdString(section.id)); });
    if (!m_title.isEmpty()) shown->title = m_title.toStdString();
    m_shown = std::move(shown);
  }
  Q_EMIT changed();
}

QStringList ReportModel::sectionIds() const {
  QStringList ids;
  for (const auto& [id, heading] : reportSections()) ids.append(QString::fromStdString(id));
  return ids;
}

QString ReportModel::sectionTitle(const QString& id) const {
  if (id == QLatin1String("goal")) return tr("What was asked");
  if (id == QLatin1String("design")) return tr("What to ship");
  if (id == QLatin1String("why")) return tr("Why this one");
  if (id == QLatin1String("trust")) return tr("How far to trust the numbers");
  if (id == QLatin1String("monotonicity")) return tr("Whose predictor can be reused");
  if (id == QLatin1String("validation")) return tr("Validation of the methods");
  if (id == QLatin1String("data")) return tr("To repeat this report");
  return id;
}

void ReportModel::setSectionOn(const QString& id, bool on) {
  if (isSectionOn(id) == on) return;
  if (on) m_off.removeAll(id);
  else m_off.append(id);
  const auto has = [&](const Section& section) { return section.id == id.toStdString(); };
  if (on && m_full && std::none_of(m_full->sections.begin(), m_full->sections.end(), has)) request();
  filter();
}

void ReportModel::setTitle(const QString& title) {
  if (m_title == title.trimmed()) return;
  m_title = title.trimmed();
  filter();
}

std::vector<Figure> ReportModel::figures() const {
  std::vector<Figure> figures;
  if (!m_shown) return figures;
  for (const Section& section : m_shown->sections)
    for (const Block& block : section.blocks)
      if (const auto* with = std::get_if<FigureBlock>(&block)) figures.insert(figures.end(), with->figures.begin(), with->figures.end());
  return figures;
}

QString ReportModel::subject() const {
  const auto data = m_session.data();
  if (!data || m_session.device().isEmpty()) return {};
  const QString device = QString::fromStdString(data->devices[m_session.deviceIndex()].displayName());
  return device + QStringLiteral(" · ") + QString::fromStdString(goalText(m_session.edits().goal, m_session.data() ? m_session.data()->space.get() : nullptr));
}

}  // namespace isotone
