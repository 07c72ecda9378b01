// A network from input to output as blocks: height is channels, width is share of latency, colour is bits with the number
// inside. Hover or arrow keys move a frame; a click or Return pins.
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

namespace isotone {

struct ArchitectureBlock {
  QString name;            // "Block 9"
  QString stage;           // blocks of one stage follow each other: "Stage 3"
  QString detail;          // "MBConv 3×3, ×4, 80 channels, 28×28": the rest of the details line
  double channels = 0;
  double latencyShare = 0; // 0..1; the view scales them to its width
  double latencyMs = 0;
  int bits = 0;            // 0: not quantized (drawn in grey)
  bool pinned = false;
  bool skipped = false;    // drawn as a dashed place
};

class ArchitectureView : public QWidget {
  Q_OBJECT
 public:
  explicit ArchitectureView(QWidget* parent = nullptr);
  ~ArchitectureView() override;

  /// `unit` is that of latencyMs on the axis, "ms".
  void setBlocks(std::vector<ArchitectureBlock> blocks, const QString& unit);
  const std::vector<ArchitectureBlock>& blocks() const;
  void setEmptyText(const QString& text);
  /// The framed block; -1: none.
  int current() const;
  void setCurrent(int block);
  /// "Block 9  MBConv 3×3 …  4 bits  0.27 ms  4.9 %": what the page shows in its fixed line; empty for -1.
  QString details(int block) const;
  /// Where a block is drawn; for tests and for the menu that a click opens.
  QRectF blockRect(int block) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void blockHovered(int block, const QString& details);  // -1 and empty when the pointer leaves
  void blockClicked(int block);                          // pin or unpin

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace isotone
