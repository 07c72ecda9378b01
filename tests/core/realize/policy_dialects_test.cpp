// Every dialect: well formed, each layer named once, bits as in the policy or a warning that says which they are instead.
#include "core/realize/policy_dialects.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <regex>
#include <set>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/realize/onnx_model.h"
#include "core/realize/onnx_writer.h"
#include "tests/core/realize/networks.h"
#include "tests/support/temporary_folder.h"

namespace isotone {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::Not;
using nlohmann::json;

constexpr int kFloatBits = 32;

struct Bits {
  int weight = kFloatBits, activation = kFloatBits;
  bool operator==(const Bits&) const = default;
};
using LayerBits = std::map<std::string, Bits>;  // by node

struct Case {
  NetworkGraph graph;
  QuantizationPolicy policy;
  GraphQuantization quantization;

  PolicySource source() const { return {graph, policy, quantization}; }
  PolicyFile write(std::string_view format) const { return findPolicyDialect(format)->write(source()); }
  json parsed(std::string_view format) const { return json::parse(write(format).bytes); }
};

Case caseOf(NetworkGraph graph, QuantizationPolicy policy) {
  auto quantization = quantize(graph, policy, plausibleRanges(graph));
  EXPECT_TRUE(quantization) << quantization.error().message;
  return {std::move(graph), std::move(policy), std::move(*quantization)};
}

std::vector<Case> cases(const std::string& name, std::size_t count = 3) {
  const auto space = builtInSpace(name);
  std::vector<Case> made;
  for (const Design& design : randomDesigns(*space, count, 17))
    made.push_back(caseOf(seededNetwork(*space, design, 1), policyOf(*space, design)));
  return made;
}

/// Two convolutions with a ReLU between them and a linear layer, of few and round weights.
NetworkGraph tinyGraph() {
  NetworkGraph graph{.space = "tiny", .key = "a", .nodes = {}};
  const auto add = [&](std::string name, Operator op, int channels, int size, int fanIn, std::vector<float> weight) {
    GraphNode node{.name = name, .layer = name, .op = op, .inputs = {}, .channels = channels, .size = size, .fanIn = fanIn, .weight = std::move(weight), .bias = {}};
    if (!graph.nodes.empty()) node.inputs = {static_cast<int>(graph.nodes.size()) - 1};
    graph.nodes.push_back(std::move(node));
  };
  add("input", Operator::Input, 1, 2, 0, {});
  add("stem.convolution", Operator::Convolution, 2, 2, 1, {7, -14});
  add("stem.convolution.relu", Operator::Relu, 2, 2, 0, {});
  graph.nodes.back().layer = "stem.convolution";
  add("stage1.mix", Operator::Convolution, 1, 2, 2, {1, -0.5f});
  add("head.pool", Operator::GlobalPool, 1, 1, 0, {});
  add("head.flatten", Operator::Flatten, 1, 1, 0, {});
  graph.nodes.back().flat = true;
  add("head.classifier", Operator::Linear, 2, 1, 1, {127, 63.5f});
  graph.nodes.back().flat = true;
  return graph;
}

Case tinyCase(Bits stem, Bits mix, Bits classifier) {
  QuantizationPolicy policy;
  const auto add = [&](std::string layer, Bits bits) {
    policy.layers.push_back({.layer = std::move(layer), .block = {}, .weightBits = bits.weight, .activationBits = bits.activation});
  };
  add("stem.convolution", stem);
  add("stage1.mix", mix);
  add("head.classifier", classifier);
  const NetworkGraph graph = tinyGraph();
  ActivationRanges ranges(graph.nodes.size(), {-1, 3});
  ranges[2] = {0, 6.375f};
  auto quantization = quantize(graph, policy, ranges);
  EXPECT_TRUE(quantization) << quantization.error().message;
  return {graph, policy, *quantization};
}

Bits policyBits(const Case& made, const GraphNode& node) {
  for (const LayerPolicy& layer : made.policy.layers)
    if (layer.layer == node.layer) return {layer.weightBits, layer.activationBits};
  return {};
}

std::string tensorRead(const Case& made, const GraphNode& node) {
  return onnxTensorName(made.graph, static_cast<std::size_t>(node.inputs.front()));
}

void once(LayerBits& layers, const std::string& name, Bits bits) {
  EXPECT_TRUE(layers.emplace(name, bits).second) << name << " is named twice";
}

using Groups = std::vector<std::string>;

/// The matches of an expression in a text, group by group.
std::vector<Groups> matches(const std::string& text, const std::string& expression) {
  const std::regex regex(expression);
  std::vector<Groups> found;
  for (auto match = std::sregex_iterator(text.begin(), text.end(), regex); match != std::sregex_iterator(); ++match)
    found.emplace_back(match->begin(), match->end());
  return found;
}

int number(const Groups& match, std::size_t group) { return std::stoi(match[group]); }

// ---- Readers, one a dialect; float layers may be left out

LayerBits readAimet(const Case& made, const std::string& text, bool old) {
  const json file = json::parse(text);
  const auto bitsOf = [&](const char* list) {
    std::map<std::string, int> bits;
    if (old) {
      for (const auto& [name, entries] : file[list].items())
        bits[name] = entries[0]["dtype"] == "float" ? kFloatBits : entries[0]["bitwidth"].get<int>();
      return bits;
    }
    for (const json& entry : file[list])
      EXPECT_TRUE(bits.emplace(entry["name"], entry["dtype"] == "FLOAT" ? kFloatBits : entry["bw"].get<int>()).second);
    return bits;
  };
  const auto activations = bitsOf("activation_encodings"), parameters = bitsOf("param_encodings");
  LayerBits layers;
  for (const GraphNode& node : made.graph.nodes)
    if (node.weighted()) once(layers, node.name, {parameters.at(node.name + ".weight"), activations.at(tensorRead(made, node))});
  EXPECT_EQ(layers.size(), parameters.size());
  return layers;
}

LayerBits readOrt(const Case& made, const std::string& text) {
  std::map<std::string, int> activations;
  LayerBits layers;
  for (const auto& match : matches(text, R"re("([^"]+)": \[\{"quant_type": QuantType\.QUInt(\d+))re"))
    EXPECT_TRUE(activations.emplace(match[1], number(match, 2)).second) << match[1];
  for (const auto& match : matches(text, R"re("([^"]+)\.weight": \[\{"quant_type": QuantType\.QInt(\d+))re"))
    once(layers, match[1], {number(match, 2), kFloatBits});
  for (const GraphNode& node : made.graph.nodes) {
    const auto layer = layers.find(node.name);
    if (layer == layers.end()) continue;
    EXPECT_TRUE(activations.contains(tensorRead(made, node))) << node.name << " reads " << tensorRead(made, node);
    layer->second.activation = activations[tensorRead(made, node)];
  }
  for (const auto& match : matches(text, R"re(QUInt8, "recv_nodes": \{([^}]+)\})re"))
    for (const auto& name : matches(match[1], R"re("([^"]+)")re")) layers.at(name[1]).activation = 8;
  return layers;
}

LayerBits readNncf(const Case& made, const std::string& text) {
  const json file = json::parse(text);
  const int activations = file["compression"]["activations"]["bits"];
  LayerBits layers;
  const auto underscored = [](std::string name) {
    std::ranges::replace(name, '.', '_');
    return name;
  };
  for (const GraphNode& node : made.graph.nodes) {
    const std::string scope = fmt::format("[{}]/{}_0|", underscored(node.name), node.op == Operator::Linear ? "linear" : "conv2d");
    for (const json& pair : file["compression"]["initializer"]["precision"]["bitwidth_per_scope"]) {
      if (pair[1] == scope + "WEIGHT") once(layers, node.name, {pair[0], activations});
      if (pair[1] == scope + "INPUT") layers.at(node.name).activation = pair[0];
    }
  }
  return layers;
}

LayerBits readAiEdge(const Case& made, const std::string& text) {
  const json rules = json::parse(text);
  EXPECT_EQ(rules[0]["regex"], ".*");
  LayerBits layers;
  for (const GraphNode& node : made.graph.nodes) {
    if (!node.weighted()) continue;
    std::string scope = "network/" + node.name + "/Conv2D";
    std::ranges::replace(scope, '.', '/');
    for (std::size_t r = 1; r < rules.size(); ++r) {
      if (!std::regex_search(scope, std::regex(rules[r]["regex"].get<std::string>())) || rules[r]["algorithm_key"] == "no_quantize") continue;
      const json& config = rules[r]["op_config"];
      once(layers, node.name, {config["weight_tensor_config"]["num_bits"],
                               config.contains("activation_tensor_config") ? config["activation_tensor_config"]["num_bits"].get<int>() : kFloatBits});
    }
  }
  return layers;
}

LayerBits readModelOpt(const Case& made, const std::string& text) {
  LayerBits layers;
  std::set<std::string> patterns;
  for (const auto& match : matches(text, R"re("\*([^"]+)\.(weight|input)_quantizer": \{"num_bits": (\d+))re")) {
    EXPECT_TRUE(patterns.insert(match[0]).second);
    std::size_t fitting = 0;
    for (const GraphNode& node : made.graph.nodes)
      if (node.weighted() && node.name.ends_with(match[1])) ++fitting;
    EXPECT_EQ(fitting, 1u) << match[1] << " must not fit another layer";
    (match[2] == "weight" ? layers[match[1]].weight : layers[match[1]].activation) = number(match, 3);
  }
  return layers;
}

LayerBits readTorchFx(const Case&, const std::string& text) {
  LayerBits layers;
  for (const auto& match : matches(text, R"re("([^"]+)": \((\d+), (\d+), (True|False), (True|False)\))re"))
    once(layers, match[1], {number(match, 2), number(match, 3)});
  return layers;
}

LayerBits readHaq(const Case&, const std::string& text) {
  const json file = json::parse(text);
  EXPECT_EQ(file["haq_strategy"].size(), file["layers"].size());
  LayerBits layers;
  const auto bits = [](int value) { return value < 0 ? kFloatBits : value; };
  for (std::size_t i = 0; i < file["layers"].size(); ++i)
    once(layers, file["layers"][i], {bits(file["haq_strategy"][i][0]), bits(file["haq_strategy"][i][1])});
  return layers;
}

LayerBits read(const Case& made, std::string_view format, const std::string& text) {
  if (format == "ort") return readOrt(made, text);
  if (format == "nncf") return readNncf(made, text);
  if (format == "ai-edge") return readAiEdge(made, text);
  if (format == "modelopt") return readModelOpt(made, text);
  if (format == "torch-fx") return readTorchFx(made, text);
  if (format == "haq") return readHaq(made, text);
  return readAimet(made, text, format == "aimet-0.6.1");
}

bool isPython(std::string_view format) { return format == "ort" || format == "modelopt" || format == "torch-fx"; }

class PolicyDialects : public ::testing::TestWithParam<std::string> {};

TEST_P(PolicyDialects, NamesEveryLayerOnceAtItsBitsOrSaysWhichItHas) {
  for (const char* space : {"mobile-edge", "ofa-mobilenetv3+bits", "fashion"})
    for (const Case& made : cases(space)) {
      const PolicyFile file = made.write(GetParam());
      ASSERT_FALSE(file.bytes.empty());
      std::string warnings;
      for (const Issue& issue : file.warnings) warnings += issue.text + '\n';
      const LayerBits layers = read(made, GetParam(), file.bytes);
      for (const GraphNode& node : made.graph.nodes) {
        if (!node.weighted()) continue;
        const Bits wanted = policyBits(made, node);
        const auto found = layers.find(node.name);
        const Bits got = found == layers.end() ? Bits{} : found->second;
        const bool staysFloat = wanted.weight == 16 && (GetParam() == "ai-edge" || GetParam() == "torch-fx");
        ASSERT_TRUE(wanted == Bits{} || found != layers.end() || staysFloat) << node.name << " is missing";
        ASSERT_GE(got.weight, wanted.weight) << node.name;
        ASSERT_GE(got.activation, wanted.activation) << node.name;
        if (got.weight != wanted.weight) {
          ASSERT_THAT(warnings, HasSubstr(fmt::format("no weights of {} bits, so they have {}", wanted.weight, got.weight)));
        }
        if (got.activation == wanted.activation || got == Bits{}) continue;
        ASSERT_THAT(warnings, HasSubstr(GetParam().starts_with("aimet") ? "A tensor has one encoding"
                                                                        : fmt::format("no activations of {} bits, so they have ", wanted.activation)));
      }
    }
}

TEST_P(PolicyDialects, AFloatPolicyHasNoRoundedLayer) {
  const auto space = builtInSpace("nasbench201");
  const Design design = randomDesigns(*space, 1, 4).front();
  const Case made{seededNetwork(*space, design, 1), policyOf(*space, design), {}};
  const PolicyFile file = made.write(GetParam());
  for (const auto& [name, bits] : read(made, GetParam(), file.bytes)) EXPECT_EQ(bits, Bits{}) << name;
  EXPECT_THAT(file.warnings, Each(Field(&Issue::severity, Severity::Note)));
}

TEST_P(PolicyDialects, PythonFilesCompile) {
  if (!isPython(GetParam())) return;
  if (std::system("python3 --version > /dev/null 2>&1") != 0) GTEST_SKIP() << "there is no python3";
  const test::TemporaryFolder folder;
  std::string command = fmt::format("PYTHONPYCACHEPREFIX='{}' python3 -m py_compile", (folder / "cache").string());
  for (const char* space : {"ofa-mobilenetv3+bits", "nasbench201"}) {
    const std::string path = (folder / fmt::format("{}.py", space)).string();
    std::ofstream(path) << cases(space, 1).front().write(GetParam()).bytes;
    command += fmt::format(" '{}'", path);
  }
  EXPECT_EQ(std::system(command.c_str()), 0);
}

INSTANTIATE_TEST_SUITE_P(All, PolicyDialects, ::testing::ValuesIn([] {
                           std::vector<std::string> names;
                           for (const PolicyDialect& dialect : policyDialects()) names.emplace_back(dialect.format);
                           return names;
                         }()),
                         [](const auto& info) { return std::regex_replace(info.param, std::regex("[^A-Za-z0-9]"), "_"); });

TEST(PolicyDialect, UnknownWordsHaveNone) {
  EXPECT_EQ(findPolicyDialect("onnx"), nullptr);
  EXPECT_EQ(findPolicyDialect(""), nullptr);
}

/// Names of tensors and nodes in the float file that the dialects refer to.
struct OnnxNames {
  std::set<std::string> tensors, nodes;
};
OnnxNames floatNames(const NetworkGraph& graph) {
  const auto file = writeOnnx(graph, {}, OnnxDialect::Plain);
  EXPECT_TRUE(file);
  onnx::ModelProto model;
  EXPECT_TRUE(model.ParseFromString(file->bytes));
  OnnxNames names;
  for (const auto& tensor : model.graph().initializer()) names.tensors.insert(tensor.name());
  for (const auto& input : model.graph().input()) names.tensors.insert(input.name());
  for (const auto& node : model.graph().node()) {
    names.nodes.insert(node.name());
    names.tensors.insert(node.output().begin(), node.output().end());
  }
  return names;
}

/// With sums of three tensors, which ONNX has two at a time.
Case cellCase() {
  const auto space = builtInSpace("nasbench201");
  const auto design = space->fromKey("|nor_conv_3x3~0|+|skip_connect~0|nor_conv_1x1~1|+|nor_conv_3x3~0|avg_pool_3x3~1|nor_conv_1x1~2|");
  EXPECT_TRUE(design);
  return caseOf(seededNetwork(*space, *design, 1), uniformPolicy(*space, *design, 4, 8));
}

TEST(PolicyDialect, TensorsAreThoseOfTheFloatNetwork) {
  std::vector<Case> all = cases("ofa-mobilenetv3+bits");
  all.push_back(cellCase());
  for (const Case& made : all) {
    const OnnxNames names = floatNames(made.graph);
    const json encodings = made.parsed("aimet"), old = made.parsed("aimet-0.6.1");
    std::set<std::string> tensors;
    for (const char* list : {"activation_encodings", "param_encodings"}) {
      for (const json& entry : encodings[list]) {
        EXPECT_TRUE(names.tensors.contains(entry["name"])) << entry["name"];
        tensors.insert(entry["name"]);
        EXPECT_TRUE(old[list].contains(entry["name"])) << "the two versions name the same tensors";
      }
      EXPECT_EQ(encodings[list].size(), old[list].size());
    }
    for (const json& layer : encodings["excluded_layers"]) EXPECT_TRUE(names.nodes.contains(layer));
    const std::string text = made.write("ort").bytes;
    const std::size_t overrides = text.find("TENSOR_QUANT_OVERRIDES"), function = text.find("def quantize");
    for (const auto& match : matches(text.substr(0, overrides), R"re(    "([^"]+)",)re")) EXPECT_TRUE(names.nodes.contains(match[1])) << match[1];
    for (const auto& match : matches(text.substr(overrides, function - overrides), R"re(    "([^"]+)": \[)re"))
      EXPECT_TRUE(names.tensors.contains(match[1])) << match[1];
  }
}

TEST(PolicyDialect, AimetScalesAndOffsetsAreThoseOfTheQuantization) {
  for (const Case& made : cases("ofa-mobilenetv3+bits")) {
    const json old = made.parsed("aimet-0.6.1");
    for (const char* list : {"activation_encodings", "param_encodings"})
      for (const auto& [name, entries] : old[list].items())
        for (const json& entry : entries) {
          if (entry["dtype"] == "float") {
            EXPECT_EQ(entry.size(), 2u) << "float entries say no more than their bits";
            continue;
          }
          const double steps = std::pow(2.0, entry["bitwidth"].get<double>()) - 1, scale = entry["scale"];
          EXPECT_NEAR((entry["max"].get<double>() - entry["min"].get<double>()) / steps, scale, 1e-9 * scale) << name;
          EXPECT_NEAR(entry["min"].get<double>(), scale * entry["offset"].get<double>(), 1e-9 * steps * scale);
          EXPECT_LE(entry["offset"].get<int>(), 0);
          EXPECT_GE(entry["offset"].get<int>(), -steps);
          EXPECT_EQ(entry["is_symmetric"], std::string(list) == "param_encodings" ? "True" : "False");
        }
    const json encodings = made.parsed("aimet");
    for (std::size_t n = 0, layer = 0; n < made.graph.nodes.size(); ++n) {
      if (!made.graph.nodes[n].weighted()) continue;
      const json& entry = encodings["param_encodings"][layer++];
      ASSERT_EQ(entry["name"], made.graph.nodes[n].name + ".weight");
      if (entry["dtype"] == "FLOAT") continue;
      EXPECT_EQ(entry["enc_type"], "PER_CHANNEL");
      EXPECT_EQ(entry["scale"].get<std::vector<float>>(), made.quantization[n].weightScale);
      const int bits = entry["bw"];
      EXPECT_THAT(entry["offset"].get<std::vector<int>>(), Each(-(1 << (bits - 1))));
    }
  }
}

TEST(PolicyDialect, AimetOfATinyNetwork) {
  const Case made = tinyCase({8, 8}, {4, 8}, {kFloatBits, kFloatBits});
  EXPECT_EQ(made.parsed("aimet"), json::parse(R"({
    "version": "1.0.0",
    "activation_encodings": [
      {"name": "input", "enc_type": "PER_TENSOR", "dtype": "INT", "bw": 8, "is_sym": false, "scale": [0.01568627543747425], "offset": [-64]},
      {"name": "stem.convolution.relu", "enc_type": "PER_TENSOR", "dtype": "INT", "bw": 8, "is_sym": false, "scale": [0.02500000037252903], "offset": [0]},
      {"name": "stage1.mix", "enc_type": "PER_TENSOR", "dtype": "FLOAT", "bw": 32},
      {"name": "head.pool", "enc_type": "PER_TENSOR", "dtype": "FLOAT", "bw": 32},
      {"name": "head.flatten", "enc_type": "PER_TENSOR", "dtype": "FLOAT", "bw": 32},
      {"name": "output", "enc_type": "PER_TENSOR", "dtype": "FLOAT", "bw": 32}],
    "param_encodings": [
      {"name": "stem.convolution.weight", "enc_type": "PER_CHANNEL", "dtype": "INT", "bw": 8, "is_sym": true,
       "scale": [0.05511811003088951, 0.11023622006177902], "offset": [-128, -128]},
      {"name": "stage1.mix.weight", "enc_type": "PER_CHANNEL", "dtype": "INT", "bw": 4, "is_sym": true, "scale": [0.1428571492433548], "offset": [-8]},
      {"name": "head.classifier.weight", "enc_type": "PER_TENSOR", "dtype": "FLOAT", "bw": 32}],
    "excluded_layers": ["head.classifier"],
    "quantizer_args": {"activation_bitwidth": 8, "dtype": "int", "is_symmetric": true, "param_bitwidth": 8,
                       "per_channel_quantization": true, "quant_scheme": "post_training_tf"}})"));
  const json old = made.parsed("aimet-0.6.1");
  EXPECT_EQ(old["param_encodings"]["head.classifier.weight"], json::parse(R"([{"bitwidth": 32, "dtype": "float"}])"));
  EXPECT_EQ(old["param_encodings"]["stem.convolution.weight"].size(), 2u) << "one entry a channel";
  EXPECT_EQ(old["quantizer_args"]["per_channel_quantization"], "True");
}

TEST(PolicyDialect, AimetSaysWhoReadsATensorAtMoreBits) {
  EXPECT_THAT(tinyCase({8, 8}, {8, 4}, {8, 8}).write("aimet").warnings, Not(Contains(Field(&Issue::text, HasSubstr("one encoding")))));
  Random random(5);
  const Case cells = cellCase();
  QuantizationPolicy mixed = cells.policy;
  for (LayerPolicy& layer : mixed.layers) layer.activationBits = random.uniform() < 0.5 ? 4 : 8;
  const PolicyFile file = caseOf(cells.graph, mixed).write("aimet");
  EXPECT_THAT(file.warnings, Contains(Field(&Issue::text, HasSubstr("A tensor has one encoding"))));
}

TEST(PolicyDialect, OrtOfATinyNetwork) {
  const PolicyFile file = tinyCase({3, 8}, {8, 16}, {kFloatBits, kFloatBits}).write("ort");
  EXPECT_THAT(file.bytes, HasSubstr(R"(NODES_TO_EXCLUDE = [
    "head.pool",
    "head.flatten",
    "head.classifier",
]

TENSOR_QUANT_OVERRIDES = {
    "input": [{"quant_type": QuantType.QUInt8}],
    "stem.convolution.weight": [{"quant_type": QuantType.QInt4, "axis": 0, "symmetric": True}],
    "stem.convolution.relu": [{"quant_type": QuantType.QUInt16}],
    "stage1.mix.weight": [{"quant_type": QuantType.QInt8, "axis": 0, "symmetric": True}],
    "stage1.mix": [{"quant_type": QuantType.QUInt16}],
}
)"));
  EXPECT_THAT(file.warnings, Contains(Field(&Issue::text, "ONNX Runtime has no weights of 3 bits, so they have 4: stem.convolution.")));
  EXPECT_THAT(file.warnings, Contains(Field(&Issue::text, HasSubstr("so these have 16 bits instead of float32: stage1.mix."))));
}

TEST(PolicyDialect, OrtRoundsOnceMoreWhereAReaderWantsFewerBits) {
  const Case cells = cellCase();
  QuantizationPolicy mixed = cells.policy;
  Random random(5);
  for (LayerPolicy& layer : mixed.layers) layer.activationBits = random.uniform() < 0.5 ? 8 : 16;
  EXPECT_THAT(caseOf(cells.graph, mixed).write("ort").bytes,
              HasSubstr(R"("quant_type": QuantType.QUInt16, "convert": {"quant_type": QuantType.QUInt8, "recv_nodes": {")"));
}

TEST(PolicyDialect, OthersOfATinyNetwork) {
  const Case made = tinyCase({8, kFloatBits}, {5, 6}, {8, 8});
  EXPECT_EQ(made.parsed("haq"), json::parse(R"({"haq_strategy": [[8, -1], [5, 6], [8, 8]], "layers": ["stem.convolution", "stage1.mix", "head.classifier"]})"));
  EXPECT_THAT(made.write("modelopt").bytes, HasSubstr(R"(QUANT_CFG = {
    "quant_cfg": {
        "*": {"enable": False},
        "*stem.convolution.weight_quantizer": {"num_bits": 8, "axis": 0},
        "*stage1.mix.weight_quantizer": {"num_bits": 5, "axis": 0},
        "*stage1.mix.input_quantizer": {"num_bits": 6, "axis": None},
        "*head.classifier.weight_quantizer": {"num_bits": 8, "axis": 0},
        "*head.classifier.input_quantizer": {"num_bits": 8, "axis": None},
    },
    "algorithm": "max",
}
)"));
  // Here a layer is rounded or it is not.
  const PolicyFile fx = made.write("torch-fx");
  EXPECT_THAT(fx.bytes, HasSubstr(R"(LAYERS = {
    "stem.convolution": None,
    "stage1.mix": (5, 6, True, True),
    "head.classifier": (8, 8, True, True),
}
)"));
  EXPECT_THAT(fx.warnings, Contains(Field(&Issue::text, HasSubstr("so layers stay float32: stem.convolution."))));
  const json nncf = made.parsed("nncf");
  EXPECT_EQ(nncf["input_info"], json::parse(R"({"sample_size": [1, 1, 2, 2]})"));
  EXPECT_EQ(nncf["compression"]["ignored_scopes"], json::parse(R"(["{re}.*\\[stem_convolution\\]/.*"])"));
  EXPECT_EQ(nncf["compression"]["initializer"]["precision"]["bitwidth_per_scope"],
            json::parse(R"([[5, "[stage1_mix]/conv2d_0|WEIGHT"], [8, "[head_classifier]/linear_0|WEIGHT"], [8, "[head_classifier]/linear_0|INPUT"]])"));
  EXPECT_THAT(made.write("nncf").warnings, Contains(Field(&Issue::text, HasSubstr("NNCF 3 has no bits per layer"))));
}

TEST(PolicyDialect, AiEdgeOfATinyNetwork) {
  const PolicyFile file = tinyCase({8, kFloatBits}, {5, 6}, {16, 16}).write("ai-edge");
  const json rules = json::parse(file.bytes);
  ASSERT_EQ(rules.size(), 4u);
  EXPECT_EQ(rules[1]["op_config"], json::parse(R"({
    "weight_tensor_config": {"num_bits": 8, "symmetric": true, "granularity": "CHANNELWISE", "dtype": "INT"},
    "compute_precision": "FLOAT", "explicit_dequantize": true, "skip_checks": false, "min_weight_elements": 0})")) << "weights alone";
  EXPECT_EQ(rules[2], json::parse(R"json({"regex": "(^|[^A-Za-z0-9])stage1[./_]mix([^A-Za-z0-9]|$)", "operation": "CONV_2D",
    "algorithm_key": "min_max_uniform_quantize", "op_config": {
    "activation_tensor_config": {"num_bits": 8, "symmetric": false, "granularity": "TENSORWISE", "dtype": "INT"},
    "weight_tensor_config": {"num_bits": 8, "symmetric": true, "granularity": "CHANNELWISE", "dtype": "INT"},
    "compute_precision": "INTEGER", "explicit_dequantize": false, "skip_checks": false, "min_weight_elements": 0}})json"));
  EXPECT_EQ(rules[3]["algorithm_key"], "no_quantize") << "there are no weights of 16 bits";
  for (const char* sentence : {"no weights of 5 bits, so they have 8: stage1.mix.", "no activations of 6 bits, so they have 8: stage1.mix.",
                               "no weights of 16 bits, so they have 32: head.classifier.", "so layers stay float32: head.classifier."})
    EXPECT_THAT(file.warnings, Contains(Field(&Issue::text, HasSubstr(sentence))));
}

TEST(PolicyDialect, AsymmetricWeightsAreToldWhereAToolHasNone) {
  Case made = tinyCase({8, 8}, {8, 8}, {8, 8});
  made.policy.layers[1].symmetric = false;
  const auto told = [&](std::string_view format) {
    return ::testing::Value(made.write(format).warnings, Contains(Field(&Issue::text, AllOf(HasSubstr("symmetric weights only"), HasSubstr(": stage1.mix.")))));
  };
  for (const char* format : {"nncf", "ai-edge", "modelopt", "haq"}) EXPECT_TRUE(told(format)) << format;
  for (const char* format : {"aimet", "ort", "torch-fx"}) EXPECT_FALSE(told(format)) << format;
  EXPECT_THAT(made.write("torch-fx").bytes, HasSubstr(R"("stage1.mix": (8, 8, True, False))"));
  EXPECT_THAT(made.write("ort").bytes, HasSubstr(R"("stage1.mix.weight": [{"quant_type": QuantType.QInt8, "axis": 0, "symmetric": False}])"));
}

}  // namespace
}  // namespace isotone
