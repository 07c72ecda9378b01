// What the sanitizers are told before a test program begins; without them nothing calls these functions.
#include <cstring>

#include <link.h>

extern "C" {

/// Caches that libraries keep until the process ends.
const char* __lsan_default_suppressions();
const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }
const char* __lsan_default_options();
const char* __lsan_default_options() { return "print_suppressions=0"; }
/// The search for leaks at the end crashes on the threads that LibTorch leaves behind: programs that loaded it are not searched.
int __lsan_is_turned_off();
int __lsan_is_turned_off() {
  return dl_iterate_phdr([](dl_phdr_info* library, std::size_t, void*) { return int(std::strstr(library->dlpi_name, "libtorch") != nullptr); }, nullptr);
}

/// What ThreadSanitizer cannot see into: Qt synchronises by atomics in libraries that are not instrumented.
const char* __tsan_default_suppressions();
const char* __tsan_default_suppressions() { return "race:libQt6\nrace:libglib-2.0\nmutex:libQt6\ndeadlock:libQt6\n"; }
const char* __tsan_default_options();
const char* __tsan_default_options() { return "ignore_noninstrumented_modules=1"; }

}
