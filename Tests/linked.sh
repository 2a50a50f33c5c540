#!/bin/sh
# Says which of the C libraries are part of a program, and which it loads when it starts.
#
# Usage: linked.sh PROGRAM
set -eu

if command -v otool >/dev/null; then
  loads=$(otool -L "$1")
else
  loads=$(ldd "$1" 2>/dev/null || true)
fi
linked=
loaded=
for library in libgit2 libyaml libmd libcmark-gfm libcsv libutf8proc; do
  file=$(echo "$loads" | grep -o "\b${library}[-.][^ ]*" | head -n 1)
  if [ -n "$file" ]; then loaded="$loaded $file"; else linked="$linked $library"; fi
done
echo "Of the C libraries, linked in:${linked:- none}; loaded when it starts:${loaded:- none}." >&2
