#include "core/neural/engine.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

#include <dlfcn.h>

#include <fmt/format.h>

namespace isotone {
namespace {

constexpr const char* kModule = "isotone_torch.so";

std::vector<std::filesystem::path> modulePlaces() {
  // Who names a file means that file: nothing else is tried.
  if (const char* chosen = std::getenv("ISOTONE_TORCH_MODULE"); chosen && *chosen) return {chosen};
  std::error_code ignored;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
  return {program / kModule, (program / "../lib/isotone" / kModule).lexically_normal()};
}

/// The OpenBLAS kernels that suit this processor: its own choice misses AVX-512 on some. Empty: leave it alone.
const char* blasCore() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512cd"))
    return "SkylakeX";
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return "Haswell";
#endif
  return "";
}

/// OpenBLAS and OpenMP read these once, when they are loaded. What the person has set stays.
void configureNumerics() {
  const std::string threads = std::to_string(std::min(2u, std::max(1u, std::thread::hardware_concurrency())));
  constexpr int kKeep = 0;
  if (const char* core = blasCore(); *core) ::setenv("OPENBLAS_CORETYPE", core, kKeep);
  ::setenv("OMP_WAIT_POLICY", "passive", kKeep);  // spinning threads stall for tens of ms on a busy machine
  ::setenv("GOMP_SPINCOUNT", "0", kKeep);
  ::setenv("OMP_NUM_THREADS", threads.c_str(), kKeep);
  ::setenv("OPENBLAS_NUM_THREADS", threads.c_str(), kKeep);
}

struct Door {
  std::mutex mutex;
  std::shared_ptr<const NeuralEngine> engine;
};

Door& door() {
  static Door theDoor;
  return theDoor;
}

Result<std::shared_ptr<const NeuralEngine>> openModule(const std::filesystem::path& file) {
  // Local: neither LibTorch's symbols nor the module's copies of ours reach the rest of the program.
  void* module = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!module)
    return fail(ErrorKind::Model, fmt::format("{}: the neural networks cannot be loaded: {}.", file.string(), ::dlerror()));
  using Open = NeuralEngine*();
  auto* open = reinterpret_cast<Open*>(::dlsym(module, "isotone_open_neural_engine"));
  NeuralEngine* engine = open ? open() : nullptr;
  if (!engine) {
    ::dlclose(module);
    return fail(ErrorKind::Model,
                fmt::format("{}: is no module of neural networks of this program; reinstall it.", file.string()));
  }
  return std::shared_ptr<const NeuralEngine>(engine);  // the module itself stays until the program ends
}

}  // namespace

Result<std::shared_ptr<const NeuralEngine>> neuralEngine() {
  Door& theDoor = door();
  const std::lock_guard lock(theDoor.mutex);
  if (theDoor.engine) return theDoor.engine;
  const auto places = modulePlaces();
  for (const auto& place : places) {
    std::error_code ignored;
    if (!std::filesystem::exists(place, ignored)) continue;
    configureNumerics();
    auto opened = openModule(place);
    if (opened) theDoor.engine = *opened;
    return opened;
  }
  return fail(ErrorKind::Model,
              fmt::format("{}: there is no such module, which neural networks need; install it, or name it in "
                          "ISOTONE_TORCH_MODULE.", places.front().string()));
}

bool neuralEngineLoaded() {
  const std::lock_guard lock(door().mutex);
  return door().engine != nullptr;
}

}  // namespace isotone
