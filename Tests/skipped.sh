#!/bin/sh
# Runs tests and says at the end which were skipped, and for want of what: sh Tests/skipped.sh COMMAND...
set -u
log=$(mktemp)
trap 'rm -f "$log"' EXIT
{
  "$@"
  echo $? >"$log.status"
} 2>&1 | tee "$log"
status=$(cat "$log.status")
rm -f "$log.status"
# Of a suite, its tests are named, too.
sed -n 's/^.*Test \(.*\) skipped: "\(.*\)".*$/  \1: \2/p' "$log" | sort >"$log.skipped"
count=$(grep -c . "$log.skipped")
[ "$count" = 0 ] || echo "$count tests were skipped:"
cat "$log.skipped"
rm -f "$log.skipped"
exit "$status"
