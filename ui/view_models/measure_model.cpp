#include "ui/view_models/measure_model.h"

#include <algorithm>
#include <thread>

#include "ui/view_models/number_text.h"

namespace isotone {

MeasureModel::MeasureModel(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

QString MeasureModel::problem() const {
  const auto data = m_session.data();
  if (!data) return tr("Open a workspace first.");
  if (data->space->network().kind == NetworkPlan::Kind::None)
    return tr("The layers of this design space are not known, so there are no networks to measure.");
  return isBusy() ? tr("This computer is being measured.") : QString();
}

bool MeasureModel::hasOtherDevices() const {
  const auto data = m_session.data();
  return data && std::ranges::any_of(data->series, [&](const Series& series) {
           return series.metric == Metric::Latency && data->devices[series.device].origin != Origin::Measured;
         });
}

int MeasureModel::liveDesigns() const {
  const auto data = m_session.data();
  return data ? int(std::ranges::count_if(data->designs.live, [](std::uint8_t live) { return live != 0; })) : 0;
}

std::vector<int> MeasureModel::threadChoices() {
  const int cores = int(std::max(1u, std::thread::hardware_concurrency()));
  std::vector<int> choices;
  for (int threads = 1; threads < cores; threads *= 2) choices.push_back(threads);
  choices.push_back(cores);
  return choices;
}

QString MeasureModel::runtimeTitle(Runtime runtime) {
  switch (runtime) {
    case Runtime::Float32: return tr("fp32, by the fastest way through each network");
    case Runtime::Int8OneDnn: return tr("int8 with oneDNN");
    case Runtime::Int8Qnnpack: return tr("int8 with QNNPACK");
  }
  return {};
}

void MeasureModel::start(const Choice& choice) {
  if (!problem().isEmpty()) return;
  MeasureRequest request;
  request.again = choice.again;
  for (const Runtime runtime : choice.runtimes)
    for (const int threads : choice.threads) request.runtimes.push_back({runtime, threads});
  m_job = m_session.jobs().run<Measurements>(
      {tr("Measure this computer"), {}, false}, this,
      [workspace = m_session.workspace(), request, designs = choice.designs](const Progress& progress) mutable -> Result<Measurements> {
        std::vector<std::string> devices;
        for (const HostRuntime& runtime : request.runtimes)
          devices.push_back(hostDeviceName(*workspace->data(), request, runtime, hostFacts()));
        auto rows = chosenDesigns(*workspace, designs, devices, request.again, request.seed, progress.part(0, 0.05));
        if (!rows) return failFrom(rows);
        request.rows = std::move(*rows);
        return measure(*workspace, request, progress.part(0.05, 1));
      },
      [this](Result<Measurements> done) {
        m_job = 0;
        m_session.refresh();  // what was measured before a job was cancelled is kept
        Q_EMIT changed();
        if (!done) return m_session.reportError(done.error());
        m_session.setDevice(toText(done->devices.front().profile.name));
        Q_EMIT measured(int(done->rows), int(done->devices.size()));
      });
  Q_EMIT changed();
}

}  // namespace isotone
