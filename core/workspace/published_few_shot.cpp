#include "core/workspace/published_few_shot.h"

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/language.h"

namespace isotone {
namespace {

using nlohmann::json;

std::vector<std::string> names(const json& array) { return array.get<std::vector<std::string>>(); }
std::map<std::string, double> numbers(const json& object) { return object.get<std::map<std::string, double>>(); }
IndexRange range(const json& array) { return {array.at(0).get<std::int64_t>(), array.at(1).get<std::int64_t>()}; }

PublishedFewShot read(const json& object) {
  PublishedFewShot out;
  for (const json& split : object.at("help"))
    out.help.push_back({split.at("space").get<std::string>(), range(split.at("pool")), range(split.at("queries")),
                        names(split.at("train")), names(split.at("validation")), names(split.at("test")),
                        numbers(split.at("published"))});
  const json& nasflat = object.at("nasflat");
  out.nasflatSpace = nasflat.at("space").get<std::string>();
  out.nasflatPool = range(nasflat.at("pool"));
  out.nasflatQueries = range(nasflat.at("queries"));
  for (const json& task : nasflat.at("tasks"))
    out.nasflat.push_back({task.at("name").get<std::string>(), names(task.at("train")), names(task.at("test")),
                           numbers(task.at("published"))});
  out.oneProxy = object.at("oneproxy").at("proxy").get<std::string>();
  out.oneProxyTargets = names(object.at("oneproxy").at("targets"));
  return out;
}

}  // namespace

Result<PublishedFewShot> publishedFewShot() {
  const auto file = resourceFolder() / "published" / "few_shot.json";
  const auto text = readFile(file);
  if (!text) return failFrom(text);
  try {
    return read(json::parse(*text));
  } catch (const json::exception& problem) {
    return fail(ErrorKind::Io, sayf(phrase("core", "{}: cannot be read ({}): install the program again."), file.string(), problem.what()));
  }
}

}  // namespace isotone
