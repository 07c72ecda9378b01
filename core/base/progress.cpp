#include "core/base/progress.h"

namespace isotone {

Progress Progress::part(double from, double to) const {
  if (!m_sink) return *this;
  return Progress(
      [sink = m_sink, from, to](double fraction, std::string_view step) {
        sink(fraction < 0 ? fraction : from + fraction * (to - from), step);
      },
      m_token);
}

}  // namespace isotone
