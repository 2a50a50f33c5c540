"""The instructions of a command, by callgrind, the same each time."""

import pathlib
import re
import shutil
import subprocess

from journals import FIRST_DAY

# Nothing of the machine's own environment, whose size counts as well. Swift's tables have a seed by
# chance, and glibc has other functions for newer processors.
VARIABLES = {
    "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_DATE": f"{FIRST_DAY}T14:00:00Z", "GIT_COMMITTER_DATE": f"{FIRST_DAY}T14:00:00Z",
    "SWIFT_DETERMINISTIC_HASHING": "1", "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX,-BMI2",
}


class Failure(Exception):
    """A command that did not do its work."""


def fixed_addresses():
    """Addresses are keys of tables, too. Where that is forbidden, some hundred instructions differ."""
    start = ["setarch", "-R"]
    is_allowed = shutil.which("setarch") and not subprocess.run(
        [*start, "true"], capture_output=True).returncode
    return start if is_allowed else []


class Counter:
    """Counts, and keeps callgrind's files for callgrind_annotate."""

    def __init__(self, home, results):
        self.variables = {**VARIABLES, "HOME": str(home)}
        self.results = pathlib.Path(results).resolve()
        shutil.rmtree(self.results, ignore_errors=True)
        self.results.mkdir(parents=True)
        self.start = [*fixed_addresses(), shutil.which("valgrind"), "--tool=callgrind"]

    def count(self, measured):
        """The instructions of a command, once it is seen that it did its work."""
        file = self.results / re.sub(r"\W+", "-", measured.name)
        options = [f"--callgrind-out-file={file}.%p", f"--log-file={file}.log"]
        if measured.with_children:
            options.append("--trace-children=yes")
        took = subprocess.run(
            [*self.start, *options, *measured.command], cwd=measured.folder,
            env=self.variables | measured.variables, stdin=subprocess.DEVNULL, capture_output=True,
            text=True)
        said = took.stdout + took.stderr
        if took.returncode != 0 or not measured.is_done(said):
            raise Failure(f"{measured.name} ended with {took.returncode}: {said[-500:]}")
        return sum(total(each) for each in self.results.glob(f"{file.name}.[0-9]*"))


def total(file):
    """What callgrind counted in a process; in a fork, with what came before it."""
    return next(
        int(line.split()[1]) for line in file.read_text().splitlines() if line.startswith("totals:"))
