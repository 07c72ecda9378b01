#include "ui/pages/spec_fit_dialog.h"

#include <QGridLayout>

namespace isotone {

namespace {

QWidget* table(const std::vector<SpecFitModel::Row>& rows) {
  auto* area = new QWidget;
  auto* grid = new QGridLayout(area);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(3 * metrics::kGrid);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(0, 1);
  const auto put = [&](int row, int column, const QString& text, TextStyle style, TokenColour colour) {
    auto* label = new StyledLabel(style, colour);
    label->setText(text);
    grid->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
  };
  const QString heads[] = {SpecFitDialog::tr("What moved"), SpecFitDialog::tr("before"), SpecFitDialog::tr("fitted")};
  for (int column = 0; column < 3; ++column) put(0, column, heads[column], TextStyle::Secondary, &Tokens::secondText);
  int row = 0;
  for (const SpecFitModel::Row& moved : rows) {
    put(++row, 0, moved.figure, TextStyle::Body, &Tokens::text);
    put(row, 1, moved.before, TextStyle::Body, &Tokens::secondText);
    put(row, 2, moved.after, TextStyle::Body, &Tokens::text);
  }
  return area;
}

}  // namespace

SpecFitDialog::SpecFitDialog(SpecFitModel& model, const QString& device, QWidget* parent)
    : FormDialog(QStringLiteral("specFit"), tr("Fit the model to measurements"), tr("Keep as spec sheet"), parent), m_model(model) {
  m_start = named(new QComboBox, "From");
  m_start->addItem(tr("its own spec sheet, or the catalogue's of its title"));
  for (int row = 0; row < m_catalogue.rowCount(); ++row) {
    const QModelIndex index = m_catalogue.index(row, CatalogueItems::Title);
    m_start->addItem(index.data().toString(), index.data(CatalogueItems::NameRole));
  }
  m_verdict = named(new StyledLabel(TextStyle::Section), "Verdict");
  m_verdict->setWordWrap(true);
  m_detail = named(new StyledLabel(TextStyle::Body, &Tokens::secondText), "Detail");
  m_detail->setWordWrap(true);
  auto* name = new StyledLabel(TextStyle::Body);
  model.open(device);
  name->setText(model.deviceTitle());
  form()->addRow(tr("Device"), name);
  form()->addRow(tr("&Start from"), m_start);
  form()->addRow(m_verdict);
  form()->addRow(m_detail);
  setNote(tr("Peaks and bandwidth are roofs: only what is reached of them is fitted, with the overhead and, where energies are measured, "
             "theirs. Pictures, shares of layers and allocations of bits then stand on the fitted model; measurements stay as they are."));
  connect(m_start, &QComboBox::activated, this, [this] {
    const DeviceModel* from = m_catalogue.find(m_start->currentData().toString());
    if (from) m_model.startFrom(*from);
    else m_model.open(m_model.device());
  });
  connect(&model, &SpecFitModel::changed, this, &SpecFitDialog::follow);
  follow();
}

void SpecFitDialog::start() { m_model.keep(); }

void SpecFitDialog::follow() {
  if (m_moved) form()->removeRow(m_moved);
  m_moved = nullptr;
  m_verdict->setText(m_model.isBusy() ? tr("Fitting…") : m_model.verdict());
  m_verdict->setVisible(!m_verdict->text().isEmpty());
  m_detail->setText(m_model.fit() ? m_model.verdictDetail() : m_model.failure());
  m_detail->setColour(m_model.failure().isEmpty() ? &Tokens::secondText : &Tokens::bad);
  if (m_model.fit()) {
    form()->addRow(m_moved = table(m_model.moved()));
    m_moved->show();  // what is hidden has no size yet
  }
  setCanStart(m_model.fit() != nullptr && !m_model.moved().empty());
  layout()->activate();
  adjustSize();
}

}  // namespace isotone
