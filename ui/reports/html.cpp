// A report as one HTML file: no script, nothing loaded from elsewhere, every figure with its numbers as a table.
#include <cmath>
#include <functional>
#include <utility>

#include <QLocale>
#include <QRegularExpression>

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/charts/export.h"
#include "ui/charts/figure_words.h"
#include "ui/reports/page_layout.h"
#include "ui/reports/report_writer.h"
#include "ui/reports/words.h"

namespace isotone {
namespace {

constexpr std::size_t kMostRows = 2000;  // of a figure's table: larger ones would make the file heavier than its pictures

QString escaped(const std::string& words) { return onPaper(words).toHtmlEscaped(); }

const char* const kStyle = R"(
:root{--text:#1A1E26;--second:#545B69;--third:#686F7D;--line:#DDE0E6;--base:#fff;--soft:#F3F4F6;--accent:#4150D0;--selected:#E4E7FA;--warn:#A15C00}
*{box-sizing:border-box}
body{margin:0;background:var(--soft);color:var(--text);font:15px/1.5 Inter,"Noto Sans","Noto Sans CJK SC",system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:900px;margin:0 auto;background:var(--base);padding:40px 56px 56px}
header,footer{display:flex;gap:12px;color:var(--second);font-size:14px;padding-bottom:14px;border-bottom:1px solid var(--line)}
header b{color:var(--text)}header time{margin-left:auto}
footer{border-bottom:0;border-top:1px solid var(--line);padding:14px 0 0;margin-top:48px}
.simulated{color:var(--warn);font-weight:600}
h2{font-size:27px;line-height:1.25;margin:44px 0 10px;font-weight:600}h2 span{color:var(--third);font-weight:400;margin-right:14px}
h3{font-size:15px;margin:28px 0 0;font-weight:600}p{margin:12px 0;max-width:70ch}.lead{font-size:18px}
.figures{display:grid;gap:36px;grid-template-columns:1fr;margin:28px 0}.two{grid-template-columns:1fr 1fr}
figure{margin:0;min-width:0}figure svg{display:block;width:100%;height:auto}
figcaption,caption{color:var(--second);font-size:13px;margin-top:10px}figcaption b,caption b{color:var(--text);font-weight:600;margin-right:.6em}
caption{caption-side:bottom;text-align:left;padding-top:10px}
table{border-collapse:collapse;width:100%;font-size:14px}
thead td{border-bottom:1px solid var(--text)}
thead th{color:var(--second);font-weight:500;font-size:13px;text-align:left;border-bottom:1px solid var(--text);padding:6px 10px;vertical-align:bottom}
td,tbody th{border-bottom:1px solid var(--line);padding:6px 10px;text-align:left;font-weight:400}
.n{text-align:right;white-space:nowrap}thead .n{white-space:normal}tr.chosen>*{background:var(--selected);font-weight:600}tr.chosen>.mark{color:var(--accent)}
.scroll{overflow-x:auto;margin-top:28px}
details{font-size:13px;margin-top:6px}summary{cursor:pointer;color:var(--accent)}details .scroll{max-height:320px;overflow:auto;margin-top:8px}details table{font-size:12px}
dl.facts{display:grid;grid-template-columns:1fr 1fr;gap:10px 36px;font-size:14px;margin:20px 0}
dl.facts div{display:grid;grid-template-columns:110px 1fr}dl.facts .wide{grid-column:1/-1}dt{font-weight:600}dd{margin:0;color:var(--second)}
dl.key{display:flex;flex-wrap:wrap;gap:16px 40px;margin:22px 0}dl.key dt{font-weight:400;color:var(--second);font-size:13px}dl.key dd{color:var(--text);font-size:22px;font-weight:600}
@media(max-width:720px){main{padding:24px}.two,dl.facts{grid-template-columns:1fr}}
@media print{body{background:#fff}main{padding:0;max-width:none}details{display:none}figure,tr{break-inside:avoid}h2,h3{break-after:avoid}}
)";

QString count(std::size_t rows) { return QLocale().toString(qulonglong(rows)); }

QString cellHtml(const DataTable::Cell& cell) {
  if (!cell.text.empty()) return escaped(cell.text);
  if (!cell.number) return {};
  return std::isfinite(*cell.number) ? QString::fromStdString(exactText(*cell.number)) : QStringLiteral("—");
}

/// What names a row: the first column of words that has a name itself; SIZE_MAX: none.
std::size_t rowHead(const DataTable& table, const std::vector<bool>& numeric) {
  for (std::size_t c = 0; c < table.header.size(); ++c)
    if (!numeric[c] && !table.header[c].empty()) return c;
  return SIZE_MAX;
}

QString captionHtml(const QString& name, const std::string& words) {
  return QStringLiteral("<b>%1</b>").arg(name) + escaped(words);
}

QString tableHtml(const DataTable& table, const QString& caption, int emphasisedRow, std::size_t rows) {
  std::vector<bool> numeric(table.header.size(), !table.rows.empty());
  for (const auto& row : table.rows)
    for (std::size_t c = 0; c < numeric.size(); ++c) numeric[c] = numeric[c] && c < row.size() && row[c].number.has_value();
  const auto mark = [&](std::size_t c) {
    if (numeric[c]) return QStringLiteral(" class=\"n\"");
    return c == 0 && table.header[0].empty() ? QStringLiteral(" class=\"mark\"") : QString();
  };
  const std::size_t head = rowHead(table, numeric);
  QString html = QStringLiteral("<div class=\"scroll\"><table><caption>") + caption + QStringLiteral("</caption>\n<thead><tr>");
  for (std::size_t c = 0; c < table.header.size(); ++c)
    html += table.header[c].empty() ? QStringLiteral("<td></td>") : QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(mark(c), escaped(table.header[c]));
  html += QStringLiteral("</tr></thead><tbody>\n");
  for (std::size_t r = 0; r < std::min(rows, table.rows.size()); ++r) {
    html += int(r) == emphasisedRow ? QStringLiteral("<tr class=\"chosen\">") : QStringLiteral("<tr>");
    for (std::size_t c = 0; c < table.rows[r].size() && c < numeric.size(); ++c)
      html += (c == head ? QStringLiteral("<th scope=\"row\"%1>%2</th>") : QStringLiteral("<td%1>%2</td>")).arg(mark(c), cellHtml(table.rows[r][c]));
    html += QStringLiteral("</tr>\n");
  }
  return html + QStringLiteral("</tbody></table></div>");
}

/// What a picture shows, for those who do not see it; its caption stands below it anyway.
QString alternative(Figure figure) {
  figure.caption.clear();
  return QString::fromStdString(figure.title) + QStringLiteral(". ") + summaryWords(figure);
}

FigureLook lookOf(const Figure& figure, bool half) {
  FigureLook look;
  look.title = half;
  look.size = half ? QSizeF(460, 340) : QSizeF(920, figure.heatMap ? 860 : 500);
  return look;
}

/// The picture without its XML head; its ids get a prefix, since all pictures share one document. Its clouds are packed last.
QString svgOf(const Figure& figure, int number, SvgDrawing drawing) {
  QString svg = QString::fromUtf8(drawing.svg);
  svg = svg.mid(std::max<qsizetype>(0, svg.indexOf(QLatin1String("<svg"))));
  const QString prefix = QStringLiteral("f%1-").arg(number);
  // The label says the title; Qt writes these two unescaped.
  static const QRegularExpression words(QStringLiteral("<(title|desc)>.*?</\\1>"), QRegularExpression::DotMatchesEverythingOption);
  svg.remove(words);
  static const QRegularExpression ids(QStringLiteral("\\b(xml:id|id)=\"([^\"]+)\""));
  static const QRegularExpression uses(QStringLiteral("url\\(#([^)]+)\\)"));
  static const QRegularExpression links(QStringLiteral("href=\"#([^\"]+)\""));
  static const QRegularExpression size(QStringLiteral("^<svg width=\"[^\"]*\" height=\"[^\"]*\""));
  svg.replace(ids, QStringLiteral("id=\"%1\\2\"").arg(prefix));
  svg.replace(uses, QStringLiteral("url(#%1\\1)").arg(prefix));
  svg.replace(links, QStringLiteral("href=\"#%1\\1\"").arg(prefix));
  if (const auto head = size.match(svg); head.hasMatch())
    svg.replace(0, head.capturedLength(), QStringLiteral("<svg role=\"img\" aria-label=\"") + alternative(figure).toHtmlEscaped() + QLatin1Char('"'));
  drawing.svg = svg.trimmed().toUtf8();
  return QString::fromUtf8(packedSvg(drawing));
}

/// What follows the picture: its caption, and its numbers.
QString figureWords(const Figure& figure, int number) {
  const DataTable table = tableOf(figure);
  QString html = QStringLiteral("\n<figcaption><b>%1</b>%2</figcaption>\n").arg(figureName(number), escaped(figure.caption));
  QString summary = ReportWords::tr("Data of %1").arg(figureName(number));
  if (table.rows.size() > kMostRows) summary += ReportWords::tr(" (first %1 of %2 rows)").arg(count(kMostRows), count(table.rows.size()));
  html += QStringLiteral("<details><summary>%1</summary>").arg(summary) + tableHtml(table, captionHtml(figureName(number), figure.title), -1, kMostRows) +
          QStringLiteral("</details>\n</figure>\n");
  return html;
}

struct HtmlMaker {
  QString html;
  int figures = 0, tables = 0;

  void operator()(const Paragraph& block) {
    html += QStringLiteral("<p%1>%2</p>\n").arg(block.lead ? QStringLiteral(" class=\"lead\"") : QString(), escaped(block.text));
  }
  void operator()(const TableBlock& block) {
    html += tableHtml(block.table, captionHtml(tableName(++tables), block.caption), block.emphasisedRow, block.table.rows.size()) + QLatin1Char('\n');
  }
  void operator()(const FactsBlock& block) {
    if (!block.title.empty()) html += QStringLiteral("<h3>%1</h3>\n").arg(escaped(block.title));
    html += QStringLiteral("<dl class=\"facts\">\n");
    for (const auto& [name, words] : block.facts)
      html += QStringLiteral("<div%3><dt>%1</dt><dd>%2</dd></div>\n").arg(escaped(name), escaped(words), isLongFact(words) ? QStringLiteral(" class=\"wide\"") : QString());
    html += QStringLiteral("</dl>\n");
  }
  void operator()(const KeyNumbers& block) {
    html += QStringLiteral("<dl class=\"key\">\n");
    for (const auto& number : block.numbers)
      html += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n")
                  .arg(escaped(number.label), escaped(number.unit.empty() ? number.value : number.value + " " + number.unit));
    html += QStringLiteral("</dl>\n");
  }
};

}  // namespace

namespace {

/// What the report is written in: the language of the window, English from the command line.
QString language() {
  const QLocale locale;
  return locale.language() == QLocale::C ? QStringLiteral("en") : locale.bcp47Name();
}

}  // namespace

namespace {

class HtmlPieces : public ReportPieces {
 public:
  explicit HtmlPieces(const Report& report) : m_report(report) {
    for (std::size_t number = 0; number < m_report.sections.size(); ++number) {
      const Section& section = m_report.sections[number];
      add([this, number, &section] {
        m_maker.html += QStringLiteral("<section id=\"%1\">\n<h2><span>%2</span>%3</h2>\n").arg(escaped(section.id)).arg(number + 1).arg(escaped(section.heading));
      });
      for (const Block& block : section.blocks)
        std::visit([this](const auto& kind) { addBlock(kind); }, block);
      add([this] { m_maker.html += QStringLiteral("</section>\n"); });
    }
  }
  int count() const override { return int(m_steps.size()); }
  void make(int piece) override { m_steps[std::size_t(piece)].make(); }
  bool draws(int piece) const override { return m_steps[std::size_t(piece)].draws; }
  QByteArray finish() override { return head() + m_maker.html.toUtf8() + foot(); }

 private:
  struct Step {
    std::function<void()> make;
    bool draws = false;
  };
  void add(std::function<void()> make, bool draws = false) { m_steps.push_back({std::move(make), draws}); }
  template <class Kind>
  void addBlock(const Kind& block) {
    add([this, &block] { m_maker(block); });
  }
  void addBlock(const FigureBlock& block) {
    const bool half = block.figures.size() > 1;
    add([this, half] { m_maker.html += QStringLiteral("<div class=\"figures%1\">\n").arg(half ? QStringLiteral(" two") : QString()); });
    for (const Figure& figure : block.figures) {
      add([this, &figure, half] { m_drawn = drawSvg(figure, lookOf(figure, half)); }, true);
      add([this, &figure] { m_maker.html += QStringLiteral("<figure>\n") + svgOf(figure, ++m_maker.figures, std::exchange(m_drawn, {})); });
      add([this, &figure] { m_maker.html += figureWords(figure, m_maker.figures); });
    }
    add([this] { m_maker.html += QStringLiteral("</div>\n"); });
  }

  // Chained arg() would read a "%1" inside the words again; the many-argument form does not.
  QByteArray head() const {
    const QString simulated = m_report.simulated ? QStringLiteral("<span class=\"simulated\">%1</span>").arg(escaped(said("core", "simulated"))) : QString();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%3\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<title>%1, %2: %4</title>\n<style>")
               .arg(escaped(m_report.title), escaped(m_report.subtitle), language(), ReportWords::tr("Isotone report").toHtmlEscaped())
               .toUtf8() +
           kStyle +
           QStringLiteral("</style>\n</head>\n<body>\n<main>\n<header><b>%1</b><span>%2</span>%3<time datetime=\"%4\">%5</time></header>\n")
               .arg(escaped(m_report.title), escaped(m_report.subtitle), simulated, escaped(m_report.date), reportDate(m_report).toHtmlEscaped())
               .toUtf8();
  }
  QByteArray foot() const {
    return "<footer>" + ReportWords::tr("Isotone report, version %1").arg(escaped(m_report.version)).toUtf8() + "</footer>\n</main>\n</body>\n</html>\n";
  }
  Report m_report;
  HtmlMaker m_maker;
  SvgDrawing m_drawn;  // between two steps of a figure
  std::vector<Step> m_steps;
};

}  // namespace

std::unique_ptr<ReportPieces> htmlPieces(const Report& report) { return std::make_unique<HtmlPieces>(report); }

}  // namespace isotone
