"""Journals that the real program makes in a folder of their own, judged by the real git."""

import os
import random
import shutil
import signal
import subprocess
import tempfile

EVENT = ["--event", "Test", "--start", "2011-03-23", "--days", "3", "--time-zone", "UTC"]
GITCONFIG = """[user]
name = Lars Example
email = lars@example.org
[init]
defaultBranch = main
[gc]
auto = 0
"""
LEFTOVERS = ("hackjournal-index-", "index-lock-", "ref-lock-", ".hackjournal-", "last.")


class Failure(Exception):
    """Something that must hold and does not."""


def expect(condition, *words):
    """Throws a `Failure` that says the words."""
    if not condition:
        raise Failure(" ".join(str(word) for word in words))


class World:
    """A folder with a home and a git configuration; removed at the end unless something failed."""

    def __init__(self, program):
        self.program = program
        self.folder = tempfile.mkdtemp(prefix="hackjournal-torture-")
        os.makedirs(self.path("home"))
        with open(self.path("home/gitconfig"), "w") as file:
            file.write(GITCONFIG)

    def path(self, name):
        return os.path.join(self.folder, name)

    @property
    def environment(self):
        return {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": self.path("home"),
            "GIT_CONFIG_GLOBAL": self.path("home/gitconfig"), "GIT_CONFIG_NOSYSTEM": "1",
            "TZ": "UTC", "LC_ALL": "C.UTF-8", "TMPDIR": self.folder, "PROGRAM": self.program,
        }

    def run(self, arguments, folder=None, **options):
        """Runs a command to its end; its output is bytes."""
        timeout = options.pop("timeout", 600)
        environment = {**self.environment, **options.pop("variables", {})}
        return subprocess.run(
            arguments, cwd=folder or self.folder, env=environment, capture_output=True,
            stdin=options.pop("stdin", subprocess.DEVNULL), timeout=timeout, **options)

    def start(self, arguments, folder=None, **options):
        """Starts a command; what it complains of is in a file of the trial's folder."""
        errors = open(os.path.join(self.folder, "errors.log"), "ab")
        quiet = dict(stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        environment = {**self.environment, **options.pop("variables", {})}
        return subprocess.Popen(
            arguments, cwd=folder or self.folder, env=environment, **{**quiet, **options})

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Journal:
    """A journal in a repository of a world."""

    def __init__(self, world, name, branch):
        self.world, self.name, self.branch = world, name, branch
        self.path = world.path(name)

    @staticmethod
    def checked_out(world, name="j"):
        journal = Journal(world, name, "main")
        journal.must(world.run([world.program, "init", journal.path] + EVENT))
        return journal

    @staticmethod
    def on_a_branch(world, name="team"):
        """On a branch of a team's repository that is never checked out."""
        journal = Journal.without_commits(world, name)
        with open(journal.path + "/code.c", "w") as file:
            file.write("int main;\n")
        journal.git("add", "code.c")
        journal.git("commit", "-qm", "Start")
        journal.must(world.run([world.program, "init", "--branch", "hackjournal"] + EVENT, journal.path))
        return journal

    @staticmethod
    def without_commits(world, name="team"):
        """A team's repository without a commit and, as yet, without a journal."""
        world.run(["git", "init", "-q", name])
        return Journal(world, name, "hackjournal")

    @property
    def place(self):
        return f"{self.path}#{self.branch}"

    def adding(self, text):
        return [self.world.program, "add", "-q", "-d", "1", "--journal", self.place, text]

    def adding_file(self, file):
        return [self.world.program, "add", "-q", "-d", "1", "--journal", self.place, "-F", file]

    def add(self, text):
        self.must(self.world.run(self.adding(text), timeout=60))

    def must(self, outcome):
        expect(outcome.returncode == 0, outcome.args, outcome.returncode, outcome.stderr.decode())
        return outcome

    def git(self, *arguments):
        return self.must(self.world.run(["git", *arguments], self.path)).stdout.decode()

    def tip(self, reference=None):
        outcome = self.world.run(
            ["git", "rev-parse", "--verify", "-q", reference or self.branch], self.path)
        return outcome.stdout.decode().strip()

    def texts(self, reference=None):
        """The texts of all entries in the branch's tree; each a line that begins `text `."""
        outcome = self.world.run(
            ["git", "grep", "-h", "-E", "^text ", reference or self.branch, "--", "days"], self.path)
        return sorted(outcome.stdout.decode().splitlines())

    def unsoundness(self):
        """What git complains of, and what is left over of ours; empty if all is well."""
        check = self.world.run(["git", "fsck", "--strict", "--no-dangling"], self.path)
        found = [line for line in (check.stdout + check.stderr).decode().splitlines()
                 if not line.startswith("notice: HEAD points to an unborn branch")]
        found += self.git("status", "--porcelain").splitlines()
        return found + self.leftovers()

    def leftovers(self):
        found = []
        for folder, _, names in os.walk(self.path):
            found += [os.path.join(folder, name) for name in names if name.startswith(LEFTOVERS)
                      or (name.endswith(".lock") and "/.git" in folder)]
        return found

    def expect_sound(self):
        found = self.unsoundness()
        expect(not found, self.path, "\n".join(found[:20]))

    def expect_texts(self, wanted):
        present = self.texts()
        lost = sorted(set(wanted) - set(present))
        doubled = sorted({text for text in present if present.count(text) > 1})
        expect(not lost, self.path, "lost", len(lost), lost[:5])
        expect(not doubled, self.path, "twice", doubled[:5])


def stop(process):
    """Kills a process that we started, and waits for it."""
    process.send_signal(signal.SIGKILL)
    return process.wait()


def moment(usual):
    """A random part of the time that something usually takes, and a little more."""
    return usual * random.uniform(0.05, 1.15)
