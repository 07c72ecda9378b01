// Puts a network together from layers. Shapes come from the layers, so that nothing is computed twice.
#pragma once

#include <map>
#include <string_view>

#include "core/realize/network_graph.h"

namespace isotone {

class GraphBuilder {
 public:
  GraphBuilder(const DesignSpace& space, DesignView design, const std::vector<LayerWorkload>& layers);

  /// The layer of that name; our own bug if there is none.
  const LayerWorkload& layer(std::string_view name) const;
  const LayerWorkload* findLayer(std::string_view name) const;

  // Each appends a node that reads the nodes `from` and returns its number.
  int weighted(const LayerWorkload& layer, int from, FoldedTail tail);  // a convolution or a linear layer
  int activation(Operator function, int from);
  int add(const LayerWorkload& layer, std::vector<int> from);
  int average(const LayerWorkload& layer, int from);
  int squeezeExcite(const LayerWorkload& layer, int from);
  int shuffle(int from, int groups);
  int norm(std::string_view name, const LayerWorkload& owner, int from);
  int zero(std::string_view name, int from);
  /// Over all pixels; the result is flat.
  int globalPool(const LayerWorkload& layer, int from);

  NetworkGraph take() { return std::move(m_graph); }

 private:
  /// A node with its input's shape.
  GraphNode after(int from, std::string name, std::string layer, Operator op) const;
  int append(GraphNode&& node);

  NetworkGraph m_graph;
  std::map<std::string, const LayerWorkload*, std::less<>> m_layers;
};

void buildCells(GraphBuilder& builder, const DesignSpace& space, DesignView design);
void buildBlocks(GraphBuilder& builder, const DesignSpace& space, const std::vector<LayerWorkload>& layers);

}  // namespace isotone
