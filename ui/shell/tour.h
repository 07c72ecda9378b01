// A picture of every page, made by the real window without a display.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QSize>

#include "core/base/result.h"
#include "core/workspace/optimize.h"

namespace isotone {

struct TourOptions {
  std::string outDir = ".";
  QSize size{1440, 900};
  bool dark = false;
  std::string language = "en";
  std::string device;   // empty: the workspace's
  std::string task;     // likewise
  Goal goal;
  Method method = Method::Auto;
};

/// Saves start.png, devices.png … and monotonicity-adapt.png, the guided path, into outDir (made when it is missing); their
/// paths are added to `files` when given.
/// Needs a QApplication; the workspace is not changed. Errors: NotFound (device, task), Io.
Status runTour(const std::shared_ptr<Workspace>& workspace, const TourOptions& options,
               std::vector<std::string>* files = nullptr);

}  // namespace isotone
