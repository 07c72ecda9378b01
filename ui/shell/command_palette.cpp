#include "ui/shell/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace isotone {

namespace {

constexpr int kWidth = 560, kRow = 30, kRows = 11;
constexpr int kPlaceRole = Qt::UserRole, kKeysRole = Qt::UserRole + 1;

/// Name on the left, its place after it, its keys on the right.
class CommandDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {100, kRow}; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Tokens& tokens = Theme::instance().tokens();
    if (option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, tokens.selected);
    QRect place = option.rect.adjusted(16, 0, -16, 0);
    painter->setFont(Theme::font(TextStyle::Body));
    painter->setPen(tokens.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    const int used = painter->fontMetrics().horizontalAdvance(index.data().toString());
    painter->setFont(Theme::font(TextStyle::Secondary));
    painter->setPen(tokens.secondText);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, index.data(kKeysRole).toString());
    painter->drawText(place.adjusted(used + 12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data(kPlaceRole).toString());
  }
};

}  // namespace

CommandPalette::CommandPalette(QList<Command> commands, std::function<QList<Command>(const QString&)> designs,
                               QWidget* parent)
    : Surface(&Tokens::base, parent), m_commands(std::move(commands)), m_designs(std::move(designs)) {
  setObjectName(QStringLiteral("commandPalette"));
  setWindowFlag(Qt::Popup);
  setAttribute(Qt::WA_DeleteOnClose);
  m_typed = new QLineEdit;
  m_typed->setObjectName(QStringLiteral("commandField"));
  m_typed->setPlaceholderText(tr("Find an action, or type a design's number"));
  m_typed->setAccessibleName(m_typed->placeholderText());
  m_typed->installEventFilter(this);
  m_list = new QListWidget;
  m_list->setObjectName(QStringLiteral("commandList"));
  m_list->setAccessibleName(tr("Actions"));
  m_list->setItemDelegate(new CommandDelegate(m_list));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setFixedHeight(kRows * kRow + 2 * m_list->frameWidth());
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 12, 12, 8);
  layout->setSpacing(8);
  layout->addWidget(m_typed);
  layout->addWidget(m_list);
  connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
  connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
  filter({});
}

bool CommandPalette::matches(const QString& typed, const QString& name) {
  for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    if (!name.contains(word, Qt::CaseInsensitive)) return false;
  return true;
}

void CommandPalette::filter(const QString& typed) {
  m_shown = m_designs ? m_designs(typed.trimmed()) : QList<Command>{};
  for (const Command& command : std::as_const(m_commands))
    if (matches(typed, command.name + QLatin1Char(' ') + command.place)) m_shown.push_back(command);
  m_list->clear();
  for (const Command& command : std::as_const(m_shown)) {
    auto* item = new QListWidgetItem(command.name, m_list);
    item->setData(kPlaceRole, command.place);
    item->setData(kKeysRole, command.keys);
  }
  m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
  const int row = m_list->currentRow();
  if (row < 0 || row >= m_shown.size()) return;
  // After closing: what it opens must not be a child of a dying popup.
  QTimer::singleShot(0, parentWidget(), m_shown[row].run);
  close();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_typed && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : key == Qt::Key_PageUp ? -8 : 0;
    if (step != 0) {
      m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
      return true;
    }
  }
  return Surface::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  QPainter painter(this);
  painter.setPen(Theme::instance().tokens().controlEdge);
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::openIn(QWidget* window) {
  resize(std::min(kWidth, window->width() - 48), sizeHint().height());
  move(window->mapToGlobal(QPoint((window->width() - width()) / 2, metrics::kTopBar + 40)));
  show();
  m_typed->setFocus();
}

}  // namespace isotone
