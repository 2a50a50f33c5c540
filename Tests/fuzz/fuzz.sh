#!/bin/sh
# Lets libFuzzer look for bytes that break a reader: SECONDS each (600), two readers at a time
# unless AT_ONCE says otherwise.
#
# fuzz.sh [SECONDS [READER…]]
#
# What it finds lies in .build/fuzz/found; move it to Tests/fuzz/corpus/READER, where `make test`
# reads it again for ever.
set -eu
folder=$(cd "$(dirname "$0")" && pwd)
fuzz=$(sh "$folder/build.sh")
found=$(dirname "$fuzz")/../found
export FUZZ="$fuzz" CORPUS="$folder/corpus" FOUND="$found" TIME="${1:-600}"
[ $# -eq 0 ] || shift
[ $# -gt 0 ] ||
  set -- entry attendee event note page response project rewrite table markdown name
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:abort_on_error=1

# shellcheck disable=SC2016 # The inner shell expands it.
printf '%s\n' "$@" |
  xargs -P "${AT_ONCE:-2}" -I READER sh -c '
    mkdir -p "$FOUND/grown-READER" "$FOUND/READER" "$CORPUS/READER"
    status=0
    FUZZED_READER=READER nice -n 19 "$FUZZ" "$FOUND/grown-READER" "$CORPUS/READER" \
      -max_total_time="$TIME" -max_len=20000 -timeout=10 -rss_limit_mb=4096 -close_fd_mask=1 \
      -artifact_prefix="$FOUND/READER/" < /dev/null > "$FOUND/READER.log" 2>&1 || status=$?
    echo "READER: status $status; $(grep -a "^#[0-9]" "$FOUND/READER.log" | tail -n 1)"'
