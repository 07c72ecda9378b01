#include "core/realize/torch_plan.h"

namespace isotone {

void TorchPlan::step(int node, int first, int second, Kernel kernel) {
  m_steps.push_back({node, first, second, std::move(kernel), {}});
  m_last = node;
}

void TorchPlan::finish(std::size_t nodes) {
  m_nodes = nodes;
  std::vector<bool> readLater(nodes, false);
  readLater[static_cast<std::size_t>(m_last)] = true;
  for (std::size_t s = m_steps.size(); s-- > 0;) {
    Step& step = m_steps[s];
    for (const int input : {step.first, step.second}) {
      if (readLater[static_cast<std::size_t>(input)]) continue;
      readLater[static_cast<std::size_t>(input)] = true;
      if (input != step.node) step.done.push_back(input);
    }
  }
}

at::Tensor TorchPlan::run(const at::Tensor& images) const {
  std::vector<at::Tensor> tensors(m_nodes);
  tensors.front() = images;
  for (const Step& step : m_steps) {
    const auto node = static_cast<std::size_t>(step.node);
    tensors[node] = step.kernel(tensors[static_cast<std::size_t>(step.first)], tensors[static_cast<std::size_t>(step.second)]);
    for (const int input : step.done) tensors[static_cast<std::size_t>(input)].reset();
  }
  return tensors[static_cast<std::size_t>(m_last)];
}

void TorchPlan::watch(const at::Tensor& images, const std::function<void(std::size_t node, const at::Tensor&)>& observer) const {
  std::vector<at::Tensor> tensors(m_nodes);
  tensors.front() = images;
  observer(0, images);
  for (const Step& step : m_steps) {
    const auto node = static_cast<std::size_t>(step.node);
    tensors[node] = step.kernel(tensors[static_cast<std::size_t>(step.first)], tensors[static_cast<std::size_t>(step.second)]);
    observer(node, tensors[node]);
  }
}

Readers::Readers(const NetworkGraph& graph) : of(graph.nodes.size()), isNeeded(graph.nodes.size(), false) {
  isNeeded.back() = true;
  for (std::size_t n = graph.nodes.size(); n-- > 0;) {
    if (!isNeeded[n]) continue;
    for (const int input : graph.nodes[n].inputs) {
      isNeeded[static_cast<std::size_t>(input)] = true;
      of[static_cast<std::size_t>(input)].push_back(static_cast<int>(n));
    }
  }
}

int Readers::fusedRelu(const NetworkGraph& graph, int node) const {
  if (!graph.nodes[static_cast<std::size_t>(node)].weighted() || !single(node)) return -1;
  const int reader = of[static_cast<std::size_t>(node)].front();
  return graph.nodes[static_cast<std::size_t>(reader)].op == Operator::Relu ? reader : -1;
}

}  // namespace isotone
