// "What do I show to others?": the live preview of the report, its sections, and the ways out: PDF, HTML, images, the screen.
#pragma once

#include <functional>

#include <QCheckBox>
#include <QHash>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

#include "ui/pages/page.h"
#include "ui/pages/report_preview.h"
#include "ui/pages/surface.h"
#include "ui/view_models/report_model.h"

namespace isotone {

class ReportPage : public Page {
  Q_OBJECT
 public:
  explicit ReportPage(Session& session, QWidget* parent = nullptr);

  void retranslate() override;
  QString help() const override;
  QString title() const override;
  QList<QAction*> pageActions() const override;
  void activate() override;

  ReportModel& model() { return m_model; }
  /// Writes the shown report; by suffix .pdf or .html. Says where, or what went wrong.
  bool save(const QString& path);
  /// A PNG of every figure into a folder, numbered as in the report.
  bool saveImages(const QString& folder);
  /// The same between other events; one thing at a time.
  void startSaving(const QString& path);
  void startSavingImages(const QString& folder);
  bool isSaving() const { return m_piece != nullptr; }
  void present();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* buildSide();
  void follow();
  void askFile(const QString& caption, const QString& filter, const QString& suffix);
  void askFolder();
  QString proposedName(const QString& suffix) const;
  void saveNextPiece();
  bool saveAllPieces();

  ReportModel m_model;
  ReportPreview* m_preview = nullptr;
  QScrollArea* m_scroll = nullptr;
  QLineEdit* m_titleEdit = nullptr;
  StyledLabel *m_titleLabel = nullptr, *m_sectionsLabel = nullptr, *m_note = nullptr, *m_saved = nullptr;
  QHash<QString, QCheckBox*> m_boxes;
  std::shared_ptr<const Report> m_laidOut;
  std::function<Result<bool>()> m_piece;   // of what is being saved: does one, false when it was the last; null: nothing
  QString m_savedText;                     // what is said then
  QTimer m_pieces;
  QPushButton *m_pdfButton = nullptr, *m_htmlButton = nullptr, *m_imagesButton = nullptr, *m_presentButton = nullptr;
  QAction *m_pdf = nullptr, *m_html = nullptr, *m_images = nullptr, *m_present = nullptr;
};

}  // namespace isotone
