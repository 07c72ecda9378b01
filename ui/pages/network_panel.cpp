#include "ui/pages/network_panel.h"

#include <algorithm>

#include <QCursor>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/pages/choice_menu.h"
#include "ui/pages/note_label.h"

namespace isotone {

NetworkPanel::NetworkPanel(ExploreModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(metrics::kPageMargin, metrics::kGrid + 4, metrics::kPageMargin, metrics::kGrid);
  layout->setSpacing(metrics::kGrid);
  m_title = new StyledLabel(TextStyle::Section);
  m_note = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
  m_held = new QPushButton;
  m_held->setObjectName(QStringLiteral("heldChip"));
  m_held->setFlat(true);
  auto* head = new QHBoxLayout;
  head->setSpacing(metrics::kGrid);
  head->addWidget(m_title);
  head->addWidget(m_note);
  head->addStretch(1);
  head->addWidget(m_held);
  m_network = new ArchitectureView;
  m_network->setObjectName(QStringLiteral("architecture"));
  m_decisions = new StyledLabel(TextStyle::Body);
  m_decisions->setObjectName(QStringLiteral("decisions"));
  m_decisions->setTextFormat(Qt::RichText);
  m_decisions->setWordWrap(true);
  m_decisions->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_decisions->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
  m_details = new NoteLabel(2);
  m_details->setObjectName(QStringLiteral("detailsLine"));
  m_details->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
  layout->addLayout(head);
  layout->addWidget(m_network, 1);
  layout->addWidget(m_decisions, 1);
  layout->addWidget(new Separator(Qt::Horizontal));
  layout->addWidget(m_details);
  connect(m_network, &ArchitectureView::blockHovered, this, [this](int, const QString& details) { showDetails(details); });
  connect(m_network, &ArchitectureView::blockClicked, this, &NetworkPanel::openMenu);
  connect(m_decisions, &QLabel::linkActivated, this, &NetworkPanel::openMenuOfDecision);
  connect(m_held, &QPushButton::clicked, this, [this] { m_model.releaseAll(); });
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    m_shown.reset();
    if (m_model.answer() != nullptr) follow();
  });
}

void NetworkPanel::retranslate() {
  m_title->setText(tr("Architecture"));
  m_network->setAccessibleName(tr("Architecture of the design"));
  m_held->setToolTip(tr("Release all choices that are pinned by hand"));
  m_shown.reset();
}

void NetworkPanel::follow() {
  auto key = m_model.networkKey();
  if (m_shown == key) return;
  m_shown = std::move(key);
  const NetworkView network = m_model.network();
  const bool known = !network.blocks.empty();
  m_network->setVisible(known);
  m_decisions->setVisible(!known);
  followHeld();
  if (known) followBlocks(network);
  else followDecisions();
}

void NetworkPanel::followHeld() {
  const int held = m_model.heldCount();
  m_held->setVisible(held > 0);
  if (held > 0) m_held->setText(tr("%n pinned  ✕", nullptr, held));
}

void NetworkPanel::followBlocks(const NetworkView& network) {
  std::vector<ArchitectureBlock> blocks;
  m_blocks.clear();
  for (const auto& block : network.blocks) {
    ArchitectureBlock drawn;
    drawn.name = block.name;
    drawn.stage = block.stage;
    drawn.detail = block.detail;
    drawn.channels = block.channels;
    drawn.latencyShare = block.share;
    drawn.latencyMs = block.latencyMs;
    drawn.bits = block.bits;
    drawn.pinned = block.pinned;
    blocks.push_back(drawn);
    m_blocks.push_back(block.id);
  }
  const auto widest = std::ranges::max_element(network.blocks, {}, &NetworkBlock::share);
  m_network->setBlocks(std::move(blocks), tr("ms"));
  if (m_network->current() < 0) m_network->setCurrent(int(widest - network.blocks.begin()));
  m_note->setText(m_model.heldCount() > 0 ? tr("width: share of latency · height: channels")
                  : network.byOperations  ? tr("width: share of latency, estimated by operations · height: channels")
                                          : tr("width: share of latency, by the device's model · height: channels"));
  showDetails(m_network->details(m_network->current()));
}

void NetworkPanel::followDecisions() {
  const QString colour = Theme::instance().tokens().accent.name();
  QStringList lines;
  for (const auto& taken : m_model.decisions())
    lines << QStringLiteral("%1&nbsp;=&nbsp;<a href=\"%2\" style=\"text-decoration:none; color:%3\"><b>%4</b></a>%5")
                 .arg(taken.name.toHtmlEscaped())
                 .arg(taken.decision)
                 .arg(colour, taken.choice.toHtmlEscaped(), taken.held ? tr(" (pinned)") : QString());
  m_blocks.clear();
  m_network->setBlocks({}, {});
  m_note->setText(m_model.heldCount() > 0 ? tr("the choice taken for each decision")
                                          : tr("the choice taken for each decision; the layers of this space are not known"));
  m_decisions->setText(lines.join(QStringLiteral(" &nbsp; &nbsp; ")));
  showDetails({});
}

void NetworkPanel::showDetails(const QString& details) {
  const bool blocks = !m_network->blocks().empty();
  const QString current = blocks ? m_network->details(m_network->current()) : QString();
  m_details->setText(!details.isEmpty()   ? details
                     : !current.isEmpty() ? current
                     : blocks             ? tr("Point at a design or a block to read its numbers.")
                                          : tr("Point at a design to read its numbers; click a choice to pin it."));
}

void NetworkPanel::openMenu(int block) {
  if (block < 0 || std::size_t(block) >= m_blocks.size()) return;
  const auto offers = m_model.offers(m_blocks[std::size_t(block)]);
  if (offers.empty()) return showDetails(tr("%1 is the same in every design.").arg(m_network->blocks()[std::size_t(block)].name));
  auto* menu = new ChoiceMenu(m_model, m_network->blocks()[std::size_t(block)].name, offers, this);
  const QRectF rect = m_network->blockRect(block);
  menu->popup(m_network->mapToGlobal(QPointF(rect.center().x(), rect.bottom() + 2).toPoint()));
  menu->setActiveAction(menu->actions().value(1));
}

void NetworkPanel::openMenuOfDecision(const QString& decision) {
  const auto offers = m_model.offersOfDecision(decision.toULongLong());
  if (!offers.empty()) (new ChoiceMenu(m_model, {}, offers, this))->popup(QCursor::pos());
}

}  // namespace isotone
