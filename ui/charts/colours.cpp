#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/theme.h"

namespace isotone {
namespace {

QColor mix(const QColor& a, const QColor& b, double t) {
  return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * t), float(a.greenF() + (b.greenF() - a.greenF()) * t),
                          float(a.blueF() + (b.blueF() - a.blueF()) * t));
}

struct Stop { double at; QRgb colour; };

template <std::size_t N>
QColor along(const std::array<Stop, N>& stops, double t) {
  t = std::clamp(std::isfinite(t) ? t : 0.0, stops.front().at, stops.back().at);
  std::size_t i = 1;
  while (i + 1 < N && stops[i].at < t) ++i;
  const double share = (t - stops[i - 1].at) / (stops[i].at - stops[i - 1].at);
  return mix(QColor(stops[i - 1].colour), QColor(stops[i].colour), share);
}

QColor viridis(double t) {
  static constexpr std::array<QRgb, 10> kTable = {0xff440154, 0xff482878, 0xff3e4989, 0xff31688e, 0xff26828e,
                                                  0xff1f9e89, 0xff35b779, 0xff6ece58, 0xffb5de2b, 0xfffde725};
  const double place = std::clamp(std::isfinite(t) ? t : 0.0, 0.0, 1.0) * (kTable.size() - 1);
  const auto i = std::min<std::size_t>(std::size_t(place), kTable.size() - 2);
  return mix(QColor(kTable[i]), QColor(kTable[i + 1]), place - double(i));
}

// Places are (SRCC − 0.4) / 0.6: neutral stands at 0.90, where the certificate begins.
QColor correlation(double t, bool dark) {
  static constexpr std::array<Stop, 5> kLight = {{{0, 0xffc4590f}, {0.4167, 0xfff0ae65}, {0.8333, 0xfff5f5f2},
                                                  {0.9167, 0xff7fb5dd}, {1, 0xff0b5c9e}}};
  static constexpr std::array<Stop, 5> kDark = {{{0, 0xffd9691b}, {0.4167, 0xff8f5424}, {0.8333, 0xff33363c},
                                                 {0.9167, 0xff2f6a99}, {1, 0xff62b3f0}}};
  return along(dark ? kDark : kLight, t);
}

QColor bits(double t, bool dark) {
  // Places are bits / 32.
  const int count = int(std::lround(t * 32));
  QColor colour = count <= 0 ? QColor(0xff9aa1ae) : count <= 2 ? QColor(0xffe69f00) : count <= 4 ? QColor(0xff56b4e9)
                : count <= 8 ? QColor(0xff0072b2) : count <= 16 ? QColor(0xff5a6b86) : QColor(0xff8b919e);
  return dark ? mix(colour, QColor(0xff17191d), 0.1) : colour;
}

}  // namespace

QColor roleColour(Role role, const Tokens& tokens) {
  const bool dark = tokens.dark;
  switch (role) {
    case Role::Data1: return QColor(dark ? 0xff56b4e9 : 0xff0072b2);
    case Role::Data2: return QColor(dark ? 0xfff0b24a : 0xffe69f00);
    case Role::Data3: return QColor(dark ? 0xff4cc9a0 : 0xff009e73);
    case Role::Data4: return QColor(dark ? 0xffff9a5a : 0xffd55e00);
    case Role::Data5: return QColor(dark ? 0xffe39bc4 : 0xffcc79a7);
    case Role::Quiet: return tokens.axis;
    case Role::Text: return tokens.text;
    case Role::Accent: return tokens.accent;
    case Role::Good: return tokens.good;
    case Role::Warn: return tokens.warn;
    case Role::Bad: return tokens.bad;
  }
  return tokens.text;
}

QColor mapColour(ColourScale::Map map, double t, const Tokens& tokens) {
  switch (map) {
    case ColourScale::Map::Viridis: {
      const double share = std::clamp(std::isfinite(t) ? t : 0.0, 0.0, 1.0);
      return viridis(tokens.dark ? 0.26 + 0.74 * share : 0.92 * share);
    }
    case ColourScale::Map::Correlation: return correlation(t, tokens.dark);
    case ColourScale::Map::Bits: return bits(t, tokens.dark);
  }
  return tokens.text;
}

QColor readableOn(const QColor& ground) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  const double luminance =
      0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
  // Equal contrast of white and of near-black (luminance 0.0107).
  const double white = 1.05 / (luminance + 0.05), black = (luminance + 0.05) / (0.0107 + 0.05);
  return white > black ? QColor(0xffffffff) : QColor(0xff1a1e26);
}

}  // namespace isotone
