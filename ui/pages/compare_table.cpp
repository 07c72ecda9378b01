#include "ui/pages/compare_table.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/icon.h"

namespace isotone {

CompareTable::CompareTable(CompareModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
  setObjectName(QStringLiteral("compareTable"));
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  connect(&Theme::instance(), &Theme::changed, this, [this] { follow(); });
}

void CompareTable::rebuild(std::size_t columns, std::size_t rows) {
  // Later, not now: one of them may be the button whose click led here.
  for (QWidget* old : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    old->hide();
    old->setParent(nullptr);
    old->deleteLater();
  }
  delete m_grid;
  m_grid = new QGridLayout;
  static_cast<QVBoxLayout*>(layout())->addLayout(m_grid);
  m_grid->setContentsMargins(0, 0, metrics::kGrid, 0);
  m_grid->setHorizontalSpacing(metrics::kGrid);
  m_grid->setVerticalSpacing(0);
  m_heads.clear();
  m_lines.clear();
  m_notes.clear();
  for (std::size_t c = 0; c < columns; ++c) {
    Head head{new PinMark, new QPushButton, new QToolButton};
    head.name->setFlat(true);
    head.name->setStyleSheet(QStringLiteral("QPushButton { color: palette(window-text); }"));
    head.name->setCursor(Qt::PointingHandCursor);
    head.unpin->setAutoRaise(true);
    head.unpin->setIconSize({12, 12});
    auto* box = new QHBoxLayout;
    box->setSpacing(2);
    box->addStretch(1);
    box->addWidget(head.mark);
    box->addWidget(head.name);
    box->addWidget(head.unpin);
    m_grid->addLayout(box, 0, int(c) + 1);
    m_grid->setColumnStretch(int(c) + 1, 1);
    connect(head.name, &QPushButton::clicked, this, [this, c] { m_model.select(int(c)); });
    connect(head.unpin, &QToolButton::clicked, this, [this, c] {
      if (c < m_model.columns().size()) m_model.unpin(m_model.columns()[c].letter);
    });
    m_heads.push_back(head);
  }
  m_grid->setRowMinimumHeight(0, 32);
  for (std::size_t r = 0; r < rows; ++r) {
    Line line{new StyledLabel(TextStyle::Body), new StyledLabel(TextStyle::Tick, &Tokens::secondText), {}};
    const int place = int(r) + 1;
    const auto stack = [this, place](int column, QWidget* above, QWidget* below, Qt::Alignment side) {
      auto* box = new QVBoxLayout;
      box->setContentsMargins(0, 3, 0, 3);
      box->setSpacing(0);
      box->addWidget(above, 0, side);
      box->addWidget(below, 0, side);
      box->addStretch(1);
      m_grid->addLayout(box, place, column);
    };
    stack(0, line.title, line.limit, Qt::AlignLeft);
    for (std::size_t c = 0; c < columns; ++c) {
      Cell cell{new StyledLabel(TextStyle::Body), new StyledLabel(TextStyle::Tick, &Tokens::secondText)};
      stack(int(c) + 1, cell.value, cell.delta, Qt::AlignRight);
      line.cells.push_back(cell);
    }
    m_lines.push_back(std::move(line));
  }
  const int last = int(rows) + 1;
  m_noteTitle = new StyledLabel(TextStyle::Body);
  m_grid->addWidget(m_noteTitle, last, 0);
  m_grid->setRowMinimumHeight(last, 34);
  for (std::size_t c = 0; c < columns; ++c) {
    auto* note = new QLineEdit;
    note->setAlignment(Qt::AlignRight);
    note->setFrame(false);
    note->setMinimumWidth(60);
    note->setStyleSheet(QStringLiteral("QLineEdit:!focus { background: transparent; border-color: transparent; }"
                                       "QLineEdit { padding: 0; min-height: 22px; }"));
    QFont font = Theme::font(TextStyle::Secondary);
    font.setItalic(true);
    note->setFont(font);
    m_grid->addWidget(note, last, int(c) + 1);
    connect(note, &QLineEdit::editingFinished, this, [this, c, note] {
      if (c < m_model.columns().size() && note->text() != m_model.columns()[c].note)
        m_model.setNote(m_model.columns()[c].letter, note->text());
    });
    m_notes.push_back(note);
  }
}

void CompareTable::followCell(const Cell& cell, const CompareModel::Cell& content) {
  cell.value->setText(content.breaksLimit ? QStringLiteral("△ ") + content.value : content.value);
  cell.value->setColour(content.breaksLimit ? &Tokens::bad : &Tokens::text);
  cell.value->setToolTip(content.breaksLimit ? tr("Breaks the limit of the goal") : QString());
  cell.delta->setText(content.delta);
  cell.delta->setColour(content.tone == CompareModel::Tone::Better  ? &Tokens::good
                        : content.tone == CompareModel::Tone::Worse ? &Tokens::bad
                                                                    : &Tokens::secondText);
}

void CompareTable::follow() {
  const auto& columns = m_model.columns();
  const auto& rows = m_model.rows();
  // Widgets are kept while the shape is the same, so that a note being typed keeps the focus.
  if (m_heads.size() != columns.size() || m_lines.size() != rows.size()) rebuild(columns.size(), rows.size());
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const auto& column = columns[c];
    m_heads[c].mark->setPin(column.letter, int(c));
    m_heads[c].name->setObjectName(QStringLiteral("pin%1").arg(column.letter));
    m_heads[c].name->setText(QStringLiteral("%1 %2").arg(column.letter, column.name));
    m_heads[c].name->setFont(Theme::font(TextStyle::Section));
    m_heads[c].name->setToolTip(tr("Make it the current design of all pages"));
    m_heads[c].unpin->setObjectName(QStringLiteral("unpin%1").arg(column.letter));
    m_heads[c].unpin->setIcon(icon(QStringLiteral("close")));
    m_heads[c].unpin->setToolTip(tr("Unpin %1").arg(column.letter));
    m_heads[c].unpin->setAccessibleName(tr("Unpin %1").arg(column.letter));
    m_notes[c]->setObjectName(QStringLiteral("note%1").arg(column.letter));
    m_notes[c]->setPlaceholderText(tr("add a note"));
    m_notes[c]->setAccessibleName(tr("Note on %1").arg(column.letter));
    if (!m_notes[c]->hasFocus()) m_notes[c]->setText(column.note);
  }
  for (std::size_t r = 0; r < rows.size(); ++r) {
    m_lines[r].title->setText(rows[r].title);
    m_lines[r].limit->setText(rows[r].limit);
    for (std::size_t c = 0; c < columns.size(); ++c) followCell(m_lines[r].cells[c], rows[r].cells[c]);
  }
  if (m_noteTitle) m_noteTitle->setText(tr("Note"));
  update();
}

void CompareTable::paintEvent(QPaintEvent*) {
  if (!m_grid) return;
  QPainter painter(this);
  const Tokens& tokens = Theme::instance().tokens();
  for (std::size_t c = 0; c < m_model.columns().size() && c < m_heads.size(); ++c) {
    if (!m_model.columns()[c].chosen) continue;
    QColor tint = tokens.selected;
    tint.setAlphaF(0.55f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    const QRect column = m_grid->cellRect(0, int(c) + 1);
    painter.drawRoundedRect(QRect(column.left() - 2, 0, column.width() + metrics::kGrid, height()), metrics::kRadius, metrics::kRadius);
  }
  for (int row = 1; row <= int(m_lines.size()) + 1; ++row)
    painter.fillRect(QRect(0, m_grid->cellRect(row, 0).top(), width(), 1), tokens.separator);
}

}  // namespace isotone
