// A device's analytic model fitted to its measurements: which figures moved, how near it comes to designs that it has not seen,
// and keeping it as the device's spec sheet. Nothing is stored before keep().
#pragma once

#include <optional>

#include <QObject>

#include "core/devices/device_figures.h"
#include "core/workspace/fit_device.h"
#include "ui/view_models/session.h"

namespace isotone {

class SpecFitModel : public QObject {
  Q_OBJECT
 public:
  explicit SpecFitModel(Session& session, QObject* parent = nullptr);

  /// Why nothing can be fitted to this device, as a sentence; empty: it can.
  QString problem(const QString& device) const;
  /// Fits the device from its own spec sheet, or from the catalogue's model of its title.
  void open(const QString& device);
  void startFrom(const DeviceModel& model);

  QString device() const { return m_device; }
  QString deviceTitle() const;
  bool isBusy() const { return m_busy; }
  /// Null while it is fitted and where it could not be.
  const SpecFit* fit() const { return m_fit ? &*m_fit : nullptr; }
  QString failure() const { return m_failure; }   // why there is none, as a sentence

  struct Row { QString figure, before, after; };
  std::vector<Row> moved() const;
  /// "Error 71 % → 4.2 %, rank correlation 0.81 → 0.97", and on how many designs.
  QString verdict() const;
  QString verdictDetail() const;
  void keep();

 Q_SIGNALS:
  void changed();
  void kept(const QString& device);

 private:
  void run(std::optional<DeviceModel> start);
  Session& m_session;
  QString m_device, m_failure;
  std::optional<SpecFit> m_fit;
  bool m_busy = false;
};

/// A figure's value with its unit, "25.6 GB/s"; a dash for NaN.
QString figureText(const DeviceFigure& figure, double value);

}  // namespace isotone
