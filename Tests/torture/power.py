"""Power cuts: what was not synced is dropped, in part or whole, at any moment."""

import os
import random
import shutil

from disk import Disk, Replay, calls
from world import Journal, expect

TRACE = "openat,write,pwrite64,fsync,fdatasync,syncfs,close,dup,rename,renameat,renameat2,link," \
    "linkat,unlink,unlinkat,rmdir,mkdir,mkdirat"
# What becomes of names and contents that were not synced.
POLICIES = {
    "nothing": lambda kind: False, "names alone": lambda kind: kind == "name",
    "any part": lambda kind: random.random() < 0.5, "everything": lambda kind: True,
}


def _recorded(world, journal, number):
    """The calls of one add, up to the word of its success."""
    log = world.path(f"calls-{number}.log")
    journal.must(world.run(["strace", "-f", "-xx", "-s", "4000000", "-e", f"trace={TRACE}",
                            "-o", log] + journal.adding(f"text {number}")))
    with open(log) as file:
        return list(calls(file.read()))


def _says_success(call):
    return call[0] == "write" and call[1].startswith("1,")


def _after_the_cut(world, journal, disk, keeps, accepted, seen):
    """Nothing that was accepted is lost, and writing goes on."""
    left = Journal(world, "left", journal.branch)
    shutil.rmtree(left.path, ignore_errors=True)
    disk.materialize(left.path, keeps)
    present = left.texts()
    lost = accepted - set(present)
    expect(not lost, "lost", sorted(lost), "of", len(accepted))
    check = world.run(["git", "fsck", "--strict", "--no-dangling", left.branch], left.path)
    bad = [line for line in (check.stdout + check.stderr).decode().splitlines()
           if "missing" in line or "broken" in line]
    expect(not bad, "git fsck:", bad[:3])
    locks = [name for name in left.leftovers() if name.endswith(".lock")]
    # Whoever meets a lock of unknown origin waits for it: seen a few times, that is enough.
    again = world.run(left.adding("text again"), timeout=60) \
        if not locks or seen["waited"] < 4 else None
    seen["waited"] += bool(locks)
    helped = again is None or again.returncode == 75
    if helped:
        for lock in locks:
            if os.path.exists(lock):
                os.unlink(lock)  # As the message says.
        again = world.run(left.adding("text again"), timeout=60)
    seen["helped"] += helped
    expect(again.returncode == 0, "the next add:", again.stderr.decode())
    expect(accepted <= set(left.texts()), "lost by the next add")


def _cuts(world, journal, size):
    journal.add("text zero")
    disk, accepted = Disk(journal.path), {"text zero"}
    adds = 10
    runs = [_recorded(world, journal, number) for number in range(adds)]
    moments = sorted(random.sample(
        [(run, call) for run in range(adds) for call in range(len(runs[run]))],
        min(size.points // 2, sum(map(len, runs)))))
    points, seen = 0, {"waited": 0, "helped": 0}
    for number, run in enumerate(runs):
        replay = Replay(disk, world.folder)
        for position, call in enumerate(run):
            replay.apply(*call)
            if _says_success(call):
                accepted.add(f"text {number}")
            while moments and moments[0] == (number, position):
                moments.pop(0)
                for name, keeps in POLICIES.items():
                    try:
                        _after_the_cut(world, journal, disk, keeps, accepted, seen)
                    except Exception as error:
                        raise type(error)(f"add {number}, call {position} {call[:2]}"[:300],
                                          f"kept: {name};", error) from error
                points += 1
    # The replay says nothing unless it does what the system did.
    expect(not disk.differences(), "the replay went wrong:", disk.differences()[:5])
    expect(accepted == {"text zero"} | {f"text {number}" for number in range(adds)}, accepted)
    return (f"{points} points, each with {len(POLICIES)} ways to lose what was not synced: 0 accepted "
            f"lost; a lock had to be removed as told {seen['helped']} times")


def checked_out(world, size):
    """power cut, checked out"""
    return _cuts(world, Journal.checked_out(world), size)


def not_checked_out(world, size):
    """power cut, not checked out"""
    return _cuts(world, Journal.on_a_branch(world), size)


TRIALS = [checked_out, not_checked_out]
