#include "tests/support/clipped_text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTextDocument>
#include <QTest>

namespace isotone::test {
namespace {

constexpr int kSlack = 1;  // rounding of font metrics

QString line(const QWidget& widget, const QString& text, QSize needs, QSize has) {
  return QStringLiteral("%1 %2: '%3' needs %4×%5, has %6×%7")
      .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text)
      .arg(needs.width()).arg(needs.height()).arg(has.width()).arg(has.height());
}

QSize needed(const QLabel& label) {
  if (label.wordWrap()) return {0, label.heightForWidth(label.width())};
  return label.sizeHint();
}

// A widget may be cut by an ancestor that is smaller than it; scroll areas may, since one can scroll.
bool cutByAncestor(const QWidget& widget) {
  const QWidget* top = widget.window();
  QRect visible(QPoint(0, 0), widget.size());
  for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
    if (area != nullptr && area->viewport() == parent) return false;
    const QRect inParent(widget.mapTo(parent, QPoint(0, 0)), visible.size());
    // One can scroll to what is above or below; not to the side of an area without that bar.
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()); area != nullptr && area->viewport() == parent)
      return area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
             (inParent.left() < -kSlack || inParent.right() > parent->width() + kSlack);
    if (!parent->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(inParent)) return true;
    if (parent == top) break;
  }
  return false;
}

void checkTable(const QTableView& table, QStringList& out) {
  const auto* model = table.model();
  if (model == nullptr) return;
  const QFontMetrics metrics(table.font());
  const QFontMetrics headerMetrics(table.horizontalHeader()->font());
  for (int column = 0; column < model->columnCount(); ++column) {
    if (table.isColumnHidden(column)) continue;
    const int width = table.columnWidth(column);
    const QString header = model->headerData(column, Qt::Horizontal).toString();
    if (table.horizontalHeader()->isVisible() && headerMetrics.horizontalAdvance(header) > width)
      out << line(table, header, {headerMetrics.horizontalAdvance(header), 0}, {width, 0});
    const int rows = std::min(model->rowCount(), 60);
    for (int row = 0; row < rows; ++row) {
      const QString text = model->index(row, column).data().toString();
      if (table.itemDelegateForColumn(column) == nullptr && metrics.horizontalAdvance(text) > width)
        out << line(table, text, {metrics.horizontalAdvance(text), 0}, {width, 0});
    }
  }
}

QStringList clippedNow(const QWidget& window) {
  QStringList out;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->size().isEmpty()) continue;
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
      if (label->text().isEmpty()) continue;
      const QSize needs = needed(*label);
      if (needs.width() > label->width() + kSlack || needs.height() > label->height() + kSlack || cutByAncestor(*label))
        out << line(*label, label->text(), needs, label->size());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
      if (button->text().isEmpty()) continue;
      const int needs = button->fontMetrics().horizontalAdvance(button->text().remove(QLatin1Char('&')));
      if (needs > button->width() + kSlack || cutByAncestor(*button))
        out << line(*button, button->text(), {needs, 0}, button->size());
    } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
      const int needs = combo->fontMetrics().horizontalAdvance(combo->currentText());
      if (needs > combo->width() - 24) out << line(*combo, combo->currentText(), {needs, 0}, combo->size());
    } else if (const auto* table = qobject_cast<const QTableView*>(widget)) {
      checkTable(*table, out);
    }
  }
  return out;
}

}  // namespace

QStringList clippedTexts(const QWidget& window) {
  constexpr int kPatience = 3000, kStep = 20;  // ms: layouts settle by posted events, slowly under a sanitizer
  QStringList out = clippedNow(window);
  for (int waited = 0; !out.isEmpty() && waited < kPatience; waited += kStep) {
    QTest::qWait(kStep);
    out = clippedNow(window);
  }
  return out;
}

}  // namespace isotone::test
