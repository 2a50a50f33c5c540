"""Counts the instructions of six commands, and compares them with the committed figures.

Usage: instructions PROGRAM RESULTS REASON; with a reason that is not empty, it writes them anew.
"""

import json
import math
import os
import pathlib
import platform
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve()
sys.path.append(str(HERE.parents[1] / "benchmark"))

import commands
import figures
from counting import VARIABLES, Counter, Failure
from measuring import Bench

# More than that in a hundred is a change that somebody has to answer for.
MOST = 3
# Less than that is chance: identifiers and the time of an entry.
CHANCE = 0.2


def tools(bench):
    """What the figures depend on."""
    resolved = json.loads((HERE.parents[2] / "Package.resolved").read_text())
    swift = bench.sh("swift", "--version").split("Swift version ")[1].split()[0]
    return ", ".join([
        platform.machine(), f"Swift {swift}",
        *(f"{pin['identity']} {pin['state']['version']}" for pin in resolved["pins"]),
        f"libgit2 {bench.sh('pkg-config', '--modversion', 'libgit2').strip()}",
        os.confstr("CS_GNU_LIBC_VERSION"), bench.sh("valgrind", "--version").strip().replace("-", " "),
        bench.sh("git", "--version").strip().replace(" version", ""), pathlib.Path("/bin/sh").resolve().name])


def count(program, results):
    """The instructions of all commands by name, and the tools."""
    # A path of the same length everywhere.
    with tempfile.TemporaryDirectory(prefix="hackjournal-instructions-", dir="/tmp") as folder:
        copy = pathlib.Path(folder) / "hackjournal"
        # valgrind cannot read as much debugging information as the program has.
        subprocess.run(["strip", "--strip-debug", "-o", copy, program], check=True)
        bench = Bench(folder, copy)
        bench.environment |= VARIABLES | {"PATH": os.environ["PATH"]}
        counter = Counter(bench.environment["HOME"], results)
        return {each.name: counter.count(each) for each in commands.all_of(bench)}, tools(bench)


def change(now, former):
    """In percent; a command without a figure has changed beyond measure."""
    return 100 * (now - former.count) / former.count if former else math.inf


def compare(counts, former):
    """Prints the table, and what to do; whether a command takes too many."""
    changes = {name: change(now, former.get(name)) for name, now in counts.items()}
    print("| command | committed | now | change |\n| --- | ---: | ---: | ---: |")
    for name, now in counts.items():
        committed = f"{former[name].count:,}" if name in former else ""
        print(f"| `{name}` | {committed} | {now:,} | {changes[name]:+.2f} % |")
    more = [name for name, percent in changes.items() if percent > MOST]
    if more:
        print(f"More than {MOST} % up: {', '.join(more)}. Mend it (callgrind_annotate shows where, with the "
              'files of .build/instructions), or commit why: make instructions RECORD="the reason"')
    elif any(percent < -MOST for percent in changes.values()):
        print('Less by far. Commit the figures, so that they stay: make instructions RECORD="the reason"')
    return bool(more)


def record(counts, former, reason):
    """The figures to commit: new where the change is more than chance."""
    return {
        name: former[name] if abs(change(now, former.get(name))) < CHANCE
        else figures.Figure(now, reason)
        for name, now in counts.items()}


def main():
    program, results, reason = sys.argv[1:4]
    tools_then, former = figures.read()
    if not reason and platform.machine() not in tools_then:
        print(f"Nothing is compared: the committed figures are from {tools_then}.")
        return 0
    counts, tools_now = count(program, results)
    if reason:
        figures.write(tools_now, record(counts, former, reason))
        print(figures.FILE.read_text())
        return 0
    if tools_now != tools_then:
        print(f"The committed figures are from {tools_then}.\nThese are from {tools_now}.")
    return compare(counts, former)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        sys.exit(f"Not counted: {failure}")
