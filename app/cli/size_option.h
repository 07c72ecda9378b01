// "900x600" as an option.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

namespace isotone {

struct PixelSize {
  int width = 0, height = 0;
};

/// Of a text that isPixelSize() has accepted.
PixelSize pixelSizeOf(const std::string& text);
CLI::Validator isPixelSize();

}  // namespace isotone
