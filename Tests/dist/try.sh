#!/bin/sh
# Tries what dist.sh packed in a bare Debian, without Swift, libgit2 and git.
#
# Usage: try.sh NAME FOLDER SUITE      (NAME.tar.xz and NAME.deb; the bare Debian is made in FOLDER once)
set -eu

name=$1
folder=$2
suite=$3
root=$folder/$suite

if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null; then
  echo "Not tried in a bare Debian ($suite): that needs root and debootstrap." >&2
  exit 0
fi
if [ ! -e "$root/made-with-xz" ]; then
  rm -rf "$root"
  mirror=$(sh "$(dirname "$0")/../debian/mirror.sh" "$suite")
  debootstrap --variant=minbase --include=xz-utils "$suite" "$root" "$mirror" >"$folder/debootstrap.log"
  touch "$root/made-with-xz"
fi

# In a copy of it, so that nothing of the last trial is there.
trial=$(mktemp -d "$folder/trial.XXXXXX")
trap 'umount "$trial/proc" 2>/dev/null || true; rm -rf --one-file-system "$trial"' EXIT
cp -a "$root/." "$trial"
cp "$name.tar.xz" "$name.deb" "$trial/root"
# Programs in Swift read their arguments there.
mount -t proc proc "$trial/proc"
tried=$(basename "$name")
chroot "$trial" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin sh -eu <<INSIDE
! command -v git
! ls /usr/lib/*/libgit2* 2>/dev/null
cd /root
tar xf $tried.tar.xz
sh $tried/install.sh /opt/hackjournal
dpkg -i $tried.deb >/dev/null
export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.com
export GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@example.com
for program in /root/$tried/bin/hackjournal /opt/hackjournal/bin/hj hackjournal; do
  rm -rf try
  \$program init try --event 'A trial' --start 2011-03-23 --days 3 --time-zone Europe/London
  \$program add --journal try -d 1 --at 11:30 'It runs in a bare Debian'
  \$program summary --journal try --day 1 | grep -x 'It runs in a bare Debian\|- It runs in a bare Debian'
done
INSIDE
echo "Both run in a bare Debian ($suite)."
