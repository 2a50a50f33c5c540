"""Writers killed at random moments."""

import time

from world import Journal, expect, moment, stop


def _random_kills(world, journal, rounds):
    usual = []
    for number in range(3):
        begin = time.monotonic()
        journal.add(f"text usual {number}")
        usual.append(time.monotonic() - begin)
    accepted, killed, nexts = {f"text usual {number}" for number in range(3)}, 0, 0
    for number in range(rounds):
        writer = world.start(journal.adding(f"text {number}"))
        time.sleep(moment(sorted(usual)[1]))
        if stop(writer) == 0:
            accepted.add(f"text {number}")
        else:
            killed += 1
        if number % 3 == 0:  # Without help, and at once.
            journal.add(f"text after {number}")
            accepted.add(f"text after {number}")
            nexts += 1
    journal.add("text last")
    journal.expect_texts(accepted | {"text last"})
    journal.expect_sound()
    silent = len(journal.texts()) - len(accepted) - 1
    return (f"{killed} of {rounds} killed, 0 of {len(accepted)} accepted lost, {silent} in though "
            f"killed before they said so, {nexts + 1} of {nexts + 1} next commands worked")


def checked_out(world, size):
    """`kill -9` at a random moment, checked out"""
    return _random_kills(world, Journal.checked_out(world), size.kills // 2)


def not_checked_out(world, size):
    """`kill -9` at a random moment, not checked out"""
    return _random_kills(world, Journal.on_a_branch(world), size.kills // 2)


TRIALS = [checked_out, not_checked_out]
