#!/bin/sh
# Builds the fuzzer with the toolchain's libFuzzer and AddressSanitizer; prints its path.
#
# Linked by hand: swift build would name another main than libFuzzer's, and call a linker that
# does not know these sections.
set -eu
cd "$(dirname "$0")/../.."
scratch=.build/fuzz
HACKJOURNAL_FUZZ=1 swift build --target Fuzz --scratch-path "$scratch" -debug-info-format none \
  -Xswiftc -sanitize=fuzzer,address \
  -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table -Xswiftc -parse-as-library >&2
built=$scratch/debug
# shellcheck disable=SC2046 # Each answer is a list of words.
swiftc -use-ld=lld -sanitize=fuzzer,address -o "$built/Fuzz" \
  $(find "$built/Fuzz.build" "$built/Exchange.build" "$built/Publishing.build" \
    "$built/Terminal.build" "$built/JournalKit.build" "$built/JournalModel.build" \
    "$built/Git.build" "$built/CLibgit2.build" -name '*.o') \
  $(pkg-config --libs libgit2 yaml-0.1 libmd libcmark-gfm libutf8proc) -lcmark-gfm-extensions -lcsv >&2
echo "$PWD/$built/Fuzz"
