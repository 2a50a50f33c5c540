#!/bin/sh
# Prints the address of Debian that apt is set to use, if it has the release there.
#
# Usage: mirror.sh RELEASE
set -eu

release=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Where `apt-get update` would look, and asked by apt itself, which knows its proxies.
apt-get update --print-uris | sed -n "s|^'\(https\{0,1\}://.*\)/dists/.*|\1|p" | sort -u \
  >"$folder/addresses"
while IFS= read -r address; do
  /usr/lib/apt/apt-helper download-file "$address/dists/$release/InRelease" "$folder/release" \
    >/dev/null 2>&1 || continue
  # Others have a folder of that name too.
  if [ "$(grep -cx "Origin: Debian\|Label: Debian\|Codename: $release" "$folder/release")" = 3 ]; then
    echo "$address"
    exit
  fi
done <"$folder/addresses"
exit 1
