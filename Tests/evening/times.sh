#!/bin/sh
# Plays docs/guide-evening.md with a program, five times over, and prints the median and the longest
# time of each of its commands:
#   sh Tests/evening/times.sh .build/release/hackjournal
# Everything is removed at the very end: for five minutes after many files were deleted, ext4 takes
# three times as long to make others.
set -eu
program=$(realpath "$1")
rounds=${2:-5}
top=$(realpath "$(dirname "$0")/../..")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Lars GIT_AUTHOR_EMAIL=lars@example.org
export GIT_COMMITTER_NAME=Lars GIT_COMMITTER_EMAIL=lars@example.org

# A command with an editor needs a terminal, or it reads its standard input instead.
hackjournal() {
  began=$(date +%s%N)
  if [ -n "${EDITOR:-}" ]; then
    script -qec "'$program' $*" /dev/null
  else
    "$program" "$@" || true
  fi
  ended=$(date +%s%N)
  echo "$(((ended - began) / 1000)) hackjournal $(echo "$*" | cut -c1-60)" >> "$home/$round.times"
}

awk '/^```console$/ { shown = 1; next } /^```$/ { shown = 0 } shown && /^\$ / { print substr($0, 3) }' \
  "$top/docs/guide-evening.md" > "$home/commands"
for round in $(seq "$rounds"); do
  mkdir "$home/$round"
  cp -r "$top/Tests/evening" "$top/docs/evening-day-1.md" "$home/$round"
  cd "$home/$round"
  while IFS= read -r command <&3; do
    eval "$command" > "$home/output" 2>&1 || true
  done 3< "$home/commands"
done

for round in $(seq "$rounds"); do nl "$home/$round.times"; done | sort -n -k1,1 -k2,2 | awk '
  function show() { if (n) printf "%6.1f ms  (%6.1f)%s\n", times[int((n + 1) / 2)] / 1000, times[n] / 1000, name }
  $1 != last { show(); n = 0; last = $1 }
  { times[++n] = $2; $1 = $2 = ""; name = $0 }
  END { show() }'
