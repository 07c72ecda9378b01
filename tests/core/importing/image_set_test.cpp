#include "core/importing/image_set.h"

#include <cmath>
#include <cstdlib>

#include <gmock/gmock.h>
#include <zlib.h>

#include "core/base/files.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_images.h"

namespace isotone::test {
namespace {

using ::testing::HasSubstr;

TEST(ImageSet, ReadsPlainAndCompressedFilesAlike) {
  const TemporaryFolder folder;
  writeTinyImages(folder.path());
  const auto plain = readImageTask(folder.path(), "tiny");
  ASSERT_TRUE(plain) << plain.error().message;
  EXPECT_EQ(plain->training.count(), kTinyTraining);
  EXPECT_EQ(plain->test.count(), kTinyTest);
  EXPECT_EQ(plain->training.size, 28);
  EXPECT_EQ(plain->classes, kTinyClasses);
  const auto path = folder / "train-images-idx3-ubyte";
  const std::string bytes = *readFile(path);
  gzFile file = ::gzopen((path.string() + ".gz").c_str(), "wb");
  ASSERT_EQ(::gzwrite(file, bytes.data(), static_cast<unsigned>(bytes.size())), static_cast<int>(bytes.size()));
  ::gzclose(file);
  std::filesystem::remove(path);
  const auto compressed = readImageTask(folder.path(), "tiny");
  ASSERT_TRUE(compressed) << compressed.error().message;
  EXPECT_EQ(compressed->training.pixels, plain->training.pixels);
  EXPECT_EQ(compressed->hash, plain->hash);
}

TEST(ImageSet, NormalizedTrainingImagesHaveMeanZeroAndDeviationOne) {
  const TemporaryFolder folder;
  writeTinyImages(folder.path());
  const auto task = readImageTask(folder.path(), "tiny");
  ASSERT_TRUE(task);
  const std::vector<float> values = task->normalized(task->training, 0, task->training.count());
  double sum = 0, squares = 0;
  for (const float value : values) sum += value, squares += value * value;
  const auto count = static_cast<double>(values.size());
  EXPECT_NEAR(sum / count, 0, 1e-3);
  EXPECT_NEAR(std::sqrt(squares / count), 1, 1e-3);
  EXPECT_EQ(task->normalized(task->test, 3, 5).size(), 2 * 28 * 28u);
}

TEST(ImageSet, DamagedFilesAreNamed) {
  const TemporaryFolder folder;
  const auto refused = [&](const char* file, const std::string& bytes) {
    writeTinyImages(folder.path());
    EXPECT_TRUE(saveFile(folder / file, bytes));
    const auto task = readImageTask(folder.path(), "tiny");
    EXPECT_FALSE(task) << file;
    return task ? std::string() : task.error().message;
  };
  writeTinyImages(folder.path());
  const std::string images = *readFile(folder / "train-images-idx3-ubyte"), labels = *readFile(folder / "train-labels-idx1-ubyte");
  EXPECT_THAT(refused("train-images-idx3-ubyte", "not images"), HasSubstr("train-images-idx3-ubyte: is no IDX file"));
  EXPECT_THAT(refused("train-images-idx3-ubyte", images.substr(0, images.size() - 1)), HasSubstr("copy it again"));
  EXPECT_THAT(refused("t10k-labels-idx1-ubyte", labels), HasSubstr("do not fit"));
  EXPECT_THAT(refused("train-labels-idx1-ubyte", images), HasSubstr("is no IDX file"));
  writeTinyImages(folder.path());
  std::filesystem::remove(folder / "t10k-images-idx3-ubyte");
  const auto missing = readImageTask(folder.path(), "tiny");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().kind, ErrorKind::Io);
}

TEST(ImageSet, WhereThereIsNoneItSaysHowToGetIt) {
  ::setenv("ISOTONE_FASHION_MNIST", "/nowhere", 1);
  const auto task = fashionMnist();
  ::unsetenv("ISOTONE_FASHION_MNIST");
  ASSERT_FALSE(task);
  EXPECT_EQ(task.error().kind, ErrorKind::NotFound);
  EXPECT_THAT(task.error().message, HasSubstr("dataset-fashion-mnist"));
}

}  // namespace
}  // namespace isotone::test
