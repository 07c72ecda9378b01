#include "ui/view_models/session_settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace isotone {

namespace {

constexpr int kMostSelectedRows = 200;

std::string compact(const QJsonDocument& document) { return document.toJson(QJsonDocument::Compact).toStdString(); }

QJsonObject objectOf(const std::string& json) {
  return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

void put(QJsonObject& object, const QString& key, const std::optional<double>& value) {
  if (value) object.insert(key, *value);
}

std::optional<double> take(const QJsonObject& object, const QString& key) {
  const QJsonValue value = object.value(key);
  return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

}  // namespace

std::string viewToJson(const ViewState& view) {
  QJsonArray rows;
  for (const quint32 row : view.selection.first(std::min<qsizetype>(view.selection.size(), kMostSelectedRows)))
    rows.append(qint64(row));
  return compact(QJsonDocument(QJsonObject{
      {QStringLiteral("device"), view.device},
      {QStringLiteral("metric"), QString::fromLatin1(metricName(view.metric))},
      {QStringLiteral("page"), view.page},
      {QStringLiteral("selection"), rows},
      {QStringLiteral("layout"), view.layout}}));
}

ViewState viewFromJson(const std::string& json) {
  const QJsonObject object = objectOf(json);
  ViewState view;
  view.device = object.value(QStringLiteral("device")).toString();
  view.page = object.value(QStringLiteral("page")).toString();
  view.layout = object.value(QStringLiteral("layout")).toObject();
  if (const auto metric = parseMetric(object.value(QStringLiteral("metric")).toString().toStdString());
      metric == Metric::Energy)
    view.metric = Metric::Energy;
  for (const QJsonValue& row : object.value(QStringLiteral("selection")).toArray())
    if (row.toInteger(-1) >= 0) view.selection.push_back(quint32(row.toInteger()));
  return view;
}

std::string goalToJson(const Goal& goal) {
  QJsonObject object{
      {QStringLiteral("form"), goal.form == Goal::Form::Limits ? QStringLiteral("limits") : QStringLiteral("weights")},
      {QStringLiteral("latencyWeight"), goal.latencyWeight},
      {QStringLiteral("energyWeight"), goal.energyWeight},
      {QStringLiteral("confidence"), goal.confidence}};
  put(object, QStringLiteral("maxLatencyMs"), goal.maxLatencyMs);
  put(object, QStringLiteral("maxEnergyMj"), goal.maxEnergyMj);
  put(object, QStringLiteral("maxSizeBytes"), goal.maxSizeBytes);
  put(object, QStringLiteral("minAccuracyPercent"), goal.minAccuracyPercent);
  QJsonArray held;
  for (const HeldChoice& one : goal.held) held.append(QJsonArray{qint64(one.decision), int(one.choice)});
  if (!held.isEmpty()) object.insert(QStringLiteral("held"), held);
  return compact(QJsonDocument(object));
}

Goal goalFromJson(const std::string& json) {
  const QJsonObject object = objectOf(json);
  Goal goal;
  if (object.value(QStringLiteral("form")).toString() == QLatin1String("weights")) goal.form = Goal::Form::Weights;
  goal.latencyWeight = object.value(QStringLiteral("latencyWeight")).toDouble(0);
  goal.energyWeight = object.value(QStringLiteral("energyWeight")).toDouble(0);
  const double confidence = object.value(QStringLiteral("confidence")).toDouble(0.5);
  if (confidence >= 0.5 && confidence < 1) goal.confidence = confidence;
  goal.maxLatencyMs = take(object, QStringLiteral("maxLatencyMs"));
  goal.maxEnergyMj = take(object, QStringLiteral("maxEnergyMj"));
  goal.maxSizeBytes = take(object, QStringLiteral("maxSizeBytes"));
  goal.minAccuracyPercent = take(object, QStringLiteral("minAccuracyPercent"));
  for (const QJsonValue& one : object.value(QStringLiteral("held")).toArray()) {
    const qint64 decision = one.toArray().at(0).toInteger(-1), choice = one.toArray().at(1).toInteger(-1);
    if (decision >= 0 && choice >= 0 && choice < 256) goal.held.push_back({std::size_t(decision), std::uint8_t(choice)});
  }
  return goal;
}

std::string filterToJson(const DesignFilter& filter) {
  QJsonObject object;
  const auto putRange = [&object](const QString& key, const ValueRange& range) {
    QJsonObject ends;
    put(ends, QStringLiteral("low"), range.low);
    put(ends, QStringLiteral("high"), range.high);
    if (!ends.isEmpty()) object.insert(key, ends);
  };
  putRange(QStringLiteral("accuracyPercent"), filter.accuracy);
  putRange(QStringLiteral("latencyMs"), filter.latency);
  putRange(QStringLiteral("energyMj"), filter.energy);
  putRange(QStringLiteral("sizeBytes"), filter.sizeBytes);
  put(object, QStringLiteral("topPercent"), filter.topPercent);
  put(object, QStringLiteral("topWithinMs"), filter.topWithinMs);
  object.insert(QStringLiteral("includeDominated"), filter.includeDominated);
  return compact(QJsonDocument(object));
}

DesignFilter filterFromJson(const std::string& json) {
  const QJsonObject object = objectOf(json);
  const auto rangeOf = [&object](const QString& key) {
    const QJsonObject ends = object.value(key).toObject();
    return ValueRange{take(ends, QStringLiteral("low")), take(ends, QStringLiteral("high"))};
  };
  DesignFilter filter;
  filter.accuracy = rangeOf(QStringLiteral("accuracyPercent"));
  filter.latency = rangeOf(QStringLiteral("latencyMs"));
  filter.energy = rangeOf(QStringLiteral("energyMj"));
  filter.sizeBytes = rangeOf(QStringLiteral("sizeBytes"));
  filter.topPercent = take(object, QStringLiteral("topPercent"));
  if (filter.topPercent && !(*filter.topPercent > 0 && *filter.topPercent <= 100)) filter.topPercent.reset();
  filter.topWithinMs = take(object, QStringLiteral("topWithinMs"));
  filter.includeDominated = object.value(QStringLiteral("includeDominated")).toBool(true);
  return filter;
}

std::string pinsToJson(const QList<Pin>& pins, const DesignSpace& space) {
  QJsonArray array;
  for (const Pin& pin : pins)
    array.append(QJsonObject{{QStringLiteral("letter"), pin.letter},
                             {QStringLiteral("key"), QString::fromStdString(space.key(pin.design))},
                             {QStringLiteral("note"), pin.note}});
  return compact(QJsonDocument(array));
}

QList<Pin> pinsFromJson(const std::string& json, const Dataset& data) {
  QList<Pin> pins;
  if (!data.space) return pins;
  for (const QJsonValue& value : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array()) {
    const std::string key = value[QStringLiteral("key")].toString().toStdString();
    const auto design = data.space->fromKey(key);
    if (!design) continue;
    const auto row = data.designs.rowOfKey.find(key);
    pins.push_back(Pin{value[QStringLiteral("letter")].toString(),
                       row == data.designs.rowOfKey.end() ? qint64(-1) : qint64(row->second), *design,
                       value[QStringLiteral("note")].toString()});
  }
  return pins;
}

}  // namespace isotone
