// What a workspace remembers of its window, as JSON: read and written here and nowhere else.
#pragma once

#include <string>

#include "ui/view_models/session.h"

namespace isotone {

/// The part of a session that is kept besides the edits.
struct ViewState {
  QString device;
  Metric metric = Metric::Latency;
  QString page;
  QList<quint32> selection;
  QJsonObject layout;
};

std::string viewToJson(const ViewState& view);
ViewState viewFromJson(const std::string& json);       // what is missing or wrong keeps its default

std::string goalToJson(const Goal& goal);
Goal goalFromJson(const std::string& json);

std::string filterToJson(const DesignFilter& filter);
DesignFilter filterFromJson(const std::string& json);

std::string pinsToJson(const QList<Pin>& pins, const DesignSpace& space);
/// Pins whose design does not belong to the space are left out.
QList<Pin> pinsFromJson(const std::string& json, const Dataset& data);

}  // namespace isotone
