#!/usr/bin/env python3
"""A sync beside `git fetch`, and the merge of two clones beside `git pull` and `git push`.

Usage: sharing.py PROGRAM FOLDER [ROUNDS] prints the rows alone.
"""

import pathlib
import shutil
import sys

import importing
from contestants import clone
from measuring import Bench, Contestant, Failure, race

ENTRIES = 1000


def shared(bench, name):
    """A bare repository of 1,000 entries, and a clone that has all of it."""
    hub = clone(bench, ENTRIES, f"{name}-hub", bare=True)
    own = bench.folder / "work" / name
    shutil.rmtree(own, ignore_errors=True)
    bench.sh("git", "clone", "-q", str(hub), str(own))
    return hub, own


def idle(bench, rounds):
    """Nothing to do."""
    places = {name: shared(bench, name)[1] for name in ["sync-idle", "fetch-idle"]}
    bench.sh(bench.program, "sync", cwd=places["sync-idle"])

    def verify(number, took):
        if "Nothing new" not in took[0].output:
            raise Failure("a sync that had something to do")

    sync = ["sh", "-c", f"exec {bench.program} sync 2>&1"]
    return race(bench, [
        Contestant("git fetch", places["fetch-idle"], lambda number: [["git", "fetch", "-q"]]),
        Contestant("hackjournal sync", places["sync-idle"], lambda number: [sync], verify=verify),
    ], rounds)


def diverged(bench):
    """A hub with 1,000 entries more than a clone, which has 1,000 others."""
    hub, own = shared(bench, "merge-own")
    other = bench.folder / "work" / "merge-other"
    shutil.rmtree(other, ignore_errors=True)
    bench.sh("git", "clone", "-q", str(hub), str(other))
    for number, folder in enumerate([own, other]):
        source = bench.folder / f"merge-{number}.csv"
        importing.table(source, ENTRIES, seed=number)
        bench.sh(bench.program, "import", "-q", "--outside", str(source), cwd=folder)
    bench.sh("git", "push", "-q", cwd=other)
    return hub, own


def merging(bench, rounds):
    """Both sides have 1,000 entries of their own."""
    hub, own = diverged(bench)

    def contestant(name, commands):
        place = bench.folder / "work" / name.replace(" ", "-")

        def prepare(number):
            shutil.rmtree(place, ignore_errors=True)
            for source in [hub, own]:
                shutil.copytree(source, place / source.name, symlinks=True)
            bench.sh("git", "remote", "set-url", "origin", str(place / hub.name),
                     cwd=place / own.name)

        def verify(number, took):
            files = bench.sh("git", "ls-tree", "-r", "--name-only", "HEAD", "days/",
                             cwd=place / hub.name)
            if files.count("\n") != 3 * ENTRIES:
                raise Failure(f"{name}: the hub has {files.count(chr(10))} entries")

        return Contestant(name, place / own.name, lambda number: commands, prepare, verify)

    return race(bench, [
        contestant("git pull and git push", [
            ["git", "pull", "-q", "--no-rebase", "--no-edit"], ["git", "push", "-q"]]),
        contestant("hackjournal sync of 1,000 and 1,000", [[bench.program, "sync", "-q"]]),
    ], rounds)


def sharing(bench, rounds):
    return idle(bench, rounds), merging(bench, max(5, rounds // 4))


if __name__ == "__main__":
    bench = Bench(pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[1]).resolve())
    bench.compile(lambda here: [here / "runner.c"], "runner")
    for took in sharing(bench, int(sys.argv[3]) if len(sys.argv) > 3 else 21):
        for name, (milliseconds, megabytes) in took.items():
            print(f"{name}: {milliseconds:.1f} ms, {megabytes:.0f} MB")
