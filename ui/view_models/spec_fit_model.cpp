#include "ui/view_models/spec_fit_model.h"

#include <cmath>

#include "ui/view_models/number_text.h"

namespace isotone {

QString figureText(const DeviceFigure& figure, double value) {
  const QString number = numberText(value, 3);
  return figure.unit.empty() || !std::isfinite(value) ? number : number + QLatin1Char(' ') + toText(figure.unit);
}

SpecFitModel::SpecFitModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

QString SpecFitModel::problem(const QString& device) const {
  const auto data = m_session.data();
  const auto place = data ? data->findDevice(device.toStdString()) : std::nullopt;
  if (!place) return tr("Choose a device first.");
  const Status can = canFitSpec(*data, *place);
  return can ? QString() : toText(can.error().message);
}

QString SpecFitModel::deviceTitle() const {
  const auto data = m_session.data();
  const auto place = data ? data->findDevice(m_device.toStdString()) : std::nullopt;
  return place ? toText(data->devices[*place].displayName()) : m_device;
}

void SpecFitModel::open(const QString& device) {
  m_device = device;
  run(std::nullopt);
}

void SpecFitModel::startFrom(const DeviceModel& model) { run(model); }

void SpecFitModel::run(std::optional<DeviceModel> start) {
  m_busy = true;
  m_fit.reset();
  m_failure.clear();
  SpecFitRequest request{m_device.toStdString(), std::move(start)};
  m_session.jobs().run<SpecFit>(
      {tr("Fit the model of %1").arg(deviceTitle()), QStringLiteral("fit-spec"), false}, this,
      [data = m_session.data(), request](const Progress& progress) { return fitSpec(*data, request, progress); },
      [this](Result<SpecFit> done) {
        m_busy = false;
        if (done) m_fit = std::move(*done);
        else m_failure = toText(done.error().message);
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

std::vector<SpecFitModel::Row> SpecFitModel::moved() const {
  std::vector<Row> rows;
  if (!m_fit) return rows;
  for (const FigureChange& change : changedFigures(m_fit->before, m_fit->fit.model))
    rows.push_back({toText(change.figure.title), figureText(change.figure, change.before), figureText(change.figure, change.figure.value)});
  return rows;
}

QString SpecFitModel::verdict() const {
  if (!m_fit) return {};
  return tr("Error %1 % → %2 %, rank correlation %3 → %4")
      .arg(numberText(100 * m_fit->was.error, 2), numberText(100 * m_fit->now.error, 2), numberText(m_fit->was.srcc, 3), numberText(m_fit->now.srcc, 3));
}

QString SpecFitModel::verdictDetail() const {
  if (!m_fit) return {};
  const QString fitted = tr("Fitted to the latencies of %Ln design(s)", nullptr, int(m_fit->fit.networks));
  return m_fit->judged > 0 ? tr("%1, judged on %Ln other(s).", nullptr, int(m_fit->judged)).arg(fitted)
                           : tr("%1 and judged on the same: too few are measured for more.").arg(fitted);
}

void SpecFitModel::keep() {
  if (!m_fit || !m_session.workspace()) return;
  m_session.jobs().run<void>(
      {tr("Keep the spec sheet of %1").arg(deviceTitle()), {}, false}, this,
      [workspace = m_session.workspace(), device = m_device.toStdString(), model = m_fit->fit.model](const Progress&) {
        return keepSpec(*workspace, device, model);
      },
      [this, device = m_device](Status done) {
        if (!done) return m_session.reportError(done.error());
        m_session.refresh();
        Q_EMIT kept(device);
      });
}

}  // namespace isotone
