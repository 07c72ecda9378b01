// A simulated device under edit: the figures of its model with their sources, what they say of the workspace's designs, and the
// job that puts it into the workspace. Nothing is stored before store().
#pragma once

#include <map>

#include <QObject>
#include <QTimer>

#include "core/devices/device_figures.h"
#include "core/reports/figure.h"
#include "ui/view_models/number_text.h"
#include "ui/view_models/session.h"

namespace isotone {

class DeviceEditorModel : public QObject {
  Q_OBJECT
 public:
  explicit DeviceEditorModel(Session& session, QObject* parent = nullptr);

  /// Why nothing can be simulated in this workspace, as a sentence; empty: it can.
  QString problem() const;
  /// Whether this device of the workspace is simulated from a model that can be read.
  bool canEdit(const QString& device) const;

  /// A new device that starts as `model`; what was edited so far is forgotten.
  void startFrom(const DeviceModel& model);
  void edit(const QString& device);
  bool isNew() const { return m_device.isEmpty(); }
  bool hasStart() const { return !m_base.name.empty(); }

  std::vector<DeviceFigure> figures() const { return deviceFigures(m_edited); }
  /// What is said of the figure's origin, and the whole of it with address and arithmetic.
  QString sourceText(const std::string& figure) const;
  QString sourceDetail(const std::string& figure) const;
  bool isEdited(const std::string& figure) const;
  QString title() const { return m_title; }
  QString deviceClass() const { return toText(m_edited.deviceClass); }
  QString name() const;           // under which it is stored

  void setTitle(const QString& title);
  void setDeviceClass(const QString& deviceClass);
  void setFigure(const std::string& figure, double value);
  void setSourceText(const std::string& figure, const QString& text);
  /// Its peak is that of the next higher precision at first.
  void addPrecision(int weightBits, int activationBits);
  void removePrecision(int weightBits, int activationBits);

  /// What has to be changed before it can be stored, as a sentence; empty: nothing.
  QString complaint() const;
  /// The model as it would be stored.
  DeviceModel edited() const;
  const Figure& histogram() const { return m_histogram; }
  const Figure& roofline() const { return m_roofline; }

  /// Simulates the device in a job and makes it the current one.
  void store();

 Q_SIGNALS:
  void rowsChanged();             // another start, or other precisions: build the form anew
  void edits();                   // a value, a source, the title
  void previewChanged();
  void stored(const QString& device);

 private:
  void begin(DeviceModel model, const QString& device, const QString& title);
  void changed();
  void preview();

  Session& m_session;
  QTimer m_later;                          // previews follow when no key was pressed for a moment
  DeviceModel m_base, m_edited;            // as it was and with other values; both with the sources of the base
  QString m_device, m_title;               // of the workspace when it is edited; for people
  std::map<std::string, QString> m_sources;  // by figure: as the person says
  std::map<std::string, QString> m_wrong;    // by figure: why its last value was not taken
  QString m_refused;                         // why the last precision was not taken
  Figure m_histogram, m_roofline;
};

}  // namespace isotone
