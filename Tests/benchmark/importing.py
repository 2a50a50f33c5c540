#!/usr/bin/env python3
"""An import of very many entries beside `git fast-import` of the same files.

Usage: importing.py PROGRAM FOLDER [ROUNDS [ENTRIES]] prints the rows alone.
"""

import pathlib
import random
import shutil
import sys

import journals
from measuring import Bench, Contestant, Failure, race

ENTRIES = 100_000
DAYS = 30


def rows(count, seed):
    """Day, time, kind, text, author, projects and tags of each."""
    chance = random.Random(seed)
    for number in range(count):
        text = " ".join(chance.choices(journals.WORDS, k=chance.randint(6, 14))).capitalize()
        if chance.random() < 0.4:
            text += "\n\n" + " ".join(chance.choices(journals.WORDS, k=25)).capitalize() + "."
        clock = f"{chance.randint(8, 22):02}:{chance.randint(0, 59):02}:{chance.randint(0, 59):02}"
        yield (
            number * DAYS // count + 1, clock, chance.choice(["highlight", "demo", "idea"]), text,
            f"Person {number % 300}", f"project-{number % 40}",
            ", ".join(chance.sample(journals.WORDS, 2)))


def table(path, count, seed=ENTRIES):
    with path.open("w") as file:
        file.write("day,time,kind,text,by,projects,tags\n")
        for day, clock, kind, text, *rest in rows(count, seed):
            cells = ",".join(f'"{each}"' for each in rest)
            file.write(f'{day},{clock},{kind},"{text} {len(text)}",{cells}\n')


def start(bench, folder, *, bare):
    """A new journal, on the branch that a worktree has or on one that none has."""
    shutil.rmtree(folder, ignore_errors=True)
    event = ["--event", "X", "--start", "2011-03-23", "--days", str(DAYS)]
    if not bare:
        bench.sh(bench.program, "init", str(folder), *event, cwd=bench.folder)
        return
    bench.sh("git", "init", "-q", str(folder))
    bench.sh(bench.program, "init", "--branch", "hackjournal", *event, cwd=folder)


def ours(bench, name, source, count, *, bare):
    """hackjournal import."""
    folder = bench.folder / "work" / name.replace(" ", "-").replace(",", "")
    branch = "hackjournal" if bare else "main"

    def verify(number, took):
        files = bench.sh("git", "ls-tree", "-r", "--name-only", branch, "days/", cwd=folder)
        if files.count("\n") != count or not bare and bench.sh("git", "status", "-s", cwd=folder):
            raise Failure("the import is not complete")

    return Contestant(
        name, folder, lambda number: [[bench.program, "import", "-q", str(source)]],
        lambda number: start(bench, folder, bare=bare), verify)


def gits(bench, name, stream, count, *, checkout):
    """git fast-import of what hackjournal made."""
    folder = bench.folder / "work" / name.replace(" ", "-")

    def prepare(number):
        shutil.rmtree(folder, ignore_errors=True)
        bench.sh("git", "init", "-q", str(folder))

    def verify(number, took):
        files = bench.sh("git", "ls-tree", "-r", "--name-only", "hackjournal", "days/", cwd=folder)
        if files.count("\n") != count:
            raise Failure("git fast-import is not complete")

    commands = [["sh", "-c", f"exec git fast-import --quiet <{stream}"]]
    if checkout:
        commands.append(["git", "checkout", "-q", "hackjournal"])
    return Contestant(name, folder, lambda number: commands, prepare, verify)


def import_race(bench, rounds, count=ENTRIES):
    source, stream = bench.folder / "entries.csv", bench.folder / "entries.stream"
    table(source, count)
    made = bench.folder / "work" / "import-made"
    start(bench, made, bare=True)
    bench.run([bench.program, "import", "-q", str(source)], made)
    bench.sh("sh", "-c", f"git fast-export hackjournal >{stream}", cwd=made)
    return race(bench, [
        gits(bench, "git fast-import", stream, count, checkout=False),
        ours(bench, "hackjournal import, not checked out", source, count, bare=True),
        gits(bench, "git fast-import and git checkout", stream, count, checkout=True),
        ours(bench, "hackjournal import, checked out", source, count, bare=False),
    ], rounds)


if __name__ == "__main__":
    bench = Bench(pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[1]).resolve())
    bench.compile(lambda here: [here / "runner.c"], "runner")
    count = int(sys.argv[4]) if len(sys.argv) > 4 else ENTRIES
    for name, took in import_race(bench, int(sys.argv[3]) if len(sys.argv) > 3 else 5, count).items():
        print(f"{name}: {took[0]:.0f} ms, {took[1]:.0f} MB")
