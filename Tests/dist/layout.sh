#!/bin/sh
# Lays out what people get: the program with its other names, manual pages, completions, and install.sh,
# which puts all of it below a prefix.
#
# Usage: layout.sh PROGRAM FOLDER      (FOLDER is made anew)
set -eu

program=$1
folder=$2
share=$folder/share
bash=$share/bash-completion/completions
zsh=$share/zsh/site-functions
fish=$share/fish/vendor_conf.d

rm -rf "$folder"
mkdir -p "$folder/bin" "$bash" "$zsh" "$fish"
install -m 755 "$program" "$folder/bin/hackjournal"
ln -s hackjournal "$folder/bin/hj"
ln -s hackjournal "$folder/bin/git-hackjournal"

install -m 755 "$(dirname "$0")/install.sh" "$folder/install.sh"

sh "$(dirname "$0")/manual.sh" "$program" "$share/man/man1"

"$program" completions bash >"$bash/hackjournal"
ln -s hackjournal "$bash/hj"
ln -s hackjournal "$bash/git-hackjournal"
"$program" completions zsh >"$zsh/_hackjournal"
ln -s _hackjournal "$zsh/_git-hackjournal"
# Not among the completions, which fish reads when their command is typed: it has those of git, too.
"$program" completions fish >"$fish/hackjournal.fish"
