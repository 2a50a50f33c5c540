#!/bin/sh
# Plays docs/guide-evening.md with a program, and prints how long each of its commands took:
#   sh Tests/evening/times.sh .build/release/hackjournal
set -eu
program=$(realpath "$1")
top=$(realpath "$(dirname "$0")/../..")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Lars GIT_AUTHOR_EMAIL=lars@example.org
export GIT_COMMITTER_NAME=Lars GIT_COMMITTER_EMAIL=lars@example.org
cp -r "$top/Tests/evening" "$top/docs/evening-day-1.md" "$home"
cd "$home"

# A command with an editor needs a terminal, or it reads its standard input instead.
hackjournal() {
  began=$(date +%s%N)
  if [ -n "${EDITOR:-}" ]; then
    script -qec "'$program' $*" /dev/null
  else
    "$program" "$@" || true
  fi
  ended=$(date +%s%N)
  printf '%5d ms  hackjournal %s\n' $(((ended - began) / 1000000)) "$(echo "$*" | cut -c1-60)" >> "$home/times"
}

awk '/^```console$/ { shown = 1; next } /^```$/ { shown = 0 } shown && /^\$ / { print substr($0, 3) }' \
  "$top/docs/guide-evening.md" > commands
while IFS= read -r command <&3; do
  eval "$command" > "$home/output" 2>&1 || true
done 3< commands
cat "$home/times"
