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

constexpr int kLane = 4;   // pixels that are blended together

/// Source over ground, byte by byte, so that the compiler makes a few wide instructions of it. `rest` is 255 − the source's alpha.
inline void blendLane(const std::uint8_t* source, const std::uint8_t* rest, std::uint8_t* ground) {
  for (int i = 0; i < 4 * kLane; ++i) {
    const auto part = std::uint16_t(std::uint16_t(ground[i]) * rest[i] + 128);
    ground[i] = std::uint8_t(source[i] + std::uint8_t(std::uint16_t(part + (part >> 8)) >> 8));
  }
}

constexpr std::size_t kShades = 64;

/// The dots of one cloud ready to be blended: in each shade and at each sub-pixel place, cut to what is covered, rows filled up
/// with nothing to whole lanes.
class Stamps {
 public:
  Stamps(const Sprites& sprites, const std::vector<QRgb>& colours) {
    for (std::size_t phase = 0; phase < sprites.size(); ++phase) cut(sprites[phase], m_boxes[phase]);
    for (const Box& box : m_boxes) {
      m_width = std::max(m_width, (box.width + kLane - 1) / kLane * kLane);
      m_height = std::max(m_height, box.height);
    }
    m_pixels.assign(colours.size() * m_boxes.size() * area(), 0);
    m_rest.assign(m_boxes.size() * area(), 0xffffffff);
    for (std::size_t shade = 0; shade < colours.size(); ++shade)
      for (std::size_t phase = 0; phase < m_boxes.size(); ++phase) fill(sprites[phase], m_boxes[phase], colours[shade], place(shade, phase), phase * area());
  }

  void blend(const Canvas& canvas, int left, int top, std::size_t phase, std::size_t shade) const {
    const Box& box = m_boxes[phase];
    left += box.left;
    top += box.top;
    const std::size_t from = place(shade, phase);
    if (left < 0 || top < 0 || left + m_width > canvas.width || top + m_height > canvas.height) return blendClipped(canvas, left, top, from);
    const auto* source = reinterpret_cast<const std::uint8_t*>(m_pixels.data() + from);
    const auto* rest = reinterpret_cast<const std::uint8_t*>(m_rest.data() + phase * area());
    auto* line = reinterpret_cast<std::uint8_t*>(canvas.pixels + std::ptrdiff_t(top) * canvas.stride + left);
    const int bytes = 4 * m_width;
    for (int y = 0; y < m_height; ++y, line += 4 * std::ptrdiff_t(canvas.stride), source += bytes, rest += bytes)
      for (int x = 0; x < bytes; x += 4 * kLane) blendLane(source + x, rest + x, line + x);
  }

 private:
  struct Box { int left = 0, top = 0, width = 0, height = 0; };

  std::size_t area() const { return std::size_t(m_width) * std::size_t(m_height); }
  std::size_t place(std::size_t shade, std::size_t phase) const { return (shade * m_boxes.size() + phase) * area(); }

  static void cut(const Sprite& sprite, Box& box) {
    int right = 0, bottom = 0;
    box.left = box.top = sprite.side;
    for (int y = 0; y < sprite.side; ++y) {
      if (sprite.first[std::size_t(y)] >= sprite.last[std::size_t(y)]) continue;
      box.left = std::min(box.left, sprite.first[std::size_t(y)]);
      right = std::max(right, sprite.last[std::size_t(y)]);
      box.top = std::min(box.top, y);
      bottom = y + 1;
    }
    box.width = std::max(0, right - box.left);
    box.height = std::max(0, bottom - box.top);
  }

  void fill(const Sprite& sprite, const Box& box, QRgb colour, std::size_t at, std::size_t rest) {
    for (int y = 0; y < box.height; ++y)
      for (int x = 0; x < box.width; ++x) {
        const std::uint8_t cover = sprite.cover[std::size_t((box.top + y) * sprite.side + box.left + x)];
        const QRgb pixel = cover == 255 ? colour : scaled(colour, cover);
        m_pixels[at + std::size_t(y * m_width + x)] = pixel;
        m_rest[rest + std::size_t(y * m_width + x)] = (255 - (pixel >> 24)) * 0x01010101U;
      }
  }

  void blendClipped(const Canvas& canvas, int left, int top, std::size_t from) const {
    for (int y = std::max(0, -top); y < m_height && top + y < canvas.height; ++y)
      for (int x = std::max(0, -left); x < m_width && left + x < canvas.width; ++x) {
        const QRgb source = m_pixels[from + std::size_t(y * m_width + x)];
        QRgb& ground = canvas.pixels[std::ptrdiff_t(top + y) * canvas.stride + left + x];
        ground = source + scaled(ground, 255 - (source >> 24));
      }
  }

  std::array<Box, kPhases * kPhases> m_boxes;
  int m_width = kLane, m_height = 1;
  std::vector<QRgb> m_pixels, m_rest;  // rest: 255 − alpha in each byte, the same in all shades
};

QRgb premultiplied(QColor colour, double alpha) {
  colour.setAlphaF(float(alpha));
  return qPremultiply(colour.rgba());
}

bool hasValues(const Drawing& drawing, const PlotSeries& series) { return drawing.figure.colour && !series.value.empty(); }

double alphaOf(std::size_t points) { return points > 8000 ? 0.42 : points > 2000 ? 0.5 : 0.6; }

}  // namespace

namespace {

/// The tiles that a dot reaches into.
template <class Visit>
void eachTile(const CloudDots& cloud, const CloudDots::Dot& dot, int reach, const Visit& visit) {
  constexpr int kTile = CloudDots::kTile;
  const int right = std::min(cloud.size.width() - 1, dot.left + reach - 1), bottom = std::min(cloud.size.height() - 1, dot.top + reach - 1);
  for (int row = std::max(0, int(dot.top)) / kTile; row <= bottom / kTile && bottom >= 0; ++row)
    for (int column = std::max(0, int(dot.left)) / kTile; column <= right / kTile && right >= 0; ++column)
      visit(std::size_t(row * cloud.tileColumns + column));
}

void sortIntoTiles(CloudDots& cloud, int reach) {
  constexpr int kTile = CloudDots::kTile;
  cloud.tileColumns = (cloud.size.width() + kTile - 1) / kTile;
  const int rows = (cloud.size.height() + kTile - 1) / kTile;
  cloud.tileBegin.assign(std::size_t(cloud.tileColumns * rows) + 1, 0);
  const auto eachDot = [&](auto&& visit) {
    for (std::uint32_t i = 0; i < cloud.dots.size(); ++i)
      if (cloud.dots[i].left != CloudDots::kOutside) eachTile(cloud, cloud.dots[i], reach, [&](std::size_t tile) { visit(i, tile); });
  };
  eachDot([&](std::uint32_t, std::size_t tile) { ++cloud.tileBegin[tile + 1]; });
  for (std::size_t tile = 1; tile < cloud.tileBegin.size(); ++tile) cloud.tileBegin[tile] += cloud.tileBegin[tile - 1];
  cloud.inTile.resize(cloud.tileBegin.back());
  std::vector<std::uint32_t> next = cloud.tileBegin;
  eachDot([&](std::uint32_t dot, std::size_t tile) { cloud.inTile[next[tile]++] = dot; });
}

}  // namespace

QSize cloudSize(const PlotMap& map, double pixelsPerUnit) {
  return {int(std::ceil(map.plot.width() * pixelsPerUnit)), int(std::ceil(map.plot.height() * pixelsPerUnit))};
}

CloudDots cloudDots(const Drawing& drawing, const PlotSeries& series, double pixelsPerUnit) {
  const PlotMap& map = drawing.layout.map;
  CloudDots cloud;
  cloud.size = cloudSize(map, pixelsPerUnit);
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
    dot.shade = std::uint8_t(std::clamp(std::isfinite(share) ? share : 0.0, 0.0, 1.0) * double(kShades - 1));
  }
  sortIntoTiles(cloud, sprites(series.size * pixelsPerUnit, series.filled)[0].side);
  return cloud;
}

bool CloudDots::isFor(const PlotMap& map, double pixelsPerUnit) const {
  return !dots.empty() && map == PlotMap{plot, x, y} && size == cloudSize(map, pixelsPerUnit);
}

namespace {

class CloudPainter {
 public:
  CloudPainter(const Drawing& drawing, const PlotSeries& series, const CloudDots& cloud, double pixelsPerUnit)
      : m_series(series), m_cloud(cloud), m_flagged(series.quiet.size() >= cloud.dots.size()), m_loud(stamps(drawing, pixelsPerUnit, 1)) {
    if (m_flagged && std::ranges::any_of(series.quiet, [](std::uint8_t flag) { return flag != 0; })) m_quiet.emplace(stamps(drawing, pixelsPerUnit, 0.36));
  }

  void paint(QImage& image, std::size_t tile) const {
    constexpr int kTile = CloudDots::kTile;
    const int left = int(tile) % m_cloud.tileColumns * kTile, top = int(tile) / m_cloud.tileColumns * kTile;
    const int stride = int(image.bytesPerLine() / 4);
    const Canvas canvas{reinterpret_cast<QRgb*>(image.bits()) + std::ptrdiff_t(top) * stride + left, std::min(kTile, image.width() - left),
                        std::min(kTile, image.height() - top), stride};
    for (int y = 0; y < canvas.height; ++y) std::fill_n(canvas.pixels + std::ptrdiff_t(y) * stride, canvas.width, 0);
    for (const bool veiled : {true, false}) {
      if (veiled && !m_quiet) continue;
      const Stamps& stamps = veiled ? *m_quiet : m_loud;
      for (std::uint32_t at = m_cloud.tileBegin[tile]; at < m_cloud.tileBegin[tile + 1]; ++at) {
        const std::uint32_t i = m_cloud.inTile[at];
        if (m_flagged && (m_series.quiet[i] != 0) != veiled) continue;
        const CloudDots::Dot& dot = m_cloud.dots[i];
        stamps.blend(canvas, dot.left - left, dot.top - top, dot.phase, dot.shade);
      }
    }
  }

 private:
  Stamps stamps(const Drawing& drawing, double pixelsPerUnit, double share) const {
    const double alpha = alphaOf(m_series.x.size()) * share;
    const bool valued = hasValues(drawing, m_series);
    std::vector<QRgb> colours(valued ? kShades : 1);
    for (std::size_t i = 0; i < colours.size(); ++i)
      colours[i] = premultiplied(valued ? mapColour(drawing.figure.colour->map, double(i) / double(kShades - 1), drawing.tokens)
                                        : roleColour(m_series.role, drawing.tokens),
                                 alpha);
    return Stamps(sprites(m_series.size * pixelsPerUnit, m_series.filled), colours);
  }

  const PlotSeries& m_series;
  const CloudDots& m_cloud;
  bool m_flagged;
  Stamps m_loud;
  std::optional<Stamps> m_quiet;  // where some are veiled
};

}  // namespace

QImage cloudImage(const Drawing& drawing, const PlotSeries& series, const CloudDots& cloud, double pixelsPerUnit) {
  QImage image(cloud.size, QImage::Format_ARGB32_Premultiplied);
  const CloudPainter painter(drawing, series, cloud, pixelsPerUnit);
  for (std::size_t tile = 0; tile + 1 < cloud.tileBegin.size(); ++tile) painter.paint(image, tile);
  image.setDevicePixelRatio(pixelsPerUnit);
  return image;
}

QImage cloudForFile(const Drawing& drawing, const PlotSeries& series, const QImage& cloud) {
  if (hasValues(drawing, series)) return cloud;
  QImage image(cloud.size(), QImage::Format_Indexed8);
  const QColor colour = roleColour(series.role, drawing.tokens);
  QList<QRgb> alphas;
  for (int alpha = 0; alpha < 256; ++alpha) alphas.append(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
  image.setColorTable(alphas);
  for (int y = 0; y < cloud.height(); ++y) {
    const auto* from = reinterpret_cast<const QRgb*>(cloud.constScanLine(y));
    std::transform(from, from + cloud.width(), image.scanLine(y), [](QRgb pixel) { return std::uint8_t(qAlpha(pixel)); });
  }
  image.setDevicePixelRatio(cloud.devicePixelRatio());
  return image;
}

void updateCloud(QImage& image, const std::vector<std::uint8_t>& veiledBefore, const Drawing& drawing, const PlotSeries& series, const CloudDots& cloud,
                 double pixelsPerUnit) {
  if (veiledBefore.size() != series.quiet.size() || series.quiet.size() < cloud.dots.size()) {
    image = cloudImage(drawing, series, cloud, pixelsPerUnit);
    return;
  }
  const int reach = sprites(series.size * pixelsPerUnit, series.filled)[0].side;
  std::vector<std::uint8_t> changed(cloud.tileBegin.size() - 1, 0);
  for (std::size_t i = 0; i < cloud.dots.size(); ++i)
    if (veiledBefore[i] != series.quiet[i] && cloud.dots[i].left != CloudDots::kOutside)
      eachTile(cloud, cloud.dots[i], reach, [&](std::size_t tile) { changed[tile] = 1; });
  const CloudPainter painter(drawing, series, cloud, pixelsPerUnit);
  for (std::size_t tile = 0; tile < changed.size(); ++tile)
    if (changed[tile]) painter.paint(image, tile);
}

}  // namespace isotone
