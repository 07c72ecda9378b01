#include "core/importing/image_set.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <system_error>

#include "core/base/files.h"
#include "core/base/language.h"
#include "core/importing/table.h"

namespace isotone {
namespace {

constexpr const char* kDebianFolder = "/usr/share/datasets/fashion-mnist";
constexpr std::uint32_t kMost = 1u << 24;  // images, or pixels a side: more is a damaged header

/// The file or its gzipped twin, unpacked; `all` collects the bytes of the files for the hash.
Result<std::string> idxBytes(const std::filesystem::path& folder, const char* name, std::string& all) {
  std::filesystem::path path = folder / name;
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) path += ".gz";
  auto bytes = readFile(path);
  if (!bytes) return failFrom(bytes);
  auto plain = inflated(std::move(*bytes), path.string());
  if (plain) all += *plain;
  return plain;
}

std::uint32_t bigEndian(const std::string& bytes, std::size_t word) {
  std::uint32_t value = 0;
  for (std::size_t i = 4 * word; i < 4 * word + 4; ++i) value = value << 8 | static_cast<std::uint8_t>(bytes[i]);
  return value;
}

/// The sizes and the values of an IDX file of unsigned bytes with that many dimensions.
struct Idx {
  std::vector<std::uint32_t> sizes;
  std::vector<std::uint8_t> values;
};

Result<Idx> idxOf(const std::string& bytes, std::uint32_t dimensions, const std::string& file) {
  constexpr std::uint32_t kUnsignedBytes = 0x0800;
  const std::size_t header = 4 * (1 + std::size_t{dimensions});
  if (bytes.size() < header || bigEndian(bytes, 0) != (kUnsignedBytes | dimensions))
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: is no IDX file of bytes in {} dimensions."), file, dimensions));
  Idx idx;
  std::size_t count = 1;
  for (std::uint32_t d = 0; d < dimensions; ++d) {
    idx.sizes.push_back(bigEndian(bytes, 1 + d));
    if (idx.sizes.back() < 1 || idx.sizes.back() > kMost || count > bytes.size())
      return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: has an impossible size of {} in dimension {}."), file, idx.sizes.back(), d + 1));
    count *= idx.sizes.back();
  }
  if (bytes.size() != header + count)
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: holds {} bytes instead of {}; copy it again."), file, bytes.size(), header + count));
  idx.values.assign(bytes.begin() + static_cast<std::ptrdiff_t>(header), bytes.end());
  return idx;
}

Result<ImageSet> readSet(const std::filesystem::path& folder, const std::string& prefix, std::string& all) {
  const std::string imagesName = prefix + "-images-idx3-ubyte", labelsName = prefix + "-labels-idx1-ubyte";
  const auto imageBytes = idxBytes(folder, imagesName.c_str(), all), labelBytes = idxBytes(folder, labelsName.c_str(), all);
  if (!imageBytes) return failFrom(imageBytes);
  if (!labelBytes) return failFrom(labelBytes);
  auto images = idxOf(*imageBytes, 3, (folder / imagesName).string());
  if (!images) return failFrom(images);
  auto labels = idxOf(*labelBytes, 1, (folder / labelsName).string());
  if (!labels) return failFrom(labels);
  if (images->sizes[0] != labels->sizes[0] || images->sizes[1] != images->sizes[2])
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: {} images of {} x {} pixels do not fit {} labels of square images."),
                                              (folder / imagesName).string(), images->sizes[0], images->sizes[1], images->sizes[2],
                                              labels->sizes[0]));
  return ImageSet{1, static_cast<int>(images->sizes[1]), std::move(images->values), std::move(labels->values)};
}

}  // namespace

std::vector<float> ImageTask::normalized(const ImageSet& set, int begin, int end) const {
  const std::size_t each = set.valuesEach();
  std::vector<float> values;
  values.reserve(each * static_cast<std::size_t>(end - begin));
  for (std::size_t i = each * static_cast<std::size_t>(begin); i < each * static_cast<std::size_t>(end); ++i)
    values.push_back((static_cast<float>(set.pixels[i]) / 255 - mean) / deviation);
  return values;
}

Result<ImageTask> readImageTask(const std::filesystem::path& folder, std::string name) {
  ImageTask task;
  task.name = std::move(name);
  std::string all;
  auto training = readSet(folder, "train", all);
  if (!training) return failFrom(training);
  auto test = readSet(folder, "t10k", all);
  if (!test) return failFrom(test);
  if (training->size != test->size)
    return fail(ErrorKind::InvalidInput, sayf(phrase("core", "{}: training images have {} pixels a side, test images {}."), folder.string(),
                                              training->size, test->size));
  task.training = std::move(*training);
  task.test = std::move(*test);
  task.hash = sha256(all);
  task.classes = 1 + std::max(*std::ranges::max_element(task.training.labels), *std::ranges::max_element(task.test.labels));
  double sum = 0, squares = 0;
  for (const std::uint8_t pixel : task.training.pixels) {
    sum += pixel / 255.0;
    squares += pixel / 255.0 * (pixel / 255.0);
  }
  const auto count = static_cast<double>(task.training.pixels.size());
  task.mean = static_cast<float>(sum / count);
  task.deviation = static_cast<float>(std::max(1e-6, std::sqrt(squares / count - sum / count * (sum / count))));
  return task;
}

Result<ImageTask> fashionMnist() {
  const char* chosen = std::getenv("ISOTONE_FASHION_MNIST");
  const std::filesystem::path folder = chosen && *chosen ? chosen : kDebianFolder;
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored))
    return fail(ErrorKind::NotFound, sayf(phrase("core", "{}: there is no Fashion-MNIST; install the package dataset-fashion-mnist, or name the "
                                                 "folder of its files in ISOTONE_FASHION_MNIST."), folder.string()));
  return readImageTask(folder, "fashion_mnist");
}

}  // namespace isotone
