// Quantities, their units as the world writes them, and the one unit in which each is stored:
// time in ms, energy in mJ, power in mW, sizes in bytes, accuracy in percent.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace isotone {

enum class Quantity { Time, Energy, Power, Size, Percent, Operations, Plain };

struct Unit {
  Quantity quantity = Quantity::Plain;
  std::string symbol;     // as written by its source, for example "us"
  double toStored = 1.0;  // stored value = source value * toStored
};

/// Knows s, ms, us, µs, ns, J, mJ, uJ, µJ, W, mW, µW, B, kB (1000), KiB, MB, MiB, %, fraction, MMAC, GMAC …
/// Case matters where it does in SI (mJ is not MJ). Empty for anything else: units are never guessed.
std::optional<Unit> parseUnit(std::string_view text);

/// The symbol in which a quantity is stored and shown: "ms", "mJ", "mW", "B", "%".
const char* storedUnit(Quantity quantity);

}  // namespace isotone
