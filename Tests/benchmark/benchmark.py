#!/usr/bin/env python3
"""Measures hackjournal beside git and its peers, and writes docs/benchmarks.md and its chart.

Usage: benchmark.py PROGRAM FOLDER [ROUNDS]
"""

import datetime
import os
import pathlib
import platform
import subprocess
import sys

import chart
import journals
import peers
from contestants import (
    cat_file, clone, clone_post, floor_add, git_add, grep, importer, our_add, reader)
from hooks import hook_race
from importing import import_race
from measuring import Bench, Contestant, race
from page import Page
from sharing import sharing
from site_race import site_races

DOCS = pathlib.Path(__file__).resolve().parents[2] / "docs"
SIZES = [100, 1000, 10_000, 100_000]


def machine(bench, programs):
    """What the figures depend on."""
    cpu = next(
        (line.split(":")[1].strip() for line in open("/proc/cpuinfo") if "model name" in line), "")
    load = ", ".join(f"{each:.2f}" for each in os.getloadavg())
    system = next(
        line.split("=")[1].strip().strip('"') for line in open("/etc/os-release")
        if line.startswith("PRETTY_NAME"))
    disk = bench.sh("stat", "-f", "-c", "%T", str(bench.folder)).strip()
    return {
        "date": datetime.date.today().isoformat(),
        "processor": f"{os.cpu_count()} × {cpu}", "system": f"{system}, Linux {platform.release()}",
        "file system": disk, "load average at the start": load,
        "hackjournal": bench.sh(bench.program, "--version").strip(),
        "git": bench.sh("git", "--version").split()[-1],
        "libgit2": subprocess.run(
            ["pkg-config", "--modversion", "libgit2"], capture_output=True).stdout.decode().strip(),
        "peers": ", ".join(peers.versions(bench, programs)) if programs else "none",
    }


def adding(bench, floor, rounds):
    """The rows about `add`."""
    small = race(bench, [
        git_add(bench, 100, "git as it comes"),
        git_add(bench, 100, "git -c core.fsync=all", "-c", "core.fsync=all"),
        our_add(bench, 100, "hackjournal add"),
        our_add(bench, 100, "hackjournal add, own sync off", sync=False),
        our_add(bench, 100, "hackjournal add, not checked out", bare=True),
        our_add(bench, 100, "hackjournal add, not checked out, own sync off", bare=True, sync=False),
        floor_add(bench, floor, 100, "C program, not checked out, not synced"),
    ], rounds)
    large = race(bench, [
        git_add(bench, 100_000, "git, 100,000 entries"),
        our_add(bench, 100_000, "hackjournal, 100,000 entries, checked out"),
        our_add(bench, 100_000, "hackjournal, 100,000 entries, not checked out", bare=True),
        our_add(bench, 100, "hackjournal, 100 entries, not checked out", bare=True),
    ], max(5, rounds // 2))
    return small, large


def reading(bench, rounds):
    """The rows about a large day, and about a journal as a hackathon has it."""
    large = clone(bench, 100_000, "read-large", bare=True)
    date = journals.FIRST_DAY + datetime.timedelta(days=1)
    day = race(bench, [
        cat_file(bench, large, date, 1000),
        reader(bench, large, "hackjournal summary --day 2", ["summary", "--day", "2"], 500),
        reader(bench, large, "hackjournal list --day 2", ["list", "--day", "2"], 1000),
    ], rounds)
    usual = clone(bench, 240, "read-usual")
    commands = race(bench, [
        reader(bench, usual, "attendee list", ["attendee", "list"], 180),
        reader(bench, usual, "status", ["status"], 3),
        reader(bench, usual, "list", ["list"], 240),
        reader(bench, usual, "summary -d 1", ["summary", "-d", "1"], 50),
        importer(bench, "import of 180 rows", 180),
    ], rounds)
    post = race(bench, [
        reader(bench, clone_post(bench), "summary --all", ["summary", "--all"], 120),
    ], rounds)
    start = race(bench, [
        Contestant("true", usual, lambda number: [["true"]]),
        Contestant("git --version", usual, lambda number: [["git", "--version"]]),
        Contestant("hackjournal --version", usual, lambda number: [[bench.program, "--version"]]),
    ], rounds * 2)
    all_entries = race(bench, [
        reader(bench, large, "list of 100,000 entries", ["list"], 100_000),
        reader(bench, large, "summary --all of 100,000 entries", ["summary", "--all"], 50_000),
        reader(bench, large, "status of 100,000 entries", ["status"], 3),
    ], 1)
    return day, commands, post, start, all_entries


def searching(bench, rounds):
    """The rows about searching a large journal, for a phrase and for a word that many have."""
    large = clone(bench, 100_000, "search-large", bare=True)
    return race(bench, [
        grep(bench, large, "half time", 1000),
        reader(bench, large, "hackjournal search 'half time'", ["search", "half time"], 1000),
        grep(bench, large, "memory", 20_000),
        reader(bench, large, "hackjournal search memory", ["search", "memory"], 20_000),
        reader(bench, large, "hackjournal stats", ["stats"], 20),
    ], rounds)


def growth(bench, rounds):
    """Lines for the chart."""
    lines = {}
    for size in SIZES:
        checked_out, bare = (
            clone(bench, size, f"grow-{kind}-{size}", bare=kind == "bare")
            for kind in ("checked-out", "bare"))
        took = race(bench, [
            our_add(bench, size, f"add-{size}"),
            our_add(bench, size, f"add-bare-{size}", bare=True),
            reader(bench, checked_out, "summary", ["summary", "--day", "1"], 50),
            reader(bench, bare, "summary-bare", ["summary", "--day", "1"], 50),
            reader(bench, checked_out, "list", ["list"], size),
            reader(bench, bare, "list-bare", ["list"], size),
            reader(bench, bare, "search", ["search", "half time"], size // 100),
            grep(bench, bare, "half time", size // 100),
        ], 1 if size == SIZES[-1] else rounds)
        names = [
            "add, checked out", "add, not checked out", "summary of a day of 100, checked out",
            "summary of a day of 100, not", "list, checked out", "list, not checked out",
            "search for a phrase", "git grep of a phrase"]
        for name, (milliseconds, _) in zip(names, took.values()):
            lines.setdefault(name, {})[size] = milliseconds
    return lines


def main():
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 21
    bench = Bench(folder, program)
    bench.compile(lambda here: [here / "runner.c"], "runner")
    floor = bench.compile(
        lambda here: [here / "floor.c", here.parents[1] / "Sources/CLibgit2/local.c",
                      "-DHACKJOURNAL_STATIC_LIBGIT2", f"-I{here.parents[1]}/Sources/CLibgit2/include"], "floor",
        "-l:libgit2.a", "-l:libpcre2-8.a", "-l:libz.a", "-l:libmbedcrypto.a", "-l:libhttp_parser.a")
    programs = peers.install(bench)
    page = Page(machine(bench, programs), rounds, program.stat().st_size)
    page.adding(*adding(bench, floor, rounds))
    page.hooks(hook_race(bench, rounds))
    page.reading(*reading(bench, rounds))
    page.importing(import_race(bench, 3))
    page.sharing(*sharing(bench, rounds))
    page.site(*site_races(bench, 5))
    page.searching(searching(bench, max(5, rounds // 2)))
    if programs:
        adders, writers = peers.all_of(bench, programs)
        own = clone(bench, peers.ENTRIES, "peer-ours")
        adders.append(our_add(bench, peers.ENTRIES, "hackjournal add"))
        writers.append(reader(bench, own, "hackjournal summary --all", ["summary", "--all"], 250))
        page.peers(race(bench, adders, 5), race(bench, writers, 5))
    lines = growth(bench, 5)
    page.growth(lines)
    (DOCS / "benchmark-growth.svg").write_text(
        chart.svg("Milliseconds by entries in the journal", list(lines.items())))
    (DOCS / "benchmarks.md").write_text(page.text())
    print(DOCS / "benchmarks.md")


if __name__ == "__main__":
    main()
