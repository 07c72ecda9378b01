#include "core/workspace/named.h"

#include "core/base/language.h"
#include "core/base/text.h"

namespace isotone {

std::string suggestion(const std::string& wanted, const std::vector<std::string>& known) {
  const std::string near = nearestName(wanted, known);
  return near.empty() ? std::string() : sayf(phrase("core", "; the nearest is \"{}\""), near);
}

Result<std::size_t> deviceNamed(const Dataset& data, const std::string& name) {
  if (const auto device = data.findDevice(name)) return *device;
  std::vector<std::string> known;
  for (const DeviceProfile& device : data.devices) known.push_back(device.name);
  return fail(ErrorKind::NotFound, sayf(phrase("core", "There is no device \"{}\" in {}{}."), name, data.name, suggestion(name, known)));
}

Result<const TaskAccuracy*> taskNamed(const Dataset& data, const std::string& name) {
  if (const TaskAccuracy* task = name.empty() ? data.current() : data.findTask(name)) return task;
  if (name.empty())
    return fail(ErrorKind::Infeasible, sayf(phrase("core", "{} holds no accuracies to optimize for: import some."), data.name));
  std::vector<std::string> known;
  for (const TaskAccuracy& task : data.accuracies) known.push_back(task.task);
  return fail(ErrorKind::NotFound, sayf(phrase("core", "There is no task \"{}\" in {}{}."), name, data.name, suggestion(name, known)));
}

const std::vector<double>* valuesOf(const Dataset& data, const std::string& device, const std::string& target) {
  constexpr std::string_view kAccuracy = "accuracy:";
  if (target.starts_with(kAccuracy)) {
    const TaskAccuracy* task = data.findTask(target.substr(kAccuracy.size()));
    return task != nullptr ? &task->values : nullptr;
  }
  const auto found = data.findDevice(device);
  const auto metric = parseMetric(target);
  const Series* series = found && metric ? data.find(*found, *metric) : nullptr;
  return series != nullptr ? &series->values : nullptr;
}

}  // namespace isotone
