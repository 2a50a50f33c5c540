#!/bin/sh
# Runs README's two commands in a bare Debian 13, as on a new machine, with the Swift that is here and
# the Swift packages that were resolved here: only Debian's packages are fetched. Where it cannot run,
# one line says so, and that is no failure.
#
# Usage: debian13.sh FOLDER      (the bare Debian is made in FOLDER once)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
cd "$here/../.."

cannot() {
  echo "Not tried in Debian 13: $1." >&2
  exit 0
}

# Before a command: its mounts and its processes end with it, however it ends.
set -- unshare --mount --mount-proc --pid --fork --kill-child

[ "$(id -u)" = 0 ] || cannot "that needs root"
"$@" mount -t tmpfs tmpfs /mnt 2>/dev/null || cannot "that needs the right to mount"
mirror=$(sh "$here/mirror.sh" trixie 2>/dev/null) || cannot "apt knows no mirror that has it"
sh Tests/packages.sh debian13 || cannot "debootstrap could not be installed"

# debootstrap does not read apt's settings: the proxy that apt takes for the mirror, if any.
scheme=${mirror%%:*}
proxy=$(LC_ALL=C /usr/lib/apt/apt-helper auto-detect-proxy "$mirror" |
  sed -n "s/^Using proxy '\(.*\)' for URL .*/\1/p")
[ -n "$proxy" ] || eval "$(apt-config shell proxy "Acquire::${scheme}::Proxy")"
case $proxy in
  '') ;;
  DIRECT) unset http_proxy https_proxy ;;
  *) export "${scheme}_proxy=$proxy" ;;
esac

swift package resolve >&2
toolchain=$(swift -print-target-info |
  sed -n 's|.*"runtimeResourcePath": "\(/.*\)/usr/lib/swift".*|\1|p')
[ -n "$toolchain" ] || cannot "Swift is not in a folder of its own"

"$@" sh "$here/bare.sh" "$folder/debian-13" "$mirror" >"$folder/debian-13.log" 2>&1 ||
  cannot "it could not be made, as $folder/debian-13.log tells"

trial=$(mktemp -d "$folder/debian-13-trial.XXXXXX")
running=
remove() { rm -rf --one-file-system "$trial" 2>/dev/null; }
# A signal interrupts `wait` at once; what was killed may write for a moment longer.
trap 'kill -KILL $running 2>/dev/null || true; remove || { sleep 2; remove; }' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
"$@" sh "$here/trial.sh" "$folder/debian-13" "$trial" "$toolchain" &
running=$!
wait "$running"
