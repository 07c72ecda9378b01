// The doors through which a space comes in: built-in name, file, text.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/space/design_space_reader.h"

namespace isotone {
namespace {

constexpr std::array kBuiltIn = {"nasbench201", "fbnet", "ofa-mobilenetv3", "ofa-mobilenetv3+bits", "mobile-edge", "fashion"};

Result<DesignSpace> readSpace(std::string_view text, std::string_view source, std::string_view section) {
  try {
    return DesignSpaceReader().read(JsonNode::parse(text, source), section);
  } catch (const JsonComplaint& complaint) {
    return fail(ErrorKind::InvalidInput, complaint.message);
  } catch (const std::exception& error) {
    return fail(ErrorKind::InvalidInput, fmt::format("{}: cannot be read: {}.", source, error.what()));
  }
}

}  // namespace

std::vector<std::string> DesignSpace::builtInNames() {
  std::vector<std::string> names(kBuiltIn.begin(), kBuiltIn.end());
  names.emplace_back("table");
  return names;
}

Result<DesignSpace> DesignSpace::builtIn(std::string_view name) {
  if (name == "table") return table();
  if (std::find(kBuiltIn.begin(), kBuiltIn.end(), name) == kBuiltIn.end()) {
    const std::vector<std::string> known = builtInNames();
    const std::string near = nearestName(name, known);
    return fail(ErrorKind::NotFound,
                fmt::format("There is no built-in design space \"{}\"{}; there are {}.", name,
                            near.empty() ? "" : fmt::format(" (did you mean {}?)", near), fmt::join(known, ", ")));
  }
  const std::size_t plus = name.find('+');
  const std::string file = std::string(name.substr(0, plus)) + ".json";
  const auto text = readFile(resourceFolder() / "spaces" / file);
  if (!text) return failFrom(text);
  return readSpace(*text, file, plus == std::string_view::npos ? "" : name.substr(plus + 1));
}

Result<DesignSpace> DesignSpace::fromJson(std::string_view json, std::string_view sourceName) {
  return readSpace(json, sourceName, "");
}

Result<DesignSpace> DesignSpace::fromFile(const std::filesystem::path& path) {
  const auto text = readFile(path);
  if (!text) return failFrom(text);
  return fromJson(*text, path.string());
}

}  // namespace isotone
