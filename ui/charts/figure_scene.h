// A figure as a graphics scene: one QChart whose axes and line series Qt Charts draws, with our layers as its children.
// Screen, image, SVG and PDF all render this scene.
#pragma once

#include <functional>
#include <memory>

#include <QGraphicsScene>

#include "ui/charts/drawing.h"

class QChart;
class QValueAxis;
class QXYSeries;

namespace isotone {

class FigureScene {
 public:
  FigureScene();
  ~FigureScene();
  FigureScene(const FigureScene&) = delete;
  FigureScene& operator=(const FigureScene&) = delete;

  void setFigure(Figure figure);
  void setLook(const Tokens& tokens, bool title, bool vector, double pixelsPerUnit);
  /// Clouds are put there to be painted later, on any thread and without this scene, and standIn() in their place.
  using LaterImages = std::vector<std::function<QImage()>>;
  void setCloudSink(LaterImages* sink) { m_cloudSink = sink; }
  static QImage standIn();
  /// Off: a heat map explains its colours elsewhere.
  void setColourKey(bool shown) { m_colourKey = shown; }
  void resize(QSizeF size);
  void setZoom(const std::optional<Zoom>& zoom);
  const std::optional<Zoom>& zoom() const { return m_zoom; }

  /// Places everything that changed; called by render, or before asking for places.
  void update();
  /// Clouds and crowds that are images, ahead of render, which would do it: on any thread, after update(), while nothing else uses
  /// the scene.
  void paintImages();
  void render(QPainter& painter, const QRectF& target);

  const Drawing& drawing() const { return m_drawing; }
  /// For what needs no new layout: highlights, the selected cell, the focus, places of reference lines.
  Drawing& highlights() { return m_drawing; }

 private:
  void build();
  void compareLines(const Figure& figure);
  void makeLines();
  void placeSeries();
  void addLayer(double z, std::function<void(QPainter&)> draw);
  void drawBands(QPainter& painter);
  void drawAllMarks(QPainter& painter);
  void drawKept(QPainter& painter, std::size_t series, const QRectF& area, const std::function<void(QPainter&)>& draw);
  bool cloudIsImage(const PlotSeries& series) const;
  void forgetImages();
  void paintClouds();
  void drawClouds(QPainter& painter);
  const QImage& crowd();

  Drawing m_drawing;
  bool m_title = true, m_colourKey = true, m_stale = true;
  std::optional<Zoom> m_zoom;
  std::unique_ptr<QGraphicsScene> m_scene;
  QChart* m_chart = nullptr;
  int m_kind = -1;
  // The chart's own series: kept while the figure's lines look the same, as removing them is dear.
  std::vector<QXYSeries*> m_lines;
  bool m_linesFit = false;
  std::optional<PlotMap> m_linesPlaced;  // their points are the figure's, placed on this; none: to be placed
  QValueAxis *m_x = nullptr, *m_y = nullptr;
  std::vector<CloudDots> m_dots;  // per series; for the figure as it was placed last
  struct CloudLayer {
    QImage image;                       // null: not drawn yet
    std::vector<std::uint8_t> veiled;   // as it was drawn
  };
  std::vector<CloudLayer> m_clouds;     // per series
  struct Crowd {
    QImage image;
    std::vector<AxisBrush> brushes;     // as it was drawn
    bool drawn = false;
  };
  Crowd m_crowd;                        // of parallel axes
  LaterImages* m_cloudSink = nullptr;
  struct Kept {
    PlotMap map;                        // on which it was painted
    QPointF corner;
    QImage image;
  };
  std::vector<Kept> m_kept;             // bands and many marks, per series
};

}  // namespace isotone
