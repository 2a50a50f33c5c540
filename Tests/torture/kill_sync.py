"""Syncs that are killed."""

import time

from servers import Clones
from world import moment, stop


def random_kills(world, size):
    """`kill -9` of a sync at a random moment, while others share as well"""
    clones = Clones(world, 2)
    (one, other), texts = clones.all, {"text first"}
    one.add("text first")
    begin = time.monotonic()
    clones.sync(one)
    usual, killed, rounds = time.monotonic() - begin, 0, size.kills // 3
    for number in range(rounds):
        for clone in clones.all:
            clone.add(f"text {clone.name} {number}")
            texts.add(f"text {clone.name} {number}")
        clones.sync(other)
        syncing = world.start(clones.syncing(), one.path)
        time.sleep(moment(usual))
        killed += stop(syncing) != 0
        # Without help, and at once.
        clones.sync(one)
    for clone in [other, one]:
        clones.sync(clone)
    clones.expect_sound(texts, clones.all)
    return (f"{killed} of {rounds} killed, 0 of {len(texts)} texts lost, each next sync worked, "
            "git fsck clean")


TRIALS = [random_kills]
