# Shared by packaging/run and packaging/test: installs what is missing, configures, builds. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }

install_missing() {
  local wanted missing=() package
  wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' packaging/packages.txt)
  for package in $wanted; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    echo "All packages of packaging/packages.txt are installed."
    return
  fi
  say "Installing ${missing[*]}"
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# As many compile jobs as there are processors, but no more than one for each 2 GB of memory.
jobs() {
  local memory_jobs
  memory_jobs=$(awk '/MemAvailable/ { print int($2 / 2000000) }' /proc/meminfo)
  local count
  count=$(nproc)
  [ "$memory_jobs" -lt "$count" ] && count=$memory_jobs
  [ "$count" -lt 1 ] && count=1
  echo "$count"
}

build() {  # build PRESET
  say "Configuring ($1)"
  cmake --preset "$1"
  say "Building ($1, $(jobs) at a time)"
  cmake --build --preset "$1" --parallel "$(jobs)"
}
