#!/bin/sh
# Puts hackjournal below a prefix, readable for everybody whatever the umask: each file in place of the
# one that is there, which may be running.
#
# Usage: sh install.sh [PREFIX]      (/usr/local, or ~/.local for whoever may not write there)
set -eu

prefix=${1:-/usr/local}
[ $# -gt 0 ] || [ -w /usr/local/bin ] || prefix=$HOME/.local
[ -d "$prefix" ] || install -d -m 755 "$prefix"
prefix=$(cd "$prefix" && pwd)
cd "$(dirname "$0")"
find . -type d | while IFS= read -r folder; do
  [ -d "$prefix/$folder" ] || install -d -m 755 "$prefix/$folder"
done
find . -type f ! -path ./install.sh | while IFS= read -r file; do
  case $file in ./bin/*) mode=755 ;; *) mode=644 ;; esac
  install -m "$mode" "$file" "$prefix/$file"
done
find . -type l | while IFS= read -r link; do
  ln -sfn "$(readlink "$link")" "$prefix/$link"
done

echo "hackjournal is in $prefix/bin."
case :$PATH: in
*:"$prefix/bin":*) ;;
*) echo "Your shell looks there after: export PATH=\"$prefix/bin:\$PATH\"" ;;
esac
echo "To take part in a hackathon: hackjournal join ADDRESS"
echo "To begin a journal: hackjournal init DIRECTORY"
