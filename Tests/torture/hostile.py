"""Journals that came by `git pull` from somebody who means harm: every command over each of them."""

import dataclasses
import os
import resource
import subprocess
import time

import hostile_journals
from hostile_journals import JOURNALS, Objects
from world import Journal, expect

READERS = [
    "status", "status --json", "list", "list --json", "list -d 1", "list --kind demo", "show hk",
    "summary -d 1", "summary --all", "summary --all --format text", "summary --all --format json",
    "summary --all --include-private", "attendee list", "attendee list --count company",
    "show ian", "response list", "show event", "show event --json", "show 1", "check",
    "check --public", "list --open", "hooks status",
]
WRITERS = [
    "add -d 1 words", "add -d 1 -k demo -t tag @ian", "note ian -d 1 --public words",
    "note ian -d 1 --private words", "attendee add Somebody", "attendee check-in ian -d 1",
    "attendee edit ian --company X", "day 1 -m words", "response add Title --url https://x.example/",
    "event --venue Somewhere", "capture",
]
STATUSES = (0, 1, 64, 75)
# Journals that no command can read: all must say so.
UNREADABLE = (hostile_journals.event, hostile_journals.private_blob, hostile_journals.private_loop,
              hostile_journals.numbers, hostile_journals.names, hostile_journals.other_kinds)
HIDDEN = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029"


@dataclasses.dataclass
class Ran:
    """A command that ended."""

    status: int
    seconds: float


def _is_hidden(character):
    code = ord(character)
    return (code < 32 and character not in "\n\t") or 127 <= code < 160 or character in HIDDEN


def _limits():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _outside(world):
    """Everything that no command may touch: names and contents beside the journal and the home."""
    found = {}
    for folder, folders, names in os.walk(world.path("outside")):
        for name in folders + names:
            path = os.path.join(folder, name)
            found[path] = open(path, "rb").read() if os.path.isfile(path) else None
    found["top"] = sorted(name for name in os.listdir(world.folder) if name != "in")
    return found


def run_command(world, journal, line, seconds):
    """Runs one command, which must not crash, hang or print what steers a terminal."""
    words = [world.program] + line.split(" ") + ["--journal", journal.place]
    begin = time.monotonic()
    try:
        outcome = world.run(words, journal.path, timeout=seconds, preexec_fn=_limits,
                            variables={"TMPDIR": world.path("home"), "SWIFT_BACKTRACE": "enable=no"})
    except subprocess.TimeoutExpired:
        expect(False, line, "takes more than", seconds, "seconds")
    said = outcome.stdout + outcome.stderr
    expect(outcome.returncode in STATUSES, line, "ended with", outcome.returncode, said[-600:])
    hidden = sorted({hex(ord(character)) for character in said.decode(errors="surrogateescape")
                     if _is_hidden(character) or 0xDC80 <= ord(character) <= 0xDCFF})
    expect(not hidden, line, "prints", hidden, [part for part in said.split(b"\n") if any(
        _is_hidden(character) for character in part.decode(errors="replace"))][:2])
    return Ran(outcome.returncode, time.monotonic() - begin)


def _trial(name, make):
    def trial(world, size):
        os.makedirs(world.path("outside/folder"))
        with open(world.path("outside/secret.md"), "w") as file:
            file.write("---\nid: secret0000\n---\nSECRET outside\n")
        journal = Journal.on_a_branch(world) if make.place == "branch" else Journal.checked_out(world)
        make(Objects(world, journal), size)
        before, slowest, failures = _outside(world), (0, ""), []
        for line in READERS + WRITERS:
            try:
                ran = run_command(world, journal, line, size.seconds)
                slowest = max(slowest, (ran.seconds, line))
                after = _outside(world)
                expect(after == before, line, "touched", set(after) ^ set(before), after["top"])
            except Exception as error:
                failures.append(str(error)[:900])
        expect(not failures, len(failures), "of", len(READERS + WRITERS), "\n" + "\n".join(failures))
        if make not in UNREADABLE:
            journal.must(world.run([world.program, "list", "--journal", journal.place]))
        return (f"{len(READERS + WRITERS)} commands: none crashed, hung, wrote outside or printed what "
                f"steers a terminal; slowest {slowest[0]:.1f} s (`{slowest[1]}`)")

    trial.__name__ = name
    trial.__doc__ = f"hostile journal: {make.__doc__.strip()}"
    return trial


TRIALS = [_trial(make.__name__, make) for make in JOURNALS]
