// "What do I show to others?": the live preview of the report, its sections, and the ways out: PDF, HTML, tables, images,
// the screen.
#pragma once

#include <functional>

#include <QCheckBox>
#include <QHash>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

#include "ui/pages/busy_line.h"
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
  /// Writes the shown report; by suffix .pdf, .html or .xlsx. Says where, or what went wrong. Waits for it.
  bool save(const QString& path);
  /// A PNG of every figure into a folder, numbered as in the report. Waits for them.
  bool saveImages(const QString& folder);
  /// The same between other events; nothing is left of what is cancelled but images that were written already.
  void startSaving(const QString& path);
  void startSavingImages(const QString& folder) { start(savingImages(folder)); }
  void cancelSaving();
  bool isSaving() const { return m_piece < m_work.pieces.size(); }
  void present();

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QWidget* buildSide();
  void follow();
  void askFile(const QString& caption, const QString& filter, const QString& suffix);
  void askFolder();
  /// Done in pieces, one after the other, until the first that fails. Drawing belongs to the GUI thread, a piece a round of the
  /// event loop; the rest is left to another.
  struct Piece {
    std::function<Status()> make;
    bool draws = true;
  };
  struct Work {
    std::vector<Piece> pieces;
    QString done;  // what is said at the end
  };
  Work saving(const QString& path);
  Work savingImages(const QString& folder);
  bool finish(const Work& work);
  void start(Work work);
  void goOn();
  void pieceDone(const Status& done);
  void showSaving();
  QString proposedName(const QString& suffix) const;

  ReportModel m_model;
  ReportPreview* m_preview = nullptr;
  QScrollArea* m_scroll = nullptr;
  QLineEdit* m_titleEdit = nullptr;
  StyledLabel *m_titleLabel = nullptr, *m_sectionsLabel = nullptr, *m_note = nullptr, *m_saved = nullptr;
  BusyLine* m_saving = nullptr;
  QHash<QString, QCheckBox*> m_boxes;
  std::shared_ptr<const Report> m_laidOut;
  Work m_work;
  std::size_t m_piece = 0;
  quint64 m_started = 0;        // which work a piece on another thread belongs to
  QTimer m_next;
  QPushButton *m_pdfButton = nullptr, *m_htmlButton = nullptr, *m_imagesButton = nullptr, *m_presentButton = nullptr, *m_tablesButton = nullptr;
  QAction *m_pdf = nullptr, *m_html = nullptr, *m_images = nullptr, *m_present = nullptr, *m_tables = nullptr;
};

}  // namespace isotone
