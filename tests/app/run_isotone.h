// The command line in-process: arguments in, exit status and both streams out.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/cli/cli.h"

namespace isotone::test {

struct Ran {
  int status = -1;
  std::string out, err;
  nlohmann::json json() const { return nlohmann::json::parse(out); }
};

inline Ran isotone(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "isotone");
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  std::istringstream in;
  std::ostringstream out, err;
  Ran ran;
  ran.status = runCli(static_cast<int>(arguments.size()), argv.data(), in, out, err);
  ran.out = out.str();
  ran.err = err.str();
  return ran;
}

inline std::vector<std::string> keysOf(const nlohmann::json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

}  // namespace isotone::test
