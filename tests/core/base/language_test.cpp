#include "core/base/language.h"

#include <gtest/gtest.h>

namespace isotone {
namespace {

class Language : public ::testing::Test {
 protected:
  ~Language() override { setTranslator({}); }

  static void translate(const std::string& english, const std::string& other) {
    setTranslator([=](const char* context, const char* text) {
      return std::string(context) == "core" && text == english ? other : std::string();
    });
  }
};

TEST_F(Language, IsEnglishWithoutATranslator) {
  EXPECT_EQ(said("core", "Latency"), "Latency");
  EXPECT_EQ(sayf(phrase("core", "{} of {} pairs"), 3, "4"), "3 of 4 pairs");
}

TEST_F(Language, UsesTheTranslatorOfTheWindow) {
  translate("Latency", "Latenz");
  EXPECT_EQ(said("core", "Latency"), "Latenz");
  EXPECT_EQ(said("core", "Energy"), "Energy") << "a text without a translation stays English";
  EXPECT_EQ(said("other", "Latency"), "Latency") << "the context counts";
  setTranslator({});
  EXPECT_EQ(said("core", "Latency"), "Latency");
}

TEST_F(Language, TranslationsMayReorderTheirPlaces) {
  translate("{} of {} pairs", "von {1} Paaren {0}");
  EXPECT_EQ(sayf(phrase("core", "{} of {} pairs"), 3, 4), "von 4 Paaren 3");
}

TEST_F(Language, BrokenPlacesFallBackToEnglish) {
  for (const char* broken : {"{} von {} bei {}", "{5} Paare", "{} von {", "{name}", "{0} von {}"}) {
    translate("{} of {} pairs", broken);
    EXPECT_EQ(sayf(phrase("core", "{} of {} pairs"), 3, 4), "3 of 4 pairs") << broken;
  }
}

TEST_F(Language, NumbersTakeTheMarksOfTheWindow) {
  EXPECT_EQ(withLocalMarks("15,284.5"), "15,284.5");
  setTranslator([](const char*, const char*) { return std::string(); }, {.decimal = ",", .group = "."});
  EXPECT_EQ(withLocalMarks("15,284.5"), "15.284,5");
  EXPECT_EQ(withLocalMarks("—"), "—");
  setTranslator({});
}

}  // namespace
}  // namespace isotone
