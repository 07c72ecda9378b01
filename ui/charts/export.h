// A Figure as a file: the same drawing as on the screen. Needs a QGuiApplication (offscreen will do).
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QSizeF>
#include <QString>

#include "core/base/result.h"
#include "core/reports/figure.h"

namespace isotone {

class FigureScene;

struct FigureLook {
  QSizeF size{900, 600};   // device-independent pixels
  bool dark = false;
  bool title = true;       // draw title and subtitle above
  double scale = 1;        // of images: 2 for 200 %
};

QImage figureImage(const Figure& figure, const FigureLook& look);
/// The same in three steps, so that a window goes on meanwhile: made, drawn and destroyed on the GUI thread; in between
/// what takes longest, clouds and crowds of lines, can be painted on any.
class ImageDrawing {
 public:
  ImageDrawing(const Figure& figure, const FigureLook& look);
  ~ImageDrawing();
  void paintImages();
  QImage draw();

 private:
  FigureLook m_look;
  std::unique_ptr<FigureScene> m_scene;
};
/// As PNG, written beside and renamed. On any thread: it takes as long as drawing.
Status saveImage(const QImage& image, const QString& path);
/// Clouds above 2,000 points are images at 300 dots an inch.
QByteArray figureSvg(const Figure& figure, const FigureLook& look);
/// The same in two steps: the drawing, short enough for a window that goes on meanwhile, in which one pixel stands for each cloud;
/// and painting the clouds and packing them into it, which takes much longer and can be done on any thread.
struct SvgDrawing {
  QByteArray svg;
  std::vector<std::function<QImage()>> clouds;
};
SvgDrawing drawSvg(const Figure& figure, const FigureLook& look);
QByteArray packedSvg(const SvgDrawing& drawing);
/// Draws into a painter whose unit is a device-independent pixel: vector, clouds above 2,000 points as an image at
/// `dotsPerInch` (96 units an inch).
void paintFigure(QPainter& painter, const QRectF& target, const Figure& figure, const FigureLook& look,
                 double dotsPerInch = 300);
/// By suffix: .png, .svg, .pdf, .csv (the figure's table). Written beside and renamed.
Status exportFigure(const Figure& figure, const QString& path, const FigureLook& look);

}  // namespace isotone
