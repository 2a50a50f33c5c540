#!/bin/sh
# Writes the manual pages of the program and of its commands: the words of `--help`, set by the
# generate-manual of swift-argument-parser, and in the program's own page hackjournal.mdoc beside this.
#
# Usage: manual.sh PROGRAM FOLDER
set -eu

program=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
build=$here/../../.build

set -- --package-path "$build/checkouts/swift-argument-parser" --scratch-path "$build/manual"
swift build --quiet "$@" --product generate-manual
raw=$(mktemp -d)
trap 'rm -rf "$raw"' EXIT
today=${SOURCE_DATE_EPOCH:-$(date +%s)}
"$(swift build "$@" --show-bin-path)/generate-manual" "$program" --multi-page \
  --date "$(date -u -d "@$today" +%Y-%m-%d 2>/dev/null || date -u -r "$today" +%Y-%m-%d)" \
  --output-directory "$raw"

# Commands that people do not type have no page.
rm -f "$raw/hackjournal.help.1" "$raw/hackjournal.hooks.run.1"
mkdir -p "$folder"
for page in "$raw"/*.1; do
  name=$(basename "$page" .1 | tr . -)
  # The generator ends the last line nowhere.
  echo | cat "$page" - | awk -v extra="$here/hackjournal.mdoc" -v name="$name" -f "$here/manual.awk" \
    >"$folder/$name.1"
done
# `git hackjournal --help` looks for the first.
ln -sf hackjournal.1 "$folder/git-hackjournal.1"
ln -sf hackjournal.1 "$folder/hj.1"
