#!/bin/sh
# Makes the journals of two hackathons with hackjournal itself: the demo's of Cambridge in DIRECTORY, and
# one of Munich, which is made up, in DIRECTORY-munich. Their year in review, 2011.md, is printed, and
# stands with the posts in DIRECTORY-posts.
#
# Usage: year-2011.sh PROGRAM DIRECTORY
set -eu

absolute() { case $1 in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac; }
program=$(absolute "$1")
first=$(absolute "$2")
second=$first-munich
log=$second.log
here=$(cd "$(dirname "$0")" && pwd)

hackjournal() { "$program" "$@" >>"$log" 2>&1 || { cat "$log" >&2; exit 1; }; }

export GIT_AUTHOR_NAME='Xen hackathon' GIT_AUTHOR_EMAIL='hackathon@xen.example'
export GIT_COMMITTER_NAME="$GIT_AUTHOR_NAME" GIT_COMMITTER_EMAIL="$GIT_AUTHOR_EMAIL"

sh "$here/xen-2011.sh" "$program" "$first" >/dev/null
rm -rf "$second" "$log"
hackjournal init "$second" --event 'Xen hack-a-tron (made up)' --start 2011-09-13 --days 3 \
  --time-zone Europe/Berlin --venue Munich --category Community
cd "$second"
# shellcheck source=/dev/null
. "$here/munich.sh"

{
  "$program" review --year 2011 "$first" "$second"
  echo
  echo '*Days 2 and 3 of Cambridge and all of Munich, with their people, projects and numbers, are made up for the demonstration.*'
} >"$first-posts/2011.md"
rm -f "$log"
cat "$first-posts/2011.md"
