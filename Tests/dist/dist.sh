#!/bin/sh
# Packs the program as people get it, as .tar.xz and .deb with their checksums, and tries both in a bare
# Debian 12 and 13. The key of gpg that SIGNING_KEY names signs the checksums.
#
# xz has a filter for the jumps in a program's code, by which it becomes a tenth smaller; every xz and dpkg
# since 2012 undoes that of amd64. dpkg-deb does not offer it, so the parts of the .deb are packed here.
#
# Usage: dist.sh PROGRAM FOLDER
set -eu

program=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
version=$("$program" --version)
architecture=$(dpkg --print-architecture)
name=hackjournal-$version-linux-$architecture
[ "$architecture" != amd64 ] || filter=--x86
# Of whatever it reads: code with a dictionary that holds the whole of it.
pack() { xz ${filter:+"$filter"} --lzma2=preset=9e,dict=96MiB; }

if ldd "$program" 2>/dev/null; then
  echo "These are not part of the program: their archives were not there when it was built." >&2
  exit 1
fi

rm -rf "${folder:?}/$name" "$folder/deb"
sh "$here/layout.sh" "$program" "$folder/$name"
strip "$folder/$name/bin/hackjournal"
mkdir -p "$folder/$name/share/doc/hackjournal"
cp "$top/README.md" "$top/docs/changelog.md" "$folder/$name/share/doc/hackjournal"
tar -C "$folder" --owner=0 --group=0 --sort=name -c "$name" | pack >"$folder/$name.tar.xz"

mkdir -p "$folder/deb/DEBIAN" "$folder/deb/usr"
cp -RP "$folder/$name/." "$folder/deb/usr"
# Debian has folders of its own for the functions that packages bring to zsh.
rm "$folder/deb/usr/install.sh"
mv "$folder/deb/usr/share/zsh/site-functions" "$folder/deb/usr/share/zsh/vendor-completions"
find "$folder/deb" -type d -exec chmod 755 {} +
cat >"$folder/deb/DEBIAN/control" <<CONTROL
Package: hackjournal
Version: $version
Architecture: $architecture
Maintainer: The hackjournal project <hackjournal@example.org>
Installed-Size: $(du -sk "$folder/deb/usr" | cut -f1)
Recommends: git
Section: vcs
Priority: optional
Description: command-line journal for hackathons
 People note a moment in one line while they code; in the evening the day's
 write-up comes out ready to publish. Everything is plain Markdown in git.
CONTROL
dpkg-deb --root-owner-group -Znone --build "$folder/deb" "$folder/plain.deb" >/dev/null
rm -rf "$folder/deb" "$folder/$name.deb"
(
  cd "$folder"
  ar x plain.deb
  pack <data.tar >data.tar.xz
  xz -9 <control.tar >control.tar.xz
  ar rcD "$name.deb" debian-binary control.tar.xz data.tar.xz
  rm plain.deb debian-binary control.tar control.tar.xz data.tar data.tar.xz
)

(cd "$folder" && sha256sum "$name.tar.xz" "$name.deb" >"$name.sha256")
rm -f "$folder/$name.sha256.asc"
[ -z "${SIGNING_KEY:-}" ] ||
  gpg --batch --local-user "$SIGNING_KEY" --armor --detach-sign "$folder/$name.sha256"
ls -l "$folder/$name".*

for suite in bookworm trixie; do
  sh "$here/try.sh" "$folder/$name" "$folder" "$suite"
done
