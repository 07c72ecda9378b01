#include "core/importing/table.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include "core/base/random.h"

namespace isotone {
namespace {

std::string gzip(const std::string& text) {
  z_stream stream{};
  EXPECT_EQ(deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string out(compressBound(text.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string longTable() {
  std::string text = "index,a\n";
  for (int i = 0; i < 5000; ++i) text += std::to_string(i) + "," + std::to_string(i * 17 % 1013) + ".5\n";
  return text;
}

TEST(Table, gzipIsFoundByContent) {
  const auto table = parseTable(gzip(longTable()), "a.csv");
  ASSERT_TRUE(table) << table.error().message;
  EXPECT_TRUE(table->wasCompressed);
  EXPECT_EQ(table->rows(), 5000u);
  EXPECT_EQ(table->cell(4999, 0), "4999");
}

TEST(Table, gzipOfSeveralMembersIsOneFile) {
  const std::string text = longTable();
  const auto table = parseTable(gzip(text.substr(0, 1000)) + gzip(text.substr(1000)), "a.csv.gz");
  ASSERT_TRUE(table) << table.error().message;
  EXPECT_EQ(table->rows(), 5000u);
}

TEST(Table, everyTruncationOfAGzipFileIsAnError) {
  const std::string whole = gzip(longTable());
  for (std::size_t length = 2; length < whole.size(); length += 97) {
    const auto table = parseTable(whole.substr(0, length), "a.csv.gz");
    ASSERT_FALSE(table) << length;
    EXPECT_EQ(table.error().kind, ErrorKind::InvalidInput);
    EXPECT_NE(table.error().message.find("a.csv.gz: the gzip stream"), std::string::npos) << table.error().message;
  }
}

TEST(Table, damagedGzipIsAnError) {
  std::string bytes = gzip(longTable());
  for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 20; ++i) bytes[i] = static_cast<char>(~bytes[i]);
  const auto table = parseTable(bytes, "a.csv.gz");
  ASSERT_FALSE(table);
  EXPECT_NE(table.error().message.find("damaged"), std::string::npos) << table.error().message;
}

TEST(Table, cellsSurviveAMove) {
  auto first = parseTable("a,b\n1,2\n", "a.csv");
  ASSERT_TRUE(first);
  const Table moved = std::move(*first);
  EXPECT_EQ(moved.cell(0, 1), "2");
  EXPECT_GE(moved.cell(0, 1).data(), moved.bytes.data());
  EXPECT_LT(moved.cell(0, 1).data(), moved.bytes.data() + moved.bytes.size());
}

TEST(Table, linesAreThoseOfTheFile) {
  const auto table = parseTable("a,b\n\n\"x\ny\",1\n2,3\n\n\n4,5", "a.csv");
  ASSERT_TRUE(table) << table.error().message;
  EXPECT_EQ(table->lines, (std::vector<std::size_t>{3, 5, 8}));
  EXPECT_EQ(table->cell(0, 0), "x\ny");
}

TEST(Table, lineEndsOfOldMacs) {
  const auto table = parseTable("a,b\r1,2\r3,4\r", "a.csv");
  ASSERT_TRUE(table) << table.error().message;
  EXPECT_EQ(table->rows(), 2u);
  EXPECT_EQ(table->cell(1, 1), "4");
}

TEST(Table, quotesKeepBlanksAndOthersLoseThem) {
  const auto table = parseTable("a, b\n 1 ,\" 2 \"\n\"\",\"\"\n", "a.csv");
  ASSERT_TRUE(table) << table.error().message;
  EXPECT_EQ(table->header[1], "b");
  EXPECT_EQ(table->cell(0, 0), "1");
  EXPECT_EQ(table->cell(0, 1), " 2 ");
  EXPECT_EQ(table->rows(), 2u);
}

/// Whatever the cells hold, writing them with quotes and reading them again gives the same cells.
TEST(Table, roundTripOfRandomCells) {
  Random random(11);
  for (const char separator : {',', ';', '\t'}) {
    const std::string alphabet = std::string("ab1. \"\n'") + separator;
    std::vector<std::string> cells;
    std::string text = std::string("x") + separator + "y" + separator + "z\n";
    for (int i = 0; i < 600; ++i) {
      std::string cell = "c";
      for (std::size_t n = random.below(6); n > 0; --n) cell += alphabet[random.below(alphabet.size())];
      cells.push_back(cell);
      text += '"';
      for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
      text += '"';
      text += i % 3 == 2 ? '\n' : separator;
    }
    const auto table = parseTable(text, "a.csv");
    ASSERT_TRUE(table) << table.error().message;
    ASSERT_EQ(table->rows(), 200u);
    for (std::size_t i = 0; i < cells.size(); ++i) ASSERT_EQ(table->cell(i / 3, i % 3), cells[i]);
  }
}

/// No text, however odd, may do worse than be refused.
TEST(Table, randomBytesNeverCrash) {
  Random random(5);
  const std::string alphabet = ",;\t\"\r\n ab19.-\xc3\xa9\xff";
  std::size_t accepted = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string text = round % 2 ? "a,b\n" : "";
    for (std::size_t n = random.below(60); n > 0; --n) text += alphabet[random.below(alphabet.size())];
    const auto table = parseTable(text, "a.csv");
    if (!table) {
      EXPECT_EQ(table.error().kind, ErrorKind::InvalidInput);
      continue;
    }
    ++accepted;
    EXPECT_EQ(table->cells.size(), table->rows() * table->columns());
  }
  EXPECT_GT(accepted, 0u);
}

}  // namespace
}  // namespace isotone
