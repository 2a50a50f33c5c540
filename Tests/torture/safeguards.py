"""Takes each safeguard out of a copy of the sources, and shows that a test notices.

safeguards.py [NAME…]; `make safeguards` tries all and prints a table.
"""

import dataclasses
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
COPY = os.path.join(ROOT, ".build", "safeguards")
# A test by its function's name, or by the words that it was given.
FAILED = re.compile(r'.*✘ Test (?!run )"?(.+?)"?(?:\(.*\))?(?: with \d+ test cases?)? failed after ')
GIT = "Sources/Git/Writing/"


@dataclasses.dataclass
class Safeguard:
    """What is taken out: texts of a file with what stands there instead, and the tests that notice."""

    name: str
    file: str
    changes: list
    tests: str


SAFEGUARDS = [
    Safeguard(
        "compare-and-swap of the ref", GIT + "Repository+Moving.swift",
        [("guard try ownTarget(of: move.reference) == move.old else {",
          "guard try ownTarget(of: move.reference) == move.old || move.old != nil else {")],
        "LockTests"),
    Safeguard(
        "advisory lock", "Sources/Git/System/AdvisoryLock.swift",
        [("flock(descriptor, LOCK_EX | LOCK_NB) == 0", "flock(descriptor, LOCK_SH | LOCK_NB) == 0")],
        "LockTests"),
    Safeguard(
        "living writers are left alone", "Sources/Git/System/LivingWriter.swift",
        [("return isAlive(process, sinceChangeOf: folder + name)",
          "return process < 0 && isAlive(process, sinceChangeOf: folder + name)")],
        "WithoutLockTests"),
    Safeguard(
        "a lock is looked at before and after it becomes the ref", GIT + "Repository+Moving.swift",
        [("      guard !proof.isTaken else { throw GitError.moved(move.reference) }\n", ""),
         ("      guard try has(move) else { throw GitError.moved(move.reference) }\n",
          "      _ = try has(move)\n")],
        "WithoutLockTests"),
    Safeguard(
        "the commit must be there", GIT + "Repository+Committing.swift",
        [("    guard contains(new) else { throw GitError.unwritten }\n", "")],
        "EnvironmentTests"),
    Safeguard(
        "nothing in a quarantine", GIT + "WriteSession.swift",
        [('environment["GIT_QUARANTINE_PATH"] == nil', 'environment["GIT_QUARANTINE_PATH"] != ""')],
        "EnvironmentTests"),
    Safeguard(
        "visible signs for what steers a terminal", "Sources/JournalModel/Text/VisibleText.swift",
        [("    case 0...0x1F, 0x7F...0x9F: true\n", "    case 0: true\n")],
        "TextTests"),
    Safeguard(
        "signs for what turns the direction of a text", "Sources/JournalModel/Text/VisibleText.swift",
        [("    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true\n",
          "    case 0x2028: true\n")],
        "TextTests"),
    Safeguard(
        "no link is followed in a worktree", GIT + "WorktreeFiles.swift",
        [("O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC", "O_RDONLY | O_DIRECTORY | O_CLOEXEC")],
        "RefusalTests"),
    Safeguard(
        "a file that is a link is not read", GIT + "WorktreeFiles.swift",
        [("O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC", "O_RDONLY | O_NONBLOCK | O_CLOEXEC")],
        "RefusalTests"),
    Safeguard(
        "HEAD is read again under `index.lock`", GIT + "WorktreeFollower.swift",
        [("if try worktree.isOn(reference) {",
          "if try worktree.isOn(reference) || !reference.isEmpty {")],
        "WindowTests"),
    Safeguard(
        "the index before the ref", GIT + "Repository+Advancing.swift",
        [("        try followers[followers.count - 1].follow(update, in: self)\n", ""),
         ("        for follower in followers { try follower.checkLock() }\n      }\n",
          "      }\n"
          "      for place in followers.indices {\n"
          "        try followers[place].follow(update, in: self)\n"
          "      }\n")],
        "WindowTests"),
    Safeguard(
        "readers know a change of which the branch has its part", GIT + "Repository+HalfChange.swift",
        [("isLeft ? half.new : former, isLeft)", "isLeft ? former : former, isLeft)")],
        "HalfChangeTests"),
    Safeguard(
        "the next writer does the rest of a change", GIT + "Repository+HalfChange.swift",
        [("    if try isLeft(half, at: target, tip: tip) { try complete(half) }\n",
          "    _ = try isLeft(half, at: target, tip: tip)\n")],
        "HalfChangeTests"),
    Safeguard(
        "no filter of the configuration is run", GIT + "IndexFile.swift",
        [("    try dateInFuture(path)\n", "")],
        "FilterTests"),
    Safeguard(
        "answers of writers do not steer a terminal", "Sources/Terminal/Output.swift",
        [("width == nil ? line : VisibleText.block(line)", "line")],
        "OutputTests"),
    Safeguard(
        "the gate of what is published", "Sources/Publishing/Pages/Page.swift",
        [("    for words in try format.words(of: draft) { try gate.check(words) }\n", "")],
        "GateTests"),
]


def _copy():
    """The sources as they stand; what was built of an earlier copy is built on."""
    for name in ("Sources", "Tests", "Package.swift", "Package.resolved", "docs", "README.md"):
        source, target = os.path.join(ROOT, name), os.path.join(COPY, name)
        if os.path.isdir(source):
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target, symlinks=True)
        elif os.path.exists(source):
            shutil.copy2(source, target)


def _swift(*words):
    return subprocess.run(["swift", *words], cwd=COPY, capture_output=True, text=True)


def _build():
    outcome = _swift("build", "--build-tests")
    if outcome.returncode:
        sys.exit(f"cannot be built:\n{outcome.stdout[-3000:]}{outcome.stderr[-3000:]}")


def _failures(tests):
    """The tests of a suite that fail; one that ran must say so."""
    outcome = _swift("test", "--skip-build", "--filter", rf"\.{tests}/")
    lines = outcome.stdout.splitlines()
    if not any("Test run with" in line and " 0 tests" not in line for line in lines):
        sys.exit(f"{tests} did not run:\n{outcome.stdout[-3000:]}{outcome.stderr[-3000:]}")
    names = [FAILED.match(line) for line in lines]
    return sorted({found.group(1) for found in names if found})


def _without(safeguard):
    """Takes a safeguard out of the copy; the file as it was."""
    path = os.path.join(COPY, safeguard.file)
    with open(path) as file:
        former = file.read()
    text = former
    for old, new in safeguard.changes:
        if text.count(old) != 1:
            sys.exit(f"{safeguard.name}: {safeguard.file} has {text.count(old)} times: {old}")
        text = text.replace(old, new)
    with open(path, "w") as file:
        file.write(text)
    return path, former


def _tried(safeguard):
    path, former = _without(safeguard)
    try:
        _build()
        return _failures(safeguard.tests)
    finally:
        with open(path, "w") as file:
            file.write(former)


def main():
    chosen = [safeguard for safeguard in SAFEGUARDS
              if len(sys.argv) < 2 or safeguard.name in sys.argv[1:]]
    os.makedirs(COPY, exist_ok=True)
    _copy()
    for safeguard in chosen:  # Before anything is built.
        path, former = _without(safeguard)
        with open(path, "w") as file:
            file.write(former)
    _build()
    for tests in sorted({safeguard.tests for safeguard in chosen}):
        failures = _failures(tests)
        if failures:
            sys.exit(f"with all safeguards {tests} fails: {failures}")
    print("| taken out | tests that fail |\n|---|---|", flush=True)
    unseen = 0
    for safeguard in chosen:
        failures = _tried(safeguard)
        unseen += not failures
        print(f"| {safeguard.name} | "
              f"{', '.join(f'`{name}`' for name in failures) or 'NONE'} |", flush=True)
    sys.exit(1 if unseen or not chosen else 0)


main()
