// Workspaces for tests of verbs: a small one made up on the spot, and the public measurements of NAS-Bench-201.
#pragma once

#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "core/workspace/import.h"
#include "tests/support/public_data.h"

namespace isotone::test {

/// A folder that is removed with its content.
class Folder {
 public:
  Folder() {
    static int count = 0;
    m_path = std::filesystem::temp_directory_path() / ("isotone-verbs-" + std::to_string(getpid()) + "-" + std::to_string(++count));
    std::filesystem::create_directories(m_path);
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  std::filesystem::path write(const std::string& name, const std::string& text) const {
    std::ofstream(m_path / name) << text;
    return m_path / name;
  }
  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

inline std::shared_ptr<Workspace> newWorkspace(const Folder& folder, const std::string& space,
                                               const std::vector<std::filesystem::path>& files) {
  auto known = space == "table" ? Result<DesignSpace>(DesignSpace::table()) : DesignSpace::builtIn(space);
  if (!known) {
    ADD_FAILURE() << known.error().message;
    return nullptr;
  }
  auto workspace = Workspace::create(folder.path() / "w.isotone", *known);
  if (!workspace) {
    ADD_FAILURE() << workspace.error().message;
    return nullptr;
  }
  for (const auto& file : files)
    if (auto imported = importFile(**workspace, file, {}, {}); !imported) ADD_FAILURE() << imported.error().message;
  return *workspace;
}

/// `designs` random FBNet designs with made-up latencies of one device, "phone", and accuracies of one task, "top1".
/// The first design failed on the device, the second was not measured there.
inline std::shared_ptr<Workspace> fbnetWorkspace(const Folder& folder, std::size_t designs) {
  Random random(2);
  std::string architectures = "index,op_indices\n", latency = "index,phone\n", accuracy = "index,top1\n";
  for (std::size_t i = 0; i < designs; ++i) {
    std::string choices;
    double cost = 0, gain = 0;
    for (std::size_t layer = 0; layer < 22; ++layer) {
      const std::size_t choice = random.below(9);
      choices += (layer ? "-" : "") + std::to_string(choice);
      cost += choice == 8 ? 0 : 0.3 + 0.2 * static_cast<double>(choice % 4);
      gain += choice == 8 ? 0 : 1 + 0.3 * static_cast<double>(choice % 4) + 0.2 * static_cast<double>(choice / 4);
    }
    const std::string row = std::to_string(i) + ",";
    architectures += row + choices + "\n";
    latency += row + (i == 0 ? "failed" : i == 1 ? "" : std::to_string(cost)) + "\n";
    accuracy += row + std::to_string(40 + gain) + "\n";
  }
  return newWorkspace(folder, "fbnet", {folder.write("architectures.csv", architectures),
                                        folder.write("latency_ms.csv", latency), folder.write("accuracy.csv", accuracy)});
}

/// The public NAS-Bench-201 tables in one workspace, made once a process.
inline std::shared_ptr<Workspace> nasbench201Workspace() {
  static const Folder folder;
  static const std::shared_ptr<Workspace> workspace = [] {
    const auto data = publicData() / "nasbench201";
    return newWorkspace(folder, "nasbench201", {data / "architectures.csv", data / "accuracy.csv", data / "latency_ms.csv.gz"});
  }();
  return workspace;
}

}  // namespace isotone::test
