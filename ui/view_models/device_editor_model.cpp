#include "ui/view_models/device_editor_model.h"

#include <algorithm>

#include "core/workspace/figures.h"
#include "core/workspace/simulate.h"

namespace isotone {
namespace {

constexpr int kPreviewAfterMs = 120;
constexpr std::size_t kPreviewDesigns = 1500;

struct Pictures {
  Figure histogram, roofline;
};

}  // namespace

DeviceEditorModel::DeviceEditorModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  m_later.setSingleShot(true);
  m_later.setInterval(kPreviewAfterMs);
  connect(&m_later, &QTimer::timeout, this, &DeviceEditorModel::preview);
}

QString DeviceEditorModel::problem() const {
  const auto data = m_session.data();
  return data ? toText(simulationProblem(*data)) : tr("Open a workspace first.");
}

bool DeviceEditorModel::canEdit(const QString& device) const {
  const auto data = m_session.data();
  const auto place = data ? data->findDevice(device.toStdString()) : std::nullopt;
  if (!place || data->devices[*place].origin != Origin::Simulated) return false;
  return DeviceModel::fromJson(data->devices[*place].spec, data->devices[*place].name).has_value();
}

void DeviceEditorModel::startFrom(const DeviceModel& model) {
  const auto data = m_session.data();
  const auto taken = [&](const QString& title) { return data && data->findDevice(deviceNameFrom(title.toStdString())); };
  const QString plain = toText(model.title.empty() ? model.name : model.title);
  QString title = plain;
  if (data && data->findDevice(model.name))
    for (int number = 2; title == plain || taken(title); ++number) title = QStringLiteral("%1 %2").arg(plain).arg(number);
  begin(model, {}, title);
}

void DeviceEditorModel::edit(const QString& device) {
  if (!canEdit(device)) return;
  const auto data = m_session.data();
  const DeviceProfile& profile = data->devices[*data->findDevice(device.toStdString())];
  begin(*DeviceModel::fromJson(profile.spec, profile.name), device, toText(profile.displayName()));
}

void DeviceEditorModel::begin(DeviceModel model, const QString& device, const QString& title) {
  m_base = std::move(model);
  m_edited = m_base;
  m_device = device;
  m_title = title;
  m_sources.clear();
  m_wrong.clear();
  m_refused.clear();
  Q_EMIT rowsChanged();
  Q_EMIT edits();
  preview();
}

QString DeviceEditorModel::name() const {
  if (!m_device.isEmpty()) return m_device;
  // What keeps the catalogue's title keeps its name.
  const bool plain = m_title.trimmed() == toText(m_base.title);
  return plain ? toText(m_base.name) : m_title.trimmed().isEmpty() ? QString() : toText(deviceNameFrom(m_title.toStdString()));
}

bool DeviceEditorModel::isEdited(const std::string& figure) const {
  return std::ranges::any_of(changedFigures(m_base, m_edited), [&](const FigureChange& change) { return change.figure.name == figure; });
}

QString DeviceEditorModel::sourceText(const std::string& figure) const {
  if (const auto typed = m_sources.find(figure); typed != m_sources.end()) return typed->second;
  if (isEdited(figure)) return tr("edited by hand");
  const FigureSource* source = sourceOf(m_base, figure);
  return source ? toText(source->title) : QString();
}

QString DeviceEditorModel::sourceDetail(const std::string& figure) const {
  const FigureSource* source = sourceOf(m_base, figure);
  if (!source || m_sources.contains(figure) || isEdited(figure)) return sourceText(figure);
  QStringList parts{toText(source->title)};
  for (const std::string* more : {&source->arithmetic, &source->where})
    if (!more->empty()) parts << toText(*more);
  return parts.join(QLatin1Char('\n'));
}

void DeviceEditorModel::setTitle(const QString& title) {
  m_title = title;
  Q_EMIT edits();
}

void DeviceEditorModel::setDeviceClass(const QString& deviceClass) {
  m_edited.deviceClass = deviceClass.trimmed().toStdString();
  Q_EMIT edits();
}

void DeviceEditorModel::setFigure(const std::string& figure, double value) {
  const Status set = setDeviceFigure(m_edited, figure, value);
  if (set) m_wrong.erase(figure);
  else m_wrong[figure] = toText(set.error().message);
  changed();
}

void DeviceEditorModel::setSourceText(const std::string& figure, const QString& text) {
  if (text == sourceText(figure)) return;
  if (text.trimmed().isEmpty()) m_sources.erase(figure);
  else m_sources[figure] = text.trimmed();
  Q_EMIT edits();
}

void DeviceEditorModel::addPrecision(int weightBits, int activationBits) {
  const PrecisionPeak* next = m_edited.peakFor(weightBits, activationBits);
  const Status added = isotone::addPrecision(m_edited, weightBits, activationBits, next ? next->gops : m_edited.peaks.front().gops);
  m_refused = added ? QString() : toText(added.error().message);
  if (added) Q_EMIT rowsChanged();
  changed();
}

void DeviceEditorModel::removePrecision(int weightBits, int activationBits) {
  const Status removed = isotone::removePrecision(m_edited, weightBits, activationBits);
  m_refused = removed ? QString() : toText(removed.error().message);
  std::erase_if(m_wrong, [&](const auto& entry) {
    return std::ranges::none_of(figures(), [&](const DeviceFigure& figure) { return figure.name == entry.first; });
  });
  if (removed) Q_EMIT rowsChanged();
  changed();
}

void DeviceEditorModel::changed() {
  Q_EMIT edits();
  m_later.start();
}

DeviceModel DeviceEditorModel::edited() const {
  DeviceModel model = m_edited;
  model.name = name().toStdString();
  model.title = m_title.trimmed().toStdString();
  for (const DeviceFigure& figure : figures())
    if (m_sources.contains(figure.name) || isEdited(figure.name))
      setSource(model, figure.name, {FigureSource::Kind::Estimate, {}, sourceText(figure.name).toStdString(), {}, {}});
  return model;
}

QString DeviceEditorModel::complaint() const {
  if (!hasStart()) return tr("Choose a device to start from.");
  if (!m_wrong.empty()) return m_wrong.begin()->second;
  if (!m_refused.isEmpty()) return m_refused;
  const DeviceModel model = edited();
  if (const Status sound = checkDeviceModel(model); !sound) return toText(sound.error().message);
  const auto data = m_session.data();
  if (isNew() && data && data->findDevice(model.name)) return tr("The workspace has a device \"%1\" already: give this one another name.").arg(name());
  return {};
}

void DeviceEditorModel::preview() {
  const auto data = m_session.data();
  if (!data || !hasStart() || !problem().isEmpty()) return;
  m_session.jobs().run<Pictures>(
      {tr("Preview of %1").arg(m_title), QStringLiteral("device-preview"), true}, this,
      [data, model = edited()](const Progress& progress) -> Result<Pictures> {
        const auto shown = simulatedPreview(*data, model, kPreviewDesigns, progress);
        if (!shown) return failFrom(shown);
        return Pictures{latencyHistogram(*shown, 0, Metric::Latency), isotone::roofline(*shown, 0)};
      },
      [this](Result<Pictures> made) {
        if (!made) return m_session.reportError(made.error());
        m_histogram = std::move(made->histogram);
        m_roofline = std::move(made->roofline);
        Q_EMIT previewChanged();
      });
}

void DeviceEditorModel::store() {
  if (!complaint().isEmpty() || !m_session.workspace()) return;
  m_session.jobs().run<void>(
      {tr("Simulate %1").arg(m_title), {}, false}, this,
      [workspace = m_session.workspace(), model = edited()](const Progress& progress) { return simulateDevices(*workspace, {model}, 1, progress); },
      [this, device = name()](Status done) {
        if (!done) return m_session.reportError(done.error());
        m_session.refresh();
        m_session.setDevice(device);
        Q_EMIT stored(device);
      });
}

}  // namespace isotone
