// The model of a measured device fitted to its measurements: which figures moved, how near it comes, and the button that keeps it.
#pragma once

#include <QComboBox>

#include "ui/pages/form_dialog.h"
#include "ui/view_models/catalogue_items.h"
#include "ui/view_models/spec_fit_model.h"

class QGridLayout;

namespace isotone {

class SpecFitDialog : public FormDialog {
  Q_OBJECT
 public:
  SpecFitDialog(SpecFitModel& model, const QString& device, QWidget* parent = nullptr);

 protected:
  void start() override;

 private:
  void follow();
  SpecFitModel& m_model;
  CatalogueItems m_catalogue;
  QComboBox* m_start = nullptr;
  StyledLabel *m_verdict = nullptr, *m_detail = nullptr;
  QWidget* m_moved = nullptr;      // the figures that moved, built anew after each fit
};

}  // namespace isotone
