"""Memory and descriptors: ten thousand adds in one process, and whole processes of the program."""

import os

from hostile import READERS, WRITERS
from world import Journal, expect

# What valgrind takes for a fault and is none.
KNOWN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "valgrind.supp")
# Without it AddressSanitizer keeps what was freed, and the process grows.
OPTIONS = "detect_leaks=1:quarantine_size_mb=1:abort_on_error=0:exitcode=99"


def _run(world, size, *words):
    return world.run([size.memory, *words], timeout=7200, variables={
        "ASAN_OPTIONS": OPTIONS, "SWIFT_BACKTRACE": "enable=no"})


def adds(world, size):
    """many adds in one process, under AddressSanitizer and its leak check"""
    # Many journals: the folder of a day, and so each commit's tree, stays small.
    journals = [Journal.checked_out(world, f"j{number}") for number in range(max(2, size.adds // 500))]
    for journal in journals[::2]:
        journal.git("config", "hackjournal.fsync", "false")
    leaking = _run(world, size, "leak", journals[0].place)
    expect(leaking.returncode == 99, "a leak on purpose went unseen:", leaking.returncode)
    outcome = _run(world, size, str(size.adds), *[journal.place for journal in journals])
    errors = outcome.stderr.decode()
    expect(outcome.returncode == 0, "status", outcome.returncode, errors[-3000:])
    descriptors, kibibytes = map(int, outcome.stdout.split())
    expect(descriptors == 0, descriptors, "descriptors more than before")
    count = sum(len(journal.texts()) for journal in journals)
    expect(count == size.adds + len(journals), count, "entries")
    expect(not journals[0].unsoundness(), journals[0].unsoundness())
    return (f"{size.adds} adds, {size.adds // 10} times everything read: no leak, no bad access, "
            f"{descriptors} descriptors left open, {kibibytes / 1024:.0f} MiB grown")


def processes(world, size):
    """each command as a process under valgrind"""
    program = world.path("hackjournal")
    # valgrind cannot read as much debugging information as the program has.
    journal = Journal.checked_out(world)
    journal.must(world.run(["strip", "--strip-debug", "-o", program, world.program]))
    journal.must(world.run([program, "attendee", "add", "Ian", "--journal", journal.place]))
    lines = (READERS + WRITERS)[:: size.stride]
    for line in lines:
        log = world.path("valgrind.log")
        outcome = world.run(
            ["valgrind", "--error-exitcode=99", "--track-fds=yes", f"--suppressions={KNOWN}",
             f"--log-file={log}", program]
            + line.split(" ") + ["--journal", journal.place], journal.path, timeout=1200)
        with open(log, errors="replace") as file:
            said = file.read()
        expect(outcome.returncode != 99 and "Invalid " not in said, line, said[:3000])
        expect(outcome.returncode in (0, 1, 64), line, outcome.returncode, outcome.stderr.decode())
        left = [part for part in said.split("Open ")[1:]
                if "<inherited from parent>" not in part.split("== \n")[0]]
        expect(not left, line, "left open:", left[:2])
    return f"{len(lines)} commands: no bad access, no descriptor left open"


TRIALS = [adds, processes]
