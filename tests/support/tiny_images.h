// A folder of IDX files like Fashion-MNIST's, a hundred times smaller: four kinds of bars with noise.
#pragma once

#include <filesystem>

namespace isotone::test {

inline constexpr int kTinyTraining = 2512, kTinyTest = 200, kTinyClasses = 4;  // 512 are left after the held-out ones

void writeTinyImages(const std::filesystem::path& folder);

}  // namespace isotone::test
