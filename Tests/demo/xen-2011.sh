#!/bin/sh
# Makes the journal of the Xen hackathon of March 2011 (Cambridge, three days) with hackjournal
# itself, and prints the write-up of its first day. Beside the journal, in DIRECTORY-posts, stand the
# posts of each day and of the event with their pictures, ready to publish.
#
# The first day is as it was. Days 2 and 3, with all people, companies and projects in them, are made
# up, and the event's own page says so.
#
# Usage: xen-2011.sh PROGRAM DIRECTORY
set -eu

absolute() { case $1 in /*) echo "$1" ;; *) echo "$PWD/$1" ;; esac; }
program=$(absolute "$1")
directory=$(absolute "$2")
log=$directory.log
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck disable=SC2034 # The parts read it.
pictures=$here/pictures

hackjournal() { "$program" "$@" >>"$log" 2>&1 || { cat "$log" >&2; exit 1; }; }

export GIT_AUTHOR_NAME='Xen hackathon' GIT_AUTHOR_EMAIL='hackathon@xen.example'
export GIT_COMMITTER_NAME="$GIT_AUTHOR_NAME" GIT_COMMITTER_EMAIL="$GIT_AUTHOR_EMAIL"

rm -rf "$directory" "$directory-posts" "$log"
hackjournal init "$directory" --event 'Xen hack-a-tron' --start 2011-03-23 --days 3 \
  --time-zone Europe/London --venue Cambridge --category Community
cd "$directory"

for part in day-1 made-up day-2 day-3; do
  # shellcheck source=/dev/null
  . "$here/$part.sh"
done

mkdir "$directory-posts"
for day in 1 2 3; do
  hackjournal summary --day "$day" -o "$directory-posts/day-$day.md"
done
hackjournal summary --all -o "$directory-posts/event.md"

rm -f "$log"
echo "The posts of each day and of the event, with their pictures, are in $2-posts." >&2
"$program" summary --day 1
