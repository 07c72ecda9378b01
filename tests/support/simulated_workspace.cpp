#include "tests/support/simulated_workspace.h"

#include <gtest/gtest.h>

#include "core/space/draw.h"
#include "core/workspace/simulate.h"
#include "tests/support/accuracy_surrogate.h"

namespace isotone::test {
namespace {

constexpr std::size_t kDesigns = 3000;
constexpr const char* kTask = "surrogate";

const std::vector<std::string> kDevices{"raspberry_pi_5", "raspberry_pi_4",   "pixel_3_cpu", "adreno_640", "zcu102_booth",
                                        "bit_fusion",     "eyeriss",          "rk3588_npu",  "gap9",       "stm32h747",
                                        "coral_edge_tpu", "jetson_orin_nano", "tesla_t4",    "xeon_gold_6240"};

Status fill(Workspace& workspace) {
  const DesignSpace& space = *workspace.data()->space;
  ImportedData data;
  data.kind = FileKind::Architectures;
  ImportedData::Accuracy accuracy{kTask, {}, {}, Origin::Simulated};
  for (Design& design : spreadDesigns(space, kDesigns, 1)) {
    const auto row = static_cast<std::uint32_t>(data.designs.size());
    accuracy.rows.push_back(row);
    accuracy.values.push_back(surrogateAccuracy(space, design));
    data.designs.push_back({std::move(design), row, true});
  }
  data.accuracies.push_back(std::move(accuracy));
  const Status added = workspace.change([&](WorkspaceFile& file) -> Status {
    if (const Status import = file.addImport(data, "a formula", "", {}); !import) return import;
    return file.setCurrentTask(kTask);
  });
  if (!added) return added;
  const auto models = catalogueModels(kDevices);
  if (!models) return failFrom(models);
  return simulateDevices(workspace, *models, 1, {});
}

}  // namespace

std::shared_ptr<Workspace> simulatedWorkspace(const std::filesystem::path& path) {
  const auto space = DesignSpace::builtIn("mobile-edge");
  auto workspace = space ? Workspace::create(path, *space) : failFrom(space);
  if (!workspace) {
    ADD_FAILURE() << workspace.error().message;
    return nullptr;
  }
  const Status filled = fill(**workspace);
  EXPECT_TRUE(filled) << (filled ? "" : filled.error().message);
  return *workspace;
}

}  // namespace isotone::test
