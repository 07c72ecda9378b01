// A network as a list of calls of LibTorch's kernels with their weights prepared: nothing is interpreted while it runs.
// Seen by the LibTorch module only.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/core/stack.h>

#include "core/realize/graph_quantization.h"

namespace isotone {

/// An operator that C++ has no function for.
class TorchOperator {
 public:
  TorchOperator(const char* name, const char* overload = "")
      : m_handle(c10::Dispatcher::singleton().findSchemaOrThrow(name, overload)) {}

  template <class... Arguments>
  c10::IValue operator()(Arguments&&... arguments) const {
    torch::jit::Stack stack;
    stack.reserve(sizeof...(arguments));
    (stack.emplace_back(std::forward<Arguments>(arguments)), ...);
    m_handle.callBoxed(stack);
    return std::move(stack.front());
  }

 private:
  c10::OperatorHandle m_handle;
};

/// One argument an input of the node.
using Kernel = std::function<at::Tensor(const at::Tensor&, const at::Tensor&)>;

class TorchPlan {
 public:
  /// What `node` is from then on; a kernel of one input gets it twice. A sum of more than two is several steps of one node.
  void step(int node, int first, int second, Kernel kernel);
  /// To be called once all steps are there: tensors are let go after their last reader.
  void finish(std::size_t nodes);
  at::Tensor run(const at::Tensor& images) const;
  /// Tells every node's output.
  void watch(const at::Tensor& images, const std::function<void(std::size_t node, const at::Tensor&)>& observer) const;

 private:
  struct Step {
    int node, first, second;
    Kernel kernel;
    std::vector<int> done;
  };
  std::vector<Step> m_steps;
  std::size_t m_nodes = 0;
  int m_last = 0;
};

/// Ways through a float network that are made of single operators.
enum class FloatPath {
  OneDnn,         // weights in oneDNN's own layout, activations with channels last
  OneDnnBlocked,  // activations in its own layout too, where they have more than one pixel: what TorchScript's optimizer makes
  Xnnpack,        // weights in XNNPACK's own layout, activations with channels last
  Plain           // LibTorch's choice for each convolution, on BLAS or oneDNN
};

at::Tensor tensorOf(const std::vector<float>& values, const std::vector<std::int64_t>& shape);
std::vector<std::int64_t> weightShape(const GraphNode& node);
/// None where it is undefined, as operators called by name want it.
c10::IValue optional(const at::Tensor& tensor);
at::MemoryFormat layoutOf(FloatPath path);

/// A convolution or linear layer, with the ReLU that follows it if `relu`; not for OneDnnBlocked.
Kernel weightedKernel(const GraphNode& node, const GraphNode& input, const at::Tensor& weight, const at::Tensor& bias, FloatPath path,
                      bool relu);
/// Any other operator of one or two inputs. `inPlace`: it may write over its first input.
Kernel floatKernel(const GraphNode& node, bool inPlace);

/// Who reads whom on the way to the output: what the output does not depend on is not run, by any runtime.
struct Readers {
  explicit Readers(const NetworkGraph& graph);
  bool needed(int node) const { return isNeeded[static_cast<std::size_t>(node)]; }
  bool single(int node) const { return of[static_cast<std::size_t>(node)].size() == 1; }
  bool isLast(int reader, int node) const { return of[static_cast<std::size_t>(node)].front() == reader; }
  /// The ReLU right behind a convolution or linear layer, its only reader; -1 if there is none.
  int fusedRelu(const NetworkGraph& graph, int node) const;

  std::vector<std::vector<int>> of;  // from the last one on
  std::vector<bool> isNeeded;
};

TorchPlan floatPlan(const NetworkGraph& graph, FloatPath path);
/// Every node a tensor of its own, to be watched.
TorchPlan watchablePlan(const NetworkGraph& graph);
/// Sets the engine of LibTorch's quantized operators, which running the plan needs too.
TorchPlan int8Plan(const NetworkGraph& graph, const GraphQuantization& quantization, at::QEngine engine);

}  // namespace isotone
