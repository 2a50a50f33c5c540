#!/bin/sh
# Packs the program as people get it, as .tar.gz and .deb, and tries both in a bare Debian 12.
#
# Usage: dist.sh PROGRAM FOLDER
# Man page and completions are packed if they are in share/man and share/completions.
set -eu

program=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
version=$("$program" --version)
architecture=$(dpkg --print-architecture)
name=hackjournal-$version-linux-$architecture

if ldd "$program" | grep -E 'libgit2|libyaml|libmd|libcmark|libcsv|libutf8proc'; then
  echo "These are not part of the program: their archives were not there when it was built." >&2
  exit 1
fi

rm -rf "$folder/$name" "$folder/deb"
mkdir -p "$folder/$name/bin" "$folder/$name/share/doc/hackjournal"
strip -o "$folder/$name/bin/hackjournal" "$program"
cp "$top/README.md" "$top/docs/changelog.md" "$folder/$name/share/doc/hackjournal"
if [ -d "$top/share/man" ]; then cp -r "$top/share/man" "$folder/$name/share"; fi
if [ -d "$top/share/completions" ]; then cp -r "$top/share/completions/." "$folder/$name/share"; fi
tar -C "$folder" --owner=0 --group=0 --sort=name -czf "$folder/$name.tar.gz" "$name"

mkdir -p "$folder/deb/DEBIAN" "$folder/deb/usr"
cp -r "$folder/$name/." "$folder/deb/usr"
find "$folder/deb" -type d -exec chmod 755 {} +
cat >"$folder/deb/DEBIAN/control" <<CONTROL
Package: hackjournal
Version: $version
Architecture: $architecture
Maintainer: The hackjournal project <hackjournal@example.org>
Installed-Size: $(du -sk "$folder/deb/usr" | cut -f1)
Depends: libc6 (>= 2.36), libgcc-s1, libstdc++6
Recommends: git
Section: vcs
Priority: optional
Description: command-line journal for hackathons
 People note a moment in one line while they code; in the evening the day's
 write-up comes out ready to publish. Everything is plain Markdown in git.
CONTROL
dpkg-deb --root-owner-group --build "$folder/deb" "$folder/$name.deb" >/dev/null
rm -rf "$folder/deb"
ls -l "$folder/$name.tar.gz" "$folder/$name.deb"

sh "$here/try.sh" "$folder/$name" "$folder"
