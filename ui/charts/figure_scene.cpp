#include "ui/charts/figure_scene.h"

#include <algorithm>
#include <cstring>
#include <ranges>

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace isotone {
namespace {

// The chart's own line series lie at 4 to 6.
constexpr double kFrameZ = 0.5, kBandZ = 0.7, kBarsZ = 0.8, kCloudZ = 0.9, kBandsZ = 3, kMarksZ = 20, kLinesZ = 15, kLabelsZ = 30, kHighlightsZ = 25;

class Layer : public QGraphicsItem {
 public:
  Layer(QGraphicsItem* parent, double z, std::function<void(QPainter&)> draw) : QGraphicsItem(parent), m_draw(std::move(draw)) {
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton);
  }
  QRectF boundingRect() const override { return parentItem()->boundingRect(); }  // the chart's, whatever its size
  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_draw(*painter); }

 private:
  std::function<void(QPainter&)> m_draw;
};

QList<QPointF> innerPoints(const std::vector<double>& xs, const std::vector<double>& ys, const PlotMap& map) {
  QList<QPointF> points;
  points.reserve(qsizetype(xs.size()));
  for (std::size_t i = 0; i < xs.size() && i < ys.size(); ++i) {
    const QPointF point(map.x.inner(xs[i]), map.y.inner(ys[i]));
    if (std::isfinite(point.x()) && std::isfinite(point.y())) points.append(point);
  }
  return points;
}

/// Bit for bit, so that what is not known equals itself.
bool same(const std::vector<double>& a, const std::vector<double>& b) {
  return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}
bool same(const SharedVector<double>& a, const SharedVector<double>& b) { return a.shares(b) || same(a.values(), b.values()); }

bool sameDots(const PlotSeries& a, const PlotSeries& b) {
  return same(a.x, b.x) && same(a.y, b.y) && same(a.value, b.value) && a.size == b.size && a.filled == b.filled;
}

bool sameMarks(const PlotSeries& a, const PlotSeries& b) {
  return a.role == b.role && a.shape == b.shape && a.quiet == b.quiet && same(a.low, b.low) && same(a.high, b.high);
}

bool sameColours(const Figure& a, const Figure& b) {
  if (!a.colour || !b.colour) return a.colour.has_value() == b.colour.has_value();
  return a.colour->low == b.colour->low && a.colour->high == b.colour->high && a.colour->log == b.colour->log;
}

}  // namespace

FigureScene::FigureScene() : m_scene(std::make_unique<QGraphicsScene>()) {
  m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
  m_drawing.tokens = Theme::tokensFor(false);
}

FigureScene::~FigureScene() = default;

void FigureScene::compareLines(const Figure& figure) {
  const auto isLine = [](const PlotSeries& series) { return series.mark == Mark::Line; };
  const auto sameLook = [](const PlotSeries& a, const PlotSeries& b) { return a.role == b.role && a.size == b.size && a.dashed == b.dashed; };
  const auto samePoints = [](const PlotSeries& a, const PlotSeries& b) { return same(a.x, b.x) && same(a.y, b.y); };
  auto before = m_drawing.figure.series | std::views::filter(isLine);
  auto now = figure.series | std::views::filter(isLine);
  m_linesFit = m_linesFit && std::ranges::equal(before, now, sameLook);
  if (!m_linesFit || !std::ranges::equal(before, now, samePoints)) m_linesPlaced.reset();
}

void FigureScene::setFigure(Figure figure) {
  compareLines(figure);
  // While a limit moves, the dots of a cloud stay where they are and only what is veiled changes.
  m_dots.resize(figure.series.size());
  m_kept.resize(figure.series.size());
  for (std::size_t i = 0; i < figure.series.size(); ++i) {
    const bool kept = i < m_drawing.figure.series.size() && sameColours(figure, m_drawing.figure) && sameDots(figure.series[i], m_drawing.figure.series[i]);
    if (!kept || !sameMarks(figure.series[i], m_drawing.figure.series[i])) m_kept[i] = {};
    if (kept) continue;
    m_dots[i] = {};
    if (i < m_clouds.size()) m_clouds[i] = {};
  }
  m_crowd = {};
  m_drawing.figure = std::move(figure);
  m_stale = true;
}

void FigureScene::setLook(const Tokens& tokens, bool title, bool vector, double pixelsPerUnit) {
  m_drawing.tokens = tokens;
  m_drawing.vector = vector;
  m_drawing.pixelsPerUnit = pixelsPerUnit;
  m_title = title;
  forgetImages();
  m_linesFit = false;
  m_stale = true;
}

void FigureScene::resize(QSizeF size) {
  if (size == m_drawing.layout.size && !m_stale) return;
  m_drawing.layout.size = size;
  forgetImages();
  m_stale = true;
}

void FigureScene::setZoom(const std::optional<Zoom>& zoom) {
  m_zoom = zoom;
  forgetImages();
  m_stale = true;
}

void FigureScene::forgetImages() {
  m_clouds.clear();
  m_kept.clear();
  m_crowd = {};
}

void FigureScene::addLayer(double z, std::function<void(QPainter&)> draw) { new Layer(m_chart, z, std::move(draw)); }

void FigureScene::build() {
  // While a slider moves, the same kind of figure comes sixty times a second: chart and layers stay.
  const int kind = m_drawing.figure.heatMap ? 1 : m_drawing.figure.parallel ? 2 : 0;
  if (m_chart && kind == m_kind) return;
  m_kind = kind;
  m_linesFit = false;
  m_scene->clear();
  m_chart = new QChart;
  m_scene->addItem(m_chart);
  m_chart->setBackgroundVisible(false);
  m_chart->setMargins(QMargins());
  m_chart->layout()->setContentsMargins(0, 0, 0, 0);
  m_chart->legend()->hide();
  m_x = new QValueAxis;
  m_y = new QValueAxis;
  m_chart->addAxis(m_x, Qt::AlignBottom);
  m_chart->addAxis(m_y, Qt::AlignLeft);
  m_x->hide();
  m_y->hide();
  addLayer(kFrameZ, [this](QPainter& p) { drawFrame(p, m_drawing); });
  if (m_drawing.figure.heatMap) {
    addLayer(kCloudZ, [this](QPainter& p) { drawHeatMap(p, m_drawing); });
  } else if (m_drawing.figure.parallel) {
    addLayer(kCloudZ, [this](QPainter& p) { drawParallel(p, m_drawing, crowd()); });
  } else {
    addLayer(kBandZ, [this](QPainter& p) { drawRelativeBand(p, m_drawing); });
    addLayer(kBarsZ, [this](QPainter& p) { drawBars(p, m_drawing); });
    addLayer(kCloudZ, [this](QPainter& p) { drawClouds(p); });
    addLayer(kBandsZ, [this](QPainter& p) { drawBands(p); });
    addLayer(kLinesZ, [this](QPainter& p) { drawLines(p, m_drawing); });
    addLayer(kMarksZ, [this](QPainter& p) { drawAllMarks(p); });
    addLayer(kHighlightsZ, [this](QPainter& p) { drawHighlights(p, m_drawing); });
    addLayer(kLabelsZ, [this](QPainter& p) { drawLabels(p, m_drawing); });
  }
}

/// The chart's series for the figure's lines, without points.
void FigureScene::makeLines() {
  m_chart->removeAllSeries();
  m_lines.clear();
  for (const PlotSeries& series : m_drawing.figure.series) {
    if (series.mark != Mark::Line) continue;
    auto* line = new QLineSeries;
    QPen pen(roleColour(series.role, m_drawing.tokens), series.size);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(series.dashed ? Qt::FlatCap : Qt::RoundCap);
    if (series.dashed) pen.setDashPattern({4, 3});
    line->setPen(pen);
    m_lines.push_back(line);
    m_chart->addSeries(line);
    line->attachAxis(m_x);
    line->attachAxis(m_y);
  }
  m_linesFit = true;
  m_linesPlaced.reset();
}

void FigureScene::placeSeries() {
  const PlotMap& map = m_drawing.layout.map;
  if (!m_linesFit) makeLines();
  if (m_linesPlaced == map) return;
  m_linesPlaced = map;
  auto line = m_lines.begin();
  for (const PlotSeries& series : m_drawing.figure.series)
    if (series.mark == Mark::Line) (*line++)->replace(innerPoints(series.x, series.y, map));
  const auto range = [](QValueAxis* axis, const AxisMap& axisMap) {
    const double a = axisMap.inner(axisMap.low), b = axisMap.inner(axisMap.high);
    axis->setRange(std::min(a, b), std::max(a, b));
    axis->setReverse(a > b);
  };
  range(m_x, map.x);
  range(m_y, map.y);
  m_chart->setPlotArea(map.plot);
}

void FigureScene::update() {
  if (!m_stale) return;
  m_stale = false;
  const QSizeF size = m_drawing.layout.size;
  const Figure& figure = m_drawing.figure;
  Figure keyless;
  if (figure.heatMap && !m_colourKey) (keyless = figure).colour.reset();
  m_drawing.layout = figure.heatMap    ? layoutHeatMap(m_colourKey ? figure : keyless, size, m_title)
                     : figure.parallel ? layoutParallel(figure, size, m_title)
                                       : layoutFigure(figure, size, m_title, m_zoom ? &*m_zoom : nullptr);
  build();
  m_chart->setGeometry(QRectF(QPointF(), size));
  if (!figure.heatMap && !figure.parallel) placeSeries();
  m_chart->layout()->activate();
  m_scene->setSceneRect(QRectF(QPointF(), size));
}

void FigureScene::render(QPainter& painter, const QRectF& target) {
  update();
  painter.setRenderHint(QPainter::Antialiasing);
  m_scene->render(&painter, target, QRectF(QPointF(), m_drawing.layout.size), Qt::IgnoreAspectRatio);
}

/// What stays while a limit moves, as a front's marks and band, is kept as an image when it is painted a second time.
void FigureScene::drawKept(QPainter& painter, std::size_t series, const QRectF& area, const std::function<void(QPainter&)>& draw) {
  if (m_drawing.vector) return draw(painter);
  m_kept.resize(m_drawing.figure.series.size());
  Kept& kept = m_kept[series];
  if (kept.map != m_drawing.layout.map) {
    kept = {m_drawing.layout.map, {}, {}};
    return draw(painter);
  }
  if (kept.image.isNull()) {
    const double scale = m_drawing.pixelsPerUnit;
    const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect();
    kept.corner = QPointF(pixels.topLeft()) / scale;
    kept.image = QImage(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    kept.image.fill(Qt::transparent);
    kept.image.setDevicePixelRatio(scale);
    QPainter own(&kept.image);
    own.translate(-kept.corner);
    draw(own);
  }
  painter.drawImage(kept.corner, kept.image);
}

void FigureScene::drawBands(QPainter& painter) {
  for (std::size_t i = 0; i < m_drawing.figure.series.size(); ++i) {
    const PlotSeries& series = m_drawing.figure.series[i];
    if (series.mark == Mark::Band && !series.x.empty())
      drawKept(painter, i, m_drawing.layout.map.plot, [&](QPainter& own) { drawBand(own, m_drawing, series); });
  }
}

void FigureScene::drawAllMarks(QPainter& painter) {
  constexpr std::size_t kMany = 24;
  constexpr double kOver = 16;  // how far marks reach beyond the plot
  const QRectF area = m_drawing.layout.map.plot.adjusted(-kOver, -kOver, kOver, kOver);
  for (std::size_t i = 0; i < m_drawing.figure.series.size(); ++i) {
    const PlotSeries& series = m_drawing.figure.series[i];
    if (series.mark == Mark::Points && !isCloud(series) && series.x.size() >= kMany)
      drawKept(painter, i, area, [&](QPainter& own) { drawMarks(own, m_drawing, series); });
    else drawMarks(painter, m_drawing, series);
  }
}

QImage FigureScene::standIn() {
  QImage pixel(1, 1, QImage::Format_ARGB32_Premultiplied);
  pixel.fill(Qt::transparent);
  return pixel;
}

bool FigureScene::cloudIsImage(const PlotSeries& series) const {
  return isCloud(series) && !(m_drawing.vector && series.x.size() <= kVectorCloud);
}

const QImage& FigureScene::crowd() {
  if (!m_crowd.drawn || m_crowd.brushes != m_drawing.brushes) m_crowd = {crowdImage(m_drawing), m_drawing.brushes, true};
  return m_crowd.image;
}

void FigureScene::paintImages() {
  if (m_drawing.figure.parallel) crowd();
  else paintClouds();
}

void FigureScene::paintClouds() {
  const auto& series = m_drawing.figure.series;
  const double scale = m_drawing.pixelsPerUnit;
  m_clouds.resize(series.size());
  m_dots.resize(series.size());
  for (std::size_t i = 0; i < series.size(); ++i) {
    if (!cloudIsImage(series[i])) continue;
    CloudLayer& cloud = m_clouds[i];
    if (!m_dots[i].isFor(m_drawing.layout.map, scale)) {
      m_dots[i] = cloudDots(m_drawing, series[i], scale);
      cloud = {};
    }
    if (cloud.image.isNull()) cloud.image = cloudImage(m_drawing, series[i], m_dots[i], scale);
    else if (cloud.veiled != series[i].quiet) updateCloud(cloud.image, cloud.veiled, m_drawing, series[i], m_dots[i], scale);
    cloud.veiled = series[i].quiet;
  }
}

void FigureScene::drawClouds(QPainter& painter) {
  if (m_cloudSink == nullptr) paintClouds();
  const auto& series = m_drawing.figure.series;
  for (std::size_t i = 0; i < series.size(); ++i) {
    if (!cloudIsImage(series[i])) continue;
    const double scale = m_drawing.pixelsPerUnit;
    const QRectF covered(m_drawing.layout.map.plot.topLeft(), QSizeF(cloudSize(m_drawing.layout.map, scale)) / scale);
    if (m_cloudSink == nullptr) {
      painter.drawImage(covered, m_drawing.vector ? cloudForFile(m_drawing, series[i], m_clouds[i].image) : m_clouds[i].image);
      continue;
    }
    m_cloudSink->push_back([drawing = std::make_shared<const Drawing>(m_drawing), i] {
      const PlotSeries& cloud = drawing->figure.series[i];
      const double density = drawing->pixelsPerUnit;
      return cloudForFile(*drawing, cloud, cloudImage(*drawing, cloud, cloudDots(*drawing, cloud, density), density));
    });
    painter.drawImage(covered, standIn());
  }
}

}  // namespace isotone
