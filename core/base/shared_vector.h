// A vector whose copies share their values until one of them changes: figures of a hundred thousand points are handed from model to
// chart sixty times a second.
#pragma once

#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace isotone {

/// Reads like a const std::vector<T>. Copies may be read on several threads; each copy is changed on one.
template <class T>
class SharedVector {
 public:
  using value_type = T;
  using const_iterator = typename std::vector<T>::const_iterator;

  SharedVector() = default;
  SharedVector(std::initializer_list<T> values) : SharedVector(std::vector<T>(values)) {}
  SharedVector(std::vector<T> values) : m_values(std::make_shared<std::vector<T>>(std::move(values))) {}

  const std::vector<T>& values() const {
    static const std::vector<T> kNothing;
    return m_values ? *m_values : kNothing;
  }
  operator const std::vector<T>&() const { return values(); }
  std::size_t size() const { return values().size(); }
  bool empty() const { return values().empty(); }
  const T* data() const { return values().data(); }
  const T& operator[](std::size_t i) const { return (*m_values)[i]; }
  const T& front() const { return values().front(); }
  const T& back() const { return values().back(); }
  const_iterator begin() const { return values().begin(); }
  const_iterator end() const { return values().end(); }

  /// The values to be changed: this vector's alone from here on.
  std::vector<T>& edit() {
    if (!m_values) m_values = std::make_shared<std::vector<T>>();
    else if (m_values.use_count() > 1) m_values = std::make_shared<std::vector<T>>(*m_values);
    return *m_values;
  }
  void push_back(const T& value) { edit().push_back(value); }

  /// Known to be equal without looking at the values.
  bool shares(const SharedVector& other) const { return m_values == other.m_values; }
  bool operator==(const SharedVector& other) const { return shares(other) || values() == other.values(); }
  bool operator==(const std::vector<T>& other) const { return values() == other; }

 private:
  std::shared_ptr<std::vector<T>> m_values;
};

}  // namespace isotone
