"""Takes each safeguard out of a copy of the sources, and shows that a test notices.

safeguards.py [NAME…]; `make safeguards` tries all and prints a table. safeguards.py --texts only sees
whether everything to take out is there, for `make quick-check`.
"""

import os
import re
import shutil
import subprocess
import sys

from safeguard_list import SAFEGUARDS

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
COPY = os.path.join(ROOT, ".build", "safeguards")
# A test by its function's name, or by the words that it was given.
FAILED = re.compile(r'.*✘ Test (?!run )"?(.+?)"?(?:\(.*\))?(?: with \d+ test cases?)? failed after ')


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


def _without(safeguard, root):
    """The path of a file, its text, and that without the safeguard."""
    path = os.path.join(root, safeguard.file)
    with open(path) as file:
        former = file.read()
    text = former
    for old, new in safeguard.changes:
        if text.count(old) != 1:
            sys.exit(f"{safeguard.name}: {safeguard.file} has {text.count(old)} times: {old}")
        text = text.replace(old, new)
    return path, former, text


def _tried(safeguard):
    path, former, text = _without(safeguard, COPY)
    try:
        with open(path, "w") as file:
            file.write(text)
        _build()
        return _failures(safeguard.tests)
    finally:
        with open(path, "w") as file:
            file.write(former)


def _started(chosen):
    """Builds a copy, in which the tests must find nothing as long as all safeguards are there."""
    os.makedirs(COPY, exist_ok=True)
    _copy()
    _build()
    for tests in sorted({safeguard.tests for safeguard in chosen}):
        failures = _failures(tests)
        if failures:
            sys.exit(f"with all safeguards {tests} fails: {failures}")


def main():
    for safeguard in SAFEGUARDS:
        _without(safeguard, ROOT)
    if sys.argv[1:] == ["--texts"]:
        return
    chosen = [safeguard for safeguard in SAFEGUARDS
              if len(sys.argv) < 2 or safeguard.name in sys.argv[1:]]
    _started(chosen)
    print("| taken out | tests that fail |\n|---|---|", flush=True)
    unseen = 0
    for safeguard in chosen:
        failures = _tried(safeguard)
        unseen += not failures
        print(f"| {safeguard.name} | "
              f"{', '.join(f'`{name}`' for name in failures) or 'NONE'} |", flush=True)
    sys.exit(1 if unseen or not chosen else 0)


main()
