#include "ui/charts/export.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <fmt/format.h>

#include "core/base/files.h"
#include "ui/charts/figure_scene.h"

namespace isotone {
namespace {

constexpr double kMargin = 16, kUnitsPerInch = 96, kPrintDpi = 300;

QRectF inside(QSizeF size) { return QRectF(QPointF(), size).adjusted(kMargin, kMargin, -kMargin, -kMargin); }

QByteArray figurePdf(const Figure& figure, const FigureLook& look) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setTitle(QString::fromStdString(figure.title));
    writer.setCreator(QStringLiteral("Isotone"));
    writer.setPageSize(QPageSize(look.size * (72 / kUnitsPerInch), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(1200 / kUnitsPerInch, 1200 / kUnitsPerInch);
    painter.fillRect(QRectF(QPointF(), look.size), Theme::tokensFor(look.dark).base);
    paintFigure(painter, inside(look.size), figure, look, kPrintDpi);
  }
  return bytes;
}

Status saveBytes(const QByteArray& bytes, const QString& path) {
  return saveFile(path.toStdString(), std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

QByteArray pngOf(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, "PNG")) bytes.clear();
  return bytes;
}

void paint(QPainter& painter, const QRectF& target, const Figure& figure, const FigureLook& look, double dotsPerInch, FigureScene::LaterImages* clouds) {
  FigureScene scene;
  scene.setCloudSink(clouds);
  scene.setFigure(figure);
  scene.setLook(Theme::tokensFor(look.dark), look.title, true, dotsPerInch / kUnitsPerInch);
  scene.resize(target.size());
  painter.save();
  scene.render(painter, target);
  painter.restore();
}

}  // namespace

void paintFigure(QPainter& painter, const QRectF& target, const Figure& figure, const FigureLook& look, double dotsPerInch) {
  paint(painter, target, figure, look, dotsPerInch, nullptr);
}

ImageDrawing::ImageDrawing(const Figure& figure, const FigureLook& look) : m_look(look), m_scene(std::make_unique<FigureScene>()) {
  if (!(m_look.scale > 0)) m_look.scale = 1;
  m_scene->setFigure(figure);
  m_scene->setLook(Theme::tokensFor(m_look.dark), m_look.title, false, m_look.scale);
  m_scene->resize(inside(m_look.size).size());
  m_scene->update();
}

ImageDrawing::~ImageDrawing() = default;

void ImageDrawing::paintImages() { m_scene->paintImages(); }

QImage ImageDrawing::draw() {
  QImage image((m_look.size * m_look.scale).toSize(), QImage::Format_RGB32);
  if (image.isNull()) return image;
  image.fill(Theme::tokensFor(m_look.dark).base);
  QPainter painter(&image);
  painter.scale(m_look.scale, m_look.scale);
  m_scene->render(painter, inside(m_look.size));
  return image;
}

QImage figureImage(const Figure& figure, const FigureLook& look) { return ImageDrawing(figure, look).draw(); }

Status saveImage(const QImage& image, const QString& path) {
  const QByteArray png = pngOf(image);
  if (png.isEmpty()) return fail(ErrorKind::Io, "The picture could not be encoded as PNG; choose a smaller size.");
  return saveBytes(png, path);
}

SvgDrawing drawSvg(const Figure& figure, const FigureLook& look) {
  SvgDrawing drawing;
  QBuffer buffer(&drawing.svg);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(int(kUnitsPerInch));
  generator.setSize(look.size.toSize());
  generator.setViewBox(QRectF(QPointF(), look.size));
  // The generator writes both as they are.
  generator.setTitle(QString::fromStdString(figure.title).toHtmlEscaped());
  generator.setDescription(QString::fromStdString(figure.caption).toHtmlEscaped());
  QPainter painter(&generator);
  painter.fillRect(QRectF(QPointF(), look.size), Theme::tokensFor(look.dark).base);
  paint(painter, inside(look.size), figure, look, kPrintDpi, &drawing.clouds);
  painter.end();
  return drawing;
}

QByteArray packedSvg(const SvgDrawing& drawing) {
  QByteArray svg = drawing.svg;
  const QByteArray standIn = pngOf(FigureScene::standIn()).toBase64();
  qsizetype from = 0;
  for (const auto& cloud : drawing.clouds) {
    const QByteArray packed = pngOf(cloud()).toBase64();
    from = svg.indexOf(standIn, from);
    svg.replace(from, standIn.size(), packed);
    from += packed.size();
  }
  return svg;
}

QByteArray figureSvg(const Figure& figure, const FigureLook& look) { return packedSvg(drawSvg(figure, look)); }

Status exportFigure(const Figure& figure, const QString& path, const FigureLook& look) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  if (suffix == QLatin1String("csv")) return saveFile(path.toStdString(), toCsv(tableOf(figure)));
  if (suffix == QLatin1String("svg")) return saveBytes(figureSvg(figure, look), path);
  if (suffix == QLatin1String("pdf")) return saveBytes(figurePdf(figure, look), path);
  if (suffix == QLatin1String("png")) return saveImage(figureImage(figure, look), path);
  return fail(ErrorKind::InvalidInput, fmt::format("\"{}\" does not end in .png, .svg, .pdf or .csv; choose one of these.", path.toStdString()));
}

}  // namespace isotone
