// What long work is handed: a place to report to and a token that asks it to stop.
#pragma once

#include <functional>
#include <stop_token>
#include <string_view>
#include <utility>

#include "core/base/result.h"

namespace isotone {

/// Cheap to copy; a default one reports nowhere and never stops.
class Progress {
 public:
  using Sink = std::function<void(double fraction, std::string_view step)>;

  Progress() = default;
  explicit Progress(Sink sink, std::stop_token token = {})
      : m_sink(std::move(sink)), m_token(std::move(token)) {}

  /// fraction in [0, 1]; below 0 means "unknown". May be called from any one thread at a time.
  void report(double fraction, std::string_view step) const {
    if (m_sink) m_sink(fraction, step);
  }
  bool stopRequested() const { return m_token.stop_requested(); }
  const std::stop_token& token() const { return m_token; }

  /// Maps the reports of a part of the work into [from, to] of the whole.
  Progress part(double from, double to) const;

 private:
  Sink m_sink;
  std::stop_token m_token;
};

/// The error that cancelled work returns.
inline tl::unexpected<Error> cancelled() { return fail(ErrorKind::Cancelled, "Cancelled."); }

}  // namespace isotone
