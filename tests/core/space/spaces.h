// What tests of spaces share.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/space/design_space.h"

namespace isotone {

inline std::shared_ptr<const DesignSpace> builtInSpace(const std::string& name) {
  auto space = DesignSpace::builtIn(name);
  EXPECT_TRUE(space) << (space ? "" : space.error().message);
  return std::make_shared<const DesignSpace>(space ? std::move(*space) : DesignSpace::table());
}

/// Those that have decisions from the start.
inline std::vector<std::string> filledSpaces() {
  std::vector<std::string> names = DesignSpace::builtInNames();
  std::erase(names, "table");
  return names;
}

}  // namespace isotone
