// What LibTorch throws becomes an error: the door of the network sources of the module.
#pragma once

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "core/base/result.h"

namespace isotone {

/// Runs `work`, and says what LibTorch says when it throws. Error (Model).
template <class Work>
auto guarded(const char* what, const Work& work) -> Result<decltype(work())> {
  try {
    return work();
  } catch (const c10::Error& error) {
    return fail(ErrorKind::Model, fmt::format("LibTorch cannot {} the network: {}", what, error.what_without_backtrace()));
  } catch (const std::exception& error) {
    return fail(ErrorKind::Model, fmt::format("LibTorch cannot {} the network: {}", what, error.what()));
  }
}

}  // namespace isotone
