#!/bin/sh
# Runs README's two commands in a copy of a bare Debian 13, on this work tree's files as git knows
# them. Called where mounts are seen by nobody else, in the work tree.
#
# Usage: trial.sh ROOT COPY TOOLCHAIN
set -eu

root=$1
trial=$2
toolchain=$3

cp -a "$root/." "$trial"
cp /etc/resolv.conf /etc/hosts "$trial/etc"
# Tests that mount need a / that is a mount itself; those of terminals need terminals.
mount --bind "$trial" "$trial"
mount -t proc proc "$trial/proc"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$trial/dev/pts"
mkdir "$trial/swift"
mount --bind "$toolchain" "$trial/swift"
mount -o remount,bind,ro "$trial/swift"

mkdir "$trial/root/hackjournal" "$trial/root/packages"
changed=$(git stash create)
git archive "${changed:-HEAD}" | tar -xC "$trial/root/hackjournal"

# The Swift packages are resolved there once more, out of what was fetched for here.
cp Package.resolved "$trial/root/hackjournal"
for repository in .build/repositories/*; do
  cp -R "$repository" "$trial/root/packages"
  git config -f "$trial/root/.gitconfig" \
    "url./root/packages/$(basename "$repository").insteadOf" \
    "$(git -C "$repository" config remote.origin.url)"
done

chroot "$trial" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
  PATH=/swift/usr/bin:/usr/sbin:/usr/bin:/sbin:/bin \
  ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} \
  ${no_proxy:+"no_proxy=$no_proxy"} sh -eu <<'INSIDE'
cd /root/hackjournal
make demo </dev/null
make test </dev/null
echo "README's two commands pass in Debian 13, with libgit2 $(pkg-config --modversion libgit2)." >&2
INSIDE
