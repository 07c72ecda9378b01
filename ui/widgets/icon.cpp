#include "ui/widgets/icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPixmap>
#include <QSvgRenderer>

#include "ui/charts/theme.h"

namespace isotone {
namespace {

struct Drawing {
  const char* name;
  const char* body;   // on a 24×24 grid, strokes of 1.6
};

const Drawing kDrawings[] = {
    {"start", "<path d='M4 11 12 4l8 7M6 9.5V20h4.5v-5.5h3V20H18V9.5'/>"},
    {"devices", "<rect x='6' y='6' width='12' height='12' rx='1.5'/><rect x='9.5' y='9.5' width='5' height='5'/><path d='M9 6V3M15 6V3M9 21v-3M15 21v-3M6 9H3M6 15H3M21 9h-3M21 15h-3'/>"},
    {"monotonicity", "<rect x='4' y='4' width='16' height='16' rx='1'/><path d='M9.3 4v16M14.7 4v16M4 9.3h16M4 14.7h16'/>"},
    {"predictors", "<path d='M4 4v16h16M7 17 18 6'/><path d='M9 11.5v.01M12.5 14v.01M12 8.5v.01M16 11.5v.01' stroke-width='2.4'/>"},
    {"explore", "<path d='M4 4v16h16'/><path d='M5.5 17.5C6.5 10 11 7 19 6.5'/>"},
    {"compare", "<rect x='5' y='4' width='5.5' height='16' rx='1'/><rect x='14' y='4' width='5' height='7' rx='1'/><path d='M14 14.5h5v5.5h-5'/>"},
    {"report", "<path d='M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5'/>"},
    {"search", "<circle cx='10.5' cy='10.5' r='6'/><path d='m15 15 5 5'/>"},
    {"filter", "<path d='M4 6h16M7 12h10M10.5 18h3'/>"},
    {"warning", "<path d='M12 4 21 19.5H3zM12 10v4.5M12 17v.01'/>"},
    {"check", "<circle cx='12' cy='12' r='8.5'/><path d='m8 12.3 2.8 2.8L16 9.5'/>"},
    {"error", "<circle cx='12' cy='12' r='8.5'/><path d='m9 9 6 6M15 9l-6 6'/>"},
    {"info", "<circle cx='12' cy='12' r='8.5'/><path d='M12 11.5v5M12 8v.01'/>"},
    {"pin", "<circle cx='12' cy='7.5' r='4'/><path d='M12 11.5V21'/>"},
    {"close", "<path d='m6 6 12 12M18 6 6 18'/>"},
    {"cancel", "<path d='m6 6 12 12M18 6 6 18'/>"},
    {"add", "<path d='M12 5v14M5 12h14'/>"},
    {"export", "<path d='M12 15V4M8 7.5 12 4l4 3.5M5 14v6h14v-6'/>"},
    {"copy", "<rect x='8.5' y='8.5' width='11.5' height='11.5' rx='1.5'/><path d='M15.5 8.5V4H4v11.5h4.5'/>"},
    {"logo", "<path d='M3.5 20C4 11 10 4.5 20.5 4' stroke-width='2.6'/><path d='M9.5 20c.3-5.2 4-9 11-9.5' stroke-width='2.6' opacity='.6'/>"},
};

QByteArray svgOf(const QString& name, const QColor& colour) {
  for (const Drawing& drawing : kDrawings) {
    if (name != QLatin1String(drawing.name)) continue;
    return QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><g fill='none' stroke='") + colour.name().toLatin1() +
           QByteArrayLiteral("' stroke-width='1.6' stroke-linecap='round' stroke-linejoin='round'>") + QByteArray(drawing.body) +
           QByteArrayLiteral("</g></svg>");
  }
  return {};
}

/// Asks the theme for its colour each time it paints, so that a change of theme needs no new icons.
class ThemedEngine : public QIconEngine {
 public:
  ThemedEngine(QString name, QColor fixed) : m_name(std::move(name)), m_fixed(fixed) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const Tokens& tokens = Theme::instance().tokens();
    QColor colour = m_fixed.isValid() ? m_fixed : state == QIcon::On || mode == QIcon::Selected ? tokens.accent : tokens.secondText;
    if (mode == QIcon::Disabled) colour = tokens.axis;
    const double side = std::min(rect.width(), rect.height());
    paintIcon(*painter, m_name, QRectF(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2, side, side), colour);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new ThemedEngine(*this); }

 private:
  QString m_name;
  QColor m_fixed;
};

}  // namespace

QStringList iconNames() {
  QStringList names;
  for (const Drawing& drawing : kDrawings) names.append(QLatin1String(drawing.name));
  return names;
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& colour) {
  const QByteArray svg = svgOf(name, colour);
  if (svg.isEmpty()) return;
  QSvgRenderer(svg).render(&painter, place);
}

QIcon icon(const QString& name) { return icon(name, QColor()); }

QIcon icon(const QString& name, const QColor& colour) {
  return iconNames().contains(name) ? QIcon(new ThemedEngine(name, colour)) : QIcon();
}

}  // namespace isotone
