// The network of the design below the chart: its blocks, or its decisions where the layers are not known, with the choices that a
// person pins by hand, and the line in which details of a design or a block are read.
#pragma once

#include <optional>

#include <QPushButton>

#include "ui/pages/surface.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/architecture_view.h"

namespace isotone {

class NetworkPanel : public QWidget {
  Q_OBJECT
 public:
  explicit NetworkPanel(ExploreModel& model, QWidget* parent = nullptr);
  void retranslate();
  void follow();
  /// Of what the pointer is over; empty: of the current block.
  void showDetails(const QString& details);
  void releaseAll() { m_model.releaseAll(); }

 private:
  void followBlocks(const NetworkView& network);
  void followDecisions();
  void followHeld();
  void openMenu(int block);
  void openMenuOfDecision(const QString& decision);

  ExploreModel& m_model;
  ArchitectureView* m_network = nullptr;
  StyledLabel *m_title = nullptr, *m_note = nullptr, *m_details = nullptr, *m_decisions = nullptr;
  QPushButton* m_held = nullptr;
  std::optional<ExploreModel::NetworkKey> m_shown;  // while a slider moves the design mostly stays
  std::vector<std::string> m_blocks;  // their names in the space, in the order of the view
};

}  // namespace isotone
