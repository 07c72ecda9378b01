#include "ui/shell/issue_list.h"

#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/pages/issue_row.h"
#include "ui/view_models/number_text.h"

namespace isotone {

namespace {

constexpr int kWidth = 560, kHeight = 420;
constexpr std::size_t kMostShown = 300;

}  // namespace

IssueList::IssueList(Session& session, QWidget* parent) : Surface(&Tokens::base, parent), m_session(session) {
  setObjectName(QStringLiteral("issueList"));
  setWindowFlag(Qt::Popup);
  setAttribute(Qt::WA_DeleteOnClose);
  auto* content = new Surface(&Tokens::base);
  auto* rows = new QVBoxLayout(content);
  rows->setContentsMargins(16, 8, 16, 8);
  const Issues& issues = session.issues();
  const std::size_t from = issues.size() > kMostShown ? issues.size() - kMostShown : 0;
  for (std::size_t i = from; i < issues.size(); ++i) {
    const Issue& issue = issues[i];
    auto* line = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new IssueRow(issue));
    if (!issue.source.empty()) {
      auto* place = new StyledLabel(TextStyle::Secondary, &Tokens::secondText);
      const QString file = QFileInfo(toText(issue.source)).fileName();
      place->setText(issue.line > 0 ? tr("%1, line %2").arg(file).arg(issue.line) : file);
      place->setContentsMargins(24, 0, 0, 4);
      words->addWidget(place);
    }
    line->addLayout(words, 1);
    if (const QString device = deviceOf(issue); !device.isEmpty()) {
      auto* jump = new QPushButton(tr("Show"));
      jump->setFlat(true);
      connect(jump, &QPushButton::clicked, this, [this, device] {
        Q_EMIT deviceWanted(device);
        close();
      });
      line->addWidget(jump, 0, Qt::AlignTop);
    }
    rows->addLayout(line);
  }
  rows->addStretch(1);
  auto* scroll = new QScrollArea;
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);

  auto* title = new StyledLabel(TextStyle::Section);
  title->setText(tr("%n issue(s)", nullptr, int(issues.size())));
  auto* clear = new QPushButton(tr("Clear"));
  clear->setFlat(true);
  clear->setObjectName(QStringLiteral("clearIssues"));
  connect(clear, &QPushButton::clicked, this, [this] {
    m_session.clearIssues();
    close();
  });
  auto* top = new QHBoxLayout;
  top->setContentsMargins(16, 8, 8, 0);
  top->addWidget(title, 1);
  top->addWidget(clear);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(1, 1, 1, 1);
  layout->addLayout(top);
  layout->addWidget(scroll, 1);
}

QString IssueList::deviceOf(const Issue& issue) const {
  const auto data = m_session.data();
  if (!data) return {};
  for (const DeviceProfile& device : data->devices)
    if (issue.source == device.name || issue.text.find(device.name) != std::string::npos) return toText(device.name);
  return {};
}

void IssueList::openAbove(QWidget* anchor) {
  resize(kWidth, kHeight);
  const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), 0));
  move(corner - QPoint(kWidth, kHeight + 4));
  show();
}

}  // namespace isotone
