#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/drawing.h"

namespace isotone {
namespace {

constexpr int kPhases = 4;  // sub-pixel places in each direction

/// Coverage of one dot, 0..255, at each sub-pixel place; every row holds only the span that is not empty.
struct Sprite {
  int side = 0;
  std::vector<std::uint8_t> cover;       // side × side
  std::vector<int> first, last;          // per row, half open
};

Sprite makeSprite(double diameter, double dx, double dy, bool filled) {
  Sprite sprite;
  const double radius = diameter / 2;
  sprite.side = int(std::ceil(diameter)) + 2;
  sprite.cover.assign(std::size_t(sprite.side * sprite.side), 0);
  const double centreX = sprite.side / 2 + dx, centreY = sprite.side / 2 + dy;
  constexpr int kFine = 4;
  for (int y = 0; y < sprite.side; ++y) {
    int first = sprite.side, last = 0;
    for (int x = 0; x < sprite.side; ++x) {
      int inside = 0;
      for (int s = 0; s < kFine * kFine; ++s) {
        const double px = x + (s % kFine + 0.5) / kFine - centreX, py = y + (s / kFine + 0.5) / kFine - centreY;
        const double distance = std::hypot(px, py);
        inside += distance <= radius && (filled || distance >= radius - 1.2);
      }
      if (inside == 0) continue;
      sprite.cover[std::size_t(y * sprite.side + x)] = std::uint8_t(inside * 255 / (kFine * kFine));
      first = std::min(first, x);
      last = x + 1;
    }
    sprite.first.push_back(first);
    sprite.last.push_back(last);
  }
  return sprite;
}

using Sprites = std::array<Sprite, kPhases * kPhases>;

/// The last size is kept: while a slider moves, each frame asks for the same dots.
const Sprites& sprites(double diameter, bool filled) {
  thread_local Sprites kept;
  thread_local std::pair<double, bool> of{-1, false};
  if (of == std::pair(diameter, filled)) return kept;
  of = {diameter, filled};
  for (int i = 0; i < kPhases * kPhases; ++i)
    kept[std::size_t(i)] = makeSprite(diameter, (i % kPhases + 0.5) / kPhases, (i / kPhases + 0.5) / kPhases, filled);
  return kept;
}

inline QRgb scaled(QRgb colour, unsigned share) {  // all four channels × share / 255
  unsigned a = (colour & 0xff00ff) * share, b = ((colour >> 8) & 0xff00ff) * share;
  a = (a + ((a >> 8) & 0xff00ff) + 0x800080) >> 8;
  b = b + ((b >> 8) & 0xff00ff) + 0x800080;
  return (a & 0xff00ff) | (b & 0xff00ff00);
}

struct Canvas {
  QRgb* pixels;
  int width, height, stride;  // in pixels
};

void blend(const Canvas& canvas, const Sprite& sprite, int left, int top, QRgb colour) {
  const int width = canvas.width, height = canvas.height;
  for (int y = 0; y < sprite.side; ++y) {
    const int row = top + y;
    if (row < 0 || row >= height) continue;
    const int from = std::max(sprite.first[std::size_t(y)], -left), to = std::min(sprite.last[std::size_t(y)], width - left);
    if (from >= to) continue;
    QRgb* line = canvas.pixels + std::ptrdiff_t(row) * canvas.stride + left;
    const std::uint8_t* cover = sprite.cover.data() + y * sprite.side;
    for (int x = from; x < to; ++x) {
      const QRgb source = cover[x] == 255 ? colour : scaled(colour, cover[x]);
      line[x] = source + scaled(line[x], 255 - (source >> 24));
    }
  }
}

QRgb premultiplied(QColor colour, double alpha) {
  colour.setAlphaF(float(alpha));
  return qPremultiply(colour.rgba());
}

QSize pixelSize(const PlotMap& map, double pixelsPerUnit) {
  return {int(std::ceil(map.plot.width() * pixelsPerUnit)), int(std::ceil(map.plot.height() * pixelsPerUnit))};
}

bool hasValues(const Drawing& drawing, const PlotSeries& series) { return drawing.figure.colour && !series.value.empty(); }

double alphaOf(std::size_t points) { return points > 8000 ? 0.42 : points > 2000 ? 0.5 : 0.6; }

}  // namespace

CloudDots cloudDots(const Drawing& drawing, const PlotSeries& series, double pixelsPerUnit) {
  const PlotMap& map = drawing.layout.map;
  CloudDots cloud;
  cloud.size = pixelSize(map, pixelsPerUnit);
  cloud.plot = map.plot;
  cloud.x = map.x;
  cloud.y = map.y;
  std::optional<AxisMap> scale;
  if (hasValues(drawing, series)) scale = AxisMap{drawing.figure.colour->low, drawing.figure.colour->high, drawing.figure.colour->log};
  const int half = sprites(series.size * pixelsPerUnit, series.filled)[0].side / 2;
  const double xFactor = map.plot.width() * pixelsPerUnit, yFactor = map.plot.height() * pixelsPerUnit;
  const double xLow = map.x.inner(map.x.low), xSpan = map.x.inner(map.x.high) - xLow;
  const double yHigh = map.y.inner(map.y.high), ySpan = yHigh - map.y.inner(map.y.low);
  cloud.dots.resize(series.x.size());
  for (std::size_t i = 0; i < series.x.size(); ++i) {
    CloudDots::Dot& dot = cloud.dots[i];
    const double x = (map.x.inner(series.x[i]) - xLow) / xSpan * xFactor, y = (yHigh - map.y.inner(series.y[i])) / ySpan * yFactor;
    if (!(x > -9 && x < cloud.size.width() + 9 && y > -9 && y < cloud.size.height() + 9)) {
      dot.left = CloudDots::kOutside;
      continue;
    }
    const int ix = int(std::floor(x)), iy = int(std::floor(y));
    dot.left = std::int16_t(ix - half);
    dot.top = std::int16_t(iy - half);
    dot.phase = std::uint8_t(int((x - ix) * kPhases) + kPhases * int((y - iy) * kPhases));
    dot.shade = 0;
    if (!scale) continue;
    const double share = scale->share(series.value[i]);
    dot.shade = std::uint8_t(std::clamp(std::isfinite(share) ? share : 0.0, 0.0, 1.0) * 255);
  }
  return cloud;
}

bool CloudDots::isFor(const PlotMap& map, double pixelsPerUnit) const {
  const auto same = [](const AxisMap& a, const AxisMap& b) { return a.low == b.low && a.high == b.high && a.log == b.log; };
  return !dots.empty() && plot == map.plot && size == pixelSize(map, pixelsPerUnit) && same(x, map.x) && same(y, map.y);
}

QImage cloudImage(const Drawing& drawing, const PlotSeries& series, const CloudDots& cloud, double pixelsPerUnit) {
  QImage image(cloud.size, QImage::Format_ARGB32_Premultiplied);
  image.fill(0);
  const Canvas canvas{reinterpret_cast<QRgb*>(image.bits()), image.width(), image.height(), int(image.bytesPerLine() / 4)};
  const double alpha = alphaOf(series.x.size());
  const bool valued = hasValues(drawing, series);
  std::array<QRgb, 256> loud{}, quiet{};
  for (std::size_t i = 0; i < 256; ++i) {
    QColor colour = valued ? mapColour(drawing.figure.colour->map, double(i) / 255, drawing.tokens) : roleColour(series.role, drawing.tokens);
    loud[i] = premultiplied(colour, alpha);
    quiet[i] = premultiplied(colour, alpha * 0.36);
  }
  const Sprites& shapes = sprites(series.size * pixelsPerUnit, series.filled);
  for (const bool veiled : {true, false}) {
    if (veiled && series.quiet.empty()) continue;
    const auto& table = veiled ? quiet : loud;
    for (std::size_t i = 0; i < cloud.dots.size(); ++i) {
      const CloudDots::Dot& dot = cloud.dots[i];
      if (dot.left == CloudDots::kOutside || isQuiet(series, i) != veiled) continue;
      blend(canvas, shapes[dot.phase], dot.left, dot.top, table[dot.shade]);
    }
  }
  image.setDevicePixelRatio(pixelsPerUnit);
  return image;
}

}  // namespace isotone
