// The pages of a report under each other on a calm ground, painted piece after piece so that the window never waits.
#pragma once

#include <memory>

#include <QImage>
#include <QTimer>
#include <QWidget>

#include "core/reports/report.h"

namespace isotone {

class PageLayout;

class ReportPreview : public QWidget {
  Q_OBJECT
 public:
  explicit ReportPreview(QWidget* parent = nullptr);
  ~ReportPreview() override;

  /// Lays out at once, paints later. Null: no pages.
  void setReport(std::shared_ptr<const Report> report);
  int pageCount() const;
  /// Null: no pages.
  const std::shared_ptr<const PageLayout>& layout() const { return m_layout; }
  /// True when all pages have their picture.
  bool isComplete() const;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

 Q_SIGNALS:
  void completed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QRectF pageRect(int page, int width) const;
  void paintNext();
  void restart();

  std::shared_ptr<const PageLayout> m_layout;
  QList<QImage> m_images;
  QImage m_begun;   // the page that is being painted, and how much of it is
  int m_piece = 0;
  QTimer m_next;
};

}  // namespace isotone
