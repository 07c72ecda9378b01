#include "ui/reports/page_layout.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainterPath>

#include "core/base/language.h"
#include "ui/charts/date_text.h"
#include "ui/charts/theme.h"

namespace isotone {
namespace {

constexpr double kMargin = 18 * kUnitsPerMm;
constexpr double kWidth = 210 * kUnitsPerMm, kHeight = 297 * kUnitsPerMm;
constexpr double kHeaderRule = 60 , kTop = 76, kBottom = 60;  // from the edges of the page
constexpr double kFooterRule = 50;

struct Type { double pixels; QFont::Weight weight; };

Type typeOf(ReportType type) {
  switch (type) {
    case ReportType::Brand: return {10.5, QFont::DemiBold};
    case ReportType::Header: return {10.5, QFont::Normal};
    case ReportType::Heading: return {19.5, QFont::DemiBold};
    case ReportType::HeadingNumber: return {19.5, QFont::Normal};
    case ReportType::Lead: return {13, QFont::Normal};
    case ReportType::Body: return {11, QFont::Normal};
    case ReportType::Strong: return {10.5, QFont::DemiBold};
    case ReportType::Subheading: return {11, QFont::DemiBold};
    case ReportType::Table: return {10.5, QFont::Normal};
    case ReportType::TableHead: return {9.5, QFont::Medium};
    case ReportType::Caption: return {9.5, QFont::Normal};
    case ReportType::CaptionName: return {9.5, QFont::DemiBold};
    case ReportType::KeyLabel: return {9.5, QFont::Normal};
    case ReportType::KeyValue: return {15, QFont::DemiBold};
  }
  return {10.5, QFont::Normal};
}

}  // namespace

QFont reportFont(ReportType type) {
  QFont font = Theme::font(TextStyle::Body);
  font.setPixelSize(int(std::lround(typeOf(type).pixels * kFine)));
  font.setWeight(typeOf(type).weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  // Contextual glyphs (a raised colon) have no way back to their letters: a PDF could not be searched.
  font.setStyleStrategy(QFont::PreferNoShaping);
  return font;
}

double wordsWidth(const QString& words, ReportType type) {
  return QFontMetricsF(reportFont(type)).horizontalAdvance(words) / kFine;
}

void paintWords(QPainter& painter, const QRectF& place, Qt::Alignment alignment, const QString& words, ReportType type,
                const QColor& colour) {
  painter.save();
  painter.translate(place.topLeft());
  painter.scale(1 / kFine, 1 / kFine);
  painter.setFont(reportFont(type));
  painter.setPen(colour);
  painter.drawText(QRectF(QPointF(), place.size() * kFine), int(alignment) | Qt::TextDontClip | Qt::TextSingleLine, words);
  painter.restore();
}

PageLayout::PageLayout(const Report& report) : m_report(report), m_items(reportItems(report, kWidth - 2 * kMargin)) { paginate(); }

QString reportDate(const Report& report) {
  const QString iso = QString::fromStdString(report.date);
  const QDate date = QDate::fromString(iso, Qt::ISODate);
  return date.isValid() ? dateText(date) : iso;
}

QSizeF PageLayout::pageSize() const { return {kWidth, kHeight}; }

void PageLayout::paginate() {
  m_pages = pagesAt(0);
  // A last page with little on it is spared where the pictures before it can be a little lower.
  constexpr double kLittle = 0.45;
  if (m_pages.size() < 2 || m_pages.back().empty() || m_pages.back().back().place.bottom() > kLittle * kHeight) return;
  for (const double squeeze : {0.25, 0.5, 0.75, 1.0}) {
    auto pages = pagesAt(squeeze);
    if (pages.size() >= m_pages.size()) continue;
    m_pages = std::move(pages);
    return;
  }
}

std::vector<std::vector<PageLayout::Placed>> PageLayout::pagesAt(double squeeze) const {
  const double bottom = kHeight - kBottom - 8;
  const auto heightOf = [&](std::size_t item) { return m_items[item].height - squeeze * m_items[item].give; };
  double y = kTop;
  std::vector<std::vector<Placed>> pages(1);
  for (std::size_t first = 0; first < m_items.size();) {
    std::size_t end = first + 1;
    while (end < m_items.size() && m_items[end - 1].keepWithNext) ++end;
    double need = 0;
    for (std::size_t i = first; i < end; ++i) need += heightOf(i) + m_items[i].spaceBefore;
    if (y + need > bottom && !pages.back().empty()) {
      pages.emplace_back();
      y = kTop;
      if (const PageItem& item = m_items[first]; item.repeat) {
        pages.back().push_back({first, QRectF(kMargin, y, kWidth - 2 * kMargin, item.repeatHeight), true});
        y += item.repeatHeight;
      }
    }
    for (; first < end; ++first) {
      if (!pages.back().empty()) y += m_items[first].spaceBefore;
      pages.back().push_back({first, QRectF(kMargin, y, kWidth - 2 * kMargin, heightOf(first))});
      y += heightOf(first);
    }
  }
  return pages;
}

void PageLayout::paint(QPainter& painter, int page) const {
  for (int piece = 0; piece < pieces(page); ++piece) paintPiece(painter, page, piece);
}

void PageLayout::paintPiece(QPainter& painter, int page, int piece) const {
  painter.save();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
  if (piece == 0) {
    painter.fillRect(QRectF(QPointF(), pageSize()), Qt::white);
    paintFrame(painter, page);
  } else {
    const Placed& placed = m_pages[std::size_t(page)][std::size_t(piece - 1)];
    const PageItem& item = m_items[placed.item];
    (placed.repeated ? item.repeat : item.paint)(painter, placed.place);
  }
  painter.restore();
}

namespace {

/// The mark: two arcs of equal cost.
void paintMark(QPainter& painter, QRectF place, const QColor& colour) {
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
  QPainterPath outer(place.bottomLeft());
  outer.quadTo(place.left() + 0.05 * place.width(), place.top(), place.right(), place.top());
  painter.drawPath(outer);
  const QRectF inner = place.adjusted(0.42 * place.width(), 0.42 * place.height(), 0, 0);
  QPainterPath path(inner.bottomLeft());
  path.quadTo(inner.left(), inner.top(), inner.right(), inner.top());
  painter.setPen(QPen(colour.lighter(140), 1.4, Qt::SolidLine, Qt::RoundCap));
  painter.drawPath(path);
}

}  // namespace

void PageLayout::paintFrame(QPainter& painter, int page) const {
  const Tokens tokens = Theme::tokensFor(false);
  const double right = kWidth - kMargin;
  const QRectF header(kMargin, kHeaderRule - 26, right - kMargin, 22);
  paintMark(painter, QRectF(kMargin, header.center().y() - 4.5, 12, 9), tokens.accent);
  double x = kMargin + 19;
  const auto put = [&](const std::string& words, ReportType type, const QColor& colour) {
    const QString shown = QString::fromStdString(words);
    paintWords(painter, QRectF(x, header.top(), right - x, header.height()), Qt::AlignLeft | Qt::AlignVCenter, shown, type, colour);
    x += wordsWidth(shown, type) + 8;
  };
  put(m_report.title, ReportType::Brand, tokens.text);
  put(m_report.subtitle, ReportType::Header, tokens.secondText);
  if (m_report.simulated) put(said("core", "simulated"), ReportType::Brand, tokens.warn);
  paintWords(painter, header, Qt::AlignRight | Qt::AlignVCenter, reportDate(m_report), ReportType::Header, tokens.secondText);
  painter.setPen(QPen(tokens.separator, 0.8));
  painter.drawLine(QPointF(kMargin, kHeaderRule), QPointF(right, kHeaderRule));
  const double foot = kHeight - kFooterRule;
  painter.drawLine(QPointF(kMargin, foot), QPointF(right, foot));
  const QRectF footer(kMargin, foot + 4, right - kMargin, 16);
  paintWords(painter, footer, Qt::AlignLeft | Qt::AlignVCenter, ReportWords::tr("Isotone report"), ReportType::Caption, tokens.secondText);
  paintWords(painter, footer, Qt::AlignRight | Qt::AlignVCenter, ReportWords::tr("%1 of %2").arg(page + 1).arg(pageCount()),
             ReportType::Caption, tokens.secondText);
}

}  // namespace isotone
