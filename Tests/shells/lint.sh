#!/bin/sh
# Runs shellcheck over every shell file of the repository, and over those that the program writes:
# the hooks, as `hooks install` leaves them, and the completions.
#
# Usage: lint.sh PROGRAM
set -eu

program=$1
if ! command -v shellcheck >/dev/null; then
  echo "The shell files were not checked: there is no shellcheck." >&2
  exit 0
fi

git ls-files -z -- '*.sh' .ci/run | xargs -0 shellcheck

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$program" completions bash >"$folder/completions"
shellcheck "$folder/completions"

export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=ada@example.org
export GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=ada@example.org
git init -q "$folder/team"
git init -q --bare "$folder/bare"
printf '#!/bin/sh\necho theirs\n' >"$folder/team/.git/hooks/post-commit"
chmod +x "$folder/team/.git/hooks/post-commit"
for repository in team bare; do
  (cd "$folder/$repository" && "$program" hooks install --remind >/dev/null 2>&1)
done
find "$folder/team/.git/hooks" "$folder/team/.git/hackjournal" "$folder/bare/hooks" \
  "$folder/bare/hackjournal" -type f ! -name '*.sample' -exec grep -lI '^#' {} + >"$folder/hooks"
[ -s "$folder/hooks" ]
while IFS= read -r hook; do
  # What hooks source has no first line of its own.
  if head -n 1 "$hook" | grep -q '^#!'; then shellcheck "$hook"; else shellcheck --shell=sh "$hook"; fi
done <"$folder/hooks"
echo "shellcheck has nothing to say of the shell files, nor of $(wc -l <"$folder/hooks") hooks."
