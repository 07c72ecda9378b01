#include "ui/pages/found_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include "ui/pages/note_label.h"

namespace isotone {
namespace {

constexpr Method kMethods[]{Method::Auto, Method::Exhaustive, Method::Neural, Method::Evolutionary};

}  // namespace

FoundPanel::FoundPanel(ExploreModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  m_title = new StyledLabel(TextStyle::Section);
  m_method = new QComboBox;
  m_method->setObjectName(QStringLiteral("method"));
  // Long names give way: the panel is of fixed width.
  m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_method->setMinimumContentsLength(8);
  m_method->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  for (const Method method : kMethods) m_method->addItem(QString(), int(method));
  auto* head = new QHBoxLayout;
  head->setSpacing(2 * metrics::kGrid);
  head->addWidget(m_title);
  head->addWidget(m_method, 1);
  auto* grid = new QGridLayout;
  grid->setVerticalSpacing(3);
  grid->setHorizontalSpacing(metrics::kGrid / 2);
  grid->setColumnStretch(0, 1);
  for (std::size_t line = 0; line < m_lines.size(); ++line)
    for (std::size_t column = 0; column < 3; ++column) {
      auto* label = new StyledLabel(TextStyle::Secondary, column == 1 ? &Tokens::secondText : &Tokens::text);
      if (column > 0) label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
      label->setObjectName(QStringLiteral("found-%1-%2").arg(line).arg(column));
      m_lines[line][column] = label;
      grid->addWidget(label, int(line), int(column));
    }
  m_note = new NoteLabel(2);
  m_note->setObjectName(QStringLiteral("networkSentence"));
  m_train = new QPushButton;
  m_train->setObjectName(QStringLiteral("trainOptimizer"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(metrics::kGrid / 2);
  layout->addLayout(head);
  layout->addLayout(grid);
  layout->addWidget(m_note);
  layout->addWidget(m_train);
  connect(m_method, &QComboBox::activated, this,
          [this](int index) { m_model.methods().setMethod(Method(m_method->itemData(index).toInt())); });
  connect(m_train, &QPushButton::clicked, this, &FoundPanel::trainWanted);
}

void FoundPanel::retranslate() {
  m_title->setText(tr("How it was found"));
  const QStringList names{tr("Auto"), tr("Exhaustive"), tr("Optimizer network"), tr("Evolutionary")};
  for (int i = 0; i < names.size(); ++i) m_method->setItemText(i, names[i]);
  m_method->setAccessibleName(tr("Method of the search"));
}

void FoundPanel::follow() {
  const auto lines = m_model.foundLines();
  for (std::size_t line = 0; line < m_lines.size(); ++line) {
    const bool present = line < lines.size();
    for (std::size_t column = 0; column < 3; ++column) {
      m_lines[line][column]->setText(present ? lines[line][column] : QString());
      m_lines[line][column]->setVisible(present);
    }
  }
  followMethods();
  const auto& methods = m_model.methods();
  const QString train = methods.trainText(), why = methods.whyNot(methods.method());
  m_train->setText(train);
  m_train->setVisible(!train.isEmpty());
  const QString sentence = !why.isEmpty() ? why : methods.networkSentence();
  m_train->setToolTip(sentence);
  m_note->setText(sentence);
  // Where another method answers, the button says enough.
  m_note->setVisible(!sentence.isEmpty() && (train.isEmpty() || methods.method() == Method::Neural));
}

void FoundPanel::followMethods() {
  const auto& methods = m_model.methods();
  const QSignalBlocker quiet(m_method);
  m_method->setCurrentIndex(m_method->findData(int(methods.method())));
  auto* items = qobject_cast<QStandardItemModel*>(m_method->model());
  for (int i = 0; items != nullptr && i < m_method->count(); ++i) {
    // The network can be chosen before there is one: its place then says how to come by it.
    const Method method = Method(m_method->itemData(i).toInt());
    items->item(i)->setEnabled(method == Method::Neural || methods.isAvailable(method));
  }
}

}  // namespace isotone
