#!/bin/sh
# Draws README's other picture: a participant's words and the answers, as a terminal shows them. Needs
# chromium, imagemagick and pngquant of Debian, fonts-dejavu-core, and util-linux's script.
#
# Usage: terminal.sh PROGRAM
set -eu

here=$(cd "$(dirname "$0")" && pwd)
docs=$here/../../docs/demo
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir "$home/bin"
ln -s "$(realpath "$1")" "$home/bin/hackjournal"
ln -s hackjournal "$home/bin/hj"

# As in a terminal of 80 columns.
shown() {
  script -qec "stty rows 40 cols 80; $1" /dev/null </dev/null
}
play() {
  cd "$home"
  hackjournal init xen --event 'Xen hack-a-tron' --start 2011-03-23 --days 3 -q >/dev/null
  cd xen
  git init -q --bare ../xen.git
  git remote add origin ../xen.git
  hackjournal sync -q
  while IFS= read -r line; do
    printf '\033[2m$\033[m %s\n' "$line"
    shown "$line"
  done <"$here/terminal.txt"
}
export PAGER=cat HOME="$home" PATH="$home/bin:/usr/bin:/bin" TERM=xterm-256color TZ=UTC
unset XDG_STATE_HOME XDG_CONFIG_HOME
git config --global user.name 'Anna Berg'
git config --global user.email anna@example.org
play >"$home/session"
python3 "$here/terminal.py" "$home/session" >"$home/page.html"
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=2 \
  --window-size=720,460 --screenshot="$home/shot.png" "file://$home/page.html" 2>/dev/null
/usr/bin/convert "$home/shot.png" -trim +repage "$home/trimmed.png"
pngquant --force --strip --output "$docs/terminal.png" 32 "$home/trimmed.png"
