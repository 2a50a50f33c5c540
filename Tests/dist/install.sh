#!/bin/sh
# Puts what layout.sh laid out below a prefix, readable for everybody whatever the umask: each file in
# place of the one that is there, which may be running.
#
# Usage: install.sh FOLDER PREFIX
set -eu

[ -d "$2" ] || install -d -m 755 "$2"
prefix=$(cd "$2" && pwd)
cd "$1"
find . -type d | while IFS= read -r folder; do
  [ -d "$prefix/$folder" ] || install -d -m 755 "$prefix/$folder"
done
find . -type f | while IFS= read -r file; do
  case $file in ./bin/*) mode=755 ;; *) mode=644 ;; esac
  install -m "$mode" "$file" "$prefix/$file"
done
find . -type l | while IFS= read -r link; do
  ln -sfn "$(readlink "$link")" "$prefix/$link"
done
