// The expectation of a sum over slots and pairs when every slot draws its combination on its own: exact, and differentiable.
#pragma once

#include <torch/torch.h>

#include "core/optimizer/slot_model.h"

namespace isotone {

class ExpectedValue {
 public:
  ExpectedValue(const SlotModel& model, torch::Device device);

  /// logits: rows x columns -> probabilities within each slot, rows x columns.
  torch::Tensor probabilities(const torch::Tensor& logits) const;
  /// How probable it is that a column counts: its own probability times that of its slot being there.
  torch::Tensor counted(const torch::Tensor& probabilities) const;
  /// rows: the model's expectation. Slots under one gate are there together or not; all else is independent.
  torch::Tensor operator()(const torch::Tensor& probabilities) const;
  /// The same when columns are worth `columns` (rows x columns) and there are no pairs.
  torch::Tensor additive(const torch::Tensor& probabilities, const torch::Tensor& columns) const { return (counted(probabilities) * columns).sum(1); }

  const torch::Tensor& slotOfColumn() const { return m_slotOfColumn; }

 private:
  double m_base = 0;
  std::int64_t m_slots = 0, m_most = 0;
  torch::Tensor m_single;        // columns
  torch::Tensor m_padded;        // slots * most: the column, or one past the last
  torch::Tensor m_unpadded;      // columns: its place among the padded
  torch::Tensor m_padding;       // slots x most: 0, or −infinity where there is none
  torch::Tensor m_slotOfColumn;  // columns
  torch::Tensor m_presence;      // columns x slots: a gate's combination brings in the slot
  torch::Tensor m_always;        // slots: 1 without a gate
  torch::Tensor m_apart;         // columns x columns: pairs of slots that are not under one gate
  struct Together {
    torch::Tensor present;  // columns: 1 for slots that this combination of their gate brings in
    torch::Tensor gate;     // columns: the column of that combination of the gate
  };
  torch::Tensor m_together;      // columns x columns: pairs of slots under one gate
  std::vector<Together> m_choices;
};

}  // namespace isotone
