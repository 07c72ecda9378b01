#include "app/cli/context.h"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

namespace isotone {
namespace {

constexpr const char* kEraseLine = "\r\x1b[K";

std::string oneLine(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

}  // namespace

Progress Context::progress() const {
  if (!terminal || quiet) return Progress({}, stop);
  return Progress(
      [this](double fraction, std::string_view step) {
        const std::string share = fraction < 0 ? std::string("  … ") : fmt::format("{:3.0f} %", 100 * fraction);
        err << kEraseLine << share << ' ' << step << std::flush;
      },
      stop);
}

void Context::clearProgress() const {
  if (terminal && !quiet) err << kEraseLine << std::flush;
}

int Context::fail(const Error& error, ExitCode forInvalidInput) const {
  clearProgress();
  err << "isotone: " << oneLine(error.message) << '\n';
  switch (error.kind) {
    case ErrorKind::InvalidInput: return forInvalidInput;
    case ErrorKind::NotFound: return kUsage;
    case ErrorKind::Storage: return kWorkspace;
    case ErrorKind::Cancelled: return kCancelled;
    case ErrorKind::Io:
    case ErrorKind::Infeasible:
    case ErrorKind::Model:
    case ErrorKind::Internal: break;
  }
  return kNotPossible;
}

}  // namespace isotone
