#!/bin/sh
# Installs the C libraries that hackjournal is built on, where they are missing.
set -eu

# `torture` needs python3, strace, valgrind and sshd besides, `instructions` two of them, `servers` what
# clones share by, `shells` the shells and what reads their files, `debian13` what makes a bare Debian, `browser`
# one and what validates pages;
# `make test` tries what it can where they are missing.
case ${1:-} in
  torture) set -- python3 strace valgrind openssh-server ;;
  servers) set -- openssh-server lighttpd ;;
  instructions) set -- python3 valgrind ;;
  debian13) set -- debootstrap ;;
  browser) set -- chromium default-jre-headless libxml2-utils python3-venv ;;
  shells) set -- bash-completion fish mandoc python3-pexpect shellcheck zsh ;;
  *) set -- ;;
esac
if [ $# -gt 0 ]; then
  for package in "$@"; do
    shift
    command -v "$package" >/dev/null || dpkg -s "$package" >/dev/null 2>&1 || set -- "$@" "$package"
  done
  [ $# -gt 0 ] || exit 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $*" >&2
    apt-get update >&2 && apt-get install -y --no-install-recommends "$@" >&2
    exit
  fi
  echo "Install $*, then try again." >&2
  exit 1
fi

# libcsv has no file for pkg-config.
has_csv() {
  for prefix in /usr /usr/local /opt/homebrew; do
    [ ! -e "$prefix/include/csv.h" ] || return 0
  done
  return 1
}

if has_csv && pkg-config --exists libgit2 yaml-0.1 libmd libcmark-gfm libutf8proc 2>/dev/null &&
  [ -e "$(pkg-config --variable=includedir libcmark-gfm)/cmark-gfm-core-extensions.h" ]; then
  exit 0
fi

packages='libgit2-dev libyaml-dev libmd-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libcsv-dev'
packages="$packages libutf8proc-dev"
install="apt-get update && apt-get install -y git pkg-config $packages"
if ! command -v apt-get >/dev/null; then
  echo "Install libgit2 (1.5 or newer), libyaml, libmd, cmark-gfm, libcsv, utf8proc and pkg-config, then try again." >&2
  exit 1
fi
if [ "$(id -u)" = 0 ]; then
  echo "Installing $packages" >&2
  sh -c "$install" >&2
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  echo "Installing $packages" >&2
  sudo sh -c "$install" >&2
else
  echo "Run this once, then try again:" >&2
  echo "  sudo sh -c '$install'" >&2
  exit 1
fi
