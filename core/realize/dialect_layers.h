// What writers of policies share: the layers at bits that a tool can hold, and one sentence about each thing that it cannot.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/realize/policy_dialects.h"

namespace isotone {

inline constexpr int kFloatBits = 32;

/// One convolution or linear layer of a graph.
struct DialectLayer {
  std::string name;      // of its node: the layer's, or that and a word where a layer has two (squeeze and excite)
  std::size_t node = 0;
  int weightBits = kFloatBits, activationBits = kFloatBits;
  bool perChannel = true, symmetric = true;  // of the weights

  bool isFloat() const { return weightBits == kFloatBits && activationBits == kFloatBits; }
};

/// What a tool's file can say of a layer.
struct DialectLimits {
  const char* tool;                    // its name in sentences
  std::span<const int> weights, activations;  // widths below 32, rising
  std::span<const int> depthwiseWeights = weights;
  bool weightsAlone = false;           // rounded weights at float activations
  bool activationsAlone = false;
  bool asymmetricWeights = false;
};

inline constexpr int kAnyWidth[] = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

/// Collects the layers that a sentence is about, so that each is said once. Sentences in the order of their first layer.
class DialectLosses {
 public:
  void add(const std::string& sentence, const std::string& layer);
  void note(std::string text) { m_notes.push_back({Severity::Note, std::move(text), "policy", 0}); }
  Issues take();  // "sentence: layers."

 private:
  struct Loss {
    std::string sentence;
    std::vector<std::string> layers;
  };
  std::vector<Loss> m_losses;
  Issues m_notes;
};

/// The layers of a graph in its order, those that the policy does not name as float. Bits that the tool lacks are its next
/// wider ones; a layer of which it can only round both or nothing stays float where the policy rounds one.
std::vector<DialectLayer> dialectLayers(const PolicySource& source, const DialectLimits& limits, DialectLosses& losses);

bool isDepthwise(const GraphNode& node);

/// The activation bits that most layers have, float ones aside; 8 where all are float.
int usualActivationBits(std::span<const DialectLayer> layers);

/// How the tensors between the layers are rounded.
class DialectTensors {
 public:
  explicit DialectTensors(const PolicySource& source) : m_source(source), m_readers(readersOf(source.graph)) {}

  const std::vector<int>& readers(std::size_t node) const { return m_readers[node]; }
  /// How what a node puts out is rounded: there or, where all of its readers round it themselves, as by the one with the most bits.
  std::optional<ActivationQuantizer> grid(std::size_t node) const;
  /// As grid(), after the ReLU where one alone follows the node: the two are rounded once.
  std::optional<ActivationQuantizer> gridAfterRelu(std::size_t node) const;

 private:
  const PolicySource& m_source;
  std::vector<std::vector<int>> m_readers;
};

/// "# …" lines above a Python file: what it is of.
std::string pythonHead(const NetworkGraph& graph, const std::string& purpose);
/// A string literal of both JSON and Python.
std::string quoted(const std::string& text);

}  // namespace isotone
