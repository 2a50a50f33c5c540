"""Commands run side by side: interleaved, with medians, peak memory, and a proof of the work."""

import dataclasses
import os
import pathlib
import statistics
import subprocess


@dataclasses.dataclass
class Took:
    """What one run took."""

    milliseconds: float
    kilobytes: int
    output: str


class Failure(Exception):
    """A contestant that did not do the work."""


class Bench:
    """The folder of the benchmark, its tools and the environment of every command."""

    def __init__(self, folder, program):
        self.folder = pathlib.Path(folder)
        self.program = str(program)
        home = self.folder / "home"
        home.mkdir(parents=True, exist_ok=True)
        (home / ".gitconfig").write_text(
            "[user]\n\tname = Ben\n\temail = b@example.com\n[gc]\n\tauto = 0\n"
            "[init]\n\tdefaultBranch = main\n[advice]\n\tdetachedHead = false\n")
        self.environment = {
            "HOME": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def compile(self, source, name, *libraries):
        """A small C program of this folder."""
        here = pathlib.Path(__file__).parent
        command = ["cc", "-O2", "-o", self.folder / name, *map(str, source(here)), *libraries]
        subprocess.run(command, check=True)
        return str(self.folder / name)

    def sh(self, *command, cwd=None):
        """A command that is not measured, with its output."""
        return subprocess.run(
            command, cwd=cwd, env=self.environment, check=True, capture_output=True).stdout.decode()

    def run(self, command, cwd):
        """A command that is measured."""
        output = self.folder / "output"
        line = subprocess.run(
            [self.folder / "runner", cwd, output, *command], env=self.environment, check=True,
            capture_output=True).stdout.split()
        text = output.read_text(errors="replace")
        if line[2] != b"0":
            raise Failure(f"{' '.join(map(str, command))} in {cwd} ended with {line[2]}: {text[-500:]}")
        return Took(float(line[0]), int(line[1]), text)


@dataclasses.dataclass
class Contestant:
    """Somebody who does one piece of work: `commands(round)` are run in order, `verify` raises
    `Failure` where they did not do it."""

    name: str
    folder: pathlib.Path
    commands: callable
    prepare: callable = None
    verify: callable = None


def race(bench, contestants, rounds):
    """The medians of all, a round of each after the other: (milliseconds, megabytes) by name."""
    times = {each.name: [] for each in contestants}
    memory = {each.name: 0 for each in contestants}
    for number in range(rounds + 1):
        for each in contestants:
            if each.prepare:
                each.prepare(number)
            took = [bench.run(command, each.folder) for command in each.commands(number)]
            if each.verify:
                each.verify(number, took)
            memory[each.name] = max([memory[each.name]] + [one.kilobytes for one in took])
            if number > 0:  # The first is for the caches.
                times[each.name].append(sum(one.milliseconds for one in took))
    return {
        name: (statistics.median(all_times), memory[name] / 1024)
        for name, all_times in times.items()}
