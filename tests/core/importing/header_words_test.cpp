#include "core/importing/header_words.h"

#include <gtest/gtest.h>

namespace isotone {
namespace {

struct Expected {
  const char* header;
  std::optional<Metric> metric;
  const char* unit;
  const char* rest;
};

class Header : public testing::TestWithParam<Expected> {};

TEST_P(Header, isUnderstood) {
  const HeaderWords words = readHeader(GetParam().header);
  EXPECT_EQ(words.metric, GetParam().metric);
  EXPECT_EQ(words.unit ? words.unit->symbol : "", GetParam().unit);
  EXPECT_EQ(words.rest, GetParam().rest);
}

INSTANTIATE_TEST_SUITE_P(
    Names, Header,
    testing::Values(Expected{"latency_ms", Metric::Latency, "ms", ""}, Expected{"energy_mj", Metric::Energy, "mJ", ""},
                    Expected{"latency_ms_pixel3", Metric::Latency, "ms", "pixel3"},
                    Expected{"pixel3 (ms)", Metric::Latency, "ms", "pixel3"},
                    Expected{"Pixel 3 [us]", Metric::Latency, "us", "Pixel 3"},
                    Expected{"board energy (µJ)", Metric::Energy, "µJ", "board"},
                    Expected{"mean latency (ms)", Metric::Latency, "ms", ""},
                    Expected{"power_mw", Metric::Power, "mW", ""}, Expected{"rom_kb", Metric::Flash, "kB", ""},
                    Expected{"tensor_arena_kb", Metric::PeakMemory, "kB", ""},
                    Expected{"model_int8_kb", Metric::ModelSize, "kB", ""},
                    Expected{"model_size_MiB", Metric::ModelSize, "MiB", ""},
                    Expected{"latency_s", Metric::Latency, "s", ""}, Expected{"galaxy_s", std::nullopt, "", "galaxy_s"},
                    Expected{"1080ti_256", std::nullopt, "", "1080ti_256"},
                    Expected{"pi5_litert_cifar100", std::nullopt, "", "pi5_litert_cifar100"},
                    Expected{"runtime", Metric::Latency, "", ""}, Expected{"latency (mJ)", Metric::Latency, "", ""}));

TEST(HeaderWords, accuraciesCountsAndIdentifiers) {
  EXPECT_TRUE(readHeader("cifar10_test").accuracy);
  EXPECT_TRUE(readHeader("imagenet_top1").accuracy);
  EXPECT_TRUE(readHeader("top-1 (%)").accuracy);
  EXPECT_FALSE(readHeader("latency_test_ms").accuracy);
  EXPECT_TRUE(readHeader("mmacs_cifar10").attribute);
  EXPECT_TRUE(readHeader("board_id").identifier);
  EXPECT_TRUE(readHeader("train_seed").repetition);
  EXPECT_FALSE(readHeader("pixel3").accuracy || readHeader("pixel3").attribute || readHeader("pixel3").identifier);
}

TEST(HeaderWords, fileNames) {
  EXPECT_EQ(readFileName("latency_ms.csv.gz").unit->symbol, "ms");
  EXPECT_EQ(readFileName("/data/my run/edge_energy_mj.csv").metric, Metric::Energy);
  EXPECT_EQ(readFileName("edge_energy_mj.CSV").unit->symbol, "mJ");
  EXPECT_TRUE(readFileName("accuracy_ninapro.csv").accuracy);
  EXPECT_FALSE(readFileName("results.csv").metric);
  EXPECT_FALSE(readFileName("-").metric);
  EXPECT_FALSE(readFileName("").metric);
}

TEST(HeaderWords, unitsInAnyCaseWhereThatIsNoDoubt) {
  EXPECT_EQ(readUnit("MS")->symbol, "ms");
  EXPECT_EQ(readUnit("mb")->toStored, 1e6);
  EXPECT_EQ(readUnit("MJ")->toStored, 1e9);  // megajoule is a unit of its own
  EXPECT_FALSE(readUnit("parsec"));
}

}  // namespace
}  // namespace isotone
