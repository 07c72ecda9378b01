// Each block of a report as items of known height, which the layout then places on pages.
#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include "ui/charts/figure_scene.h"
#include "ui/charts/theme.h"
#include "ui/reports/page_layout.h"
#include "ui/reports/words.h"

namespace isotone {
namespace {

constexpr double kFigureScale = 0.82;  // charts are drawn for the screen; their type suits paper at this size
constexpr double kColumnGap = 36;
constexpr double kPaperDpi = 300;  // of clouds, which are images
constexpr double kFigureGive = 0.28;  // of its height that a picture can do without and still be read

const Tokens& paper() {
  static const Tokens tokens = Theme::tokensFor(false);
  return tokens;
}

/// Words broken into lines of a width; the same lines on every device, since glyphs are not hinted.
class TextBlock {
 public:
  TextBlock(const QString& words, const QFont& font, double width, int strongLetters = 0, const QFont& strong = {})
      : m_layout(std::make_shared<QTextLayout>(words, font)) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    if (strongLetters > 0) {
      QTextLayout::FormatRange range;
      range.start = 0;
      range.length = strongLetters;
      range.format.setFont(strong);
      range.format.setForeground(paper().text);
      m_layout->setFormats({range});
    }
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
      line.setLineWidth(width * kFine);
      line.setPosition(QPointF(0, m_height * kFine));
      m_height += QFontMetricsF(font).height() * 1.22 / kFine;
    }
    m_layout->endLayout();
  }
  double height() const { return m_height; }
  double baseline() const { return m_layout->lineCount() > 0 ? (m_layout->lineAt(0).y() + m_layout->lineAt(0).ascent()) / kFine : 0; }
  void draw(QPainter& painter, QPointF at, const QColor& colour) const {
    painter.save();
    painter.translate(at);
    painter.scale(1 / kFine, 1 / kFine);
    painter.setPen(colour);
    m_layout->draw(&painter, QPointF());
    painter.restore();
  }

 private:
  std::shared_ptr<QTextLayout> m_layout;
  double m_height = 0;
};

PageItem textItem(const QString& words, ReportType type, double width, const QColor& colour) {
  const TextBlock block(words, reportFont(type), width);
  PageItem item;
  item.height = block.height();
  item.paint = [block, colour](QPainter& painter, const QRectF& place) { block.draw(painter, place.topLeft(), colour); };
  return item;
}

PageItem headingItem(int number, const Section& section, double width) {
  const QString count = QString::number(number);
  const double indent = wordsWidth(count, ReportType::HeadingNumber) + 10;
  const TextBlock heading(onPaper(section.heading), reportFont(ReportType::Heading), width - indent);
  const TextBlock numeral(count, reportFont(ReportType::HeadingNumber), indent);
  PageItem item;
  item.height = heading.height();
  item.spaceBefore = 34;
  item.keepWithNext = true;
  item.paint = [=](QPainter& painter, const QRectF& place) {
    numeral.draw(painter, place.topLeft() + QPointF(0, heading.baseline() - numeral.baseline()), paper().thirdText);
    heading.draw(painter, place.topLeft() + QPointF(indent, 0), paper().text);
  };
  return item;
}

/// "Figure 3  words": the name in bold.
TextBlock captionBlock(const QString& name, const QString& words, double width) {
  const QString gap = words.isEmpty() ? QString() : QStringLiteral("\u2002");
  return TextBlock(name + gap + words, reportFont(ReportType::Caption), width, int(name.size()),
                   reportFont(ReportType::CaptionName));
}

double figureHeight(const Figure& figure, double width, bool half) {
  if (figure.heatMap) {
    const auto rows = double(figure.heatMap->rows.size()), columns = double(figure.heatMap->columns.size());
    const double cell = std::min(22.0, width / std::max(columns + 9, 12.0));
    return std::min(rows * cell + 140, 0.98 * width);
  }
  if (!figure.y.categories.empty()) return std::max(150.0, 70 + 19.0 * double(figure.y.categories.size()));
  return half ? 0.66 * width : 0.49 * width;
}

struct NumberedFigure { Figure figure; QString name; };

PageItem figuresItem(const std::vector<NumberedFigure>& figures, double width) {
  const bool half = figures.size() > 1;
  const double column = half ? (width - kColumnGap) / 2 : width;
  // The scenes stay: what is dear in them, as clouds at the paper's resolution, is made once for preview and file.
  struct Part { std::shared_ptr<FigureScene> scene; TextBlock caption; };
  std::vector<Part> parts;
  double chart = 0, captions = 0;
  for (const NumberedFigure& entry : figures) {
    const double own = figureHeight(entry.figure, column, half);
    chart = std::max(chart, half ? std::clamp(own, 0.76 * column, 0.9 * column) : own);
    auto scene = std::make_shared<FigureScene>();
    scene->setFigure(entry.figure);
    scene->setLook(paper(), half, true, kPaperDpi * kFigureScale / 96);
    parts.push_back({std::move(scene), captionBlock(entry.name, onPaper(entry.figure.caption), column)});
    captions = std::max(captions, parts.back().caption.height());
  }
  PageItem item;
  item.height = chart + 10 + captions;
  item.spaceBefore = 18;
  item.give = kFigureGive * chart;
  item.paint = [=](QPainter& painter, const QRectF& place) {
    const double tall = place.height() - 10 - captions;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const QPointF at = place.topLeft() + QPointF(double(i) * (column + kColumnGap), 0);
      const QSizeF size = QSizeF(column, tall) / kFigureScale;
      painter.save();
      painter.translate(at);
      painter.scale(kFigureScale, kFigureScale);
      parts[i].scene->resize(size);
      parts[i].scene->render(painter, QRectF(QPointF(), size));
      painter.restore();
      parts[i].caption.draw(painter, at + QPointF(0, tall + 10), paper().secondText);
    }
  };
  return item;
}

PageItem keyNumbersItem(const KeyNumbers& block, double width) {
  PageItem item;
  item.height = 36;
  item.spaceBefore = 16;
  const auto numbers = std::make_shared<const KeyNumbers>(block);
  item.paint = [=](QPainter& painter, const QRectF& place) {
    const double column = width / std::max<double>(1, double(numbers->numbers.size()));
    for (std::size_t i = 0; i < numbers->numbers.size(); ++i) {
      const auto& number = numbers->numbers[i];
      const double left = place.left() + double(i) * column;
      paintWords(painter, QRectF(left, place.top(), column, 14), Qt::AlignLeft | Qt::AlignVCenter, onPaper(number.label), ReportType::KeyLabel,
                 paper().secondText);
      const QString value = onPaper(number.unit.empty() ? number.value : number.value + " " + number.unit);
      paintWords(painter, QRectF(left, place.top() + 15, column, 20), Qt::AlignLeft | Qt::AlignVCenter, value, ReportType::KeyValue,
                 paper().text);
    }
  };
  return item;
}

}  // namespace

PageItem captionItem(const QString& name, const QString& words, double width) {
  const TextBlock caption = captionBlock(name, words, width);
  PageItem item;
  item.height = caption.height();
  item.spaceBefore = 8;
  item.paint = [caption](QPainter& painter, const QRectF& place) { caption.draw(painter, place.topLeft(), paper().secondText); };
  return item;
}

namespace {

struct PlacedFact { TextBlock name, words; double left = 0; };

/// One or two facts beside each other.
PageItem factRow(std::vector<PlacedFact> facts, double label) {
  PageItem item;
  for (const PlacedFact& fact : facts) item.height = std::max({item.height, fact.name.height(), fact.words.height()});
  item.spaceBefore = 7;
  item.keepWithNext = true;
  item.paint = [facts = std::move(facts), label](QPainter& painter, const QRectF& place) {
    for (const PlacedFact& fact : facts) {
      const QPointF at = place.topLeft() + QPointF(fact.left, 0);
      fact.name.draw(painter, at, paper().text);
      fact.words.draw(painter, at + QPointF(label, 0), paper().secondText);
    }
  };
  return item;
}

/// In two columns; a long fact has a row of its own, so that none beside it stands over an empty column.
std::vector<PageItem> factItems(const FactsBlock& block, double width) {
  constexpr double kLabel = 60, kWideLabel = 110, kLabelGap = 12;
  const double column = (width - kColumnGap) / 2;
  double label = kLabel;
  for (const auto& [name, words] : block.facts) label = std::clamp(wordsWidth(onPaper(name), ReportType::CaptionName) + kLabelGap, label, kWideLabel);
  std::vector<PageItem> items;
  if (!block.title.empty()) {
    items.push_back(textItem(onPaper(block.title), ReportType::Subheading, width, paper().text));
    items.back().keepWithNext = true;
  }
  std::vector<PlacedFact> row;
  const auto end = [&] {
    if (!row.empty()) items.push_back(factRow(std::exchange(row, {}), label));
  };
  for (const auto& [name, words] : block.facts) {
    const bool wide = isLongFact(words);
    if (wide || row.size() == 2) end();
    row.push_back({TextBlock(onPaper(name), reportFont(ReportType::CaptionName), label),
                   TextBlock(onPaper(words), reportFont(ReportType::Caption), (wide ? width : column) - label),
                   row.empty() ? 0 : column + kColumnGap});
    if (wide) end();
  }
  end();
  if (items.empty()) return items;
  items.front().spaceBefore = block.title.empty() ? 12 : 20;
  items.back().keepWithNext = false;
  return items;
}

/// Turns blocks into items and numbers figures and tables through the report.
struct ItemMaker {
  double width;
  std::vector<PageItem> items;
  int figures = 0, tables = 0;

  void operator()(const Paragraph& block) {
    PageItem item = textItem(onPaper(block.text), block.lead ? ReportType::Lead : ReportType::Body, width, paper().text);
    item.spaceBefore = block.lead ? 8 : 12;
    item.keepWithNext = block.lead;
    items.push_back(std::move(item));
  }
  void operator()(const FigureBlock& block) {
    std::vector<NumberedFigure> numbered;
    for (const Figure& figure : block.figures) numbered.push_back({figure, figureName(++figures)});
    if (!numbered.empty()) items.push_back(figuresItem(numbered, width));
  }
  void operator()(const TableBlock& block) {
    for (PageItem& item : tableItems(block, tableName(++tables), width)) items.push_back(std::move(item));
  }
  void operator()(const FactsBlock& block) {
    for (PageItem& item : factItems(block, width)) items.push_back(std::move(item));
  }
  void operator()(const KeyNumbers& block) { items.push_back(keyNumbersItem(block, width)); }
};

}  // namespace

bool isLongFact(const std::string& words) {
  constexpr std::size_t kLong = 280;
  return words.size() > kLong;
}

QString figureName(int number) { return ReportWords::tr("Figure %1").arg(number); }
QString tableName(int number) { return ReportWords::tr("Table %1").arg(number); }

std::vector<PageItem> reportItems(const Report& report, double width) {
  ItemMaker maker{.width = width};
  int number = 0;
  for (const Section& section : report.sections) {
    maker.items.push_back(headingItem(++number, section, width));
    for (const Block& block : section.blocks) std::visit([&](const auto& kind) { maker(kind); }, block);
  }
  return std::move(maker.items);
}

}  // namespace isotone
