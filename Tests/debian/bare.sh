#!/bin/sh
# Makes a bare Debian 13 with what a toolchain of Swift needs and what `make test` can use; but not
# what `make` installs itself. Called where mounts are seen by nobody else.
#
# Usage: bare.sh ROOT MIRROR
set -eu

root=$1
mirror=$2
# What Swift's own page names for Debian, as far as the compiler and the package manager need it.
packages='make g++ libcurl4-openssl-dev libncurses-dev libsqlite3-dev libxml2-dev'
packages="$packages cmark-gfm gnupg openssh-client python3 strace"

if [ "$(cat "$root/made" 2>/dev/null)" = "$packages" ]; then exit; fi
rm -rf --one-file-system "$root"
debootstrap --variant=minbase trixie "$root" "$mirror"
# A mirror of an earlier day is fine if it is fine here.
apt-config dump Acquire::Check-Valid-Until Acquire::Check-Date >"$root/etc/apt/apt.conf.d/60dates"
mount -t proc proc "$root/proc"
chroot "$root" apt-get update
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive chroot "$root" \
  apt-get install -y --no-install-recommends $packages
chroot "$root" apt-get clean
echo "$packages" >"$root/made"
