#!/bin/sh
# Draws README's picture: how the post of the demo's event begins, in a browser. Needs cmark-gfm,
# chromium, imagemagick and pngquant of Debian, and fonts-dejavu-core.
#
# Usage: picture.sh
set -eu

docs=$(cd "$(dirname "$0")/../../docs/demo" && pwd)
page=$docs/post.html
trap 'rm -f "$page" "$docs/whole.png"' EXIT

cat >"$page" <<'STYLE'
<!doctype html><meta charset="utf-8">
<style>
body { font: 16px/1.5 "DejaVu Sans", sans-serif; color: #1f2328; width: 860px; margin: 32px auto; }
img { max-width: 640px; display: block }
h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: 6px }
a { color: #0969da; text-decoration: none }
table { border-collapse: collapse }
td, th { border: 1px solid #d1d9e0; padding: 5px 12px; text-align: left }
</style>
STYLE
cmark-gfm -e table "$docs/event.md" >>"$page"
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=940,1462 \
  --screenshot="$docs/whole.png" "file://$page" 2>/dev/null
/usr/bin/convert "$docs/whole.png" -bordercolor '#d1d9e0' -border 1 "$docs/whole.png"
pngquant --force --strip --output "$docs/post.png" 64 "$docs/whole.png"
