#!/bin/sh
# Writes anew what the tests expect of the demo: the posts of its days beside this script, and that of
# the event, with its pictures and the report for sponsors, and the year in review, in docs/demo.
# Identifiers, other ones each time, are taken out.
#
# Usage: expected.sh PROGRAM
set -eu

program=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
docs=$here/../../docs/demo
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

unnamed() { sed -E 's/-[0-9a-z]{10}\.png/.png/g'; }

sh "$here/xen-2011.sh" "$program" "$folder/demo" >/dev/null
for day in 1 2 3; do
  (cd "$folder/demo" && "$program" summary --day "$day" 2>/dev/null) | unnamed \
    >"$here/xen-2011-day-$day.md"
done

sh "$here/year-2011.sh" "$program" "$folder/year" >"$docs/2011.md"

rm -rf "$docs/event"
mkdir -p "$docs/event"
sed '/^<!-- hackjournal summary of tree/d' "$folder/demo-posts/event.md" | unnamed | sed '$d' \
  >"$docs/event.md"
(cd "$folder/demo" && "$program" summary --all --template sponsors 2>/dev/null) >"$docs/sponsors.html"
for picture in "$folder"/demo-posts/event/*; do
  cp "$picture" "$docs/event/$(basename "$picture" | unnamed)"
done
