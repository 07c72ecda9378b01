#include "tests/support/tiny_images.h"

#include <string>

#include "core/base/files.h"
#include "core/base/random.h"

namespace isotone::test {
namespace {

constexpr int kSize = 28;

std::string header(std::initializer_list<std::uint32_t> sizes) {
  std::string bytes{'\0', '\0', '\x08', static_cast<char>(sizes.size())};
  for (const std::uint32_t size : sizes)
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(size >> shift & 255);
  return bytes;
}

void writeSet(const std::filesystem::path& folder, const std::string& prefix, int count, Random random) {
  std::string images = header({static_cast<std::uint32_t>(count), kSize, kSize}), labels = header({static_cast<std::uint32_t>(count)});
  for (int i = 0; i < count; ++i) {
    const auto label = static_cast<int>(random.below(kTinyClasses));
    labels += static_cast<char>(label);
    for (int y = 0; y < kSize; ++y)
      for (int x = 0; x < kSize; ++x) {
        const bool bright = (label % 2 == 0 ? x : y) / (label < 2 ? 2 : 5) % 2 == 0;  // upright or lying, narrow or wide
        images += static_cast<char>(random.below(100) + (bright ? 120 : 20));
      }
  }
  (void)saveFile(folder / (prefix + "-images-idx3-ubyte"), images);
  (void)saveFile(folder / (prefix + "-labels-idx1-ubyte"), labels);
}

}  // namespace

void writeTinyImages(const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  writeSet(folder, "train", kTinyTraining, Random(1));
  writeSet(folder, "t10k", kTinyTest, Random(2));
}

}  // namespace isotone::test
