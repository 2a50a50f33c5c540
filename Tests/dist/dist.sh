#!/bin/sh
# Packs the program as people get it, as .tar.gz and .deb with their checksums, and tries both in a bare
# Debian 12 and 13. The key of gpg that SIGNING_KEY names signs the checksums.
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

if ldd "$program" 2>/dev/null; then
  echo "These are not part of the program: their archives were not there when it was built." >&2
  exit 1
fi

rm -rf "${folder:?}/$name" "$folder/deb"
sh "$here/layout.sh" "$program" "$folder/$name"
strip "$folder/$name/bin/hackjournal"
mkdir -p "$folder/$name/share/doc/hackjournal"
cp "$top/README.md" "$top/docs/changelog.md" "$folder/$name/share/doc/hackjournal"
tar -C "$folder" --owner=0 --group=0 --sort=name -czf "$folder/$name.tar.gz" "$name"

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
dpkg-deb --root-owner-group --build "$folder/deb" "$folder/$name.deb" >/dev/null
rm -rf "$folder/deb"

(cd "$folder" && sha256sum "$name.tar.gz" "$name.deb" >"$name.sha256")
rm -f "$folder/$name.sha256.asc"
[ -z "${SIGNING_KEY:-}" ] ||
  gpg --batch --local-user "$SIGNING_KEY" --armor --detach-sign "$folder/$name.sha256"
ls -l "$folder/$name".*

for suite in bookworm trixie; do
  sh "$here/try.sh" "$folder/$name" "$folder" "$suite"
done
