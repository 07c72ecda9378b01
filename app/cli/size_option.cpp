#include "app/cli/size_option.h"

#include "core/base/text.h"

namespace isotone {

PixelSize pixelSizeOf(const std::string& text) {
  const auto parts = split(text, 'x');
  if (parts.size() != 2) return {};
  const auto width = parseInteger(parts[0]), height = parseInteger(parts[1]);
  constexpr long long kSmallest = 50, kLargest = 20'000;
  if (!width || !height || *width < kSmallest || *height < kSmallest || *width > kLargest || *height > kLargest) return {};
  return {static_cast<int>(*width), static_cast<int>(*height)};
}

CLI::Validator isPixelSize() {
  return CLI::Validator(
      [](const std::string& text) {
        return pixelSizeOf(text).width > 0 ? std::string() : "\"" + text + "\" is no size; write WxH, 50 to 20000 pixels";
      },
      "WxH");
}

}  // namespace isotone
