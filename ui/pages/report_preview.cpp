#include "ui/pages/report_preview.h"

#include <algorithm>
#include <utility>

#include <QElapsedTimer>
#include <QPainter>
#include <QPaintEvent>

#include "ui/charts/theme.h"
#include "ui/reports/page_layout.h"

namespace isotone {
namespace {

constexpr int kGap = 24, kWidest = 880;
constexpr int kTurnMs = 12;  // after which painting goes on in the next turn of the event loop

}  // namespace

ReportPreview::ReportPreview(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("reportPreview"));
  setAccessibleName(tr("Preview of the report"));
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  m_next.setSingleShot(true);
  connect(&m_next, &QTimer::timeout, this, &ReportPreview::paintNext);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

ReportPreview::~ReportPreview() = default;

void ReportPreview::setReport(std::shared_ptr<const Report> report) {
  m_layout = report ? std::make_shared<const PageLayout>(*report) : nullptr;
  setAccessibleDescription(tr("%n page(s)", nullptr, pageCount()));
  updateGeometry();
  restart();
}

int ReportPreview::pageCount() const { return m_layout ? m_layout->pageCount() : 0; }

bool ReportPreview::isComplete() const {
  return std::none_of(m_images.begin(), m_images.end(), [](const QImage& image) { return image.isNull(); });
}

QRectF ReportPreview::pageRect(int page, int width) const {
  if (!m_layout) return {};
  const double wide = std::clamp(width - 2 * kGap, 200, kWidest);
  const double high = wide * m_layout->pageSize().height() / m_layout->pageSize().width();
  return {(width - wide) / 2, kGap + page * (high + kGap), wide, high};
}

int ReportPreview::heightForWidth(int width) const {
  return pageCount() == 0 ? 2 * kGap : int(pageRect(pageCount() - 1, width).bottom()) + kGap;
}

QSize ReportPreview::sizeHint() const { return {kWidest, heightForWidth(kWidest)}; }

void ReportPreview::restart() {
  // Pictures of the last report stay until the new ones are there: typing a title must not flicker.
  m_images.fill(QImage(), pageCount());
  m_begun = {};
  m_next.start(0);
  update();
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  setMinimumHeight(heightForWidth(width()));
  restart();
}

void ReportPreview::paintNext() {
  const auto missing = std::find_if(m_images.begin(), m_images.end(), [](const QImage& image) { return image.isNull(); });
  if (missing == m_images.end()) return;
  const int page = int(missing - m_images.begin());
  const QRectF place = pageRect(page, width());
  const double ratio = devicePixelRatioF();
  if (m_begun.isNull()) {
    m_begun = QImage((place.size() * ratio).toSize(), QImage::Format_RGB32);
    m_piece = 0;
  }
  QElapsedTimer turn;
  turn.start();
  QPainter painter(&m_begun);
  const double scale = place.width() * ratio / m_layout->pageSize().width();
  painter.scale(scale, scale);
  while (m_piece < m_layout->pieces(page) && turn.elapsed() < kTurnMs) m_layout->paintPiece(painter, page, m_piece++);
  painter.end();
  if (m_piece < m_layout->pieces(page)) return m_next.start(0);
  *missing = std::exchange(m_begun, {});
  update(place.toAlignedRect());
  if (isComplete()) Q_EMIT completed();
  else m_next.start(0);
}

void ReportPreview::paintEvent(QPaintEvent* event) {
  const Tokens& tokens = Theme::instance().tokens();
  QPainter painter(this);
  painter.fillRect(event->rect(), tokens.window);
  for (int page = 0; page < pageCount(); ++page) {
    const QRectF place = pageRect(page, width());
    if (!place.toAlignedRect().intersects(event->rect())) continue;
    painter.fillRect(place, Qt::white);  // paper is white in both themes
    if (!m_images[page].isNull()) painter.drawImage(place, m_images[page]);
    painter.setPen(QPen(tokens.separator, 1));
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
  }
}

}  // namespace isotone
