"""Tries what must not break hackjournal, and prints the figures as a table."""

import argparse
import dataclasses
import os
import platform
import random
import shutil
import sys
import tempfile
import time
import traceback

import calls
import crowd
import cut
import damaged
import halves
import hostile
import kill_sync
import killing
import memory
import moved
import payloads
import power
import readers
import sync_many
from world import Failure, World


@dataclasses.dataclass
class Size:
    """How much of everything."""

    shim: str
    writers: int = 32
    entries: int = 20
    copies: int = 100
    kills: int = 300
    # Clones that share at once.
    clones: int = 50
    # Adds beside git commands that move things back, over all of them.
    moves: int = 10_000
    calls: int = 0
    halves: int = 200
    turns: int = 200
    points: int = 200
    # Power cuts of each real file system.
    cuts: int = 16
    depth: int = 3000
    blob: int = 1 << 30
    many: int = 1_000_000
    damaged: int = 10_000
    adds: int = 10_000
    pages: int = 40
    # Every so many commands as a process under valgrind.
    stride: int = 1
    # The program of Tests/memory; without it those trials are left out.
    memory: str = ""
    seconds: int = 120

    @staticmethod
    def short(shim):
        return Size(shim, writers=6, entries=4, copies=12, kills=16, clones=8, moves=100, calls=16, halves=4,
                    turns=10, points=4, cuts=2, depth=300, blob=64 << 20, many=2_000, damaged=400,
                    adds=200, pages=2, stride=9, seconds=20)


MODULES = [crowd, moved, killing, calls, halves, power, cut, hostile, damaged, payloads, memory, readers,
           kill_sync, sync_many]


def trials():
    return {f"{module.__name__}.{trial.__name__}": trial
            for module in MODULES for trial in module.TRIALS}


def run(name, trial, size, program):
    """Runs one trial; its line of the table, and whether all held."""
    world, begin = World(program), time.monotonic()
    what = trial.__doc__.strip()
    try:
        figures = trial(world, size)
    except Exception as error:
        print(f"FAILED {name}: {what}\n{error}\nkept: {world.folder}", file=sys.stderr)
        if not isinstance(error, Failure):
            traceback.print_exc()
        return f"| {what} | FAILED |", False
    world.remove()
    print(f"{name}: {time.monotonic() - begin:.0f} s", file=sys.stderr)
    return f"| {what} | {figures} |", True


def main():
    parser = argparse.ArgumentParser(prog="torture")
    parser.add_argument("--program", required=True)
    parser.add_argument("--shim", required=True, help="libStallShim.so")
    parser.add_argument("--memory", default="", help="the program of Tests/memory")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    parser.add_argument("only", nargs="*", help="trials by name or beginning")
    options = parser.parse_args()
    shim = os.path.abspath(options.shim)
    size = Size.short(shim) if options.short else Size(shim)
    size.memory = os.path.abspath(options.memory) if options.memory else ""
    random.seed(options.seed)
    chosen = {name: trial for name, trial in trials().items()
              if (size.memory or not name.startswith("memory."))
              and (not options.only or any(name.startswith(word) for word in options.only))}
    print(f"seed {options.seed}; {platform.system()} {platform.release()}, "
          f"{os.cpu_count()} processors\n\n| tried | came out |\n|---|---|")
    sound = True
    # A copy: nobody builds another program in its place meanwhile.
    programs = tempfile.mkdtemp(prefix="hackjournal-torture-program-")
    program = shutil.copy2(options.program, programs)
    for name, trial in chosen.items():
        line, held = run(name, trial, size, program)
        print(line, flush=True)
        sound = sound and held
    shutil.rmtree(programs)
    sys.exit(0 if sound and chosen else 1)


main()
