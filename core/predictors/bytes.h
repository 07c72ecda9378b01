// How fitted predictors become bytes: a name, a version, then numbers in little-endian order. Reading never trusts a length.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace isotone {

static_assert(std::endian::native == std::endian::little, "numbers are written as they lie in memory");

class ByteWriter {
 public:
  void text(std::string_view value) {
    number(value.size());
    m_bytes.append(value);
  }
  void number(std::uint64_t value) { raw(&value, sizeof value); }
  void real(double value) { raw(&value, sizeof value); }
  void reals(const std::vector<double>& values) {
    number(values.size());
    raw(values.data(), values.size() * sizeof(double));
  }
  void floats(std::span<const float> values) { text({reinterpret_cast<const char*>(values.data()), values.size_bytes()}); }
  std::string take() { return std::move(m_bytes); }

 private:
  void raw(const void* data, std::size_t size) { m_bytes.append(static_cast<const char*>(data), size); }
  std::string m_bytes;
};

/// Once something could not be read, everything after it reads as empty and ok() is false.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}

  std::string text() {
    const std::uint64_t size = number();
    return std::string(take(size));
  }
  std::uint64_t number() { return value<std::uint64_t>(); }
  double real() { return value<double>(); }
  std::vector<double> reals() {
    const std::uint64_t count = number();
    if (count > m_rest.size() / sizeof(double)) m_ok = false;
    if (!m_ok) return {};
    std::vector<double> values(count);
    const std::string_view bytes = take(count * sizeof(double));
    if (!bytes.empty()) std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }
  std::vector<float> floats() {
    const std::uint64_t size = number();
    const std::string_view bytes = take(size);
    if (bytes.size() % sizeof(float) != 0) m_ok = false;
    if (!m_ok) return {};
    std::vector<float> values(bytes.size() / sizeof(float));
    if (!bytes.empty()) std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
  }
  /// Everything could be read and nothing is left over.
  bool complete() const { return m_ok && m_rest.empty(); }
  bool ok() const { return m_ok; }

 private:
  std::string_view take(std::uint64_t size) {
    if (size > m_rest.size()) m_ok = false;
    if (!m_ok) return {};
    const std::string_view taken = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return taken;
  }
  template <class T>
  T value() {
    const std::string_view bytes = take(sizeof(T));
    T out{};
    if (!bytes.empty()) std::memcpy(&out, bytes.data(), sizeof(T));
    return out;
  }
  std::string_view m_rest;
  bool m_ok = true;
};

}  // namespace isotone
